import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { MayButton } from '@cau-noi/portal/may-button';
import type { Permission } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useMemo, useState } from 'react';
import { agreementsMessages } from '../agreements.messages.ts';
import { ProgressDialog, PromiseDialog } from './promise-dialogs.tsx';

export const Promises_agreement = graphql(`
  fragment Promises_agreement on Agreement {
    id
    organisation {
      id
      shortName
    }
    coParties {
      id
      shortName
    }
    files {
      id
      name
    }
    commitments {
      id
      text
      side
      dueDate
      organisation {
        id
        shortName
      }
      progress {
        id
        doneOn
        text
        obstacle
        by
        at
        file {
          id
          name
          url
        }
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

export type Promising = ResultOf<typeof Promises_agreement>;
export type Promised = Promising['commitments'][number];

export interface PromisesProps {
  readonly agreement: FragmentOf<typeof Promises_agreement>;
  readonly onDone: () => void;
}

const rowKey = ({ id }: Promised) => id;

/** What the agreement promises, and what became of it. */
export function Promises({ agreement: given, onDone }: PromisesProps) {
  const t = useMessages(agreementsMessages);
  const agreement = readFragment(Promises_agreement, given);
  const [doing, setDoing] = useState<Promised | 'new' | null>(null);
  const { commitments, viewerMay } = agreement;
  const columns = useColumns(viewerMay.follow, setDoing);
  const close = () => setDoing(null);
  return (
    <PageSection
      title={t('section.promises')}
      path="commitments"
      actions={
        <MayButton variant="default" permission={viewerMay.follow} onClick={() => setDoing('new')}>
          {t('promise.add')}
        </MayButton>
      }
    >
      <DataTable
        caption={t('section.promises')}
        columns={columns}
        rows={commitments}
        rowKey={rowKey}
        empty={<EmptyState why={t('promise.none')} />}
      />
      {doing === 'new' && <PromiseDialog agreement={agreement} onClose={close} onDone={onDone} />}
      {doing !== null && doing !== 'new' && (
        <ProgressDialog agreement={agreement} promised={doing} onClose={close} onDone={onDone} />
      )}
    </PageSection>
  );
}

function useColumns(
  may: Permission,
  onRecord: (promised: Promised) => void,
): readonly Column<Promised>[] {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'text',
        header: t('promise.column.text'),
        phone: 'title',
        width: '28%',
        cell: ({ text }) => text,
      },
      {
        id: 'owner',
        header: t('promise.column.owner'),
        width: '18%',
        cell: ({ side, organisation }) => organisation?.shortName ?? words(`side.${side}`),
      },
      {
        id: 'due',
        header: t('promise.column.due'),
        cell: ({ dueDate }) => (dueDate === null ? t('unknown') : format.date(dueDate)),
      },
      {
        id: 'stands',
        header: t('promise.column.stands'),
        width: '24%',
        cell: (promised) => <Stands promised={promised} />,
      },
      {
        id: 'act',
        header: t('promise.column.act'),
        width: '160px',
        cell: (promised) => (
          <MayButton
            size="xs"
            variant="default"
            permission={may}
            aria-label={t('promise.recordOf', { text: promised.text })}
            onClick={() => onRecord(promised)}
          >
            {t('promise.record')}
          </MayButton>
        ),
      },
    ],
    [t, words, format, may, onRecord],
  );
}

/** How a commitment stands by the last entry, with what was said. */
function Stands({ promised: { progress, dueDate } }: { readonly promised: Promised }) {
  const t = useMessages(agreementsMessages);
  const obstacles = useMessages(dossierWords);
  const format = useFormat();
  const { today } = useViewer();
  const [last] = progress;
  const doneOn = last?.doneOn ?? null;
  const late = doneOn === null && dueDate !== null && dueDate < today;
  return (
    <>
      {doneOn === null ? (
        <StateBadge
          tone={late ? 'late' : 'waiting'}
          label={t(late ? 'promise.late' : 'promise.open')}
        />
      ) : (
        <StateBadge tone="done" label={t('promise.kept', { day: format.date(doneOn) })} />
      )}
      {last !== undefined && <p>{last.text}</p>}
      {last?.obstacle && (
        <p>{t('promise.hindered', { obstacle: obstacles(`obstacle.${last.obstacle}`) })}</p>
      )}
      {last?.file && <a href={last.file.url}>{last.file.name}</a>}
    </>
  );
}
