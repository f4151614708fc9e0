import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { useToast } from '@cau-noi/ui/toast';
import { useMemo, useState } from 'react';
import { useClient, useQuery } from 'urql';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import { useOutcome } from '../use-writing.ts';
import type { Preview, UnitShown } from './asked.ts';
import {
  ReorganisationPreviewQuery,
  ReorganisationUnitsQuery,
  ReorganiseMutation,
} from './asked.ts';
import type { Draft } from './draft.ts';
import { choicesInput, chosenUnits, decidedInput, newDraft } from './draft.ts';
import { reorganisationMessages } from './reorganisation.messages.ts';

const NONE: readonly WrittenIssue[] = [];

/** The unions that are chosen, with what stands below them. */
function useUnits(ids: readonly string[]): readonly UnitShown[] {
  const asked = ids.join(' ');
  const [{ data }] = useQuery({
    query: ReorganisationUnitsQuery,
    variables: useMemo(() => ({ ids: asked === '' ? [] : asked.split(' ') }), [asked]),
    pause: asked === '',
  });
  const found = new Map(
    (data?.nodes ?? []).flatMap((node) =>
      node !== null && 'shortName' in node ? [[node.id, node] as const] : [],
    ),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A decision being written: what it would do, what stands against it, and carrying it out. */
export function useReorganisation() {
  const t = useMessages(reorganisationMessages);
  const { today } = useViewer();
  const client = useClient();
  const toast = useToast();
  const [draft, setDraft] = useState<Draft>(() => newDraft(today));
  const [preview, setPreview] = useState<Preview | null>(null);
  const [issues, setIssues] = useState(NONE);
  const [looking, setLooking] = useState(false);
  const units = useUnits(chosenUnits(draft));
  const sending = useAct(ReorganiseMutation);
  const outcome = useOutcome(() => setPreview(null));
  const missing = (path: string): readonly WrittenIssue[] => [
    { code: 'REQUIRED', path: [path], data: {} },
  ];

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // What was chosen and why changes nothing of what was seen; all else does.
    const kept = ['choices', 'records', 'reason'];
    if (Object.keys(part).some((key) => !kept.includes(key))) {
      setPreview(null);
      setIssues(NONE);
    }
  };

  /** Answers with what stands against it; null where the server was not reached. */
  const look = async (): Promise<readonly WrittenIssue[] | null> => {
    const input = decidedInput(draft, units);
    if (input === null || units.length === 0) {
      const found = missing(input === null ? 'date' : 'fromIds.0');
      setIssues(found);
      return found;
    }
    setLooking(true);
    const { data } = await client
      .query(ReorganisationPreviewQuery, { input }, { requestPolicy: 'network-only' })
      .toPromise();
    setLooking(false);
    if (data === undefined) {
      toast({ text: t('failed'), tone: 'failed' });
      return null;
    }
    const shown = data.reorganisationPreview;
    setPreview(shown);
    setIssues(shown.issues);
    return shown.issues;
  };

  /** Answers with the id of what was carried out; null where it was refused. */
  const carryOut = async (): Promise<string | null> => {
    const decided = decidedInput(draft, units);
    if (decided === null || preview === null) return null;
    const { revision, open } = preview;
    const { reason } = draft;
    const choices = choicesInput(draft, open);
    const result = await sending.run({ decided, revision, choices, reason });
    const done = outcome.settle(result, ({ answer }) => ('id' in answer ? null : answer));
    if (!done || !result.ok || !('id' in result.data.answer)) return null;
    return result.data.answer.id;
  };

  return {
    draft,
    change,
    units,
    preview,
    issues,
    looking,
    look,
    carryOut,
    carrying: sending.running,
    refused: outcome.wrong,
  };
}

export type Deciding = ReturnType<typeof useReorganisation>;
