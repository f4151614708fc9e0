import { renderPage } from '@cau-noi/portal/testing';
import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PlanFindings } from './plan-findings.tsx';

const finding = {
  key: 'TK03.TOO_MANY_PERSONS.l1',
  checkId: 'TK03',
  status: 'FAIL',
  severity: 'STOP',
  reason: 'TOO_MANY_PERSONS',
  data: {},
  missing: [],
  measure: { limit: 10, actual: 12, excess: 2, unit: 'PERSONS', currency: null },
  path: ['lines', 'l1', 'persons'],
  basis: null,
  parameterId: 'tk03',
} as const;
const parameter = {
  id: 'tk03',
  checkId: 'TK03',
  from: '2019-01-01',
  to: null,
  kinds: null,
  levels: null,
  planned: null,
  severity: 'STOP',
  waivedBy: 'FEDERATION_LEADER',
  values: {},
  basis: { citation: 'Quy định mẫu', article: null, verification: 'UNVERIFIED' },
} as const;

test('an exception from what stops a line is asked for beside it, of the plan as it is saved', async () => {
  const sent: unknown[] = [];
  await renderPage(
    <PlanFindings
      subject={{ level: 'PROVINCIAL_UNION', year: 2027 }}
      lines={[]}
      findings={[finding]}
      names={new Map()}
      justifications={new Map()}
      waivers={[]}
      waive={{
        record: { kind: 'PLAN', id: 'plan-1', version: 3, saved: true },
        parameters: [parameter as never],
      }}
    />,
    {
      fixtures: {
        WaiverRequestMutation: ({ input }) => {
          sent.push(input);
          const issues = [{ __typename: 'Issue', code: 'WAIVER_REQUESTED', path: [], data: {} }];
          const refused = { code: 'VALIDATION', data: {}, issues };
          return { answer: { __typename: 'ValidationError', ...refused } };
        },
      },
    },
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Xin ngoại lệ' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/còn hiệu lực khi kế hoạch được điều chỉnh/u)).toBeTruthy();
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/u }), {
    target: { value: 'Bạn mời mười hai người' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Xin ngoại lệ' }));
  expect(await dialog.findByText(/đã được xin|đang chờ|Đã xin/iu)).toBeTruthy();
  expect(sent).toMatchObject([
    { planId: 'plan-1', version: 3, findingKey: finding.key, text: 'Bạn mời mười hai người' },
  ]);
});

test('why it is asked of a plan is told by the rows that judged it, of passes that it is of each line', async () => {
  const passed = { ...finding, key: 'p', status: 'PASS', severity: null, path: ['lines', 'l1'] };
  await renderPage(
    <PlanFindings
      subject={{ level: 'PROVINCIAL_UNION', year: 2027 }}
      lines={[]}
      findings={[{ ...finding, parameterId: null }, passed as never]}
      names={new Map()}
      justifications={new Map()}
      waivers={[]}
      waive={{
        record: { kind: 'PLAN', id: 'plan-1', version: 3, saved: true },
        parameters: [parameter as never],
      }}
    />,
  );
  for (const why of await screen.findAllByText('Vì sao áp dụng cho tôi')) fireEvent.click(why);
  expect(await screen.findByText('01/01/2027, đầu năm kế hoạch')).toBeTruthy();
  expect(await screen.findByText(/^Mỗi dòng được xét/u)).toBeTruthy();
});
