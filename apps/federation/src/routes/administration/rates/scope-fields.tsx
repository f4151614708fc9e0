import { GUEST_RANKS } from '@cau-noi/domain/activity/guest';
import { COUNTRY_CODES } from '@cau-noi/domain/country';
import { RATE_PLACES, RATE_ROLES, TRAVELLER_CLASSES } from '@cau-noi/domain/norm';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import type { ScopeWritten } from './rate-draft.ts';

export interface ScopeFieldsProps {
  readonly scope: ScopeWritten;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (scope: ScopeWritten) => void;
}

/** To what a rate applies: any of the codes of each dimension, none for all. */
export function ScopeFields({ scope, wrong, onChange }: ScopeFieldsProps) {
  const words = useMessages(normWords);
  const ranks = useMessages(dossierWords);
  const format = useFormat();
  const names: Readonly<Record<keyof ScopeWritten, string>> = {
    guestRanks: words('dimension.guestRanks'),
    roles: words('dimension.roles'),
    places: words('dimension.places'),
    travellers: words('dimension.travellers'),
    countries: words('dimension.countries'),
  };
  const field = <Name extends keyof ScopeWritten>(name: Name) => ({
    path: `rate.scope.${name}`,
    label: names[name],
    error: wrong(`rate.scope.${name}`),
    value: scope[name],
  });
  return (
    <>
      <MultiSelectField
        {...field('guestRanks')}
        options={GUEST_RANKS.map((value) => ({ value, label: ranks(`guestRank.${value}`) }))}
        onChange={(guestRanks) => onChange({ ...scope, guestRanks: [...guestRanks] })}
      />
      <MultiSelectField
        {...field('roles')}
        options={RATE_ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
        onChange={(roles) => onChange({ ...scope, roles: [...roles] })}
      />
      <MultiSelectField
        {...field('places')}
        options={RATE_PLACES.map((value) => ({ value, label: words(`place.${value}`) }))}
        onChange={(places) => onChange({ ...scope, places: [...places] })}
      />
      <MultiSelectField
        {...field('travellers')}
        options={TRAVELLER_CLASSES.map((value) => ({ value, label: words(`traveller.${value}`) }))}
        onChange={(travellers) => onChange({ ...scope, travellers: [...travellers] })}
      />
      <MultiSelectField
        {...field('countries')}
        options={COUNTRY_CODES.map((value) => ({ value, label: format.country(value) }))}
        onChange={(countries) => onChange({ ...scope, countries: [...countries] })}
      />
    </>
  );
}
