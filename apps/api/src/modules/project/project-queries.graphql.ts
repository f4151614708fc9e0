import { builder } from '../../builder.ts';
import { pageArgs } from '../../connection.ts';
import { organisationOf } from '../organisation/organisation.loaders.ts';
import { Organisation } from '../organisation/organisation.ref.ts';
import { ProjectWhere } from './project-input.graphql.ts';
import { projectsPage } from './project-list.ts';
import type { ProjectTotals, UnionCount } from './project-list.queries.ts';
import { ProjectConnection } from './project.ref.ts';

const Totals = builder.objectRef<ProjectTotals>('ProjectTotals').implement({
  description: 'How many projects a list has, each once, and how many in each state.',
  fields: (t) => ({
    records: t.exposeInt('records', { description: 'All of them.' }),
    idea: t.exposeInt('IDEA', { description: 'Written down only.' }),
    submitted: t.exposeInt('SUBMITTED', { description: 'Handed in.' }),
    approved: t.exposeInt('APPROVED', { description: 'Approved, and not begun.' }),
    refused: t.exposeInt('REFUSED', { description: 'Not approved.' }),
    withdrawn: t.exposeInt('WITHDRAWN', { description: 'Given up or withdrawn.' }),
    running: t.exposeInt('RUNNING', { description: 'Under way.' }),
    closing: t.exposeInt('CLOSING', { description: 'Over, and owing their report.' }),
    closed: t.exposeInt('CLOSED', { description: 'Closed.' }),
    historic: t.exposeInt('HISTORIC', { description: 'Known from a source alone.' }),
  }),
});

const ByUnion = builder.objectRef<UnionCount>('ProjectsOfUnion').implement({
  description: 'How many projects of a list a union has a part in.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The union.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

builder.objectField(ProjectConnection, 'totals', (t) =>
  t.field({
    type: Totals,
    description: 'What the whole list adds up to: a project that several unions share counts once.',
    resolve: (page) => page.totals(),
  }),
);

builder.objectField(ProjectConnection, 'byUnion', (t) =>
  t.field({
    type: [ByUnion],
    description: 'How many each union has a part in: more in all where they share some.',
    resolve: async (page) => [...(await page.byUnion())],
  }),
);

builder.queryField('projects', (t) =>
  t.field({
    type: ProjectConnection,
    description: 'Programmes and projects, what has no days first, then the latest.',
    args: {
      where: t.arg({ type: ProjectWhere, description: 'Which of them.' }),
      ...pageArgs(t.arg),
    },
    resolve: (_root, { where, ...args }, context) => projectsPage(context, where ?? {}, args),
  }),
);
