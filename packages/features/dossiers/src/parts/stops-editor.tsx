import type { CountryCode } from '@cau-noi/domain/country';
import type { Stop } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { daysInclusive } from '@cau-noi/domain/period';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { COUNTRIES_ABROAD, CountryField } from '@cau-noi/portal/country-field';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { Half, Item, ItemList, SectionProblem } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

export interface StopsEditorProps extends EditorProps<Stop> {
  /** First and last day of the activity; a new stop begins where the last one ends. */
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly today: IsoDate;
}

/** The stop that a country adds: from the end of the last one to the end of the journey. */
function stopIn(countryCode: CountryCode, props: StopsEditorProps): Stop {
  const { items, startDate, endDate, today } = props;
  const arrive = items.at(-1)?.leave ?? startDate ?? today;
  const leave = endDate !== null && endDate >= arrive ? endDate : arrive;
  return { id: newItemId(), countryCode, place: '', arrive, leave };
}

/** The itinerary: countries and places with the days spent there. */
export function StopsEditor(props: StopsEditorProps) {
  const { items, onChange, errorAt } = props;
  const t = useMessages(partMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const sorted = items.toSorted((a, b) => (a.arrive < b.arrive ? -1 : Number(a.arrive > b.arrive)));
  const disorder = sorted.some((stop, index) => stop !== items[index]);
  return (
    <ItemList>
      <SectionProblem text={errorAt('stops')} />
      {items.map((stop, index) => {
        const { id, countryCode, place, arrive, leave } = stop;
        const path = `stops.${id}`;
        const change = (part: Partial<Stop>) => onChange(changed(items, id, part));
        return (
          <Item
            key={id}
            path={path}
            name={t('stop', { number: index + 1, country: format.country(countryCode) })}
            note={
              leave < arrive ? undefined : format.days(daysInclusive({ from: arrive, to: leave }))
            }
            error={errorAt(path)}
            onRemove={() => onChange(without(items, id))}
          >
            <Half>
              <CountryField
                path={`${path}.countryCode`}
                label={fields('part.stops.countryCode')}
                required
                among={COUNTRIES_ABROAD}
                value={countryCode}
                error={errorAt(`${path}.countryCode`)}
                onChange={(value) => value !== null && change({ countryCode: value })}
              />
            </Half>
            <Half>
              <TextField
                path={`${path}.place`}
                label={fields('part.stops.place')}
                value={place}
                error={errorAt(`${path}.place`)}
                onChange={(value) => change({ place: value })}
              />
            </Half>
            <DateField
              path={`${path}.arrive`}
              label={fields('part.stops.arrive')}
              value={arrive}
              error={errorAt(`${path}.arrive`)}
              onChange={(value) => value !== null && change({ arrive: value as IsoDate })}
            />
            <DateField
              path={`${path}.leave`}
              label={fields('part.stops.leave')}
              value={leave}
              error={errorAt(`${path}.leave`)}
              onChange={(value) => value !== null && change({ leave: value as IsoDate })}
            />
          </Item>
        );
      })}
      {disorder && (
        <ActButton variant="default" onClick={() => onChange(sorted)}>
          {t('sortStops')}
        </ActButton>
      )}
      <CountryField
        // A new field for the next stop.
        key={items.length}
        path="stops"
        label={t('addStop')}
        help={t('addStopHelp')}
        among={COUNTRIES_ABROAD}
        value={null}
        onChange={(code) => code !== null && onChange([...items, stopIn(code, props)])}
      />
    </ItemList>
  );
}
