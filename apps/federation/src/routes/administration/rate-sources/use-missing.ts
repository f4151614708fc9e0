import { issueWords } from '@cau-noi/i18n/issue-words';
import { useMessages } from '@cau-noi/i18n/language';
import { focusField } from '@cau-noi/ui/field';
import { useState } from 'react';

/** Says of fields without which nothing can be sent that they are empty, and leads to the first. */
export function useMissing(wrong: (path: string) => string | undefined) {
  const issues = useMessages(issueWords);
  const [missing, setMissing] = useState<readonly string[]>([]);
  return {
    /** True when one of the values, by the path of its field, is missing. */
    isMissing: (needed: Readonly<Record<string, unknown>>): boolean => {
      const absent = Object.keys(needed).filter((path) => needed[path] === null);
      setMissing(absent);
      const [first] = absent;
      if (first !== undefined) focusField(first);
      return first !== undefined;
    },
    wrong: (path: string) => (missing.includes(path) ? issues('issue.REQUIRED') : wrong(path)),
  };
}
