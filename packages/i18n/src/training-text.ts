import type { FitCode } from '@cau-noi/domain/nomination';
import { isIsoDate } from '@cau-noi/domain/period';
import { formatIn } from './format.ts';
import { trainingWords } from './locales/training.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

/** A code with data, as the domain and the API tell it. */
interface Coded {
  readonly code: string;
  readonly data: unknown;
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

function valuesOf(data: unknown, language: Language): Readonly<Record<string, string | number>> {
  const said = (value: unknown): string | number => {
    if (typeof value === 'number') return value;
    const text = typeof value === 'string' ? value : '';
    return isIsoDate(text) ? formatIn(language).date(text) : text;
  };
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, said(value)]));
}

/** The sentence of an issue of a training or a nomination; its code where it has no words here. */
export function trainingIssueText({ code, data }: Coded, language: Language): string {
  if (!Object.hasOwn(trainingWords.vi.issue, code)) return code;
  const t = translator(trainingWords, language) as Say;
  return t(`issue.${code}`, valuesOf(data, language));
}

/** What speaks against somebody at a training, as a sentence. */
export function fitText(
  { code, data }: { readonly code: FitCode; readonly data: unknown },
  language: Language,
): string {
  const t = translator(trainingWords, language) as Say;
  return t(`fit.${code}`, valuesOf(data, language));
}
