// Runs calls of the compiled command line that come as messages: [args] -> what came of it.
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../../lib/cli.js';

/**
 * The most memory of this process so far, in megabytes. On Linux of the program alone: what the
 * system counts for a process that was forked begins with the memory of the one that forked it.
 */
function mostMemory() {
  const status = '/proc/self/status';
  const [, kilobytes] = existsSync(status)
    ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8')) ?? [])
    : [];
  return Number(kilobytes ?? process.resourceUsage().maxRSS) / 1024;
}

process.on('message', async (args) => {
  const began = process.cpuUsage();
  const lines = [];
  let code;
  try {
    code = await run(
      args,
      (text) => lines.push(text),
      (text) => lines.push(text),
    );
  } catch (error) {
    code = -1;
    lines.push(String(error?.stack ?? error));
  }
  const used = process.cpuUsage(began);
  process.send({
    code,
    text: lines.join('\n').slice(0, 20_000),
    seconds: (used.user + used.system) / 1e6,
    megabytes: mostMemory(),
  });
});
process.send('ready');
