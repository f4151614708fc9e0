import { graphql } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { useViewer } from '@cau-noi/portal/session';
import { directoryOptions } from '../directory.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, NEW_PARTNER } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { PartnerForm } from './partner-form.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnerNewPageMutation = graphql(
  `
    mutation PartnerNewPageMutation($input: PartnerCreateInput!) {
      partnerCreate(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

/** A new entry of the register of partners. */
export function PartnerNewPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const { may } = useViewer();
  const create = useAct(PartnerNewPageMutation);
  const send = async (written: PartnerWritten) => {
    return answered(await create.run({ partner: inputOf(written) }), ({ partnerCreate: answer }) =>
      answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  };
  const back = paths.partners();
  return (
    <WritingPage
      title={t('add')}
      back={{ to: back, label: t('title') }}
      permission={may.partnerCreate}
    >
      <PartnerForm start={NEW_PARTNER} version={0} send={send} busy={create.running} back={back} />
    </WritingPage>
  );
}
