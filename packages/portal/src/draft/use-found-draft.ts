import { useMessages } from '@cau-noi/i18n/language';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useRef, useState } from 'react';
import { draftMessages } from './draft.messages.ts';
import type { KeptDraft } from './draft-state.ts';
import { type DraftPlace, findKept, forget } from './kept-draft.ts';

/**
 * The work that this browser kept, once, as the form opens. What an earlier version of the program kept
 * under other fields is dropped, and its writer is told.
 */
export function useFoundDraft<Content>(
  place: DraftPlace | null,
  saved: Content,
): KeptDraft<Content> | null {
  const t = useMessages(draftMessages);
  const toast = useToast();
  const [found] = useState(() =>
    place === null ? { draft: null, outdated: false } : findKept(place, saved),
  );
  const told = useRef(!found.outdated);
  useEffect(() => {
    if (told.current || place === null) return;
    told.current = true;
    forget(place);
    toast({ text: t('outdated'), tone: 'failed' });
  }, [place, t, toast]);
  return found.draft;
}
