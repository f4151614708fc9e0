import { expect, test } from 'vitest';
import type { PersonWritten } from './person-content.ts';
import { inputOf, issuesOf, newPerson, writtenByOthers } from './person-content.ts';

const POST = {
  organisationId: 'u1',
  title: 'Trưởng ban',
  keyLeader: false,
  validFrom: '2024-01-01',
  validTo: null,
};
const WRITTEN: PersonWritten = { ...newPerson('u1'), fullName: ' Nguyễn Thị Mẫu ', posts: [POST] };
const problems = (written: PersonWritten) =>
  issuesOf(written, '2026-03-05').map(({ code, path }) => `${path.join('.')} ${code}`);

test('a complete person has no problems and is sent trimmed', () => {
  expect(problems(WRITTEN)).toEqual([]);
  expect(inputOf(WRITTEN)).toMatchObject({
    fullName: 'Nguyễn Thị Mẫu',
    trade: null,
    posts: [POST],
  });
});

test('a post without union or first day is told at its fields and not sent', () => {
  const posts = [POST, { ...POST, organisationId: null, validFrom: null }];
  const written = { ...WRITTEN, posts };
  expect(problems(written)).toEqual([
    'posts.1.organisationId REQUIRED',
    'posts.1.validFrom REQUIRED',
  ]);
  expect(inputOf(written)).toBeNull();
});

test('the domain finds the rest: nobody answers for a person without a post', () => {
  expect(problems({ ...WRITTEN, posts: [], dateOfBirth: null })).toEqual(['posts REQUIRED']);
});

test('what somebody else saved reads back as it was written', () => {
  const input = inputOf(WRITTEN);
  expect(writtenByOthers(JSON.parse(JSON.stringify(input)))).toEqual({
    ...WRITTEN,
    fullName: 'Nguyễn Thị Mẫu',
  });
});
