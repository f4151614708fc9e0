import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { numberFilter, useFilters } from '@cau-noi/portal/filters';
import { MayButton } from '@cau-noi/portal/may-button';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldRow } from '@cau-noi/ui/field-row';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { YearChoice } from '../../year-choice.tsx';
import { AdministrationLinks } from '../administration-links.tsx';
import { useRowWords } from './row-words.ts';
import { WorkDayForm } from './work-day-form.tsx';
import { TakeBackDialog } from './work-day-take-back.tsx';
import { workingDaysMessages } from './working-days.messages.ts';
import { WorkingDays_day } from './working-days.ts';
import type { WorkingDay } from './working-days.ts';

const WorkingDaysPageQuery = graphql(
  `
    query WorkingDaysPageQuery($year: Int!) {
      workCalendar(year: $year) {
        year
        known
        days {
          ...WorkingDays_day
        }
      }
    }
  `,
  [WorkingDays_day],
);

const filters = { year: numberFilter } as const;

/** The days off of a year and its worked weekend days: by rule, and as they were decided. */
export function WorkingDaysPage() {
  const t = useMessages(workingDaysMessages);
  const { today } = useViewer();
  const [{ year: asked }, setFilters] = useFilters(filters);
  const year = asked ?? Number(today.slice(0, 4));
  const [{ data, error }, ask] = useQuery({
    query: WorkingDaysPageQuery,
    variables: useMemo(() => ({ year }), [year]),
  });
  const again = () => ask({ requestPolicy: 'network-only' });
  const calendar = data?.workCalendar.year === year ? data.workCalendar : null;
  usePageTitle(t('titleOf', { year: String(year) }));
  return (
    <Page>
      <PageHeader title={t('titleOf', { year: String(year) })} trail={<AdministrationLinks />} />
      <FieldRow>
        <YearChoice
          path="year"
          label={t('year')}
          value={year}
          onChange={(next) => setFilters({ year: next })}
        />
      </FieldRow>
      {error && calendar === null && <QueryFailure error={error} onRetry={again} />}
      {calendar === null && !error && <Skeleton shape="table" label={t('title')} lines={12} />}
      {calendar && (
        <>
          <Days
            days={readFragment(WorkingDays_day, calendar.days)}
            known={calendar.known}
            again={again}
          />
          <WorkDayForm again={again} />
        </>
      )}
    </Page>
  );
}

interface DaysProps {
  readonly days: readonly WorkingDay[];
  readonly known: boolean;
  readonly again: () => void;
}

function Days({ days, known, again }: DaysProps) {
  const t = useMessages(workingDaysMessages);
  const [taking, setTaking] = useState<WorkingDay | null>(null);
  const columns = useDayColumns(setTaking);
  return (
    <PageSection title={t('days')} lead={known ? t('lead') : t('unknown')}>
      <DataTable
        caption={t('days')}
        columns={columns}
        rows={days}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('none')} />}
      />
      {taking !== null && (
        <TakeBackDialog day={taking} onClose={() => setTaking(null)} again={again} />
      )}
    </PageSection>
  );
}

function useDayColumns(onTakeBack: (day: WorkingDay) => void): readonly Column<WorkingDay>[] {
  const t = useMessages(workingDaysMessages);
  const format = useFormat();
  const words = useRowWords();
  const { may } = useViewer();
  const why = ({ holiday, inPlaceOf, note }: WorkingDay): string => {
    if (holiday === null) return note ?? '';
    const name = t(`holiday.${holiday}`);
    return inPlaceOf === null
      ? name
      : t('inPlaceOf', { holiday: name, date: format.date(inPlaceOf) });
  };
  const by = ({ decided, addedBy, addedAt }: WorkingDay): string => {
    if (!decided) return t('byRule');
    if (addedBy === null || addedAt === null) return t('byDecision');
    return t('byWhom', { name: addedBy, at: format.dateTime(addedAt) });
  };
  return [
    {
      id: 'day',
      header: t('column.day'),
      phone: 'title',
      width: '180px',
      cell: ({ day }) => format.date(day, { weekday: true }),
    },
    {
      id: 'what',
      header: t('column.what'),
      width: '110px',
      cell: ({ working }) => t(working ? 'worked' : 'off'),
    },
    { id: 'why', header: t('column.why'), cell: why },
    { id: 'by', header: t('column.by'), cell: by },
    {
      id: 'source',
      header: t('column.source'),
      width: '28%',
      cell: ({ basis }) => (basis === null ? '' : words.source({ basis })),
    },
    {
      id: 'act',
      header: t('column.act'),
      width: '130px',
      cell: (day) =>
        day.decided && (
          <MayButton
            variant="default"
            size="compact-sm"
            permission={may.configure}
            aria-label={t('takeBackOf', { date: format.date(day.day) })}
            onClick={() => onTakeBack(day)}
          >
            {t('takeBack')}
          </MayButton>
        ),
    },
  ];
}
