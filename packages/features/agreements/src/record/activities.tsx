import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useTypedSearch } from '@cau-noi/portal/typed-search';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { SelectField } from '@cau-noi/ui/select-field';
import { useToast } from '@cau-noi/ui/toast';
import { useCallback, useMemo } from 'react';
import { useQuery } from 'urql';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { useAgreementRefusal } from '../refusal.ts';

export const Activities_agreement = graphql(`
  fragment Activities_agreement on Agreement {
    id
    activities {
      day
      linked
      dossier {
        id
        number
        title
      }
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

const AgreementLinkMutation = graphql(
  `
    mutation AgreementLinkMutation($input: AgreementLinkInput!) {
      answer: agreementLink(input: $input) {
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

const AgreementDossiersQuery = graphql(`
  query AgreementDossiersQuery($where: DossierWhere) {
    dossiers(where: $where, first: 20) {
      nodes {
        id
        number
        title
      }
    }
  }
`);

type Agreement = ResultOf<typeof Activities_agreement>;
type Activity = Agreement['activities'][number];

export interface ActivitiesProps {
  readonly agreement: FragmentOf<typeof Activities_agreement>;
  readonly onDone: () => void;
}

const rowKey = ({ dossier, day }: Activity) => dossier?.id ?? `hidden.${day ?? ''}`;

/** What takes, or took, place under the agreement. */
export function Activities({ agreement: given, onDone }: ActivitiesProps) {
  const t = useMessages(agreementsMessages);
  const agreement = readFragment(Activities_agreement, given);
  const { id, activities, viewerMay } = agreement;
  const link = useLink(id, onDone);
  const columns = useColumns(viewerMay.follow, link);
  return (
    <PageSection title={t('section.activities')} path="events">
      <DataTable
        caption={t('section.activities')}
        columns={columns}
        rows={activities}
        rowKey={rowKey}
        empty={<EmptyState why={t('activity.none')} />}
      />
      {viewerMay.follow.allowed && (
        <LinkAnother onChosen={(dossierId) => void link(dossierId, true)} />
      )}
    </PageSection>
  );
}

function useLink(id: string, onDone: () => void) {
  const t = useMessages(agreementsMessages);
  const toast = useToast();
  const refusal = useAgreementRefusal();
  const run = useAct(AgreementLinkMutation).run;
  return useCallback(
    async (dossierId: string, linked: boolean) => {
      const result = await run({ id, dossierId, linked });
      const refused = refusal(result, ({ answer }) => ('agreement' in answer ? null : answer));
      if (refused === null) toast({ text: t('activity.done') });
      else toast({ text: refused.sentence, tone: 'failed' });
      onDone();
    },
    [id, run, refusal, toast, t, onDone],
  );
}

type Link = ReturnType<typeof useLink>;

function useColumns(
  may: Agreement['viewerMay']['follow'],
  link: Link,
): readonly Column<Activity>[] {
  const t = useMessages(agreementsMessages);
  const format = useFormat();
  const { paths } = agreementsOptions.use();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('activity.column.title'),
        phone: 'title',
        width: '38%',
        cell: ({ dossier }) =>
          dossier === null ? (
            t('activity.hidden')
          ) : (
            <PortalLink to={paths.dossier({ dossierId: dossier.id })}>
              {`${dossier.number}. ${dossier.title}`}
            </PortalLink>
          ),
      },
      {
        id: 'day',
        header: t('activity.column.day'),
        cell: ({ day }) => (day === null ? null : format.date(day)),
      },
      {
        id: 'how',
        header: t('activity.column.how'),
        width: '24%',
        cell: ({ linked }) => t(linked ? 'activity.linked' : 'activity.byPartner'),
      },
      {
        id: 'act',
        header: t('activity.column.act'),
        width: '170px',
        cell: ({ dossier, linked }) => {
          if (dossier === null) return null;
          const act = t(linked ? 'activity.unlink' : 'activity.link');
          return (
            <MayButton
              size="xs"
              variant="default"
              permission={may}
              aria-label={t('activity.ofTitle', { act, title: dossier.title })}
              onClick={() => void link(dossier.id, !linked)}
            >
              {act}
            </MayButton>
          );
        },
      },
    ],
    [t, format, paths, may, link],
  );
}

/** Finds a dossier by its title; the server says whether it may stand under the agreement. */
function LinkAnother({ onChosen }: { readonly onChosen: (dossierId: string) => void }) {
  const t = useMessages(agreementsMessages);
  const [text, type] = useTypedSearch();
  const variables = useMemo(() => ({ where: { text } }), [text]);
  const [{ data, fetching }] = useQuery({
    query: AgreementDossiersQuery,
    variables,
    pause: text === '',
  });
  const found = text === '' ? [] : (data?.dossiers.nodes ?? []);
  return (
    <SelectField
      path="activity.search"
      label={t('activity.search')}
      help={t('activity.searchHelp')}
      value={null}
      options={found.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
      onSearch={type}
      loading={fetching}
      onChange={(id) => id !== null && onChosen(id)}
    />
  );
}
