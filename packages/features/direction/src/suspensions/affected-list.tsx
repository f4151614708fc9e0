import { activityWords } from '@cau-noi/i18n/activity-words';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { PageSection } from '@cau-noi/ui/page';
import { directionOptions } from '../direction.routes.ts';
import { suspensionMessages } from './suspension.messages.ts';

export const AffectedList_affected = graphql(`
  fragment AffectedList_affected on SuspensionAffected {
    dossierId
    planId
    title
    kind
    organisation {
      id
      shortName
    }
    from
    to
  }
`);

type Row = ResultOf<typeof AffectedList_affected>;

export interface AffectedListProps {
  readonly affected: readonly FragmentOf<typeof AffectedList_affected>[];
}

/** What was handed in or approved before and is held up: nothing of it is cancelled by itself. */
export function AffectedList({ affected }: AffectedListProps) {
  const t = useMessages(suspensionMessages);
  const columns = useColumns();
  return (
    <PageSection title={t('affected.heading')} lead={t('affected.lead')}>
      <DataTable<Row>
        caption={t('affected.heading')}
        rows={readFragment(AffectedList_affected, affected)}
        rowKey={({ dossierId, planId, title, from }) => `${dossierId ?? planId} ${title} ${from}`}
        columns={columns}
        empty={<EmptyState why={t('affected.none')} />}
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(suspensionMessages);
  const words = useMessages(activityWords);
  const format = useFormat();
  const { paths } = directionOptions.use();
  const addressOf = ({ dossierId, planId }: Row): string =>
    dossierId === null ? paths.plan({ planId: planId ?? '' }) : paths.dossier({ dossierId });
  return [
    {
      id: 'title',
      header: t('affected.title'),
      phone: 'title',
      cell: (row) => <PortalLink to={addressOf(row)}>{row.title}</PortalLink>,
    },
    {
      id: 'what',
      header: t('affected.what'),
      cell: ({ dossierId, kind }) =>
        `${t(dossierId === null ? 'affected.line' : 'affected.dossier')} · ${words(`kind.${kind}`)}`,
    },
    { id: 'unit', header: t('affected.unit'), cell: ({ organisation }) => organisation.shortName },
    {
      id: 'days',
      header: t('affected.days'),
      cell: ({ from, to }) => (from === null || to === null ? '' : format.dateRange(from, to)),
    },
  ];
}
