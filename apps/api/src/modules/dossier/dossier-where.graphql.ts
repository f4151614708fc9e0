import { builder } from '../../builder.ts';
import {
  ActivityKindEnum,
  FundingSourceEnum,
  ReportingClassEnum,
} from '../values/activity.graphql.ts';
import { DossierStateEnum } from './dossier-enums.graphql.ts';
import type { DossiersAsked } from './dossier-where.ts';

export const DossierWhere = builder.inputRef<DossiersAsked>('DossierWhere');
DossierWhere.implement({
  description: 'Which dossiers to list; every part that is given narrows the list.',
  fields: (t) => ({
    ids: t.idList({ description: 'Any of these; what is not seen is not found.' }),
    text: t.string({
      description: 'Part of title, topic, partner or number, with or without accents.',
    }),
    organisationId: t.id({ description: 'Carried out or organised by this union.' }),
    subtree: t.boolean({ description: 'Also by all unions below it and those it took up.' }),
    kind: t.field({ type: [ActivityKindEnum], description: 'Of any of these kinds.' }),
    reportingClass: t.field({
      type: [ReportingClassEnum],
      description: 'In any of these classes.',
    }),
    state: t.field({ type: [DossierStateEnum], description: 'In any of these states.' }),
    countryCode: t.string({ description: 'To this country, or with guests from it.' }),
    partnerId: t.id({ description: 'With this partner.' }),
    personId: t.id({ description: 'In which this person takes part.' }),
    year: t.int({ description: 'Beginning in this year.' }),
    fromYear: t.int({ description: 'Beginning in this year or later.' }),
    toYear: t.int({ description: 'Beginning in this year or earlier.' }),
    from: t.field({ type: 'Date', description: 'Not over before this day.' }),
    to: t.field({ type: 'Date', description: 'Begun by this day.' }),
    funding: t.field({ type: [FundingSourceEnum], description: 'Any of these sources pays.' }),
    planned: t.boolean({ description: 'Whether it stands in a plan.' }),
    planLineId: t.id({ description: 'Carries out this plan line.' }),
    reportOverdue: t.boolean({ description: 'Whether the outcome report is late today.' }),
    counted: t.boolean({ description: 'Whether statistics count it: its figures are closed.' }),
    statistic: t.string({
      description: 'The `filter` of a figure: exactly the activities that the figure counts.',
    }),
    AND: t.field({ type: [DossierWhere], description: 'All of these hold.' }),
    OR: t.field({ type: [DossierWhere], description: 'At least one of these holds.' }),
  }),
});
