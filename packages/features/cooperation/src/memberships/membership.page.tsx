import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { Sourced } from '@cau-noi/portal/sourced';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { cooperationActions } from '../cooperation-actions.messages.ts';
import { cooperationOptions } from '../cooperation.routes.ts';
import classes from '../record/record.module.css';
import { BookSections } from './book-sections.tsx';
import { MembershipActs } from './membership-acts.tsx';
import { MembershipBook_membership } from './membership-book.ts';
import { MembershipContent_membership } from './membership-content.ts';
import type { MembershipRead } from './membership-content.ts';
import { MEMBERSHIP_TONES } from './membership-state.ts';
import { membershipMessages } from './membership.messages.ts';

const MembershipPage_membership = graphql(
  `
    fragment MembershipPage_membership on Membership {
      ...MembershipContent_membership
      ...MembershipBook_membership
      organisation {
        id
        shortName
      }
      requestedBy
      requestedAt
      decidedBy
      decidedAt
      decision
      consentNumber
      consentOn
      since
      until
      endText
      source
      verification
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
        request {
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
        join {
          allowed
          code
          data
        }
        record {
          allowed
          code
          data
        }
        end {
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
  [
    MembershipContent_membership,
    MembershipBook_membership,
    RecordFiles_file,
    RecordTimeline_timeline,
  ],
);

const MembershipPageQuery = graphql(
  `
    query MembershipPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Membership {
          id
          ...MembershipPage_membership
        }
      }
    }
  `,
  [MembershipPage_membership],
);

type PageRead = ResultOf<typeof MembershipPage_membership>;

export const membershipQuestion = pageQuestion(MembershipPageQuery, ({ param }) => ({
  id: param('membershipId'),
}));

/** One membership: what was asked, what the federation says, fees, posts, votes, papers, history. */
export function MembershipPage() {
  const t = useMessages(membershipMessages);
  const { paths } = cooperationOptions.use();
  const [state, ask] = useQuery(usePageQuestion(membershipQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.memberships()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Membership' ? node : null)}
    >
      {(membership) => (
        <Record membership={membership} onChanged={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly membership: FragmentOf<typeof MembershipPage_membership>;
  readonly onChanged: () => void;
}

function Record({ membership: given, onChanged }: RecordProps) {
  const t = useMessages(membershipMessages);
  const words = useMessages(cooperationWords);
  const { paths } = cooperationOptions.use();
  const page = readFragment(MembershipPage_membership, given);
  const membership = readFragment(MembershipContent_membership, page);
  const { id, state, kind, partner } = membership;
  const { viewerMay, files, timeline } = page;
  usePageTitle(partner.name);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`membership.kind.${kind}`)}
        title={partner.name}
        state={
          <StateBadge tone={MEMBERSHIP_TONES[state]} label={words(`membership.state.${state}`)} />
        }
        trail={<PortalLink to={paths.memberships()}>{t('title')}</PortalLink>}
        actions={
          <MembershipActs
            membership={membership}
            consentOn={page.consentOn}
            may={viewerMay}
            onDone={onChanged}
          />
        }
      />
      <Proposal membership={membership} page={page} />
      <Consent membership={membership} page={page} />
      {(state === 'MEMBER' || state === 'ENDED') && <BookSections membership={page} />}
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <RecordTimeline timeline={timeline} actions={cooperationActions} />
    </Page>
  );
}

interface SectionProps {
  readonly membership: MembershipRead;
  readonly page: PageRead;
}

function Proposal({ membership, page }: SectionProps) {
  const t = useMessages(membershipMessages);
  const shared = useMessages(recordMessages);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  const { partner, purpose, note } = membership;
  const { organisation, since, until, endText, source, verification } = page;
  return (
    <PageSection title={t('course')}>
      <FactList
        facts={[
          ...fact(shared('unit'), organisation.shortName),
          ...fact(
            t('field.partnerId'),
            <PortalLink to={paths.partner({ partnerId: partner.id })}>{partner.name}</PortalLink>,
          ),
          ...fact(t('field.purpose'), purpose),
          ...fact(t('field.since'), since === null ? null : format.date(since)),
          ...fact(t('field.until'), until === null ? null : format.date(until)),
          ...fact(t('field.endText'), endText),
          ...fact(t('field.note'), note),
          ...fact(
            shared('source'),
            source === null ? null : <Sourced source={source} verification={verification} />,
          ),
        ]}
      />
    </PageSection>
  );
}

function Consent({ membership: { state }, page }: SectionProps) {
  const t = useMessages(membershipMessages);
  const format = useFormat();
  const { requestedBy, requestedAt, decidedBy, decidedAt, decision } = page;
  const { consentNumber, consentOn } = page;
  const byWhom = (name: string | null, at: string | null) =>
    name === null || at === null ? null : t('askedBy', { name, time: format.dateTime(at) });
  const day = consentOn === null ? null : format.date(consentOn);
  const facts = [
    ...fact(t('field.askedBy'), byWhom(requestedBy, requestedAt)),
    ...fact(
      t('field.number'),
      day === null
        ? null
        : consentNumber === null
          ? t('documentOn', { day })
          : t('document', { number: consentNumber, day }),
    ),
    ...fact(t('field.text'), decision),
    ...fact(t('field.decidedBy'), byWhom(decidedBy, decidedAt)),
  ];
  const lasts = state === 'MEMBER' || state === 'ENDED';
  return (
    <PageSection title={t('consent')}>
      {state !== 'CONSENTED' && !lasts && <p className={classes.text}>{t('noConsent')}</p>}
      {lasts && consentOn === null && <p className={classes.text}>{t('consentUnknown')}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
    </PageSection>
  );
}
