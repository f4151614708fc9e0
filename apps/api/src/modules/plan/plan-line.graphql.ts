import type { CountryCode } from '@cau-noi/domain/country';
import type { PlanLine as PlanLineValue } from '@cau-noi/domain/plan';
import { builder } from '../../builder.ts';
import { requestError } from '../../errors.ts';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import { once } from '../../loader.ts';
import { readMoney } from '../dossier/dossier-input.ts';
import { dossiersByLine } from '../dossier/dossier.loaders.ts';
import { Dossier } from '../dossier/dossier.ref.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import {
  ActivityKindEnum,
  HeadLevelEnum,
  PriorityEnum,
  PurposeKindEnum,
} from '../values/activity.graphql.ts';
import { FundingAmount, FundingAmountInput } from '../values/money.graphql.ts';
import { PlanLine } from './plan.ref.ts';

PlanLine.implement({
  description: 'A line of a yearly plan (dòng kế hoạch).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id; a dossier names its plan line by it.',
      resolve: (line) => writeId('PlanLine', line.id),
    }),
    lineId: t.exposeString('id', {
      description: 'Id made by the client, the same over the whole life of the line.',
    }),
    position: t.exposeInt('position', { description: 'Place in the plan, from 0.' }),
    kind: t.expose('kind', { type: ActivityKindEnum, description: 'What it is.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    partner: t.field({
      type: Partner,
      nullable: true,
      description: 'The foreign partner.',
      resolve: (line, _args, context) =>
        line.partnerId === null ? null : partnerOf(context, line.partnerId),
    }),
    countries: t.stringList({
      description: 'ISO 3166-1 alpha-2 codes, in the order of the visit.',
      resolve: (line) => [...line.countries],
    }),
    purposeKind: t.expose('purposeKind', {
      type: PurposeKindEnum,
      nullable: true,
      description: 'Why it is undertaken.',
    }),
    purpose: t.exposeString('purpose', { description: 'What it is for, in words.' }),
    expectedResult: t.exposeString('expectedResult', { description: 'What it is to bring about.' }),
    resultTarget: t.exposeFloat('resultTarget', {
      nullable: true,
      description: 'How much of the expected result.',
    }),
    resultUnit: t.exposeString('resultUnit', {
      nullable: true,
      description: 'What the target is counted in.',
    }),
    headLevel: t.expose('headLevel', {
      type: HeadLevelEnum,
      nullable: true,
      description: 'The level of the person who leads the party.',
    }),
    persons: t.exposeInt('persons', {
      nullable: true,
      description: 'Persons who travel, guests of an inbound delegation, participants of an event.',
    }),
    days: t.exposeInt('days', { nullable: true, description: 'How many days it takes.' }),
    fromMonth: t.expose('fromMonth', {
      type: 'Month',
      nullable: true,
      description: 'First month in which it may take place.',
    }),
    toMonth: t.expose('toMonth', {
      type: 'Month',
      nullable: true,
      description: 'Last month in which it may take place.',
    }),
    coOrganisers: t.field({
      type: [Organisation],
      description: 'Unions that organise it with the one whose plan it is.',
      resolve: (line, _args, context) =>
        line.coOrganiserIds.map((id) => organisationOf(context, id)),
    }),
    priority: t.expose('priority', { type: PriorityEnum, description: 'How important it is.' }),
    funding: t.field({
      type: [FundingAmount],
      description: 'What each source is to give.',
      resolve: (line) => [...line.funding],
    }),
    note: t.exposeString('note', { nullable: true, description: 'A note.' }),
    approved: t.exposeBoolean('approved', {
      description: 'Whether the line stands in the approved version in force.',
    }),
    dossiers: t.field({
      type: [Dossier],
      description: 'The dossiers that carry it out, as far as the viewer may see them.',
      resolve: ({ id }, _args, context) =>
        once(dossiersByLine(context).load(id), (dossiers) => [...dossiers]),
    }),
  }),
});

export const PlanLineInput = builder.inputType('PlanLineInput', {
  description: 'A line of a yearly plan (dòng kế hoạch). A draft may leave out what is optional.',
  fields: (t) => ({
    lineId: t.string({
      required: true,
      description: 'UUID made by the client, the same over the whole life of the line.',
    }),
    kind: t.field({ type: ActivityKindEnum, required: true, description: 'What it is.' }),
    title: t.string({ required: true, description: 'What it is called.' }),
    partnerId: t.id({ description: 'The foreign partner.' }),
    agreementId: t.id({ description: 'The agreement that it carries out.' }),
    countries: t.stringList({
      required: true,
      description: 'ISO 3166-1 alpha-2 codes, in the order of the visit.',
    }),
    purposeKind: t.field({ type: PurposeKindEnum, description: 'Why it is undertaken.' }),
    purpose: t.string({ required: true, description: 'What it is for, in words.' }),
    expectedResult: t.string({ required: true, description: 'What it is to bring about.' }),
    resultTarget: t.float({ description: 'How much of the expected result.' }),
    resultUnit: t.string({ description: 'What the target is counted in.' }),
    headLevel: t.field({ type: HeadLevelEnum, description: 'Level of who leads the party.' }),
    persons: t.int({ description: 'Persons who travel, guests, or participants.' }),
    days: t.int({ description: 'How many days it takes.' }),
    fromMonth: t.field({ type: 'Month', description: 'First month it may take place in.' }),
    toMonth: t.field({ type: 'Month', description: 'Last month it may take place in.' }),
    coOrganiserIds: t.idList({ required: true, description: 'Unions that organise it too.' }),
    priority: t.field({ type: PriorityEnum, required: true, description: 'How important.' }),
    funding: t.field({
      type: [FundingAmountInput],
      required: true,
      description: 'What each source is to give.',
    }),
    note: t.string({ description: 'A note.' }),
  }),
});

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

function readLineId(id: string): string {
  if (!UUID.test(id)) throw requestError('BAD_ID', { id: id.slice(0, 100), expected: 'UUID' });
  return id;
}

/**
 * The lines that an input writes, with the database's ids. Codes of countries and currencies are
 * taken as they come: the domain's issues tell those that are none.
 *
 * @throws GraphQLError BAD_ID
 */
export function readPlanLines(
  lines: readonly (typeof PlanLineInput.$inferInput)[],
): readonly PlanLineValue[] {
  return lines.map(({ lineId, partnerId, agreementId, ...line }) => ({
    id: readLineId(lineId),
    kind: line.kind,
    title: line.title,
    partnerId: readOptionalId(partnerId, 'Partner'),
    agreementId: readOptionalId(agreementId, 'Agreement'),
    countries: line.countries as readonly CountryCode[],
    purposeKind: line.purposeKind ?? null,
    purpose: line.purpose,
    expectedResult: line.expectedResult,
    resultTarget: line.resultTarget ?? null,
    resultUnit: line.resultUnit ?? null,
    headLevel: line.headLevel ?? null,
    persons: line.persons ?? null,
    days: line.days ?? null,
    fromMonth: line.fromMonth ?? null,
    toMonth: line.toMonth ?? null,
    coOrganiserIds: line.coOrganiserIds.map((id) => readId(id, 'Organisation')).toSorted(),
    priority: line.priority,
    funding: line.funding.map(({ source, amount }) => ({ source, amount: readMoney(amount) })),
    note: line.note ?? null,
  }));
}
