import type { CheckParameter } from '@cau-noi/domain/check';
import { applicabilityOf } from '@cau-noi/domain/check/applicability';
import type { ApplicableRow } from '@cau-noi/domain/check/applicability';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { QueryFailure } from '../failure.tsx';
import type { AskedOf } from './asked-of.ts';
import { whyMessages } from './why.messages.ts';

/** The rows of one check, of every day: asked for when somebody wants to know why it applies. */
const CheckRowsQuery = graphql(`
  query CheckRowsQuery($check: String!) {
    check(id: $check) {
      checkId
      parameters {
        id
        parameterId
        validFrom
        validTo
        kinds
        levels
        planned
      }
    }
  }
`);

export interface WhyAppliesProps {
  readonly finding: FindingFacts;
  readonly asked: AskedOf;
  /** The rows of checks where they are known already; otherwise those of the check are asked for. */
  readonly rows?: readonly CheckParameter[] | undefined;
}

/** Why a finding is asked of a record: what it was asked by, and the row that said so. */
export function WhyApplies({ finding, asked, rows }: WhyAppliesProps) {
  return rows === undefined ? (
    <LookedUp finding={finding} asked={asked} />
  ) : (
    <Told finding={finding} asked={asked} rows={rows} />
  );
}

function LookedUp({ finding, asked }: Omit<WhyAppliesProps, 'rows'>) {
  const t = useMessages(whyMessages);
  const [{ data, error }, ask] = useQuery({
    query: CheckRowsQuery,
    variables: { check: finding.checkId },
  });
  const rows = useMemo(() => (data?.check?.parameters ?? []).map(rowOf), [data]);
  if (error !== undefined && data === undefined)
    return <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (data === undefined) return <p>{t('looking')}</p>;
  return <Told finding={finding} asked={asked} rows={rows} />;
}

type AskedRow = NonNullable<ResultOf<typeof CheckRowsQuery>['check']>['parameters'][number];

const anyOf = <T,>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);

function rowOf({ parameterId, validFrom, validTo, kinds, levels, planned }: AskedRow) {
  const [from, to] = [validFrom as IsoDate, validTo as IsoDate | null];
  return { id: parameterId, from, to, kinds: anyOf(kinds), levels: anyOf(levels), planned };
}

interface ToldProps extends Pick<WhyAppliesProps, 'finding' | 'asked'> {
  readonly rows: readonly ApplicableRow[];
}

function Told({ finding, asked, rows }: ToldProps) {
  const t = useMessages(whyMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { subject, normDayIs, payer } = asked;
  const { row } = applicabilityOf({ parameterId: finding.parameterId ?? null }, rows, subject);
  const of = (own: string, all: readonly string[] | null) =>
    row === null ? own : t('of', { own, all: all === null ? t('all') : all.join(', ') });
  const planned = (is: boolean) => (is ? t('planned') : t('unplanned'));
  const only = row?.planned ?? null;
  return (
    <Facts
      facts={[
        ...(subject.kind === null
          ? []
          : [
              {
                label: t('kind'),
                value: of(
                  words(`kind.${subject.kind}`),
                  row?.kinds?.map((kind) => words(`kind.${kind}`)) ?? null,
                ),
              },
            ]),
        {
          label: t('level'),
          value: of(
            words(`level.${subject.level}`),
            row?.levels?.map((level) => words(`level.${level}`)) ?? null,
          ),
        },
        {
          label: t('plan'),
          value: of(planned(subject.planned), only === null ? null : [planned(only)]),
        },
        ...(payer === null ? [] : [{ label: t('payer'), value: words(`funding.${payer}`) }]),
        {
          label: t('normDay'),
          value: t(`normDayIs.${normDayIs}`, { date: format.date(subject.normDay) }),
        },
        { label: t('row'), value: row === null ? t('noRow') : <Term row={row} /> },
      ]}
    />
  );
}

interface FactsProps {
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[];
}

/** One below the other: the panel is narrow. */
function Facts({ facts }: FactsProps) {
  return (
    <ul>
      {facts.map(({ label, value }) => (
        <li key={label}>
          {label}: <span>{value}</span>
        </li>
      ))}
    </ul>
  );
}

function Term({ row: { from, to } }: { readonly row: Pick<ApplicableRow, 'from' | 'to'> }) {
  const t = useMessages(whyMessages);
  const format = useFormat();
  if (to === null) return t('since', { from: format.date(from) });
  return t('fromTo', { from: format.date(from), to: format.date(to) });
}
