import { builder } from '../../builder.ts';
import { connectionOf } from '../../connection.ts';
import { writeId } from '../../ids.ts';
import type { TimelineRow } from './timeline.queries.ts';

const TimelineEntry = builder.objectRef<TimelineRow>('TimelineEntry').implement({
  description: 'One thing that happened to a record (nhật ký).',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque id of the entry.',
      resolve: (entry) => writeId('TimelineEntry', entry.id),
    }),
    at: t.field({
      type: 'DateTime',
      description: 'When it happened.',
      resolve: (entry) => entry.at,
    }),
    by: t.exposeString('by', { nullable: true, description: 'Who did it.' }),
    onBehalfOf: t.exposeString('onBehalfOf', {
      nullable: true,
      description: 'For whom, when it was a substitute.',
    }),
    byToken: t.exposeBoolean('byToken', {
      description: 'Whether a program did it, by an access token of theirs.',
    }),
    action: t.exposeString('action', { description: 'Code of what was done, as `plan.submit`.' }),
    data: t.expose('data', { type: 'JSON', description: 'Data for the sentence of the action.' }),
  }),
});

export const TimelineConnection = connectionOf(
  TimelineEntry,
  'Timeline',
  'things that happened to a record',
);
