import type {
  CostLine as CostLineValue,
  Guest as GuestValue,
  GuestRankDecision as GuestRankValue,
  Invitation as InvitationValue,
  Member as MemberValue,
  Objective as ObjectiveValue,
  OnlineAlternative as OnlineValue,
  ParticipantGroup as ParticipantGroupValue,
  ProgrammeItem as ProgrammeItemValue,
  RelativesDeclaration as RelativesValue,
  Sponsor as SponsorValue,
  Stop as StopValue,
} from '@cau-noi/domain/dossier';
import { costOf } from '@cau-noi/domain/dossier/totals';
import { invariant } from '@cau-noi/domain/invariant';
import { builder } from '../../builder.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { partnerOf } from '../partner/partner.loaders.ts';
import { Partner } from '../partner/partner.ref.ts';
import { personOf } from '../person/person.loaders.ts';
import { Person } from '../person/person.ref.ts';
import { FundingSourceEnum } from '../values/activity.graphql.ts';
import { Money } from '../values/money.graphql.ts';
import { RatePlaceEnum, RateRoleEnum, TravellerClassEnum } from '../norm/norm-enums.graphql.ts';
import {
  CostItemEnum,
  CostKindEnum,
  DonorKindEnum,
  GuestRankEnum,
  GuestRoleEnum,
  GuestStandingEnum,
  InvitationKindEnum,
  MemberRoleEnum,
  ParticipantKindEnum,
} from './dossier-enums.graphql.ts';

/** The types of a dossier's sections; their values are the domain's, with the database's ids. */

const ITEM_ID = 'Id of the item within its dossier, made by the client.';

export const Invitation = builder.objectRef<InvitationValue>('Invitation').implement({
  description: 'The invitation that an activity follows (thư mời).',
  fields: (t) => ({
    kind: t.expose('kind', { type: InvitationKindEnum, description: 'Who invited, and how.' }),
    from: t.exposeString('from', { description: 'The inviting body or person.' }),
    number: t.exposeString('number', { nullable: true, description: 'Number of the letter.' }),
    date: t.expose('date', { type: 'Date', nullable: true, description: 'Day of the letter.' }),
  }),
});

export const OnlineAlternative = builder.objectRef<OnlineValue>('OnlineAlternative').implement({
  description: 'Whether attending online was weighed, and what came of it.',
  fields: (t) => ({
    considered: t.exposeBoolean('considered', { description: 'Whether it was weighed.' }),
    reason: t.exposeString('reason', { description: 'Why it does or does not do.' }),
  }),
});

export const RelativesDeclaration = builder
  .objectRef<RelativesValue>('RelativesDeclaration')
  .implement({
    description: 'Whether any two members are relatives.',
    fields: (t) => ({
      related: t.exposeBoolean('related', { description: 'Whether any two are.' }),
      explanation: t.exposeString('explanation', {
        description: 'Who they are to each other, why both go and who decided it.',
      }),
    }),
  });

export const Objective = builder.objectRef<ObjectiveValue>('Objective').implement({
  description: 'What an activity is to bring about (mục tiêu).',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    text: t.exposeString('text', { description: 'The objective.' }),
    target: t.exposeFloat('target', { nullable: true, description: 'How much of it.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'What the target is counted in.' }),
  }),
});

export const DelegationMember = builder.objectRef<MemberValue>('DelegationMember').implement({
  description: 'One of ours who travels or attends (thành viên đoàn).',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    person: t.field({
      type: Person,
      description: 'Who it is.',
      resolve: (member, _args, context) => personOf(context, member.personId),
    }),
    role: t.expose('role', { type: MemberRoleEnum, description: 'The part in the party.' }),
    reason: t.exposeString('reason', { description: 'Why just this person.' }),
  }),
});

export const Stop = builder.objectRef<StopValue>('Stop').implement({
  description: 'A stop of the itinerary; days of arrival and departure both count.',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    countryCode: t.exposeString('countryCode', { description: 'ISO 3166-1 alpha-2 code.' }),
    place: t.exposeString('place', { description: 'City or place.' }),
    arrive: t.expose('arrive', { type: 'Date', description: 'First day there.' }),
    leave: t.expose('leave', { type: 'Date', description: 'Last day there.' }),
  }),
});

export const ProgrammeItem = builder.objectRef<ProgrammeItemValue>('ProgrammeItem').implement({
  description: 'One item of the programme (chương trình), by day.',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    date: t.expose('date', { type: 'Date', description: 'The day.' }),
    text: t.exposeString('text', { description: 'What takes place.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where.' }),
    stopId: t.exposeString('stopId', {
      nullable: true,
      description: 'The stop of the itinerary it belongs to.',
    }),
  }),
});

