import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { textFilter, useFilters } from '@cau-noi/portal/filters';
import { FindingsBar, FindingsSkip } from '@cau-noi/portal/findings-way';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import type { SavedRecord } from '@cau-noi/portal/waiver-form';
import type { WaiverShown } from '@cau-noi/portal/waivers';
import { ActButton } from '@cau-noi/ui/act-button';
import type { GridHandle } from '@cau-noi/ui/entry-grid';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { SaveState } from '@cau-noi/ui/save-state';
import { Button, Stack } from '@mantine/core';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { MissingList } from '../checks/missing-list.tsx';
import { PlanFindings } from '../checks/plan-findings.tsx';
import { useNameLists } from '../line/name-lists.ts';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { PlanStateBadge } from '../record/plan-state.tsx';
import { ReturnedNote } from '../record/returned-note.tsx';
import { SubmitPlan } from '../submit/submit-plan.tsx';
import { PlanTotals } from '../totals/plan-totals.tsx';
import { BuilderNotices } from './builder-notices.tsx';
import { builderMessages } from './builder.messages.ts';
import { type BuilderPlanFragment, useBuilderPlan } from './builder-plan.ts';
import { LineEditor, type View } from './line-editor.tsx';
import type { OpenLine } from './line-form.tsx';
import { useBuilderVerdict } from './use-builder-verdict.ts';
import { useKeptUnread } from './use-kept-unread.ts';
import { usePlanDraft } from './use-plan-draft.ts';

export interface PlanBuilderProps {
  readonly plan: BuilderPlanFragment;
  /** Asks the server again for the plan. */
  readonly onAsk: () => void;
}

const FINDINGS_AT_ONCE = 10;

/** Writing a plan: lines, totals, findings, and handing it in. */
export function PlanBuilder({ plan: fragment, onAsk }: PlanBuilderProps) {
  const words = useMessages(plansMessages);
  const { plan, saved, names, own, texts, waivers, inForce, told, agreements } =
    useBuilderPlan(fragment);
  const lists = useNameLists(plan.id, own);
  const draft = usePlanDraft({ planId: plan.id, saved, version: plan.version });
  const known = useMemo(() => [...agreements, ...lists.offered], [agreements, lists.offered]);
  const ground = { told, inForce, names, agreements: known };
  const verdict = useBuilderVerdict({ ...plan, ...ground, lines: draft.lines });
  const [view, setView] = useState<View>('grid');
  const [open, setOpen] = useState<OpenLine | null>(null);
  const unread = useKeptUnread(plan.id);
  const record = useSaved(plan.id, draft.state);
  const [panel, setPanel] = useState(true);
  const grid = useRef<GridHandle>(null);
  const goTo = useGoToCell(grid, setOpen);
  useCellOfAddress(goTo);
  return (
    <Page
      {...(panel && {
        side: (
          <Stack gap="lg">
            <MissingList content={verdict.content} issues={verdict.issues} onGoTo={goTo} />
            <PlanFindings
              subject={{ level: plan.organisation.kind, year: plan.year }}
              lines={verdict.content.lines}
              findings={verdict.findings}
              names={names}
              justifications={texts}
              justify={{ planId: plan.id, permission: plan.viewerMay.edit }}
              waivers={waivers}
              waive={{ record, parameters: verdict.parameters }}
              onGoTo={goTo}
              atOnce={FINDINGS_AT_ONCE}
              ofPage
            />
          </Stack>
        ),
      })}
    >
      {panel && <FindingsSkip />}
      <BuilderHeader
        {...{ plan, draft, verdict, texts, waivers, unread: unread.cells.length, onAsk }}
      />
      <BuilderNotices
        state={draft.state}
        unread={unread.cells.length}
        namesFailed={lists.failed}
        lookupsFailed={verdict.unreached}
        nameOf={lists.nameOf}
        onResolve={draft.resolve}
      />
      {plan.state === 'RETURNED' && plan.lastReturn !== null && (
        <ReturnedNote note={plan.lastReturn} lines={draft.lines} onGoTo={goTo} />
      )}
      <PageSection title={words('lines.title')} path="lines">
        <LineEditor
          {...{ plan, draft, lists, names, view, open, grid, unread }}
          findings={verdict.findings}
          states={verdict.states}
          onView={setView}
          onOpen={setOpen}
          panel={
            <PanelSwitch
              open={panel}
              onOpen={setPanel}
              findings={verdict.findings}
              missing={verdict.issues.length}
            />
          }
        />
      </PageSection>
      <PageSection title={words('totals.title')}>
        <PlanTotals lines={draft.lines} />
      </PageSection>
      {panel && <FindingsBar findings={verdict.findings} />}
    </Page>
  );
}

