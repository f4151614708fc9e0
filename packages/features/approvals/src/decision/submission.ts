import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { changeText } from '@cau-noi/i18n/change-text';
import type { ChangeText } from '@cau-noi/i18n/change-text';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';
import type { Language } from '@cau-noi/i18n/messages';
import { ApprovalStrip_step } from '@cau-noi/portal/approval-strip';
import { askedOfDossier, askedOfPlan } from '@cau-noi/portal/asked-of';
import type { AskedOf } from '@cau-noi/portal/asked-of';
import { FindingFacts_finding } from '@cau-noi/portal/finding-facts';
import { WaiverNote_waiver } from '@cau-noi/portal/waiver-note';
import { dossierSnapshot, namedInDossier } from '../snapshot/dossier-snapshot.ts';
import { namedInPlan, planOfInput, planSnapshot } from '../snapshot/plan-snapshot.ts';
import type { PlanAsInput } from '../snapshot/plan-snapshot.ts';
import { itemAt } from '../snapshot/snapshot.ts';
import type { NameOf, Snapshot } from '../snapshot/snapshot.ts';

/** An earlier submission of the record, for what was said when it was returned. */
const EarlierSubmission_submission = graphql(`
  fragment EarlierSubmission_submission on Submission {
    id
    number
    steps {
      state
      decidedBy
      decidedAt
      returnReason
      returnText
      returnFields
    }
  }
`);

/** All that somebody reads before they decide. */
export const Decision_submission = graphql(
  `
    fragment Decision_submission on Submission {
      id
      number
      state
      planned
      version
      submittedBy
      submittedAt
      content
      normDay
      findings {
        ...FindingFacts_finding
        waived
        waiver {
          ...WaiverNote_waiver
          id
        }
      }
      justifications {
        findingKey
        text
      }
      steps {
        position
        role
        state
        decidedBy
        note
        ...ApprovalStrip_step
      }
      changesSincePrevious {
        path
        label
        before
        after
      }
      viewerMay {
        decide {
          allowed
          code
          data
        }
      }
      subject {
        __typename
        ... on Plan {
          id
          year
          organisation {
            id
            shortName
            kind
          }
          submissions {
            ...EarlierSubmission_submission
          }
          approval {
            submission {
              id
              number
            }
          }
          files {
            id
            name
            size
            url
            uploadedBy
            uploadedAt
          }
        }
        ... on Dossier {
          id
          number
          kind
          title
          organisation {
            id
            shortName
            kind
          }
          planLine {
            id
            title
          }
          submissions {
            ...EarlierSubmission_submission
          }
          approval {
            submission {
              id
              number
            }
          }
          files {
            id
            name
            size
            url
            uploadedBy
            uploadedAt
          }
        }
      }
    }
  `,
  [ApprovalStrip_step, EarlierSubmission_submission, FindingFacts_finding, WaiverNote_waiver],
);

export type Submission = ResultOf<typeof Decision_submission>;

/** The record as the page names it; fields of the two kinds have one name each here. */
export const readSubmission = (masked: FragmentOf<typeof Decision_submission>): Submission =>
  readFragment(Decision_submission, masked);

/** Why the record was returned before this submission, by the last one that returned it; null when nobody did. */
export function lastReturnOf({ number, subject }: Submission) {
  const earlier = readFragment(EarlierSubmission_submission, subject.submissions)
    .filter((submission) => submission.number < number)
    .toSorted((one, other) => other.number - one.number);
  const returned = earlier.flatMap(({ steps }) => steps).find(({ state }) => state === 'RETURNED');
  return returned ?? null;
}

/** What the checks found, as the words are found by. */
export const findingsOf = ({ findings }: Submission): readonly FindingFacts[] =>
  readFragment(FindingFacts_finding, findings);

/** Of what a finding was asked when it was handed in; null of a dossier that has no day. */
export function askedOf(
  finding: FindingFacts,
  { content, normDay: judgedOn, planned, subject }: Submission,
): AskedOf | null {
  const level = subject.organisation.kind;
  if (subject.__typename === 'Plan')
    return askedOfPlan(finding, planOfInput(asPlan(content)).lines, { level, year: subject.year });
  const dossier = asDossier(content);
  const normDay = (judgedOn as IsoDate | null) ?? dossier.startDate;
  if (normDay === null) return null;
  return askedOfDossier(finding, dossier, { kind: dossier.kind, level, planned, normDay });
}

/** Ids of records that the content points at, and whose names are not in it. */
export function namedInSubmission({ content, subject }: Submission): readonly string[] {
  return subject.__typename === 'Plan'
    ? namedInPlan(planOfInput(asPlan(content)))
    : namedInDossier(asDossier(content));
}

/** The names that come with the submission itself. */
export function namesWithSubmission({ subject }: Submission): ReadonlyMap<string, string> {
  const { id, shortName } = subject.organisation;
  const line = subject.__typename === 'Dossier' ? subject.planLine : null;
  return new Map([[id, shortName], ...(line === null ? [] : [[line.id, line.title] as const])]);
}

/** The frozen content in words. */
export function snapshotOf(
  { content, subject }: Submission,
  language: Language,
  nameOf: NameOf,
): Snapshot {
  return subject.__typename === 'Plan'
    ? planSnapshot({ content: planOfInput(asPlan(content)), language, nameOf })
    : dossierSnapshot({ content: asDossier(content), language, nameOf });
}

/** What changed since the submission before, in words. */
export function changesOf(
  { changesSincePrevious }: Submission,
  snapshot: Snapshot,
  language: Language,
): readonly (ChangeText & { readonly path: readonly string[] })[] {
  const itemName = (path: readonly (string | number)[]) => itemAt(snapshot, path)?.title;
  return changesSincePrevious.map((change) => ({
    ...changeText(change, language, { itemName }),
    path: change.path,
  }));
}

// What the API froze in its own shape: it was read by the domain's rules when it was handed in.
const asPlan = (content: unknown) => content as PlanAsInput;
const asDossier = (content: unknown) => content as DossierContent;
