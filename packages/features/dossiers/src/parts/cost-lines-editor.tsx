import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { COST_KINDS } from '@cau-noi/domain/dossier';
import type { CostKind, CostLine } from '@cau-noi/domain/dossier';
import { onlyCostItem, unitOf } from '@cau-noi/domain/dossier/cost-item';
import type { CostItem, CostUnit } from '@cau-noi/domain/dossier/cost-item';
import { sameValue } from '@cau-noi/domain/difference';
import { costOf } from '@cau-noi/domain/dossier/totals';
import { CURRENCIES } from '@cau-noi/domain/money';
import type { CurrencyCode } from '@cau-noi/domain/money';
import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { memo, useEffect, useMemo, useRef } from 'react';
import { newItemId } from '../draft/item-id.ts';
import { CeilingNote } from '../estimate/ceiling-note.tsx';
import { useCeilingText } from '../estimate/line-ceiling-text.ts';
import type { CeilingText } from '../estimate/line-ceiling-text.ts';
import { CostItemFields } from './cost-item-fields.tsx';
import { Item, ItemList, Long, SectionProblem, Short } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

/** Currencies in the order in which they are chosen: đồng, dollar, euro, then the others. */
export const CURRENCY_CHOICE: readonly [string, ...string[]] = [
  'VND',
  'USD',
  'EUR',
  ...Object.keys(CURRENCIES).filter((code) => !['VND', 'USD', 'EUR'].includes(code)),
];

export interface CostLinesEditorProps extends EditorProps<CostLine> {
  /** The kind of the activity: what its estimate may pay for. */
  readonly activity: ActivityKind;
  /** Persons and days of the activity: those of a new line. */
  readonly persons: number;
  readonly days: number | null;
  /** How much one unit of a line may cost, by the id of the line; null where that is not judged. */
  readonly ceilings?: ReadonlyMap<string, LineCeiling>;
}

/** What is paid anew each day while the item is not chosen; a ticket, a visa or a gift is paid once. */
const DAILY: ReadonlySet<CostKind> = new Set([
  'LODGING',
  'MEALS',
  'POCKET_MONEY',
  'LOCAL_TRANSPORT',
  'INTERPRETATION',
  'VENUE',
]);
const DAILY_UNITS: ReadonlySet<CostUnit> = new Set([
  'PERSON_DAY',
  'ROOM_DAY',
  'VEHICLE_DAY',
  'DAY',
]);

function usualDays(kind: CostKind, item: CostItem | null, days: number | null): number {
  const daily = DAILY.has(kind) && (item === null || DAILY_UNITS.has(unitOf(item)));
  return daily ? (days ?? 1) : 1;
}

/** The estimate, line by line: kind × persons × days × price, and who pays. */
export function CostLinesEditor(props: CostLinesEditorProps) {
  const { items, onChange, errorAt, activity, persons, days, ceilings } = props;
  const t = useMessages(partMessages);
  const ceilingOf = useCeilingText(ceilings ?? null);
  const acts = useLineActs(items, onChange);
  const add = () => {
    const last = items.at(-1);
    const kind = COST_KINDS.find((one) => items.every((item) => item.kind !== one)) ?? 'OTHER';
    const item = onlyCostItem(kind, activity);
    const line: CostLine = {
      id: newItemId(),
      kind,
      item,
      ...NOT_SAID,
      description: '',
      persons: last?.persons ?? Math.max(1, persons),
      days: usualDays(kind, item, days),
      unitPrice: { minor: 0, currency: last?.unitPrice.currency ?? 'VND' },
      payer: last?.payer ?? 'UNION_FUND',
    };
    onChange([...items, line]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('costLines')} />
      {items.map((line) => (
        <CostLineItem
          key={line.id}
          line={line}
          activity={activity}
          activityDays={days}
          errors={errorsOf(line, errorAt)}
          ceiling={ceilingOf(line)}
          onChange={acts.change}
          onRemove={acts.remove}
        />
      ))}
      <div>
        <ActButton variant="default" onClick={add}>
          {t('addCostLine')}
        </ActButton>
      </div>
    </ItemList>
  );
}

/** Acts on the lines that stay the same from one letter to the next, so that the other lines rest. */
function useLineActs(items: readonly CostLine[], onChange: (items: readonly CostLine[]) => void) {
  const latest = useRef({ items, onChange });
  useEffect(() => {
    latest.current = { items, onChange };
  });
  return useMemo(
    () => ({
      change: (id: string, part: Partial<CostLine>) =>
        latest.current.onChange(changed(latest.current.items, id, part)),
      remove: (id: string) => latest.current.onChange(without(latest.current.items, id)),
    }),
    [],
  );
}

const FIELDS = ['', '.item', '.description', '.persons', '.days', '.unitPrice'] as const;
type Errors = Readonly<Record<string, string | undefined>>;

