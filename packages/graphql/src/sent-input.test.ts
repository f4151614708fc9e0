import { expect, test } from 'vitest';
import { sentInput } from './sent-input.ts';

test('what an answer says of its types is not sent back, however deep', () => {
  const answer = {
    __typename: 'InformationItem',
    title: 'Bài mẫu',
    plannedOn: null,
    lines: [{ __typename: 'Line', amount: { __typename: 'Money', minor: 1 } }],
  };
  expect(sentInput(answer)).toEqual({
    title: 'Bài mẫu',
    plannedOn: null,
    lines: [{ amount: { minor: 1 } }],
  });
});
