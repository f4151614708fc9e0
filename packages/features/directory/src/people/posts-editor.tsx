import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { CheckField } from '@cau-noi/ui/check-field';
import { DateField } from '@cau-noi/ui/date-field';
import { FieldRow } from '@cau-noi/ui/field-row';
import { TextField } from '@cau-noi/ui/text-field';
import { newPost } from './person-content.ts';
import type { PostWritten } from './person-content.ts';
import classes from './entries.module.css';
import { personMessages } from './person.messages.ts';

export interface PostsEditorProps {
  readonly posts: readonly PostWritten[];
  /** What is wrong with the field at a path. */
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (posts: readonly PostWritten[]) => void;
}

/** Posts, past and present; the union of one of them answers for the entry. */
export function PostsEditor({ posts, wrong, onChange }: PostsEditorProps) {
  const t = useMessages(personMessages);
  const { home } = useViewer();
  const error = wrong('posts');
  return (
    <fieldset className={classes.entries} data-field="posts" tabIndex={-1}>
      <legend>{t('field.posts')}</legend>
      <p className={classes.help}>{t('help.posts')}</p>
      {error !== undefined && <p className={classes.error}>{error}</p>}
      {posts.map((post, index) => (
        <PostFields
          // Posts have no id while they are written: their place is what they are known by.
          key={`posts.${String(index)}`}
          post={post}
          index={index}
          wrong={wrong}
          onChange={(next) => onChange(posts.with(index, next))}
          onRemove={() => onChange(posts.toSpliced(index, 1))}
        />
      ))}
      <ActButton variant="default" onClick={() => onChange([...posts, newPost(home?.id ?? null)])}>
        {t('addPost')}
      </ActButton>
    </fieldset>
  );
}

interface PostFieldsProps {
  readonly post: PostWritten;
  readonly index: number;
  readonly wrong: PostsEditorProps['wrong'];
  readonly onChange: (post: PostWritten) => void;
  readonly onRemove: () => void;
}

function PostFields({ post, index, wrong, onChange, onRemove }: PostFieldsProps) {
  const t = useMessages(personMessages);
  const number = index + 1;
  const path = (field: keyof PostWritten) => `posts.${index}.${field}`;
  const change = (part: Partial<PostWritten>) => onChange({ ...post, ...part });
  return (
    <fieldset className={classes.entry}>
      <legend>{t('postNumber', { number })}</legend>
      <UnitChoice
        path={path('organisationId')}
        label={t('field.organisationId')}
        required
        value={post.organisationId}
        error={wrong(path('organisationId'))}
        onChange={(organisationId) => change({ organisationId })}
      />
      <TextField
        path={path('title')}
        label={t('field.title')}
        required
        value={post.title}
        error={wrong(path('title'))}
        onChange={(title) => change({ title })}
      />
      <CheckField
        path={path('keyLeader')}
        label={t('field.keyLeader')}
        help={t('help.keyLeader')}
        checked={post.keyLeader}
        onChange={(keyLeader) => change({ keyLeader })}
      />
      <FieldRow>
        <DateField
          path={path('validFrom')}
          label={t('field.validFrom')}
          required
          value={post.validFrom}
          error={wrong(path('validFrom'))}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DateField
          path={path('validTo')}
          label={t('field.validTo')}
          help={t('help.validTo')}
          value={post.validTo}
          error={wrong(path('validTo'))}
          onChange={(validTo) => change({ validTo })}
        />
      </FieldRow>
      <ActButton variant="subtle" onClick={onRemove}>
        {t('removePost', { number })}
      </ActButton>
    </fieldset>
  );
}
