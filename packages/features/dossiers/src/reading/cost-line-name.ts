import type { CostLine } from '@cau-noi/domain/dossier';
import { costWords } from '@cau-noi/i18n/cost-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useMessages } from '@cau-noi/i18n/language';
import { normWords } from '@cau-noi/i18n/norm-words';
import { useCallback } from 'react';

/** Tells what a cost line is called: what it pays for, for whom, of which class who travels is, and its description. */
export function useCostLineName(): (line: CostLine) => string {
  const words = useMessages(dossierWords);
  const costs = useMessages(costWords);
  const norms = useMessages(normWords);
  return useCallback(
    ({ kind, item, role, traveller, description }) => {
      const what = item === null ? words(`costKind.${kind}`) : costs(`item.${item}`);
      const whom = role === null ? '' : costs(`role.${role}`);
      const ofClass = traveller === null ? '' : norms(`traveller.${traveller}`);
      return [...new Set([what, whom, ofClass, description])]
        .filter((part) => part !== '')
        .join(': ');
    },
    [words, costs, norms],
  );
}
