import { required } from '@cau-noi/domain/limits';
import type { Reorganisation, ReorganisationChanges } from '@cau-noi/domain/reorganisation';
import { endingIds, heirsOf } from '@cau-noi/domain/reorganisation';
import { changesOf, touchedIds, withChanges } from '@cau-noi/domain/reorganisation/changes';
import type { ChosenFor } from '@cau-noi/domain/reorganisation/open-records';
import {
  DATED_KINDS,
  OPEN_RECORD_KINDS,
  choiceIssues,
  completeChoices,
} from '@cau-noi/domain/reorganisation/open-records';
import type { Issue } from '@cau-noi/domain/result';
import { err, ok } from '@cau-noi/domain/result';
import { act } from '../../act.ts';
import type { Context } from '../../context.ts';
import { viewerOf } from '../../context.ts';
import { dbDate } from '../../dates.ts';
import type { BusinessError } from '../../errors.ts';
import { ConflictError, NotFoundError, ValidationError, requestError } from '../../errors.ts';
import { registerRevision } from './reorganisation.queries.ts';
import type { Sql } from '../../sql.ts';
import { opaqueData, permit } from '../access/permission.ts';
import { placesToday } from '../access/place.ts';
import { lastChangeOf } from '../audit/last-change.queries.ts';
import { CARRY_OUT_MS, carryOut } from './carry-out.ts';
import type { UnionCount } from './counts.queries.ts';
import { unionCounts } from './counts.queries.ts';
import type { OpenRecordRow } from './open-record.ts';
import { openRecords } from './open-record.queries.ts';
import { auditOfDecision, markOf, writeChanges } from './reorganisation.rows.ts';

/** What a decision would do, shown before anything is written. */
export interface ReorganisationPreview {
  /** Of the register: whoever carries the decision out says which they saw. */
  readonly revision: number;
  /** Why it cannot be carried out; then nothing else is told. */
  readonly issues: readonly Issue[];
  readonly decided: Reorganisation;
  readonly changes: ReorganisationChanges | null;
  readonly open: readonly OpenRecordRow[];
  readonly counts: readonly UnionCount[];
}

/** A decision to be carried out, as somebody saw and chose it. */
export interface AskedReorganisation {
  readonly decided: Reorganisation;
  readonly revision: number;
  readonly chosen: readonly ChosenFor[];
  /** Why, for the whole; what is chosen without a reason of its own is chosen for this one. */
  readonly reason: string;
}

/** Who may decide: administrators of the federation. */
function refusalOf(context: Context): BusinessError | null {
  const federation = context.register.structure.federationOn(context.today);
  const [place] = placesToday(context, federation === null ? [] : [federation]).values();
  if (place === undefined) return new NotFoundError('Organisation');
  const permitted = permit(context, 'organisation.edit', { ...place, type: 'ORGANISATION' });
  return permitted.ok ? null : permitted.error;
}

/**
 * Lets administrators of the federation alone look at decisions: they name what is open at unions.
 *
 * @throws GraphQLError FORBIDDEN
 */
export function demandAdministrator(context: Context): void {
  if (refusalOf(context) !== null) throw requestError('FORBIDDEN');
}

/** What a decision would do. Writes nothing. */
export async function previewReorganisation(
  context: Context,
  decided: Reorganisation,
): Promise<ReorganisationPreview> {
  demandAdministrator(context);
  const { structure, revision } = context.register;
  const changes = changesOf(structure.history, decided);
  const nothing = { revision, decided, changes: null, open: [], counts: [] };
  if (!changes.ok) return { ...nothing, issues: changes.error.map(opaqueIssue) };
  const after = withChanges(structure.history, changes.value);
  const { sql, today } = context;
  const [open, counts] = await Promise.all([
    openRecords(sql, endingIds(decided), decided.date),
    unionCounts(sql, structure.history, after, decided, today),
  ]);
  return { revision, decided, changes: changes.value, issues: [], open, counts };
}

/** Carries a decision out; answers with its id. */
export function reorganise(
  context: Context,
  asked: AskedReorganisation,
  { key, input }: { readonly key: string; readonly input: object },
): Promise<string> {
  const call = { operation: 'reorganise', key, input, withinMs: CARRY_OUT_MS };
  return act<string>(context, call, async (tx, sql) => {
    const { decided, chosen: said, reason } = asked;
    const refused = refusalOf(context) ?? (await refuseStale(context, sql, asked));
    if (refused !== null) return err(refused);
    const before = context.register.structure.history;
    const changes = changesOf(before, decided);
    const issues = [
      ...(changes.ok ? [] : changes.error),
      ...choiceIssues(said, heirsOf(decided)),
      ...required(['reason'], reason),
    ];
    if (!changes.ok || issues.length > 0) {
      return err(new ValidationError(issues.map(opaqueIssue)));
    }
    const counts = await unionCounts(
      sql,
      before,
      withChanges(before, changes.value),
      decided,
      context.today,
    );
    const now = context.now();
    await writeChanges(tx, decided, changes.value);
    const chosen = completeChoices(said, heirsOf(decided), reason);
    const hasCome = decided.date <= context.today;
    const { id } = await tx.reorganisation.create({
      data: {
        kind: decided.kind,
        date: dbDate(decided.date),
        decisionNumber: decided.decisionNumber,
        source: decided.source,
        verification: markOf(decided),
        decided,
        choices: chosen,
        counts,
        createdById: viewerOf(context).userId,
        createdAt: now,
        settledAt: hasCome ? now : null,
      },
    });
    const kinds = hasCome ? OPEN_RECORD_KINDS : DATED_KINDS;
    const measures = await carryOut(tx, sql, { id, decided, chosen }, kinds, now);
    const own = touchedIds(changes.value).map((unit) => auditOfDecision(unit, id, decided, reason));
    return ok({ value: id, audit: [...own, ...measures] });
  });
}

/** The register is as it was when the decision was looked at, and as this request knows it. */
async function refuseStale(
  context: Context,
  sql: Sql,
  { revision, decided }: AskedReorganisation,
): Promise<BusinessError | null> {
  const now = await registerRevision(sql);
  if (now === revision && context.register.revision === revision) return null;
  const [id = ''] = decided.fromIds;
  return new ConflictError({
    currentVersion: now,
    theirs: null,
    ...(await lastChangeOf(sql, 'ORGANISATION', id)),
  });
}

function opaqueIssue<Found extends Issue>(found: Found): Found {
  return { ...found, data: opaqueData(found.data) };
}
