import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { Page, PageHeader } from '@cau-noi/ui/page';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { useWish } from '@cau-noi/portal/record-sending';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { issueText } from '../register/issue-text.ts';
import { SourceLine } from '../register/source-line.tsx';
import { PartnerContacts, PartnerContacts_partner } from './partner-contacts.tsx';
import { PartnerDealings, PartnerDealings_partner } from './partner-dealings.tsx';
import { PartnerNames, PartnerNames_partner } from './partner-names.tsx';
import { PartnerRecords, PartnerRecords_records } from './partner-records.tsx';
import { PartnerRelations, PartnerRelations_partner } from './partner-relations.tsx';
import { PartnerSuccession, PartnerSuccession_partner } from './partner-succession.tsx';
import { PartnerTimeline, PartnerTimeline_timeline } from './partner-timeline.tsx';
import { PartnerVisits, PartnerVisits_counts, PartnerVisits_partner } from './partner-visits.tsx';
import { partnerMessages } from './partner.messages.ts';
import { StatusBadge, VerifiedBadge } from './standing-badges.tsx';

const PartnerPage_partner = graphql(
  `
    fragment PartnerPage_partner on Partner {
      id
      version
      name
      kind
      source
      verification
      verified
      verifiedAt
      verifiedBy
      status
      mergedEntries {
        id
        name
        mergedAt
      }
      files {
        id
        ...RecordFiles_file
      }
      timeline(first: 20) {
        ...PartnerTimeline_timeline
      }
      viewerMay {
        edit {
          allowed
          code
          data
        }
        verify {
          allowed
          code
          data
        }
        merge {
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
      ...PartnerContacts_partner
      ...PartnerDealings_partner
      ...PartnerNames_partner
      ...PartnerRelations_partner
      ...PartnerSuccession_partner
      ...PartnerVisits_partner
    }
  `,
  [
    RecordFiles_file,
    PartnerContacts_partner,
    PartnerDealings_partner,
    PartnerNames_partner,
    PartnerRelations_partner,
    PartnerSuccession_partner,
    PartnerTimeline_timeline,
    PartnerVisits_partner,
  ],
);

const PartnerPageQuery = graphql(
  `
    query PartnerPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Partner {
          id
          ...PartnerPage_partner
        }
      }
      ...PartnerVisits_counts
      ...PartnerRecords_records
    }
  `,
  [PartnerPage_partner, PartnerVisits_counts, PartnerRecords_records],
);

const PartnerVerifyMutation = graphql(
  `
    mutation PartnerVerifyMutation($input: PartnerVerifyInput!) {
      answer: partnerVerify(input: $input) {
        __typename
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

export const partnerQuestion = pageQuestion(PartnerPageQuery, ({ param }) => ({
  id: param('partnerId'),
}));

/** One foreign partner: who deals with it, what was done with it, whom to ask there. */
export function PartnerPage() {
  const t = useMessages(partnerMessages);
  const { paths } = directoryOptions.use();
  const [state, ask] = useQuery(usePageQuestion(partnerQuestion));
  const { data } = state;
  return (
    <RecordAsked
      title={t('title')}
      list={paths.partners()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Partner' ? node : null)}
    >
      {(partner) => (
        <Entry
          partner={partner}
          counts={data ?? null}
          onChanged={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </RecordAsked>
  );
}

interface EntryProps {
  readonly partner: FragmentOf<typeof PartnerPage_partner>;
  readonly counts:
    | (FragmentOf<typeof PartnerVisits_counts> & FragmentOf<typeof PartnerRecords_records>)
    | null;
  readonly onChanged: () => void;
}

function Entry({ partner: given, counts, onChanged }: EntryProps) {
  const t = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const { paths } = directoryOptions.use();
  const partner = readFragment(PartnerPage_partner, given);
  const { id, name, kind, source, verification, verified, status, files, viewerMay } = partner;
  usePageTitle(name);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`kind.${kind}`)}
        title={name}
        state={
          <>
            {status !== null && <StatusBadge status={status} />}
            <VerifiedBadge verified={verified} />
          </>
        }
        trail={<PortalLink to={paths.partners()}>{t('title')}</PortalLink>}
        actions={<Acts partner={partner} onChanged={onChanged} />}
      />
      <MergedNotice partner={partner} />
      <PartnerRelations partner={partner} />
      {counts !== null && <PartnerVisits partner={partner} counts={counts} />}
      <PartnerDealings partner={partner} />
      {counts !== null && <PartnerRecords records={counts} />}
      <PartnerContacts partner={partner} onChanged={onChanged} />
      <PartnerNames partner={partner} onChanged={onChanged} />
      <PartnerSuccession partner={partner} onChanged={onChanged} />
      <RecordFiles
        recordId={id}
        files={files}
        permission={viewerMay.attachFile}
        onChanged={onChanged}
      />
      <PartnerTimeline timeline={partner.timeline} />
      <Source partner={partner} source={source} verification={verification} />
    </Page>
  );
}

type Partner = ResultOf<typeof PartnerPage_partner>;

function Source({
  partner,
  ...line
}: Pick<Partner, 'source' | 'verification'> & { readonly partner: Partner }) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const { verifiedAt, verifiedBy } = partner;
  if (verifiedAt === null) return <SourceLine {...line} />;
  return <p>{t('verifiedBy', { name: verifiedBy ?? '', at: format.dateTime(verifiedAt) })}</p>;
}

function Acts({
  partner,
  onChanged,
}: {
  readonly partner: Partner;
  readonly onChanged: () => void;
}) {
  const t = useMessages(partnerMessages);
  const go = useGo();
  const { paths } = directoryOptions.use();
  const verify = useWish(PartnerVerifyMutation, issueText, onChanged);
  const { id, version, verified, viewerMay } = partner;
  return (
    <>
      {!verified && (
        <MayButton permission={viewerMay.verify} onClick={() => verify({ id, version })}>
          {t('verify')}
        </MayButton>
      )}
      <MayButton
        permission={viewerMay.merge}
        variant="default"
        onClick={() => go(paths.partnerMerge({ partnerId: id }))}
      >
        {t('merge')}
      </MayButton>
      <MayButton
        permission={viewerMay.edit}
        variant="default"
        onClick={() => go(paths.partnerEdit({ partnerId: id }))}
      >
        {t('edit')}
      </MayButton>
    </>
  );
}

/** Whoever comes by the id of an entry that was merged is led here, and told so. */
function MergedNotice({ partner }: { readonly partner: Partner }) {
  const t = useMessages(partnerMessages);
  const format = useFormat();
  const go = useGo();
  const { paths } = directoryOptions.use();
  const asked = usePathParam('partnerId');
  const [{ merged }] = useFilters(NOTICE);
  const { id, mergedEntries } = partner;
  useEffect(() => {
    if (asked !== id) go(paths.partner({ partnerId: id }, { merged: asked }), { replace: true });
  }, [asked, id, go, paths]);
  const entry = mergedEntries.find((one) => one.id === merged);
  if (entry === undefined) return null;
  const { name, mergedAt } = entry;
  return (
    <p role="status">
      <StateBadge tone="waiting" label={t('mergedMark')} />{' '}
      {t('mergedNotice', { name, at: format.dateTime(mergedAt) })}
    </p>
  );
}

const NOTICE = { merged: idFilter } as const;
