import type { CheckId } from '@cau-noi/domain/assessment/catalogue';
import { checkPageWords } from '@cau-noi/i18n/check-page-words';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink, usePathParam } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { checksMessages } from '../checks.messages.ts';
import { checksOptions } from '../checks.routes.ts';
import { knownCheck, useCheckName } from '../use-check-name.ts';
import { CheckPageQuery } from './check-asked.ts';
import type { CheckShown } from './check-asked.ts';
import { CheckExamples } from './check-examples.tsx';
import { CheckOften } from './check-often.tsx';
import { CheckParameters } from './check-parameters.tsx';
import { CheckToday } from './check-today.tsx';
import { CheckWaived } from './check-waived.tsx';

/** What a check asks and why, by which values, what it says, and how often it fails. */
export function CheckPage() {
  const t = useMessages(checksMessages);
  const nameOf = useCheckName();
  const { paths } = checksOptions.use();
  const id = usePathParam('checkId');
  const known = knownCheck(id);
  const title = known === undefined ? t('kind') : nameOf(known);
  usePageTitle(title);
  return (
    <Page>
      <PageHeader
        kind={t('kind')}
        {...(known !== undefined && { number: known })}
        title={title}
        trail={<PortalLink to={paths.checks()}>{t('title')}</PortalLink>}
      />
      {known === undefined ? (
        <EmptyState
          why={t('gone')}
          action={<PortalLink to={paths.checks()}>{t('back')}</PortalLink>}
        />
      ) : (
        <Shown id={known} />
      )}
    </Page>
  );
}

function Shown({ id }: { readonly id: CheckId }) {
  const t = useMessages(checksMessages);
  const [{ data, error }, ask] = useQuery({ query: CheckPageQuery, variables: { id } });
  if (error && !data)
    return <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton shape="record" label={t('kind')} />;
  const { check } = data;
  if (check === null) return <EmptyState why={t('gone')} />;
  return (
    <>
      <Meaning id={id} check={check} />
      <CheckParameters rows={check.parameters} />
      <CheckExamples id={id} examples={check.examples} />
      {check.today !== null && (
        <CheckToday today={check.today} ofAgreements={check.judgesAgreements} />
      )}
      <CheckOften statistics={check.statistics} later={check.today !== null} />
      <CheckWaived id={id} statistics={check.statistics} />
    </>
  );
}

/** The word for what a check judges. */
function judgedBy({ judgesPlans, judgesAgreements }: CheckShown) {
  if (judgesAgreements) return 'agreements';
  return judgesPlans ? 'plans' : 'dossiers';
}

function Meaning({ id, check }: { readonly id: CheckId; readonly check: CheckShown }) {
  const t = useMessages(checksMessages);
  const words = useMessages(checkPageWords);
  return (
    <PageSection title={t('meaning.title')}>
      <FactList
        facts={[
          { label: t('meaning.asks'), value: words(`asks.${id}`) },
          { label: t('meaning.protects'), value: words(`protects.${id}`) },
          {
            label: t('meaning.about'),
            value: t(`meaning.${judgedBy(check)}`),
          },
        ]}
      />
    </PageSection>
  );
}
