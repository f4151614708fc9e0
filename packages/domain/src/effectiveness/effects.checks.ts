import {
  defineCheck,
  failure,
  judged,
  lacking,
  NOT_APPLICABLE,
  PASS,
  under,
} from '../check/check.ts';
import { commonCurrency, currenciesOf, ratesAsData, totalIn } from '../money/exchange-on.ts';
import type { TotalIssue } from '../money/exchange-on.ts';
import { addMonths } from '../period/period.ts';
import type { EffectFacts, Effects } from './effects.facts.ts';
import { continuationValues, leverageValues, productValues } from './effects.params.ts';
import { keptBy } from './follow-up.facts.ts';
import type { FollowUp, ProgressFacts } from './follow-up.facts.ts';
import { shortfall } from './shortfall.ts';

/** HQ07: after good work the partner asks that it goes on, or invites again. */
export const HQ07 = defineCheck<EffectFacts>()({
  id: 'HQ07',
  reasons: { NOT_ASKED_AGAIN: [] },
  missing: ['CONTINUATION'],
  parseValues: continuationValues,
  evaluate: ({ withPartner, effects }) => {
    if (effects === null || !withPartner) return NOT_APPLICABLE;
    const { continuation } = effects;
    const path = ['outcome', 'effects', 'continuation'];
    if (continuation === null) return judged([], [lacking('CONTINUATION', path)]);
    return continuation.kind === 'NOTHING'
      ? judged([failure('NOT_ASKED_AGAIN', {}, { path })], [])
      : PASS;
  },
});

type LeverageValues = NonNullable<ReturnType<typeof leverageValues>>;

const SPENT_AT = ['actual', 'costLines'];

/** A rate that nobody wrote down is named; what cannot be counted is not known. */
const lackOf = ({ code, data }: TotalIssue) =>
  code === 'RATE_MISSING'
    ? lacking('EXCHANGE_RATE_OF_DAY', SPENT_AT, String(data['currency']), data)
    : lacking('ACTUAL_COSTS', ['actual']);

/** Others' money beside our own, in one currency by the rates of the day. */
function raised({ spent }: Effects, minimum: number, { day, rates }: EffectFacts['dayRates']) {
  if (spent === null) return lacking('ACTUAL_COSTS', ['actual']);
  if (currenciesOf(spent.own).length === 0) return null;
  const currency = commonCurrency([...spent.own, ...spent.others]);
  const own = totalIn(currency, spent.own, rates, day);
  if (!own.ok) return lackOf(own.error);
  const others = totalIn(currency, spent.others, rates, day);
  if (!others.ok) return lackOf(others.error);
  const [given, ours] = [others.value.amount.minor, own.value.amount.minor];
  const measure = shortfall(minimum, given, ours);
  if (measure === null) return null;
  const data = { minimum, rates: ratesAsData([...own.value.used, ...others.value.used]) };
  return failure('TOO_LITTLE_RAISED', data, { measure, path: SPENT_AT });
}

/** The sum of what was counted, which is the least there can be where somebody did not count. */
function counted(
  entries: readonly ProgressFacts[],
  countOf: (entry: ProgressFacts) => number | null,
): { readonly given: number; readonly isWhole: boolean } {
  const counts = entries.map(countOf);
  const given = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return { given, isWhole: !counts.includes(null) };
}

/** The entries by which lessons were put to use. */
function usesOf({ commitments }: FollowUp): readonly ProgressFacts[] {
  return commitments
    .filter(({ appliesLesson }) => appliesLesson)
    .flatMap((commitment) => keptBy(commitment) ?? []);
}

const path = ['followUp'];

function reached(followUp: FollowUp, months: number, required: number) {
  if (!followUp.commitments.some(({ appliesLesson }) => appliesLesson)) return null;
  const { given, isWhole } = counted(usesOf(followUp), (use) => use.peopleReached);
  if (given >= required) return null;
  if (!isWhole) return lacking('PEOPLE_REACHED', path);
  const measure = under(required, given, 'PERSONS');
  return failure('TOO_FEW_REACHED', { months }, { measure, path });
}

function taught(
  followUp: FollowUp,
  trained: number,
  { reachMonths: months, minTaughtPercent }: LeverageValues,
) {
  if (minTaughtPercent === null || trained === 0) return null;
  const { given, isWhole } = counted(usesOf(followUp), (use) => use.trainersTaught);
  const measure = shortfall(minTaughtPercent, given, trained);
  if (measure === null) return null;
  if (!isWhole) return lacking('TRAINERS_TAUGHT', path);
  return failure('TOO_FEW_TAUGHT', { months, trained, given }, { measure, path });
}

/** HQ08: others' money is raised, lessons reach people, and those trained to train teach. */
export const HQ08 = defineCheck<EffectFacts>()({
  id: 'HQ08',
  reasons: {
    TOO_LITTLE_RAISED: ['minimum', 'rates'],
    TOO_FEW_REACHED: ['months'],
    TOO_FEW_TAUGHT: ['months', 'trained', 'given'],
  },
  missing: ['ACTUAL_COSTS', 'EXCHANGE_RATE_OF_DAY', 'PEOPLE_REACHED', 'TRAINERS_TAUGHT'],
  parseValues: leverageValues,
  evaluate: ({ today, effects, followUp, dayRates }, values) => {
    if (effects === null || followUp === null) return NOT_APPLICABLE;
    const { minRaisedPercent, minReached, reachMonths } = values;
    const later = today > addMonths(followUp.reportedOn, reachMonths);
    const found = [
      minRaisedPercent === null ? null : raised(effects, minRaisedPercent, dayRates),
      later && minReached !== null ? reached(followUp, reachMonths, minReached) : null,
      later ? taught(followUp, effects.trainersTrained ?? 0, values) : null,
    ].filter((one) => one !== null);
    return judged(
      found.filter((one) => 'reason' in one),
      found.filter((one) => 'fact' in one),
    );
  },
});

/** HQ10: an activity brings external information, and notes of research where they are asked for. */
export const HQ10 = defineCheck<EffectFacts>()({
  id: 'HQ10',
  reasons: {
    TOO_FEW_PRODUCTS: ['required', 'given'],
    TOO_FEW_NOTES: ['required', 'given'],
  },
  missing: [],
  parseValues: productValues,
  evaluate: ({ effects }, { minProducts, minNotes }) => {
    if (effects === null) return NOT_APPLICABLE;
    const notes = effects.products.filter(({ kind }) => kind === 'RESEARCH_NOTE').length;
    const published = effects.products.length - notes;
    const details = { path: ['outcome', 'effects', 'products'] };
    return judged(
      [
        ...(published < minProducts
          ? [failure('TOO_FEW_PRODUCTS', { required: minProducts, given: published }, details)]
          : []),
        ...(notes < minNotes
          ? [failure('TOO_FEW_NOTES', { required: minNotes, given: notes }, details)]
          : []),
      ],
      [],
    );
  },
});
