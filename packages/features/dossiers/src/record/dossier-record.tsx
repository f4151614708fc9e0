import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { StopReason } from '@cau-noi/domain/dossier';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { focusField } from '@cau-noi/ui/field';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useMemo } from 'react';
import { ChangeList, ChangeList_difference } from '../changes/change-list.tsx';
import { contentOf, DossierContent_dossier } from '../draft/dossier-content.ts';
import { fieldNameIn } from '../draft/field-name.ts';
import { namesOf } from '../draft/names.ts';
import { stepOf } from '../draft/steps.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { FilesSection, FilesSection_dossier } from '../parts/files-section.tsx';
import { DossierReading } from '../reading/dossier-reading.tsx';
import { TryOut } from '../trial/try-out.tsx';
import { RecordSuspensions, RecordSuspensions_dossier } from '../suspension/record-suspensions.tsx';
import { Afterwards } from './afterwards.tsx';
import { DossierActs } from './dossier-acts.tsx';
import { DossierStateBadge } from './dossier-state.tsx';
import { DossierStrip } from './dossier-strip.tsx';
import { DossierTimeline, DossierTimeline_entry } from './dossier-timeline.tsx';
import { FollowUpSection_dossier } from './follow-up-section.tsx';
import { OutcomeSection, OutcomeSection_dossier } from './outcome-section.tsx';
import { RecordFindings, RecordFindings_dossier } from './record-findings.tsx';
import { recordMessages } from './record.messages.ts';
import { ReturnNote, ReturnNote_note } from './return-note.tsx';
import { ReturnSection_dossier } from './return-section.tsx';
import { SettledSection_dossier } from './settled-section.tsx';

export const DossierRecord_dossier = graphql(
  `
    fragment DossierRecord_dossier on Dossier {
      id
      number
      kind
      title
      state
      version
      updatedAt
      endDate
      reportDueDate
      reportOverdue
      stopReason
      stopText
      ...DossierContent_dossier
      ...RecordFindings_dossier
      ...OutcomeSection_dossier
      ...FollowUpSection_dossier
      ...ReturnSection_dossier
      ...SettledSection_dossier
      ...FilesSection_dossier
      ...RecordSuspensions_dossier
      organisation {
        id
        shortName
      }
      outcome {
        state
      }
      approval {
        submission {
          id
          state
        }
        steps {
          position
          role
          state
          since
          holders
          decidedBy
          onBehalfOf
          decidedAt
          note
          organisation {
            id
            shortName
          }
        }
      }
      lastReturn {
        at
        ...ReturnNote_note
      }
      changesSinceApproved {
        ...ChangeList_difference
      }
      timeline(first: 50) {
        totalCount
        totalCountIsExact
        nodes {
          ...DossierTimeline_entry
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        withdraw {
          allowed
          code
          data
        }
        decide {
          allowed
          code
          data
        }
        cancel {
          allowed
          code
          data
        }
        postpone {
          allowed
          code
          data
        }
        reopen {
          allowed
          code
          data
        }
        closeFigures {
          allowed
          code
          data
        }
        report {
          allowed
          code
          data
        }
      }
    }
  `,
  [
    DossierContent_dossier,
    RecordFindings_dossier,
    OutcomeSection_dossier,
    FollowUpSection_dossier,
    ReturnSection_dossier,
    SettledSection_dossier,
    FilesSection_dossier,
    RecordSuspensions_dossier,
    ReturnNote_note,
    ChangeList_difference,
    DossierTimeline_entry,
  ],
);

export interface DossierRecordProps {
  readonly dossier: FragmentOf<typeof DossierRecord_dossier>;
  /** Asks for the record again after something was done to it. */
  readonly onAsk: () => void;
}

