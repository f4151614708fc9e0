import type { Language } from '@cau-noi/i18n/messages';
import type { GraphQLSchema } from 'graphql';
import { coerceInputValue, isInputType } from 'graphql';
import type { Context } from '../context.ts';
import { requestError } from '../errors.ts';
import type { PreparedExport } from '../modules/export/list-export.ts';
import { prepareAgreements } from '../modules/agreement/agreement-list-export.ts';
import { AGREEMENT_ORDER } from '../modules/agreement/agreement-list.queries.ts';
import { prepareDirectives } from '../modules/directive/directive-list-export.ts';
import { DIRECTIVE_ORDER } from '../modules/directive/directive.queries.ts';
import { prepareAid } from '../modules/aid/aid-list-export.ts';
import { AID_ORDER } from '../modules/aid/aid-list.queries.ts';
import { prepareCollaborators } from '../modules/collaborator/collaborator-list-export.ts';
import { COLLABORATOR_ORDER } from '../modules/collaborator/collaborator.queries.ts';
import type { DossierOrder } from '../modules/dossier/dossier-list-orders.ts';
import { prepareDossiers } from '../modules/dossier/dossier-list-export.ts';
import type { DossiersAsked } from '../modules/dossier/dossier-where.ts';
import { prepareInspections } from '../modules/inspection/inspection-list-export.ts';
import { INSPECTION_ORDER } from '../modules/inspection/inspection.queries.ts';
import { prepareProposals } from '../modules/proposal/proposal-list-export.ts';
import { PROPOSAL_ORDER } from '../modules/proposal/proposal.queries.ts';
import { prepareMemberships } from '../modules/membership/membership-list-export.ts';
import { MEMBERSHIP_ORDER } from '../modules/membership/membership.queries.ts';
import { preparePassports } from '../modules/passport/passport-list-export.ts';
import { PASSPORT_ORDER } from '../modules/passport/passport.queries.ts';
import type { PlanOrder } from '../modules/plan/plan-list-orders.ts';
import type { PlansAsked } from '../modules/plan/plan-list.ts';
import { preparePartners } from '../modules/partner/partner-list-export.ts';
import { PARTNER_ORDER } from '../modules/partner/partner.queries.ts';
import { preparePlans } from '../modules/plan/plan-list-export.ts';
import { prepareExchanges } from '../modules/exchange/exchange-list-export.ts';
import { EXCHANGE_ORDER } from '../modules/exchange/exchange-list.ts';
import { prepareInformation } from '../modules/information/information-list-export.ts';
import { INFORMATION_ORDER } from '../modules/information/information.queries.ts';
import { prepareResearch } from '../modules/research/research-list-export.ts';
import { RESEARCH_ORDER } from '../modules/research/research.queries.ts';
import { prepareProjects } from '../modules/project/project-list-export.ts';
import { PROJECT_ORDER } from '../modules/project/project-list.queries.ts';
import { prepareSpeeches } from '../modules/speech/speech-list-export.ts';
import { SPEECH_ORDER } from '../modules/speech/speech.queries.ts';
import { preparePeople } from '../modules/person/person-list-export.ts';
import { PERSON_ORDER } from '../modules/person/person.queries.ts';
import { CAPACITY_ORDER, prepareCapacity } from '../modules/capacity/capacity-export.ts';
import { prepareStaff } from '../modules/staff/staff-list-export.ts';
import { STAFF_ORDER } from '../modules/staff/staff.queries.ts';
import { COVERAGE_ORDER, prepareCoverage } from '../modules/training/coverage-export.ts';
import { prepareTrainings } from '../modules/training/training-list-export.ts';
import { TRAINING_ORDER } from '../modules/training/training.queries.ts';
import { prepareWaivers } from '../modules/waiver/waiver-list-export.ts';
import { WAIVER_ORDER } from '../modules/waiver/waiver-list.queries.ts';

/** What stands after the `?`: `where` as JSON in the shape of the list's GraphQL input. */
export interface ExportQuery {
  readonly where?: string;
  readonly orderBy?: string;
  /** Ids of columns, joined by commas. */
  readonly columns?: string;
  readonly language?: string;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: ExportQuery;
  readonly columns: readonly string[] | null;
  readonly language: Language;
}

/** Reads what was asked for and prepares the workbook. @throws GraphQLError BAD_FILTER */
type Prepare = (context: Context, asked: Asked) => Promise<PreparedExport>;

