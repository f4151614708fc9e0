import { expect, it } from 'vitest';
import { isoDate } from '../period/period.ts';
import { personIssues } from './issues.ts';
import type { PersonContent } from './issues.ts';

const TODAY = isoDate('2026-06-15');

const SOUND: PersonContent = {
  fullName: 'Trần Thị Mẫu',
  dateOfBirth: isoDate('1980-02-29'),
  sex: 'FEMALE',
  trade: 'dệt may',
  function: null,
  languages: [
    { language: 'en', level: 'B1', evidence: 'TESTED', certificate: null, expiresOn: null },
  ],
  posts: [
    {
      organisationId: 'ldld-mau',
      title: 'Chuyên viên',
      keyLeader: false,
      from: isoDate('2020-01-01'),
      to: isoDate('2020-01-01'),
    },
  ],
};

it('finds nothing wrong with a whole person', () => {
  expect(personIssues(SOUND, TODAY)).toEqual([]);
  expect(personIssues({ ...SOUND, sex: null }, TODAY)).toEqual([]);
});

it.each<[Partial<PersonContent>, string, (string | number)[]]>([
  [{ fullName: '  ' }, 'REQUIRED', ['fullName']],
  [{ fullName: 'a'.repeat(121) }, 'TOO_LONG', ['fullName']],
  [{ dateOfBirth: isoDate('2026-06-16') }, 'BORN_IN_FUTURE', ['dateOfBirth']],
  [{ dateOfBirth: isoDate('1899-12-31') }, 'BORN_TOO_EARLY', ['dateOfBirth']],
  [{ sex: 'X' as 'MALE' }, 'UNKNOWN_VALUE', ['sex']],
  [{ posts: [] }, 'REQUIRED', ['posts']],
  [
    { posts: SOUND.posts.map((post) => ({ ...post, title: '' })) },
    'REQUIRED',
    ['posts', 0, 'title'],
  ],
  [
    { posts: SOUND.posts.map((post) => ({ ...post, to: isoDate('2019-12-31') })) },
    'PERIOD_REVERSED',
    ['posts', 0, 'validTo'],
  ],
  [
    { languages: [...SOUND.languages, ...SOUND.languages] },
    'DUPLICATE',
    ['languages', 1, 'language'],
  ],
  [
    {
      languages: [
        {
          language: 'English',
          level: 'B1',
          evidence: 'TESTED',
          certificate: null,
          expiresOn: null,
        },
      ],
    },
    'LANGUAGE_CODE',
    ['languages', 0, 'language'],
  ],
])('%j: %s', (change, code, path) => {
  expect(personIssues({ ...SOUND, ...change }, TODAY)).toMatchObject([{ code, path }]);
});
