import { MEMBER_ROLES } from '@cau-noi/domain/dossier';
import type { Member } from '@cau-noi/domain/dossier';
import type { TrainingDays } from '@cau-noi/domain/savings/people-facts';
import { dossierFieldWords } from '@cau-noi/i18n/dossier-field-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { newItemId } from '../draft/item-id.ts';
import type { PersonName } from '../draft/names.ts';
import { PersonSearch } from '../fields/person-search.tsx';
import { Item, ItemList, Long, SectionProblem } from './item-list.tsx';
import { changed, without } from './items.ts';
import type { EditorProps } from './items.ts';
import { partMessages } from './part.messages.ts';

export interface MembersEditorProps extends EditorProps<Member> {
  /** The people whose names are known. */
  readonly people: readonly PersonName[];
  readonly onMeet: (person: PersonName) => void;
  readonly year: number;
  /** The trainings of a person on days of the journey, while it is to come. */
  readonly trainingsOf?: (personId: string) => readonly TrainingDays[];
}

/** Who travels, in which role, and why just this person. */
export function MembersEditor(props: MembersEditorProps) {
  const { items, onChange, errorAt, people, onMeet, year, trainingsOf } = props;
  const format = useFormat();
  const t = useMessages(partMessages);
  const words = useMessages(dossierWords);
  const fields = useMessages(dossierFieldWords);
  const add = (person: PersonName) => {
    onMeet(person);
    const role = items.some((member) => member.role === 'HEAD') ? 'MEMBER' : 'HEAD';
    onChange([...items, { id: newItemId(), personId: person.id, role, reason: '' }]);
  };
  return (
    <ItemList>
      <SectionProblem text={errorAt('members')} />
      {items.map(({ id, personId, role, reason }) => {
        const person = people.find((known) => known.id === personId);
        const path = `members.${id}`;
        return (
          <Item
            key={id}
            path={path}
            name={person?.name ?? t('unknownPerson')}
            note={person?.note}
            {...(person === undefined ? {} : { lang: 'vi' })}
            error={errorAt(path) ?? errorAt(`${path}.personId`)}
            onRemove={() => onChange(without(items, id))}
          >
            {trainingsOf?.(personId).map(({ title, from, to }) => (
              <Long key={`${title} ${from}`}>
                <p>{t('atTraining', { title, from: format.date(from), to: format.date(to) })}</p>
              </Long>
            ))}
            <SelectField
              path={`${path}.role`}
              label={fields('part.members.role')}
              required
              value={role}
              options={MEMBER_ROLES.map((value) => ({
                value,
                label: words(`memberRole.${value}`),
              }))}
              error={errorAt(`${path}.role`)}
              onChange={(value) => value !== null && onChange(changed(items, id, { role: value }))}
            />
            <Long>
              <TextField
                path={`${path}.reason`}
                label={fields('part.members.reason')}
                value={reason}
                error={errorAt(`${path}.reason`)}
                onChange={(value) => onChange(changed(items, id, { reason: value }))}
              />
            </Long>
          </Item>
        );
      })}
      <PersonSearch
        path="members"
        label={t('addMember')}
        year={year}
        chosen={items.map((member) => member.personId)}
        onChoose={add}
      />
    </ItemList>
  );
}
