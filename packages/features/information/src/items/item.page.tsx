import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { informationWords } from '@cau-noi/i18n/information-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { languageName } from '@cau-noi/i18n/language-name';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { ReviewSection } from '@cau-noi/portal/review-section';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { informationActions, informationMessages } from '../information.messages.ts';
import { informationOptions } from '../information.routes.ts';
import classes from '../text.module.css';
import { ItemActs } from './item-acts.tsx';
import { ItemContent_item } from './item-content.ts';
import type { ItemRead } from './item-content.ts';
import { ITEM_TONES } from './item-state.ts';
import { itemMessages } from './item.messages.ts';

const ItemPage_item = graphql(
  `
    fragment ItemPage_item on InformationItem {
      ...ItemContent_item
      organisation {
        id
        shortName
      }
      submittedBy
      submittedAt
      reviewedBy
      reviewedOn
      reviewText
      publishedOn
      retractText
      files {
        ...RecordFiles_file
      }
      timeline(first: 50) {
        ...RecordTimeline_timeline
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        submit {
          allowed
          code
          data
        }
        withdraw {
          allowed
          code
          data
        }
        decide {
          allowed
          code
          data
        }
        publish {
          allowed
          code
          data
        }
        measure {
          allowed
          code
          data
        }
        retract {
          allowed
          code
          data
        }
        attachFile {
          allowed
          code
          data
        }
      }
    }
  `,
  [ItemContent_item, RecordFiles_file, RecordTimeline_timeline],
);

const InformationPageQuery = graphql(
  `
    query InformationPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on InformationItem {
          id
          ...ItemPage_item
        }
      }
    }
  `,
  [ItemPage_item],
);

type PageRead = ResultOf<typeof ItemPage_item>;

const UNREVIEWED: readonly ItemRead['state'][] = ['PLANNED', 'SUBMITTED', 'RETURNED'];

export const itemQuestion = pageQuestion(InformationPageQuery, ({ param }) => ({
  id: param('itemId'),
}));

/** One information product: what it says, what its review says, whom it reached, its papers and history. */
export function ItemPage() {
  const t = useMessages(itemMessages);
  const { paths } = informationOptions.use();
  const [state, ask] = useQuery(usePageQuestion(itemQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.informationItems()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'InformationItem' ? node : null)}
    >
      {(item) => <Record item={item} onChanged={() => ask({ requestPolicy: 'network-only' })} />}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly item: FragmentOf<typeof ItemPage_item>;
  readonly onChanged: () => void;
}

function Record({ item: given, onChanged }: RecordProps) {
  const t = useMessages(itemMessages);
  const words = useMessages(informationWords);
  const { paths } = informationOptions.use();
  const page = readFragment(ItemPage_item, given);
  const item = readFragment(ItemContent_item, page);
  const { id, state, type, title, text } = item;
  const { viewerMay, files, timeline } = page;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`type.${type}`)}
        title={title}
        state={<StateBadge tone={ITEM_TONES[state]} label={words(`state.${state}`)} />}
        trail={<PortalLink to={paths.informationItems()}>{t('title')}</PortalLink>}
        actions={<ItemActs item={item} may={viewerMay} onDone={onChanged} />}
      />
      <About item={item} page={page} />
      <ReviewSection
        title={t('review')}
        wanting={UNREVIEWED.includes(state) ? t('notReviewed') : null}
        review={page}
      />
      <PageSection title={t('text')}>
        <p className={classes.text}>{text === '' ? t('noText') : text}</p>
      </PageSection>
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={informationActions} />
    </Page>
  );
}

function About({ item, page }: { readonly item: ItemRead; readonly page: PageRead }) {
  const t = useMessages(itemMessages);
  const shared = useMessages(recordMessages);
  const both = useMessages(informationMessages);
  const words = useMessages(informationWords);
  const format = useFormat();
  const { language: reader } = useLanguage();
  const { paths } = informationOptions.use();
  const { originalTitle, language, channel, outlet, audience, countryCode, partner } = item;
  const { dossier, author, plannedOn, url, reach, reachSource } = item;
  const { organisation, publishedOn, retractText } = page;
  const day = (on: string | null) => (on === null ? null : format.date(on));
  const toward = countryCode === null ? null : format.country(countryCode);
  return (
    <PageSection title={t('about')}>
      <FactList
        facts={[
          ...fact(shared('unit'), organisation.shortName),
          ...fact(t('field.originalTitle'), originalTitle),
          ...fact(t('field.language'), languageName(language, reader)),
          ...fact(t('field.channel'), words(`channel.${channel}`)),
          ...fact(t('field.outlet'), outlet),
          ...fact(t('field.audience'), words(`audience.${audience}`)),
          ...fact(t('field.country'), toward),
          ...fact(
            t('field.partner'),
            partner === null ? null : (
              <PortalLink to={paths.partner({ partnerId: partner.id })}>{partner.name}</PortalLink>
            ),
          ),
          ...fact(
            shared('dossier'),
            dossier === null ? null : (
              <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
            ),
          ),
          ...fact(both('author'), author),
          ...fact(t('field.plannedOn'), day(plannedOn)),
          ...fact(t('field.publishedOn'), day(publishedOn)),
          ...fact(
            t('field.url'),
            url === null ? null : (
              <a href={url} rel="noreferrer">
                {url}
              </a>
            ),
          ),
          ...fact(
            t('field.reach'),
            reach === null
              ? null
              : t('reached', { number: format.number(reach), source: reachSource ?? '' }),
          ),
          ...fact(t('field.retractText'), retractText),
        ]}
      />
    </PageSection>
  );
}
