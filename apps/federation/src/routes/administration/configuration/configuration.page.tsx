import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import { useMessages } from '@cau-noi/i18n/language';
import { QueryFailure } from '@cau-noi/portal/failure';
import { PortalLink } from '@cau-noi/portal/link';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { useViewer } from '@cau-noi/portal/session';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useQuery } from 'urql';
import { AdministrationLinks } from '../administration-links.tsx';
import { administrationOptions } from '../administration.routes.ts';
import { useSpanText } from '../use-span-text.ts';
import {
  Configuration_capacity,
  Configuration_deadline,
  Configuration_parameter,
  Configuration_route,
  standing,
} from './configuration.ts';
import type { CapacityRule, DatedRow, Deadline, Parameter, Route } from './configuration.ts';
import { configurationMessages } from './configuration.messages.ts';
import { useRowWords } from './row-words.ts';

const ConfigurationPageQuery = graphql(
  `
    query ConfigurationPageQuery {
      checkParameters {
        ...Configuration_parameter
      }
      deadlineRules {
        ...Configuration_deadline
      }
      capacityRules {
        ...Configuration_capacity
      }
      approvalRoutes {
        ...Configuration_route
      }
    }
  `,
  [Configuration_parameter, Configuration_deadline, Configuration_capacity, Configuration_route],
);

const rowKey = ({ id }: DatedRow) => id;

/** The dated values by which records are judged, with where they come from; read by everybody. */
export function ConfigurationPage() {
  const t = useMessages(configurationMessages);
  const [{ data, error }, ask] = useQuery({ query: ConfigurationPageQuery });
  usePageTitle(t('title'));
  return (
    <Page>
      <PageHeader title={t('title')} trail={<AdministrationLinks />} />
      {error && !data && (
        <QueryFailure error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
      )}
      {!data && !error && <Skeleton shape="table" label={t('title')} lines={12} />}
      {data && (
        <>
          <Parameters rows={readFragment(Configuration_parameter, data.checkParameters)} />
          <Deadlines rows={readFragment(Configuration_deadline, data.deadlineRules)} />
          <Capacity rows={readFragment(Configuration_capacity, data.capacityRules)} />
          <Routes rows={readFragment(Configuration_route, data.approvalRoutes)} />
        </>
      )}
    </Page>
  );
}

/** Since when, and where it comes from: the last columns of every table here. */
function useCommonColumns(): readonly Column<DatedRow>[] {
  const t = useMessages(configurationMessages);
  const spanText = useSpanText();
  const words = useRowWords();
  return [
    {
      id: 'span',
      header: t('column.span'),
      width: '14%',
      cell: ({ validFrom, validTo }) => spanText(validFrom, validTo),
    },
    { id: 'source', header: t('column.source'), width: '26%', cell: words.source },
  ];
}

interface SettingsProps<Row> {
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly Row[];
  /** What is set, and for what. */
  readonly columns: readonly Column<Row>[];
}

/** The settings of one kind that hold today or are to hold. */
function Settings<Row extends DatedRow>({ title, lead, rows, columns }: SettingsProps<Row>) {
  const { today } = useViewer();
  const common = useCommonColumns();
  return (
    <PageSection title={title} {...(lead !== undefined && { lead })}>
      <DataTable
        caption={title}
        columns={[...columns, ...common]}
        rows={standing(rows, today)}
        rowKey={rowKey}
      />
    </PageSection>
  );
}

function Parameters({ rows }: { readonly rows: readonly Parameter[] }) {
  const t = useMessages(configurationMessages);
  return (
    <Settings
      title={t('parameters')}
      lead={t('lead')}
      rows={rows}
      columns={useParameterColumns()}
    />
  );
}

function useParameterColumns(): readonly Column<Parameter>[] {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'check',
      header: t('column.check'),
      phone: 'title',
      cell: ({ id, checkId }) => (
        <PortalLink to={paths.checkParameter({ parameterId: id })}>
          {words.check(checkId)}
        </PortalLink>
      ),
    },
    { id: 'applies', header: t('column.applies'), cell: words.applies },
    { id: 'values', header: t('column.values'), cell: words.values },
    { id: 'severity', header: t('column.severity'), width: '120px', cell: words.severity },
  ];
}

function Deadlines({ rows }: { readonly rows: readonly Deadline[] }) {
  const t = useMessages(configurationMessages);
  return <Settings title={t('deadlines')} rows={rows} columns={useDeadlineColumns()} />;
}

function useDeadlineColumns(): readonly Column<Deadline>[] {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'deadline',
      header: t('column.deadline'),
      phone: 'title',
      cell: (rule) => (
        <PortalLink to={paths.deadline({ ruleId: rule.id })}>{words.deadline(rule)}</PortalLink>
      ),
    },
    { id: 'due', header: t('column.due'), cell: words.due },
  ];
}

function Capacity({ rows }: { readonly rows: readonly CapacityRule[] }) {
  const t = useMessages(configurationMessages);
  return (
    <Settings
      title={t('capacity')}
      lead={t('capacityLead')}
      rows={rows}
      columns={useCapacityColumns()}
    />
  );
}

function useCapacityColumns(): readonly Column<CapacityRule>[] {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  const { paths } = administrationOptions.use();
  return [
    {
      id: 'perOfficer',
      header: t('column.perOfficer'),
      phone: 'title',
      cell: (rule) => (
        <PortalLink to={paths.capacityRule({ ruleId: rule.id })}>
          {words.perOfficer(rule)}
        </PortalLink>
      ),
    },
    { id: 'partTime', header: t('column.partTime'), cell: words.partTime },
  ];
}

function Routes({ rows }: { readonly rows: readonly Route[] }) {
  const t = useMessages(configurationMessages);
  const words = useRowWords();
  return (
    <Settings
      title={t('routes')}
      lead={t('routesLead')}
      rows={rows}
      columns={[
        {
          id: 'subject',
          header: t('column.subject'),
          phone: 'title',
          cell: ({ subject }) => t(`subject.${subject}`),
        },
        { id: 'applies', header: t('column.applies'), cell: words.applies },
        { id: 'steps', header: t('column.steps'), cell: words.steps },
      ]}
    />
  );
}
