import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { duration } from './command.ts';
import { runSteps, type Step, summary } from './steps.ts';

const node = (name: string, code: string, needs?: string): Step => ({
  name,
  title: `${name}!`,
  command: { tool: 'node', args: ['--eval', code] },
  ...(needs === undefined ? {} : { needs }),
});

test('every step runs and is counted; what fails shows its output and is told last', async () => {
  const said: string[] = [];
  const results = await runSteps(
    [
      node('good', "console.log('quiet')"),
      node('bad', "console.error('loud'); process.exit(3)"),
      node('after', ''),
      node('dependent', '', 'bad'),
      { name: 'absent', title: 'absent!', command: { tool: 'no-such-tool', args: [] } },
    ],
    (line) => said.push(stripVTControlCharacters(line)),
  );
  expect(results.map(({ step, state }) => [step.name, state])).toEqual([
    ['good', 'passed'],
    ['bad', 'failed'],
    ['after', 'passed'],
    ['dependent', 'not run'],
    ['absent', 'failed'],
  ]);
  expect(said).toContain('[1/5] good! …');
  expect(said).toContain('loud');
  expect(said).not.toContain('quiet');
  expect(said.join('\n')).toMatch(/\[1\/5\] ✔ good \(0\.\d s\)/);
  expect(said.join('\n')).toContain('not run: bad failed');

  const lines = stripVTControlCharacters(summary(results)).split('\n');
  expect(lines.at(-1)).toBe('2 passed, 3 failed');
  expect(lines[0]).toMatch(/^ {2}passed {3}good {9}\s*0\.\d s$/);
});

test.each([
  [432, '0.4 s'],
  [12_400, '12 s'],
  [185_000, '3 min 05 s'],
  [59_700, '60 s'],
])('%d ms is %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});
