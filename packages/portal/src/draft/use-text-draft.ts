import { useCallback } from 'react';
import type { SaveAnswer } from './draft-state.ts';
import { type Draft, useDraft } from './use-draft.ts';

/** What saving a text came to; nobody else's text is joined with it. */
export type TextSaveAnswer =
  | { readonly is: 'saved' }
  | Extract<SaveAnswer<string>, { readonly is: 'unreached' | 'refused' }>;

export interface TextDraftOptions {
  /** The id of the record and of the text beside it: the place where unsaved work is kept. */
  readonly place: string;
  readonly saved: string;
  readonly send: (text: string) => Promise<TextSaveAnswer>;
}

/** A text beside a record is replaced as a whole and has no versions. */
const ONLY_VERSION = 1;
const joinTexts = (_base: string, mine: string) => ({ merged: mine, collisions: [] });

/**
 * A text that is saved beside a record, as safe as the record's own draft: saved when typing rests,
 * kept in the browser until it is.
 */
export function useTextDraft({ place, saved, send }: TextDraftOptions): Draft<string, never> {
  const sendText = useCallback(
    async (text: string): Promise<SaveAnswer<string>> => {
      const answer = await send(text);
      if (answer.is !== 'saved') return answer;
      return { is: 'saved', version: ONLY_VERSION, at: new Date().toISOString() };
    },
    [send],
  );
  return useDraft({
    recordId: place,
    saved,
    version: ONLY_VERSION,
    join: joinTexts,
    send: sendText,
  });
}
