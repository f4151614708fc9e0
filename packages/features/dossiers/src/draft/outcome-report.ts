import type { Objective } from '@cau-noi/domain/dossier';
import { sameValue } from '@cau-noi/domain/difference';
import type { Commitment, ObjectiveResult, OutcomeReport } from '@cau-noi/domain/dossier/outcome';
import { NO_EFFECTS } from '@cau-noi/domain/dossier/report-effects';
import type { ReportEffects } from '@cau-noi/domain/dossier/report-effects';
import type { IsoDate } from '@cau-noi/domain/period';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf, VariablesOf } from '@cau-noi/graphql/graphql';
import type { Join } from '@cau-noi/portal/draft-state';

export const OutcomeReport_report = graphql(`
  fragment OutcomeReport_report on OutcomeReport {
    state
    version
    summary
    lessons
    recommendations
    contacts
    dueDate
    submittedAt
    submittedBy
    results {
      objectiveId
      achieved
      text
    }
    commitments {
      id
      text
      lesson
      owner
      ownerId
      dueDate
    }
    effects {
      continuation {
        kind
        date
        paper
      }
      products {
        id
        kind
        title
        where
      }
      trainersTrained
    }
  }
`);

export const OutcomeSaveMutation = graphql(
  `
    mutation OutcomeSaveMutation($input: OutcomeSaveInput!) {
      outcomeSave(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            id
            updatedAt
            outcome {
              ...OutcomeReport_report
            }
          }
        }
        ... on ConflictError {
          code
          currentVersion
          theirs
          changedBy
          changedAt
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [OutcomeReport_report],
);

type ReportInput = VariablesOf<typeof OutcomeSaveMutation>['input']['report'];

const EMPTY: OutcomeReport = {
  summary: '',
  results: [],
  commitments: [],
  lessons: '',
  recommendations: '',
  contacts: '',
  effects: NO_EFFECTS,
};

/** The results with one for every objective, in the order of the objectives. */
function resultsFor(
  objectives: readonly Objective[],
  results: readonly ObjectiveResult[],
): readonly ObjectiveResult[] {
  return objectives.map(
    ({ id }) =>
      results.find((result) => result.objectiveId === id) ?? {
        objectiveId: id,
        achieved: null,
        text: '',
      },
  );
}

/** Effects as the domain has them, without what the client's cache adds. */
function effectsOf({
  continuation,
  products,
  trainersTrained,
}: ResultOf<typeof OutcomeReport_report>['effects']): ReportEffects {
  return {
    continuation: continuation && {
      kind: continuation.kind,
      date: continuation.date as IsoDate | null,
      paper: continuation.paper,
    },
    products: products.map(({ id, kind, title, where }) => ({ id, kind, title, where })),
    trainersTrained,
  };
}

/** The report of a dossier as it is written: begun or not, with a place for every objective. */
export function reportOf(
  objectives: readonly Objective[],
  fragment: FragmentOf<typeof OutcomeReport_report> | null,
): OutcomeReport {
  if (fragment === null) return { ...EMPTY, results: resultsFor(objectives, []) };
  const report = readFragment(OutcomeReport_report, fragment);
  return {
    summary: report.summary,
    results: resultsFor(
      objectives,
      report.results.map(({ objectiveId, achieved, text }) => ({ objectiveId, achieved, text })),
    ),
    commitments: report.commitments.map(({ id, text, lesson, owner, ownerId, dueDate }) => ({
      id,
      text,
      lesson,
      owner,
      ownerId,
      dueDate: dueDate as IsoDate | null,
    })),
    lessons: report.lessons,
    recommendations: report.recommendations,
    contacts: report.contacts,
    effects: effectsOf(report.effects),
  };
}

/** What a conflict says is saved now; nothing is saved yet where it is empty. */
export function reportOfInput(objectives: readonly Objective[], theirs: unknown): OutcomeReport {
  const report = { ...EMPTY, ...(theirs as Partial<OutcomeReport>) };
  return { ...report, results: resultsFor(objectives, report.results) };
}

/** The report as the mutation takes it. */
export function reportInputOf(report: OutcomeReport): ReportInput {
  const { results, commitments, effects } = report;
  return {
    ...report,
    results: [...results],
    commitments: [...commitments],
    effects: { ...effects, products: [...effects.products] },
  };
}

/** A part of the report that both writers changed, each otherwise. */
export interface ReportCollision {
  /** `summary`, `results.o1`, `commitments.c1`. */
  readonly key: string;
  /** Undefined where it was taken away. */
  readonly mine: ReportPart | undefined;
  readonly theirs: ReportPart | undefined;
}

type Part = ObjectiveResult | Commitment;
type ReportPart = string | Part | ReportEffects;
type Parts = ReadonlyMap<string, ReportPart>;

const TEXTS = ['summary', 'lessons', 'recommendations', 'contacts'] as const;

/** The report in parts that are chosen as a whole: texts, each result and commitment, effects. */
function partsOf(report: OutcomeReport): Parts {
  return new Map<string, ReportPart>([
    ...TEXTS.map((name) => [name, report[name]] as const),
    ['effects', report.effects],
    ...report.results.map((result) => [`results.${result.objectiveId}`, result] as const),
    ...report.commitments.map(
      (commitment) => [`commitments.${commitment.id}`, commitment] as const,
    ),
  ]);
}

function fromParts(parts: Parts): OutcomeReport {
  const inList = <T extends Part>(list: string) =>
    [...parts].filter(([key]) => key.startsWith(`${list}.`)).map(([, part]) => part as T);
  const text = (name: (typeof TEXTS)[number]) => {
    const part = parts.get(name);
    return typeof part === 'string' ? part : '';
  };
  const effects = parts.get('effects');
  return {
    summary: text('summary'),
    results: inList<ObjectiveResult>('results'),
    commitments: inList<Commitment>('commitments'),
    lessons: text('lessons'),
    recommendations: text('recommendations'),
    contacts: text('contacts'),
    effects: typeof effects === 'object' && 'products' in effects ? effects : NO_EFFECTS,
  };
}

/** Joins two reports written from one, part by part. */
export function joinReports(
  base: OutcomeReport,
  mine: OutcomeReport,
  theirs: OutcomeReport,
): Join<OutcomeReport, ReportCollision> {
  const [before, own, other] = [partsOf(base), partsOf(mine), partsOf(theirs)];
  const merged = new Map(other);
  const collisions: ReportCollision[] = [];
  for (const key of new Set([...before.keys(), ...own.keys()])) {
    const [was, is, now] = [before.get(key), own.get(key), other.get(key)];
    if (sameValue(was, is)) continue;
    if (!sameValue(was, now) && !sameValue(is, now)) {
      collisions.push({ key, mine: is, theirs: now });
    } else if (is === undefined) merged.delete(key);
    else merged.set(key, is);
  }
  return { merged: fromParts(merged), collisions };
}

/** The report after the writer has chosen; theirs stands already. */
export function resolveReport(
  { merged, collisions }: Join<OutcomeReport, ReportCollision>,
  keepMine: ReadonlySet<string>,
): OutcomeReport {
  const parts = new Map(partsOf(merged));
  for (const { key, mine } of collisions) {
    if (!keepMine.has(key)) continue;
    if (mine === undefined) parts.delete(key);
    else parts.set(key, mine);
  }
  return fromParts(parts);
}
