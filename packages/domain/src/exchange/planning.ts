import type { CountryCode } from '../country/country.ts';
import { monthOf, yearOf } from '../period/period.ts';
import type { IsoDate } from '../period/period.ts';
import type { PlanLine, PlanState } from '../plan/plan.ts';
import { err, issue, ok } from '../result.ts';
import type { Issue, Result } from '../result.ts';
import { kindOfSide } from './exchange.ts';
import type { Ledger, Turn } from './exchange.ts';
import { heldIn, underWay } from './schedule.ts';

/** A line of a plan that was made for a turn and still stands in its plan. */
export type TurnLine = {
  readonly id: string;
  readonly planId: string;
  /** The year of the turn. */
  readonly year: number;
  /** Whether the version of the plan that is in force has it. */
  readonly approved: boolean;
};

/** The plan of the union for the year of a turn; null while nobody has begun it. */
export type PlanOfTurn = { readonly id: string; readonly state: PlanState } | null;

/**
 * NOT_A_TURN       {year}: the exchange has no turn in that year
 * TURN_OVER        {year, state}: held, lapsed or deferred: there is nothing to plan
 * ALREADY_PLANNED  {year}: a line was made for it
 * HAS_DOSSIER      {year}: a dossier was made for it
 * PLAN_SUBMITTED   {year}: the plan waits for a decision; it is to be withdrawn or decided first
 * PLAN_APPROVED    {year}: the plan is approved; it takes an adjustment
 * NOT_PLANNED      {year}: a dossier begins with a line, and there is none
 */
export type PlanningIssue = Issue<
  | 'NOT_A_TURN'
  | 'TURN_OVER'
  | 'ALREADY_PLANNED'
  | 'HAS_DOSSIER'
  | 'PLAN_SUBMITTED'
  | 'PLAN_APPROVED'
  | 'NOT_PLANNED'
>;

/** States in which a turn is still to be held. */
const OPEN: readonly Turn['state'][] = ['DUE', 'COMING', 'OVERDUE'];

function openTurn(
  year: number,
  ledger: Pick<Ledger, 'activities'>,
  turns: readonly Turn[],
): Result<Turn, PlanningIssue> {
  const turn = turns.find((one) => one.year === year);
  if (turn === undefined) return err(issue('NOT_A_TURN', { year }));
  const { activities } = ledger;
  if (heldIn(activities, year).length > 0 || !OPEN.includes(turn.state)) {
    return err(issue('TURN_OVER', { year, state: turn.state }));
  }
  const postponed = activities.some((one) => one.year === year && one.state === 'POSTPONED');
  if (postponed || underWay(activities, year).length > 0) {
    return err(issue('HAS_DOSSIER', { year }));
  }
  return ok(turn);
}

/** The turn that may be put into the plan of its year, or why it may not. */
export function turnToPlan(
  year: number,
  ledger: Pick<Ledger, 'activities'>,
  turns: readonly Turn[],
  { lines, plan }: { readonly lines: readonly TurnLine[]; readonly plan: PlanOfTurn },
): Result<Turn, PlanningIssue> {
  const found = openTurn(year, ledger, turns);
  if (!found.ok) return found;
  if (lines.some((line) => line.year === year)) return err(issue('ALREADY_PLANNED', { year }));
  if (plan?.state === 'SUBMITTED') return err(issue('PLAN_SUBMITTED', { year }));
  if (plan?.state === 'APPROVED') return err(issue('PLAN_APPROVED', { year }));
  return found;
}

/** The line from which the dossier of a turn may be begun, or why it may not. */
export function lineToBegin(
  year: number,
  ledger: Pick<Ledger, 'activities'>,
  turns: readonly Turn[],
  lines: readonly TurnLine[],
): Result<TurnLine, PlanningIssue> {
  const found = openTurn(year, ledger, turns);
  if (!found.ok) return found;
  const line = lines.find((one) => one.year === year);
  return line === undefined ? err(issue('NOT_PLANNED', { year })) : ok(line);
}

/** Words for a line, in the language of whoever plans. */
export type LineWords = { readonly title: string; readonly purpose: string };

/** What a plan of that year can hold of a day of the window. */
function monthWithin(day: IsoDate, year: number, otherwise: 1 | 12) {
  const inYear = yearOf(day) === year;
  return monthOf(inYear ? day : (`${year}-${String(otherwise).padStart(2, '0')}-01` as IsoDate));
}

/** The plan line by which a turn is proposed; what the union has to say itself is left open. */
export function lineOfTurn(
  { year, side, window }: Turn,
  partner: { readonly id: string; readonly countryCode: CountryCode | null },
  id: string,
  { title, purpose }: LineWords,
): PlanLine {
  return {
    id,
    kind: kindOfSide(side),
    title,
    partnerId: partner.id,
    agreementId: null,
    countries: partner.countryCode === null ? [] : [partner.countryCode],
    purposeKind: 'EXCHANGE',
    purpose,
    expectedResult: '',
    resultTarget: null,
    resultUnit: null,
    headLevel: null,
    persons: null,
    days: null,
    fromMonth: monthWithin(window.from, year, 1),
    toMonth: monthWithin(window.to, year, 12),
    coOrganiserIds: [],
    priority: 'NORMAL',
    funding: [],
    note: null,
  };
}