interface OneOrder<Where, Order> {
  readonly where: Where;
  readonly order: Order;
  readonly columns: readonly string[] | null;
  readonly language: Language;
}

/** A list that is shown in one order. */
function inOneOrder<Where, Order extends string>(
  type: string,
  order: Order,
  prepare: (context: Context, asked: OneOrder<Where, Order>) => Promise<PreparedExport>,
): Prepare {
  return (context, { schema, query, ...asked }) => {
    if ((query.orderBy ?? order) !== order) throw requestError('BAD_FILTER');
    const where = coerced<Where>(schema, type, parsed(query.where));
    return prepare(context, { ...asked, where, order });
  };
}

const dossiers: Prepare = (context, { schema, query, ...asked }) =>
  prepareDossiers(context, {
    ...asked,
    where: coerced<DossiersAsked>(schema, 'DossierWhere', parsed(query.where)),
    order: coerced<DossierOrder>(schema, 'DossierOrder', query.orderBy ?? 'START_DATE_DESC'),
  });

const plans: Prepare = (context, { schema, query, ...asked }) =>
  preparePlans(context, {
    ...asked,
    where: coerced<PlansAsked>(schema, 'PlanWhere', parsed(query.where)),
    order: coerced<PlanOrder>(schema, 'PlanOrder', query.orderBy ?? 'YEAR_DESC'),
  });

/** @throws GraphQLError BAD_FILTER */
function parsed(text: string | undefined): unknown {
  if (text === undefined || text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw requestError('BAD_FILTER');
  }
}

/**
 * Reads a value as GraphQL reads a variable of this type, so that a file is asked for exactly as
 * the list is.
 *
 * @throws GraphQLError when it does not fit
 */
function coerced<Value>(schema: GraphQLSchema, type: string, value: unknown): Value {
  const found = schema.getType(type);
  if (!isInputType(found)) throw new Error(`The schema has no input ${type}`);
  return coerceInputValue(value, found) as Value;
}

/** The lists that may be exported: `DOSSIERS` at `/export/dossiers.xlsx`. */
export const EXPORT_LISTS = {
  DOSSIERS: dossiers,
  PLANS: plans,
  WAIVERS: inOneOrder('WaiverWhere', WAIVER_ORDER, prepareWaivers),
  AGREEMENTS: inOneOrder('AgreementWhere', AGREEMENT_ORDER, prepareAgreements),
  EXCHANGES: inOneOrder('ExchangeWhere', EXCHANGE_ORDER, prepareExchanges),
  PARTNERS: inOneOrder('PartnerWhere', PARTNER_ORDER, preparePartners),
  DIRECTIVES: inOneOrder('DirectiveWhere', DIRECTIVE_ORDER, prepareDirectives),
  AID: inOneOrder('AidWhere', AID_ORDER, prepareAid),
  MEMBERSHIPS: inOneOrder('MembershipWhere', MEMBERSHIP_ORDER, prepareMemberships),
  PROJECTS: inOneOrder('ProjectWhere', PROJECT_ORDER, prepareProjects),
  SPEECHES: inOneOrder('SpeechWhere', SPEECH_ORDER, prepareSpeeches),
  INFORMATION: inOneOrder('InformationWhere', INFORMATION_ORDER, prepareInformation),
  RESEARCH: inOneOrder('ResearchWhere', RESEARCH_ORDER, prepareResearch),
  PROPOSALS: inOneOrder('ProposalWhere', PROPOSAL_ORDER, prepareProposals),
  INSPECTIONS: inOneOrder('InspectionWhere', INSPECTION_ORDER, prepareInspections),
  TRAININGS: inOneOrder('TrainingWhere', TRAINING_ORDER, prepareTrainings),
  COVERAGE: inOneOrder('TrainingCoverageWhere', COVERAGE_ORDER, prepareCoverage),
  PEOPLE: inOneOrder('PersonWhere', PERSON_ORDER, preparePeople),
  STAFF: inOneOrder('StaffWhere', STAFF_ORDER, prepareStaff),
  PASSPORTS: inOneOrder('PassportWhere', PASSPORT_ORDER, preparePassports),
  CAPACITY: inOneOrder('CapacityWhere', CAPACITY_ORDER, prepareCapacity),
  COLLABORATORS: inOneOrder('CollaboratorWhere', COLLABORATOR_ORDER, prepareCollaborators),
} as const satisfies Readonly<Record<string, Prepare>>;

export type ExportListName = keyof typeof EXPORT_LISTS;
