import type { OwnCeiling, Rate } from '@cau-noi/domain/norm';
import { ceilingOf, rateFor } from '@cau-noi/domain/norm/ceiling';
import type { RateQuestion } from '@cau-noi/domain/norm/ceiling';
import type { IsoDate } from '@cau-noi/domain/period';
import type { Context } from '../../context.ts';
import type { NormValue } from './norm.graphql.ts';
import type { NormFilter } from './rate-book.ts';
import { bookOf } from './rate-book.ts';

/** The ceilings that a union, and those above it on the day, have set; none for no union. */
export function ceilingsOf(
  { register }: Context,
  organisationId: string | null,
  on: IsoDate,
): readonly OwnCeiling[] {
  if (organisationId === null) return [];
  const above = register.structure.ancestorsOf(organisationId, on);
  return bookOf(register).ownCeilingsOf([organisationId, ...above]);
}

type ForUnion = NormFilter & { readonly organisationId: string | null };

/** What held on a day, with the ceiling that it gave to the union. */
export function normsOn(context: Context, on: IsoDate, filter: ForUnion): NormValue[] {
  const rates = bookOf(context.register).ratesOn(on, filter);
  const normOf = normsOf(context, filter.organisationId, on);
  return rates.map(normOf);
}

/** What the rate book says to a question, with the ceiling that it gives to the union. */
export function normFor(context: Context, question: RateQuestion, organisationId: string | null) {
  const answer = rateFor(context.register.rates, question);
  const normOf = normsOf(context, organisationId, question.on);
  switch (answer.status) {
    case 'RATE':
      return { status: 'RATE' as const, norm: normOf(answer.rate) };
    case 'DEPENDS': {
      const { rates, dimensions } = answer;
      return { status: 'DEPENDS' as const, norms: rates.map(normOf), dimensions };
    }
    case 'NONE':
      return { status: 'NONE' as const, code: question.item };
  }
}

function normsOf(
  context: Context,
  organisationId: string | null,
  on: IsoDate,
): (rate: Rate) => NormValue {
  const book = bookOf(context.register);
  const own = ceilingsOf(context, organisationId, on);
  return (rate) => ({ row: rate, book, ceiling: ceilingOf(rate, own, on) });
}