/** The record in reading order: where it stands, what changed, its content, its outcome, its history. */
export function DossierRecord({ dossier: fragment, onAsk }: DossierRecordProps) {
  const dossier = readFragment(DossierRecord_dossier, fragment);
  const { id, number, kind, state, endDate, outcome, approval, lastReturn } = dossier;
  const t = useMessages(recordMessages);
  const kinds = useMessages(activityWords);
  const { language } = useLanguage();
  const { today } = useViewer();
  const { paths } = dossiersOptions.use();
  const content = useMemo(() => contentOf(dossier), [dossier]);
  const names = useMemo(() => namesOf(dossier), [dossier]);
  const fieldName = useMemo(
    () => fieldNameIn(content, names, language),
    [content, names, language],
  );
  const title = dossier.title === '' ? t('untitled') : dossier.title;
  const over = endDate !== null && endDate <= today;
  const pending = approval?.submission.state === 'PENDING' ? approval.submission.id : null;
  const goToField = useGoToField(id, dossier.viewerMay.edit.allowed);
  usePageTitle(`${number} · ${title}`);
  return (
    <Page
      side={
        <RecordFindings
          dossier={dossier}
          content={content}
          names={names}
          fieldName={fieldName}
          onGoToField={goToField}
        />
      }
    >
      <PageHeader
        kind={kinds(`kind.${kind}`)}
        number={number}
        title={title}
        state={<DossierStateBadge state={state} reportOverdue={dossier.reportOverdue} />}
        trail={<PortalLink to={paths.dossiers()}>{t('list')}</PortalLink>}
        strip={
          <DossierStrip
            facts={{
              state,
              unit: dossier.organisation.shortName,
              updatedAt: dossier.updatedAt,
              endDate,
              today,
              returnedAt: lastReturn?.at ?? null,
              steps: approval?.steps ?? [],
              report: outcome?.state ?? 'NONE',
              reportDueDate: dossier.reportDueDate,
            }}
          />
        }
        actions={
          <DossierActs
            dossier={dossier}
            submissionId={pending}
            over={over}
            reported={outcome?.state === 'SUBMITTED'}
            onDone={onAsk}
          >
            <TryOut dossierId={id} content={content} names={names} />
          </DossierActs>
        }
      />
      {state === 'RETURNED' && lastReturn && (
        <ReturnNote note={lastReturn} fieldName={fieldName} onGoToField={goToField} />
      )}
      <RecordSuspensions dossier={dossier} />
      <Stopped reason={dossier.stopReason} text={dossier.stopText} />
      {state !== 'DRAFT' && <Opinions steps={approval?.steps ?? []} />}
      {dossier.changesSinceApproved.length > 0 && (
        <PageSection title={t('changes')}>
          <ChangeList label={t('changes')} changes={dossier.changesSinceApproved} />
        </PageSection>
      )}
      <DossierReading content={content} names={names} />
      {(state === 'APPROVED' || state === 'COMPLETED') && (
        <OutcomeSection dossier={dossier} objectives={content.objectives} />
      )}
      <Afterwards dossier={dossier} names={names} onChanged={onAsk} />
      <FilesSection dossier={dossier} onChanged={onAsk} />
      <DossierTimeline
        entries={dossier.timeline.nodes}
        total={dossier.timeline.totalCount}
        totalIsExact={dossier.timeline.totalCountIsExact}
      />
    </Page>
  );
}

/** Where a field can be written it is in the form; otherwise it is read here. */
function useGoToField(dossierId: string, mayEdit: boolean) {
  const go = useGo();
  const { paths } = dossiersOptions.use();
  return (path: string) => {
    if (mayEdit) go(paths.dossierEdit({ dossierId }, { step: stepOf(path), field: path }));
    else focusField(path);
  };
}

interface StoppedProps {
  readonly reason: StopReason | null;
  readonly text: string | null;
}

function Stopped({ reason, text }: StoppedProps) {
  const t = useMessages(recordMessages);
  const words = useMessages(dossierWords);
  if (reason === null) return null;
  return (
    <PageSection title={t('stopped')}>
      <p>{words(`stopReason.${reason}`)}</p>
      {text !== null && text !== '' && <p>{text}</p>}
    </PageSection>
  );
}

interface OpinionsProps {
  readonly steps: readonly {
    readonly position: number;
    readonly decidedBy: string | null;
    readonly note: string | null;
  }[];
}

function Opinions({ steps }: OpinionsProps) {
  const t = useMessages(recordMessages);
  const said = steps.filter(({ note }) => note !== null && note !== '');
  if (said.length === 0) return null;
  return (
    <PageSection title={t('opinions')}>
      <FactList
        facts={said.map(({ decidedBy, note }) => ({ label: decidedBy ?? '', value: note }))}
      />
    </PageSection>
  );
}
