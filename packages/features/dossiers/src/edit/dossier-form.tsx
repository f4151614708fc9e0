import type { DossierContent, DossierState } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { idFilter, oneOf, useFilters } from '@cau-noi/portal/filters';
import type { DraftState } from '@cau-noi/portal/draft-state';
import { FindingsBar, FindingsSkip } from '@cau-noi/portal/findings-way';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { focusField } from '@cau-noi/ui/field';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { assess } from '../checks/assessment.ts';
import type { Assessment, Justifications } from '../checks/assessment.ts';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import { WaiverBeside_waiver, waiversIn } from '@cau-noi/portal/waivers';
import type { WaiverShown } from '@cau-noi/portal/waivers';
import { issuesByPath } from '../checks/issue-text.ts';
import { useLookups } from '../checks/use-lookups.ts';
import { fieldNameIn } from '../draft/field-name.ts';
import { resolve } from '../draft/merge.ts';
import type { Collision } from '../draft/merge.ts';
import { joinNames, namesById, namesOf, NO_NAMES } from '../draft/names.ts';
import type { Names } from '../draft/names.ts';
import { stepOf, STEPS } from '../draft/steps.ts';
import { dossiersOptions } from '../dossiers.routes.ts';
import { FilesSection_dossier } from '../parts/files-section.tsx';
import { DossierStateBadge } from '../record/dossier-state.tsx';
import { ReturnNote, ReturnNote_note } from '../record/return-note.tsx';
import { TryOut } from '../trial/try-out.tsx';
import { DraftFormContext } from './draft-form.ts';
import type { DraftForm } from './draft-form.ts';
import { DraftConflict } from './draft-conflict.tsx';
import { DraftStatus } from './draft-status.tsx';
import { editMessages } from './edit.messages.ts';
import { FindingsPanel } from './findings-panel.tsx';
import type { RoutePreview_route } from './route-preview.tsx';
import { StepBody } from './step-body.tsx';
import { DraftSuspensions } from '../suspension/draft-suspensions.tsx';
import { Steps } from './steps.tsx';
import { Draft_dossier, useDossierDraft } from './use-dossier-draft.ts';

export const DossierForm_dossier = graphql(
  `
    fragment DossierForm_dossier on Dossier {
      id
      number
      state
      reportOverdue
      ...Draft_dossier
      ...FilesSection_dossier
      waivers {
        ...WaiverBeside_waiver
      }
      justifications {
        findingKey
        text
      }
      lastReturn {
        ...ReturnNote_note
      }
      viewerMay {
        submit {
          allowed
          code
          data
        }
      }
    }
  `,
  [Draft_dossier, FilesSection_dossier, WaiverBeside_waiver, ReturnNote_note],
);

// A link from the record may name a field to begin at.
const filters = { step: oneOf(STEPS), field: idFilter };

export interface DossierFormProps {
  readonly dossier: FragmentOf<typeof DossierForm_dossier>;
  readonly routes: readonly FragmentOf<typeof RoutePreview_route>[];
  /** Asks for the record again: files are attached beside the draft. */
  readonly onAsk: () => void;
}

/** The form of a dossier: steps, the draft's safety, the checks while typing. */
export function DossierForm({ dossier: fragment, routes, onAsk }: DossierFormProps) {
  const dossier = readFragment(DossierForm_dossier, fragment);
  const { id, number, state: recordState } = dossier;
  const t = useMessages(editMessages);
  const kinds = useMessages(activityWords);
  const { paths } = dossiersOptions.use();
  const today = useViewer().today as IsoDate;
  const draft = useDossierDraft(dossier);
  const { content, conflict } = draft.state;
  const [{ step: chosen, field }, setFilters] = useFilters(filters);
  const step = chosen ?? 'plan';
  const goToField = useGoToField(step, field, (next) => setFilters({ step: next }));
  const { names, meet } = useNamesOfDraft(dossier);
  const known = useMemo(() => namesById(names), [names]);
  const saved = useSaved(id, draft.state);
  const waivers = useWaivers(dossier.waivers);
  const judging = useJudging(id, content, dossier.justifications, waivers);
  const { lookups, assessment } = judging;
  const strict = useStrict(step, recordState);
  const form = useForm(
    { dossierId: id, content, names, meet, today, lookups },
    draft.change,
    assessment,
    strict,
  );
  const title = content.title === '' ? t('untitled') : content.title;
  usePageTitle(t('titled', { number, title }));
  const findings = (
    <FindingsPanel
      dossier={saved}
      names={names}
      waivers={waivers}
      {...judging}
      onGoToField={goToField}
    />
  );
  return (
    <DraftFormContext value={form}>
      <Page side={findings}>
        {judging.found && <FindingsSkip />}
        <PageHeader
          kind={kinds(`kind.${content.kind}`)}
          number={number}
          title={title}
          state={<DossierStateBadge state={recordState} reportOverdue={dossier.reportOverdue} />}
          trail={<PortalLink to={paths.dossier({ dossierId: id })}>{t('toRecord')}</PortalLink>}
          strip={<DraftStatus draft={draft.state} onSave={draft.save} />}
          actions={<TryOut dossierId={id} content={content} names={names} onTake={draft.change} />}
        />
        {recordState === 'RETURNED' && dossier.lastReturn && (
          <ReturnNote
            note={dossier.lastReturn}
            fieldName={form.fieldName}
            onGoToField={goToField}
          />
        )}
        <DraftSuspensions dossier={saved} judged={judging.judged} lookups={lookups} />
        <Steps
          kind={content.kind}
          current={step}
          issues={assessment.issues}
          findings={assessment.findings}
          strict={strict}
          linkOf={(to) => paths.dossierEdit({ dossierId: id }, { step: to })}
        />
        {conflict === null ? (
          <StepBody
            step={step}
            dossier={dossier}
            draft={draft.state}
            onSave={draft.save}
            assessment={assessment}
            level={lookups?.level ?? null}
            routes={routes}
            onAsk={onAsk}
            onGoToField={goToField}
          />
        ) : (
          <DraftConflict
            conflict={conflict}
            known={known}
            onResolve={(mine) => draft.resolve(resolve(conflict.join, content, mine))}
          />
        )}
        {judging.found && <FindingsBar findings={assessment.findings} />}
      </Page>
    </DraftFormContext>
  );
}