function errorsOf({ id }: CostLine, errorAt: (path: string) => string | undefined): Errors {
  const paths = FIELDS.map((field) => `costLines.${id}${field}`);
  return Object.fromEntries(paths.map((path) => [path, errorAt(path)]));
}

/** What a line of another item says anew. */
const NOT_SAID = { role: null, countryCode: null, place: null } as const;

interface CostLineItemProps {
  readonly line: CostLine;
  readonly activity: ActivityKind;
  readonly activityDays: number | null;
  /** By the path of each field what is wrong there. */
  readonly errors: Errors;
  readonly ceiling: CeilingText | null;
  readonly onChange: (id: string, part: Partial<CostLine>) => void;
  readonly onRemove: (id: string) => void;
}

/** Whether a line is drawn alike: of two hundred only the one that is typed in is drawn again. */
function drawnAlike(before: CostLineItemProps, after: CostLineItemProps): boolean {
  const { errors, ceiling, ...others } = before;
  const keys = Object.keys(others) as readonly (keyof typeof others)[];
  return (
    keys.every((key) => before[key] === after[key]) &&
    sameValue(errors, after.errors) &&
    sameValue(ceiling, after.ceiling)
  );
}

const CostLineItem = memo(function CostLineItem(props: CostLineItemProps) {
  const { line, activity, activityDays, errors, ceiling } = props;
  const errorAt = (at: string) => errors[at];
  const onChange = (part: Partial<CostLine>) => props.onChange(line.id, part);
  const { id, kind, item, description, days, unitPrice, payer } = line;
  const words = useMessages(dossierWords);
  const payers = useMessages(activityWords);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const t = useMessages(partMessages);
  const path = `costLines.${id}`;
  const total = costOf(line);
  const changeItem = (nextKind: CostKind, next: CostItem | null) => {
    const untouched = days === usualDays(kind, item, activityDays);
    onChange({
      kind: nextKind,
      item: next,
      ...NOT_SAID,
      ...(untouched && { days: usualDays(nextKind, next, activityDays) }),
    });
  };
  return (
    <Item
      path={path}
      name={words(`costKind.${kind}`)}
      note={description}
      error={errorAt(path)}
      figure={total.ok ? t('lineTotal', { money: format.money(total.value) }) : undefined}
      onRemove={() => props.onRemove(id)}
    >
      <SelectField
        path={`${path}.kind`}
        label={fields('part.costLines.kind')}
        required
        value={kind}
        options={COST_KINDS.map((value) => ({ value, label: words(`costKind.${value}`) }))}
        onChange={(value) => value !== null && changeItem(value, onlyCostItem(value, activity))}
      />
      <CostItemFields
        line={line}
        activity={activity}
        errorAt={errorAt}
        onItem={(next) => changeItem(kind, next)}
        onChange={onChange}
      />
      <Long>
        <TextField
          path={`${path}.description`}
          label={fields('part.costLines.description')}
          value={description}
          error={errorAt(`${path}.description`)}
          onChange={(value) => onChange({ description: value })}
        />
      </Long>
      <CountFields line={line} errorAt={errorAt} onChange={onChange} />
      <MoneyField
        path={`${path}.unitPrice`}
        label={fields('part.costLines.unitPrice')}
        currencies={CURRENCY_CHOICE}
        value={unitPrice}
        error={errorAt(`${path}.unitPrice`)}
        onChange={(value) =>
          onChange({
            unitPrice: {
              minor: value?.minor ?? 0,
              currency: (value?.currency ?? unitPrice.currency) as CurrencyCode,
            },
          })
        }
      />
      <SelectField
        path={`${path}.payer`}
        label={fields('part.costLines.payer')}
        required
        value={payer}
        options={FUNDING_SOURCES.map((value) => ({ value, label: payers(`funding.${value}`) }))}
        onChange={(value) => value !== null && onChange({ payer: value })}
      />
      {ceiling !== null && <CeilingNote ceiling={ceiling} />}
    </Item>
  );
}, drawnAlike);

interface CountFieldsProps {
  readonly line: CostLine;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<CostLine>) => void;
}

/** How many and how often, in what the item is counted in. */
function CountFields({ line, errorAt, onChange }: CountFieldsProps) {
  const costs = useMessages(costWords);
  const { item, persons, days } = line;
  const path = `costLines.${line.id}`;
  return (
    <>
      <Short>
        <NumberField
          path={`${path}.persons`}
          label={costs(`heads.${unitOf(item)}`)}
          min={0}
          value={persons}
          error={errorAt(`${path}.persons`)}
          onChange={(value) => onChange({ persons: value ?? 0 })}
        />
      </Short>
      <Short>
        <NumberField
          path={`${path}.days`}
          label={costs(`times.${unitOf(item)}`)}
          min={0}
          value={days}
          error={errorAt(`${path}.days`)}
          onChange={(value) => onChange({ days: value ?? 0 })}
        />
      </Short>
    </>
  );
}
