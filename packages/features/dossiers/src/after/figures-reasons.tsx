import type { FiguresWritten } from '@cau-noi/domain/dossier/outcome-lifecycle';
import { useMessages } from '@cau-noi/i18n/language';
import { DiffList } from '@cau-noi/ui/diff-list';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { TextField } from '@cau-noi/ui/text-field';
import type { ChangeItem } from '../changes/change-item.ts';
import { afterMessages } from './after.messages.ts';

export interface FiguresReasonsProps {
  /** Where the figures depart from what was approved. */
  readonly differing: readonly ChangeItem[];
  readonly written: FiguresWritten;
  /** The figures were closed before; now they are corrected. */
  readonly correcting: boolean;
  readonly errorAt: (path: string) => string | undefined;
  readonly onChange: (written: FiguresWritten) => void;
}

const orNull = (text: string) => (text === '' ? null : text);

/** What departs from the approved and why; and why closed figures have to be corrected. */
export function FiguresReasons(props: FiguresReasonsProps) {
  const { differing, written, correcting, errorAt, onChange } = props;
  const { actual, correctionReason } = written;
  const t = useMessages(afterMessages);
  return (
    <PageSection title={t('figures.deviations')} lead={t('figures.deviationsLead')}>
      <DiffList label={t('figures.deviations')} items={differing} />
      <FieldColumn>
        {differing.length > 0 && (
          <TextField
            path="deviationReason"
            label={t('figures.reason')}
            help={t('figures.reasonHelp')}
            required
            lines={3}
            value={actual.deviationReason ?? ''}
            error={errorAt('deviationReason')}
            onChange={(text) =>
              onChange({ ...written, actual: { ...actual, deviationReason: orNull(text) } })
            }
          />
        )}
        {correcting && (
          <TextField
            path="correctionReason"
            label={t('figures.correction')}
            help={t('figures.correctHelp')}
            required
            lines={3}
            value={correctionReason ?? ''}
            error={errorAt('correctionReason')}
            onChange={(text) => onChange({ ...written, correctionReason: orNull(text) })}
          />
        )}
      </FieldColumn>
    </PageSection>
  );
}
