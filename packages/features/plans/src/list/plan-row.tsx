import { sumByCurrency } from '@cau-noi/domain/money';
import type { CurrencyCode } from '@cau-noi/domain/money';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import type { Format } from '@cau-noi/i18n/format';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { listWords } from '@cau-noi/i18n/list-words';
import type { Translate } from '@cau-noi/i18n/messages';
import { PortalLink } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { Group } from '@mantine/core';
import { useMemo } from 'react';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { PlanStateBadge } from '../record/plan-state.tsx';
import { listMessages } from './list.messages.ts';

export const PlanRow_plan = graphql(`
  fragment PlanRow_plan on Plan {
    id
    year
    state
    dueDate
    organisation {
      id
      shortName
    }
    totals {
      lines
      persons
      bySource {
        source
        amount {
          minor
          currency
        }
      }
    }
    approval {
      submission {
        id
        submittedAt
      }
    }
  }
`);

export type PlanRow = FragmentOf<typeof PlanRow_plan>;
type Plan = ResultOf<typeof PlanRow_plan>;

/** Whether a plan should have been handed in before today. */
export function isLate({ state, dueDate, approval }: Plan, today: string): boolean {
  const waiting = state === 'DRAFT' && approval === null;
  return waiting && dueDate !== null && dueDate < today;
}

function State({ plan }: { readonly plan: Plan }) {
  const t = useMessages(listMessages);
  const format = useFormat();
  const { today } = useViewer();
  const due = plan.dueDate;
  return (
    <Group gap="xs">
      <PlanStateBadge state={plan.state} />
      {due !== null && isLate(plan, today) && (
        <StateBadge tone="late" label={t('list.late', { date: format.date(due) })} />
      )}
    </Group>
  );
}

/** What the whole list adds up to; null until it is known. */
export type ListTotals = {
  readonly records: number;
  readonly lines: number;
  readonly persons: number;
  readonly money: readonly { readonly minor: number; readonly currency: string }[];
} | null;

const read = (row: PlanRow) => readFragment(PlanRow_plan, row);

/** The columns of the list of plans; the foot adds up the whole list, of which the rows may be the beginning. */
export function usePlanColumns(totals: ListTotals): readonly Column<PlanRow>[] {
  const t = useMessages(listMessages);
  const words = useMessages(plansMessages);
  const names = useMessages(listWords);
  const format = useFormat();
  const { paths } = plansOptions.use();
  return useMemo(
    () => [
      {
        id: 'title',
        header: words('kind'),
        phone: 'title',
        fixed: true,
        sortable: true,
        cell: (row) => {
          const { id, year, organisation } = read(row);
          return (
            <PortalLink to={paths.plan({ planId: id })}>
              {words('titleOf', { year, union: organisation.shortName })}
            </PortalLink>
          );
        },
        ...(totals && { foot: t('list.total', { count: totals.records }) }),
      },
      {
        id: 'year',
        header: names('plans.year'),
        sortable: true,
        width: '88px',
        phone: 'hidden',
        cell: (row) => String(read(row).year),
      },
      {
        id: 'state',
        header: names('plans.state'),
        sortable: true,
        cell: (row) => <State plan={read(row)} />,
      },
      ...figureColumns(totals, names, format),
      {
        id: 'submitted',
        header: names('plans.submitted'),
        sortable: true,
        cell: (row) => {
          const { approval, dueDate } = read(row);
          if (approval !== null) return format.date(approval.submission.submittedAt);
          return dueDate === null
            ? t('list.notSubmitted')
            : t('list.due', { date: format.date(dueDate) });
        },
      },
    ],
    [totals, t, words, names, format, paths],
  );
}

/** What is added up in the foot. */
function figureColumns(
  totals: ListTotals,
  names: Translate<(typeof listWords)['vi']>,
  format: Format,
): readonly Column<PlanRow>[] {
  const moneyOf = ({ totals: { bySource } }: Plan) => {
    const amounts = bySource.map(({ amount: { minor, currency } }) => ({
      minor,
      currency: currency as CurrencyCode,
    }));
    const sums = sumByCurrency(amounts);
    return sums.ok ? sums.value.map(format.money).join('; ') : '';
  };
  return [
    {
      id: 'lines',
      header: names('plans.lines'),
      align: 'end',
      sortable: true,
      cell: (row) => format.number(read(row).totals.lines),
      ...(totals && { foot: format.number(totals.lines) }),
    },
    {
      id: 'persons',
      header: names('plans.persons'),
      align: 'end',
      sortable: true,
      cell: (row) => format.number(read(row).totals.persons),
      ...(totals && { foot: format.number(totals.persons) }),
    },
    {
      id: 'money',
      header: names('plans.money'),
      align: 'end',
      cell: (row) => moneyOf(read(row)),
      ...(totals && { foot: totals.money.map(format.money).join('; ') }),
    },
  ];
}
