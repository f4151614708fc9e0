import { builder } from '../../builder.ts';
import { writeId } from '../../ids.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { PlanLine } from '../plan/plan.ref.ts';
import { ActivityKindEnum } from '../values/activity.graphql.ts';
import { shownAffected, suspensionsOfLine } from './suspension.affected.ts';
import type { AffectedShown } from './suspension.affected.ts';
import { Suspension } from './suspension.ref.ts';

const AffectedRef = builder.objectRef<AffectedShown>('SuspensionAffected').implement({
  description: 'What was handed in or approved and is held up by a suspension.',
  fields: (t) => ({
    dossierId: t.id({
      nullable: true,
      description: 'The dossier; null for a line of a plan.',
      resolve: ({ dossierId }) => dossierId && writeId('Dossier', dossierId),
    }),
    planId: t.id({
      nullable: true,
      description: 'The plan in which the line stands; null for a dossier.',
      resolve: ({ planId }) => planId && writeId('Plan', planId),
    }),
    title: t.exposeString('title', { description: 'What it is called.' }),
    kind: t.expose('kind', { type: ActivityKindEnum, description: 'What it is.' }),
    organisation: t.field({
      type: Organisation,
      description: 'Whose it is.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'Its first day.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'Its last day.' }),
  }),
});

builder.objectField(Suspension, 'affected', (t) =>
  t.field({
    type: [AffectedRef],
    description:
      'What the viewer may see of what was handed in or approved and it holds up: dossiers, then lines of plans that no dossier carries out.',
    resolve: (suspension, _args, context) => shownAffected(context, suspension),
  }),
);

builder.objectField(PlanLine, 'suspensions', (t) =>
  t.field({
    type: [Suspension],
    description: 'The suspensions in whose days it may take place.',
    resolve: (line, _args, context) => {
      const ids = suspensionsOfLine(context, line);
      return context.register.suspensions.filter(({ id }) => ids.includes(id));
    },
  }),
);
