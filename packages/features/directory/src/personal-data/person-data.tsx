import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { personalDataWords } from '@cau-noi/i18n/personal-data-words';
import { MayButton } from '@cau-noi/portal/may-button';
import { Refusal_error, useRefusal } from '@cau-noi/portal/refusal';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useToast } from '@cau-noi/ui/toast';
import { useState } from 'react';
import { issueText } from '../register/issue-text.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { personalDataMessages } from './personal-data.messages.ts';
import { RequestDialog } from './request-dialog.tsx';

export const PersonData_person = graphql(`
  fragment PersonData_person on Person {
    id
    fullName
    erased
    personalData {
      requests {
        id
        version
        kind
        askedBy
        askedOn
        basis
        doneAt
        doneBy
      }
      viewerMay {
        request {
          allowed
          code
          data
        }
        export {
          allowed
          code
          data
        }
        erase {
          allowed
          code
          data
        }
      }
    }
  }
`);

const ExportMutation = graphql(
  `
    mutation PersonalDataExportMutation($input: PersonalDataExportInput!) {
      personalDataExport(input: $input) {
        __typename
        ... on PersonalDataExportPayload {
          json
          request {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Person = ResultOf<typeof PersonData_person>;
type Request = Person['personalData']['requests'][number];

export interface PersonDataProps {
  readonly person: FragmentOf<typeof PersonData_person>;
  /** Asks again for the page: something was written. */
  readonly onDone: () => void;
}

/** What somebody asked about what is kept of them; nothing for whoever may neither ask nor do it. */
export function PersonData({ person: given, onDone }: PersonDataProps) {
  const t = useMessages(personalDataMessages);
  const person = readFragment(PersonData_person, given);
  const { requests, viewerMay } = person.personalData;
  const [asking, setAsking] = useState(false);
  const [erasingId, setErasing] = useState<string | null>(null);
  const erasing = requests.find(({ id }) => id === erasingId);
  const columns = useColumns(person, setErasing, onDone);
  const close = () => {
    setAsking(false);
    setErasing(null);
  };
  if (!viewerMay.request.allowed) return null;
  return (
    <PageSection
      title={t('section')}
      lead={t('sectionLead')}
      actions={
        !person.erased && (
          <MayButton
            permission={viewerMay.request}
            variant="default"
            onClick={() => setAsking(true)}
          >
            {t('request')}
          </MayButton>
        )
      }
    >
      <DataTable<Request>
        caption={t('section')}
        columns={columns}
        rows={requests}
        rowKey={({ id }) => id}
        empty={<EmptyState why={t('none')} />}
      />
      {asking && (
        <RequestDialog
          personId={person.id}
          name={person.fullName}
          onDone={onDone}
          onClose={close}
        />
      )}
      {erasing !== undefined && (
        <EraseDialog
          request={erasing}
          personId={person.id}
          name={person.fullName}
          onDone={onDone}
          onClose={close}
        />
      )}
    </PageSection>
  );
}

/** When a request was done and by whom, or that it is open. */
export function RequestState({ doneAt, doneBy }: Pick<Request, 'doneAt' | 'doneBy'>) {
  const t = useMessages(personalDataMessages);
  const format = useFormat();
  return doneAt === null ? (
    <StateBadge tone="waiting" label={t('open')} />
  ) : (
    <StateBadge
      tone="done"
      label={t('done', { time: format.dateTime(doneAt), name: doneBy ?? '' })}
    />
  );
}

function useColumns(
  person: Person,
  onErase: (id: string) => void,
  onDone: () => void,
): readonly Column<Request>[] {
  const t = useMessages(personalDataMessages);
  const words = useMessages(personalDataWords);
  const format = useFormat();
  const { viewerMay } = person.personalData;
  const { running, download } = useDownload(onDone);
  return [
    {
      id: 'kind',
      header: t('kind'),
      phone: 'title',
      cell: ({ kind }) => words(`kind.${kind}`),
    },
    {
      id: 'askedBy',
      header: t('askedBy'),
      cell: ({ askedBy, askedOn }) => `${askedBy}, ${format.date(askedOn)}`,
    },
    { id: 'basis', header: t('basis'), cell: ({ basis }) => basis },
    { id: 'state', header: t('state'), cell: (request) => <RequestState {...request} /> },
    {
      id: 'acts',
      header: t('acts'),
      cell: (request) => {
        if (request.doneAt !== null || person.erased) return null;
        return request.kind === 'EXPORT' ? (
          <MayButton
            permission={viewerMay.export}
            loading={running}
            onClick={() => download(request)}
          >
            {t('export')}
          </MayButton>
        ) : (
          <MayButton permission={viewerMay.erase} color="red" onClick={() => onErase(request.id)}>
            {t('erase')}
          </MayButton>
        );
      },
    },
  ];
}

/** Carries a request for a copy out, and hands the file to the browser's downloads. */
function useDownload(onDone: () => void) {
  const t = useMessages(personalDataMessages);
  const toast = useToast();
  const refusalOf = useRefusal(issueText);
  const exporting = useAct(ExportMutation);
  const run = async ({ id, version }: Request) => {
    const result = await exporting.run({ id, version });
    const refused = refusalOf(result, ({ personalDataExport: answer }) =>
      answer.__typename === 'PersonalDataExportPayload' ? null : answer,
    );
    if (refused !== null) toast({ text: refused.sentence, tone: 'failed' });
    if (!result.ok || !('json' in result.data.personalDataExport)) return;
    const name = t('fileName', { id: id.slice(-8) });
    const file = new Blob([result.data.personalDataExport.json], { type: 'application/json' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: name }).click();
    URL.revokeObjectURL(address);
    toast({ text: t('exported', { name }) });
    onDone();
  };
  return { running: exporting.running, download: (request: Request) => void run(request) };
}
