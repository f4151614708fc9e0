import type { DeclaredIndicator } from '@cau-noi/domain/statistics/declared';
import { useFormat, useLanguage } from '@cau-noi/i18n/language';
import type { ReactNode } from 'react';
import { FigureLink } from './figure-link.tsx';
import { phraseOf, phraseText } from './phrase.ts';

export interface FigureNumberProps {
  readonly indicator: DeclaredIndicator;
  /** Undefined where there was nothing to count: shown as nought. */
  readonly figure: { readonly value: number; readonly filter: string } | undefined;
  /** What is shown in place of the bare number: "57 đoàn ra". */
  readonly children?: ReactNode;
}

/** A number as the link to its list; nought has none. */
export function FigureNumber({ indicator, figure, children }: FigureNumberProps) {
  const format = useFormat();
  const { language } = useLanguage();
  const value = figure?.value ?? 0;
  const shown = children ?? format.number(value);
  if (figure === undefined || value === 0) return shown;
  return (
    <FigureLink filter={figure.filter} label={phraseText(phraseOf(indicator, value, language))}>
      {shown}
    </FigureLink>
  );
}
