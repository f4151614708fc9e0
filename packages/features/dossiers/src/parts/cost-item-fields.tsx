import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import type { CostLine } from '@cau-noi/domain/dossier';
import {
  costItemsOf,
  isHired,
  lineDimensions,
  lineTravellers,
} from '@cau-noi/domain/dossier/cost-item';
import type { CostItem } from '@cau-noi/domain/dossier/cost-item';
import { RATE_PLACES, RATE_ROLES } from '@cau-noi/domain/norm';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { CountryField } from '@cau-noi/portal/country-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import classes from './cost-line.module.css';

export interface CostItemFieldsProps {
  readonly line: CostLine;
  readonly activity: ActivityKind;
  readonly errorAt: (path: string) => string | undefined;
  readonly onItem: (item: CostItem | null) => void;
  readonly onChange: (part: Partial<CostLine>) => void;
}

/** What exactly a line pays for, for whom or where as far as its ceiling hangs on that, and why it is hired. */
export function CostItemFields({ line, activity, errorAt, onItem, onChange }: CostItemFieldsProps) {
  const words = useMessages(costWords);
  const norms = useMessages(normWords);
  const fields = useMessages(dossierFieldWords);
  const path = `costLines.${line.id}`;
  const items = costItemsOf(line.kind, activity);
  const asked = lineDimensions(line.item);
  const travellers = lineTravellers(line.item);
  return (
    <>
      {items.length > 1 && (
        <div className={classes.choice}>
          <SelectField
            path={`${path}.item`}
            label={fields('part.costLines.item')}
            clearable
            value={line.item}
            options={items.map((value) => ({ value, label: words(`item.${value}`) }))}
            error={errorAt(`${path}.item`)}
            onChange={onItem}
          />
        </div>
      )}
      {asked.includes('role') && (
        <SelectField
          path={`${path}.role`}
          label={fields('part.costLines.role')}
          clearable
          value={line.role}
          options={RATE_ROLES.map((value) => ({ value, label: words(`role.${value}`) }))}
          error={errorAt(`${path}.role`)}
          onChange={(role) => onChange({ role })}
        />
      )}
      {asked.includes('countryCode') && (
        <CountryField
          path={`${path}.countryCode`}
          label={fields('part.costLines.countryCode')}
          value={line.countryCode}
          onChange={(countryCode) => onChange({ countryCode })}
        />
      )}
      {asked.includes('place') && (
        <SelectField
          path={`${path}.place`}
          label={fields('part.costLines.place')}
          clearable
          value={line.place}
          options={RATE_PLACES.map((value) => ({ value, label: words(`place.${value}`) }))}
          error={errorAt(`${path}.place`)}
          onChange={(place) => onChange({ place })}
        />
      )}
      {travellers.length > 0 && (
        <SelectField
          path={`${path}.traveller`}
          label={fields('part.costLines.traveller')}
          clearable
          value={line.traveller}
          options={travellers.map((value) => ({ value, label: norms(`traveller.${value}`) }))}
          error={errorAt(`${path}.traveller`)}
          onChange={(traveller) => onChange({ traveller })}
        />
      )}
      {isHired(line.item) && (
        <div className={classes.text}>
          <TextField
            path={`${path}.hiredBecause`}
            label={fields('part.costLines.hiredBecause')}
            value={line.hiredBecause ?? ''}
            error={errorAt(`${path}.hiredBecause`)}
            onChange={(text) => onChange({ hiredBecause: text === '' ? null : text })}
          />
        </div>
      )}
    </>
  );
}
