import type { ActResult } from '@cau-noi/graphql/mutation';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { readRefusal } from './refusal.ts';
import type { Refusal_error, Refused } from './refusal.ts';
import { registerMessages } from './register.messages.ts';

const NOTHING: Refused = { issues: [], collision: null, sentence: null };

/** What a mutation answered: the entry's id, or the refusal. */
export type Answer =
  | { readonly id: string }
  | { readonly refusal: FragmentOf<typeof Refusal_error> };

/** What a mutation sent back, read as an answer; a lost connection stays one. */
export function answered<Data>(
  result: ActResult<Data>,
  read: (data: Data) => Answer,
): ActResult<Answer> {
  return result.ok ? { ok: true, data: read(result.data) } : result;
}

export interface Saving {
  readonly refused: Refused;
  /** Sends, says how it went, and goes on when it is saved. */
  readonly save: (send: () => Promise<ActResult<Answer>>, onSaved: (id: string) => void) => void;
  /** The refusal was answered: the conflict is resolved, or the writer goes on. */
  readonly forget: () => void;
}

/**
 * Saving an entry of a register by its button. What was written stays until it is saved: leaving
 * with something unsaved asks first.
 */
export function useSaving(unsaved: boolean): Saving {
  const t = useMessages(registerMessages);
  const { language } = useLanguage();
  const toast = useToast();
  const [refused, setRefused] = useState(NOTHING);
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const send = async (...[act, onSaved]: Parameters<Saving['save']>) => {
    const result = await act();
    if (!result.ok) {
      toast({ text: t('unreached'), tone: 'failed' });
      return;
    }
    if ('refusal' in result.data) {
      setRefused(readRefusal(result.data.refusal, language));
      return;
    }
    setRefused(NOTHING);
    toast({ text: t('saved') });
    onSaved(result.data.id);
  };
  const save: Saving['save'] = (act, onSaved) => void send(act, onSaved);
  return { refused, save, forget: () => setRefused(NOTHING) };
}
