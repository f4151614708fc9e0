import type { Instant } from './calendar.ts';
import { addDays, at, dayOf } from './calendar.ts';
import type { DossierLife } from './dossier-life.ts';
import { dossierStateAt } from './dossier-life.ts';
import { sampleId } from './id.ts';
import { isSuspended } from './intents.ts';
import type { Rows } from './rows/tables.ts';
import type { Setting } from './setting.ts';

/** The suspension of the reference data during which the sample's unions met online only. */
const SUSPENSION_ID = 'covid-19';
/** So many of the online events of that time have the consent on record. */
const CONSENTS = 12;

const REQUEST =
  'Cuộc họp trực tuyến do phía bạn chủ trì, nội dung cần cho công đoàn trong đại dịch.';

function addConsent(rows: Rows, life: DossierLife, adviserId: string, number: number): void {
  const { id: dossierId, author, intent } = life;
  const requestedAt = at(addDays(intent.start, -20), 9, 0);
  const decidedAt = at(addDays(intent.start, -12), 15, 0);
  rows.suspension_consent.push({
    id: sampleId('consent', dossierId),
    suspensionId: SUSPENSION_ID,
    dossierId,
    form: 'ONLINE',
    fromDate: intent.start,
    toDate: intent.end,
    state: 'GRANTED',
    requestText: REQUEST,
    requestedById: author.id,
    requestedAt,
    decidedById: adviserId,
    onBehalfOfId: null,
    decidedAt,
    decisionText: null,
    documentNumber: `${number}/MAU-ĐN`,
    documentDate: dayOf(decidedAt),
  });
}

/** A document of a union's own, and what the federation consented to during the suspension. */
export function addDirection(
  rows: Rows,
  { users, world }: Setting,
  dossiers: readonly DossierLife[],
  now: Instant,
): void {
  const [adviser] = users.holding('FEDERATION_ADVISER', world.federation.id, dayOf(now));
  if (adviser === undefined) return;
  const online = dossiers.filter(
    ({ intent, ...life }) =>
      intent.kind === 'EVENT_ONLINE' &&
      isSuspended(intent.start) &&
      dossierStateAt({ intent, ...life }, now) === 'COMPLETED',
  );
  for (const [index, life] of online.slice(0, CONSENTS).entries()) {
    addConsent(rows, life, adviser.id, index + 1);
  }
}
