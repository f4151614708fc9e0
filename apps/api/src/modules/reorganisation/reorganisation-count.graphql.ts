import type { Reorganisation } from '@cau-noi/domain/reorganisation';
import type { CountedRecords } from '@cau-noi/domain/reorganisation/open-records';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { enumOf } from '../../enum.ts';
import { writeId } from '../../ids.ts';
import { organisationById } from '../organisation/organisation.loaders.ts';
import type { UnionCount } from './counts.queries.ts';

/** A union by its name; one that is still to be founded is no record yet. */
export interface NamedUnion {
  readonly id: string;
  readonly shortName: string;
}

/** A union of a decision, whether it stands or is to be founded. */
export function unionNamed(
  context: Context,
  id: string,
  { founded }: Pick<Reorganisation, 'founded'>,
): NamedUnion {
  const known = founded.find((one) => one.id === id) ?? organisationById(context, id);
  return { id, shortName: known?.shortName ?? id };
}

export const UnionName = builder.objectRef<NamedUnion>('UnionName').implement({
  description: 'A union by its name; perhaps one that is to be founded.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id; leads nowhere until the union is founded.',
      resolve: ({ id }) => writeId('Organisation', id),
    }),
    shortName: t.exposeString('shortName', { description: 'Short Vietnamese name.' }),
  }),
});

const CountedEnum = enumOf<CountedRecords>(
  'ReorganisationCounted',
  'What is counted of each union.',
  {
    PLANS: 'Yearly plans.',
    DOSSIERS: 'Dossiers in every state.',
    ACTIVITIES: 'Activities whose figures are closed.',
    DECLARED_FIGURES: 'Figures declared for periods before the records.',
    AGREEMENTS: 'Agreements, however they stand.',
    EXCHANGES: 'Rotating exchanges.',
    MEMBERSHIPS: 'Memberships that were joined.',
    AIDS: 'Aid that was received or handed over.',
    SPEECHES: 'Speeches that were given.',
    PROJECTS: 'Programmes and projects that it leads.',
    TRAININGS: 'Trainings that were held.',
    PROPOSALS: 'Proposals that were sent.',
    INSPECTIONS: 'Inspections that it carries out.',
    INFORMATION_ITEMS: 'Information products that were published.',
    RESEARCH_NOTES: 'Research notes.',
  },
);

export const Count = builder
  .objectRef<UnionCount & { readonly decided: Pick<Reorganisation, 'founded'> }>(
    'ReorganisationCount',
  )
  .implement({
    description: 'What the counts of one union come to, before and after.',
    fields: (t) => ({
      counted: t.expose('counted', { type: CountedEnum, description: 'What is counted.' }),
      union: t.field({
        type: UnionName,
        description: 'Whose count it is.',
        resolve: ({ organisationId, decided }, _args, context) =>
          unionNamed(context, organisationId, decided),
      }),
      asWas: t.exposeInt('asWas', { description: 'As was: the same before and after.' }),
      asIsBefore: t.exposeInt('asIsBefore', { description: 'As is, before the decision.' }),
      asIsAfter: t.exposeInt('asIsAfter', { description: 'As is, after it.' }),
    }),
  });
