import { useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { ActButton } from '@cau-noi/ui/act-button';
import { FieldColumn } from '@cau-noi/ui/field-row';
import type { ReactNode } from 'react';
import { directionMessages } from '../direction.messages.ts';
import type { Writing } from './use-writing.ts';

export interface WritingFieldsProps {
  readonly writing: Pick<Writing<object>, 'sentence' | 'submit'>;
  readonly busy: boolean;
  readonly back: string;
  readonly children: ReactNode;
}

/** The fields of an entry between what is wrong with the whole and the buttons that save or leave. */
export function WritingFields({ writing, busy, back, children }: WritingFieldsProps) {
  const t = useMessages(directionMessages);
  const go = useGo();
  return (
    <FieldColumn>
      {writing.sentence !== null && <p role="alert">{writing.sentence}</p>}
      {children}
      <div>
        <ActButton loading={busy} onClick={writing.submit}>
          {t('save')}
        </ActButton>{' '}
        <ActButton variant="default" onClick={() => go(back)}>
          {t('cancel')}
        </ActButton>
      </div>
    </FieldColumn>
  );
}
