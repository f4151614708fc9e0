import { sameValue } from '@cau-noi/domain/difference';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { useState } from 'react';
import { issuesByPath } from './issue-text.ts';
import type { WrittenIssue } from '@cau-noi/i18n/issue-text';
import type { Collision } from '@cau-noi/portal/refusal';
import { useSaving } from './use-saving.ts';
import type { Answer } from './use-saving.ts';

/** What the page gives a form: the beginning, and the way to send what was written. */
export interface EntryFormProps<Content> {
  readonly start: Content;
  /** The version that was loaded; 0 for a new entry. */
  readonly version: number;
  readonly send: (written: Content, version: number) => Promise<ActResult<Answer>>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

export interface EntryForm<Content> {
  readonly written: Content;
  readonly change: (part: Partial<Content>) => void;
  /** What is wrong; nothing before the writer first wants to save. */
  readonly issues: readonly WrittenIssue[];
  /** The sentence for a field by its path, joined by points. */
  readonly wrong: (path: string) => string | undefined;
  /** What is wrong with the whole. */
  readonly sentence: string | null;
  readonly submit: () => void;
  /** What somebody else saved meanwhile. */
  readonly collision: Collision | null;
  /** Writes the content as chosen on the version that is saved now. */
  readonly resolve: (content: Content, version: number) => void;
}

/** An entry while it is written: found wanting here first, then by the server, then shown. */
export function useEntryForm<Content extends object>(
  { start, version, send }: EntryFormProps<Content>,
  issuesOf: (written: Content) => readonly WrittenIssue[],
  pathOf: (id: string) => string,
): EntryForm<Content> {
  const go = useGo();
  const { language } = useLanguage();
  const [written, setWritten] = useState(start);
  // After a conflict the entry is written on the version of whoever was first.
  const [onVersion, setOnVersion] = useState(version);
  const [strict, setStrict] = useState(false);
  const { refused, save, forget } = useSaving(!sameValue(written, start));
  const found = issuesOf(written);
  const issues = strict ? (found.length > 0 ? found : refused.issues) : [];
  const saveAs = (content: Content, on: number) =>
    save(
      () => send(content, on),
      (id) => go(pathOf(id)),
    );
  return {
    written,
    change: (part) => setWritten({ ...written, ...part }),
    issues,
    wrong: issuesByPath(issues, language),
    sentence: refused.sentence,
    submit: () => {
      setStrict(true);
      if (found.length === 0) saveAs(written, onVersion);
    },
    collision: refused.collision,
    resolve: (content, on) => {
      setWritten(content);
      setOnVersion(on);
      forget();
      saveAs(content, on);
    },
  };
}
