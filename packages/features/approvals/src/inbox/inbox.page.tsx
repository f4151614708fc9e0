import { ACTIVITY_KINDS } from '@cau-noi/domain/activity/kind';
import { APPROVAL_SUBJECTS } from '@cau-noi/domain/approval';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { type Pages, usePages } from '@cau-noi/graphql/pages';
import { activityWords } from '@cau-noi/i18n/activity-words';
import { useMessages } from '@cau-noi/i18n/language';
import { useCounted } from '@cau-noi/portal/counted';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePermissionReason } from '@cau-noi/portal/may-button';
import { useNames } from '@cau-noi/portal/names';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { useShortcut } from '@cau-noi/portal/shortcuts';
import { UnitChoice } from '@cau-noi/portal/unit-choice';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FilterBar } from '@cau-noi/ui/filter-bar';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { MultiSelectField } from '@cau-noi/ui/select-field';
import { approvalsOptions } from '../approvals.routes.ts';
import { NO_INBOX_FILTERS, useInboxFilters } from './inbox-filters.ts';
import { InboxRow_item, useInboxColumns } from './inbox-row.tsx';
import type { InboxRow } from './inbox-row.tsx';
import { inboxMessages } from './inbox.messages.ts';

const InboxPageQuery = graphql(
  `
    query InboxPageQuery($where: InboxWhere, $after: String) {
      inbox(where: $where, first: 50, after: $after) {
        totalCount
        totalCountIsExact
        nodes {
          id
          ...InboxRow_item
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [InboxRow_item],
);
const pageOf = (data: ResultOf<typeof InboxPageQuery>) => data.inbox;
const rowKey = (row: InboxRow) => readFragment(InboxRow_item, row).id;

/** Puts the focus on the item after or before the one it is on. */
function moveFocus(step: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-inbox-item]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[at === -1 ? 0 : Math.min(items.length - 1, Math.max(0, at + step))]?.focus();
}

/** What waits for the viewer's decision, longest first. */
export function InboxPage() {
  const t = useMessages(inboxMessages);
  const { may } = useViewer();
  const { paths } = approvalsOptions.use();
  const { where, search, change } = useInboxFilters();
  const list = usePages({ document: InboxPageQuery, variables: { where }, pageOf });
  const columns = useInboxColumns(search);
  const refused = usePermissionReason(may.decide);
  const narrowed = Object.keys(where).length > 0;
  usePageTitle(t('title'));
  useShortcut('j', t('next'), () => moveFocus(1));
  useShortcut('k', t('previous'), () => moveFocus(-1));

  return (
    <Page>
      <PageHeader
        title={t('title')}
        actions={
          <>
            <PortalLink to={paths.waivers()}>{t('waivers')}</PortalLink>
            <PortalLink to={paths.substitutions()}>{t('substitutions')}</PortalLink>
          </>
        }
      />
      <InboxFilterBar total={list.total} totalIsExact={list.totalIsExact} />
      {list.error ? (
        <QueryFailure error={list.error} onRetry={list.again} />
      ) : (
        <>
          <DataTable
            caption={t('caption')}
            columns={columns}
            rows={list.rows}
            rowKey={rowKey}
            loading={list.loading}
            empty={
              narrowed ? (
                <EmptyState
                  why={t('nothingFound')}
                  action={
                    <ActButton variant="default" onClick={() => change(NO_INBOX_FILTERS)}>
                      {t('clear')}
                    </ActButton>
                  }
                />
              ) : (
                <EmptyState
                  why={refused ?? t('nothing')}
                  action={<PortalLink to={paths.dossiers()}>{t('toDossiers')}</PortalLink>}
                />
              )
            }
          />
          {list.total !== null && (list.total > list.rows.length || !list.totalIsExact) && (
            <LoadMore
              shown={list.rows.length}
              total={list.total}
              totalIsExact={list.totalIsExact}
              loading={list.loading}
              onMore={list.more}
            />
          )}
        </>
      )}
    </Page>
  );
}

type InboxFilterBarProps = Pick<Pages<InboxRow>, 'total' | 'totalIsExact'>;

function InboxFilterBar({ total, totalIsExact }: InboxFilterBarProps) {
  const counted = useCounted();
  const t = useMessages(inboxMessages);
  const kinds = useMessages(activityWords);
  const { filters, change } = useInboxFilters();
  const { subject, kind, unit } = filters;
  const nameOf = useNames(unit === null ? [] : [unit]);
  const chip = (id: string, name: string, value: string, onRemove: () => void) => ({
    id,
    label: t('active', { name, value }),
    onRemove,
  });
  const active = [
    ...subject.map((one) =>
      chip(one, t('filter.subject'), t(`subject.${one}`), () =>
        change({ subject: subject.filter((other) => other !== one) }),
      ),
    ),
    ...kind.map((one) =>
      chip(one, t('filter.kind'), kinds(`kind.${one}`), () =>
        change({ kind: kind.filter((other) => other !== one) }),
      ),
    ),
    ...(unit === null
      ? []
      : [chip('unit', t('filter.unit'), nameOf(unit) ?? '…', () => change({ unit: null }))]),
  ];
  return (
    <FilterBar
      active={active}
      onClear={() => change(NO_INBOX_FILTERS)}
      found={total === null ? null : counted(t('waiting', { count: total }), totalIsExact)}
    >
      <MultiSelectField
        path="subject"
        label={t('filter.subject')}
        value={subject}
        options={APPROVAL_SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) }))}
        onChange={(value) => change({ subject: value })}
      />
      <MultiSelectField
        path="kind"
        label={t('filter.kind')}
        value={kind}
        options={ACTIVITY_KINDS.map((value) => ({ value, label: kinds(`kind.${value}`) }))}
        onChange={(value) => change({ kind: value })}
      />
      <UnitChoice
        path="unit"
        label={t('filter.unit')}
        value={unit}
        onChange={(value) => change({ unit: value })}
      />
    </FilterBar>
  );
}
