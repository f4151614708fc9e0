import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { expect, test } from 'vitest';
import { sampleContent } from './content.sample.ts';
import { stepName, stepOf, STEPS } from './steps.ts';

test('the third and fourth steps are named after what the kind has', () => {
  const names = ACTIVITY_KINDS.map((kind) => [
    kind,
    stepName('people', kind),
    stepName('itinerary', kind),
  ]);
  expect(names).toEqual([
    ['OUTBOUND', 'members', 'itinerary'],
    ['INBOUND', 'reception', 'programme'],
    ['EVENT_HOSTED', 'reception', 'programme'],
    ['EVENT_ABROAD', 'members', 'itinerary'],
    ['EVENT_DOMESTIC', 'participants', 'programme'],
    ['EVENT_ONLINE', 'participants', 'programme'],
  ]);
});

test('every field of the content has its step, by name and by the path of a part', () => {
  for (const field of Object.keys(sampleContent))
    expect(STEPS.slice(0, 6)).toContain(stepOf(field));
  expect(stepOf('members.7f3c.role')).toBe('people');
  expect(stepOf('outcome')).toBe('review');
});
