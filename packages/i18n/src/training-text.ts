import type { FitCode } from '@cau-noi/domain/nomination';
import { issueTextOf, issueValues } from './issue-text.ts';
import { trainingWords } from './locales/training.ts';
import type { Language } from './messages.ts';
import { translator } from './messages.ts';

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

/** What is wrong with a training or a nomination, as a sentence. */
export const trainingIssueText = issueTextOf(trainingWords);

/** What speaks against somebody at a training, as a sentence. */
export function fitText(
  { code, data }: { readonly code: FitCode; readonly data: unknown },
  language: Language,
): string {
  const t = translator(trainingWords, language) as Say;
  return t(`fit.${code}`, issueValues(data, language));
}
