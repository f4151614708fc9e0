import type { PlanLine } from '@cau-noi/domain/plan';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useDraft } from '@cau-noi/portal/draft';
import { useToast } from '@cau-noi/ui/toast';
import { useCallback, useEffect, useRef } from 'react';
import { joinLines } from '../draft/join.ts';
import { inputOf, PlanSaveMutation, saveAnswer } from '../draft/save-plan.ts';
import { useUndo } from '../draft/use-undo.ts';
import { builderMessages } from './builder.messages.ts';

type Lines = readonly PlanLine[];

export interface PlanDraftOptions {
  readonly planId: string;
  readonly saved: Lines;
  readonly version: number;
}

/** The lines while they are written: saved when typing rests, undone and done again. */
export function usePlanDraft({ planId, saved, version }: PlanDraftOptions) {
  const t = useMessages(builderMessages);
  const toast = useToast();
  const { run } = useAct(PlanSaveMutation);
  const send = useCallback(
    async (lines: Lines, on: number) =>
      saveAnswer(await run({ id: planId, version: on, lines: lines.map(inputOf) })),
    [run, planId],
  );
  const draft = useDraft({ recordId: planId, saved, version, join: joinLines, send });
  const lines = draft.state.content;
  const { act, undo, redo } = useUndo(lines, draft.change);
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  }, [lines]);

  const change = (line: PlanLine) =>
    act(lines.map((other) => (other.id === line.id ? line : other)));
  const remove = (lineIds: readonly string[]) => {
    const before = lines;
    const gone = before.filter(({ id }) => lineIds.includes(id));
    act(before.filter(({ id }) => !lineIds.includes(id)));
    toast({
      text: t('removed', { count: gone.length }),
      onUndo: () => act(withBack(latest.current, before, gone)),
    });
  };
  return { ...draft, lines, act, undo, redo, change, remove } as const;
}

/** The lines with some put back where they stood, whatever was written since. */
function withBack(lines: Lines, before: Lines, gone: Lines): Lines {
  return gone
    .filter(({ id }) => !lines.some((line) => line.id === id))
    .reduce((now, line) => {
      const place = Math.min(before.indexOf(line), now.length);
      return now.toSpliced(place, 0, line);
    }, lines);
}
