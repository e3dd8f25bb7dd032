// Runs calls of the compiled command line that come as messages: [args] -> what came of it.
import { run } from '../../lib/cli.js';

process.on('message', async (args) => {
  const began = performance.now();
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
  process.send({
    code,
    text: lines.join('\n').slice(0, 20_000),
    seconds: (performance.now() - began) / 1000,
    // Of the whole process so far; Linux gives kilobytes.
    megabytes: process.resourceUsage().maxRSS / 1024,
  });
});
process.send('ready');
