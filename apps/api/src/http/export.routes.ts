import { listWords } from '@cau-noi/i18n/list-words';
import { languages, translator } from '@cau-noi/i18n/messages';
import type { Language } from '@cau-noi/i18n/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { coerceInputValue, GraphQLError, isInputType } from 'graphql';
import type { Context } from '../context.ts';
import { viewerOf } from '../context.ts';
import { requestError } from '../errors.ts';
import { consumeAttempt } from '../modules/access/rate-limit.queries.ts';
import { prepareAgreements } from '../modules/agreement/agreement-list-export.ts';
import { AGREEMENT_ORDER } from '../modules/agreement/agreement-list.queries.ts';
import type { AgreementsAsked } from '../modules/agreement/agreement-list.ts';
import { prepareDirectives } from '../modules/directive/directive-list-export.ts';
import type { DirectivesAsked } from '../modules/directive/directive-list.ts';
import { DIRECTIVE_ORDER } from '../modules/directive/directive.queries.ts';
import { prepareAid } from '../modules/aid/aid-list-export.ts';
import { AID_ORDER } from '../modules/aid/aid-list.queries.ts';
import type { AidAsked } from '../modules/aid/aid-list.ts';
import { CAPACITY_ORDER, prepareCapacity } from '../modules/capacity/capacity-export.ts';
import type { CapacityAsked } from '../modules/capacity/capacity.ts';
import { prepareCollaborators } from '../modules/collaborator/collaborator-list-export.ts';
import type { CollaboratorsAsked } from '../modules/collaborator/collaborator-list.ts';
import { COLLABORATOR_ORDER } from '../modules/collaborator/collaborator.queries.ts';
import type { DossierOrder } from '../modules/dossier/dossier-list-orders.ts';
import { prepareDossiers } from '../modules/dossier/dossier-list-export.ts';
import type { DossiersAsked } from '../modules/dossier/dossier-where.ts';
import { exportList } from '../modules/export/export.service.ts';
import type { PreparedExport } from '../modules/export/list-export.ts';
import { attachmentHeader } from '../modules/file/file-type.ts';
import { prepareMemberships } from '../modules/membership/membership-list-export.ts';
import type { MembershipsAsked } from '../modules/membership/membership-list.ts';
import { MEMBERSHIP_ORDER } from '../modules/membership/membership.queries.ts';
import type { PlanOrder } from '../modules/plan/plan-list-orders.ts';
import type { PlansAsked } from '../modules/plan/plan-list.ts';
import { preparePartners } from '../modules/partner/partner-list-export.ts';
import type { PartnersAsked } from '../modules/partner/partner-where.ts';
import { PARTNER_ORDER } from '../modules/partner/partner.queries.ts';
import { preparePlans } from '../modules/plan/plan-list-export.ts';
import { prepareExchanges } from '../modules/exchange/exchange-list-export.ts';
import type { ExchangesAsked } from '../modules/exchange/exchange-list.ts';
import { EXCHANGE_ORDER } from '../modules/exchange/exchange-list.ts';
import { prepareSpeeches } from '../modules/speech/speech-list-export.ts';
import type { SpeechesAsked } from '../modules/speech/speech-list.ts';
import { SPEECH_ORDER } from '../modules/speech/speech.queries.ts';
import { preparePeople } from '../modules/person/person-list-export.ts';
import type { PeopleAsked } from '../modules/person/person-list.ts';
import { PERSON_ORDER } from '../modules/person/person.queries.ts';
import { prepareStaff } from '../modules/staff/staff-list-export.ts';
import type { StaffAsked } from '../modules/staff/staff-list.ts';
import { STAFF_ORDER } from '../modules/staff/staff.queries.ts';
import { prepareWaivers } from '../modules/waiver/waiver-list-export.ts';
import { WAIVER_ORDER } from '../modules/waiver/waiver-list.queries.ts';
import type { WaiversAsked } from '../modules/waiver/waiver-list.ts';
import { WORKBOOK_TYPE } from '../workbook/workbook.ts';
import type { SessionOptions } from './session.ts';
import { contextOf } from './session.ts';

/** An export reads a whole list: some in a minute are work, more are a mistake or worse. */
const EXPORT_RATE = { window: 60, max: 10 } as const;

