import type { Balance } from '@cau-noi/domain/exchange/balance';
import { balanceOf, visitsOf } from '@cau-noi/domain/exchange/balance';
import type { Turn } from '@cau-noi/domain/exchange';
import { heldIn, schedule } from '@cau-noi/domain/exchange/schedule';
import { holderOn, holderToTell } from '@cau-noi/domain/exchange/holder';
import { lineToBegin, turnToPlan } from '@cau-noi/domain/exchange/planning';
import type { PlanningIssue } from '@cau-noi/domain/exchange/planning';
import { yearOf } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Result } from '@cau-noi/domain/result';
import type { Context } from '../../context.ts';
import { organisationSubject } from '../access/place.ts';
import type { PermissionShape } from '../values/permission.graphql.ts';
import { permissionFor } from '../access/permission.ts';
import type { ExchangeRecord, TurnPlanRecord } from './exchange.queries.ts';
import { ledgerOf } from './exchange.queries.ts';

/** How many years ahead turns are told of where nobody asks for more. */
export const YEARS_AHEAD = 4;
/** The furthest year that anybody may ask for, counted from today. */
export const MOST_AHEAD = 30;

export function turnsOf(
  { today }: Pick<Context, 'today'>,
  exchange: ExchangeRecord,
  untilYear?: number | null,
): readonly Turn[] {
  const last = untilYear ?? yearOf(today) + YEARS_AHEAD;
  return schedule(ledgerOf(exchange), today, Math.min(last, yearOf(today) + MOST_AHEAD));
}

/** Every turn of which anything can be said: a far one, too. */
export function allTurns(context: Context, exchange: ExchangeRecord): readonly Turn[] {
  return turnsOf(context, exchange, yearOf(context.today) + MOST_AHEAD);
}

export function balanceToday(context: Context, exchange: ExchangeRecord): Balance {
  return balanceOf(visitsOf(ledgerOf(exchange), turnsOf(context, exchange)));
}

/** The day on which a turn is looked at: that on which it was held, else the end of its window, as far as it has come. */
function dayOfTurn({ record, window, year }: Turn, exchange: ExchangeRecord): IsoDate {
  const held = heldIn(exchange.activities, year)[0]?.startDate;
  return held ?? record?.visit?.date ?? window.to;
}

/** The union that held, holds or will hold the exchange when the turn is its. */
export function holderOfTurn(context: Context, exchange: ExchangeRecord, turn: Turn): string {
  const { history } = context.register.structure;
  return holderOn(history, exchange.organisationId, dayOfTurn(turn, exchange));
}

/** The union in whose plan the turn is to stand: today's for one that is past, else that of its day. */
export function plannerOfTurn(
  context: Context,
  exchange: ExchangeRecord,
  { window }: Turn,
): string {
  const { structure } = context.register;
  const day = window.to < context.today ? context.today : window.to;
  return holderOn(structure.history, exchange.organisationId, day);
}

/** The union that holds it today and of which the partner is still to be told. */
export function toTell(
  { register, today }: Pick<Context, 'register' | 'today'>,
  exchange: ExchangeRecord,
): string | null {
  const told = exchange.notices.map(({ successorId }) => successorId);
  return holderToTell(register.structure.history, exchange, told, today);
}

export function planOfTurn(
  context: Context,
  exchange: ExchangeRecord,
  turn: Turn,
): TurnPlanRecord | null {
  const planner = plannerOfTurn(context, exchange, turn);
  return (
    exchange.plans.find(
      ({ organisationId, year }) => organisationId === planner && year === turn.year,
    ) ?? null
  );
}

/** The turn to be put into its plan, or why it may not be. */
export function plannable(
  context: Context,
  exchange: ExchangeRecord,
  turns: readonly Turn[],
  year: number,
): Result<Turn, PlanningIssue> {
  const turn = turns.find((one) => one.year === year);
  const plan = turn === undefined ? null : planOfTurn(context, exchange, turn);
  return turnToPlan(year, exchange, turns, { lines: exchange.lines, plan });
}

function permissionWith(
  context: Context,
  exchange: ExchangeRecord,
  found: Result<unknown, PlanningIssue>,
): PermissionShape {
  const subject = organisationSubject(context, exchange.organisationId);
  const permission = permissionFor(context, 'exchange.edit', subject);
  if (!permission.allowed || found.ok) return permission;
  const { code, data } = found.error;
  return { allowed: false, code, data };
}

/** Whether the viewer may put the turn into the plan of its year; if not, why. */
export function mayPlan(context: Context, exchange: ExchangeRecord, turn: Turn): PermissionShape {
  const turns = turnsOf(context, exchange, turn.year);
  return permissionWith(context, exchange, plannable(context, exchange, turns, turn.year));
}

/** Whether the viewer may begin the dossier of the turn; if not, why. */
export function mayBegin(context: Context, exchange: ExchangeRecord, turn: Turn): PermissionShape {
  const turns = turnsOf(context, exchange, turn.year);
  return permissionWith(context, exchange, lineToBegin(turn.year, exchange, turns, exchange.lines));
}
