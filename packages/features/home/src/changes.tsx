import { dossierWords } from '@cau-noi/i18n/dossier-words';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink, useGo } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import type { StateTone } from '@cau-noi/ui/state-badge';
import { useMemo } from 'react';
import { homeMessages } from './home.messages.ts';
import { homeOptions } from './home.routes.ts';
import { hiddenColumns } from './unit-column.ts';

/** A dossier that somebody changed, and who it was. */
export const Changes_dossier = graphql(`
  fragment Changes_dossier on Dossier {
    id
    number
    title
    state
    updatedAt
    organisation {
      id
      shortName
    }
    timeline(first: 1) {
      nodes {
        id
        by
      }
    }
  }
`);

type Dossier = ResultOf<typeof Changes_dossier>;

const TONES: Readonly<Record<Dossier['state'], StateTone>> = {
  DRAFT: 'draft',
  SUBMITTED: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'done',
  COMPLETED: 'done',
  POSTPONED: 'paused',
  CANCELLED: 'stopped',
};
const rowKey = ({ id }: Dossier) => id;

export interface ChangesProps {
  readonly dossiers: readonly FragmentOf<typeof Changes_dossier>[];
}

/** What was changed last among the dossiers that the viewer sees. */
export function Changes({ dossiers }: ChangesProps) {
  const t = useMessages(homeMessages);
  const { paths } = homeOptions.use();
  const go = useGo();
  const { may } = useViewer();
  const columns = useChangeColumns();
  const rows = readFragment(Changes_dossier, dossiers);
  const create = (
    <MayButton
      permission={may.dossierCreate}
      variant="default"
      onClick={() => go(paths.dossierNew())}
    >
      {t('changes.create')}
    </MayButton>
  );
  return (
    <PageSection
      title={t('changes.title')}
      actions={<PortalLink to={paths.dossiers()}>{t('changes.all')}</PortalLink>}
    >
      <DataTable
        caption={t('changes.title')}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        density="compact"
        hidden={hiddenColumns(rows)}
        empty={<EmptyState why={t('changes.none')} action={create} />}
      />
    </PageSection>
  );
}

function useChangeColumns(): readonly Column<Dossier>[] {
  const t = useMessages(homeMessages);
  const words = useMessages(dossierWords);
  const format = useFormat();
  const { paths } = homeOptions.use();
  return useMemo(
    () => [
      {
        id: 'dossier',
        header: t('changes.column.dossier'),
        phone: 'title',
        cell: ({ id, number, title }) => (
          <PortalLink to={paths.dossier({ dossierId: id })}>
            {t('changes.numbered', { number, title })}
          </PortalLink>
        ),
      },
      {
        id: 'unit',
        header: t('changes.column.unit'),
        cell: ({ organisation }) => organisation.shortName,
      },
      {
        id: 'state',
        header: t('changes.column.state'),
        cell: ({ state }) => <StateBadge tone={TONES[state]} label={words(`state.${state}`)} />,
      },
      {
        id: 'when',
        header: t('changes.column.when'),
        cell: ({ updatedAt, timeline }) => {
          const at = format.dateTime(updatedAt);
          const name = timeline.nodes[0]?.by ?? null;
          return name === null ? at : t('changes.by', { name, at });
        },
      },
    ],
    [t, words, format, paths],
  );
}
