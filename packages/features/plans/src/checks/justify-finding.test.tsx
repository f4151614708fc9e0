import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { JustifyFinding } from './justify-finding.tsx';

const MAY = { allowed: true, code: null, data: null };

const write = (planJustify: (input: unknown) => object) =>
  renderPage(<JustifyFinding planId="plan-1" findingKey="TK06" text="" permission={MAY} />, {
    fixtures: { PlanJustifyMutation: ({ input }) => ({ planJustify: planJustify(input) }) },
  });
const field = () => screen.findByLabelText<HTMLTextAreaElement>('Giải trình');

beforeEach(() => localStorage.clear());

test('a justification is saved by itself when typing rests', async () => {
  const sent: unknown[] = [];
  await write((input) => {
    sent.push(input);
    const { justifications } = input as { readonly justifications: readonly object[] };
    return { __typename: 'PlanPayload', plan: { id: 'plan-1', version: 2, justifications } };
  });
  fireEvent.change(await field(), { target: { value: 'Đối tác mới' } });
  await waitFor(() => expect(sent).toHaveLength(1), { timeout: 4_000 });
  expect(sent).toMatchObject([
    { id: 'plan-1', justifications: [{ findingKey: 'TK06', text: 'Đối tác mới' }] },
  ]);
  await waitFor(() => expect(localStorage).toHaveLength(0));
});

test('a justification that was not saved is there again after a reload', async () => {
  const refuse = () => ({ __typename: 'StateError', code: 'STATE', data: {} });
  const page = await write(refuse);
  fireEvent.change(await field(), { target: { value: 'Đối tác' } });
  page.unmount();
  await write(refuse);
  expect((await field()).value).toBe('Đối tác');
  expect((await field()).closest('details')?.open).toBe(true);
});
