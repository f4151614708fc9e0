import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { FindingCounts } from '@cau-noi/portal/finding-counts';
import { PortalLink } from '@cau-noi/portal/link';
import type { Search } from '@cau-noi/portal/path';
import { useViewer } from '@cau-noi/portal/session';
import type { Column } from '@cau-noi/ui/data-table';
import { useMemo } from 'react';
import { approvalsOptions } from '../approvals.routes.ts';
import { inboxMessages } from './inbox.messages.ts';

/** A submission that waits, as the inbox lists it. */
export const InboxRow_item = graphql(`
  fragment InboxRow_item on InboxItem {
    id
    title
    since
    planned
    stops
    justifies
    cannotTell
    organisation {
      id
      shortName
    }
    submission {
      id
      number
    }
    subject {
      __typename
      ... on Plan {
        id
        year
      }
      ... on Dossier {
        id
        kind
      }
    }
  }
`);

export type InboxRow = FragmentOf<typeof InboxRow_item>;
const read = (row: InboxRow) => readFragment(InboxRow_item, row);

/** The columns of the inbox; links keep the filters, so that the way through it is that of the list. */
export function useInboxColumns(search: Search): readonly Column<InboxRow>[] {
  const t = useMessages(inboxMessages);
  const kinds = useMessages(activityWords);
  const format = useFormat();
  const { today } = useViewer();
  const { paths } = approvalsOptions.use();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t('column.title'),
        phone: 'title',
        width: '34%',
        cell: (row) => {
          const { id, title, subject, submission } = read(row);
          const name = subject.__typename === 'Plan' ? t('planOf', { year: subject.year }) : title;
          return (
            <>
              <PortalLink to={paths.decision({ submissionId: id }, search)} data-inbox-item={id}>
                {name}
              </PortalLink>
              {submission.number > 1 && ` (${t('resubmitted', { number: submission.number })})`}
            </>
          );
        },
      },
      {
        id: 'unit',
        header: t('column.unit'),
        width: '15%',
        cell: (row) => read(row).organisation.shortName,
      },
      {
        id: 'kind',
        header: t('column.kind'),
        width: '13%',
        cell: (row) => {
          const { subject } = read(row);
          return subject.__typename === 'Plan' ? t('kindOfPlan') : kinds(`kind.${subject.kind}`);
        },
      },
      {
        id: 'planned',
        header: t('column.planned'),
        width: '116px',
        cell: (row) => t(read(row).planned ? 'planned' : 'unplanned'),
      },
      {
        id: 'since',
        header: t('column.since'),
        width: '136px',
        cell: (row) => {
          const { since } = read(row);
          return t('since', { date: format.date(since), ago: format.relative(since, today) });
        },
      },
      {
        id: 'findings',
        header: t('column.findings'),
        cell: (row) => {
          const { stops, justifies, cannotTell } = read(row);
          return <FindingCounts stops={stops} justifies={justifies} cannotTell={cannotTell} />;
        },
      },
    ],
    [t, kinds, format, today, paths, search],
  );
}
