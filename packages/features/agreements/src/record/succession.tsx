import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import { PageSection } from '@cau-noi/ui/page';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';
import { StepDialog } from './step-dialog.tsx';
import type { StepDialogProps } from './step-dialog.tsx';

export const Succession_agreement = graphql(`
  fragment Succession_agreement on Agreement {
    id
    successorsToTell {
      id
      shortName
    }
    notices {
      id
      on
      text
      successor {
        id
        shortName
      }
      file {
        id
        name
        url
      }
    }
    files {
      id
      name
    }
    viewerMay {
      follow {
        allowed
        code
        data
      }
    }
  }
`);

const AgreementNotifyMutation = graphql(
  `
    mutation AgreementNotifyMutation($input: AgreementNotifyInput!) {
      answer: agreementNotify(input: $input) {
        __typename
        ... on AgreementPayload {
          agreement {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Union = ResultOf<typeof Succession_agreement>['successorsToTell'][number];

export interface SuccessionProps {
  readonly agreement: FragmentOf<typeof Succession_agreement>;
  readonly onDone: () => void;
}

/** Who has succeeded one of our side, and whether the partner was told. */
export function Succession({ agreement: given, onDone }: SuccessionProps) {
  const t = useMessages(agreementsMessages);
  const format = useFormat();
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const notify = useAct(AgreementNotifyMutation).run;
  const [telling, setTelling] = useState<Union | null>(null);
  const agreement = readFragment(Succession_agreement, given);
  const { id, successorsToTell, notices, files, viewerMay } = agreement;
  if (successorsToTell.length + notices.length === 0) return null;
  const send: StepDialogProps['onAct'] = async ({ on, text, fileId }) => {
    const successorId = telling?.id ?? '';
    const result = await notify({ id, successorId, on, text, fileId });
    const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
    if (refused !== null) return refused.sentence;
    toast({ text: t('succession.done') });
    onDone();
    return null;
  };
  return (
    <PageSection title={t('section.succession')} path="succession">
      {successorsToTell.map((union) => (
        <div key={union.id}>
          <p>{t('succession.lead', { unit: union.shortName })}</p>
          <MayButton
            variant="default"
            permission={viewerMay.follow}
            aria-label={t('succession.tellOf', { unit: union.shortName })}
            onClick={() => setTelling(union)}
          >
            {t('succession.tell')}
          </MayButton>
        </div>
      ))}
      <ul>
        {notices.map(({ id: noticeId, on, text, successor, file }) => (
          <li key={noticeId}>
            {t('succession.told', { day: format.date(on), unit: successor.shortName, text })}{' '}
            {file !== null && <a href={file.url}>{file.name}</a>}
          </li>
        ))}
      </ul>
      {telling !== null && (
        <StepDialog
          title={t('succession.tellOf', { unit: telling.shortName })}
          act={t('succession.tell')}
          asks={{ file: true }}
          files={files}
          onClose={() => setTelling(null)}
          onAct={send}
        />
      )}
    </PageSection>
  );
}
