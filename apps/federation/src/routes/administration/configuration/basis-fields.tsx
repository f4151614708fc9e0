import type { Verification } from '@cau-noi/domain/check';
import { useMessages } from '@cau-noi/i18n/language';
import { TextField } from '@cau-noi/ui/text-field';
import type { Wrong } from '../use-writing.ts';
import { VerificationField } from '../verification-field.tsx';
import { configurationMessages } from './configuration.messages.ts';

/** On what basis something is written, and why. */
export interface BasisWritten {
  readonly citation: string;
  readonly article: string;
  readonly verification: Verification;
  readonly reason: string;
}

/** The same as the API takes it. */
export function basisInput({ citation, article, verification, reason }: BasisWritten) {
  const source = { citation, article: article.trim() === '' ? null : article, verification };
  return { source, reason };
}

/** What of it has to be written, null where it is not. */
export function neededIn({ citation, reason }: BasisWritten) {
  return { citation: citation.trim() || null, reason: reason.trim() || null };
}

export interface BasisFieldsProps {
  readonly written: BasisWritten;
  readonly wrong: Wrong;
  readonly onChange: (written: BasisWritten) => void;
}

/** On what basis, why. */
export function BasisFields({ written, wrong, onChange }: BasisFieldsProps) {
  const t = useMessages(configurationMessages);
  const change = (part: Partial<BasisWritten>) => onChange({ ...written, ...part });
  const text = (name: 'citation' | 'article' | 'reason') => ({
    path: name,
    label: t(`field.${name}`),
    value: written[name],
    error: wrong(name),
    onChange: (value: string) => change({ [name]: value }),
  });
  return (
    <>
      <TextField {...text('citation')} required />
      <TextField {...text('article')} />
      <VerificationField
        path="verification"
        label={t('field.verification')}
        value={written.verification}
        error={wrong('verification')}
        onChange={(verification) => change({ verification })}
      />
      <TextField {...text('reason')} required lines={2} />
    </>
  );
}
