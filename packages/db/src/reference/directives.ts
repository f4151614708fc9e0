import { INSTRUMENTS } from './law.ts';
import type { Verification } from './provenance.ts';

/** A document that directs foreign-affairs work; `organisationId` is null: it is for everybody. */
export interface DirectiveRow {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly effect: 'GUIDES' | 'REGULATES' | 'SUSPENDS' | 'ORGANISES';
  readonly inForceFrom: string | null;
  readonly inForceTo: string | null;
  readonly source: string;
  readonly verification: Verification;
}

const EFFECTS: Readonly<Record<string, DirectiveRow['effect']>> = {
  'ct-44-1994': 'GUIDES',
  'ct-04-2011': 'GUIDES',
  'ct-38-2014': 'REGULATES',
  'nq-03-2010': 'GUIDES',
  'qd-1353-2007': 'ORGANISES',
  'qd-1587-2020': 'REGULATES',
  'cv-2074-2021': 'SUSPENDS',
  'kl-157-2025': 'ORGANISES',
  'cv-4173-2025': 'ORGANISES',
  'qd-3697-2025': 'ORGANISES',
};

/** The directives among the documents that are cited here; what was seen of each is said there alone. */
export const DIRECTIVES: readonly DirectiveRow[] = INSTRUMENTS.flatMap((instrument) => {
  const { id, number, subject, issuer, date, inForceFrom, inForceTo } = instrument;
  const effect = EFFECTS[id];
  if (effect === undefined || number === null) return [];
  const { source, verification } = instrument;
  const told = { number, subject, issuer, issuedOn: date, effect, inForceFrom, inForceTo };
  return [{ id, ...told, source, verification }];
});
