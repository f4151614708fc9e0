import { invariant } from '@cau-noi/domain/invariant';
import type { DataRequestKind, NamedPlace, NamedPlaceKind } from '@cau-noi/domain/personal-data';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { COMMON_ERRORS, ConflictError } from '../../errors.ts';
import { IDEMPOTENCY_KEY } from '../../idempotency.ts';
import { readId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { permissionShape } from '../access/permission.ts';
import { managedScope } from '../access/user.permissions.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import type { PersonRow } from '../person/person.queries.ts';
import { Person } from '../person/person.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { dataRequestById, dataRequestsByPerson } from './data-request.loaders.ts';
import type { DataRequestRow } from './data-request.queries.ts';
import { dataRequestsAt } from './data-request.queries.ts';
import {
  erasePersonalData,
  exportPersonalData,
  namesakePlaces,
  personalDataPermission,
  registerDataRequest,
} from './personal-data.service.ts';

/** More requests than are looked through; the open ones come first. */
const MOST_REQUESTS = 500;

const KindEnum = enumOf<DataRequestKind>(
  'DataRequestKind',
  'What somebody asks about what is kept of them.',
  { EXPORT: 'A copy of everything.', ERASURE: 'That it be erased.' },
);

const DataRequest = builder.objectRef<DataRequestRow>('DataRequest').implement({
  description: 'That somebody asked for what is kept of them, or for its erasure.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => writeId('DataRequest', id) }),
    version: t.exposeInt('version', { description: 'Changes with every act; inputs name it.' }),
    person: t.field({
      type: Person,
      description: 'About whom.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    kind: t.expose('kind', { type: KindEnum, description: 'What is asked.' }),
    askedBy: t.exposeString('askedBy', { description: 'Who asked.' }),
    askedOn: t.expose('askedOn', { type: 'Date', description: 'On which day.' }),
    basis: t.exposeString('basis', { description: 'On what it rests.' }),
    registeredAt: t.expose('registeredAt', {
      type: 'DateTime',
      description: 'When it was entered.',
    }),
    registeredBy: t.exposeString('registeredBy', { description: 'By whom.' }),
    doneAt: t.expose('doneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done; null while it is open.',
    }),
    doneBy: t.exposeString('doneBy', { nullable: true, description: 'By whom.' }),
  }),
});

const PlaceKindEnum = enumOf<NamedPlaceKind>('NamedPlaceKind', 'Where a name stands.', {
  COMMITMENT: 'A commitment of an outcome report names its owner.',
  REMEDY: 'The remedy of an inspection names who sees to it.',
  TRAINER: 'A session of a training names its trainer.',
  SPEECH: 'A speech names its speaker.',
  INSPECTION: 'The texts of an inspection hold the name.',
  TRAINING: 'The texts of a training hold the name.',
});

const Place = builder.objectRef<NamedPlace>('NamedPlace').implement({
  description: 'A place where a name stands, at a union where somebody else has it too.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Tells it from all others.' }),
    kind: t.expose('kind', { type: PlaceKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it is called, or says.' }),
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
  }),
});

builder.queryField('namesakePlaces', (t) =>
  t.field({
    type: [Place],
    description:
      'Where somebody may be meant, or somebody else of the same name: decided by hand before an erasure.',
    args: { personId: t.arg.id({ required: true, description: 'Who is to be erased.' }) },
    resolve: async (_root, { personId }, context) => [
      ...(await namesakePlaces(context, readId(personId, 'Person'))),
    ],
  }),
);

const Permissions = builder.objectRef<PersonRow>('PersonalDataPermissions').implement({
  description: 'What the viewer may do about what is kept of a person.',
  fields: (t) => ({
    request: t.field({
      type: Permission,
      description: 'Enter a request.',
      resolve: (person, _args, context) =>
        permissionShape(personalDataPermission(context, 'personalData.request', person)),
    }),
    export: t.field({
      type: Permission,
      description: 'Take a copy of everything.',
      resolve: (person, _args, context) =>
        permissionShape(personalDataPermission(context, 'personalData.export', person)),
    }),
    erase: t.field({
      type: Permission,
      description: 'Erase it.',
      resolve: (person, _args, context) =>
        permissionShape(personalDataPermission(context, 'personalData.erase', person)),
    }),
  }),
});

const PersonalData = builder.objectRef<PersonRow>('PersonalData').implement({
  description: 'What may be asked about what is kept of a person.',
  fields: (t) => ({
    requests: t.field({
      type: [DataRequest],
      description: 'What was asked, the latest first; empty for whoever may not ask.',
      resolve: (person, _args, context) =>
        personalDataPermission(context, 'personalData.request', person).allowed
          ? once(dataRequestsByPerson(context).load(person.id), (rows) => [...rows])
          : [],
    }),
    viewerMay: t.field({
      type: Permissions,
      description: 'What the viewer may do.',
      resolve: (person) => person,
    }),
  }),
});

