import { RATE_DIMENSIONS } from '@cau-noi/domain/norm';
import type { RateDimension } from '@cau-noi/domain/norm';
import type { VariablesOf } from '@cau-noi/graphql/graphql';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import type { RateAddMutation } from '../rates/rate-draft.ts';

type ScopeGiven = VariablesOf<typeof RateAddMutation>['input']['rate']['scope'];

/** Says to what a rate applies: "Mức A (lãnh đạo)", "Nhật Bản"; nothing where it applies to all. */
export function useScopeWords(): (scope: ScopeGiven) => readonly string[] {
  const norms = useMessages(normWords);
  const ranks = useMessages(dossierWords);
  const format = useFormat();
  const names: {
    readonly [D in RateDimension]: (scope: ScopeGiven) => readonly string[] | undefined;
  } = {
    guestRanks: (scope) => scope.guestRanks?.map((code) => ranks(`guestRank.${code}`)),
    roles: (scope) => scope.roles?.map((code) => norms(`role.${code}`)),
    places: (scope) => scope.places?.map((code) => norms(`place.${code}`)),
    travellers: (scope) => scope.travellers?.map((code) => norms(`traveller.${code}`)),
    countries: (scope) => scope.countries?.map((code) => format.country(code)),
  };
  return (scope) =>
    RATE_DIMENSIONS.map((dimension) => (names[dimension](scope) ?? []).join('; ')).filter(
      (part) => part !== '',
    );
}
