import { CONTINUATION_KINDS, PRODUCT_KINDS } from '@cau-noi/domain/dossier/report-effects';
import type {
  Continuation,
  ContinuationKind,
  InformationProduct,
  ProductKind,
  ReportEffects,
} from '@cau-noi/domain/dossier/report-effects';
import type { IsoDate } from '@cau-noi/domain/period';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn, FieldRow } from '@cau-noi/ui/field-row';
import { NumberField } from '@cau-noi/ui/number-field';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { Item, ItemList, Wide } from '../parts/item-list.tsx';
import { changed, without } from '../parts/items.ts';
import { afterMessages } from './after.messages.ts';

export interface EffectsFieldsProps {
  readonly effects: ReportEffects;
  readonly onChange: (effects: ReportEffects) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** What the activity brought beside its objectives. */
export function EffectsFields(props: EffectsFieldsProps) {
  const { effects, onChange, errorAt } = props;
  const t = useMessages(afterMessages);
  return (
    <PageSection title={t('effects.title')} lead={t('effects.lead')} path="effects">
      <FieldColumn>
        <ContinuationFields {...props} />
        <NumberField
          path="effects.trainersTrained"
          label={t('effects.trainersTrained')}
          help={t('effects.trainersHelp')}
          min={0}
          value={effects.trainersTrained}
          error={errorAt('effects.trainersTrained')}
          onChange={(trainersTrained) => onChange({ ...effects, trainersTrained })}
        />
      </FieldColumn>
      <Products {...props} />
    </PageSection>
  );
}

const NOTHING: Continuation = { kind: 'NOTHING', date: null, paper: '' };

/** What is asked for comes with its day and paper; nothing has neither. */
function asking(kind: ContinuationKind, before: Continuation | null): Continuation {
  return kind === 'NOTHING' ? NOTHING : { ...NOTHING, ...before, kind };
}

function ContinuationFields({ effects, onChange, errorAt }: EffectsFieldsProps) {
  const t = useMessages(afterMessages);
  const words = useMessages(dossierWords);
  const { continuation } = effects;
  const change = (next: Continuation | null) => onChange({ ...effects, continuation: next });
  const path = 'effects.continuation';
  return (
    <FieldRow>
      <SelectField<ContinuationKind>
        path={path}
        label={t('effects.continuation')}
        value={continuation?.kind ?? null}
        options={CONTINUATION_KINDS.map((kind) => ({
          value: kind,
          label: words(`continuation.${kind}`),
        }))}
        error={errorAt(path)}
        onChange={(kind) => change(kind === null ? null : asking(kind, continuation))}
      />
      {continuation !== null && continuation.kind !== 'NOTHING' && (
        <>
          <DateField
            path={`${path}.date`}
            label={t('effects.date')}
            required
            value={continuation.date}
            error={errorAt(`${path}.date`)}
            onChange={(date) => change({ ...continuation, date: date as IsoDate | null })}
          />
          <TextField
            path={`${path}.paper`}
            label={t('effects.paper')}
            required
            value={continuation.paper}
            error={errorAt(`${path}.paper`)}
            onChange={(paper) => change({ ...continuation, paper })}
          />
        </>
      )}
    </FieldRow>
  );
}

function Products({ effects, onChange, errorAt }: EffectsFieldsProps) {
  const t = useMessages(afterMessages);
  const { products } = effects;
  const write = (next: readonly InformationProduct[]) => onChange({ ...effects, products: next });
  return (
    <ItemList>
      {products.map((product, index) => (
        <ProductItem
          key={product.id}
          product={product}
          number={index + 1}
          errorAt={errorAt}
          onChange={(part) => write(changed(products, product.id, part))}
          onRemove={() => write(without(products, product.id))}
        />
      ))}
      <div>
        <ActButton
          variant="default"
          onClick={() =>
            write([...products, { id: newItemId(), kind: 'ARTICLE', title: '', where: '' }])
          }
        >
          {t('effects.addProduct')}
        </ActButton>
      </div>
    </ItemList>
  );
}

interface ProductItemProps {
  readonly product: InformationProduct;
  readonly number: number;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (part: Partial<InformationProduct>) => void;
  readonly onRemove: () => void;
}

function ProductItem({ product, number, errorAt, onChange, onRemove }: ProductItemProps) {
  const t = useMessages(afterMessages);
  const words = useMessages(dossierWords);
  const path = `effects.products.${product.id}`;
  return (
    <Item
      path={path}
      name={t('effects.product', { number })}
      error={errorAt(path)}
      onRemove={onRemove}
    >
      <SelectField<ProductKind>
        path={`${path}.kind`}
        label={t('effects.kind')}
        required
        value={product.kind}
        options={PRODUCT_KINDS.map((kind) => ({ value: kind, label: words(`product.${kind}`) }))}
        error={errorAt(`${path}.kind`)}
        onChange={(kind) => kind !== null && onChange({ kind })}
      />
      <TextField
        path={`${path}.where`}
        label={t('effects.where')}
        value={product.where}
        error={errorAt(`${path}.where`)}
        onChange={(where) => onChange({ where })}
      />
      <Wide>
        <TextField
          path={`${path}.title`}
          label={t('effects.name')}
          required
          value={product.title}
          error={errorAt(`${path}.title`)}
          onChange={(title) => onChange({ title })}
        />
      </Wide>
    </Item>
  );
}
