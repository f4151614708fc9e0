import { isIsoDate } from '@cau-noi/domain/period';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { basisText, isVerified } from '@cau-noi/i18n/basis-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { appliesText, valuesText } from '@cau-noi/i18n/parameter-text';
import { useFilters } from '@cau-noi/portal/filters';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { DateField } from '@cau-noi/ui/date-field';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { checksMessages } from '../checks.messages.ts';
import { checkFilters } from './check-asked.ts';
import type { ParameterShown } from './check-asked.ts';

export interface CheckParametersProps {
  /** Of every day, the latest first. */
  readonly rows: readonly ParameterShown[];
}

/** Every row of a check with its basis; which of them hold on the day that is asked about. */
export function CheckParameters({ rows }: CheckParametersProps) {
  const t = useMessages(checksMessages);
  const { today } = useViewer();
  const [{ on }, setAsked] = useFilters(checkFilters);
  const columns = useColumns(on ?? today);
  return (
    <PageSection title={t('parameters.title')} lead={t('parameters.lead')}>
      <DateField
        path="filter.on"
        label={t('parameters.on')}
        value={on ?? today}
        onChange={(chosen) =>
          setAsked({ on: chosen !== null && isIsoDate(chosen) ? chosen : null })
        }
      />
      <DataTable
        caption={t('parameters.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('parameters.none')} />}
      />
    </PageSection>
  );
}

function useColumns(day: string): readonly Column<ParameterShown>[] {
  const t = useMessages(checksMessages);
  const approval = useMessages(approvalWords);
  const { language } = useLanguage();
  return [
    {
      id: 'span',
      header: t('column.span'),
      phone: 'title',
      width: '18%',
      minWidth: '150px',
      cell: (row) => <SpanCell row={row} day={day} />,
    },
    {
      id: 'applies',
      header: t('column.applies'),
      minWidth: '130px',
      cell: (row) => appliesText(row, language),
    },
    {
      id: 'values',
      header: t('column.values'),
      minWidth: '180px',
      cell: ({ values }) => valuesText(values, language),
    },
    {
      id: 'severity',
      header: t('column.severity'),
      width: '110px',
      cell: ({ severity }) => approval(`severity.${severity}`),
    },
    {
      id: 'basis',
      header: t('column.basis'),
      minWidth: '160px',
      cell: ({ basis }) => (
        <>
          <BasisText basis={basis} />
          {!isVerified(basis) && (
            <div>
              <StateBadge tone="late" label={approval(`verification.${basis.verification}`)} />
            </div>
          )}
        </>
      ),
    },
    {
      id: 'note',
      header: t('column.note'),
      minWidth: '180px',
      cell: ({ note }) => <span lang="vi">{note}</span>,
      filled: ({ note }) => note !== null,
    },
  ];
}

/** What has no words of its own in the reader's language is marked as Vietnamese. */
function BasisText({ basis }: Pick<ParameterShown, 'basis'>) {
  const { language } = useLanguage();
  const text = basisText(basis, language);
  return <span lang={text === basisText(basis, 'vi') ? 'vi' : language}>{text}</span>;
}

function SpanCell({ row, day }: { readonly row: ParameterShown; readonly day: string }) {
  const t = useMessages(checksMessages);
  const format = useFormat();
  const { validFrom, validTo } = row;
  const span =
    validTo === null
      ? t('parameters.from', { from: format.date(validFrom) })
      : t('parameters.between', { from: format.date(validFrom), to: format.date(validTo) });
  const holds = validFrom <= day && (validTo === null || day <= validTo);
  const said = { day: format.date(day) };
  return (
    <>
      {span}
      <div>
        {holds ? (
          <StateBadge tone="done" label={t('parameters.holds', said)} />
        ) : (
          t('parameters.holdsNot', said)
        )}
      </div>
    </>
  );
}
