import { readFragment } from '@cau-noi/graphql/graphql';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { findingText, namedIn } from '@cau-noi/i18n/finding-text';
import type { FindingFacts, NameOf } from '@cau-noi/i18n/finding-text';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { planWords } from '@cau-noi/i18n/plan-words';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { administrationOptions } from '../administration.routes.ts';
import { issueText } from '../issue-text.ts';
import { previewMessages } from './preview.messages.ts';
import { usePreview } from './use-preview.ts';
import type {
  Judged,
  PlanVerdictChange,
  Previewed,
  Proposed,
  VerdictChange,
} from './use-preview.ts';

export interface ParameterPreviewProps {
  /** The values as they stand in the form; null while they say no day from which they hold. */
  readonly proposed: Proposed | null;
}

/** Which open dossiers and plans would be judged otherwise by the values of the form; nothing is written. */
export function ParameterPreview({ proposed }: ParameterPreviewProps) {
  const t = useMessages(previewMessages);
  const { may } = useViewer();
  const { previewed, start, stop } = usePreview(proposed);
  const running = previewed?.running ?? false;
  return (
    <PageSection title={t('title')} lead={t('lead')}>
      <div>
        {running ? (
          <ActButton variant="default" onClick={stop}>
            {t('stop')}
          </ActButton>
        ) : (
          <MayButton
            variant="default"
            permission={may.configure}
            notNow={proposed === null ? t('noDay') : null}
            onClick={() => void start()}
          >
            {t('start')}
          </MayButton>
        )}
      </div>
      <div role="status">{previewed !== null && <Progress previewed={previewed} />}</div>
      {previewed?.error && <QueryFailure error={previewed.error} onRetry={() => void start()} />}
      {previewed !== null && <Changes previewed={previewed} />}
    </PageSection>
  );
}

function Progress({ previewed }: { readonly previewed: Previewed }) {
  const t = useMessages(previewMessages);
  const { language } = useLanguage();
  const format = useFormat();
  const counted = useCounted();
  const { running, issues, dossiers, plans } = previewed;
  if (issues.length > 0)
    return issues.map((issue) => <p key={issue.code}>{issueText(issue, language)}</p>);
  const figuresOf = ({ examined, total, totalIsExact, changes }: Judged<unknown>) => ({
    examined: format.number(examined),
    total: counted(format.number(total), totalIsExact),
    changes: format.number(changes.length),
  });
  const stageOf = ({ next }: Judged<unknown>) => (next === null ? 'examined' : 'stopped');
  return (
    <>
      <p>{t(running && plans === null ? 'examining' : stageOf(dossiers), figuresOf(dossiers))}</p>
      {plans !== null && plans.total > 0 && (
        <p>{t(`plans.${running ? 'examining' : stageOf(plans)}`, figuresOf(plans))}</p>
      )}
    </>
  );
}

function Changes({ previewed }: { readonly previewed: Previewed }) {
  const t = useMessages(previewMessages);
  const { dossiers, running, issues, error } = previewed;
  const plans = previewed.plans?.changes ?? [];
  const findings = [...dossiers.changes, ...plans].flatMap(({ before, after }) =>
    readFragment(FindingFacts_finding, [...before, ...after]),
  );
  const nameOf = useNames(namedIn(findings));
  const columns = useColumns(nameOf);
  const planColumns = usePlanColumns(nameOf);
  if (issues.length > 0 || error !== null) return null;
  return (
    <>
      {(!running || dossiers.changes.length > 0) && (
        <DataTable
          caption={t('caption')}
          columns={columns}
          rows={dossiers.changes}
          rowKey={({ dossier }) => dossier.id}
          empty={<EmptyState why={t('none')} />}
        />
      )}
      {plans.length > 0 && (
        <DataTable
          caption={t('plans.caption')}
          captionShown
          columns={planColumns}
          rows={plans}
          rowKey={({ plan }) => plan.id}
        />
      )}
    </>
  );
}

type Change = Pick<VerdictChange, 'before' | 'after'>;

