import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { exchangeWords } from '@cau-noi/i18n/exchange-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { projectWords } from '@cau-noi/i18n/project-words';
import { PortalLink } from '@cau-noi/portal/link';
import { DataTable } from '@cau-noi/ui/data-table';
import type { Column } from '@cau-noi/ui/data-table';
import { PageSection } from '@cau-noi/ui/page';
import { directoryOptions } from '../directory.routes.ts';
import { partnerRecordMessages } from './partner-records.messages.ts';

/** What stands between a partner and our unions, as far as the reader sees it. */
export const PartnerRecords_records = graphql(`
  fragment PartnerRecords_records on Query {
    agreements(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        titleVi
        life
        organisation {
          id
          shortName
        }
        commitments {
          id
          side
          progress {
            id
            doneOn
          }
        }
        successorsToTell {
          id
        }
      }
    }
    exchanges(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        firstYear
        holders {
          organisation {
            id
            shortName
          }
        }
        next {
          year
          side
          state
        }
        balance {
          owedBy
          owed
        }
        toTell {
          id
        }
      }
    }
    memberships(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        kind
        state
        organisation {
          id
          shortName
        }
        fees {
          year
          due {
            minor
            currency
          }
          paid {
            minor
            currency
          }
        }
      }
    }
    aid(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        title
        direction
        state
        organisation {
          id
          shortName
        }
      }
    }
    speeches(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        title
        kind
        state
        organisation {
          id
          shortName
        }
      }
    }
    projects(where: { partnerId: $id }, first: 30) {
      nodes {
        id
        titleVi
        titleEn
        kind
        state
        overdueReports
        organisation {
          id
          shortName
        }
      }
    }
  }
`);

type Records = ResultOf<typeof PartnerRecords_records>;
type Kind = 'AGREEMENT' | 'EXCHANGE' | 'MEMBERSHIP' | 'AID' | 'SPEECH' | 'PROJECT';

/** One record of any kind, as a line of the table. */
interface Line {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly to: string;
  readonly unit: string;
  readonly standing: string;
  /** What is still to be done about it, by either side. */
  readonly owed: readonly string[];
}

export interface PartnerRecordsProps {
  readonly records: FragmentOf<typeof PartnerRecords_records>;
}

