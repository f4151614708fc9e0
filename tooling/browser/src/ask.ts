import { expect, type Page } from '@playwright/test';

/**
 * Asks the API what the signed-in user of this page would be answered.
 *
 * @returns the data; an answer with errors fails the test
 */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': '1' },
    data: { query, variables },
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  expect(errors, query).toBeUndefined();
  return data;
}