/** What a finding speaks of, where that is a part of the record. */
type About = (finding: FindingFacts) => ReactNode;
const OF_THE_WHOLE: About = () => null;

/** What is found today, and what would be. */
function useVerdictColumns<Changed extends Change>(
  nameOf: NameOf,
  aboutOf: (change: Changed) => About,
): readonly Column<Changed>[] {
  const t = useMessages(previewMessages);
  const said = (change: Changed, findings: Change['before']) => (
    <Said findings={findings} nameOf={nameOf} about={aboutOf(change)} />
  );
  return [
    {
      id: 'before',
      header: t('column.before'),
      width: '28%',
      cell: (change) => said(change, change.before),
    },
    {
      id: 'after',
      header: t('column.after'),
      width: '28%',
      cell: (change) => said(change, change.after),
    },
  ];
}

function usePlanColumns(nameOf: NameOf): readonly Column<PlanVerdictChange>[] {
  const t = useMessages(previewMessages);
  const states = useMessages(planWords);
  const { paths } = administrationOptions.use();
  const format = useFormat();
  const aboutOf =
    ({ plan, lines }: PlanVerdictChange): About =>
    ({ path }) => {
      const line = lines.find(({ lineId }) => path.includes(lineId));
      if (line === undefined) return null;
      const { lineId, title } = line;
      const number = format.number(line.number);
      return (
        <PortalLink to={paths.plan({ planId: plan.id }, { line: lineId })}>
          {title.trim() === ''
            ? t('plans.line', { number })
            : t('plans.lineTitle', { number, title })}
        </PortalLink>
      );
    };
  return [
    {
      id: 'plan',
      header: t('plans.column'),
      phone: 'title',
      cell: ({ plan }) => (
        <>
          <PortalLink to={paths.plan({ planId: plan.id })}>
            {t('plans.plan', { year: String(plan.year) })}
          </PortalLink>
          <div>{plan.organisation.shortName}</div>
        </>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '14%',
      cell: ({ plan }) => states(`state.${plan.state}`),
    },
    ...useVerdictColumns(nameOf, aboutOf),
  ];
}

function useColumns(nameOf: NameOf): readonly Column<VerdictChange>[] {
  const t = useMessages(previewMessages);
  const states = useMessages(dossierWords);
  const format = useFormat();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'dossier',
      header: t('column.dossier'),
      phone: 'title',
      cell: ({ dossier }) => (
        <>
          <PortalLink to={paths.dossier({ dossierId: dossier.id })}>
            {t('dossier', { number: format.number(dossier.number), title: dossier.title })}
          </PortalLink>
          <div>{dossier.organisation.shortName}</div>
        </>
      ),
    },
    {
      id: 'state',
      header: t('column.state'),
      width: '14%',
      cell: ({ dossier }) => states(`state.${dossier.state}`),
    },
    ...useVerdictColumns<VerdictChange>(nameOf, () => OF_THE_WHOLE),
  ];
}

interface SaidProps {
  readonly findings: VerdictChange['before'];
  readonly nameOf: NameOf;
  readonly about: About;
}

/** What was found, each with what it speaks of and what it does to the record. */
function Said({ findings, nameOf, about }: SaidProps) {
  const t = useMessages(previewMessages);
  const approval = useMessages(approvalWords);
  const { language } = useLanguage();
  const read = readFragment(FindingFacts_finding, findings);
  const lines = read.map((finding) => {
    const { key, severity } = finding;
    const said = findingText(finding, language, nameOf);
    const text =
      said === null
        ? t('notConcerned')
        : [
            said.sentence,
            said.actual && t('against', { actual: said.actual, limit: said.limit ?? '' }),
          ]
            .filter(Boolean)
            .join(' ');
    const subject = about(finding);
    return (
      <div key={key}>
        {subject !== null && <>{subject}: </>}
        {severity !== null && <strong>{approval(`severity.${severity}`)}: </strong>}
        {text}
      </div>
    );
  });
  return <Stack gap="xs">{lines}</Stack>;
}
