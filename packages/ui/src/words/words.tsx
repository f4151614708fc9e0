import { createContext, type ReactNode, useContext, useMemo } from 'react';

/**
 * Every word that the things of this package say by themselves. This package has no language: whoever mounts
 * `UiProvider` gives the words, so that a missing one does not compile.
 */
export interface UiWords {
  readonly act: {
    readonly cancel: string;
    readonly clear: string;
    readonly close: string;
    readonly remove: string;
    readonly retry: string;
    readonly undo: string;
  };
  readonly table: {
    readonly chooseColumns: string;
    readonly loading: string;
    readonly selectAll: string;
    readonly selectRow: (row: string) => string;
    readonly sortBy: (column: string) => string;
    readonly total: string;
  };
  readonly pages: {
    readonly loadMore: string;
    /** "21–40 trong 312", "21–40 trong hơn 25.000" */
    readonly range: (first: number, last: number, total: number, totalIsExact: boolean) => string;
  };
  readonly field: {
    readonly notANumber: string;
    readonly tooManyDecimals: (allowed: number) => string;
    readonly notADate: string;
    readonly notAMonth: string;
    readonly notAnOption: (text: string) => string;
    readonly currency: string;
    /** Day, month and year in the order they are typed. */
    readonly dateForm: string;
    readonly openCalendar: string;
    readonly previousMonth: string;
    readonly nextMonth: string;
    readonly nothingFound: string;
    readonly loading: string;
    readonly min: (limit: string) => string;
    readonly max: (limit: string) => string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    readonly stop: string;
    readonly justify: string;
    readonly unknown: string;
    readonly note: string;
    readonly pass: string;
    readonly limit: string;
    readonly actual: string;
    readonly excess: string;
    /** The same of a limit that is the least there must be. */
    readonly least: string;
    readonly short: string;
    readonly basis: string;
    readonly mend: string;
    readonly unverified: string;
    /** Opens why a finding is asked of this record. */
    readonly why: string;
    readonly goToField: (field: string) => string;
    /** "đã giải trình 7/7" */
    readonly justified: (given: number, total: number) => string;
    /** Spoken when the findings change: "2 phải sửa, 1 cần giải trình". */
    readonly summary: (counts: {
      readonly stop: number;
      readonly justify: number;
      readonly unknown: number;
    }) => string;
  };
  readonly save: {
    readonly saved: string;
    readonly savedAt: (time: string) => string;
    readonly saving: string;
    readonly unsaved: string;
    readonly failed: string;
    readonly conflict: string;
  };
  readonly conflict: {
    readonly title: string;
    readonly explanation: string;
    readonly keepMine: string;
    readonly takeTheirs: string;
    readonly apply: string;
    readonly undecided: (count: number) => string;
    readonly empty: string;
  };
  readonly grid: {
    readonly addRow: string;
    readonly removeRow: string;
    readonly rowActions: string;
    readonly edit: (column: string) => string;
    readonly pasted: (cells: number, errors: number) => string;
    readonly rowNumber: string;
    readonly saving: string;
    readonly failed: string;
    readonly help: string;
  };
  readonly progress: {
    readonly done: string;
    readonly returned: string;
    readonly current: string;
    readonly next: string;
  };
  readonly diff: {
    readonly before: string;
    readonly after: string;
    readonly added: string;
    readonly removed: string;
    readonly changed: string;
    readonly none: string;
  };
  readonly file: {
    readonly choose: string;
    readonly drop: string;
    readonly uploading: (name: string, percent: number) => string;
    readonly remove: (name: string) => string;
    readonly failed: (name: string) => string;
    readonly tooLarge: (name: string, limit: string) => string;
    readonly wrongType: (name: string) => string;
    /** What is inside is not what the name says. */
    readonly wrongContent: (name: string) => string;
    readonly none: string;
  };
  readonly chart: {
    readonly showTable: string;
    readonly plan: string;
    readonly done: string;
    readonly unplanned: string;
  };
  readonly calendar: {
    readonly previousYear: string;
    readonly nextYear: string;
    readonly nothing: string;
    readonly overlap: string;
  };
  readonly filter: {
    readonly label: string;
    /** In a field that filters by nothing: "Tất cả". */
    readonly any: string;
    /** Unfolds the fields on a phone: "Bộ lọc (2)". */
    readonly open: (set: number) => string;
    readonly clearAll: string;
    readonly remove: (filter: string) => string;
  };
  readonly steps: {
    readonly label: string;
    readonly step: (number: number, total: number) => string;
    readonly done: string;
    readonly attention: string;
  };
  readonly theme: {
    readonly label: string;
    readonly light: string;
    readonly dark: string;
    readonly auto: string;
  };
  readonly language: { readonly label: string };
}

interface Speech {
  readonly words: UiWords;
  /** BCP 47 tag for numbers, weekdays and collation: `vi` or `en`. */
  readonly locale: string;
}

const SpeechContext = createContext<Speech | null>(null);

export interface WordsProviderProps extends Speech {
  readonly children: ReactNode;
}

/** Gives words and locale to everything below. `UiProvider` contains it; tests may use it alone. */
export function WordsProvider({ words, locale, children }: WordsProviderProps) {
  const speech = useMemo(() => ({ words, locale }), [words, locale]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('A thing of @cau-noi/ui needs UiProvider above it');
  return speech;
}

/** The words of this package in the language of the moment. */
export function useWords(): UiWords {
  return useSpeech().words;
}

/** BCP 47 tag of the language of the moment. */
export function useLocale(): string {
  return useSpeech().locale;
}
