import type { DossierContent } from '@cau-noi/domain/dossier';
import type { ActualFigures } from '@cau-noi/domain/dossier/outcome';
import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { useKeptDraft } from '@cau-noi/portal/kept-draft';
import type { KeptDraft } from '@cau-noi/portal/kept-draft';
import { useMemo } from 'react';
import { joinFigures } from '../draft/figures-draft.ts';
import type { Collision } from '../draft/merge.ts';

export type FiguresDraft = KeptDraft<FiguresWritten, Collision>;

export interface FiguresDraftOptions {
  readonly dossierId: string;
  readonly version: number;
  readonly approved: DossierContent;
  /** The figures to begin from: those that are closed, else the approved ones. */
  readonly begun: ActualFigures;
}

/** Figures while they are written: the server takes them as a whole, so the browser keeps them till then. */
export function useFiguresDraft({
  dossierId,
  version,
  approved,
  begun,
}: FiguresDraftOptions): FiguresDraft {
  const saved = useMemo<FiguresWritten>(() => ({ actual: begun, correctionReason: null }), [begun]);
  const join = useMemo(() => joinFigures(approved), [approved]);
  return useKeptDraft({ recordId: `${dossierId}.figures`, saved, version, join });
}
