import type { CountryCode } from '@cau-noi/domain/country';
import type { PayerCost } from '@cau-noi/domain/dossier/totals';
import {
  countriesOf,
  countriesSectionOf,
  payerCosts,
  personsOf,
  personsSectionOf,
} from '@cau-noi/domain/dossier/totals';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { once } from '../../loader.ts';
import { sectionOf } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** What a dossier adds up to as planned; each sum reads only the section that counts in it. */

export function personsIn(context: Context, { id, kind }: DossierRecord): Soon<number> {
  const section = personsSectionOf(kind);
  return once(sectionOf(context, id, section), (items) => personsOf(kind, { [section]: items }));
}

/** Each country once, in the order of the journey. */
export function countriesIn(context: Context, { id, kind }: DossierRecord): Soon<CountryCode[]> {
  const section = countriesSectionOf(kind);
  return once(sectionOf(context, id, section), (items) => [
    ...countriesOf(kind, { [section]: items }),
  ]);
}

/** The estimate by payer and currency. */
export function costsIn(context: Context, { id }: DossierRecord): Soon<readonly PayerCost[]> {
  return once(sectionOf(context, id, 'costLines'), (lines) => {
    const costs = payerCosts(lines);
    invariant(costs.ok, 'DOSSIER_MONEY_OVERFLOW');
    return costs.value;
  });
}
