import type { ParameterChange } from '@cau-noi/domain/assessment/parameter-preview';
import {
  concernedBy,
  findingsOfCheck,
  isOtherVerdict,
  judgedByAnother,
  OPEN_STATES,
  rowsWith,
} from '@cau-noi/domain/assessment/parameter-preview';
import type { Verdict } from '@cau-noi/domain/check/run';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Issue } from '@cau-noi/domain/result';
import type { PageArguments } from '../../connection.ts';
import { readPage, toConnection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import { opaqueDossierContent } from '../approval/opaque-content.ts';
import { decidedUntil } from '../configuration/configuration.queries.ts';
import type { Proposed } from '../configuration/proposed-row.ts';
import { issuesOfChange, proposedChange } from '../configuration/proposed-row.ts';
import type { Rules } from '../register/register.ts';
import type { DossierOrder } from './dossier-list-orders.ts';
import type { DossierFilter } from './dossier-list-where.ts';
import { countDossiers, listDossiers } from './dossier-list.queries.ts';
import { CONTENT_SECTIONS } from './dossier-sections.queries.ts';
import { keepAhead } from './dossier.ahead.ts';
import type { Judged } from './dossier.facts.ts';
import { dossierLookups } from './dossier.facts.ts';
import { contentOfDossier, dossierById } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';
import { EVERY_DOSSIER } from './dossier-where.ts';

/** An open dossier of which the check would find something else. */
export interface VerdictChange {
  readonly dossier: DossierRecord;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** What proposed values would do to a page of the open dossiers; nothing is written. */
export interface ParameterPreview {
  /** What stands against the values themselves; nothing is examined while there is something. */
  readonly issues: readonly Issue[];
  readonly examined: number;
  readonly total: number;
  readonly changes: readonly VerdictChange[];
  /** Where to go on; null when all were examined. */
  readonly endCursor: string | null;
}

const ORDER: DossierOrder = 'NUMBER_ASC';
const NOTHING = { examined: 0, total: 0, changes: [], endCursor: null } as const;

/**
 * Judges a page of open dossiers by the values of now and by those proposed, and tells those of which
 * the check would find something else. Decided ones are never looked at.
 *
 * @throws GraphQLError FORBIDDEN, BAD_ID, PAGE_SIZE, BAD_CURSOR
 */
export async function previewParameter(
  context: Context,
  proposed: Proposed,
  args: PageArguments,
): Promise<ParameterPreview> {
  const { sql, today } = context;
  const change = proposedChange(context, proposed);
  const page = readPage(args, ORDER, ['string', 'string']);
  const filter = openFilter(change, today);
  const [decided, listed, total] = await Promise.all([
    decidedUntil(sql),
    listDossiers(sql, { scope: null, filter, order: ORDER, today }, page, CONTENT_SECTIONS),
    countDossiers(sql, filter, null),
  ]);
  const issues = issuesOfChange(change, context.register.parameters, decided);
  if (issues.length > 0) return { issues, ...NOTHING };
  for (const { dossier, ahead } of listed) {
    dossierById(context).prime(dossier.id, dossier);
    keepAhead(context, dossier.id, ahead);
  }
  const places = new Map(listed.map(({ dossier, place }) => [dossier, place]));
  const placeOf = (row: DossierRecord) => places.get(row) ?? [];
  const rows = [...places.keys()];
  const count = () => Promise.resolve(total);
  const { edges, hasNextPage } = toConnection(rows, page, ORDER, placeOf, count);
  const shown = edges.map(({ node }) => node);
  const changes = await changesAmong(context, shown, change);
  const endCursor = hasNextPage ? (edges.at(-1)?.cursor ?? null) : null;
  return { issues, examined: shown.length, total, changes, endCursor };
}

/** The dossiers for which another row might count; those that are over before it does are left out. */
function openFilter(change: ParameterChange, today: IsoDate): DossierFilter {
  const { from } = change;
  const { kinds, planned } = concernedBy(change);
  return {
    ...EVERY_DOSSIER,
    states: OPEN_STATES,
    kinds,
    planned,
    // One without days yet is judged as of today, and has no last day that could be compared.
    from: from > today ? from : null,
  };
}

async function changesAmong(
  context: Context,
  dossiers: readonly DossierRecord[],
  change: ParameterChange,
): Promise<readonly VerdictChange[]> {
  const { sql, register, today } = context;
  const { parameters } = register;
  const after: Rules = { ...register, parameters: rowsWith(parameters, change) };
  const { checkId } = change.row;
  const concerned = dossiers.filter((dossier) => {
    const { structure } = register;
    const day = dossier.startDate ?? today;
    const level = structure.kindOn(dossier.organisationId, day);
    const known = { level, approvedCosts: null, today, parameters };
    return judgedByAnother(dossier, known, after.parameters, checkId);
  });
  const judged = await Promise.all(
    concerned.map(async (dossier): Promise<Judged & { readonly content: DossierContent }> => ({
      dossierId: dossier.id,
      content: await contentOfDossier(context, dossier),
    })),
  );
  // What is looked up hangs on the values: how far back, and what of people is told.
  const [lookupsBefore, lookupsAfter] = await Promise.all([
    dossierLookups(sql, judged, register, today),
    dossierLookups(sql, judged, after, today),
  ]);
  return concerned.flatMap((dossier, index) => {
    const [given, one, other] = [judged[index], lookupsBefore[index], lookupsAfter[index]];
    if (given === undefined || one === undefined || other === undefined) return [];
    const content = opaqueDossierContent(given.content);
    const found = findingsOfCheck(checkId, content, one);
    const then = findingsOfCheck(checkId, content, other);
    return isOtherVerdict(found, then) ? [{ dossier, before: found, after: then }] : [];
  });
}