type SavedState = Pick<DraftState<DossierContent, Collision>, 'version' | 'status'>;
type Texts = readonly { readonly findingKey: string; readonly text: string }[];

function useTextsByKey(texts: Texts): Justifications {
  return useMemo(
    () => Object.fromEntries(texts.map(({ findingKey, text }) => [findingKey, text])),
    [texts],
  );
}

/** What the checks say of the content, as soon as there is time for it: typing goes before judging. */
function useJudging(
  dossierId: string,
  content: DossierContent,
  texts: Texts,
  waivers: readonly WaiverShown[],
) {
  const { lookups, error } = useLookups(content, dossierId);
  const found = lookups !== null || error !== undefined;
  const justifications = useTextsByKey(texts);
  const judged = useDeferredValue(content);
  const assessment = useMemo(
    () => assess(judged, lookups, justifications, waivers),
    [judged, lookups, justifications, waivers],
  );
  return { judged, lookups, error, found, justifications, assessment };
}

function useWaivers(
  waivers: readonly FragmentOf<typeof WaiverBeside_waiver>[],
): readonly WaiverShown[] {
  return useMemo(() => waiversIn(waivers), [waivers]);
}

/** The version that is saved, and whether it is what stands in the form. */
function useSaved(id: string, { version, status }: SavedState): SavedRecord {
  return useMemo(
    () => ({ kind: 'DOSSIER', id, version, saved: status === 'saved' }),
    [id, version, status],
  );
}

/** What the steps work on: the content, how to change it, and what is wrong with it. */
function useForm(
  given: Pick<DraftForm, 'dossierId' | 'content' | 'names' | 'meet' | 'today' | 'lookups'>,
  replace: (content: DossierContent) => void,
  { issues, ceilings }: Assessment,
  strict: boolean,
): DraftForm {
  const { language } = useLanguage();
  const { dossierId, content, names, meet, today, lookups } = given;
  const latest = useRef(content);
  useEffect(() => {
    latest.current = content;
  });
  const change = useCallback(
    (part: Partial<DossierContent>) => replace({ ...latest.current, ...part }),
    [replace],
  );
  const errorAt = useMemo(() => issuesByPath(issues, language, strict), [issues, language, strict]);
  const fieldName = useMemo(
    () => fieldNameIn(content, names, language),
    [content, names, language],
  );
  return useMemo(
    () => ({
      dossierId,
      content,
      names,
      meet,
      today,
      lookups,
      ceilings,
      replace,
      change,
      errorAt,
      fieldName,
    }),
    [
      dossierId,
      content,
      names,
      meet,
      today,
      lookups,
      ceilings,
      replace,
      change,
      errorAt,
      fieldName,
    ],
  );
}

/** Whether what is missing is said: once the writer has looked at the whole, or got the dossier back. */
function useStrict(step: string, state: DossierState): boolean {
  const [reviewed, setReviewed] = useState(state === 'RETURNED');
  if (step === 'review' && !reviewed) setReviewed(true);
  return reviewed;
}

/** Goes to a field, on whichever step it is, and focuses it once it is there; stays the same function. */
function useGoToField(
  step: string,
  first: string | null,
  goToStep: (step: (typeof STEPS)[number]) => void,
) {
  const [wanted, setWanted] = useState(first);
  const latest = useRef({ step, goToStep });
  useEffect(() => {
    latest.current = { step, goToStep };
  });
  useEffect(() => {
    if (wanted === null || stepOf(wanted) !== step) return undefined;
    const frame = requestAnimationFrame(() => {
      focusField(wanted);
      setWanted(null);
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, step]);
  return useCallback((path: string) => {
    setWanted(path);
    const { step: here, goToStep: go } = latest.current;
    if (stepOf(path) !== here) go(stepOf(path));
  }, []);
}

/** The names that came with the record, and those that the writer has met since. */
function useNamesOfDraft(fragment: FragmentOf<typeof Draft_dossier>) {
  const dossier = readFragment(Draft_dossier, fragment);
  const [met, setMet] = useState<Partial<Names>>({});
  const names = useMemo(() => joinNames(namesOf(dossier), met), [dossier, met]);
  const meet = useCallback(
    (more: Partial<Names>) => setMet((before) => joinNames({ ...NO_NAMES, ...before }, more)),
    [],
  );
  return { names, meet };
}
