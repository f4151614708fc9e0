import { builder } from '../../builder.ts';
import { FundingSourceEnum } from './activity.graphql.ts';

/** An amount in the smallest unit of its currency, as `@cau-noi/domain/money` has it. */
export const Money = builder
  .objectRef<{ readonly minor: number; readonly currency: string }>('Money')
  .implement({
    description: 'An amount of money in one currency.',
    fields: (t) => ({
      minor: t.field({
        type: 'SafeInt',
        description: 'The amount in the smallest unit of the currency: đồng, cents.',
        resolve: (money) => money.minor,
      }),
      currency: t.exposeString('currency', { description: 'ISO 4217 code, as VND.' }),
    }),
  });

export const MoneyInput = builder.inputType('MoneyInput', {
  description: 'An amount of money in one currency.',
  fields: (t) => ({
    minor: t.field({
      type: 'SafeInt',
      required: true,
      description: 'The amount in the smallest unit of the currency: đồng, cents.',
    }),
    currency: t.string({ required: true, description: 'ISO 4217 code, as VND.' }),
  }),
});

export const FundingAmount = builder
  .objectRef<{
    readonly source: (typeof FundingSourceEnum)['$inferType'];
    readonly amount: { readonly minor: number; readonly currency: string };
  }>('FundingAmount')
  .implement({
    description: 'What one funding source gives (nguồn kinh phí).',
    fields: (t) => ({
      source: t.expose('source', { type: FundingSourceEnum, description: 'Who pays.' }),
      amount: t.expose('amount', { type: Money, description: 'How much.' }),
    }),
  });

export const FundingAmountInput = builder.inputType('FundingAmountInput', {
  description: 'What one funding source gives (nguồn kinh phí).',
  fields: (t) => ({
    source: t.field({ type: FundingSourceEnum, required: true, description: 'Who pays.' }),
    amount: t.field({ type: MoneyInput, required: true, description: 'How much.' }),
  }),
});