builder.objectFields(Person, (t) => ({
  erased: t.exposeBoolean('erased', {
    description: 'Who it was was erased by request; the entry stays for what counts it.',
  }),
  personalData: t.field({
    type: PersonalData,
    description: 'What may be asked about what is kept of them.',
    resolve: (person) => person,
  }),
}));

builder.queryField('dataRequests', (t) =>
  t.field({
    type: [DataRequest],
    description:
      'The register of requests about personal data at the unions that the viewer administers, open ones first.',
    resolve: async (_root, _args, context) => {
      const scope = await managedScope(context);
      return scope?.length === 0 ? [] : dataRequestsAt(context.sql, scope, MOST_REQUESTS);
    },
  }),
);

const RegisterInput = builder.inputType('DataRequestRegisterInput', {
  description: 'Input of `dataRequestRegister`.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'About whom.' }),
    kind: t.field({ type: KindEnum, required: true, description: 'What is asked.' }),
    askedBy: t.string({ required: true, description: 'Who asked.' }),
    askedOn: t.field({ type: 'Date', required: true, description: 'On which day.' }),
    basis: t.string({ required: true, description: 'On what it rests.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const ExportInput = builder.inputType('PersonalDataExportInput', {
  description: 'Input of `personalDataExport`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The request.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const PlaceDecisionInput = builder.inputType('NamedPlaceDecisionInput', {
  description: 'Whose a place is where two people of one name may be meant.',
  fields: (t) => ({
    key: t.string({ required: true, description: 'The place.' }),
    theirs: t.boolean({ required: true, description: 'It is of the person who is erased.' }),
  }),
});

const EraseInput = builder.inputType('PersonalDataEraseInput', {
  description: 'Input of `personalDataErase`.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The request.' }),
    version: t.int({ required: true, description: 'The version that was read.' }),
    fullName: t.string({
      required: true,
      description: 'The name of the person, written once more: it cannot be undone.',
    }),
    places: t.field({
      type: [PlaceDecisionInput],
      description: 'Of each of `namesakePlaces`, whose it is; none where there are none.',
    }),
    idempotencyKey: t.string({ required: true, description: IDEMPOTENCY_KEY }),
  }),
});

const Payload = builder
  .objectRef<{ readonly request: DataRequestRow }>('DataRequestPayload')
  .implement({
    description: 'The request as it is now.',
    fields: (t) => ({
      request: t.expose('request', { type: DataRequest, description: 'The request.' }),
    }),
  });

const ExportPayload = builder
  .objectRef<{ readonly request: DataRequestRow; readonly json: string }>(
    'PersonalDataExportPayload',
  )
  .implement({
    description: 'Everything that is kept of a person.',
    fields: (t) => ({
      request: t.expose('request', { type: DataRequest, description: 'The request.' }),
      json: t.exposeString('json', { description: 'The text of a JSON file.' }),
    }),
  });

async function requestNow(context: Context, id: string): Promise<DataRequestRow> {
  dataRequestById(context).clear(id);
  const request = await dataRequestById(context).load(id);
  invariant(request !== null, 'REQUEST_VANISHED');
  return request;
}

const INPUT = 'The input.';

builder.mutationFields((t) => ({
  dataRequestRegister: t.field({
    type: Payload,
    description: 'Enters into the register what somebody asks about what is kept of them.',
    errors: { types: COMMON_ERRORS },
    args: { input: t.arg({ type: RegisterInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { idempotencyKey: key, personId, ...content } = input;
      const call = { operation: 'dataRequestRegister', key, input };
      const asked = { ...content, personId: readId(personId, 'Person') };
      return {
        request: await requestNow(context, await registerDataRequest(context, call, asked)),
      };
    },
  }),
  personalDataExport: t.field({
    type: ExportPayload,
    description: 'Gives out everything that is kept of a person, as they asked.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: ExportInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const call = { operation: 'personalDataExport', key: input.idempotencyKey, input };
      const seen = { id: readId(input.id, 'DataRequest'), version: input.version };
      const { id, json } = await exportPersonalData(context, call, seen);
      return { request: await requestNow(context, id), json };
    },
  }),
  personalDataErase: t.field({
    type: Payload,
    description: 'Erases who a person was, as they asked. It cannot be undone.',
    errors: { types: [...COMMON_ERRORS, ConflictError] },
    args: { input: t.arg({ type: EraseInput, required: true, description: INPUT }) },
    resolve: async (_root, { input }, context) => {
      const { fullName } = input;
      const places = input.places ?? [];
      const seen = { id: readId(input.id, 'DataRequest'), version: input.version };
      // The name is not kept for a repeated request, not even as a digest.
      const call = { operation: 'personalDataErase', key: input.idempotencyKey, input: seen };
      const id = await erasePersonalData(context, call, { ...seen, fullName, places });
      return { request: await requestNow(context, id) };
    },
  }),
}));
