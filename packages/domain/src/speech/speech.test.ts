import { describe, expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { giveIssues, speechIssues } from './speech.ts';

const TODAY = isoDate('2026-11-22');

describe('giving a speech abroad', () => {
  it.each([
    ['as a draft', 'DRAFT', null, '2026-05-01', ['NOT_REVIEWED']],
    ['while it waits', 'SUBMITTED', null, '2026-05-01', ['NOT_REVIEWED']],
    ['that is to be changed', 'RETURNED', '2026-04-01', '2026-05-01', ['NOT_REVIEWED']],
    ['before its review', 'CLEARED', '2026-05-02', '2026-05-01', ['REVIEWED_TOO_LATE']],
    ['after its review', 'CLEARED', '2026-05-01', '2026-05-01', []],
    ['tomorrow', 'CLEARED', '2026-05-01', '2026-11-23', ['DAY_TO_COME']],
  ] as const)('%s', (_name, state, reviewedOn, on, expected) => {
    const reviewed = { state, reviewedOn: reviewedOn === null ? null : isoDate(reviewedOn) };
    expect(giveIssues(reviewed, isoDate(on), TODAY).map(({ code }) => code)).toEqual(expected);
  });
});

it('is begun with a title and handed in whole', () => {
  const draft = {
    title: 'Việc làm bền vững',
    kind: 'PAPER',
    event: '',
    speaker: '',
    plannedOn: null,
    text: '',
    dossierId: null,
  } as const;
  expect(speechIssues(draft, false)).toEqual([]);
  expect(speechIssues(draft, true).map(({ path }) => path.join('.'))).toEqual([
    'event',
    'speaker',
    'text',
  ]);
});
