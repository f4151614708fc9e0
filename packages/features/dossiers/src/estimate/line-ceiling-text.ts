import type { CostLine } from '@cau-noi/domain/dossier';
import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import { isVerified } from '@cau-noi/i18n/finding-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCallback } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { estimateMessages } from './estimate.messages.ts';

/** The ceiling of a line in words: texts alone, so that it is quickly told whether they changed. */
export interface CeilingText {
  readonly text: string;
  /** Where the rate stands; empty while none is known. */
  readonly rate: string;
  readonly verified: boolean;
}

/** Tells the ceiling of a line in words; null where nothing limits it. */
export function useCeilingText(
  ceilings: ReadonlyMap<string, LineCeiling> | null,
): (line: CostLine) => CeilingText | null {
  const t = useMessages(estimateMessages);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  return useCallback(
    ({ id }) => {
      const found = ceilings?.get(id);
      if (found === undefined || found.status === 'NONE') return null;
      if (found.status === 'OPEN') {
        const facts = found.facts.map((fact) => t(`fact.${fact}`)).join('; ');
        return { text: t('open', { facts }), rate: '', verified: true };
      }
      const { amount, share, ceiling } = found;
      const { rate, own } = ceiling;
      const percent = format.percent(share.parts / share.of);
      const notes = [
        share.parts === share.of ? '' : t('ofRate', { percent }),
        own === null ? '' : t('ownCeiling'),
        rate.exceptional ? t('exceptional') : '',
      ].filter((note) => note !== '');
      return {
        text: [t('ceiling', { money: format.money(amount) }), ...notes].join(', '),
        rate: paths.rate({ item: rate.item, rateId: rate.id }),
        verified: isVerified(rate),
      };
    },
    [ceilings, t, format, paths],
  );
}
