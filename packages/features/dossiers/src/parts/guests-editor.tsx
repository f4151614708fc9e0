import { GUEST_ROLES, GUEST_STANDINGS } from '@cau-noi/domain/activity/guest';
import type { GuestRank, GuestStanding } from '@cau-noi/domain/activity/guest';
import type { Guest } from '@cau-noi/domain/dossier';
import { isBlank } from '@cau-noi/domain/limits';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { CountryField } from '@cau-noi/portal/country-field';
import { ActButton } from '@cau-noi/ui/act-button';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import type { CountryCode } from '@cau-noi/domain/country';
import { newItemId } from '../draft/item-id.ts';
import { Item, ItemList, SectionProblem, Short } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

export interface GuestsEditorProps extends EditorProps<Guest> {
  /** As which they are received: of rank A cars are counted by whom each guest is equal to. */
  readonly rank: GuestRank | null;
  /** The partner's country: that of a new guest. */
  readonly countryCode: CountryCode | null;
}

interface StandingFieldProps {
  readonly path: string;
  readonly value: GuestStanding | null;
  readonly onChange: (value: GuestStanding | null) => void;
}

/** To whom the post of a guest is equal. */
function StandingField(props: StandingFieldProps) {
  const t = useMessages(partMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  return (
    <SelectField
      {...props}
      label={fields('part.guests.standing')}
      help={t('guestStandingHelp')}
      options={GUEST_STANDINGS.map((value) => ({ value, label: words(`guestStanding.${value}`) }))}
    />
  );
}

const textOrNull = (text: string) => (text === '' ? null : text);

/** Guests from abroad: by name, or as a count by role where names are not known or not kept. */
export function GuestsEditor({ items, onChange, errorAt, rank, countryCode }: GuestsEditorProps) {
  const t = useMessages(partMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const add = () => {
    const role = items.some((guest) => guest.role === 'HEAD') ? 'MEMBER' : 'HEAD';
    const unsaid = { name: null, title: null, standing: null };
    onChange([...items, { id: newItemId(), role, ...unsaid, countryCode, count: 1 }]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('guests')} />
      {items.map(({ id, role, name, title, standing, countryCode: country, count }, index) => {
        const path = `guests.${id}`;
        const change = (part: Partial<Guest>) => onChange(changed(items, id, part));
        const named = !isBlank(name);
        return (
          <Item
            key={id}
            path={path}
            name={named ? (name ?? '') : t('guest', { number: index + 1 })}
            note={`${words(`guestRole.${role}`)} · ${format.persons(count)}`}
            error={errorAt(path)}
            onRemove={() => onChange(without(items, id))}
          >
            <SelectField
              path={`${path}.role`}
              label={fields('part.guests.role')}
              required
              value={role}
              options={GUEST_ROLES.map((value) => ({ value, label: words(`guestRole.${value}`) }))}
              onChange={(value) => value !== null && change({ role: value })}
            />
            <TextField
              path={`${path}.name`}
              label={fields('part.guests.name')}
              help={t('guestNameHelp')}
              value={name ?? ''}
              error={errorAt(`${path}.name`)}
              onChange={(value) =>
                change({ name: textOrNull(value), ...(value === '' ? {} : { count: 1 }) })
              }
            />
            <TextField
              path={`${path}.title`}
              label={fields('part.guests.title')}
              value={title ?? ''}
              error={errorAt(`${path}.title`)}
              onChange={(value) => change({ title: textOrNull(value) })}
            />
            {(rank === 'A' || standing !== null) && (
              <StandingField
                path={`${path}.standing`}
                value={standing}
                onChange={(value) => change({ standing: value })}
              />
            )}
            <CountryField
              path={`${path}.countryCode`}
              label={fields('part.guests.countryCode')}
              value={country}
              onChange={(value) => change({ countryCode: value })}
            />
            <Short>
              <NumberField
                path={`${path}.count`}
                label={fields('part.guests.count')}
                min={1}
                readOnly={named}
                value={count}
                error={errorAt(`${path}.count`)}
                onChange={(value) => change({ count: value ?? 1 })}
              />
            </Short>
          </Item>
        );
      })}
      <div>
        <ActButton variant="default" onClick={add}>
          {t('addGuest')}
        </ActButton>
      </div>
    </ItemList>
  );
}
