import { planIssues } from '@cau-noi/domain/plan/issues';
import { lineAgreementIssues } from '@cau-noi/domain/agreement/carrying-out';
import type { PlanContent } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { useViewer } from '@cau-noi/portal/session';
import { focusField } from '@cau-noi/ui/field';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { useEffect, useMemo } from 'react';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { WaiverBeside_waiver, waiversIn } from '@cau-noi/portal/waivers';
import { PlanFindings } from '../checks/plan-findings.tsx';
import { agreementsOfLines, contentOfJson, lineOf, namesOfLines } from '../line/plan-line.ts';
import { plansMessages } from '../plans.messages.ts';
import { plansOptions } from '../plans.routes.ts';
import { PlanTotals } from '../totals/plan-totals.tsx';
import { type ComingSteps_query, comingSteps } from './coming-steps.ts';
import { PlanActs, PlanActs_plan } from './plan-acts.tsx';
import { PlanChanges, planChanges } from './plan-changes.tsx';
import { PlanFiles, PlanFiles_plan } from './plan-files.tsx';
import { PlanLines, PlanLines_line } from './plan-lines.tsx';
import { PlanStateBadge } from './plan-state.tsx';
import { PlanStrip, PlanStrip_plan } from './plan-strip.tsx';
import { PlanTimeline, PlanTimeline_entry, writtenSince } from './plan-timeline.tsx';
import { ReturnedNote, ReturnedNote_note } from './returned-note.tsx';

export const PlanRecord_plan = graphql(
  `
    fragment PlanRecord_plan on Plan {
      id
      year
      state
      adjustmentReason
      organisation {
        id
        shortName
        kind
      }
      lines {
        ...PlanLines_line
      }
      findings {
        ...FindingFacts_finding
      }
      waivers {
        ...WaiverBeside_waiver
      }
      justifications {
        findingKey
        text
      }
      approved {
        id
        content
      }
      baseline {
        id
        content
      }
      lastReturn {
        ...ReturnedNote_note
      }
      timeline(first: 50) {
        totalCount
        totalCountIsExact
        nodes {
          ...PlanTimeline_entry
        }
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
      }
      ...PlanStrip_plan
      ...PlanActs_plan
      ...PlanFiles_plan
    }
  `,
  [
    PlanLines_line,
    FindingFacts_finding,
    WaiverBeside_waiver,
    ReturnedNote_note,
    PlanTimeline_entry,
    PlanStrip_plan,
    PlanActs_plan,
    PlanFiles_plan,
  ],
);

type Fragment = FragmentOf<typeof PlanRecord_plan>;

export interface PlanRecordProps {
  readonly plan: Fragment;
  readonly routes: FragmentOf<typeof ComingSteps_query>;
  /** Asks for the plan again after something was done to it. */
  readonly onAsk: () => void;
}

/** The plan as the domain holds it, with the versions it is compared with. */
function useRecord(fragment: Fragment) {
  return useMemo(() => {
    const plan = readFragment(PlanRecord_plan, fragment);
    const { organisation, year, adjustmentReason, approved, baseline } = plan;
    const fragments = readFragment(PlanLines_line, plan.lines);
    const content: PlanContent = {
      organisationId: organisation.id,
      year,
      lines: fragments.map(lineOf),
      adjustmentReason,
    };
    return {
      plan,
      content,
      agreements: agreementsOfLines(fragments),
      inForce: approved === null ? null : contentOfJson(approved.content),
      first: baseline === null ? null : contentOfJson(baseline.content),
      names: new Map([...namesOfLines(fragments), [organisation.id, organisation.shortName]]),
      texts: new Map(plan.justifications.map(({ findingKey, text }) => [findingKey, text])),
      waivers: waiversIn(plan.waivers),
      findings: readFragment(FindingFacts_finding, plan.findings),
    } as const;
  }, [fragment]);
}

/** The record in reading order: where it stands, what changed, its lines, totals, files, history. */
export function PlanRecord({ plan: fragment, routes, onAsk }: PlanRecordProps) {
  const t = useMessages(plansMessages);
  const { today } = useViewer();
  const { plan, content, inForce, first, names, texts, waivers, findings, agreements } =
    useRecord(fragment);
  const goTo = useGoToLine(plan.id, plan.viewerMay.edit.allowed);
  useLineOfAddress();
  const { timeline, organisation, state, year } = plan;
  const writing = state === 'DRAFT' || state === 'RETURNED';
  return (
    <Page
      side={
        <PlanFindings
          subject={{ level: organisation.kind, year }}
          lines={content.lines}
          findings={findings}
          names={names}
          justifications={texts}
          waivers={waivers}
          {...(writing && { justify: { planId: plan.id, permission: plan.viewerMay.edit } })}
          {...(goTo && { onGoTo: goTo })}
        />
      }
    >
      <PageHeader
        kind={t('kind')}
        title={t('titleOf', { year, union: organisation.shortName })}
        state={<PlanStateBadge state={state} />}
        trail={<Trail />}
        strip={
          <PlanStrip
            plan={plan}
            since={writtenSince(timeline.nodes)}
            coming={comingSteps(routes, organisation.kind, today)}
          />
        }
        actions={
          <PlanActs
            plan={plan}
            lines={content.lines}
            findings={findings}
            justifications={texts}
            waivers={waivers}
            issues={
              planIssues(content, inForce).length + lineAgreementIssues(content, agreements).length
            }
            changes={inForce === null ? 0 : planChanges(inForce, content).length}
            onDone={onAsk}
          />
        }
      />
      {state === 'RETURNED' && plan.lastReturn !== null && (
        <ReturnedNote
          note={plan.lastReturn}
          lines={content.lines}
          {...(goTo && { onGoTo: goTo })}
        />
      )}
      {inForce !== null && (
        <PlanChanges content={content} approved={inForce} baseline={first} names={names} />
      )}
      <PlanLines organisationId={organisation.id} year={year} lines={plan.lines} />
      <PageSection title={t('totals.title')}>
        <PlanTotals lines={content.lines} />
      </PageSection>
      <PlanFiles plan={plan} onChanged={onAsk} />
      <PlanTimeline
        entries={timeline.nodes}
        total={timeline.totalCount}
        totalIsExact={timeline.totalCountIsExact}
      />
    </Page>
  );
}

function Trail() {
  const t = useMessages(plansMessages);
  const { paths } = plansOptions.use();
  return <PortalLink to={paths.plans()}>{t('trail')}</PortalLink>;
}

/** To the cell where it is written; nowhere for those who may only read. */
function useGoToLine(planId: string, mayEdit: boolean) {
  const go = useGo();
  const { paths } = plansOptions.use();
  return mayEdit
    ? (lineId: string, column: string) =>
        go(paths.planEdit({ planId }, { cell: `${lineId}.${column}` }))
    : null;
}

const address = { line: idFilter } as const;

/** A link from elsewhere names a line (`?line=`): the reader begins there. */
function useLineOfAddress(): void {
  const [{ line }] = useFilters(address);
  useEffect(() => {
    if (line === null) return undefined;
    const frame = requestAnimationFrame(() => focusField(`lines.${line}`));
    return () => cancelAnimationFrame(frame);
  }, [line]);
}
