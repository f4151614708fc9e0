import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Run } from '../run.ts';
import { chartOf } from './chart.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** What a run says, without the documents and inputs that it sent. */
function resultsOf({ factor, rows, operations, memory, failures }: Run) {
  return {
    factor,
    rows,
    memory,
    failures,
    operations: operations.map(({ operation, results }) => ({
      name: operation.name,
      title: operation.title,
      signIn: operation.signIn,
      leftOut: operation.leftOut,
      postgraphile: 'cannot' in operation.postgraphile ? operation.postgraphile : null,
      results,
    })),
  };
}

/** Writes `sf<factor>.json` and `sf<factor>.svg`; answers with their paths. */
export function writeFiles(run: Run, folder: string): readonly string[] {
  const target = resolve(ROOT, folder);
  mkdirSync(target, { recursive: true });
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memory: totalmem(),
    node: process.version,
    platform: process.platform,
  };
  const written = [
    [`sf${run.factor}.json`, `${JSON.stringify({ machine, ...resultsOf(run) }, null, 2)}\n`],
    [`sf${run.factor}.svg`, chartOf(run)],
  ] as const;
  return written.map(([name, content]) => {
    const path = join(target, name);
    writeFileSync(path, content);
    return path;
  });
}
