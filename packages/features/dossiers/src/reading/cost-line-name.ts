import type { CostLine } from '@cau-noi/domain/dossier';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useCallback } from 'react';

/** Tells what a cost line is called: what it pays for, for whom, and its description. */
export function useCostLineName(): (line: CostLine) => string {
  const words = useMessages(dossierWords);
  const costs = useMessages(costWords);
  return useCallback(
    ({ kind, item, role, description }) => {
      const what = item === null ? words(`costKind.${kind}`) : costs(`item.${item}`);
      const whom = role === null ? '' : costs(`role.${role}`);
      return [...new Set([what, whom, description])].filter((part) => part !== '').join(': ');
    },
    [words, costs],
  );
}
