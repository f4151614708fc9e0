import type { CountryCode } from '@cau-noi/domain/country';
import type { PayerCost } from '@cau-noi/domain/dossier/totals';
import { countriesOf, payerCosts, personsOf } from '@cau-noi/domain/dossier/totals';
import { invariant } from '@cau-noi/domain/invariant';
import type { Context } from '../../context.ts';
import { sectionOf } from './dossier.loaders.ts';
import type { DossierRecord } from './dossier.queries.ts';

/** What a dossier adds up to as planned; each sum reads only the sections that count in it. */

export async function personsIn(context: Context, { id, kind }: DossierRecord): Promise<number> {
  const [members, guests, participants] = await Promise.all([
    sectionOf(context, id, 'members'),
    sectionOf(context, id, 'guests'),
    sectionOf(context, id, 'participants'),
  ]);
  return personsOf(kind, { members, guests, participants });
}

/** Each country once, in the order of the journey. */
export async function countriesIn(
  context: Context,
  { id, kind }: DossierRecord,
): Promise<CountryCode[]> {
  const [stops, guests] = await Promise.all([
    sectionOf(context, id, 'stops'),
    sectionOf(context, id, 'guests'),
  ]);
  return [...countriesOf(kind, { stops, guests })];
}

/** The estimate by payer and currency. */
export async function costsIn(
  context: Context,
  { id }: DossierRecord,
): Promise<readonly PayerCost[]> {
  const costs = payerCosts(await sectionOf(context, id, 'costLines'));
  invariant(costs.ok, 'DOSSIER_MONEY_OVERFLOW');
  return costs.value;
}
