import type { DossierLookups } from '@cau-noi/domain/assessment/dossier';
import type { DossierContent } from '@cau-noi/domain/dossier';
import type { IsoDate } from '@cau-noi/domain/period';
import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import { createContext, use } from 'react';
import type { Names } from '../draft/names.ts';

/** What every step of the form works on. */
export interface DraftForm {
  readonly dossierId: string;
  readonly content: DossierContent;
  readonly change: (part: Partial<DossierContent>) => void;
  /** Puts another content in the place of the whole: another kind empties what it does not have. */
  readonly replace: (content: DossierContent) => void;
  readonly names: Names;
  /** Takes the names of what was just chosen. */
  readonly meet: (names: Partial<Names>) => void;
  /** What is wrong at a path joined by points. */
  readonly errorAt: (path: string) => string | undefined;
  /** The name of the field at a path, with the item it belongs to. */
  readonly fieldName: (path: readonly (string | number)[]) => string;
  readonly today: IsoDate;
  /** What only the database knows; null until it is looked up. */
  readonly lookups: DossierLookups | null;
  /** How much one unit of a cost line may cost, by the id of the line. */
  readonly ceilings: ReadonlyMap<string, LineCeiling>;
}

export const DraftFormContext = createContext<DraftForm | null>(null);

/** The form around a step. */
export function useDraftForm(): DraftForm {
  const form = use(DraftFormContext);
  if (form === null) throw new Error('A step stands inside the form of a dossier');
  return form;
}
