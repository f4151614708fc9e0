import type { LegalBasis } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { basisText, isVerified } from '@cau-noi/i18n/basis-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { Years } from '../choices/years.ts';
import { savingsMessages } from './savings.messages.ts';
import type { Figure } from './spending-rows.ts';
import { savings } from './spending-rows.ts';
import { MoneyCell } from './spending-table.tsx';

export interface ThriftSectionProps {
  readonly years: Years;
  readonly figures: readonly Figure[];
  /** When the report of the last year is due; null where no rule says so. */
  readonly report: { readonly dueDate: string; readonly basis: LegalBasis } | null;
}

/** What goes into the yearly report on thrift: its period, when it is due and why, and the amounts. */
export function ThriftSection({ years, figures, report }: ThriftSectionProps) {
  const t = useMessages(savingsMessages);
  const approval = useMessages(approvalWords);
  const format = useFormat();
  const { language } = useLanguage();
  const { fromYear, toYear } = years;
  const title = t('thrift', { year: toYear });
  if (fromYear !== toYear)
    return (
      <PageSection title={title}>
        <p>{t('thriftOneYear')}</p>
      </PageSection>
    );
  const basis =
    report === null
      ? []
      : [
          {
            label: t('basis'),
            value: (
              <>
                <span lang="vi">{basisText(report.basis, language)}</span>{' '}
                {isVerified(report.basis) ? (
                  `(${approval(`verification.${report.basis.verification}`)})`
                ) : (
                  <StateBadge
                    tone="late"
                    label={approval(`verification.${report.basis.verification}`)}
                  />
                )}
              </>
            ),
          },
        ];
  const amount = (name: 'planned' | 'spent' | 'saved') => (
    <MoneyCell figures={name === 'saved' ? savings(figures) : figures} amount={name} />
  );
  return (
    <PageSection title={title} lead={t('thriftLead')}>
      <FactList
        facts={[
          { label: t('period'), value: t('periodOf', { year: toYear }) },
          {
            label: t('due'),
            value: report === null ? t('dueUnknown') : format.date(report.dueDate),
          },
          ...basis,
          { label: t('plannedTotal'), value: amount('planned') },
          { label: t('spentTotal'), value: amount('spent') },
          { label: t('savedTotal'), value: amount('saved') },
        ]}
      />
    </PageSection>
  );
}
