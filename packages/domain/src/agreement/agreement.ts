import type { IsoDate } from '../period/period.ts';

/**
 * What an international agreement may be called (Luật Thỏa thuận quốc tế 70/2020/QH14, Đ.6). The names that
 * the law keeps for treaties are in `naming.ts`.
 */
export const AGREEMENT_KINDS = [
  'ARRANGEMENT',
  'COMMUNIQUE',
  'DECLARATION',
  'LETTER_OF_INTENT',
  'MEMORANDUM',
  'AGREED_MINUTES',
  'EXCHANGE_MINUTES',
  'COOPERATION_PROGRAMME',
  'COOPERATION_PLAN',
  'OTHER',
] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** In what both sides work together. */
export const COOPERATION_FIELDS = [
  'EXCHANGE_OF_DELEGATIONS',
  'INFORMATION',
  'TRAINING',
  'LABOUR_RELATIONS',
  'OCCUPATIONAL_SAFETY',
  'WOMEN_YOUTH',
  'MIGRANT_WORKERS',
  'CULTURE_SPORT',
  'AID',
  'MULTILATERAL_FORA',
  'OTHER',
] as const;
export type CooperationField = (typeof COOPERATION_FIELDS)[number];

/** What both sides hold to: as the unions name it themselves. */
export const AGREEMENT_PRINCIPLES = [
  'MUTUAL_RESPECT',
  'NON_INTERFERENCE',
  'EQUALITY',
  'MUTUAL_BENEFIT',
] as const;
export type AgreementPrinciple = (typeof AGREEMENT_PRINCIPLES)[number];

/** Whether a text was signed, or put into another language beside it. */
export const TEXT_STANDINGS = ['SIGNED', 'TRANSLATION'] as const;
export type TextStanding = (typeof TEXT_STANDINGS)[number];

/** The agreement in one language; its file is among the files of the record. */
export type LanguageText = {
  /** ISO 639-1, as 'vi'. */
  readonly language: string;
  readonly standing: TextStanding;
  readonly note: string | null;
};

/** How much of a day is known: a month or a year is kept by its first day. */
export const DATE_PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** Everything that is written about an agreement before it is signed. */
export type AgreementContent = {
  readonly titleVi: string;
  readonly titleEn: string | null;
  readonly kind: AgreementKind | null;
  /** Further unions on our side, beside the one that keeps the record. */
  readonly coPartyIds: readonly string[];
  /** The one body that leads where several of ours sign (Đ.24). */
  readonly leadOrganisationId: string | null;
  readonly partnerIds: readonly string[];
  readonly fields: readonly CooperationField[];
  readonly principles: readonly AgreementPrinciple[];
  readonly content: string;
  /** How it is carried out. */
  readonly mode: string;
  readonly texts: readonly LanguageText[];
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  /** How long it holds, as written. */
  readonly duration: string;
  readonly renewsItself: boolean;
  /** How it is renewed, as written. */
  readonly renewal: string;
  readonly place: string;
  readonly signer: string;
  readonly signerTitle: string;
  readonly partnerSigner: string;
  /** Whether the text says that it binds nobody in law (NĐ 64/2021, Đ.3); null while nobody has said. */
  readonly nonBinding: boolean | null;
};

export const EMPTY_AGREEMENT: AgreementContent = {
  titleVi: '',
  titleEn: null,
  kind: null,
  coPartyIds: [],
  leadOrganisationId: null,
  partnerIds: [],
  fields: [],
  principles: [],
  content: '',
  mode: '',
  texts: [],
  startDate: null,
  endDate: null,
  duration: '',
  renewsItself: false,
  renewal: '',
  place: '',
  signer: '',
  signerTitle: '',
  partnerSigner: '',
  nonBinding: null,
};
