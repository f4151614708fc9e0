import type { CountryCode } from '@cau-noi/domain/country';
import type { PayerCost } from '@cau-noi/domain/dossier/totals';
import { eachOnce, payerCosts } from '@cau-noi/domain/dossier/totals';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import type { Soon } from '../../loader.ts';
import { once } from '../../loader.ts';
import { sectionOf } from './dossier-sections.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** What a dossier adds up to; where nothing but the sum is wanted, the database adds up. */

/** As planned. */
export function personsIn(context: Context, { id }: DossierRecord): Soon<number> {
  return sectionOf(context, id, 'persons');
}

/** As statistics count them: as they really were once the figures are closed, as planned before. */
export function countedPersonsIn(context: Context, { id }: DossierRecord): Soon<number> {
  return sectionOf(context, id, 'countedPersons');
}

/** Each country once, in the order of the journey. */
export function countriesIn(context: Context, { id }: DossierRecord): Soon<CountryCode[]> {
  return once(sectionOf(context, id, 'countryCodes'), (codes) => [...eachOnce(codes)]);
}

/** The estimate by payer and currency. */
export function costsIn(context: Context, { id }: DossierRecord): Soon<readonly PayerCost[]> {
  return once(sectionOf(context, id, 'costLines'), (lines) => {
    const costs = payerCosts(lines);
    invariant(costs.ok, 'DOSSIER_MONEY_OVERFLOW');
    return costs.value;
  });
}
