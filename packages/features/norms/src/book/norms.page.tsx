import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { useFilters } from '@cau-noi/portal/filters';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { normMessages } from '../norms.messages.ts';
import { NormsLinks } from '../norms-links.tsx';
import { isFound } from '../rate-filters.ts';
import { useRateWords } from '../use-rate-words.ts';
import { AddRate } from '../writing-acts.tsx';
import { useNormColumns } from './norm-columns.tsx';
import { NormFilters } from './norm-filters.tsx';
import { NoNorms } from './no-norms.tsx';
import { normFilters, NormsPageQuery, rowsOf } from './norms-asked.ts';
import type { Instruments, NormRow, NormsAnswer, NormsAsked } from './norms-asked.ts';

const NONE: readonly NormRow[] = [];

/** Those that the rates of the day come from, and the one that is chosen. */
function instrumentsOf(answer: NormsAnswer | undefined, chosen: string | null): Instruments {
  if (answer === undefined) return [];
  const citing = new Set(rowsOf(answer).map(({ rate }) => rate.instrument.id));
  return answer.instruments.filter(({ id }) => id === chosen || citing.has(id));
}

function useFoundRows(answer: NormsAnswer | undefined, { q, item, instrument }: NormsAsked) {
  const items = useMessages(normWords);
  const words = useRateWords();
  const rows = useMemo(() => (answer === undefined ? NONE : rowsOf(answer)), [answer]);
  return rows.filter(
    ({ rate }) =>
      (item === null || rate.item === item) &&
      (instrument === null || rate.instrument.id === instrument) &&
      isFound(rate, q, items(`item.${rate.item}`), words),
  );
}

/** What the State allowed on a day, today unless another is asked for. */
export function NormsPage() {
  const t = useMessages(normMessages);
  const format = useFormat();
  const { today, home } = useViewer();
  const [asked, setAsked] = useFilters(normFilters);
  const day = asked.on ?? today;
  const [{ data, error, fetching }, ask] = useQuery({
    query: NormsPageQuery,
    variables: { on: day, organisationId: home?.id ?? null },
  });
  const rows = useFoundRows(data, asked);
  const columns = useNormColumns(rows);
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} trail={<NormsLinks />} actions={<AddRate />} />
      <NormFilters
        asked={asked}
        day={day}
        instruments={instrumentsOf(data, asked.instrument)}
        found={data === undefined ? '' : t('found', { count: rows.length })}
        onChange={setAsked}
      />
      {error && !data ? (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      ) : (
        <DataTable
          caption={t('caption', { day: format.date(day) })}
          captionShown
          columns={columns}
          rows={rows}
          rowKey={({ rate }) => rate.id}
          loading={fetching && data === undefined}
          empty={<NoNorms day={day} isEmptyDay={data?.norms.length === 0} onChange={setAsked} />}
        />
      )}
    </Page>
  );
}
