import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { countedByTotals, usePages } from '@cau-noi/graphql/pages';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { PortalLink } from '@cau-noi/portal/link';
import { useNarrowing } from '@cau-noi/portal/narrowing';
import { RecordList } from '@cau-noi/portal/record-list';
import type { Column } from '@cau-noi/ui/data-table';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { informationOptions } from '../information.routes.ts';
import { RegisterLinks } from '../register-links.tsx';
import { useItemFields } from './item-fields.ts';
import { itemFilters, whereOf } from './item-filters.ts';
import { ITEM_TONES } from './item-state.ts';
import { itemMessages } from './item.messages.ts';

const InformationItemsPageQuery = graphql(`
  query InformationItemsPageQuery($where: InformationWhere, $after: String, $totals: Boolean!) {
    informationItems(where: $where, first: 50, after: $after) {
      totals @include(if: $totals) {
        records
        submitted
        published
      }
      nodes {
        id
        title
        type
        state
        language
        audience
        countryCode
        plannedOn
        publishedOn
        organisation {
          id
          shortName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Answer = ResultOf<typeof InformationItemsPageQuery>;
type Row = Answer['informationItems']['nodes'][number];

const pageOf = ({ informationItems }: Answer) => countedByTotals(informationItems);
const rowKey = ({ id }: Row) => id;

const FILE = {
  list: 'information',
  orderBy: 'DAY_DESC',
  columns: [
    'title',
    'originalTitle',
    'type',
    'state',
    'unit',
    'language',
    'channel',
    'outlet',
    'audience',
    'author',
    'plannedOn',
    'reviewedOn',
    'publishedOn',
    'url',
    'reach',
    'reachSource',
  ],
} as const;

/** What tells the world about the unions' work. */
export function ItemsPage() {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const narrowing = useNarrowing(itemFilters, whereOf);
  const list = usePages({
    document: InformationItemsPageQuery,
    variables: { where: narrowing.where },
    pageOf,
    totals: true,
  });
  const totals = list.data?.informationItems.totals;
  const found = totals
    ? t('totals', {
        found: t('found', { count: totals.records }),
        submitted: totals.submitted,
        published: totals.published,
      })
    : '';
  return (
    <RecordList
      said={t}
      newPath={paths.informationNew()}
      links={<RegisterLinks />}
      narrowing={{
        ...narrowing,
        // A unit that is taken away takes "without those below" with it.
        change: (part) => narrowing.change(part.unit === null ? { ...part, alone: false } : part),
      }}
      filters={useItemFields(narrowing.asked)}
      found={found}
      file={FILE}
      list={list}
      columns={useColumns()}
      rowKey={rowKey}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useMessages(itemMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  const { language: reader } = useLanguage();
  const { paths } = informationOptions.use();
  return [
    {
      id: 'title',
      header: t('column.title'),
      phone: 'title',
      width: '30%',
      cell: ({ id, title }) => (
        <PortalLink to={paths.informationItem({ itemId: id })}>{title}</PortalLink>
      ),
    },
    {
      id: 'unit',
      header: t('column.unit'),
      width: '14%',
      cell: ({ organisation }) => organisation.shortName,
    },
    { id: 'type', header: t('column.type'), cell: ({ type }) => words(`type.${type}`) },
    {
      id: 'language',
      header: t('column.language'),
      cell: ({ language }) => languageName(language, reader),
    },
    {
      id: 'audience',
      header: t('column.audience'),
      cell: ({ audience, countryCode }) =>
        countryCode === null
          ? words(`audience.${audience}`)
          : `${words(`audience.${audience}`)} (${format.country(countryCode)})`,
    },
    {
      id: 'when',
      header: t('column.when'),
      align: 'end',
      filled: ({ publishedOn, plannedOn }) => (publishedOn ?? plannedOn) !== null,
      cell: ({ publishedOn, plannedOn }) => {
        const day = publishedOn ?? plannedOn;
        return day === null ? '' : format.date(day);
      },
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state }) => <StateBadge tone={ITEM_TONES[state]} label={words(`state.${state}`)} />,
    },
  ];
}
