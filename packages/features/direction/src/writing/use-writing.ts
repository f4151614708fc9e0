import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { focusField } from '@cau-noi/ui/field';
import { useToast } from '@cau-noi/ui/toast';
import { useEffect, useState } from 'react';
import { directionMessages } from '../direction.messages.ts';
import { issueText, readRefusal } from './refusal.ts';
import type { DirectionRefusal_error, WrittenIssue } from './refusal.ts';

/** What a mutation answered: the entry's id, or the refusal. */
export type Answer =
  | { readonly id: string }
  | { readonly refusal: FragmentOf<typeof DirectionRefusal_error> };

export interface WritingProps<Content> {
  readonly start: Content;
  /** The version that was loaded; 0 for a new entry. */
  readonly version: number;
  readonly send: (written: Content, version: number) => Promise<ActResult<Answer>>;
  readonly busy: boolean;
  /** Where to go without saving. */
  readonly back: string;
}

export interface Writing<Content> {
  readonly written: Content;
  readonly change: (part: Partial<Content>) => void;
  /** What is wrong with a field, by its name; nothing before the writer first wants to save. */
  readonly wrong: (field: string) => string | undefined;
  /** What is wrong with the whole. */
  readonly sentence: string | null;
  readonly submit: () => void;
}

/** An entry while it is written: found wanting here first, then by the server, then shown. */
export function useWriting<Content extends object>(
  { start, version, send }: WritingProps<Content>,
  issuesOf: (written: Content) => readonly WrittenIssue[],
  pathOf: (id: string) => string,
): Writing<Content> {
  const go = useGo();
  const toast = useToast();
  const t = useMessages(directionMessages);
  const { language } = useLanguage();
  const [written, setWritten] = useState(start);
  const [onVersion, setOnVersion] = useState(version);
  const [strict, setStrict] = useState(false);
  const [refused, setRefused] = useState<readonly WrittenIssue[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const unsaved = written !== start;
  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const found = issuesOf(written);
  const issues = strict ? (found.length > 0 ? found : refused) : [];
  const save = async () => {
    const result = await send(written, onVersion);
    if (!result.ok) {
      toast({ text: t('unreached'), tone: 'failed' });
    } else if ('refusal' in result.data) {
      const refusal = readRefusal(result.data.refusal, language);
      setRefused(refusal.issues);
      setSentence(refusal.sentence);
      if (refusal.version !== null) setOnVersion(refusal.version);
    } else {
      toast({ text: t('saved') });
      go(pathOf(result.data.id));
    }
  };
  const submit = () => {
    setStrict(true);
    setSentence(null);
    const [first] = found;
    if (first === undefined) void save();
    else focusField(String(first.path[0]));
  };
  return {
    written,
    change: (part) => setWritten({ ...written, ...part }),
    wrong: (field) => {
      const issue = issues.find(({ path }) => path[0] === field);
      return issue === undefined ? undefined : issueText(issue, language);
    },
    sentence: sentence ?? (issues.length > 0 ? t('wrong') : null),
    submit,
  };
}
