import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { EmptyState } from '@cau-noi/ui/empty-state';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { approvalsOptions } from '../approvals.routes.ts';
import { SubstitutionForm } from './substitution-form.tsx';
import { substitutionMessages } from './substitutions.messages.ts';
import { useSubstitutions } from './use-substitutions.ts';
import type { Substitution } from './use-substitutions.ts';

const rowKey = ({ id }: Substitution) => id;

/** Who decides in the viewer's place, from when to when, and in whose place the viewer decides. */
export function SubstitutionsPage() {
  const t = useMessages(substitutionMessages);
  const { id: viewerId } = useViewer();
  const { paths } = approvalsOptions.use();
  const { substitutions, error, again, create, remove, creating } = useSubstitutions();
  const columns = useColumns();
  const given = useGivenColumns(remove);
  usePageTitle(t('title'));

  if (error && substitutions === null) {
    return (
      <Page>
        <QueryFailure page error={error} onRetry={again} />
      </Page>
    );
  }
  const mine = substitutions?.filter(({ principal }) => principal.id === viewerId) ?? [];
  const taken = substitutions?.filter(({ substitute }) => substitute.id === viewerId) ?? [];
  const others = substitutions?.filter((one) => !mine.includes(one) && !taken.includes(one)) ?? [];
  return (
    <Page width="reading">
      <PageHeader
        title={t('title')}
        trail={<PortalLink to={paths.inbox()}>{t('inbox')}</PortalLink>}
      />
      <PageSection title={t('form.title')} lead={t('lead')}>
        <SubstitutionForm existing={substitutions ?? []} busy={creating} onCreate={create} />
      </PageSection>
      {substitutions === null ? (
        <Skeleton shape="table" label={t('title')} lines={3} />
      ) : (
        <PageSection title={t('given')}>
          <DataTable
            caption={t('given')}
            columns={given}
            rows={mine}
            rowKey={rowKey}
            empty={<EmptyState why={t('noneGiven')} />}
          />
        </PageSection>
      )}
      {taken.length > 0 && (
        <PageSection title={t('taken')}>
          <DataTable
            caption={t('taken')}
            columns={[columns.principal, ...columns.common]}
            rows={taken}
            rowKey={rowKey}
          />
        </PageSection>
      )}
      {others.length > 0 && (
        <PageSection title={t('others')}>
          <DataTable
            caption={t('others')}
            columns={[columns.principal, columns.substitute, ...columns.common]}
            rows={others}
            rowKey={rowKey}
          />
        </PageSection>
      )}
    </Page>
  );
}

type SubstitutionColumn = Column<Substitution>;

function useColumns() {
  const t = useMessages(substitutionMessages);
  const format = useFormat();
  const { today } = useViewer();
  const stateOf = ({ validFrom, validTo }: Substitution) => {
    if (validTo < today) return <StateBadge tone="stopped" label={t('state.past')} />;
    return validFrom > today ? (
      <StateBadge tone="waiting" label={t('state.coming')} />
    ) : (
      <StateBadge tone="done" label={t('state.now')} />
    );
  };
  const principal: SubstitutionColumn = {
    id: 'principal',
    header: t('column.principal'),
    cell: (row) => row.principal.name,
  };
  const substitute: SubstitutionColumn = {
    id: 'substitute',
    header: t('column.substitute'),
    cell: (row) => row.substitute.name,
  };
  const common: readonly SubstitutionColumn[] = [
    {
      id: 'days',
      header: t('column.days'),
      cell: ({ validFrom, validTo }) => format.dateRange(validFrom, validTo),
    },
    { id: 'state', header: t('column.state'), cell: stateOf },
    { id: 'reason', header: t('column.reason'), cell: ({ reason }) => reason ?? '' },
  ];
  return { principal, substitute, common };
}

function useGivenColumns(
  onRemove: (substitution: Substitution) => Promise<void>,
): readonly SubstitutionColumn[] {
  const t = useMessages(substitutionMessages);
  const { today } = useViewer();
  const { substitute, common } = useColumns();
  return [
    substitute,
    ...common,
    {
      id: 'act',
      header: t('column.act'),
      cell: (row) =>
        row.validTo < today ? null : (
          <ActButton variant="default" size="xs" onClick={() => void onRemove(row)}>
            {t('remove')}
          </ActButton>
        ),
    },
  ];
}
