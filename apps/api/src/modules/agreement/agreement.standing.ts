import { clockOf, clockRule, isExpiring } from '@cau-noi/domain/agreement/clock';
import type { Clock } from '@cau-noi/domain/agreement/clock';
import { levelOf, openPointsOf } from '@cau-noi/domain/agreement/level';
import type { OpenPoint } from '@cau-noi/domain/agreement/level';
import { lifeOn } from '@cau-noi/domain/agreement/life';
import type { AgreementLife, LifeFacts } from '@cau-noi/domain/agreement/life';
import { consentRoleOf, OPEN_PROCEDURE_STATES } from '@cau-noi/domain/agreement/procedure';
import { assessAgreement } from '@cau-noi/domain/assessment/agreement';
import { parameterFor } from '@cau-noi/domain/check/run';
import type { Verdict } from '@cau-noi/domain/check/run';
import { placeOf as decidingPlace } from '@cau-noi/domain/approval/route';
import { HQ05 } from '@cau-noi/domain/effectiveness/agreement-activity';
import { ORGANISATION_KINDS } from '@cau-noi/domain/organisation';
import type { OrganisationKind } from '@cau-noi/domain/organisation';
import { addMonths } from '@cau-noi/domain/period';
import type { IsoDate } from '@cau-noi/domain/period';
import type { WaiverSeat } from '@cau-noi/domain/waiver';
import type { Context } from '../../context.ts';
import { placeOf } from '../access/place.ts';
import { stepPlaces } from '../approval/places.ts';
import { workDaysSince } from '../register/work-days.ts';
import type { AgreementRecord, ProcedureEntry } from './agreement.rows.ts';

type Known = Pick<Context, 'register' | 'today'>;

/** The procedure that goes on; null where none does. */
export function openProcedure({ procedures }: AgreementRecord): ProcedureEntry | null {
  return procedures.find(({ state }) => OPEN_PROCEDURE_STATES.includes(state)) ?? null;
}

export function lifeFacts(agreement: AgreementRecord): LifeFacts {
  return { ...agreement, signing: openProcedure(agreement)?.kind === 'SIGN' };
}

/** How the agreement stands today. */
export function lifeOf(agreement: AgreementRecord, { today }: Pick<Known, 'today'>): AgreementLife {
  return lifeOn(lifeFacts(agreement), today);
}

/** What kind of union keeps it: on the day of its signing, while it is not signed today. */
export function keeperKind(
  { organisationId, signedOn }: AgreementRecord,
  { register, today }: Known,
): OrganisationKind {
  return register.structure.kindOn(organisationId, signedOn ?? today);
}

/** Who gives the consent of the managing body: the leader of the union, or of who succeeded it, or the federation's. */
export function seatOf(context: Context, organisationId: string): WaiverSeat {
  const kind = context.register.structure.kindOn(organisationId, context.today);
  const role = consentRoleOf(levelOf(kind));
  return { role, organisationId: decidingPlace(role, stepPlaces(context, organisationId)) };
}

/** The time limit that runs for the open procedure. */
export function runningClock(agreement: AgreementRecord, context: Known): Clock | null {
  const open = openProcedure(agreement);
  if (open === null) return null;
  const { register, today } = context;
  const workDays = workDaysSince(register, open.lastOn, today);
  return clockOf(open, { rules: register.agreementClocks, workDays, today });
}

export function expiresSoon(agreement: AgreementRecord, { register, today }: Known): boolean {
  return isExpiring(lifeFacts(agreement), { rules: register.agreementClocks, today });
}

/** From how many days before its end an agreement is spoken of today; null where no row says. */
export function expiryDays({ register, today }: Known): number | null {
  return clockRule(register.agreementClocks, 'AGREEMENT_EXPIRY', today)?.days ?? null;
}

/** The unions that have succeeded one of our side, and of whom the partner was not told. */
export function successorsToTell(context: Context, agreement: AgreementRecord): readonly string[] {
  const told = new Set(agreement.notices.map(({ successorId }) => successorId));
  return successorsOf(context, agreement).filter((id) => !told.has(id));
}

/** What tells who is on our side of an agreement. */
type Sided = Pick<AgreementRecord, 'organisationId' | 'coPartyIds' | 'signedOn'>;

/** The unions that have succeeded one of our side since it was signed. */
export function successorsOf(
  context: Context,
  { organisationId, coPartyIds, signedOn }: Sided,
): readonly string[] {
  if (signedOn === null) return [];
  const parties = [organisationId, ...coPartyIds];
  return [...new Set(parties.flatMap((id) => placeOf(context, id).successorIds))];
}

/** The unions on our side today: who signed it, and who has succeeded one of them. */
export function ourSide(context: Context, agreement: Sided): readonly string[] {
  const { organisationId, coPartyIds } = agreement;
  return [...new Set([organisationId, ...coPartyIds, ...successorsOf(context, agreement)])];
}

/** Where the law gives no answer for this agreement. */
export function openPoints(context: Context, agreement: AgreementRecord): readonly OpenPoint[] {
  const open = openProcedure(agreement);
  return openPointsOf(keeperKind(agreement, context), {
    succeeded: successorsOf(context, agreement).length > 0,
    changing: open !== null && open.kind !== 'SIGN',
  });
}

/** The verdict on the agreement as it stands today. */
export function verdictOn(agreement: AgreementRecord, context: Known): Verdict {
  const { register, today } = context;
  const level = register.structure.kindOn(agreement.organisationId, today);
  return assessAgreement(register.parameters, level, {
    today,
    life: lifeOf(agreement, context),
    inForceSince: agreement.startDate ?? agreement.signedOn,
    events: agreement.under.flatMap(({ day }) => (day === null ? [] : [day])),
    commitments: agreement.commitments.map(({ id, dueDate, progress }) => ({
      id,
      dueDate,
      kept: (progress.at(-1)?.doneOn ?? null) !== null,
    })),
  });
}

/** Since which day something must have taken place, for each kind of union: by the rows of HQ05. */
export function dormantSince({ register, today }: Known): readonly (readonly [string, IsoDate])[] {
  return ORGANISATION_KINDS.flatMap((level) => {
    const subject = { kind: null, level, planned: true, normDay: today };
    const row = parameterFor(HQ05.id, register.parameters, subject);
    const values = row === undefined ? null : HQ05.parseValues(row.values);
    return values === null ? [] : [[level, addMonths(today, -values.dormantMonths)] as const];
  });
}
