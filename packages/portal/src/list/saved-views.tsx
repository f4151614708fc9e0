import { graphql, type ResultOf } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { TextField } from '@cau-noi/ui/text-field';
import { Group, Popover, Stack } from '@mantine/core';
import { IconBookmarkPlus, IconPencil } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { listMessages } from './list.messages.ts';
import { useViewActs, type ViewActs } from './use-view-acts.ts';

/** The lists that can be looked at under a name. */
export type ListName = 'DOSSIERS' | 'PLANS' | 'PEOPLE' | 'PARTNERS';

const SavedViewsQuery = graphql(`
  query SavedViewsQuery($list: ListName!) {
    savedViews(list: $list) {
      id
      name
      search
    }
  }
`);

/** A view of a list under a name; `search` is what stands in the address after the `?`. */
export type SavedView = ResultOf<typeof SavedViewsQuery>['savedViews'][number];

export interface SavedViewsProps {
  readonly list: ListName;
  /** The list as it is shown now: filter, order and columns as the address would have them. */
  readonly search: string;
  /** Whether that is more than the list as everybody finds it. */
  readonly worthSaving: boolean;
  readonly onOpen: (search: string) => void;
}

/** The reader's own ways of looking at a list: one press away, kept on the server, seen by nobody else. */
export function SavedViews({ list, search, worthSaving, onOpen }: SavedViewsProps) {
  const t = useMessages(listMessages);
  const [{ data }, ask] = useQuery({ query: SavedViewsQuery, variables: { list } });
  const [openedId, setOpened] = useState<string | null>(null);
  const acts = useViewActs(list, () => ask({ requestPolicy: 'network-only' }));
  const views = data?.savedViews ?? [];
  const shown = views.find((view) => view.search === search);
  const changed = shown === undefined ? views.find((view) => view.id === openedId) : undefined;
  if (views.length === 0 && !worthSaving) return null;
  const open = (view: SavedView) => {
    setOpened(view.id);
    onOpen(view.search);
  };
  return (
    <Group component="section" aria-label={t('views.label')} gap="xs" className="ui-screen-only">
      {views.map((view) => (
        <ActButton
          key={view.id}
          size="compact-sm"
          variant={view === shown ? 'light' : 'default'}
          aria-pressed={view === shown}
          onClick={() => open(view)}
        >
          {view.name}
        </ActButton>
      ))}
      {shown && <EditView view={shown} acts={acts} />}
      {changed && (
        <ActButton
          size="compact-sm"
          variant="subtle"
          onClick={() => void acts.update(changed, search)}
        >
          {t('views.update', { name: changed.name })}
        </ActButton>
      )}
      {!shown && worthSaving && <NewView search={search} acts={acts} onSaved={setOpened} />}
    </Group>
  );
}

interface NewViewProps {
  readonly search: string;
  readonly acts: ViewActs;
  readonly onSaved: (id: string) => void;
}

function NewView({ search, acts, onSaved }: NewViewProps) {
  const t = useMessages(listMessages);
  const [open, setOpen] = useState(false);
  const save = async (name: string) => {
    const answer = await acts.save(name, search);
    if (answer.refused !== null) return answer.refused;
    setOpen(false);
    onSaved(answer.id);
    return null;
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActButton
          size="compact-sm"
          variant="subtle"
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {t('views.save')}
        </ActButton>
      </Popover.Target>
      <Popover.Dropdown>
        <NameForm act={t('views.saveAct')} name="" onSave={save} />
      </Popover.Dropdown>
    </Popover>
  );
}

function EditView({ view, acts }: { readonly view: SavedView; readonly acts: ViewActs }) {
  const t = useMessages(listMessages);
  const [open, setOpen] = useState(false);
  const rename = async (name: string) => {
    const { refused } = await acts.rename(view, name);
    if (refused === null) setOpen(false);
    return refused;
  };
  const remove = () => {
    setOpen(false);
    void acts.remove(view);
  };
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <ActButton
          size="compact-sm"
          variant="subtle"
          aria-label={t('views.edit', { name: view.name })}
          onClick={() => setOpen(!open)}
        >
          <IconPencil size={16} aria-hidden />
        </ActButton>
      </Popover.Target>
      <Popover.Dropdown>
        <NameForm act={t('views.rename')} name={view.name} onSave={rename} onRemove={remove} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface NameFormProps {
  readonly act: string;
  readonly name: string;
  /** Saves, and answers with why not. */
  readonly onSave: (name: string) => Promise<string | null>;
  readonly onRemove?: () => void;
}

const LONGEST_NAME = 80;

function NameForm({ act, name, onSave, onRemove }: NameFormProps) {
  const t = useMessages(listMessages);
  const [typed, setTyped] = useState(name);
  const [refused, setRefused] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(typed.trim() === '' ? t('views.nameNeeded') : await onSave(typed));
  };
  return (
    <Stack component="form" gap="xs" onSubmit={(event: FormEvent) => void submit(event)}>
      <TextField
        path="view.name"
        label={t('views.name')}
        help={t('views.nameHelp')}
        error={refused}
        maxLength={LONGEST_NAME}
        value={typed}
        onChange={setTyped}
      />
      <Group gap="xs">
        <ActButton type="submit">{act}</ActButton>
        {onRemove && (
          <ActButton variant="default" onClick={onRemove}>
            {t('views.remove')}
          </ActButton>
        )}
      </Group>
    </Stack>
  );
}
