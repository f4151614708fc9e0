import type { ActivityKind } from '@cau-noi/domain/activity/kind';
import { sameValue } from '@cau-noi/domain/difference';
import { COST_KINDS } from '@cau-noi/domain/dossier';
import type { CostKind, CostLine } from '@cau-noi/domain/dossier';
import { onlyCostItem, unitOf } from '@cau-noi/domain/dossier/cost-item';
import type { CostItem } from '@cau-noi/domain/dossier/cost-item';
import { costOf } from '@cau-noi/domain/dossier/totals';
import type { CurrencyCode } from '@cau-noi/domain/money';
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
import { memo } from 'react';
import type { Named } from '../draft/names.ts';
import { CeilingNote } from '../estimate/ceiling-note.tsx';
import type { CeilingText } from '../estimate/line-ceiling-text.ts';
import { CURRENCY_CHOICE } from './currency-choice.ts';
import { CostItemFields } from './cost-item-fields.tsx';
import classes from './cost-line.module.css';
import { Item, Wide } from './item-list.tsx';
import { NOT_SAID, usualDays } from './new-cost-line.ts';
import { partMessages } from './part.messages.ts';
import { PayerFields } from './payer-fields.tsx';

const FIELDS = [
  '',
  '.item',
  '.description',
  '.persons',
  '.days',
  '.unitPrice',
  '.paidById',
  '.donorKind',
  '.hiredBecause',
] as const;
type Errors = Readonly<Record<string, string | undefined>>;

/** By the path of each field of a line what is wrong there. */
export function errorsOf({ id }: CostLine, errorAt: (path: string) => string | undefined): Errors {
  const paths = FIELDS.map((field) => `costLines.${id}${field}`);
  return Object.fromEntries(paths.map((path) => [path, errorAt(path)]));
}

export interface CostLineItemProps {
  readonly line: CostLine;
  readonly activity: ActivityKind;
  readonly activityDays: number | null;
  /** The unions that organise it too; the same list from one letter to the next. */
  readonly coOrganisers: readonly Named[];
  /** By the path of each field what is wrong there. */
  readonly errors: Errors;
  readonly ceiling: CeilingText | null;
  readonly onChange: (id: string, part: Partial<CostLine>) => void;
  readonly onRemove: (id: string) => void;
  /** Only what the line comes to is shown: of many lines one is written at a time. */
  readonly folded: boolean;
  readonly onOpen: (id: string) => void;
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

/** One line of the estimate: what for, for how many, at which price, and who pays. */
export const CostLineItem = memo(function CostLineItem(props: CostLineItemProps) {
  const { line, errors, ceiling, folded } = props;
  const { id, kind, description } = line;
  const words = useMessages(dossierWords);
  const format = useFormat();
  const t = useMessages(partMessages);
  const path = `costLines.${id}`;
  const total = costOf(line);
  return (
    <Item
      path={path}
      name={words(`costKind.${kind}`)}
      note={description}
      error={folded ? Object.values(errors).find((error) => error !== undefined) : errors[path]}
      figure={total.ok ? t('lineTotal', { money: format.money(total.value) }) : undefined}
      onRemove={() => props.onRemove(id)}
      {...(folded && { onReached: () => props.onOpen(id) })}
    >
      {folded ? (
        <FoldedLine line={line} onOpen={() => props.onOpen(id)} />
      ) : (
        <LineFields {...props} />
      )}
      {ceiling !== null && <CeilingNote ceiling={ceiling} />}
    </Item>
  );
}, drawnAlike);

/** What a line says, to be read; its fields come when it is opened. */
function FoldedLine({ line, onOpen }: { readonly line: CostLine; readonly onOpen: () => void }) {
  const payers = useMessages(activityWords);
  const format = useFormat();
  const t = useMessages(partMessages);
  const { persons, days, unitPrice, payer } = line;
  const figures = [format.number(persons), format.number(days), format.money(unitPrice)];
  return (
    <>
      <span className="ui-figures">
        {figures.join(' × ')}, {payers(`funding.${payer}`)}
      </span>
      <span>
        <ActButton variant="subtle" onClick={onOpen}>
          {t('openLine')}
        </ActButton>
      </span>
    </>
  );
}

function LineFields(props: CostLineItemProps) {
  const { line, activity, activityDays, errors } = props;
  const { id, kind, item, description, days } = line;
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const errorAt = (at: string) => errors[at];
  const onChange = (part: Partial<CostLine>) => props.onChange(id, part);
  const path = `costLines.${id}`;
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
    <Wide>
      <div className={classes.fields}>
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
        <div className={classes.text}>
          <TextField
            path={`${path}.description`}
            label={fields('part.costLines.description')}
            value={description}
            error={errorAt(`${path}.description`)}
            onChange={(value) => onChange({ description: value })}
          />
        </div>
      </div>
      <FigureFields
        line={line}
        coOrganisers={props.coOrganisers}
        errorAt={errorAt}
        onChange={onChange}
      />
    </Wide>
  );
}

interface FigureFieldsProps {
  readonly line: CostLine;
  readonly coOrganisers: CostLineItemProps['coOrganisers'];
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<CostLine>) => void;
}

/** How many and how often, in what the item is counted in, at which price, and who pays: one row in every line. */
function FigureFields({ line, coOrganisers, errorAt, onChange }: FigureFieldsProps) {
  const costs = useMessages(costWords);
  const fields = useMessages(dossierFieldWords);
  const { item, persons, days, unitPrice } = line;
  const path = `costLines.${line.id}`;
  return (
    <div className={classes.fields}>
      <div className={classes.count}>
        <NumberField
          path={`${path}.persons`}
          label={costs(`heads.${unitOf(item)}`)}
          min={0}
          value={persons}
          error={errorAt(`${path}.persons`)}
          onChange={(value) => onChange({ persons: value ?? 0 })}
        />
      </div>
      <div className={classes.count}>
        <NumberField
          path={`${path}.days`}
          label={costs(`times.${unitOf(item)}`)}
          min={0}
          value={days}
          error={errorAt(`${path}.days`)}
          onChange={(value) => onChange({ days: value ?? 0 })}
        />
      </div>
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
      <PayerFields line={line} coOrganisers={coOrganisers} errorAt={errorAt} onChange={onChange} />
    </div>
  );
}
