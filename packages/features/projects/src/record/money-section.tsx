import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { partialDateText } from '@cau-noi/i18n/project-text';
import { MayButton } from '@cau-noi/portal/may-button';
import { BarPairs } from '@cau-noi/ui/bar-pairs';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { projectsMessages } from '../projects.messages.ts';
import { ReceiveDialog, VoidDialog } from './payment-dialogs.tsx';
import { donorName } from './project-read.ts';
import type { ProjectRead, SectionProps } from './project-read.ts';

type BudgetRow = ProjectRead['budgetRows'][number];

/** What each year came to in one currency; years and currencies never meet. */
function byCurrency(rows: readonly BudgetRow[]) {
  const currencies = [...new Set(rows.map(({ committed }) => committed.currency))];
  return currencies.map((currency) => {
    const own = rows.filter(({ committed }) => committed.currency === currency);
    const years = [...new Set(own.map(({ year }) => year))].toSorted((a, b) => a - b);
    const sum = (year: number, part: 'committed' | 'disbursed') =>
      own.reduce((total, row) => total + (row.year === year ? row[part].minor : 0), 0);
    const pairs = years.map((year) => ({
      id: `${currency}${year}`,
      label: String(year),
      plan: sum(year, 'committed'),
      done: sum(year, 'disbursed'),
    }));
    return { currency, pairs };
  });
}

/** What was promised and given, by donor and year, beside our own share. */
export function MoneySection({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const format = useFormat();
  const columns = useColumns(project);
  const [receiving, setReceiving] = useState(false);
  const { budgetRows, state, approvedOn, viewerMay } = project;
  return (
    <PageSection
      title={t('money')}
      actions={
        state !== 'HISTORIC' &&
        state !== 'CLOSED' && (
          <MayButton
            permission={viewerMay.receive}
            notNow={approvedOn === null ? t('notApproved') : null}
            variant="default"
            onClick={() => setReceiving(true)}
          >
            {t('act.receive')}
          </MayButton>
        )
      }
    >
      {budgetRows.length === 0 ? (
        <p>{t('nothing')}</p>
      ) : (
        <>
          <DataTable
            caption={t('budgetTable')}
            columns={columns}
            rows={budgetRows}
            rowKey={({ donorId, year, committed }) => `${donorId} ${year} ${committed.currency}`}
          />
          {byCurrency(budgetRows).map(({ currency, pairs }) => (
            <BarPairs
              key={currency}
              caption={t('byYear', { currency })}
              heads={{ plan: t('committed'), done: t('disbursed') }}
              pairs={pairs}
              write={(minor) => format.money({ minor, currency })}
            />
          ))}
        </>
      )}
      <Leverage project={project} />
      <Payments project={project} onDone={onDone} />
      {receiving && (
        <ReceiveDialog project={project} onDone={onDone} onClose={() => setReceiving(false)} />
      )}
    </PageSection>
  );
}

function useColumns(project: ProjectRead): readonly Column<BudgetRow>[] {
  const t = useMessages(projectsMessages);
  const format = useFormat();
  return [
    {
      id: 'donor',
      header: t('donor'),
      phone: 'title',
      cell: ({ donorId }) => donorName(project, donorId, t('ownShare')),
    },
    { id: 'year', header: t('year'), align: 'end', cell: ({ year }) => String(year) },
    {
      id: 'committed',
      header: t('committed'),
      align: 'end',
      cell: ({ committed }) => format.money(committed),
    },
    {
      id: 'disbursed',
      header: t('disbursed'),
      align: 'end',
      cell: ({ disbursed }) => format.money(disbursed),
    },
  ];
}

function Leverage({ project: { leverage, rateMissing } }: { readonly project: ProjectRead }) {
  const t = useMessages(projectsMessages);
  const format = useFormat();
  if (rateMissing !== null) return <p>{t('rateMissing', { currency: rateMissing })}</p>;
  if (leverage === null) return null;
  const { own, others } = leverage;
  const per = format.number(Math.floor((others.minor * 10) / own.minor) / 10);
  return <p>{t('leverage', { own: format.money(own), others: format.money(others), per })}</p>;
}

function Payments({ project, onDone }: SectionProps) {
  const t = useMessages(projectsMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const [voiding, setVoiding] = useState<string | null>(null);
  const { payments, viewerMay } = project;
  if (payments.length === 0) return null;
  return (
    <>
      <h3>{t('payments')}</h3>
      <ul>
        {payments.map(({ id, on, amount, donorId, note, voidText }) => {
          const line = t('paymentLine', {
            day: partialDateText(on, language),
            amount: format.money(amount),
            donor: donorName(project, donorId, t('ownShare')),
          });
          return (
            <li key={id}>
              {voidText === null ? line : <s>{line}</s>}
              {note !== null && <div>{note}</div>}
              {voidText === null ? (
                <MayButton
                  permission={viewerMay.receive}
                  variant="subtle"
                  onClick={() => setVoiding(id)}
                >
                  {t('act.void')}
                </MayButton>
              ) : (
                <div>{t('voided', { text: voidText })}</div>
              )}
            </li>
          );
        })}
      </ul>
      {voiding !== null && (
        <VoidDialog
          project={project}
          paymentId={voiding}
          onDone={onDone}
          onClose={() => setVoiding(null)}
        />
      )}
    </>
  );
}
