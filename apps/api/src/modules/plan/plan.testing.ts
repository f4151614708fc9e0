import type { TestApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { approveBy, seenBy, submissionOf, write } from '../approval/acting.testing.ts';
import { ORGANISATION } from '../approval/world.testing.ts';

/** Years so far apart that no mission of one plan repeats one of another. */
const APART = 4;
const FIRST = 2030;
/** As many years as a plan may be for: files that share a worker go round, none needs so many. */
const ROUND = 42 * APART;
let year = FIRST;

/** A year that no other plan of the test file is for. */
export function nextYear(): number {
  year = FIRST + ((year - FIRST + APART) % ROUND);
  return year;
}

/** A line moved into a year. */
export const inYear = (line: object, ownYear: number): object => ({
  ...line,
  fromMonth: `${ownYear}-09`,
  toMonth: `${ownYear}-10`,
});

/** A plan of Đà Nẵng with these lines, in a year of its own. */
export async function planWith(
  api: TestApi,
  lines: readonly object[],
): Promise<Written & { readonly year: number }> {
  const own = nextYear();
  const input = { organisationId: ORGANISATION.daNang, year: own };
  const { id } = await write(api, 'officer', 'planCreate', input);
  const saved = { id, version: 1, lines: lines.map((line) => inYear(line, own)) };
  return { ...(await write(api, 'officer', 'planSave', saved)), year: own };
}

/** The same, approved. */
export async function approvedPlan(api: TestApi, lines: readonly object[]) {
  const { id, version, year: own } = await planWith(api, lines);
  const handedIn = await write(api, 'officer', 'planSubmit', { id, version });
  await approveBy(api, submissionOf(handedIn), ['leader', 'federationLeader']);
  return { id, year: own, version: handedIn.version + 1 };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Plan {
  year state version adjustmentReason dueDate organisation { shortName }
  lines { lineId title approved partner { nameVi } coOrganisers { code }
    funding { source amount { minor currency } } dossiers { number } }
  totals { lines persons personDays byKind { kind lines persons }
    bySource { source amount { minor currency } } }
  findings { key status severity } justifications { findingKey text }
  approval { current { position role holders } next { role } basis { citation } }
  baseline { number state } approved { number state } submissions { number state }
  changesSinceApproved { label itemId before after }
  lastReturn { reason text by }
  viewerMay { edit { allowed code } submit { allowed } adjust { allowed code }
    abandonAdjustment { allowed code } decide { code } }
  timeline(first: 20) { nodes { action by } totalCount }
} } }`;

/** Everything of a plan as that user sees it; null when they do not. */
export const planDetail = (api: TestApi, id: string, user = 'officer') =>
  seenBy(api, DETAIL, id, user);
