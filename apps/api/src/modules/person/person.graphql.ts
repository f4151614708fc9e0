import { isExpired } from '@cau-noi/domain/person';
import type { RegisteredLanguage } from '@cau-noi/domain/person';
import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { permissionShape } from '../access/permission.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { Permission } from '../values/permission.graphql.ts';
import { currentPostOf } from './current-post.ts';
import { LanguageEvidenceEnum, LanguageLevelEnum, SexEnum } from './person-input.graphql.ts';
import { tripsInYear, visiblePersonById } from './person.loaders.ts';
import { editPermission, personalPermission } from './person.permissions.ts';
import type { PersonRow, PostRow } from './person.queries.ts';
import { Person } from './person.ref.ts';

const PersonPost = builder.objectRef<PostRow>('PersonPost').implement({
  description: 'A post held in a union for a time (chức vụ).',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: (post) => writeId('PersonPost', post.id) }),
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: (post, _args, context) => organisationOf(context, post.organisationId),
    }),
    title: t.exposeString('title', { description: 'Title in Vietnamese.' }),
    keyLeader: t.exposeBoolean('keyLeader', {
      description: 'One of the key leaders, no two of whom travel together (lãnh đạo chủ chốt).',
    }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'First day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Last day; null while it is held.',
    }),
  }),
});

export const PersonLanguageType = builder
  .objectRef<RegisteredLanguage>('PersonLanguage')
  .implement({
    description: 'How well somebody knows a language.',
    fields: (t) => ({
      language: t.exposeString('language', { description: 'ISO 639 code, as en.' }),
      level: t.expose('level', { type: LanguageLevelEnum, description: 'The level.' }),
      evidence: t.expose('evidence', {
        type: LanguageEvidenceEnum,
        description: 'What stands behind it.',
      }),
      certificate: t.exposeString('certificate', {
        nullable: true,
        description: 'The certificate by its name and number.',
      }),
      expiresOn: t.expose('expiresOn', {
        type: 'Date',
        nullable: true,
        description: 'Last day on which the certificate counts.',
      }),
      expired: t.boolean({
        description: 'Whether it no longer counts: the level is then their own word.',
        resolve: (known, _args, { today }) => isExpired(known, today),
      }),
    }),
  });

const PersonPermissions = builder.objectRef<PersonRow>('PersonPermissions').implement({
  description: 'What the viewer may do with a person.',
  fields: (t) => ({
    edit: t.field({
      type: Permission,
      description: 'Change what is written about the person.',
      resolve: (person, _args, context) => permissionShape(editPermission(context, person.posts)),
    }),
    readPersonal: t.field({
      type: Permission,
      description: 'Read day of birth and sex.',
      resolve: (person, _args, context) =>
        permissionShape(personalPermission(context, person.posts)),
    }),
  }),
});

builder.node(Person, {
  description: 'One of ours (cán bộ), whether or not they sign in.',
  id: { resolve: (person) => person.id },
  loadMany: (ids, context) => visiblePersonById(context).loadMany(ids),
  fields: (t) => ({
    fullName: t.exposeString('fullName', { description: 'Family, middle and given name.' }),
    dateOfBirth: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Day of birth; null when it is not known, and to whoever may not read it (`viewerMay.readPersonal`).',
      resolve: (person, _args, context) =>
        personalPermission(context, person.posts).allowed ? person.dateOfBirth : null,
    }),
    sex: t.field({
      type: SexEnum,
      nullable: true,
      description:
        'For the age of retirement; null when it is not known, and to whoever may not read it.',
      resolve: (person, _args, context) =>
        personalPermission(context, person.posts).allowed ? person.sex : null,
    }),
    trade: t.exposeString('trade', { nullable: true, description: 'The trade they come from.' }),
    function: t.exposeString('function', {
      nullable: true,
      description: 'What they do in the union.',
    }),
    posts: t.field({
      type: [PersonPost],
      description: 'All posts, the latest first.',
      resolve: (person) => [...person.posts],
    }),
    currentPost: t.field({
      type: PersonPost,
      nullable: true,
      description: 'The post held today; the newest of several.',
      resolve: (person, _args, { today }) => currentPostOf(person, today),
    }),
    languages: t.field({
      type: [PersonLanguageType],
      description: 'Languages, the best known first.',
      resolve: (person) => [...person.languages],
    }),
    version: t.exposeInt('version', { description: 'Grows with every change.' }),
    viewerMay: t.field({
      type: PersonPermissions,
      description: 'What the viewer may do with it.',
      resolve: (person) => person,
    }),
    tripsInYear: t.int({
      description: 'Journeys abroad that begin in the year, approved or done, for whichever union.',
      args: { year: t.arg.int({ required: true, description: 'The calendar year.' }) },
      resolve: async (person, { year }, context) =>
        (await tripsInYear(context).load(`${person.id} ${year}`)) ?? 0,
    }),
  }),
});
