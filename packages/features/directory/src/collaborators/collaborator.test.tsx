import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testOptions } from '../directory.testing.ts';
import { CollaboratorPage } from './collaborator.page.tsx';

const ALLOWED = { allowed: true, code: null, data: {} };
const CONFIRM = { name: 'Đã nhận lời', hidden: true };
const UNION = { id: 'u1', shortName: 'LĐLĐ Mẫu' };

const CONFLICT = {
  __typename: 'ConflictError',
  code: 'CONFLICT',
  data: {},
  currentVersion: 2,
  changedAt: '2026-11-20T02:00:00Z',
  changedBy: 'Trần Thị Mẫu',
  theirs: {},
};

const collaborator = (version: number) => ({
  id: 'c1',
  fullName: 'Phiên dịch mẫu',
  employer: '',
  contact: '',
  fields: '',
  note: '',
  interpreter: true,
  pooled: true,
  organisation: UNION,
  person: null,
  languages: [],
  periods: [],
  bookings: [
    {
      id: 'b1',
      version,
      from: '2026-12-01',
      to: '2026-12-03',
      purpose: 'Hội đàm',
      state: version === 1 ? 'BOOKED' : 'CONFIRMED',
      cancelText: '',
      organisation: UNION,
      dossier: null,
      viewerMay: { confirm: ALLOWED, cancel: ALLOWED },
    },
  ],
  viewerMay: { edit: ALLOWED },
});

interface Sent {
  readonly input: { readonly version: number; readonly text?: string };
}

/** The page of somebody whose booking another confirms right after it was read. */
async function show() {
  const sent: Sent['input'][] = [];
  const answer = ({ input }: Sent) => {
    sent.push(input);
    return { answer: input.version === 2 ? { __typename: 'BookingPayload' } : CONFLICT };
  };
  let read = 0;
  await renderPage(<CollaboratorPage />, {
    pattern: '/collaborators/$collaboratorId',
    at: '/collaborators/c1',
    surround: testOptions,
    fixtures: {
      CollaboratorPageQuery: () => {
        read += 1;
        return { collaborator: collaborator(Math.min(read, 2)) };
      },
      BookingConfirmMutation: answer,
      BookingCancelMutation: ({ input }: Sent) => {
        const { answer: found } = answer({ input });
        return {
          bookingCancel: found === CONFLICT ? found : { ...found, booking: { id: 'b1' } },
        };
      },
    },
  });
  return sent;
}

test('after a conflict the record is read again: what was typed stays, and the next try works', async () => {
  const sent = await show();
  fireEvent.click(await screen.findByRole('button', { name: 'Huỷ đặt' }));
  const dialog = within(await screen.findByRole('dialog'));
  const why = dialog.getByRole('textbox', { name: /^Lý do/u });
  fireEvent.change(why, { target: { value: 'Đoàn hoãn' } });
  const act = () => fireEvent.click(dialog.getByRole('button', { name: 'Huỷ đặt' }));
  act();
  expect(await dialog.findByText(/vừa được Trần Thị Mẫu sửa/u)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', CONFIRM)).toBeNull());
  expect(why).toHaveProperty('value', 'Đoàn hoãn');
  act();
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toMatchObject([
    { version: 1, text: 'Đoàn hoãn' },
    { version: 2, text: 'Đoàn hoãn' },
  ]);
});

test('an act by one button says who was first, and reads the record again', async () => {
  await show();
  fireEvent.click(await screen.findByRole('button', CONFIRM));
  expect(await screen.findByText(/vừa được Trần Thị Mẫu sửa/u)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', CONFIRM)).toBeNull());
});
