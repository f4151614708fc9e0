import type { LineCeiling } from '@cau-noi/domain/savings/line-ceiling';
import { isVerified } from '@cau-noi/i18n/basis-text';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useCallback, useMemo } from 'react';
import { dossiersOptions } from '../dossiers.routes.ts';
import { estimateMessages } from './estimate.messages.ts';

/** The ceiling of a line in words: texts alone, so that it is quickly told whether they changed. */
export interface CeilingText {
  readonly text: string;
  /** Where the rate stands; empty while none is known. */
  readonly rate: string;
  readonly verified: boolean;
}

/** The ceilings of lines in words, by their ids; lines that nothing limits are not among them. */
export function useCeilingTexts(
  ceilings: ReadonlyMap<string, LineCeiling> | null,
): ReadonlyMap<string, CeilingText> {
  const textOf = useCeilingText();
  return useMemo(() => {
    const texts = new Map<string, CeilingText>();
    for (const [id, ceiling] of ceilings ?? []) {
      const text = textOf(ceiling);
      if (text !== null) texts.set(id, text);
    }
    return texts;
  }, [ceilings, textOf]);
}

function useCeilingText(): (ceiling: LineCeiling) => CeilingText | null {
  const t = useMessages(estimateMessages);
  const format = useFormat();
  const { paths } = dossiersOptions.use();
  return useCallback(
    (found) => {
      if (found.status === 'NONE') return null;
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
    [t, format, paths],
  );
}
