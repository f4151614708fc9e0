import type { TestApi } from '../../testing.ts';
import type { Written } from '../approval/acting.testing.ts';
import { approveBy, seenBy, submissionOf, write } from '../approval/acting.testing.ts';
import { dossierInput } from '../approval/contents.testing.ts';

/** Years so far apart that no mission of one test repeats one of another. */
export const APART = 4;
let year = 2030;

/** A year that no other dossier of the test file is in. */
export function nextYear(): number {
  year += APART;
  return year;
}

/** A dossier content in a year of its own, which the changes may name. */
export function inNextYear(changes: object | ((ownYear: number) => object) = {}) {
  const own = nextYear();
  const [startDate, endDate] = [`${own}-09-07`, `${own}-09-13`];
  return dossierInput({
    startDate,
    endDate,
    stops: [{ id: 's1', countryCode: 'KR', place: 'Changwon', arrive: startDate, leave: endDate }],
    programme: [],
    ...(typeof changes === 'function' ? (changes(own) as object) : changes),
  });
}

/** A dossier with this content, approved by all three steps. */
export async function approvedDossier(api: TestApi, content: object): Promise<Written> {
  const { id, version } = await write(api, 'officer', 'dossierCreate', { content });
  const handedIn = await write(api, 'officer', 'dossierSubmit', { id, version });
  await approveBy(api, submissionOf(handedIn), ['deputy', 'adviser', 'federationLeader']);
  return { ...handedIn, version: handedIn.version + 1, state: 'APPROVED' };
}

const DETAIL = `query ($id: ID!) { node(id: $id) { ... on Dossier {
  number kind reportingClass state title version topic purpose startDate endDate unplannedReason
  organisation { code } coOrganisers { code } planLine { title } partner { nameVi }
  invitation { from number date } onlineAlternative { considered reason }
  objectives { id text target unit } stops { countryCode arrive leave } programme { text stopId }
  members { id role reason person { fullName } }
  costLines { description unitPrice { minor currency } payer total { minor } }
  guests { name count } guestRank { rank } sponsors { partner { nameVi } }
  participants { kind organisation { code } }
  totals { persons days countries personDays cost { source amount { minor currency } } }
  stopReason stopText findings { key checkId status severity } justifications { text }
  approval { current { position role organisation { code } holders since } next { role } }
  approved { number } submissions { number state changesSincePrevious { label before after } }
  changesSinceApproved { label itemId before after } lastReturn { text }
  actual { startDate asApproved } deviations { label } outcome { state } reportDueDate reportOverdue
  viewerMay { edit { allowed code } submit { allowed } decide { code } cancel { allowed } }
  lookups { json } timeline { nodes { action by data } }
} } }`;

/** Everything of a dossier as that user sees it; null when they do not. */
export const detailOf = (api: TestApi, id: string, user = 'officer') =>
  seenBy(api, DETAIL, id, user);
