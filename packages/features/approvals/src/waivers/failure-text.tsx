import { findingText } from '@cau-noi/i18n/finding-text';
import type { NameOf } from '@cau-noi/i18n/finding-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import classes from './waivers.module.css';
import type { findingOf } from './waiver-row.ts';
import { waiverMessages } from './waivers.messages.ts';

export interface FailureTextProps {
  readonly finding: ReturnType<typeof findingOf>;
  readonly nameOf: NameOf;
}

/** What an exception is asked from: the sentence of the finding, its figures and its basis. */
export function FailureText({ finding, nameOf }: FailureTextProps) {
  const t = useMessages(waiverMessages);
  const { language } = useLanguage();
  const said = findingText(finding, language, nameOf);
  if (said === null) return null;
  const { sentence, limit, actual, bases } = said;
  return (
    <div className={classes.failure}>
      <p>
        <strong>{finding.checkId}</strong> {sentence}
      </p>
      {limit !== undefined && actual !== undefined && (
        <p className="ui-figures">{t('figures', { limit, actual })}</p>
      )}
      {bases.map(({ text, verified }) => (
        <p key={text} className={classes.basis}>
          {verified ? text : t('unverified', { text })}
        </p>
      ))}
    </div>
  );
}