export const CostLine = builder.objectRef<CostLineValue>('CostLine').implement({
  description: 'A line of the estimate: persons × days × unit price, paid by one payer.',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    kind: t.expose('kind', { type: CostKindEnum, description: 'What it pays for.' }),
    item: t.expose('item', {
      type: CostItemEnum,
      nullable: true,
      description: 'What exactly it pays for; null while that has not been said.',
    }),
    role: t.expose('role', {
      type: RateRoleEnum,
      nullable: true,
      description: 'For whom, where the rates of the item differ by it.',
    }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 code of where it is spent abroad.',
    }),
    place: t.expose('place', {
      type: RatePlaceEnum,
      nullable: true,
      description: 'In what kind of place at home.',
    }),
    traveller: t.expose('traveller', {
      type: TravellerClassEnum,
      nullable: true,
      description: 'Of which class who travels is, where the rates of the item differ by it.',
    }),
    description: t.exposeString('description', { description: 'Said more closely.' }),
    persons: t.exposeInt('persons', {
      description: 'How many persons, rooms, vehicles: what the item is counted in.',
    }),
    days: t.exposeInt('days', { description: 'How many days, half days, hours, pages, times.' }),
    unitPrice: t.expose('unitPrice', {
      type: Money,
      description: 'Price of one, as the item is counted.',
    }),
    payer: t.expose('payer', { type: FundingSourceEnum, description: 'Who pays it.' }),
    paidBy: t.field({
      type: Organisation,
      nullable: true,
      description:
        'Which of the unions that organise together pays; null where it is the union of the dossier.',
      resolve: (line, _args, context) =>
        line.paidById === null ? null : organisationOf(context, line.paidById),
    }),
    donorKind: t.expose('donorKind', {
      type: DonorKindEnum,
      nullable: true,
      description: 'Who the donor is, where one pays and that has been said.',
    }),
    hiredBecause: t.exposeString('hiredBecause', {
      nullable: true,
      description: 'Why something is hired that a unit has of its own: rooms, cars, interpreters.',
    }),
    total: t.field({
      type: Money,
      description: 'Persons × days × unit price.',
      resolve: (line) => {
        const total = costOf(line);
        invariant(total.ok, 'COST_TOO_LARGE');
        return total.value;
      },
    }),
  }),
});

export const Guest = builder.objectRef<GuestValue>('Guest').implement({
  description: 'Guests from abroad, by name or as a count by role (khách).',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    role: t.expose('role', { type: GuestRoleEnum, description: 'The part in their party.' }),
    name: t.exposeString('name', { nullable: true, description: 'Name, where one is known.' }),
    title: t.exposeString('title', { nullable: true, description: 'Post of the guest.' }),
    standing: t.expose('standing', {
      type: GuestStandingEnum,
      nullable: true,
      description: 'To whom the post is equal, where that has been said.',
    }),
    countryCode: t.exposeString('countryCode', {
      nullable: true,
      description: 'ISO 3166-1 alpha-2 code of where they come from.',
    }),
    count: t.exposeInt('count', { description: 'How many; 1 for a guest with a name.' }),
  }),
});

export const GuestRankDecision = builder.objectRef<GuestRankValue>('GuestRankDecision').implement({
  description: 'The rank the receiving union decided on, with its reasons (xếp hạng khách).',
  fields: (t) => ({
    rank: t.expose('rank', { type: GuestRankEnum, description: 'The rank.' }),
    justification: t.exposeString('justification', { description: 'Why this rank.' }),
  }),
});

export const Sponsor = builder.objectRef<SponsorValue>('Sponsor').implement({
  description: 'Who sponsors an event, and with what.',
  fields: (t) => ({
    id: t.exposeString('id', { description: ITEM_ID }),
    partner: t.field({
      type: Partner,
      description: 'The sponsor.',
      resolve: (sponsor, _args, context) => partnerOf(context, sponsor.partnerId),
    }),
    contribution: t.exposeString('contribution', { description: 'What it gives.' }),
    amount: t.expose('amount', {
      type: Money,
      nullable: true,
      description: 'How much; null when it is in kind or not known yet.',
    }),
  }),
});

export const ParticipantGroup = builder
  .objectRef<ParticipantGroupValue>('ParticipantGroup')
  .implement({
    description: 'Participants of an event, counted by kind.',
    fields: (t) => ({
      id: t.exposeString('id', { description: ITEM_ID }),
      kind: t.expose('kind', { type: ParticipantKindEnum, description: 'What kind they are of.' }),
      count: t.exposeInt('count', { description: 'How many.' }),
      organisation: t.field({
        type: Organisation,
        nullable: true,
        description: 'The union they come from.',
        resolve: (group, _args, context) =>
          group.organisationId === null ? null : organisationOf(context, group.organisationId),
      }),
    }),
  });
