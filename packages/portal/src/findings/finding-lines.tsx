import { type FindingFacts, findingText, type NameOf } from '@cau-noi/i18n/finding-text';
import { useLanguage } from '@cau-noi/i18n/language';
import type { Finding } from '@cau-noi/ui/findings';
import { type ReactNode, useMemo } from 'react';

export interface FindingLineOptions {
  /** Tells the name of a person or unit; see `useNames`. */
  readonly nameOf: NameOf;
  /** What the field at a path is called here; null where there is nothing to go to. */
  readonly fieldName: (path: readonly (string | number)[]) => string | null;
  /** Stands before the sentence: what the finding is about, where several things are checked. */
  readonly about?: (finding: FindingFacts) => ReactNode;
  /** Stands below the finding: its justification, or a form for it. */
  readonly more?: (finding: FindingFacts) => ReactNode;
}

function toLine(
  finding: FindingFacts,
  language: 'vi' | 'en',
  { nameOf, fieldName, about, more }: FindingLineOptions,
): readonly Finding[] {
  const text = findingText(finding, language, nameOf);
  if (text === null) return [];
  const { path, sentence, ...rest } = text;
  const label = path === null ? null : fieldName(finding.path);
  const subject = about?.(finding);
  return [
    {
      ...rest,
      sentence: subject ? (
        <>
          <strong>{subject}</strong>: {sentence}
        </>
      ) : (
        sentence
      ),
      fields: path === null || label === null ? [] : [{ path, label }],
      more: more?.(finding),
    },
  ];
}

/**
 * What the domain or the API found, as the findings panel shows it: the same words while typing, at
 * submission, in the inbox and on paper.
 */
export function useFindingLines(
  findings: readonly FindingFacts[],
  options: FindingLineOptions,
): readonly Finding[] {
  const { language } = useLanguage();
  const { nameOf, fieldName, about, more } = options;
  return useMemo(
    () =>
      findings.flatMap((finding) =>
        toLine(finding, language, {
          nameOf,
          fieldName,
          ...(about && { about }),
          ...(more && { more }),
        }),
      ),
    [findings, language, nameOf, fieldName, about, more],
  );
}
