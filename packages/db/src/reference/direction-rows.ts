import { DIRECTIVES } from './directives.ts';
import { SUSPENSIONS } from './suspensions.ts';

/** Directives by the columns of their table. */
export const DIRECTIVE_ROWS = DIRECTIVES.map((directive) => ({
  id: directive.id,
  number: directive.number,
  subject: directive.subject,
  issuer: directive.issuer,
  issued_on: directive.issuedOn,
  effect: directive.effect,
  kinds: [],
  levels: [],
  in_force_from: directive.inForceFrom,
  in_force_to: directive.inForceTo,
  source: directive.source,
  verification: directive.verification,
}));

/** Suspensions by the columns of their table. */
export const SUSPENSION_ROWS = SUSPENSIONS.map((suspension) => ({
  id: suspension.id,
  title: suspension.title,
  directive_id: suspension.directiveId,
  from_date: suspension.from,
  to_date: suspension.to,
  kinds: suspension.kinds,
  levels: [],
  organisation_ids: [],
  country_codes: [],
  online: suspension.online,
  in_person: suspension.inPerson,
  note: suspension.note,
  source: suspension.source,
  verification: suspension.verification,
}));
