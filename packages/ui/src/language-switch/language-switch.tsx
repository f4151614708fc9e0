import { ChoiceRow } from '../choice-row/choice-row.tsx';
import { useWords } from '../words/words.tsx';

export interface LanguageSwitchProps<Language extends string> {
  readonly language: Language;
  readonly onChange: (language: Language) => void;
  /** Each in its own language: "Tiếng Việt", "English". */
  readonly languages: readonly { readonly value: Language; readonly label: string }[];
}

/** The language of the screens. */
export function LanguageSwitch<Language extends string>(props: LanguageSwitchProps<Language>) {
  const words = useWords().language;
  return (
    <ChoiceRow
      label={words.label}
      value={props.language}
      onChange={props.onChange}
      choices={props.languages.map(({ value, label }) => ({
        value,
        label: <span lang={value}>{label}</span>,
      }))}
    />
  );
}
