import { screen } from '@testing-library/react';
import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { QueryFailure } from './failure.tsx';
import { renderPage } from './testing.tsx';

const failed = (code: string) =>
  new CombinedError({ graphQLErrors: [{ message: 'No', extensions: { code } }] });

test('an address with an id that was never given out is no page, and trying again is not offered', async () => {
  await renderPage(<QueryFailure error={failed('BAD_ID')} onRetry={() => undefined} />);
  expect(await screen.findByText('Không có trang này')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
});

test('any other error has a code to tell, and may be tried again', async () => {
  await renderPage(<QueryFailure error={failed('INTERNAL')} onRetry={() => undefined} />);
  expect(await screen.findByText(/báo người quản trị mã/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
});

test('what a newer server no longer understands is mended by loading the page anew', async () => {
  const error = failed('GRAPHQL_VALIDATION_FAILED');
  await renderPage(<QueryFailure error={error} onRetry={() => undefined} />);
  expect(await screen.findByText('Đã có phiên bản mới')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
});
