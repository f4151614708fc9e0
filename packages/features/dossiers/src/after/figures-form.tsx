import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { actualFromApproved, deviations, figuresIssues } from '@cau-noi/domain/dossier/outcome';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldName } from '@cau-noi/i18n/dossier-field';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DiffList } from '@cau-noi/ui/diff-list';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import { useMemo, useState } from 'react';
import { changeText } from '../changes/change-text.ts';
import { issuesByPath } from '../checks/issue-text.ts';
import { ActualFigures_actual, actualOf, namesOfActual } from '../draft/actual-figures.ts';
import { contentOf, DossierContent_dossier } from '../draft/dossier-content.ts';
import { fieldNameIn } from '../draft/field-name.ts';
import { joinNames, namesById, namesOf, NO_NAMES } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { DossierStateBadge } from '../record/dossier-state.tsx';
import { afterMessages } from './after.messages.ts';
import { CloseFigures } from './close-figures.tsx';
import { FiguresFields } from './figures-fields.tsx';

export const FiguresForm_dossier = graphql(
  `
    fragment FiguresForm_dossier on Dossier {
      id
      version
      number
      title
      state
      reportOverdue
      ...DossierContent_dossier
      actual {
        ...ActualFigures_actual
      }
      viewerMay {
        closeFigures {
          allowed
          code
          data
        }
      }
    }
  `,
  [DossierContent_dossier, ActualFigures_actual],
);

export interface FiguresFormProps {
  readonly dossier: FragmentOf<typeof FiguresForm_dossier>;
}

/** The figures as they really were, beside what was approved. */
export function FiguresForm({ dossier: fragment }: FiguresFormProps) {
  const dossier = readFragment(FiguresForm_dossier, fragment);
  const t = useMessages(afterMessages);
  const kinds = useMessages(activityWords);
  const { paths } = dossiersOptions.use();
  // An approved dossier is written in by nobody: its content is what was approved.
  const approved = useMemo(() => contentOf(dossier), [dossier]);
  const begun = useMemo(
    () => startingFigures(approved, dossier.actual),
    [approved, dossier.actual],
  );
  const title = `${dossier.number} · ${dossier.title}`;
  usePageTitle(t('figures.titled', { title }));
  return (
    <Page width="reading">
      <PageHeader
        kind={kinds(`kind.${approved.kind}`)}
        number={dossier.number}
        title={t('figures.titled', { title: dossier.title })}
        state={<DossierStateBadge state={dossier.state} reportOverdue={dossier.reportOverdue} />}
        trail={
          <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{t('toRecord')}</PortalLink>
        }
      />
      {begun === null ? (
        <EmptyState why={t('figures.noDates')} />
      ) : (
        <WithFigures dossier={fragment} approved={approved} begun={begun} />
      )}
    </Page>
  );
}

function startingFigures(
  approved: DossierContent,
  actual: FragmentOf<typeof ActualFigures_actual> | null,
): ActualFigures | null {
  if (actual !== null) return actualOf(actual);
  const figures = actualFromApproved(approved);
  return figures.ok ? figures.value : null;
}

interface WithFiguresProps extends FiguresFormProps {
  readonly approved: DossierContent;
  readonly begun: ActualFigures;
}

function WithFigures({ dossier: fragment, approved, begun }: WithFiguresProps) {
  const dossier = readFragment(FiguresForm_dossier, fragment);
  const t = useMessages(afterMessages);
  const { language } = useLanguage();
  const today = useViewer().today as IsoDate;
  const [actual, setActual] = useState(begun);
  const [met, setMet] = useState<Names>(NO_NAMES);
  const [strict, setStrict] = useState(false);
  const names = useMemo(() => {
    const own = dossier.actual === null ? NO_NAMES : namesOfActual(dossier.actual);
    return joinNames(joinNames(namesOf(dossier), own), met);
  }, [dossier, met]);
  const change = (part: Partial<ActualFigures>) => setActual((before) => ({ ...before, ...part }));
  const issues = useMemo(() => figuresIssues(approved, actual, today), [approved, actual, today]);
  const errorAt = issuesByPath(issues, language, strict);
  const differing = useMemo(() => deviations(approved, actual), [approved, actual]);
  const known = namesById(names);
  const text = (label: string, value: unknown) =>
    changeText(label, value, language, (id) => known.get(id));
  const nameInDossier = fieldNameIn({ ...approved, ...actual }, names, language);
  const fieldName = (path: readonly (string | number)[]) =>
    path[0] === 'deviationReason' ? t('figures.reason') : nameInDossier(path);
  const correcting = dossier.state === 'COMPLETED';
  return (
    <>
      <FiguresFields
        kind={approved.kind}
        actual={actual}
        onChange={change}
        errorAt={errorAt}
        names={names}
        onMeet={(more) => setMet((before) => joinNames(before, more))}
        today={today}
      />
      <PageSection title={t('figures.deviations')} lead={t('figures.deviationsLead')}>
        <DiffList
          label={t('figures.deviations')}
          items={differing.map(({ path, label, before, after }) => ({
            id: path.join('.'),
            label: dossierFieldName(path, language),
            before: text(label, before),
            after: text(label, after),
          }))}
        />
        {(differing.length > 0 || correcting) && (
          <FieldColumn>
            <TextField
              path="deviationReason"
              label={t('figures.reason')}
              help={correcting ? t('figures.correctHelp') : t('figures.reasonHelp')}
              required
              lines={3}
              value={actual.deviationReason ?? ''}
              error={errorAt('deviationReason')}
              onChange={(reason) => change({ deviationReason: reason === '' ? null : reason })}
            />
          </FieldColumn>
        )}
      </PageSection>
      <CloseFigures
        dossierId={dossier.id}
        version={dossier.version}
        permission={dossier.viewerMay.closeFigures}
        actual={actual}
        issues={issues}
        fieldName={fieldName}
        correcting={correcting}
        onTried={() => setStrict(true)}
      />
    </>
  );
}
