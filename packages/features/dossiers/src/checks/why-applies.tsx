import { dossierSubject } from '@cau-noi/domain/assessment/dossier';
import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import { applicabilityOf } from '@cau-noi/domain/check/applicability';
import type { Applicability } from '@cau-noi/domain/check/applicability';
import type { DossierContent } from '@cau-noi/domain/dossier';
import { activityWords } from '@cau-noi/i18n/activity-words';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import type { ReactNode } from 'react';
import { useLookups } from './use-lookups.ts';
import { whyMessages } from './why.messages.ts';

export interface WhyAppliesProps {
  readonly finding: FindingFacts;
  readonly content: DossierContent;
  readonly lookups: DossierLookups;
}

/** Why a finding is asked of this dossier: what it was asked by, and the row that said so. */
export function WhyApplies({ finding, content, lookups }: WhyAppliesProps) {
  const t = useMessages(whyMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { parameterId = null } = finding;
  const subject = dossierSubject(content, lookups);
  const { row } = applicabilityOf({ parameterId }, lookups.parameters, subject);
  const of = (own: string, all: readonly string[] | null) =>
    row === null ? own : t('of', { own, all: all === null ? t('all') : all.join(', ') });
  const planned = (is: boolean) => (is ? t('planned') : t('unplanned'));
  const payer = payerOf(finding, content);
  return (
    <Facts
      facts={[
        {
          label: t('kind'),
          value: of(
            words(`kind.${content.kind}`),
            row?.kinds?.map((kind) => words(`kind.${kind}`)) ?? null,
          ),
        },
        {
          label: t('level'),
          value: of(
            words(`level.${subject.level}`),
            row?.levels?.map((level) => words(`level.${level}`)) ?? null,
          ),
        },
        {
          label: t('plan'),
          value: of(planned(subject.planned), row === null ? null : plansOf(row, planned)),
        },
        ...(payer === null ? [] : [{ label: t('payer'), value: words(`funding.${payer}`) }]),
        {
          label: t('normDay'),
          value: t(lookups.approvedCosts === null ? 'onStart' : 'onApproval', {
            date: format.date(subject.normDay),
          }),
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

type Row = NonNullable<Applicability['row']>;

function plansOf({ planned }: Row, say: (is: boolean) => string): readonly string[] | null {
  return planned === null ? null : [say(planned)];
}

function Term({ row: { from, to } }: { readonly row: Row }) {
  const t = useMessages(whyMessages);
  const format = useFormat();
  if (to === null) return t('since', { from: format.date(from) });
  return t('fromTo', { from: format.date(from), to: format.date(to) });
}

/** Who pays for the line that a finding is about. */
function payerOf({ path: [section, id] }: FindingFacts, { costLines }: DossierContent) {
  const line = section === 'costLines' ? costLines.find((one) => one.id === id) : undefined;
  return line?.payer ?? null;
}

export interface RecordWhyProps {
  readonly dossierId: string;
  readonly content: DossierContent;
  readonly finding: FindingFacts;
}

/** The same of a dossier that is read: its rows are asked for when somebody wants to know. */
export function RecordWhy({ dossierId, content, finding }: RecordWhyProps) {
  const t = useMessages(whyMessages);
  const { lookups } = useLookups(content, dossierId);
  if (lookups === null) return <p>{t('looking')}</p>;
  return <WhyApplies finding={finding} content={content} lookups={lookups} />;
}
