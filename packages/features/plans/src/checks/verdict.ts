import { assessPlan } from '@cau-noi/domain/assessment/plan';
import type { CheckParameter } from '@cau-noi/domain/check';
import { type Finding, findingKey } from '@cau-noi/domain/check/run';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import type { PlanContent } from '@cau-noi/domain/plan';
import type { FindingFacts } from '@cau-noi/i18n/finding-text';

/** What the browser knows of the writing union and of the limits. */
export interface VerdictGround {
  readonly level: OrganisationKind;
  readonly parameters: readonly CheckParameter[];
}

/** Missions of other years and units, and last year's result: only the database knows them. */
const REPEATS = 'TK06';
const PLAN_RESULT = 'HQ04';

function factsOf(finding: Finding): FindingFacts {
  return { ...finding, key: findingKey(finding) };
}

/**
 * The verdict on a plan being typed, as far as the browser can tell: everything but missions and results
 * that only the database knows. Journeys planned twice in this plan are found.
 */
export function localVerdict(
  content: PlanContent,
  { level, parameters }: VerdictGround,
): readonly FindingFacts[] {
  const countries = new Set(content.lines.flatMap((line) => line.countries));
  const missions = [...countries].map((countryCode) => ({ countryCode, missions: [] }));
  return assessPlan(content, { level, parameters, missions, previousResult: null }).map(factsOf);
}

/** The id of the line that a finding is about; null for the plan as a whole. */
export const lineOfFinding = ({ path }: FindingFacts) =>
  path[0] === 'lines' ? String(path[1]) : null;

/** The other mission of a repeat: the end of its key, `TK06.REPEAT_MISSION.{line}:{mission}`. */
const missionOf = ({ key }: FindingFacts) => key.slice(key.lastIndexOf(':') + 1);

/**
 * The browser's verdict completed by what the server said of the plan when it was saved last: repeats of
 * missions outside this plan, and how the year before went. A line that the server has not judged yet
 * is not said to be free of repeats.
 */
export function completedVerdict(
  local: readonly FindingFacts[],
  server: readonly FindingFacts[],
  lineIds: ReadonlySet<string>,
): readonly FindingFacts[] {
  const judged = new Map<string, readonly FindingFacts[]>();
  for (const finding of server.filter(({ checkId }) => checkId === REPEATS)) {
    const line = lineOfFinding(finding);
    if (line !== null) judged.set(line, [...(judged.get(line) ?? []), finding]);
  }
  const outside = (line: string) =>
    (judged.get(line) ?? []).filter(
      (finding) => finding.status === 'FAIL' && !lineIds.has(missionOf(finding)),
    );
  const completed = local.flatMap((finding) => {
    if (finding.checkId === PLAN_RESULT) return [];
    const line = lineOfFinding(finding);
    if (finding.checkId !== REPEATS || finding.status !== 'PASS' || line === null) return [finding];
    if (!judged.has(line)) return [];
    const repeats = outside(line);
    return repeats.length > 0 ? repeats : [finding];
  });
  const failing = new Set(
    local.filter((f) => f.checkId === REPEATS && f.status === 'FAIL').map(lineOfFinding),
  );
  const more = [...failing].flatMap((line) => (line === null ? [] : outside(line)));
  return [...completed, ...more, ...server.filter(({ checkId }) => checkId === PLAN_RESULT)];
}

/** Findings for people: passes of a check as one, with how many lines; what one line lacks as one. */
export interface CondensedFinding extends FindingFacts {
  /** Lines that pass the check; null for everything else. */
  readonly passed: number | null;
}

function passes(verdict: readonly FindingFacts[]): readonly CondensedFinding[] {
  const byCheck = new Map<string, readonly FindingFacts[]>();
  for (const finding of verdict.filter(({ status }) => status === 'PASS')) {
    byCheck.set(finding.checkId, [...(byCheck.get(finding.checkId) ?? []), finding]);
  }
  return [...byCheck].flatMap(([checkId, findings]) => {
    const [first] = findings;
    if (first === undefined) return [];
    const passed = lineOfFinding(first) === null ? null : findings.length;
    return [{ ...first, key: `PASS.${checkId}`, path: [], passed }];
  });
}

/** The verdict as a panel of three hundred lines can show it, in the order of the lines. */
export function condensed(verdict: readonly FindingFacts[]): readonly CondensedFinding[] {
  const unknown = new Map<string, CondensedFinding>();
  const failures: CondensedFinding[] = [];
  for (const finding of verdict) {
    if (finding.status === 'FAIL') failures.push({ ...finding, passed: null });
    if (finding.status !== 'CANNOT_TELL') continue;
    const place = `${finding.checkId}.${lineOfFinding(finding) ?? ''}`;
    const before = unknown.get(place);
    const missing = [...(before?.missing ?? []), ...finding.missing];
    unknown.set(place, { ...(before ?? { ...finding, passed: null }), missing });
  }
  return [...failures, ...unknown.values(), ...passes(verdict)];
}
