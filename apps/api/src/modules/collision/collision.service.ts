import { capacitiesOf } from '@cau-noi/domain/access/actor';
import type { LegalBasis } from '@cau-noi/domain/check';
import { asTold, collisionsAmong } from '@cau-noi/domain/savings/collision';
import type { Collision, UpcomingActivity } from '@cau-noi/domain/savings/collision';
import { collisionSpan } from '@cau-noi/domain/savings/collision-span';
import type { CollisionSpan } from '@cau-noi/domain/savings/collision-span';
import { firstDaysOf } from '@cau-noi/domain/savings/merging';
import type { Connection, PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { requestError } from '../../errors.ts';
import { organisationFilter } from '../plan/organisation-filter.ts';
import type { UpcomingRecord } from './collision.queries.ts';
import { upcomingActivities } from './collision.queries.ts';

/** An activity to come, as far as the viewer may know it: `title` is null where they may not. */
export type ActivityTold = UpcomingActivity & {
  readonly planId: string | null;
  readonly title: string | null;
  readonly readable: boolean;
};

/** A collision, and which of the whole list it is, from 0. */
export type CollisionTold = Omit<Collision<ActivityTold>, 'apart'> & {
  readonly place: number;
  /** Null where the viewer may not read one of the records. */
  readonly apart: number | null;
};

/** Which collisions a client asks for. */
export type CollisionsAsked = {
  readonly organisationId?: string | null | undefined;
  readonly subtree?: boolean | null | undefined;
  readonly countryCode?: string | null | undefined;
  readonly weeks?: number | null | undefined;
};

/** A page of the collisions, and by what they were found. */
export interface CollisionPage extends Connection<CollisionTold> {
  /** Null where no parameter is in force and none was asked for. */
  readonly minDaysApart: number | null;
  /** Of that parameter; null where the client gave the weeks. */
  readonly basis: LegalBasis | null;
}

const MOST_WEEKS = 26;
const DAYS_OF_WEEK = 7;
const ORDER = 'FIRST_DAY';
const CURSOR = ['number'] as const;

/** Of whose activities the viewer may be told: as TK13 tells, those of the unions beside their own. */
function toldOf(context: Context, span: CollisionSpan | null): readonly string[] | null {
  const { scope, actor } = viewerOf(context);
  if (scope.all || span?.ofAll === true) return null;
  const { structure } = context.register;
  const grants = capacitiesOf(actor).flatMap((capacity) => capacity.grants);
  const own = grants.map(({ organisationId }) => organisationId);
  const beside = own.flatMap((id) => [...structure.besideOn(id, context.today)]);
  return [...new Set(beside)].toSorted();
}

/** An activity as far as the viewer may know it; none where it has begun. */
function readActivity(record: UpcomingRecord, context: Context): readonly ActivityTold[] {
  const { startDate, ...rest } = record;
  const days = firstDaysOf(record, context.today);
  if (days === null) return [];
  const countries = [...new Set(rest.countries.flatMap((code) => code ?? []))];
  const activity = { ...rest, ...days, countries };
  // Collisions are sought among what may be told: else how near they are, in which order they stand, and
  // from how many weeks on they are found would tell the day, and that they are found, the guest.
  return [activity.readable ? activity : { ...asTold(activity, context.today), title: null }];
}

/** Whether it concerns a record that the viewer may read, and what the client asks for. */
function isAskedFor(
  { activities }: Collision<ActivityTold>,
  unions: readonly string[] | null,
  country: string | null,
): boolean {
  return (
    activities.some(({ readable }) => readable) &&
    (unions === null || activities.some((one) => unions.includes(one.organisationId))) &&
    (country === null || activities.some((one) => one.countries.some((code) => code === country)))
  );
}

/** How near they are, for whoever may read all of them: months that are told are no days. */
function apartTold({ activities, apart }: Collision<ActivityTold>): number | null {
  return activities.every(({ readable }) => readable) ? apart : null;
}

function daysAsked(weeks: number | null | undefined, span: CollisionSpan | null): number | null {
  if (weeks === null || weeks === undefined) return span?.minDaysApart ?? null;
  if (weeks < 1 || weeks > MOST_WEEKS) throw requestError('BAD_FILTER', { weeks });
  return weeks * DAYS_OF_WEEK + 1;
}

/**
 * The collisions that concern a record which the viewer may read: the board of the federation, and
 * to a union its own.
 *
 * @throws GraphQLError BAD_ID, BAD_FILTER for weeks out of bounds, PAGE_SIZE, BAD_CURSOR
 */
export async function collisionsPage(
  context: Context,
  where: CollisionsAsked,
  args: PageArguments,
): Promise<CollisionPage> {
  const page = readPage(args, ORDER, CURSOR);
  const span = collisionSpan(context.register.parameters, context.today);
  const minDaysApart = daysAsked(where.weeks, span);
  const unions = organisationFilter(context, where.organisationId, where.subtree);
  const scope = scopeIds(viewerOf(context).scope);
  const records =
    minDaysApart === null
      ? []
      : await upcomingActivities(context.sql, context.today, scope, toldOf(context, span));
  const activities = records.flatMap((record) => readActivity(record, context));
  const found = collisionsAmong(activities, minDaysApart ?? 1)
    .filter((collision) => isAskedFor(collision, unions, where.countryCode ?? null))
    .map((collision, place) => ({ ...collision, place, apart: apartTold(collision) }));
  const from = Number(page.after?.[0] ?? -1) + 1;
  const rows = found.slice(from, from + page.size + 1);
  const connection = toConnection(
    rows,
    page,
    ORDER,
    ({ place }) => [place],
    () => Promise.resolve(found.length),
  );
  const basis = where.weeks === null || where.weeks === undefined ? (span?.basis ?? null) : null;
  return { ...connection, minDaysApart, basis };
}
