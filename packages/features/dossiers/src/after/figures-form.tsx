import type { DossierContent } from '@cau-noi/domain/dossier';
import { DOSSIER_ACT_STATES } from '@cau-noi/domain/dossier/lifecycle';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import { actualFromApproved, deviations } from '@cau-noi/domain/dossier/outcome';
import { writtenIssues } from '@cau-noi/domain/dossier/outcome-lifecycle';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useMemo, useState } from 'react';
import { changeItem } from '../changes/change-item.ts';
import { issuesByPath } from '../checks/issue-text.ts';
import { ActualFigures_actual, actualOf, namesOfActual } from '../draft/actual-figures.ts';
import { contentOf, DossierContent_dossier } from '../draft/dossier-content.ts';
import { fieldNameIn } from '../draft/field-name.ts';
import { resolveFigures } from '../draft/figures-draft.ts';
import { joinNames, namesById, namesOf, NO_NAMES } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { DraftConflict } from '../edit/draft-conflict.tsx';
import { DossierStateBadge } from '../record/dossier-state.tsx';
import { afterMessages } from './after.messages.ts';
import { CloseFigures } from './close-figures.tsx';
import { FiguresFields } from './figures-fields.tsx';
import { FiguresReasons } from './figures-reasons.tsx';
import { FiguresStatus } from './figures-status.tsx';
import { useFiguresDraft } from './use-figures-draft.ts';

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
  /** Asks for the record again: somebody else has written in it. */
  readonly onAsk: () => void;
}

/** The figures as they really were, beside what was approved. */
export function FiguresForm({ dossier: fragment, onAsk }: FiguresFormProps) {
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
        <WithFigures dossier={fragment} approved={approved} begun={begun} onAsk={onAsk} />
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

/** The names that come with the dossier, and with those who went without having been planned. */
function namesOfFigures(fragment: FiguresFormProps['dossier']): Names {
  const dossier = readFragment(FiguresForm_dossier, fragment);
  const more = dossier.actual === null ? NO_NAMES : namesOfActual(dossier.actual);
  return joinNames(namesOf(dossier), more);
}

interface WithFiguresProps extends FiguresFormProps {
  readonly approved: DossierContent;
  readonly begun: ActualFigures;
}

function WithFigures({ dossier: fragment, approved, begun, onAsk }: WithFiguresProps) {
  const dossier = readFragment(FiguresForm_dossier, fragment);
  const { id, state, viewerMay } = dossier;
  const t = useMessages(afterMessages);
  const { language } = useLanguage();
  const today = useViewer().today as IsoDate;
  const draft = useFiguresDraft({ dossierId: id, version: dossier.version, approved, begun });
  const { content: written, conflict } = draft.state;
  const { actual } = written;
  const own = useMemo(() => namesOfFigures(fragment), [fragment]);
  const [met, setMet] = useState<Names>(NO_NAMES);
  const [strict, setStrict] = useState(false);
  const names = useMemo(() => joinNames(own, met), [own, met]);
  const known = useMemo(() => namesById(names), [names]);
  const correcting = DOSSIER_ACT_STATES.CORRECT_FIGURES.includes(state);
  const issues = useMemo(
    () => writtenIssues(correcting, approved, written, today),
    [correcting, approved, written, today],
  );
  const errorAt = issuesByPath(issues, language, strict);
  const differing = useMemo(() => deviations(approved, actual), [approved, actual]);
  const change = (part: Partial<ActualFigures>) =>
    draft.change({ ...written, actual: { ...actual, ...part } });
  const nameInDossier = fieldNameIn({ ...approved, ...actual }, names, language);
  const fieldName = (path: readonly (string | number)[]) => {
    if (path[0] === 'deviationReason') return t('figures.reason');
    return path[0] === 'correctionReason' ? t('figures.correction') : nameInDossier(path);
  };
  if (conflict !== null) {
    return (
      <DraftConflict
        conflict={conflict}
        known={known}
        onResolve={(mine) => draft.resolve(resolveFigures(approved, conflict.join, written, mine))}
      />
    );
  }
  return (
    <>
      <FiguresStatus draft={draft} onStartOver={() => draft.change(draft.state.base)} />
      <FiguresFields
        approved={approved}
        actual={actual}
        onChange={change}
        errorAt={errorAt}
        names={names}
        onMeet={(more) => setMet((before) => joinNames(before, more))}
        today={today}
      />
      <FiguresReasons
        differing={differing.map((one) => changeItem(one, language, (of) => known.get(of)))}
        written={written}
        correcting={correcting}
        errorAt={errorAt}
        onChange={draft.change}
      />
      <CloseFigures
        dossierId={id}
        version={draft.state.version}
        permission={viewerMay.closeFigures}
        written={written}
        issues={issues}
        fieldName={fieldName}
        correcting={correcting}
        onTried={() => setStrict(true)}
        onDone={draft.done}
        onConflict={onAsk}
      />
    </>
  );
}
