import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingKey, run } from '../check/run.ts';
import { addDays } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import { LIVELY } from './agreement-activity.cases.ts';
import { AGREEMENT_CHECKS } from './agreement-activity.checks.ts';
import type { AgreementActivityFacts } from './agreement-activity.facts.ts';
import { ROWS, SUBJECT } from './effectiveness.examples.ts';

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(LIVELY.today, days));
const facts: fc.Arbitrary<AgreementActivityFacts> = fc.record({
  today: fc.constant(LIVELY.today),
  life: fc.constant('IN_FORCE' as const),
  inForceSince: fc.option(day, { nil: null }),
  events: fc.array(day, { maxLength: 4 }),
  commitments: fc.constant([]),
});
const failed = (of: AgreementActivityFacts): readonly string[] =>
  run(AGREEMENT_CHECKS, ROWS, SUBJECT, of)
    .filter(({ status }) => status === 'FAIL')
    .map(findingKey);

it('wakes a dormant agreement by an activity of today, and by nothing that is still to come', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 1, max: 900 }), (of, later) => {
      const including = (event: IsoDate) =>
        failed({ ...of, events: [...(of.events ?? []), event] });
      expect(including(of.today)).toEqual([]);
      expect(including(addDays(of.today, later))).toEqual(failed(of));
    }),
  );
});
