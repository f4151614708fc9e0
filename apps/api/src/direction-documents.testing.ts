export type Variables = Readonly<Record<string, unknown>>;
/** Who asks in the browser, and for what. */
export type Asked = readonly [user: string, variables: () => Variables | Promise<Variables>];

interface Asking {
  readonly adviser: string;
  readonly officer: string;
  /** The first of a list, by its id. */
  readonly idOf: (user: string, list: string) => Asked;
}

const union = (id: string): string => Buffer.from(`Organisation:${id}`).toString('base64url');
const FEDERATION = union('tong-lien-doan');
const DA_NANG = union('ldld-da-nang');

/** What the pages of proposals and inspections ask: see `portal-documents.test.ts`. */
export const directionAsked = ({
  adviser,
  officer,
  idOf,
}: Asking): Readonly<Record<string, Asked>> => ({
  InspectionEditPageQuery: idOf(adviser, 'inspections(first: 1)'),
  InspectionFindingsPageQuery: idOf(adviser, 'inspections(first: 1)'),
  InspectionNewPageQuery: [adviser, () => ({ unit: FEDERATION })],
  InspectionPageQuery: idOf(officer, 'inspections(first: 1)'),
  InspectionsPageQuery: [adviser, () => ({ where: {}, unit: FEDERATION, totals: true })],
  ProposalEditPageQuery: idOf(officer, 'proposals(where: { state: [DRAFT] }, first: 1)'),
  ProposalFormQuery: [officer, () => ({ unit: DA_NANG })],
  ProposalPageQuery: idOf(adviser, 'proposals(where: { state: [DONE] }, first: 1)'),
  ProposalsPageQuery: [adviser, () => ({ where: {}, totals: true })],
  SimilarProposalsQuery: [officer, () => ({ topic: 'LANGUAGES', unit: DA_NANG })],
});
