import { builder } from '../../builder.ts';
import {
  ActivityKindEnum,
  FundingSourceEnum,
  PurposeKindEnum,
  ReportingClassEnum,
} from '../values/activity.graphql.ts';
import { MoneyInput } from '../values/money.graphql.ts';
import { RatePlaceEnum, RateRoleEnum, TravellerClassEnum } from '../norm/norm-enums.graphql.ts';
import {
  CostItemEnum,
  CostKindEnum,
  DonorKindEnum,
  EventModeEnum,
  ForeignShareEnum,
  GuestRankEnum,
  GuestRoleEnum,
  GuestStandingEnum,
  InvitationKindEnum,
  MemberRoleEnum,
  ParticipantKindEnum,
} from './dossier-enums.graphql.ts';

/** What an officer writes in a dossier; `dossier-input.ts` reads it. */

const ITEM_ID = 'Id of the item within its dossier, made by the client and kept by it.';

const InvitationInput = builder.inputType('InvitationInput', {
  description: 'The invitation that an activity follows (thư mời).',
  fields: (t) => ({
    kind: t.field({ type: InvitationKindEnum, required: true, description: 'Who invited.' }),
    from: t.string({ required: true, description: 'The inviting body or person.' }),
    number: t.string({ description: 'Number of the letter.' }),
    date: t.field({ type: 'Date', description: 'Day of the letter.' }),
  }),
});

const RelativesDeclarationInput = builder.inputType('RelativesDeclarationInput', {
  description: 'Whether any two members are relatives.',
  fields: (t) => ({
    related: t.boolean({ required: true, description: 'Whether any two are.' }),
    explanation: t.string({
      required: true,
      description: 'Who they are to each other, why both go and who decided it.',
    }),
  }),
});

const OnlineAlternativeInput = builder.inputType('OnlineAlternativeInput', {
  description: 'Whether attending online was weighed, and what came of it.',
  fields: (t) => ({
    considered: t.boolean({ required: true, description: 'Whether it was weighed.' }),
    reason: t.string({ required: true, description: 'Why it does or does not do.' }),
  }),
});

const ObjectiveInput = builder.inputType('ObjectiveInput', {
  description: 'What an activity is to bring about (mục tiêu).',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    text: t.string({ required: true, description: 'The objective.' }),
    target: t.float({ description: 'How much of it.' }),
    unit: t.string({ description: 'What the target is counted in.' }),
  }),
});

export const MemberInput = builder.inputType('MemberInput', {
  description: 'One of ours who travels or attends (thành viên đoàn).',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    personId: t.id({ required: true, description: 'Who it is.' }),
    role: t.field({ type: MemberRoleEnum, required: true, description: 'The part in the party.' }),
    reason: t.string({ required: true, description: 'Why just this person.' }),
  }),
});

export const StopInput = builder.inputType('StopInput', {
  description: 'A stop of the itinerary; days of arrival and departure both count.',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    countryCode: t.string({ required: true, description: 'ISO 3166-1 alpha-2 code.' }),
    place: t.string({ required: true, description: 'City or place.' }),
    arrive: t.field({ type: 'Date', required: true, description: 'First day there.' }),
    leave: t.field({ type: 'Date', required: true, description: 'Last day there.' }),
  }),
});

const ProgrammeItemInput = builder.inputType('ProgrammeItemInput', {
  description: 'One item of the programme (chương trình), by day.',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    date: t.field({ type: 'Date', required: true, description: 'The day.' }),
    text: t.string({ required: true, description: 'What takes place.' }),
    place: t.string({ description: 'Where.' }),
    stopId: t.string({ description: 'The stop of the itinerary it belongs to.' }),
  }),
});

export const CostLineInput = builder.inputType('CostLineInput', {
  description: 'A line of the estimate: persons × days × unit price, paid by one payer.',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    kind: t.field({ type: CostKindEnum, required: true, description: 'What it pays for.' }),
    item: t.field({ type: CostItemEnum, description: 'What exactly it pays for.' }),
    role: t.field({ type: RateRoleEnum, description: 'For whom, where the rates differ by it.' }),
    countryCode: t.string({ description: 'ISO 3166-1 alpha-2 code of where it is spent abroad.' }),
    place: t.field({ type: RatePlaceEnum, description: 'In what kind of place at home.' }),
    traveller: t.field({
      type: TravellerClassEnum,
      description: 'Of which class who travels is; only of an item whose rates differ by it.',
    }),
    description: t.string({ required: true, description: 'Said more closely.' }),
    persons: t.int({
      required: true,
      description: 'How many persons, rooms, vehicles: what the item is counted in.',
    }),
    days: t.int({ required: true, description: 'How many days, half days, hours, pages, times.' }),
    unitPrice: t.field({ type: MoneyInput, required: true, description: 'Price each.' }),
    payer: t.field({ type: FundingSourceEnum, required: true, description: 'Who pays it.' }),
    paidById: t.id({
      description:
        'Which of the unions that organise together pays, from its own sources; left out where it is the union of the dossier.',
    }),
    donorKind: t.field({ type: DonorKindEnum, description: 'Who the donor is, where one pays.' }),
    hiredBecause: t.string({
      description: 'Why something is hired that a unit has of its own: rooms, cars, interpreters.',
    }),
  }),
});

