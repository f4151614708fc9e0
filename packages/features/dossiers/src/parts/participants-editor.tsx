import { PARTICIPANT_KINDS } from '@cau-noi/domain/dossier';
import type { ParticipantGroup } from '@cau-noi/domain/dossier';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { NumberField } from '@cau-noi/ui/number-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { newItemId } from '../draft/item-id.ts';
import type { Named } from '../draft/names.ts';
import { UnitField } from '../fields/unit-field.tsx';
import { Item, ItemList, SectionProblem, Short } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

export interface ParticipantsEditorProps extends EditorProps<ParticipantGroup> {
  readonly units: readonly Named[];
  readonly onMeetUnit: (unit: Named) => void;
}

/** Who attends an event, counted by kind and, where it is known, by unit. */
export function ParticipantsEditor(props: ParticipantsEditorProps) {
  const { items, onChange, errorAt, units, onMeetUnit } = props;
  const t = useMessages(partMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const format = useFormat();
  const unused = PARTICIPANT_KINDS.find((kind) => items.every((group) => group.kind !== kind));
  const add = () => {
    const kind = unused ?? 'OTHER';
    onChange([...items, { id: newItemId(), kind, count: 0, organisationId: null }]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('participants')} />
      {items.map(({ id, kind, count, organisationId }) => {
        const path = `participants.${id}`;
        const change = (part: Partial<ParticipantGroup>) => onChange(changed(items, id, part));
        return (
          <Item
            key={id}
            path={path}
            name={words(`participant.${kind}`)}
            note={format.persons(count)}
            error={errorAt(path)}
            onRemove={() => onChange(without(items, id))}
          >
            <SelectField
              path={`${path}.kind`}
              label={fields('part.participants.kind')}
              required
              value={kind}
              options={PARTICIPANT_KINDS.map((value) => ({
                value,
                label: words(`participant.${value}`),
              }))}
              onChange={(value) => value !== null && change({ kind: value })}
            />
            <Short>
              <NumberField
                path={`${path}.count`}
                label={fields('part.participants.count')}
                min={0}
                value={count}
                error={errorAt(`${path}.count`)}
                onChange={(value) => change({ count: value ?? 0 })}
              />
            </Short>
            <UnitField
              path={`${path}.organisationId`}
              label={fields('part.participants.organisationId')}
              value={organisationId}
              known={units}
              onChange={(unit) => {
                if (unit !== null) onMeetUnit(unit);
                change({ organisationId: unit?.id ?? null });
              }}
            />
          </Item>
        );
      })}
      <div>
        <ActButton variant="default" onClick={add}>
          {t('addParticipants')}
        </ActButton>
      </div>
    </ItemList>
  );
}
