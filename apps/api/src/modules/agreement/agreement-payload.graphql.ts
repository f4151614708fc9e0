import { builder } from '../../builder.ts';
import { Agreement } from './agreement.ref.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** What every mutation about an agreement answers. */
export const AgreementPayload = builder
  .objectRef<{ readonly agreement: AgreementRecord }>('AgreementPayload')
  .implement({
    description: 'The agreement as it is now.',
    fields: (t) => ({
      agreement: t.expose('agreement', { type: Agreement, description: 'The agreement.' }),
    }),
  });

/** A mutation's input, by which a repeated request is known. */
export const callOf = <Input extends { readonly idempotencyKey: string }>(
  operation: string,
  input: Input,
) => ({ operation, key: input.idempotencyKey, input });
