import { requestError } from './errors.ts';

/** What an opaque id may stand for. A new kind of record with an id is added here. */
export const ID_KINDS = [
  'Organisation',
  'OrganisationVersion',
  'Person',
  'PersonPost',
  'StaffAssignment',
  'Passport',
  'PassportHandOut',
  'DataRequest',
  'Collaborator',
  'Booking',
  'Partner',
  'Exchange',
  'PartnerContact',
  'InvestmentFigure',
  'Plan',
  'PlanLine',
  'Dossier',
  'CommitmentProgress',
  'Submission',
  'Substitution',
  'StoredFile',
  'TimelineEntry',
  'User',
  'Grant',
  'Task',
  'CheckParameter',
  'ApprovalRoute',
  'SavedView',
  'AccessToken',
  'DeadlineRule',
  'CapacityRule',
  'Instrument',
  'Rate',
  'OwnCeiling',
  'ExchangeRate',
  'WorkDay',
  'Waiver',
  'Agreement',
  'AgreementProcedure',
  'AgreementCommitment',
  'AgreementEntry',
  'Reorganisation',
  'Directive',
  'Suspension',
  'Consent',
  'Aid',
  'Membership',
  'Proposal',
  'Inspection',
  'InspectionFinding',
  'Project',
  'ProjectFollowOn',
  'ProjectIndicator',
  'ProjectPayment',
  'Speech',
  'InformationItem',
  'ResearchNote',
  'Training',
  'TrainingParticipant',
  'TrainingSession',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** Those of them that `node` fetches. */
export const NODE_KINDS: readonly IdKind[] = [
  'Organisation',
  'Person',
  'Partner',
  'Exchange',
  'Agreement',
  'Plan',
  'Dossier',
  'Directive',
  'Submission',
  'Substitution',
  'User',
  'Aid',
  'Membership',
  'Proposal',
  'Inspection',
  'Project',
  'Speech',
  'InformationItem',
  'ResearchNote',
  'Training',
];

const RAW_ID = /^[\w.-]{1,100}$/u;

/** The opaque id of a record, as clients see it. */
export function writeId(kind: IdKind, id: string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** What an opaque id says, or null when it was not made by `writeId`. */
export function parseId(text: string): { readonly kind: IdKind; readonly id: string } | null {
  const [name, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  const kind = ID_KINDS.find((known) => known === name);
  if (kind === undefined || id === undefined || rest.length > 0 || !RAW_ID.test(id)) return null;
  return writeId(kind, id) === text ? { kind, id } : null;
}

/**
 * The database's id inside an opaque one.
 *
 * @throws GraphQLError BAD_ID when it is malformed or stands for a record of another kind
 */
export function readId(text: string, ...kinds: readonly [IdKind, ...IdKind[]]): string {
  const parsed = parseId(text);
  if (parsed === null || !kinds.includes(parsed.kind)) {
    throw requestError('BAD_ID', { id: text.slice(0, 100), expected: kinds.join(' | ') });
  }
  return parsed.id;
}

/**
 * An id for `node`.
 *
 * @throws GraphQLError BAD_ID when it is malformed or stands for something that is no node
 */
export function readNodeId(text: string): { readonly typename: string; readonly id: string } {
  const parsed = parseId(text);
  if (parsed === null || !NODE_KINDS.includes(parsed.kind)) {
    throw requestError('BAD_ID', { id: text.slice(0, 100), expected: NODE_KINDS.join(' | ') });
  }
  return { typename: parsed.kind, id: parsed.id };
}

/** As `readId`, letting "none" through. */
export function readOptionalId(
  text: string | null | undefined,
  ...kinds: readonly [IdKind, ...IdKind[]]
): string | null {
  return text === null || text === undefined ? null : readId(text, ...kinds);
}
