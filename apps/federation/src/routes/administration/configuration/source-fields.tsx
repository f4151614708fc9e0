import { VERIFICATIONS } from '@cau-noi/domain/check';
import type { Verification } from '@cau-noi/domain/check';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { useMessages } from '@cau-noi/i18n/language';
import { DateField } from '@cau-noi/ui/date-field';
import { SelectField } from '@cau-noi/ui/select-field';
import { TextField } from '@cau-noi/ui/text-field';
import { configurationMessages } from './configuration.messages.ts';
import type { DatedRow } from './configuration.ts';

/** On what basis something is written, and why. */
export interface BasisWritten {
  readonly citation: string;
  readonly article: string;
  readonly verification: Verification;
  readonly reason: string;
}

/** What is written of every new value, whatever its kind. */
export interface SourceWritten extends BasisWritten {
  readonly validFrom: string | null;
}

/** A new value begins with the basis of the one it takes over from. */
export function sourceAfter({ basis }: DatedRow): SourceWritten {
  const { citation, article, verification } = basis;
  return { validFrom: null, citation, article: article ?? '', verification, reason: '' };
}

/** The same as the API takes it. */
export function sourceInput({ citation, article, verification }: BasisWritten) {
  return { citation, article: article.trim() === '' ? null : article, verification };
}

export interface SourceFieldsProps {
  readonly written: SourceWritten;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (written: SourceWritten) => void;
}

/** From when, on what basis, why. */
export function SourceFields({ written, wrong, onChange }: SourceFieldsProps) {
  const t = useMessages(configurationMessages);
  return (
    <>
      <DateField
        path="validFrom"
        label={t('field.validFrom')}
        required
        value={written.validFrom}
        error={wrong('validFrom')}
        onChange={(validFrom) => onChange({ ...written, validFrom })}
      />
      <BasisFields
        written={written}
        wrong={wrong}
        onChange={(basis) => onChange({ ...written, ...basis })}
      />
    </>
  );
}

export interface BasisFieldsProps {
  readonly written: BasisWritten;
  readonly wrong: (path: string) => string | undefined;
  readonly onChange: (written: BasisWritten) => void;
}

/** On what basis, why. */
export function BasisFields({ written, wrong, onChange }: BasisFieldsProps) {
  const t = useMessages(configurationMessages);
  const approval = useMessages(approvalWords);
  const change = (part: Partial<BasisWritten>) => onChange({ ...written, ...part });
  return (
    <>
      <TextField
        path="citation"
        label={t('field.citation')}
        required
        value={written.citation}
        error={wrong('citation')}
        onChange={(citation) => change({ citation })}
      />
      <TextField
        path="article"
        label={t('field.article')}
        value={written.article}
        error={wrong('article')}
        onChange={(article) => change({ article })}
      />
      <SelectField
        path="verification"
        label={t('field.verification')}
        required
        value={written.verification}
        options={VERIFICATIONS.map((value) => ({
          value,
          label: approval(`verification.${value}`),
        }))}
        onChange={(verification) => {
          if (verification !== null) change({ verification });
        }}
      />
      <TextField
        path="reason"
        label={t('field.reason')}
        required
        lines={2}
        value={written.reason}
        error={wrong('reason')}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}
