import { describe, expect, it } from 'vitest';
import { OptionError, readOptions } from './options.ts';

describe('the options of the bench', () => {
  it('are a quick run when nothing is said', () => {
    expect(readOptions([])).toMatchObject({
      factors: [0.1],
      connections: [1, 16],
      contestants: ['ours', 'floor', 'postgraphile'],
      out: '.data/bench/results',
      memory: 0,
    });
  });

  it('are read from the command line, help first of all', () => {
    const options = readOptions(['--sf', '0.1,1', '--growth', '--ops', 'list, detail', '--no-out']);
    expect(options).toMatchObject({ factors: [0.1, 1], operations: ['list', 'detail'], out: null });
    expect(readOptions(['--growth'])?.factors).toEqual([0.1, 1]);
    expect(readOptions(['--help', '--sf', 'x'])).toBeNull();
  });

  it('are refused when they make no sense', () => {
    for (const wrong of [
      ['--sf', '-1'],
      ['--contestants', 'hasura'],
      ['--speed'],
      ['--rounds', '1.5'],
      ['--seconds', '1,2'],
      ['--memory', 'long'],
    ]) {
      expect(() => readOptions(wrong)).toThrow(OptionError);
    }
  });
});
