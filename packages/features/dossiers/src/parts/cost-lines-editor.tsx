import { FUNDING_SOURCES } from '@cau-noi/domain/activity/funding';
import { COST_KINDS } from '@cau-noi/domain/dossier';
import type { CostKind, CostLine } from '@cau-noi/domain/dossier';
import { costOf } from '@cau-noi/domain/dossier/totals';
import { CURRENCIES } from '@cau-noi/domain/money';
import type { CurrencyCode } from '@cau-noi/domain/money';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { MoneyField } from '@cau-noi/ui/money-field';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
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
  /** Persons and days of the activity: those of a new line. */
  readonly persons: number;
  readonly days: number | null;
}

/** What is paid anew each day; a ticket, a visa or a gift is paid once. */
const DAILY: ReadonlySet<CostKind> = new Set([
  'LODGING',
  'MEALS',
  'POCKET_MONEY',
  'LOCAL_TRANSPORT',
  'INTERPRETATION',
  'VENUE',
]);

function usualDays(kind: CostKind, days: number | null): number {
  return DAILY.has(kind) ? (days ?? 1) : 1;
}

/** The estimate, line by line: kind × persons × days × price, and who pays. */
export function CostLinesEditor(props: CostLinesEditorProps) {
  const { items, onChange, errorAt, persons, days } = props;
  const t = useMessages(partMessages);
  const add = () => {
    const last = items.at(-1);
    const kind = COST_KINDS.find((one) => items.every((item) => item.kind !== one)) ?? 'OTHER';
    const line: CostLine = {
      id: newItemId(),
      kind,
      description: '',
      persons: last?.persons ?? Math.max(1, persons),
      days: usualDays(kind, days),
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
          activityDays={days}
          errorAt={errorAt}
          onChange={(part) => onChange(changed(items, line.id, part))}
          onRemove={() => onChange(without(items, line.id))}
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

interface CostLineItemProps {
  readonly line: CostLine;
  readonly activityDays: number | null;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<CostLine>) => void;
  readonly onRemove: () => void;
}

function CostLineItem({ line, activityDays, errorAt, onChange, onRemove }: CostLineItemProps) {
  const { id, kind, description, persons, days, unitPrice, payer } = line;
  const words = useMessages(dossierWords);
  const activity = useMessages(activityWords);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const t = useMessages(partMessages);
  const path = `costLines.${id}`;
  const total = costOf(line);
  const changeKind = (next: CostKind) => {
    const untouched = days === usualDays(kind, activityDays);
    onChange({ kind: next, ...(untouched && { days: usualDays(next, activityDays) }) });
  };
  return (
    <Item
      path={path}
      name={words(`costKind.${kind}`)}
      note={description}
      error={errorAt(path)}
      figure={total.ok ? t('lineTotal', { money: format.money(total.value) }) : undefined}
      onRemove={onRemove}
    >
      <SelectField
        path={`${path}.kind`}
        label={fields('part.costLines.kind')}
        required
        value={kind}
        options={COST_KINDS.map((value) => ({ value, label: words(`costKind.${value}`) }))}
        onChange={(value) => value !== null && changeKind(value)}
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
      <Short>
        <NumberField
          path={`${path}.persons`}
          label={fields('part.costLines.persons')}
          min={0}
          value={persons}
          error={errorAt(`${path}.persons`)}
          onChange={(value) => onChange({ persons: value ?? 0 })}
        />
      </Short>
      <Short>
        <NumberField
          path={`${path}.days`}
          label={fields('part.costLines.days')}
          min={0}
          value={days}
          error={errorAt(`${path}.days`)}
          onChange={(value) => onChange({ days: value ?? 0 })}
        />
      </Short>
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
        options={FUNDING_SOURCES.map((value) => ({ value, label: activity(`funding.${value}`) }))}
        onChange={(value) => value !== null && onChange({ payer: value })}
      />
    </Item>
  );
}
