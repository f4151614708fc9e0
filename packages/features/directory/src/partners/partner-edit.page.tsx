import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useMessages } from '@cau-noi/i18n/language';
import { usePathParam } from '@cau-noi/portal/link';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { inputOf, writtenOf } from './partner-content.ts';
import type { PartnerWritten } from './partner-content.ts';
import { PartnerForm } from './partner-form.tsx';
import { partnerMessages } from './partner.messages.ts';

const PartnerEdit_partner = graphql(`
  fragment PartnerEdit_partner on Partner {
    id
    version
    name
    nameVi
    nameEn
    nameNative
    abbreviation
    aliases
    countryCode
    kind
    sector
    sinceYear
    status
    statusSince
    priorities
    note
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

const PartnerEditPageQuery = graphql(
  `
    query PartnerEditPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Partner {
          id
          ...PartnerEdit_partner
        }
      }
    }
  `,
  [PartnerEdit_partner],
);

const PartnerEditPageMutation = graphql(
  `
    mutation PartnerEditPageMutation($input: PartnerSaveInput!) {
      partnerSave(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
            ...PartnerEdit_partner
          }
        }
        ...Refusal_error
      }
    }
  `,
  [PartnerEdit_partner, Refusal_error],
);

/** Changes what is written about a partner. */
export function PartnerEditPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const id = usePathParam('partnerId');
  const variables = useMemo(() => ({ id }), [id]);
  const [state, ask] = useQuery({ query: PartnerEditPageQuery, variables });
  return (
    <RecordAsked
      title={t('edit')}
      list={paths.partners()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Partner' ? node : null)}
    >
      {(partner) => <Edit key={partner.id} partner={partner} />}
    </RecordAsked>
  );
}

interface EditProps {
  readonly partner: FragmentOf<typeof PartnerEdit_partner>;
}

function Edit(props: EditProps) {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  // As it was loaded: an answer that arrives while somebody writes does not take the text away.
  const [loaded] = useState(() => readFragment(PartnerEdit_partner, props.partner));
  const { id, name } = loaded;
  const saving = useAct(PartnerEditPageMutation);
  const send = async (written: PartnerWritten, version: number) => {
    return answered(
      await saving.run({ id, version, partner: inputOf(written) }),
      ({ partnerSave: answer }) =>
        answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  };
  const back = paths.partner({ partnerId: id });
  return (
    <WritingPage
      title={t('edit')}
      back={{ to: back, label: name }}
      permission={loaded.viewerMay.edit}
    >
      <PartnerForm
        ownId={id}
        start={writtenOf(loaded)}
        version={loaded.version}
        send={send}
        busy={saving.running}
        back={back}
      />
    </WritingPage>
  );
}