/** What stands after the `?`: `where` as JSON in the shape of the list's GraphQL input. */
interface ExportQuery {
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

interface ExportOptions extends SessionOptions {
  readonly schema: GraphQLSchema;
}

/**
 * GET /export/dossiers.xlsx, plans.xlsx, waivers.xlsx and the like: a list as it is shown, in a
 * workbook. Refused to pages of other sites, since it costs work and leaves a line in the audit.
 */
export function exportRoutes(app: FastifyInstance, options: ExportOptions): void {
  app.get<{ Querystring: ExportQuery }>('/export/dossiers.xlsx', (request, reply) =>
    send(request, reply, options, 'DOSSIERS', dossiers),
  );
  app.get<{ Querystring: ExportQuery }>('/export/plans.xlsx', (request, reply) =>
    send(request, reply, options, 'PLANS', plans),
  );
  app.get<{ Querystring: ExportQuery }>('/export/waivers.xlsx', (request, reply) =>
    send(request, reply, options, 'WAIVERS', waivers),
  );
  app.get<{ Querystring: ExportQuery }>('/export/agreements.xlsx', (request, reply) =>
    send(request, reply, options, 'AGREEMENTS', agreements),
  );
  app.get<{ Querystring: ExportQuery }>('/export/exchanges.xlsx', (request, reply) =>
    send(request, reply, options, 'EXCHANGES', exchanges),
  );
  app.get<{ Querystring: ExportQuery }>('/export/partners.xlsx', (request, reply) =>
    send(request, reply, options, 'PARTNERS', partners),
  );
  app.get<{ Querystring: ExportQuery }>('/export/directives.xlsx', (request, reply) =>
    send(request, reply, options, 'DIRECTIVES', directives),
  );
  app.get<{ Querystring: ExportQuery }>('/export/aid.xlsx', (request, reply) =>
    send(request, reply, options, 'AID', aid),
  );
  app.get<{ Querystring: ExportQuery }>('/export/memberships.xlsx', (request, reply) =>
    send(request, reply, options, 'MEMBERSHIPS', memberships),
  );
  app.get<{ Querystring: ExportQuery }>('/export/speeches.xlsx', (request, reply) =>
    send(request, reply, options, 'SPEECHES', speeches),
  );
  app.get<{ Querystring: ExportQuery }>('/export/people.xlsx', (request, reply) =>
    send(request, reply, options, 'PEOPLE', people),
  );
  app.get<{ Querystring: ExportQuery }>('/export/staff.xlsx', (request, reply) =>
    send(request, reply, options, 'STAFF', staff),
  );
  app.get<{ Querystring: ExportQuery }>('/export/capacity.xlsx', (request, reply) =>
    send(request, reply, options, 'CAPACITY', capacity),
  );
  app.get<{ Querystring: ExportQuery }>('/export/collaborators.xlsx', (request, reply) =>
    send(request, reply, options, 'COLLABORATORS', collaborators),
  );
}

type Prepare = (context: Context, asked: Asked) => Promise<PreparedExport>;

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

const waivers: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? WAIVER_ORDER) !== WAIVER_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<WaiversAsked>(schema, 'WaiverWhere', parsed(query.where));
  return prepareWaivers(context, { ...asked, where, order: WAIVER_ORDER });
};

const agreements: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? AGREEMENT_ORDER) !== AGREEMENT_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<AgreementsAsked>(schema, 'AgreementWhere', parsed(query.where));
  return prepareAgreements(context, { ...asked, where, order: AGREEMENT_ORDER });
};

const exchanges: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? EXCHANGE_ORDER) !== EXCHANGE_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<ExchangesAsked>(schema, 'ExchangeWhere', parsed(query.where));
  return prepareExchanges(context, { ...asked, where, order: EXCHANGE_ORDER });
};

const partners: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? PARTNER_ORDER) !== PARTNER_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<PartnersAsked>(schema, 'PartnerWhere', parsed(query.where));
  return preparePartners(context, { ...asked, where, order: PARTNER_ORDER });
};

const directives: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? DIRECTIVE_ORDER) !== DIRECTIVE_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<DirectivesAsked>(schema, 'DirectiveWhere', parsed(query.where));
  return prepareDirectives(context, { ...asked, where, order: DIRECTIVE_ORDER });
};

