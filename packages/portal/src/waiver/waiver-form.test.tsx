import type { ApprovalRole } from '@cau-noi/domain/approval';
import type { Finding } from '@cau-noi/domain/check/run';
import { waiverOf } from '@cau-noi/domain/waiver/cover';
import type { Fixtures, FixtureVariables } from '@cau-noi/graphql/testing';
import { renderPage } from '../testing.tsx';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { WaiverForm } from './waiver-form.tsx';
import { waiversIn } from './waivers.ts';

const finding: Finding & { readonly key: string } = {
  key: 'TK03.TOO_MANY_DAYS',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_DAYS',
  data: {},
  missing: [],
  measure: { limit: 10, actual: 12, excess: 2, unit: 'DAYS', currency: null },
  path: ['endDate'],
  about: null,
  basis: null,
  parameterId: 'tk03',
  rateId: null,
};
const waiverFixture = (state: string, actual: number, change: object = {}) => ({
  __typename: 'Waiver',
  id: 'w1',
  state,
  version: 1,
  checkId: 'TK03',
  reason: 'TOO_MANY_DAYS',
  about: null,
  role: 'FEDERATION_LEADER',
  request: 'Hai hội nghị liền nhau',
  requestedBy: 'Người Mẫu Một',
  requestedAt: '2026-03-04T02:00:00Z',
  decision: null,
  decidedBy: null,
  onBehalfOf: null,
  decidedAt: null,
  ending: null,
  endedAt: null,
  endText: null,
  finding: {
    data: {},
    measure: { limit: 10, actual, excess: actual - 10, unit: 'DAYS', currency: null },
  },
  viewerMay: { withdraw: { allowed: true, code: null, data: {} } },
  ...change,
});
const granted = (actual: number) =>
  waiverFixture('GRANTED', actual, {
    decision: 'Đồng ý vì chương trình của bạn',
    decidedBy: 'Người Mẫu Hai',
    decidedAt: '2026-03-05T02:00:00Z',
  });

/** What stands below a finding of twelve days, with these exceptions. */
function stopped(
  waivers: readonly object[],
  fixtures: Fixtures = {},
  role: ApprovalRole | null = 'FEDERATION_LEADER',
  saved = true,
) {
  const shown = waiversIn(waivers as never);
  const form = (
    <WaiverForm
      record={{ kind: 'DOSSIER', id: 'dossier-1', version: 3, saved }}
      finding={finding}
      waiver={waiverOf(finding, shown)}
      role={role}
    />
  );
  return renderPage(form, { pattern: '/', at: '/', fixtures });
}

test('an exception is asked for beside the finding that stops, with a reason', async () => {
  const sent: object[] = [];
  await stopped([], {
    WaiverRequestMutation: ({ input }: FixtureVariables) => {
      sent.push(input as object);
      const dossier = {
        __typename: 'Dossier',
        id: 'dossier-1',
        waivers: [waiverFixture('REQUESTED', 12)],
      };
      return {
        answer: {
          __typename: 'WaiverPayload',
          waiver: { ...waiverFixture('REQUESTED', 12), dossier, plan: null },
        },
      };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Xin ngoại lệ' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Lãnh đạo Tổng Liên đoàn quyết định/u)).toBeTruthy();
  const ask = () => dialog.getByRole('button', { name: 'Xin ngoại lệ' });
  expect(ask().getAttribute('aria-disabled')).toBe('true');
  const reason = dialog.getByRole('textbox', { name: /Lý do/u });
  fireEvent.change(reason, { target: { value: ' Hai hội nghị liền nhau ' } });
  fireEvent.click(ask());
  expect(await screen.findByText('Đã gửi đề nghị ngoại lệ.')).toBeTruthy();
  expect(sent).toMatchObject([
    {
      dossierId: 'dossier-1',
      version: 3,
      findingKey: 'TK03.TOO_MANY_DAYS',
      text: 'Hai hội nghị liền nhau',
    },
  ]);
});

test('an exception that waits says for whom, and may be taken back with a reason', async () => {
  const sent: object[] = [];
  await stopped([waiverFixture('REQUESTED', 12)], {
    WaiverTakeBackMutation: ({ input }: FixtureVariables) => {
      sent.push(input as object);
      const waiver = {
        ...waiverFixture('WITHDRAWN', 12),
        dossier: { __typename: 'Dossier', id: 'dossier-1', waivers: [] },
        plan: null,
      };
      return { answer: { __typename: 'WaiverPayload', waiver } };
    },
  });
  expect(await screen.findByText('Ngoại lệ: Chờ quyết định')).toBeTruthy();
  expect(screen.getByText('Chờ quyết định của: Lãnh đạo Tổng Liên đoàn.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Xin/u })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Rút đề nghị' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/u }), {
    target: { value: 'Đã bớt' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Rút đề nghị' }));
  expect(await screen.findByText('Đã rút đề nghị ngoại lệ.')).toBeTruthy();
  expect(sent).toMatchObject([{ id: 'w1', version: 1, text: 'Đã bớt' }]);
});

test('a request that is refused says why, and what was typed stays', async () => {
  await stopped([], {
    WaiverRequestMutation: {
      answer: {
        __typename: 'ValidationError',
        code: 'VALIDATION',
        data: {},
        issues: [{ code: 'FINDING_GONE', path: [], data: {} }],
      },
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Xin ngoại lệ' }));
  const dialog = within(await screen.findByRole('dialog'));
  const reason = dialog.getByRole('textbox', { name: /Lý do/u });
  fireEvent.change(reason, { target: { value: 'Hai hội nghị' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Xin ngoại lệ' }));
  expect(await dialog.findByText(/không còn vướng điều kiện này/u)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: /Lý do/u })).toHaveProperty('value', 'Hai hội nghị');
});

test('a granted exception lets pass what was granted, and no more', async () => {
  const enough = await stopped([granted(12)]);
  expect(await screen.findByText('Ngoại lệ: Đã cho phép')).toBeTruthy();
  expect(screen.getByText(/Người Mẫu Hai cho phép ngày 05\/03\/2026/u)).toBeTruthy();
  expect(screen.queryByText(/vượt quá ngoại lệ/u)).toBeNull();
  expect(screen.queryByRole('button', { name: /ngoại lệ/u })).toBeNull();
  enough.unmount();
  await stopped([granted(11)]);
  expect(await screen.findByText(/vượt quá ngoại lệ/u)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Xin lại ngoại lệ' })).toBeTruthy();
});

test('where nobody may grant an exception none is asked for', async () => {
  await stopped([waiverFixture('WITHDRAWN', 12)], {}, null);
  expect(await screen.findByText('Ngoại lệ: Đã rút')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Xin lại ngoại lệ' })).toBeNull();
});

test('none is asked for from what is not saved yet', async () => {
  await stopped([], {}, 'FEDERATION_LEADER', false);
  const ask = await screen.findByRole('button', { name: 'Xin ngoại lệ' });
  expect(ask.getAttribute('aria-disabled')).toBe('true');
});
