import { sameValue } from '@cau-noi/domain/difference';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useNames } from '@cau-noi/portal/names';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { CollisionView } from '../register/collision-view.tsx';
import { issuesByPath } from '../register/issue-text.ts';
import { Problems } from '../register/problems.tsx';
import classes from '../register/register.module.css';
import { registerMessages } from '../register/register.messages.ts';
import { useSaving } from '../register/use-saving.ts';
import type { Answer } from '../register/use-saving.ts';
import { LanguagesEditor } from './languages-editor.tsx';
import { issuesOf, writtenByOthers } from './person-content.ts';
import type { PersonWritten } from './person-content.ts';
import { personMessages } from './person.messages.ts';
import { PostsEditor } from './posts-editor.tsx';
import { useFieldName, useShowPerson } from './use-person-words.ts';

export interface PersonFormProps {
  readonly start: PersonWritten;
  /** The version that was loaded; 0 for a new person. */
  readonly version: number;
  readonly send: (written: PersonWritten, version: number) => Promise<ActResult<Answer>>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

/** Everything that is written about a person, saved by its button. */
export function PersonForm({ start, version, send, busy, back }: PersonFormProps) {
  const t = useMessages(personMessages);
  const shared = useMessages(registerMessages);
  const go = useGo();
  const { paths } = directoryOptions.use();
  const { today } = useViewer();
  const { language } = useLanguage();
  const [written, setWritten] = useState(start);
  const [strict, setStrict] = useState(false);
  const fieldName = useFieldName();
  const { refused, save, forget } = useSaving(!sameValue(written, start));
  const found = issuesOf(written, today);
  const issues = strict ? (found.length > 0 ? found : refused.issues) : [];
  const wrong = issuesByPath(issues, language);
  const saveAs = (content: PersonWritten, on: number) =>
    save(
      () => send(content, on),
      (id) => go(paths.person({ personId: id })),
    );
  const submit = () => {
    setStrict(true);
    if (found.length === 0) saveAs(written, version);
  };
  const change = (part: Partial<PersonWritten>) => setWritten({ ...written, ...part });
  if (refused.collision !== null) {
    return (
      <PersonCollision
        collision={refused.collision}
        mine={written}
        onResolve={(content, on) => {
          setWritten(content);
          forget();
          saveAs(content, on);
        }}
      />
    );
  }
  return (
    <FieldColumn>
      <Problems issues={issues} sentence={refused.sentence} fieldName={fieldName} />
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
      <div className={classes.acts}>
        <ActButton loading={busy} onClick={submit}>
          {shared('save')}
        </ActButton>
        <ActButton variant="default" onClick={() => go(back)}>
          {shared('cancel')}
        </ActButton>
      </div>
    </FieldColumn>
  );
}

interface PersonCollisionProps {
  readonly collision: Parameters<typeof CollisionView<PersonWritten>>[0]['collision'];
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
        function: t('field.function'),
        trade: t('field.trade'),
        posts: t('field.posts'),
        languages: t('field.languages'),
      }}
    />
  );
}
