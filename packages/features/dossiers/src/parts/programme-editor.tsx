import type { ProgrammeItem, Stop } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { Item, ItemList, Long, SectionProblem } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';
import { programmeDays, stopOn } from './programme-days.ts';
import classes from './programme-editor.module.css';

export interface ProgrammeEditorProps extends EditorProps<ProgrammeItem> {
  readonly startDate: IsoDate | null;
  readonly endDate: IsoDate | null;
  readonly stops: readonly Stop[];
}

/** The programme, day by day. */
export function ProgrammeEditor(props: ProgrammeEditorProps) {
  const { items, onChange, errorAt, startDate, endDate, stops } = props;
  const t = useMessages(partMessages);
  const format = useFormat();
  const days = programmeDays(items, startDate, endDate);
  const add = (date: IsoDate) => {
    const stopId = stopOn(stops, date)?.id ?? null;
    onChange([...items, { id: newItemId(), date, text: '', place: null, stopId }]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('programme')} />
      {days.length === 0 && <p>{t('programmeNoDates')}</p>}
      {days.map((day) => {
        const date = format.date(day.date, { weekday: true });
        return (
          <section key={day.date} className={classes.day}>
            <h3 className={classes.heading}>
              {day.number === null
                ? t('dayOutside', { date })
                : t('day', { number: day.number, date })}
            </h3>
            {day.items.map((item, index) => (
              <ProgrammeLine
                key={item.id}
                item={item}
                number={index + 1}
                outside={day.number === null}
                stops={stops}
                errorAt={errorAt}
                onChange={(part) => onChange(changed(items, item.id, part))}
                onRemove={() => onChange(without(items, item.id))}
              />
            ))}
            <ActButton
              variant="subtle"
              size="compact-sm"
              aria-label={t('addItem', { date })}
              onClick={() => add(day.date)}
            >
              {t('addItemShort')}
            </ActButton>
          </section>
        );
      })}
    </ItemList>
  );
}

interface ProgrammeLineProps {
  readonly item: ProgrammeItem;
  readonly number: number;
  /** Stands on a day outside the activity, and has to be moved. */
  readonly outside: boolean;
  readonly stops: readonly Stop[];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<ProgrammeItem>) => void;
  readonly onRemove: () => void;
}

function ProgrammeLine(props: ProgrammeLineProps) {
  const { item, number, outside, stops, errorAt, onChange, onRemove } = props;
  const { id, date, text, place, stopId } = item;
  const t = useMessages(partMessages);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const path = `programme.${id}`;
  // On the day of moving on one is at two stops; on any other the day tells the stop.
  const here = stops.filter((stop) => stop.arrive <= date && date <= stop.leave);
  const lost = stopId !== null && !stops.some((stop) => stop.id === stopId);
  return (
    <Item
      path={path}
      name={t('item', { number })}
      nameHidden
      error={errorAt(path)}
      onRemove={onRemove}
    >
      <Long>
        <TextField
          path={`${path}.text`}
          label={fields('part.programme.text')}
          lines={2}
          value={text}
          error={errorAt(`${path}.text`)}
          onChange={(value) => onChange({ text: value })}
        />
      </Long>
      <TextField
        path={`${path}.place`}
        label={fields('part.programme.place')}
        value={place ?? ''}
        error={errorAt(`${path}.place`)}
        onChange={(value) => onChange({ place: value === '' ? null : value })}
      />
      {outside && (
        <DateField
          path={`${path}.date`}
          label={fields('part.programme.date')}
          value={date}
          error={errorAt(`${path}.date`)}
          onChange={(value) => value !== null && onChange({ date: value as IsoDate })}
        />
      )}
      {(here.length > 1 || lost) && (
        <SelectField
          path={`${path}.stopId`}
          label={fields('part.programme.stopId')}
          value={stopId}
          clearable
          options={stops.map((stop, index) => ({
            value: stop.id,
            label: t('stop', { number: index + 1, country: format.country(stop.countryCode) }),
          }))}
          error={errorAt(`${path}.stopId`)}
          onChange={(value) => onChange({ stopId: value })}
        />
      )}
    </Item>
  );
}