type SavedState = Pick<ReturnType<typeof usePlanDraft>['state'], 'version' | 'status'>;

/** The version that is saved, and whether it is what stands in the grid. */
function useSaved(id: string, { version, status }: SavedState): SavedRecord {
  return useMemo(
    () => ({ kind: 'PLAN', id, version, saved: status === 'saved' }),
    [id, version, status],
  );
}

interface PanelSwitchProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly findings: readonly FindingFacts[];
  readonly missing: number;
}

/** Gives the grid the whole width; what is wrong is still counted on the button. */
function PanelSwitch({ open, onOpen, findings, missing }: PanelSwitchProps) {
  const t = useMessages(builderMessages);
  const failed = findings.filter(
    ({ status, severity }) => status === 'FAIL' && severity !== 'NOTE',
  ).length;
  return (
    <ActButton variant="default" aria-expanded={open} onClick={() => onOpen(!open)}>
      {open ? t('panel.hide') : t('panel.show', { findings: failed, missing })}
    </ActButton>
  );
}

/** Goes to a cell of the grid, or opens the form of its line at the field. */
function useGoToCell(grid: RefObject<GridHandle | null>, onOpen: (open: OpenLine) => void) {
  return (lineId: string, column: string) => {
    if (grid.current?.goTo(lineId, column) === true) return;
    onOpen({ lineId, field: column.startsWith('funding') ? 'funding' : column });
  };
}

const address = { cell: textFilter } as const;
const LOOK_AGAIN_MILLISECONDS = 100;
const LOOKS = 30;

/** A link from the plan's page names a cell (`?cell=`): goes there once the grid is drawn. */
function useCellOfAddress(goTo: (lineId: string, column: string) => void): void {
  const [{ cell }] = useFilters(address);
  const latest = useRef(goTo);
  useEffect(() => {
    latest.current = goTo;
  });
  useEffect(() => {
    const place = cell.indexOf('.');
    if (place < 0) return undefined;
    let looks = 0;
    const timer = setInterval(() => {
      looks += 1;
      const drawn = document.querySelector(`[data-field^="lines."]`) !== null;
      if (!drawn && looks < LOOKS) return;
      clearInterval(timer);
      latest.current(cell.slice(0, place), cell.slice(place + 1));
    }, LOOK_AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [cell]);
}

interface BuilderHeaderProps {
  readonly plan: ReturnType<typeof useBuilderPlan>['plan'];
  readonly draft: ReturnType<typeof usePlanDraft>;
  readonly verdict: ReturnType<typeof useBuilderVerdict>;
  readonly texts: ReadonlyMap<string, string>;
  readonly waivers: readonly WaiverShown[];
  readonly unread: number;
  readonly onAsk: () => void;
}

function BuilderHeader(props: BuilderHeaderProps) {
  const { plan, draft, verdict, texts, waivers, unread, onAsk } = props;
  const words = useMessages(plansMessages);
  const format = useFormat();
  const go = useGo();
  const { paths } = plansOptions.use();
  const { status, savedAt, version } = draft.state;
  const page = paths.plan({ planId: plan.id });
  const unsaved = status === 'saved' ? null : words('submit.unsaved');
  return (
    <PageHeader
      trail={<PortalLink to={paths.plans()}>{words('trail')}</PortalLink>}
      kind={words('kind')}
      title={words('titleOf', { year: plan.year, union: plan.organisation.shortName })}
      state={
        <>
          <PlanStateBadge state={plan.state} />
          <SaveState
            status={status}
            savedAt={savedAt === null ? undefined : format.time(savedAt)}
          />
        </>
      }
      actions={
        <>
          <Button component={PortalLink} plain to={page} variant="default">
            {words('act.open')}
          </Button>
          <SubmitPlan
            plan={{ id: plan.id, version, year: plan.year }}
            permission={plan.viewerMay.submit}
            lines={draft.lines}
            findings={verdict.findings}
            justifications={texts}
            waivers={waivers}
            issues={verdict.issues.length}
            notNow={unread > 0 ? words('submit.unread', { count: unread }) : unsaved}
            onSubmitted={() => go(page)}
            onRefused={onAsk}
          />
        </>
      }
    />
  );
}
