import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { once } from '../../loader.ts';
import { EventModeEnum, ForeignShareEnum } from './dossier-enums.graphql.ts';
import { DossierTotals } from './dossier-parts.graphql.ts';
import {
  CostLine,
  DelegationMember,
  Guest,
  GuestRankDecision,
  Invitation,
  Objective,
  OnlineAlternative,
  RelativesDeclaration,
  ParticipantGroup,
  ProgrammeItem,
  Sponsor,
  Stop,
} from './dossier-sections.graphql.ts';
import { sectionOf } from './dossier-sections.loaders.ts';
import type { DossierRecord, DossierSections } from './dossier.queries.ts';
import { Dossier } from './dossier.ref.ts';
import { countedPersonsIn } from './dossier.totals.ts';

const itemsOf =
  <Name extends keyof DossierSections>(name: Name) =>
  ({ id }: DossierRecord, _args: object, context: Context) =>
    once(sectionOf(context, id, name), (items) => [...items] as DossierSections[Name][number][]);

/** What is written in a dossier, section by section. */
builder.objectFields(Dossier, (t) => ({
  invitation: t.expose('invitation', {
    type: Invitation,
    nullable: true,
    description: 'The invitation it follows.',
  }),
  relatives: t.expose('relatives', {
    type: RelativesDeclaration,
    nullable: true,
    description: 'Whether any two members are relatives; null while it is not declared.',
  }),
  onlineAlternative: t.expose('onlineAlternative', {
    type: OnlineAlternative,
    nullable: true,
    description: 'Whether attending online was weighed.',
  }),
  objectives: t.field({
    type: [Objective],
    description: 'What it is to bring about.',
    resolve: itemsOf('objectives'),
  }),
  members: t.field({
    type: [DelegationMember],
    description: 'Who takes part, as planned.',
    resolve: itemsOf('members'),
  }),
  stops: t.field({
    type: [Stop],
    description: 'The itinerary, as planned.',
    resolve: itemsOf('stops'),
  }),
  programme: t.field({
    type: [ProgrammeItem],
    description: 'The programme by day.',
    resolve: itemsOf('programme'),
  }),
  costLines: t.field({
    type: [CostLine],
    description: 'The estimate.',
    resolve: itemsOf('costLines'),
  }),
  guests: t.field({
    type: [Guest],
    description: 'Guests from abroad, as planned.',
    resolve: itemsOf('guests'),
  }),
  guestRank: t.expose('guestRank', {
    type: GuestRankDecision,
    nullable: true,
    description: 'The rank of the guests.',
  }),
  foreignShare: t.expose('foreignShare', {
    type: ForeignShareEnum,
    nullable: true,
    description: 'What the foreign side bears; null while that has not been said.',
  }),
  hosts: t.exposeString('hosts', { description: 'Who receives the guests.' }),
  reciprocity: t.exposeString('reciprocity', {
    description: 'What is given and owed in return.',
  }),
  safetyPlan: t.exposeString('safetyPlan', { description: 'How it is kept safe.' }),
  eventMode: t.expose('eventMode', {
    type: EventModeEnum,
    nullable: true,
    description: 'How an event is held.',
  }),
  venue: t.exposeString('venue', { description: 'Where an event is held.' }),
  sponsors: t.field({
    type: [Sponsor],
    description: 'Who sponsors it.',
    resolve: itemsOf('sponsors'),
  }),
  participants: t.field({
    type: [ParticipantGroup],
    description: 'Participants by kind, as planned.',
    resolve: itemsOf('participants'),
  }),
  totals: t.field({
    type: DossierTotals,
    description: 'What the planned figures add up to.',
    resolve: (dossier) => dossier,
  }),
  countedPersons: t.int({
    description:
      'Its persons as statistics count them: those that really took part once the figures are closed, those planned before; of its reporting class ours, guests or both.',
    resolve: (dossier, _args, context) => countedPersonsIn(context, dossier),
  }),
}));
