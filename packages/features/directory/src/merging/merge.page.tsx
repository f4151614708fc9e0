import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { partnerWords } from '@cau-noi/i18n/partner-words';
import { QueryFailure } from '@cau-noi/portal/failure';
import { idFilter, useFilters } from '@cau-noi/portal/filters';
import { PortalLink, useGo, usePathParam } from '@cau-noi/portal/link';
import { MayButton } from '@cau-noi/portal/may-button';
import { useViewer } from '@cau-noi/portal/session';
import { ActButton } from '@cau-noi/ui/act-button';
import { Confirm } from '@cau-noi/ui/confirm';
import { FactList, PageSection } from '@cau-noi/ui/page';
import { Skeleton } from '@cau-noi/ui/skeleton';
import { useState } from 'react';
import { useQuery } from 'urql';
import { directoryOptions } from '../directory.routes.ts';
import { PartnerPick } from '../partners/partner-pick.tsx';
import { partnerMessages } from '../partners/partner.messages.ts';
import { issueText } from '../register/issue-text.ts';
import { Refusal_error } from '@cau-noi/portal/refusal';
import { answered, useSaving } from '../register/use-saving.ts';
import { WritingPage } from '@cau-noi/portal/writing-page';
import { mergingMessages } from './merging.messages.ts';

const MergePageQuery = graphql(`
  query MergePageQuery($mergedId: ID!, $survivorId: ID!) {
    partnerMergePreview(mergedId: $mergedId, survivorId: $survivorId) {
      refusal
      namesGained
      moves {
        what
        count
      }
      merged {
        id
        version
        name
        abbreviation
        countryCode
        kind
        sinceYear
        note
      }
      survivor {
        id
        version
        name
        abbreviation
        countryCode
        kind
        sinceYear
        note
      }
    }
  }
`);

const MergeMutation = graphql(
  `
    mutation MergeMutation($input: PartnerMergeInput!) {
      partnerMerge(input: $input) {
        __typename
        ... on PartnerPayload {
          partner {
            id
          }
        }
        ...Refusal_error
      }
    }
  `,
  [Refusal_error],
);

type Preview = NonNullable<ResultOf<typeof MergePageQuery>['partnerMergePreview']>;

const INTO = { into: idFilter } as const;

/** Merges an entry into another, after showing what moves and what stays. */
export function MergePage() {
  const t = useMessages(mergingMessages);
  const p = useMessages(partnerMessages);
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const mergedId = usePathParam('partnerId');
  const [{ into }, change] = useFilters(INTO);
  const [{ data, error, fetching }, ask] = useQuery({
    query: MergePageQuery,
    variables: { mergedId, survivorId: into ?? mergedId },
    requestPolicy: 'network-only',
  });
  const preview = data?.partnerMergePreview ?? null;
  const chosen = into !== null;
  return (
    <WritingPage
      title={t('title')}
      back={{
        to: paths.partner({ partnerId: mergedId }),
        label: preview?.merged.name ?? p('title'),
      }}
      permission={may.partnerMerge}
    >
      <p>{t('lead')}</p>
      <PartnerPick
        path="into"
        label={t('into')}
        value={into}
        exceptId={mergedId}
        {...(preview !== null && chosen && { known: preview.survivor })}
        onChange={(id) => change({ into: id })}
      />
      {error && !data && <QueryFailure error={error} onRetry={ask} />}
      {chosen && fetching && preview === null && <Skeleton shape="record" label={t('title')} />}
      {chosen && preview !== null && (
        <Shown preview={preview} onStale={() => ask({ requestPolicy: 'network-only' })} />
      )}
    </WritingPage>
  );
}

interface ShownProps {
  readonly preview: Preview;
  /** Asks for the preview again: one of the two was changed. */
  readonly onStale: () => void;
}

function Shown({ preview, onStale }: ShownProps) {
  const t = useMessages(mergingMessages);
  const { language } = useLanguage();
  const go = useGo();
  const { paths } = directoryOptions.use();
  const { refusal, moves, namesGained, merged, survivor } = preview;
  const moved = moves.filter(({ count }) => count > 0);
  const swapped = paths.partnerMerge({ partnerId: survivor.id }, { into: merged.id });
  return (
    <>
      <Entry title={t('stays')} entry={survivor} />
      <Entry title={t('goes')} entry={merged} />
      <PageSection title={t('moves')}>
        <ul>
          {moved.map(({ what, count }) => (
            <li key={what}>{t(`moved.${what}`, { count })}</li>
          ))}
        </ul>
        <p>
          {namesGained.length === 0 ? t('noNames') : `${t('names')}: ${namesGained.join('; ')}`}
        </p>
      </PageSection>
      {refusal === null ? (
        <MergeButton preview={preview} onStale={onStale} />
      ) : (
        <p role="alert">{issueText({ code: refusal, data: {} }, language)}</p>
      )}{' '}
      <ActButton variant="default" onClick={() => go(swapped, { replace: true })}>
        {t('swap')}
      </ActButton>
    </>
  );
}

function MergeButton({ preview, onStale }: ShownProps) {
  const t = useMessages(mergingMessages);
  const go = useGo();
  const { may } = useViewer();
  const { paths } = directoryOptions.use();
  const [asking, setAsking] = useState(false);
  const merge = useAct(MergeMutation);
  const { refused, save } = useSaving(false, onStale);
  const { merged, survivor } = preview;
  const send = async () =>
    answered(
      await merge.run({
        mergedId: merged.id,
        mergedVersion: merged.version,
        survivorId: survivor.id,
        survivorVersion: survivor.version,
      }),
      ({ partnerMerge: answer }) =>
        answer.__typename === 'PartnerPayload' ? { id: answer.partner.id } : { refusal: answer },
    );
  const act = t('act', { name: survivor.name });
  return (
    <>
      <MayButton permission={may.partnerMerge} onClick={() => setAsking(true)}>
        {act}
      </MayButton>
      {refused.sentence !== null && <p role="alert">{refused.sentence}</p>}
      {refused.collision !== null && <p role="alert">{t('stale')}</p>}
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('confirm')}
        act={act}
        onAct={() =>
          save(send, (id) => go(paths.partner({ partnerId: id }, { merged: merged.id })))
        }
      >
        <p>{t('lead')}</p>
      </Confirm>
    </>
  );
}

function Entry({ title, entry }: { readonly title: string; readonly entry: Preview['merged'] }) {
  const p = useMessages(partnerMessages);
  const words = useMessages(partnerWords);
  const format = useFormat();
  const { paths } = directoryOptions.use();
  const { id, name, abbreviation, countryCode, kind, sinceYear, note } = entry;
  return (
    <PageSection title={title}>
      <FactList
        facts={[
          {
            label: p('field.nameVi'),
            value: <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>,
          },
          { label: p('field.abbreviation'), value: abbreviation ?? '–' },
          {
            label: p('field.countryCode'),
            value: countryCode === null ? words('international') : format.country(countryCode),
          },
          { label: p('field.kind'), value: words(`kind.${kind}`) },
          { label: p('field.sinceYear'), value: sinceYear ?? '–' },
          { label: p('field.note'), value: note ?? '–' },
        ]}
      />
    </PageSection>
  );
}
