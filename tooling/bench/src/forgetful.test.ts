import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const MEMORY = new URL('../../../apps/api/src/modules/statistics/remembered.ts', import.meta.url);
const FORGETFUL = new URL('forgetful.ts', import.meta.url);

/** Asks the product's memory the same twice. */
const ASK = `
const { remembered } = await import('${MEMORY.href}');
const recall = remembered();
const context = { database: {}, register: { revision: 1 }, figuresRevision: 1, today: '2026-11-21' };
let worked = 0;
for (const time of ['first', 'again']) await recall(context, 'the same', async () => (worked += 1));
console.log(worked);`;

const workedOut = (...options: readonly string[]): number =>
  Number(execFileSync(process.execPath, [...options, '--input-type=module', '--eval', ASK]));

it('the product works out once what is asked twice, and each time without its memory', () => {
  expect(workedOut()).toBe(1);
  expect(workedOut('--import', FORGETFUL.href)).toBe(2);
});
