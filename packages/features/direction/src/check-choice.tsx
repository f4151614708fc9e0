import { checkWords } from '@cau-noi/i18n/check-words';
import { useMessages } from '@cau-noi/i18n/language';
import { SelectField } from '@cau-noi/ui/select-field';
import { directionMessages } from './direction.messages.ts';

const CHECKS = Object.keys(checkWords.vi.check) as (keyof typeof checkWords.vi.check)[];

export interface CheckChoiceProps {
  readonly path: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onChange: (checkId: string | null) => void;
}

/** One of the checks of the program, by its id and name. */
export function CheckChoice(props: CheckChoiceProps) {
  const t = useMessages(directionMessages);
  const words = useMessages(checkWords);
  const options = CHECKS.toSorted().map((value) => ({
    value: value as string,
    label: `${value} · ${words(`check.${value}`)}`,
  }));
  return <SelectField {...props} label={t('check')} options={options} clearable />;
}
