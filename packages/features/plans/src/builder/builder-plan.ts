import type { PlanLine } from '@cau-noi/domain/plan';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useMemo } from 'react';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { WaiverBeside_waiver, waiversIn } from '@cau-noi/portal/waivers';
import {
  agreementsOfLines,
  contentOfJson,
  lineOf,
  namesOfLines,
  PlanLine_line,
} from '../line/plan-line.ts';
import type { OwnNames } from '../line/name-lists.ts';
import { ReturnedNote_note } from '../record/returned-note.tsx';

/** What is needed of a plan to write it. */
export const BuilderPlan_plan = graphql(
  `
    fragment BuilderPlan_plan on Plan {
      id
      year
      state
      version
      adjustmentReason
      dueDate
      organisation {
        id
        shortName
        kind
      }
      lines {
        ...PlanLine_line
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
      lastReturn {
        ...ReturnedNote_note
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        submit {
          allowed
          code
          data
        }
      }
    }
  `,
  [PlanLine_line, FindingFacts_finding, WaiverBeside_waiver, ReturnedNote_note],
);

export type BuilderPlanFragment = FragmentOf<typeof BuilderPlan_plan>;
export type BuilderPlan = ResultOf<typeof BuilderPlan_plan>;

/** The same map while it says the same: every save answers with new objects. */
function useSameNames(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const text = JSON.stringify([...names]);
  return useMemo(() => new Map(JSON.parse(text) as [string, string][]), [text]);
}

/** The ids that lines point at, as one object while they are the same. */
function useOwnNames(lines: readonly PlanLine[], names: ReadonlyMap<string, string>): OwnNames {
  const partners = [...new Set(lines.flatMap(({ partnerId }) => partnerId ?? []))].join(' ');
  const unions = [...new Set(lines.flatMap(({ coOrganiserIds }) => coOrganiserIds))].join(' ');
  const agreements = [...new Set(lines.flatMap(({ agreementId }) => agreementId ?? []))].join(' ');
  return useMemo(() => {
    const ids = (text: string) => (text === '' ? [] : text.split(' '));
    return {
      names,
      partnerIds: ids(partners),
      unionIds: ids(unions),
      agreementIds: ids(agreements),
    };
  }, [names, partners, unions, agreements]);
}

function readPlan(fragment: BuilderPlanFragment) {
  const plan = readFragment(BuilderPlan_plan, fragment);
  const { organisation, lines, findings, justifications, waivers, approved } = plan;
  return {
    plan,
    saved: lines.map(lineOf),
    agreements: agreementsOfLines(lines),
    named: new Map([...namesOfLines(lines), [organisation.id, organisation.shortName]]),
    texts: new Map(justifications.map(({ findingKey, text }) => [findingKey, text])),
    waivers: waiversIn(waivers),
    inForce: approved === null ? null : contentOfJson(approved.content),
    told: readFragment(FindingFacts_finding, findings),
  } as const;
}

/** The plan as the builder works with it; each part keeps its identity while the answer is the same. */
export function useBuilderPlan(fragment: BuilderPlanFragment) {
  const { named, ...read } = useMemo(() => readPlan(fragment), [fragment]);
  const names = useSameNames(named);
  const own = useOwnNames(read.saved, names);
  return { ...read, names, own } as const;
}
