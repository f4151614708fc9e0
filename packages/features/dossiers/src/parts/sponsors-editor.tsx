import type { Sponsor } from '@cau-noi/domain/dossier';
import type { CurrencyCode } from '@cau-noi/domain/money';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { useMessages } from '@cau-noi/i18n/language';
import { MoneyField } from '@cau-noi/ui/money-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import { PartnerField } from '../fields/partner-field.tsx';
import type { PartnerName } from '../fields/partner-field.tsx';
import { CURRENCY_CHOICE } from './currency-choice.ts';
import { Item, ItemList, SectionProblem } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

export interface SponsorsEditorProps extends EditorProps<Sponsor> {
  readonly partners: readonly PartnerName[];
  readonly onMeetPartner: (partner: PartnerName) => void;
}

/** Who supports an event, and with what. */
export function SponsorsEditor(props: SponsorsEditorProps) {
  const { items, onChange, errorAt, partners, onMeetPartner } = props;
  const t = useMessages(partMessages);
  const fields = useMessages(dossierFieldWords);
  return (
    <ItemList>
      <SectionProblem text={errorAt('sponsors')} />
      {items.map(({ id, partnerId, contribution, amount }) => {
        const path = `sponsors.${id}`;
        const change = (part: Partial<Sponsor>) => onChange(changed(items, id, part));
        return (
          <Item
            key={id}
            path={path}
            name={partners.find((partner) => partner.id === partnerId)?.name ?? t('sponsor')}
            error={errorAt(path)}
            onRemove={() => onChange(without(items, id))}
          >
            <TextField
              path={`${path}.contribution`}
              label={fields('part.sponsors.contribution')}
              value={contribution}
              error={errorAt(`${path}.contribution`)}
              onChange={(value) => change({ contribution: value })}
            />
            <MoneyField
              path={`${path}.amount`}
              label={fields('part.sponsors.amount')}
              currencies={CURRENCY_CHOICE}
              value={amount}
              error={errorAt(`${path}.amount`)}
              onChange={(value) =>
                change({
                  amount: value && {
                    minor: value.minor,
                    currency: value.currency as CurrencyCode,
                  },
                })
              }
            />
          </Item>
        );
      })}
      <PartnerField
        // A new field for the next sponsor.
        key={items.length}
        path="sponsors"
        label={t('addSponsor')}
        value={null}
        known={[]}
        mayAdd
        onChange={(partner) => {
          if (partner === null) return;
          onMeetPartner(partner);
          onChange([
            ...items,
            { id: newItemId(), partnerId: partner.id, contribution: '', amount: null },
          ]);
        }}
      />
    </ItemList>
  );
}
