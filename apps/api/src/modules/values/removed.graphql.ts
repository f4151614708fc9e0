import { builder } from '../../builder.ts';

/** `id` is opaque already. */
export const RemovedPayload = builder
  .objectRef<{ readonly id: string }>('RemovedPayload')
  .implement({
    description: 'Something that was taken away.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Its id, by which nothing is found any more.' }),
    }),
  });
