import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { type Format, formatIn } from './format.ts';
import {
  type Language,
  languages,
  type Messages,
  type MessageTree,
  type Translate,
  translator,
} from './messages.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Takes the language that the reader's account prefers, unless one was chosen in this browser. */
  readonly suggest: (language: string) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Where the reader's choice is kept in this browser, for all three portals. */
const STORED_AS = 'cau-noi.language';

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

function storedLanguage(): Language | null {
  try {
    const stored = localStorage.getItem(STORED_AS);
    return isLanguage(stored) ? stored : null;
  } catch {
    // A browser that forbids storage has kept none.
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Not kept; the choice holds until the page is left.
  }
}

export interface LanguageProviderProps {
  readonly children: ReactNode;
  /** Fixes the language at the start (tests, print); otherwise what this browser has kept. */
  readonly initial?: Language;
}

/**
 * Gives the language of the moment (Vietnamese unless chosen otherwise, whatever the browser is set to), keeps the
 * choice, and tells the browser by `<html lang>`.
 */
export function LanguageProvider({ children, initial }: LanguageProviderProps) {
  const [language, setState] = useState<Language>(() => initial ?? storedLanguage() ?? 'vi');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const setLanguage = useCallback((next: Language) => {
    store(next);
    setState(next);
  }, []);
  const suggest = useCallback((preferred: string) => {
    if (isLanguage(preferred) && storedLanguage() === null) setState(preferred);
  }, []);
  const choice = useMemo(
    () => ({ language, setLanguage, suggest }),
    [language, setLanguage, suggest],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language of the moment, and how to change it. */
export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) throw new Error('Words need LanguageProvider above them');
  return choice;
}

/** `const t = useMessages(plansMessages)`: the words of a feature in the language of the moment. */
export function useMessages<Source extends MessageTree>(
  messages: Messages<Source>,
): Translate<Source> {
  const { language } = useLanguage();
  return useMemo(() => translator(messages, language), [messages, language]);
}

/** Dates, money, numbers, counts and names of countries in the language of the moment. */
export function useFormat(): Format {
  return formatIn(useLanguage().language);
}
