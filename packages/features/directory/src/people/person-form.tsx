import { SEXES } from '@cau-noi/domain/person';
import { useMessages } from '@cau-noi/i18n/language';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { directoryOptions } from '../directory.routes.ts';
import { CollisionView } from '../register/collision-view.tsx';
import type { Collision } from '@cau-noi/portal/refusal';
import { EntryFields } from '../register/entry-fields.tsx';
import { useEntryForm } from '../register/use-entry-form.ts';
import type { EntryFormProps } from '../register/use-entry-form.ts';
import { LanguagesEditor } from './languages-editor.tsx';
import { issuesOf, writtenByOthers } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { personMessages } from './person.messages.ts';
import { PostsEditor } from './posts-editor.tsx';
import { useFieldName, useShowPerson } from './use-person-words.ts';

/** Everything that is written about a person, saved by its button. */
export function PersonForm(props: EntryFormProps<PersonWritten>) {
  const t = useMessages(personMessages);
  const { paths } = directoryOptions.use();
  const { today } = useViewer();
  const fieldName = useFieldName();
  const form = useEntryForm(
    props,
    (content) => issuesOf(content, today),
    (id) => paths.person({ personId: id }),
  );
  const { written, change, wrong, collision } = form;
  if (collision !== null) {
    return <PersonCollision collision={collision} mine={written} onResolve={form.resolve} />;
  }
  return (
    <EntryFields form={form} fieldName={fieldName} busy={props.busy} back={props.back}>
      <TextField
        path="fullName"
        label={t('field.fullName')}
        required
        value={written.fullName}
        error={wrong('fullName')}
        onChange={(fullName) => change({ fullName })}
      />
      <DateField
        path="dateOfBirth"
        label={t('field.dateOfBirth')}
        value={written.dateOfBirth}
        error={wrong('dateOfBirth')}
        max={today}
        onChange={(dateOfBirth) => change({ dateOfBirth })}
      />
      <SelectField
        path="sex"
        label={t('field.sex')}
        help={t('help.sex')}
        value={written.sex}
        options={SEXES.map((value) => ({ value, label: t(`sex.${value}`) }))}
        error={wrong('sex')}
        onChange={(sex) => change({ sex })}
      />
      <TextField
        path="function"
        label={t('field.function')}
        value={written.function}
        error={wrong('function')}
        onChange={(text) => change({ function: text })}
      />
      <TextField
        path="trade"
        label={t('field.trade')}
        value={written.trade}
        error={wrong('trade')}
        onChange={(trade) => change({ trade })}
      />
      <PostsEditor posts={written.posts} wrong={wrong} onChange={(posts) => change({ posts })} />
      <LanguagesEditor
        languages={written.languages}
        wrong={wrong}
        onChange={(languages) => change({ languages })}
      />
    </EntryFields>
  );
}

interface PersonCollisionProps {
  readonly collision: Collision;
  readonly mine: PersonWritten;
  readonly onResolve: (content: PersonWritten, version: number) => void;
}

function PersonCollision({ collision, mine, onResolve }: PersonCollisionProps) {
  const t = useMessages(personMessages);
  const theirs = writtenByOthers(collision.theirs);
  const units = [...mine.posts, ...theirs.posts].flatMap((post) => post.organisationId ?? []);
  const show = useShowPerson(useNames(units));
  return (
    <CollisionView
      collision={collision}
      mine={mine}
      theirs={theirs}
      show={show}
      onResolve={onResolve}
      names={{
        fullName: t('field.fullName'),
        dateOfBirth: t('field.dateOfBirth'),
        sex: t('field.sex'),
        function: t('field.function'),
        trade: t('field.trade'),
        posts: t('field.posts'),
        languages: t('field.languages'),
      }}
    />
  );
}