/** Agreements, rotating exchanges, memberships, aid, speeches and projects with a partner, and what is owed. */
export function PartnerRecords(props: PartnerRecordsProps) {
  const t = useMessages(partnerRecordMessages);
  const linesOf = useLines();
  const lines = linesOf(readFragment(PartnerRecords_records, props.records));
  const columns = useColumns();
  if (lines.length === 0) return null;
  return (
    <PageSection title={t('title')} lead={t('lead')}>
      <DataTable<Line>
        caption={t('title')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </PageSection>
  );
}

function useColumns(): readonly Column<Line>[] {
  const t = useMessages(partnerRecordMessages);
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      cell: ({ title, to }) => <PortalLink to={to}>{title}</PortalLink>,
    },
    { id: 'kind', header: t('column.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
    { id: 'unit', header: t('column.unit'), cell: ({ unit }) => unit },
    { id: 'standing', header: t('column.standing'), cell: ({ standing }) => standing },
    { id: 'owed', header: t('column.owed'), cell: ({ owed }) => owed.join('; ') },
  ];
}

function useLines() {
  const agreements = useAgreementLines();
  const exchanges = useExchangeLines();
  const others = useOtherLines();
  const projects = useProjectLines();
  return (records: Records): readonly Line[] => [
    ...agreements(records),
    ...exchanges(records),
    ...projects(records),
    ...others(records),
  ];
}

function useAgreementLines() {
  const t = useMessages(partnerRecordMessages);
  const words = useMessages(agreementWords);
  const { paths } = directoryOptions.use();
  return ({ agreements }: Records): readonly Line[] =>
    agreements.nodes.map(({ id, titleVi, life, organisation, commitments, successorsToTell }) => {
      const open = (of: (typeof commitments)[number]['side']) =>
        commitments.filter(({ side, progress }) => side === of && !progress.at(-1)?.doneOn).length;
      const [ours, theirs] = [open('OURS'), open('PARTNER')];
      return {
        id,
        kind: 'AGREEMENT',
        title: titleVi,
        to: paths.agreement({ agreementId: id }),
        unit: organisation.shortName,
        standing: words(`life.${life}`),
        owed: [
          ...(ours > 0 ? [t('owed.OURS', { count: ours })] : []),
          ...(theirs > 0 ? [t('owed.PARTNER', { count: theirs })] : []),
          ...(successorsToTell.length > 0 ? [t('owed.toTell')] : []),
        ],
      };
    });
}

function useExchangeLines() {
  const t = useMessages(partnerRecordMessages);
  const words = useMessages(exchangeWords);
  const { paths } = directoryOptions.use();
  return ({ exchanges }: Records): readonly Line[] =>
    exchanges.nodes.map(({ id, firstYear, holders, next, balance, toTell }) => {
      const { owedBy, owed } = balance;
      return {
        id,
        kind: 'EXCHANGE',
        title: t('since', { year: String(firstYear) }),
        to: paths.exchange({ exchangeId: id }),
        unit: holders.at(-1)?.organisation.shortName ?? '',
        standing:
          next === null
            ? t('noNext')
            : t('next', {
                year: String(next.year),
                side: words(`side.${next.side}`),
                state: words(`state.${next.state}`),
              }),
        owed: [
          ...(owedBy === null ? [] : [t(`owed.${owedBy}`, { count: owed })]),
          ...(toTell === null ? [] : [t('owed.toTell')]),
        ],
      };
    });
}

function useProjectLines() {
  const t = useMessages(partnerRecordMessages);
  const words = useMessages(projectWords);
  const { language } = useLanguage();
  const { paths } = directoryOptions.use();
  return ({ projects }: Records): readonly Line[] =>
    projects.nodes.map(({ id, titleVi, titleEn, kind, state, organisation, overdueReports }) => ({
      id,
      kind: 'PROJECT',
      title: language === 'en' ? (titleEn ?? titleVi) : titleVi,
      to: paths.project({ projectId: id }),
      unit: organisation.shortName,
      standing: `${words(`kind.${kind}`)}: ${words(`state.${state}`)}`,
      owed: overdueReports > 0 ? [t('owed.reports', { count: overdueReports })] : [],
    }));
}

function useOtherLines() {
  const t = useMessages(partnerRecordMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  return ({ memberships, aid, speeches }: Records): readonly Line[] => [
    ...memberships.nodes.map(({ id, kind, state, organisation, fees }): Line => {
      const unpaid = fees.filter(({ due, paid }) => due !== null && paid === null);
      const years = format.list(unpaid.map(({ year }) => String(year)));
      return {
        id,
        kind: 'MEMBERSHIP',
        title: words(`membership.kind.${kind}`),
        to: paths.membership({ membershipId: id }),
        unit: organisation.shortName,
        standing: words(`membership.state.${state}`),
        owed: unpaid.length === 0 ? [] : [t('owed.fees', { years })],
      };
    }),
    ...aid.nodes.map(({ id, title, direction, state, organisation }): Line => ({
      id,
      kind: 'AID',
      title,
      to: paths.aid({ aidId: id }),
      unit: organisation.shortName,
      standing: `${words(`aid.direction.${direction}`)}: ${words(`aid.state.${state}`)}`,
      owed: state === 'PLANNED' ? [t(`owed.${direction}`)] : [],
    })),
    ...speeches.nodes.map(({ id, title, kind, state, organisation }): Line => ({
      id,
      kind: 'SPEECH',
      title,
      to: paths.speech({ speechId: id }),
      unit: organisation.shortName,
      standing: `${words(`speech.kind.${kind}`)}: ${words(`speech.state.${state}`)}`,
      owed: [],
    })),
  ];
}
