import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { usePages } from '@cau-noi/graphql/pages';
import { approvalWords } from '@cau-noi/i18n/approval-words';
import { basisText, isVerified } from '@cau-noi/i18n/basis-text';
import { useLanguage, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { ActButton } from '@cau-noi/ui/act-button';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { LoadMore } from '@cau-noi/ui/pagination';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { plansOptions } from '../plans.routes.ts';
import { CollisionFilterBar } from './collision-filter-bar.tsx';
import { NO_COLLISION_FILTERS, useCollisionFilters } from './collision-filters.ts';
import {
  CollisionSection,
  CollisionSection_collision,
  holdsUnread,
  keyOfCollision,
} from './collision-section.tsx';
import { collisionMessages } from './collisions.messages.ts';

const CollisionsPageQuery = graphql(
  `
    query CollisionsPageQuery($where: CollisionWhere, $after: String) {
      collisions(where: $where, first: 20, after: $after) {
        totalCount
        totalCountIsExact
        minDaysApart
        basis {
          citation
          article
          verification
        }
        nodes {
          ...CollisionSection_collision
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [CollisionSection_collision],
);
type Answer = ResultOf<typeof CollisionsPageQuery>;
const pageOf = ({ collisions }: Answer) => collisions;

/** Where unions plan the same at nearly the same time, each with a proposal to merge. */
export function CollisionsPage() {
  const t = useMessages(collisionMessages);
  const { paths } = plansOptions.use();
  const { where } = useCollisionFilters();
  const list = usePages({ document: CollisionsPageQuery, variables: { where }, pageOf });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader
        title={t('title')}
        trail={<PortalLink to={paths.plans()}>{t('toPlans')}</PortalLink>}
      />
      {list.data && <Span {...list.data.collisions} />}
      <CollisionFilterBar found={list.total} />
      {list.error && <QueryFailure error={list.error} onRetry={list.again} />}
      {list.loading && list.rows.length === 0 && (
        <Skeleton shape="table" label={t('loading')} lines={8} />
      )}
      {!list.loading && !list.error && list.rows.length === 0 && <Nothing />}
      {list.rows.some(holdsUnread) && <p>{t('told')}</p>}
      {list.rows.map((collision) => (
        <CollisionSection key={keyOfCollision(collision)} collision={collision} />
      ))}
      {list.total !== null && list.total > list.rows.length && (
        <LoadMore
          shown={list.rows.length}
          total={list.total}
          loading={list.loading}
          onMore={list.more}
        />
      )}
    </Page>
  );
}

/** How near is near, and where that number comes from. */
function Span({ minDaysApart, basis }: Pick<Answer['collisions'], 'minDaysApart' | 'basis'>) {
  const t = useMessages(collisionMessages);
  const words = useMessages(approvalWords);
  const { language } = useLanguage();
  if (minDaysApart === null) return <p>{t('noSpan')}</p>;
  return (
    <div>
      <p>{t('lead', { days: minDaysApart })}</p>
      {basis && (
        <p>
          {t('basis', { basis: basisText(basis, language) })}{' '}
          {!isVerified(basis) && (
            <StateBadge tone="late" label={words(`verification.${basis.verification}`)} />
          )}
        </p>
      )}
    </div>
  );
}

function Nothing() {
  const t = useMessages(collisionMessages);
  const { paths } = plansOptions.use();
  const { where, change } = useCollisionFilters();
  if (Object.keys(where).length === 0) {
    return (
      <EmptyState
        why={t('none')}
        action={<PortalLink to={paths.plans()}>{t('toPlans')}</PortalLink>}
      />
    );
  }
  return (
    <EmptyState
      why={t('nothing')}
      action={
        <ActButton variant="default" onClick={() => change(NO_COLLISION_FILTERS)}>
          {t('clear')}
        </ActButton>
      }
    />
  );
}
