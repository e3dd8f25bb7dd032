/**
 * A progress bar on a terminal, on the stream for errors; nothing without a terminal, as in a pipe.
 */
const WIDTH = 30;

export function progressBar(stream: NodeJS.WriteStream = process.stderr): {
  show: (share: number) => void;
  clear: () => void;
} {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let printed = -1;
  return {
    show(share) {
      const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
      if (percent === printed) return;
      printed = percent;
      const full = Math.round((percent * WIDTH) / 100);
      stream.write(`\r${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %`);
    },
    clear: () => void stream.write(`\r${' '.repeat(WIDTH + 8)}\r`),
  };
}
