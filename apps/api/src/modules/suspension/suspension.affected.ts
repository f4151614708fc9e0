import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { IsoDate } from '@cau-noi/domain/period';
import {
  activityOfLine,
  daysOfSuspension,
  heldUpBy,
  isInForceIn,
} from '@cau-noi/domain/suspension/judge';
import type { SuspendableActivity } from '@cau-noi/domain/suspension/judge';
import type { Context } from '../../context.ts';
import { scopeIds, viewerOf } from '../../context.ts';
import { parseId } from '../../ids.ts';
import type { HandedInDossier, HandedInLine, Within } from './suspension-affected.queries.ts';
import { handedInDossiers, handedInLines } from './suspension-affected.queries.ts';
import { suspensionLookups } from './suspension.facts.ts';
import type { SuspensionEntry } from './suspension.rows.ts';

type Known = Pick<Context, 'register' | 'today'>;

/** The ids of the suspensions that hold up an activity of a union. */
function heldUp(
  { register, today }: Known,
  organisationId: string,
  activity: SuspendableActivity,
  consents: HandedInDossier['consents'] = [],
): readonly string[] {
  const day = activity.startDate ?? today;
  const lookups = suspensionLookups(register, organisationId, day, consents);
  const level = register.structure.kindOn(organisationId, day);
  return heldUpBy(activity, lookups, level).map(
    ({ suspension }) => parseId(suspension.id)?.id ?? '',
  );
}

/** What was handed in and is held up by a suspension: dossiers, and lines that no dossier carries out. */
export type Affected = {
  readonly dossiers: readonly HandedInDossier[];
  readonly lines: readonly HandedInLine[];
};

async function affectedWithin(
  context: Context,
  within: Within,
  by: (suspensionIds: readonly string[]) => boolean,
): Promise<Affected> {
  const [dossiers, lines] = await Promise.all([
    handedInDossiers(context.sql, within),
    handedInLines(context.sql, within),
  ]);
  return {
    dossiers: dossiers.filter((one) => by(heldUp(context, one.organisationId, one, one.consents))),
    lines: lines.filter((one) => by(suspensionsOfLine(context, one))),
  };
}

/** The ids of the suspensions in which a line of a plan may take place. */
export function suspensionsOfLine(
  context: Known,
  line: Pick<HandedInLine, 'organisationId' | 'kind' | 'countries' | 'fromMonth' | 'toMonth'>,
): readonly string[] {
  if (context.register.suspensions.length === 0) return [];
  return heldUp(context, line.organisationId, activityOfLine(line));
}

/** What a suspension holds up of what the viewer may see. */
function affectedBy(context: Context, suspension: SuspensionEntry): Promise<Affected> {
  const scope = scopeIds(viewerOf(context).scope);
  const within = { scope, organisationIds: null, ...daysOfSuspension(suspension) };
  return affectedWithin(context, within, (ids) => ids.includes(suspension.id));
}

const FOREVER = '9999-12-31' as IsoDate;
const NOTHING: Affected = { dossiers: [], lines: [] };

/** What is still to come of these unions and held up by any suspension. */
export function affectedOf(
  context: Context,
  organisationIds: readonly string[],
): Promise<Affected> {
  const { register, today: from } = context;
  const coming = register.suspensions.filter((one) => isInForceIn(one, { from, to: FOREVER }));
  if (coming.length === 0) return Promise.resolve(NOTHING);
  const within = { scope: null, organisationIds, from, to: null };
  return affectedWithin(context, within, (ids) => ids.length > 0);
}

/** A dossier or a line of a plan that a suspension holds up. */
export interface AffectedShown {
  readonly dossierId: string | null;
  readonly planId: string | null;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly organisationId: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** What the viewer may see of what a suspension holds up: dossiers first, then lines of plans. */
export async function shownAffected(
  context: Context,
  suspension: SuspensionEntry,
): Promise<AffectedShown[]> {
  const { dossiers, lines } = await affectedBy(context, suspension);
  return [
    ...dossiers.map(({ id: dossierId, title, kind, organisationId, startDate, endDate }) => {
      const days = { from: startDate, to: endDate };
      return { dossierId, planId: null, title, kind, organisationId, ...days };
    }),
    ...lines.map((line) => {
      const { planId, title, kind, organisationId } = line;
      const { startDate: from, endDate: to } = activityOfLine(line);
      return { dossierId: null, planId, title, kind, organisationId, from, to };
    }),
  ];
}
