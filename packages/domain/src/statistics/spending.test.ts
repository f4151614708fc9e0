import { describe, expect, it } from 'vitest';
import { STOP_REASONS } from '../dossier/dossier.ts';
import { SPENDING_CASES } from './spending.cases.ts';
import { plannedAndSaved, SAVING_CLASSES, SPENDING_CLASSES, spendingClassOf } from './spending.ts';

describe.each(SPENDING_CASES)('$name', ({ facts, amounts, expected, planned, saved }) => {
  it('is of its class', () => {
    expect(spendingClassOf(facts)).toBe(expected);
  });

  it('saved what the table says', () => {
    const found =
      expected === null
        ? { planned: 0, saved: 0 }
        : plannedAndSaved(expected, amounts, facts.estimated);
    expect(found).toEqual({ planned, saved });
  });
});

it('shows every class and every reason of cancelling', () => {
  const shown = new Set(SPENDING_CASES.map(({ expected }) => expected));
  expect(SPENDING_CLASSES.filter((one) => !shown.has(one))).toEqual([]);
  const reasons = new Set(SPENDING_CASES.map(({ facts }) => facts.stopReason));
  expect(STOP_REASONS.filter((reason) => !reasons.has(reason))).toEqual([]);
});

it('counts as saved only what the classes of savings say', () => {
  const saving = SPENDING_CASES.filter(({ saved }) => saved > 0).map(({ expected }) => expected);
  expect(new Set(saving)).toEqual(new Set(SAVING_CLASSES));
});
