import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { namedIn } from '@cau-noi/i18n/finding-text';
import { Findings } from '@cau-noi/ui/findings';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing.tsx';
import { CheckPageContext } from './check-page.tsx';
import { useFindingLines } from './finding-lines.tsx';
import { useNames } from './names.ts';

const tooMany: FindingFacts = {
  key: 'TK05.TOO_MANY_KEY_LEADERS.union-9',
  checkId: 'TK05',
  status: 'FAIL',
  severity: 'JUSTIFY',
  reason: 'TOO_MANY_KEY_LEADERS',
  data: { organisationId: 'union-9' },
  missing: [],
  measure: null,
  path: ['members'],
  basis: null,
};

const about = () => 'Dòng 3';
const why = () => <p>Đoàn ra</p>;
const more = ({ key }: FindingFacts) => <p>{key}</p>;
const fieldName = ([field]: FindingFacts['path']) =>
  field === 'members' ? 'Thành viên đoàn' : null;

function Panel() {
  const nameOf = useNames(namedIn([tooMany]));
  const lines = useFindingLines([tooMany], { nameOf, fieldName, about, why, more });
  return <Findings findings={lines} />;
}

const fixtures = {
  NamesQuery: {
    nodes: [{ __typename: 'Organisation', id: 'union-9', shortName: 'CĐ Thử' }, null],
  },
};

test('a finding is said with names, what it is about, and the way to its field', async () => {
  await renderPage(<Panel />, { fixtures });
  expect(await screen.findByText(/CĐ Thử có quá số cán bộ chủ chốt/u)).toBeTruthy();
  expect(screen.getByText('Dòng 3').tagName).toBe('STRONG');
  expect(screen.getByRole('button', { name: 'Đến ô: Thành viên đoàn' })).toBeTruthy();
  expect(screen.getByText('TK05.TOO_MANY_KEY_LEADERS.union-9')).toBeTruthy();
});

test('a finding leads to the page of its check where the portal has one', async () => {
  const surround = (page: ReactNode) => (
    <CheckPageContext value={(id) => `/checks/${id}`}>{page}</CheckPageContext>
  );
  await renderPage(<Panel />, { fixtures, surround });
  const link = await screen.findByRole('link', { name: 'Xem điều kiểm tra TK05' });
  expect(link.getAttribute('href')).toBe('/checks/TK05');
});
