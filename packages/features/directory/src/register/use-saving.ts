import type { ActResult } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useRefusal } from '@cau-noi/portal/refusal';
import type { Refusal, Refused } from '@cau-noi/portal/refusal';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { issueText } from './issue-text.ts';
import { registerMessages } from './register.messages.ts';

/** What a mutation answered: the entry's id, or the refusal. */
export type Answer = { readonly id: string } | { readonly refusal: Refusal };

/** What a mutation sent back, read as an answer; a lost connection stays one. */
export function answered<Data>(
  result: ActResult<Data>,
  read: (data: Data) => Answer,
): ActResult<Answer> {
  return result.ok ? { ok: true, data: read(result.data) } : result;
}

/** Why an entry is not saved: fields to mend, another's text to look at, or a sentence. */
export type RefusedEntry = Pick<Refused, 'issues' | 'collision'> & {
  readonly sentence: string | null;
};

const NOTHING: RefusedEntry = { issues: [], collision: null, sentence: null };

/** Fields and another's text speak for themselves. */
function alone({ issues, collision, sentence }: Refused): RefusedEntry {
  const told = issues.length > 0 || collision !== null;
  return { issues, collision, sentence: told ? null : sentence };
}

export interface Saving {
  readonly refused: RefusedEntry;
  /** Sends, says how it went, and goes on when it is saved. */
  readonly save: (send: () => Promise<ActResult<Answer>>, onSaved: (id: string) => void) => void;
  /** The refusal was answered: the conflict is resolved, or the writer goes on. */
  readonly forget: () => void;
}

const NOBODY = () => undefined;

/**
 * Saving an entry of a register by its button. What was written stays until it is saved: leaving
 * with something unsaved asks first.
 *
 * @param onStale loads what somebody else has saved, so that the next try is about that
 */
export function useSaving(unsaved: boolean, onStale: () => void = NOBODY): Saving {
  const t = useMessages(registerMessages);
  const refusal = useRefusal(issueText);
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
      toast({ text: t(result.error.networkError ? 'unreached' : 'failed'), tone: 'failed' });
      return;
    }
    const why = refusal(result, (answer) => ('refusal' in answer ? answer.refusal : null));
    setRefused(why === null ? NOTHING : alone(why));
    if (why?.collision) onStale();
    if (!('id' in result.data)) return;
    toast({ text: t('saved') });
    onSaved(result.data.id);
  };
  const save: Saving['save'] = (act, onSaved) => void send(act, onSaved);
  return { refused, save, forget: () => setRefused(NOTHING) };
}
