import { useMessages } from '@cau-noi/i18n/language';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { registerMessages } from './register.messages.ts';

export interface NothingFitsProps {
  readonly why: string;
  readonly onClear: () => void;
}

/** No entry fits the filters; the way on is to take them away. */
export function NothingFits({ why, onClear }: NothingFitsProps) {
  const t = useMessages(registerMessages);
  return (
    <EmptyState
      why={why}
      action={
        <ActButton variant="default" onClick={onClear}>
          {t('clear')}
        </ActButton>
      }
    />
  );
}
