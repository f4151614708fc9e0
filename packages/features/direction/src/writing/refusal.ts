import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { directionWords } from '@cau-noi/i18n/direction-words';
import { issueWords } from '@cau-noi/i18n/issue-words';
import type { Language } from '@cau-noi/i18n/messages';
import { translator } from '@cau-noi/i18n/messages';
import { refusalText } from '@cau-noi/i18n/refusal-text';
import { directionMessages } from '../direction.messages.ts';

/** Every way in which what was written is refused. */
export const DirectionRefusal_error = graphql(`
  fragment DirectionRefusal_error on BusinessError {
    __typename
    code
    data
    ... on ValidationError {
      issues {
        code
        path
        data
      }
    }
    ... on ConflictError {
      currentVersion
      changedBy
    }
  }
`);

/** Something wrong in what was written; the path is that of the field. */
export interface WrittenIssue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly data: unknown;
}

/** Why nothing was saved; after a conflict with the version that stands now. */
export interface Refused {
  readonly issues: readonly WrittenIssue[];
  readonly sentence: string | null;
  readonly version: number | null;
}

/** Reads a refusal of a mutation. */
export function readRefusal(
  given: FragmentOf<typeof DirectionRefusal_error>,
  language: Language,
): Refused {
  const error = readFragment(DirectionRefusal_error, given);
  switch (error.__typename) {
    case 'ValidationError':
      return { issues: error.issues, sentence: null, version: null };
    case 'ConflictError': {
      const t = translator(directionMessages, language);
      const sentence = t('savedBy', { name: error.changedBy ?? t('someone') });
      return { issues: [], sentence, version: error.currentVersion };
    }
    default:
      return { issues: [], sentence: refusalText(error, language), version: null };
  }
}

type Say = (key: string, values: object) => string;

/** The sentence of an issue; its code where this page is older than the server. */
export function issueText({ code, data }: WrittenIssue, language: Language): string {
  const key = `issue.${code}`;
  const values = Object(data) as object;
  const own = (translator(directionWords, language) as Say)(key, values);
  if (own !== key) return own;
  const said = (translator(issueWords, language) as Say)(key, values);
  return said === key ? code : said;
}
