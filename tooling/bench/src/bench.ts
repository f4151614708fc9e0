/** The bench: `pnpm bench --help`. */
import pc from 'picocolors';
import { MismatchError } from './asking.ts';
import { ensureDataset, openBenchServer } from './database.ts';
import type { Options } from './options.ts';
import { HELP, OptionError, readOptions } from './options.ts';
import { writeFiles } from './report/files.ts';
import { duration, progressBar } from './report/progress.ts';
import { printed, printedGrowth } from './report/table.ts';
import type { Run } from './run.ts';
import { runOn } from './run.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function bench(options: Options): Promise<void> {
  await using server = await openBenchServer();
  const runs: Run[] = [];
  for (const factor of options.factors) {
    const started = performance.now();
    say(pc.bold(`Data set of scale factor ${factor}`));
    const dataset = await ensureDataset(server, factor, progressBar(process.stderr));
    const took = duration((performance.now() - started) / 1_000);
    say(dataset.reused ? 'reused' : `\nmade in ${took}`);
    const run = await runOn(dataset, options, say);
    runs.push(run);
    process.stdout.write(`\n${printed(run)}\n\n`);
    if (options.out !== null) {
      for (const path of writeFiles(run, options.out)) say(`written: ${path}`);
    }
  }
  if (options.growth) process.stdout.write(`\n${printedGrowth(runs)}\n`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) process.stdout.write(HELP);
  else await bench(options);
} catch (thrown) {
  const expected = thrown instanceof OptionError || thrown instanceof MismatchError;
  say(pc.red(expected ? thrown.message : String((thrown as Error).stack)));
  process.exitCode = 1;
}
