import type { FragmentOf } from '@cau-noi/graphql/graphql';
import type { ActResult } from '@cau-noi/graphql/mutation';
import { issueWords } from '@cau-noi/i18n/issue-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { focusField } from '@cau-noi/ui/field';
import { FieldColumn } from '@cau-noi/ui/field-row';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useOutcome } from '../refusal.ts';
import type { Refusal_error } from '@cau-noi/portal/refusal';
import { configurationMessages } from './configuration.messages.ts';
import { SourceFields } from './source-fields.tsx';
import type { SourceWritten } from './source-fields.tsx';

export interface NextValueProps<Data> {
  readonly source: SourceWritten;
  readonly onSource: (source: SourceWritten) => void;
  readonly busy: boolean;
  /** Loads the settings again. */
  readonly again: () => void;
  readonly send: (validFrom: string) => Promise<ActResult<Data>>;
  readonly refusalOf: (data: Data) => FragmentOf<typeof Refusal_error> | null;
  /** The fields of the value itself, told what is wrong by path. */
  readonly children: (wrong: (path: string) => string | undefined) => ReactNode;
}

/** Writes the value that takes over from a day on; what stands is never rewritten. */
export function NextValue<Data>(props: NextValueProps<Data>) {
  const { source, onSource, busy, again, send, refusalOf, children } = props;
  const t = useMessages(configurationMessages);
  const issues = useMessages(issueWords);
  const format = useFormat();
  const toast = useToast();
  const { may } = useViewer();
  const [strict, setStrict] = useState(false);
  const { wrong, settle } = useOutcome(again);
  const { validFrom } = source;
  const missing = strict && validFrom === null ? issues('issue.REQUIRED') : undefined;
  const submit = async () => {
    setStrict(true);
    if (validFrom === null) {
      focusField('validFrom');
      return;
    }
    if (!settle(await send(validFrom), refusalOf)) return;
    toast({ text: t('added', { from: format.date(validFrom) }) });
    again();
  };
  return (
    <PageSection title={t('next')} lead={t('nextLead')}>
      <form
        noValidate
        aria-label={t('next')}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <FieldColumn>
          {children(wrong)}
          <SourceFields
            written={source}
            wrong={(path) => wrong(path) ?? (path === 'validFrom' ? missing : undefined)}
            onChange={onSource}
          />
          <div>
            <MayButton type="submit" permission={may.configure} loading={busy}>
              {t('add')}
            </MayButton>
          </div>
        </FieldColumn>
      </form>
    </PageSection>
  );
}

/** No value is open: nothing can take over from it. */
export function NoNextValue() {
  const t = useMessages(configurationMessages);
  return (
    <PageSection title={t('next')}>
      <EmptyState why={t('none')} />
    </PageSection>
  );
}
