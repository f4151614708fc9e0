import { sumByCurrency } from '@cau-noi/domain/money';
import type { CurrencyCode } from '@cau-noi/domain/money';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
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

/** The columns of the list of plans, with what is shown added up in the foot. */
export function usePlanColumns(rows: readonly PlanRow[]): readonly Column<PlanRow>[] {
  const t = useMessages(listMessages);
  const words = useMessages(plansMessages);
  const format = useFormat();
  const { paths } = plansOptions.use();
  return useMemo(() => {
    const read = (row: PlanRow) => readFragment(PlanRow_plan, row);
    const sum = (count: (plan: Plan) => number) =>
      format.number(rows.reduce((total, row) => total + count(read(row)), 0));
    const moneyOf = (plans: readonly Plan[]) => {
      const amounts = plans.flatMap(({ totals }) =>
        totals.bySource.map(({ amount }) => ({
          minor: amount.minor,
          currency: amount.currency as CurrencyCode,
        })),
      );
      const sums = sumByCurrency(amounts);
      return sums.ok ? sums.value.map(format.money).join('; ') : '';
    };
    return [
      {
        id: 'title',
        header: words('kind'),
        phone: 'title',
        fixed: true,
        cell: (row) => {
          const { id, year, organisation } = read(row);
          return (
            <PortalLink to={paths.plan({ planId: id })}>
              {words('titleOf', { year, union: organisation.shortName })}
            </PortalLink>
          );
        },
      },
      { id: 'state', header: t('list.state'), cell: (row) => <State plan={read(row)} /> },
      {
        id: 'lines',
        header: t('list.lines'),
        align: 'end',
        cell: (row) => format.number(read(row).totals.lines),
        foot: sum(({ totals }) => totals.lines),
      },
      {
        id: 'persons',
        header: t('list.persons'),
        align: 'end',
        cell: (row) => format.number(read(row).totals.persons),
        foot: sum(({ totals }) => totals.persons),
      },
      {
        id: 'money',
        header: t('list.money'),
        align: 'end',
        cell: (row) => moneyOf([read(row)]),
        foot: moneyOf(rows.map(read)),
      },
      {
        id: 'submitted',
        header: t('list.submitted'),
        cell: (row) => {
          const { approval, dueDate } = read(row);
          if (approval !== null) return format.date(approval.submission.submittedAt);
          return dueDate === null
            ? t('list.notSubmitted')
            : t('list.due', { date: format.date(dueDate) });
        },
      },
    ];
  }, [rows, t, words, format, paths]);
}