export const GuestInput = builder.inputType('GuestInput', {
  description: 'Guests from abroad, by name or as a count by role (khách).',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    role: t.field({ type: GuestRoleEnum, required: true, description: 'The part in the party.' }),
    name: t.string({ description: 'Name, where one is known.' }),
    title: t.string({ description: 'Post of the guest.' }),
    standing: t.field({ type: GuestStandingEnum, description: 'To whom the post is equal.' }),
    countryCode: t.string({ description: 'ISO 3166-1 alpha-2 code of where they come from.' }),
    count: t.int({ required: true, description: 'How many; 1 for a guest with a name.' }),
  }),
});

const GuestRankInput = builder.inputType('GuestRankInput', {
  description: 'The rank the receiving union decided on, with its reasons (xếp hạng khách).',
  fields: (t) => ({
    rank: t.field({ type: GuestRankEnum, required: true, description: 'The rank.' }),
    justification: t.string({ required: true, description: 'Why this rank.' }),
  }),
});

const SponsorInput = builder.inputType('SponsorInput', {
  description: 'Who sponsors an event, and with what.',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    partnerId: t.id({ required: true, description: 'The sponsor.' }),
    contribution: t.string({ required: true, description: 'What it gives.' }),
    amount: t.field({ type: MoneyInput, description: 'How much, where it is money and known.' }),
  }),
});

export const ParticipantGroupInput = builder.inputType('ParticipantGroupInput', {
  description: 'Participants of an event, counted by kind.',
  fields: (t) => ({
    id: t.string({ required: true, description: ITEM_ID }),
    kind: t.field({ type: ParticipantKindEnum, required: true, description: 'Their kind.' }),
    count: t.int({ required: true, description: 'How many.' }),
    organisationId: t.id({ description: 'The union they come from.' }),
  }),
});

export const DossierContentInput = builder.inputType('DossierContentInput', {
  description:
    'Everything an officer writes in a dossier. A draft may be incomplete; sections that do not belong to the kind stay empty.',
  fields: (t) => ({
    kind: t.field({ type: ActivityKindEnum, required: true, description: 'What it is.' }),
    reportingClass: t.field({
      type: ReportingClassEnum,
      required: true,
      description: 'The one row of the statistics that it counts in.',
    }),
    organisationId: t.id({ required: true, description: 'The union that carries it out.' }),
    coOrganiserIds: t.idList({ required: true, description: 'Unions that organise with it.' }),
    title: t.string({ required: true, description: 'What it is called.' }),
    planLineId: t.id({ description: 'The line of the yearly plan that it carries out.' }),
    unplannedReason: t.string({ description: 'Why it stands in no plan.' }),
    partnerId: t.id({ description: 'The foreign partner.' }),
    purposeKind: t.field({ type: PurposeKindEnum, description: 'Why it is undertaken.' }),
    topic: t.string({ required: true, description: 'What it is about.' }),
    purpose: t.string({ required: true, description: 'What it is for, in words.' }),
    startDate: t.field({ type: 'Date', description: 'First day.' }),
    endDate: t.field({ type: 'Date', description: 'Last day.' }),
    invitation: t.field({ type: InvitationInput, description: 'The invitation it follows.' }),
    relatives: t.field({
      type: RelativesDeclarationInput,
      description: 'Whether any two members are relatives; left out while it is not declared.',
    }),
    onlineAlternative: t.field({
      type: OnlineAlternativeInput,
      description: 'Whether attending online was weighed.',
    }),
    objectives: t.field({
      type: [ObjectiveInput],
      required: true,
      description: 'What it is to bring about.',
    }),
    members: t.field({ type: [MemberInput], required: true, description: 'Who takes part.' }),
    stops: t.field({ type: [StopInput], required: true, description: 'The itinerary.' }),
    programme: t.field({
      type: [ProgrammeItemInput],
      required: true,
      description: 'The programme by day.',
    }),
    costLines: t.field({ type: [CostLineInput], required: true, description: 'The estimate.' }),
    guests: t.field({ type: [GuestInput], required: true, description: 'Guests from abroad.' }),
    guestRank: t.field({ type: GuestRankInput, description: 'The rank of the guests.' }),
    foreignShare: t.field({
      type: ForeignShareEnum,
      description: 'What the foreign side bears of a reception or an event.',
    }),
    hosts: t.string({ required: true, description: 'Who receives the guests.' }),
    reciprocity: t.string({ required: true, description: 'What is given and owed in return.' }),
    safetyPlan: t.string({ required: true, description: 'How it is kept safe.' }),
    eventMode: t.field({ type: EventModeEnum, description: 'How an event is held.' }),
    venue: t.string({ required: true, description: 'Where an event is held.' }),
    sponsors: t.field({ type: [SponsorInput], required: true, description: 'Who sponsors it.' }),
    participants: t.field({
      type: [ParticipantGroupInput],
      required: true,
      description: 'Participants by kind.',
    }),
  }),
});

export type DossierContentFields = typeof DossierContentInput.$inferInput;
