import { expect, it } from 'vitest';
import { repeatsOf } from './repeat.ts';
import { GOOD, MISSION } from './savings.examples.ts';

const VALUES = { minMonths: 36, scope: 'UNIT', topicOverlapPercent: 75 } as const;

it('takes the words of a topic apart once, with however many others it is compared', () => {
  let reads = 0;
  const facts = {
    ...GOOD,
    earlierMissions: [MISSION],
    get topic() {
      reads += 1;
      return MISSION.topic;
    },
  };
  const readsOf = (): number => {
    const before = reads;
    expect(repeatsOf(facts, VALUES)).toHaveLength(1);
    return reads - before;
  };
  const [first, again] = [readsOf(), readsOf()];
  expect(again).toBeLessThan(first);
});
