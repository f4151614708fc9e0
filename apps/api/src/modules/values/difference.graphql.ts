import type { Change } from '@cau-noi/domain/difference';
import { builder } from '../../builder.ts';

export const Difference = builder.objectRef<Change>('Difference').implement({
  description: 'One field that is not the same in two versions of a record.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Leads to the field, through the ids of list items.',
      resolve: (change) => change.path.map(String),
    }),
    label: t.exposeString('label', { description: 'Code of the field: the path without ids.' }),
    itemId: t.string({
      nullable: true,
      description: 'The item of a list that the change is in, if it is in one.',
      resolve: (change) => (change.path.length > 1 ? String(change.path[1]) : null),
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'The earlier value; null where there was none.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'The later value; null where there is none.',
    }),
  }),
});
