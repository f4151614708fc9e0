import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { useState } from 'react';
import { directoryOptions } from '../directory.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered, useSaving } from '../register/use-saving.ts';
import { fact } from './fact.ts';
import { partnerMessages } from './partner.messages.ts';

export const PartnerNames_partner = graphql(`
  fragment PartnerNames_partner on Partner {
    nameVi
    nameEn
    nameNative
    abbreviation
    aliases
    mergedEntries {
      id
      name
      names
      mergedAt
    }
    viewerMay {
      merge {
        allowed
        code
        data
      }
    }
  }
`);

const PartnerPartMutation = graphql(
  `
    mutation PartnerPartMutation($input: PartnerPartInput!) {
      partnerPart(input: $input) {
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

type Partner = ResultOf<typeof PartnerNames_partner>;
type Merged = Partner['mergedEntries'][number];

export interface PartnerNamesProps {
  readonly partner: FragmentOf<typeof PartnerNames_partner>;
  readonly onChanged: () => void;
}

/** Every name of a partner, those that came with entries merged into it among them. */
export function PartnerNames(props: PartnerNamesProps) {
  const t = useMessages(partnerMessages);
  const partner = readFragment(PartnerNames_partner, props.partner);
  const { nameVi, nameEn, nameNative, abbreviation, aliases, mergedEntries } = partner;
  return (
    <PageSection title={t('names')}>
      <FactList
        facts={[
          ...fact(t('field.nameVi'), nameVi),
          ...fact(t('field.nameEn'), nameEn),
          ...fact(t('field.nameNative'), nameNative),
          ...fact(t('field.abbreviation'), abbreviation),
          ...fact(t('field.aliases'), aliases.join('; ')),
          ...(mergedEntries.length === 0
            ? []
            : fact(
                t('mergedEntries'),
                mergedEntries.map((entry) => (
                  <MergedEntry
                    key={entry.id}
                    entry={entry}
                    may={partner.viewerMay.merge}
                    onChanged={props.onChanged}
                  />
                )),
              )),
        ]}
      />
    </PageSection>
  );
}

interface MergedEntryProps {
  readonly entry: Merged;
  readonly may: Partner['viewerMay']['merge'];
  readonly onChanged: () => void;
}

function MergedEntry({ entry, may, onChanged }: MergedEntryProps) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const go = useGo();
  const { paths } = directoryOptions.use();
  const [asking, setAsking] = useState(false);
  const part = useAct(PartnerPartMutation);
  const { refused, save } = useSaving(false);
  const { id, name, names, mergedAt } = entry;
  const send = async () =>
    answered(await part.run({ id }), ({ partnerPart: answer }) =>
      answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  return (
    <div>
      {t('mergedEntry', {
        names: [name, ...names.filter((one) => one !== name)].join('; '),
        at: format.dateTime(mergedAt),
      })}{' '}
      <MayButton
        permission={may}
        variant="subtle"
        size="compact-sm"
        onClick={() => setAsking(true)}
      >
        {t('part')}
      </MayButton>
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('partTitle')}
        act={t('part')}
        onAct={() =>
          save(send, (partedId) => {
            onChanged();
            go(paths.partner({ partnerId: partedId }));
          })
        }
      >
        <p>{t('partLead')}</p>
      </Confirm>
    </div>
  );
}