const aid: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? AID_ORDER) !== AID_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<AidAsked>(schema, 'AidWhere', parsed(query.where));
  return prepareAid(context, { ...asked, where, order: AID_ORDER });
};

const memberships: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? MEMBERSHIP_ORDER) !== MEMBERSHIP_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<MembershipsAsked>(schema, 'MembershipWhere', parsed(query.where));
  return prepareMemberships(context, { ...asked, where, order: MEMBERSHIP_ORDER });
};

const speeches: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? SPEECH_ORDER) !== SPEECH_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<SpeechesAsked>(schema, 'SpeechWhere', parsed(query.where));
  return prepareSpeeches(context, { ...asked, where, order: SPEECH_ORDER });
};

const people: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? PERSON_ORDER) !== PERSON_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<PeopleAsked>(schema, 'PersonWhere', parsed(query.where));
  return preparePeople(context, { ...asked, where, order: PERSON_ORDER });
};

const staff: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? STAFF_ORDER) !== STAFF_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<StaffAsked>(schema, 'StaffWhere', parsed(query.where));
  return prepareStaff(context, { ...asked, where, order: STAFF_ORDER });
};

const capacity: Prepare = (context, { schema, query, ...asked }) => {
  if ((query.orderBy ?? CAPACITY_ORDER) !== CAPACITY_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<CapacityAsked>(schema, 'CapacityWhere', parsed(query.where));
  return prepareCapacity(context, { ...asked, where, order: CAPACITY_ORDER });
};

const collaborators: Prepare = (context, { schema, query, ...asked }) => {
  const order = query.orderBy ?? COLLABORATOR_ORDER;
  if (order !== COLLABORATOR_ORDER) throw requestError('BAD_FILTER');
  const where = coerced<CollaboratorsAsked>(schema, 'CollaboratorWhere', parsed(query.where));
  return prepareCollaborators(context, { ...asked, where, order });
};

/** The lists that may be exported, with what each is called. */
const NAMES = {
  DOSSIERS: 'dossiers.name',
  PLANS: 'plans.name',
  WAIVERS: 'waivers.name',
  AGREEMENTS: 'agreements.name',
  EXCHANGES: 'exchanges.name',
  PARTNERS: 'partners.name',
  DIRECTIVES: 'directives.name',
  AID: 'aid.name',
  MEMBERSHIPS: 'memberships.name',
  SPEECHES: 'speeches.name',
  PEOPLE: 'people.name',
  STAFF: 'staff.name',
  CAPACITY: 'capacity.name',
  COLLABORATORS: 'collaborators.name',
} as const;

async function send(
  request: FastifyRequest<{ Querystring: ExportQuery }>,
  reply: FastifyReply,
  options: ExportOptions,
  list: keyof typeof NAMES,
  prepare: Prepare,
): Promise<FastifyReply> {
  if (isForeign(request)) return reply.code(403).send({ code: 'FOREIGN_ORIGIN' });
  const context = await contextOf(request, options);
  if (context.viewer === null) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
  const { userId, locale } = viewerOf(context);
  const wait = await consumeAttempt(context.sql, `export:${userId}`, EXPORT_RATE);
  if (wait !== null) {
    return reply.code(429).header('retry-after', String(wait)).send({ code: 'TOO_MANY_REQUESTS' });
  }
  const { query } = request;
  const language = languages.find((known) => known === (query.language ?? locale)) ?? 'vi';
  const columns = query.columns?.split(',') ?? null;
  try {
    const asked = { schema: options.schema, query, columns, language };
    const prepared = await prepare(context, asked);
    const name = translator(listWords, language)(NAMES[list]);
    const said = { where: query.where ?? '', orderBy: query.orderBy ?? '', columns };
    const workbook = await exportList(context, { list, name, language, asked: said, prepared });
    return await reply
      .headers({
        'content-type': WORKBOOK_TYPE,
        'content-disposition': attachmentHeader(`${name} ${context.today}.xlsx`),
        'cache-control': 'private, no-store',
      })
      .send(workbook);
  } catch (thrown) {
    if (!(thrown instanceof GraphQLError)) throw thrown;
    return reply.code(400).send({ code: thrown.extensions['code'] ?? 'BAD_FILTER' });
  }
}

/** Browsers say from where they ask; what says nothing is no browser, and no foreign page sends it. */
function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

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
