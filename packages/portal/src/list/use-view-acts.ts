import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useToast } from '@cau-noi/ui/toast';
import { listMessages } from './list.messages.ts';
import type { ListName, SavedView } from './saved-views.tsx';

const SavedViewSaveMutation = graphql(`
  mutation SavedViewSaveMutation($input: SavedViewSaveInput!) {
    savedViewSave(input: $input) {
      __typename
      ... on SavedViewPayload {
        savedView {
          id
          name
          search
        }
      }
      ... on BusinessError {
        code
        data
      }
    }
  }
`);

const SavedViewRemoveMutation = graphql(`
  mutation SavedViewRemoveMutation($input: SavedViewRemoveInput!) {
    savedViewRemove(input: $input) {
      __typename
      ... on RemovedPayload {
        id
      }
      ... on BusinessError {
        code
      }
    }
  }
`);

/** What came of saving a view: its id, or why not in a sentence. */
export type ViewAnswer =
  | { readonly id: string; readonly refused: null }
  | { readonly id: null; readonly refused: string };

/** What can be done with saved views; each says what was done, and how to undo it. */
export interface ViewActs {
  readonly save: (name: string, search: string) => Promise<ViewAnswer>;
  readonly rename: (view: SavedView, name: string) => Promise<ViewAnswer>;
  readonly update: (view: SavedView, search: string) => Promise<void>;
  readonly remove: (view: SavedView) => Promise<void>;
}

/** @param onChanged asks for the views again */
export function useViewActs(list: ListName, onChanged: () => void): ViewActs {
  const t = useMessages(listMessages);
  const toast = useToast();
  const { run: runSave } = useAct(SavedViewSaveMutation);
  const { run: runRemove } = useAct(SavedViewRemoveMutation);

  const refusal = (code: string, data: unknown, name: string): string => {
    if (code === 'ALREADY_EXISTS') return t('views.nameTaken', { name });
    const most = typeof data === 'object' && data !== null && 'most' in data ? data.most : '';
    if (code === 'TOO_MANY_VIEWS') return t('views.tooMany', { most: String(most) });
    return t('views.refused');
  };
  const write = async (view: Omit<SavedView, 'id'> & { readonly id?: string }) => {
    const { id, name, search } = view;
    const result = await runSave({ list, name, search, ...(id !== undefined && { id }) });
    if (!result.ok) return { id: null, refused: t('views.refused') } as const;
    const answer = result.data.savedViewSave;
    if (answer.__typename !== 'SavedViewPayload') {
      return { id: null, refused: refusal(answer.code, answer.data, name) } as const;
    }
    onChanged();
    return { id: answer.savedView.id, refused: null } as const;
  };
  const drop = async (id: string): Promise<boolean> => {
    const result = await runRemove({ id });
    const gone = result.ok && result.data.savedViewRemove.__typename === 'RemovedPayload';
    if (gone) onChanged();
    else toast({ text: t('views.refused'), tone: 'failed' });
    return gone;
  };
  return {
    save: async (name, search) => {
      const answer = await write({ name, search });
      if (answer.refused === null) {
        toast({ text: t('views.saved', { name }), onUndo: () => void drop(answer.id) });
      }
      return answer;
    },
    rename: async (view, name) => {
      const answer = await write({ ...view, name });
      if (answer.refused === null) {
        toast({ text: t('views.renamed', { name }), onUndo: () => void write(view) });
      }
      return answer;
    },
    update: async (view, search) => {
      const { refused } = await write({ ...view, search });
      toast(
        refused === null
          ? { text: t('views.updated', { name: view.name }), onUndo: () => void write(view) }
          : { text: refused, tone: 'failed' },
      );
    },
    remove: async (view) => {
      const { name, search } = view;
      if (!(await drop(view.id))) return;
      toast({ text: t('views.removed', { name }), onUndo: () => void write({ name, search }) });
    },
  };
}
