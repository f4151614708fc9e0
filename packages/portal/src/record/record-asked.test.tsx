import { CombinedError } from 'urql';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import { RecordAsked } from './record-asked.tsx';

const nothing = () => null;
const recordOf = (): string => {
  throw new Error('There is no answer to look for a record in.');
};

test('says of an address that is no record’s, answered by null, that nothing is there', async () => {
  const error = new CombinedError({
    graphQLErrors: [{ message: 'Not an id', extensions: { code: 'BAD_ID' } }],
  });
  // urql types the data of a failed answer as absent; over HTTP it is null.
  const state = { data: null, error };
  await renderPage(
    <RecordAsked
      title="Kiến nghị"
      list="/proposals"
      state={state}
      onRetry={nothing}
      recordOf={recordOf}
    >
      {(record) => record}
    </RecordAsked>,
  );
  expect(await screen.findByRole('heading', { level: 1, name: 'Kiến nghị' })).toBeTruthy();
  expect(screen.getByRole('alert')).toBeTruthy();
});
