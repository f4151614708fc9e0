import {
  type FindingFacts,
  findingText,
  findingTone,
  type NameOf,
} from '@cau-noi/i18n/finding-text';
import { useLanguage } from '@cau-noi/i18n/language';
import type { Finding, FindingTone } from '@cau-noi/ui/findings';
import { type ReactNode, useMemo } from 'react';
import { useCheckLink } from './check-page.tsx';

export interface FindingLineOptions {
  /** Tells the name of a person or unit; see `useNames`. */
  readonly nameOf: NameOf;
  /** What the field at a path is called here; null where there is nothing to go to. */
  readonly fieldName: (path: readonly (string | number)[]) => string | null;
  /** Stands before the sentence: what the finding is about, where several things are checked. */
  readonly about?: (finding: FindingFacts) => ReactNode;
  /** Whether a finding that is to be justified is. */
  readonly isJustified?: (key: string) => boolean;
  /** Why the finding is asked of this record: `WhyApplies`; drawn on demand, nothing while it is not known. */
  readonly why: (finding: FindingFacts) => ReactNode;
  /** Stands below the finding: its justification, or a form for it. */
  readonly more?: (finding: FindingFacts) => ReactNode;
}

type Words = ReturnType<typeof inWords>;

interface Saying extends FindingLineOptions {
  readonly language: 'vi' | 'en';
  readonly checkLink: (checkId: string) => ReactNode;
}

function inWords(
  finding: FindingFacts,
  { language, checkLink, nameOf, fieldName, about, why, more }: Saying,
) {
  const text = findingText(finding, language, nameOf);
  const path = text?.path ?? null;
  const label = path === null ? null : fieldName(finding.path);
  const subject = about?.(finding);
  return {
    ...text,
    sentence: subject ? (
      <>
        <strong>{subject}</strong>: {text?.sentence}
      </>
    ) : (
      text?.sentence
    ),
    fields: path === null || label === null ? [] : [{ path, label }],
    explained: checkLink(finding.checkId),
    why: () => why(finding),
    more: more?.(finding),
  };
}

/** A finding that is put in words when it is first shown: of a plan's thousands a panel shows ten. */
class Line implements Finding {
  readonly id: string;
  readonly tone: FindingTone;
  readonly justified: boolean;
  readonly #say: () => Words;
  #said: Words | null = null;

  constructor(
    { key }: FindingFacts,
    tone: FindingTone,
    { justified, say }: { readonly justified: boolean; readonly say: () => Words },
  ) {
    this.id = key;
    this.tone = tone;
    this.justified = justified;
    this.#say = say;
  }

  get #words(): Words {
    this.#said ??= this.#say();
    return this.#said;
  }

  get sentence() {
    return this.#words.sentence;
  }

  get limit() {
    return this.#words.limit;
  }

  get actual() {
    return this.#words.actual;
  }

  get excess() {
    return this.#words.excess;
  }

  get atLeast() {
    return this.#words.atLeast;
  }

  get bases() {
    return this.#words.bases;
  }

  get mend() {
    return this.#words.mend;
  }

  get fields() {
    return this.#words.fields;
  }

  get explained() {
    return this.#words.explained;
  }

  get why() {
    return this.#words.why;
  }

  get more() {
    return this.#words.more;
  }
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
  const { nameOf, fieldName, about, isJustified, why, more } = options;
  const checkLink = useCheckLink();
  return useMemo(
    () =>
      findings.flatMap((finding): readonly Finding[] => {
        const tone = findingTone(finding);
        if (tone === null) return [];
        const said = { language, checkLink, nameOf, fieldName, why };
        const given = {
          ...said,
          ...(about && { about }),
          ...(more && { more }),
        };
        const justified = isJustified?.(finding.key) ?? false;
        return [new Line(finding, tone, { justified, say: () => inWords(finding, given) })];
      }),
    [findings, language, checkLink, nameOf, fieldName, about, isJustified, why, more],
  );
}
