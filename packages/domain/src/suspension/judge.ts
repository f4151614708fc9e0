import type { ActivityKind } from '../activity/kind.ts';
import type { OrganisationKind } from '../organisation/organisation.ts';
import { daysOf } from '../period/partial-date.ts';
import { monthPeriod } from '../period/period.ts';
import type { IsoDate, IsoMonth, Period } from '../period/period.ts';
import { issue } from '../result.ts';
import type { Issue } from '../result.ts';
import type { AttendanceForm, Consent, ExceptionRule, Suspension } from './suspension.ts';

/** What a suspension asks of an activity; `eventMode` is null where it is none or not said. */
export type SuspendableActivity = {
  readonly kind: ActivityKind;
  readonly eventMode: 'IN_PERSON' | 'ONLINE' | 'HYBRID' | null;
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly stops: readonly { readonly countryCode: string }[];
};

/** What only the database knows: the suspensions over the union, and the consents to the record. */
export type SuspensionLookups = {
  readonly suspensions: readonly Suspension[];
  readonly consents: readonly Consent[];
};

/**
 * SUSPENDED           {suspensionId, title, document}: in person, and there is no exception to it
 * SUSPENDED_IN_PERSON {…}: in person without the federation's consent
 * SUSPENDED_ONLINE    {…}: online without the federation's consent
 */
export type SuspensionIssue = Issue<'SUSPENDED' | 'SUSPENDED_IN_PERSON' | 'SUSPENDED_ONLINE'>;

/** A suspension over an activity, what it asks, and the consent that answers it. */
export type SuspensionHeld = {
  readonly suspension: Suspension;
  readonly form: AttendanceForm;
  readonly rule: ExceptionRule;
  /** The consent to be spoken of: the one that lets it pass, else the latest asked for. */
  readonly consent: Consent | null;
  /** Whether it may be handed in. */
  readonly passes: boolean;
};

/** The days that a suspension may have; without an end where none is known. */
export function daysOfSuspension({ from, to }: Pick<Suspension, 'from' | 'to'>): {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
} {
  return { from: daysOf(from).from, to: to === null ? null : daysOf(to).to };
}

/** Whether a suspension may be in force on one of these days. */
export function isInForceIn(suspension: Pick<Suspension, 'from' | 'to'>, days: Period): boolean {
  const { from, to } = daysOfSuspension(suspension);
  return from <= days.to && (to === null || days.from <= to);
}

/** In person, unless all of it is online. */
export function formOf({
  kind,
  eventMode,
}: Pick<SuspendableActivity, 'kind' | 'eventMode'>): AttendanceForm {
  return kind === 'EVENT_ONLINE' || eventMode === 'ONLINE' ? 'ONLINE' : 'IN_PERSON';
}

/** Suspended events are asked about online too: attending them online is what takes their place. */
function concernsKind({ kinds }: Suspension, kind: ActivityKind): boolean {
  if (kinds.length === 0 || kinds.includes(kind)) return true;
  return kind === 'EVENT_ONLINE' && kinds.some((one) => one.startsWith('EVENT_'));
}

function concerns(
  suspension: Suspension,
  { kind, stops }: SuspendableActivity,
  level: OrganisationKind,
): boolean {
  const { levels, countryCodes } = suspension;
  const there =
    countryCodes.length === 0 || stops.some((stop) => countryCodes.includes(stop.countryCode));
  return concernsKind(suspension, kind) && there && (levels.length === 0 || levels.includes(level));
}

function answers(consent: Consent, suspension: Suspension, form: AttendanceForm): boolean {
  return consent.suspensionId === suspension.id && consent.form === form;
}

/** A consent is for the days that were asked about, and for no others. */
function covers({ state, from, to }: Consent, days: Period): boolean {
  return state === 'GRANTED' && from <= days.from && days.to <= to;
}

/**
 * Every suspension that is in force on a day of the activity, and what becomes of it. An activity
 * without both its days is asked about nothing yet.
 *
 * @param lookups the consents with the latest first
 */
export function suspensionsOver(
  activity: SuspendableActivity,
  { suspensions, consents }: SuspensionLookups,
  level: OrganisationKind,
): readonly SuspensionHeld[] {
  const { startDate, endDate } = activity;
  if (startDate === null || endDate === null) return [];
  const days = { from: startDate, to: endDate };
  const form = formOf(activity);
  return suspensions
    .filter((one) => isInForceIn(one, days) && concerns(one, activity, level))
    .map((suspension) => {
      const rule = form === 'ONLINE' ? suspension.online : suspension.inPerson;
      const own = consents.filter((consent) => answers(consent, suspension, form));
      const covering = own.find((consent) => covers(consent, days)) ?? null;
      const passes = rule === 'FREE' || (rule === 'CONSENT' && covering !== null);
      return { suspension, form, rule, consent: covering ?? own[0] ?? null, passes };
    });
}

/** The suspensions that hold an activity up: those over it that it does not pass. */
export function heldUpBy(
  activity: SuspendableActivity,
  lookups: SuspensionLookups,
  level: OrganisationKind,
): readonly SuspensionHeld[] {
  return suspensionsOver(activity, lookups, level).filter(({ passes }) => !passes);
}

/** A line of a plan as a suspension asks of it: it may take place on every day of its months. */
export function activityOfLine({
  kind,
  countries,
  fromMonth,
  toMonth,
}: {
  readonly kind: ActivityKind;
  readonly countries: readonly string[];
  readonly fromMonth: IsoMonth | null;
  readonly toMonth: IsoMonth | null;
}): SuspendableActivity {
  const last = toMonth ?? fromMonth;
  return {
    kind,
    eventMode: null,
    startDate: fromMonth === null ? null : monthPeriod(fromMonth).from,
    endDate: fromMonth === null || last === null ? null : monthPeriod(last).to,
    stops: countries.map((countryCode) => ({ countryCode })),
  };
}

const CODES: Readonly<Record<AttendanceForm, SuspensionIssue['code']>> = {
  IN_PERSON: 'SUSPENDED_IN_PERSON',
  ONLINE: 'SUSPENDED_ONLINE',
};

/** What keeps an activity from being handed in while it is suspended; asked while it is written, too. */
export function suspensionIssues(
  activity: SuspendableActivity,
  lookups: SuspensionLookups,
  level: OrganisationKind,
): readonly SuspensionIssue[] {
  return heldUpBy(activity, lookups, level).map(
    ({ suspension: { id, title, document }, form, rule }) => {
      const code = rule === 'FORBIDDEN' ? 'SUSPENDED' : CODES[form];
      return issue(code, { suspensionId: id, title, document }, ['startDate']);
    },
  );
}
