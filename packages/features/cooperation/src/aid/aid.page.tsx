import { AID_RULE_CODES, aidRuleOn } from '@cau-noi/domain/aid/rule';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { dayOrMonth } from '@cau-noi/i18n/cooperation-text';
import { cooperationWords } from '@cau-noi/i18n/cooperation-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { pageQuestion, usePageQuestion } from '@cau-noi/portal/page-question';
import { usePageTitle } from '@cau-noi/portal/page-title';
import { RecordAsked } from '@cau-noi/portal/record-asked';
import { RecordFiles, RecordFiles_file } from '@cau-noi/portal/record-files';
import { recordMessages } from '@cau-noi/portal/record-messages';
import { RecordTimeline, RecordTimeline_timeline } from '@cau-noi/portal/record-timeline';
import { useViewer } from '@cau-noi/portal/session';
import { Sourced } from '@cau-noi/portal/sourced';
import { fact, FactList, Page, PageHeader, PageSection } from '@cau-noi/ui/page';
import { StateBadge } from '@cau-noi/ui/state-badge';
import { useQuery } from 'urql';
import { cooperationActions } from '../cooperation-actions.messages.ts';
import { cooperationOptions } from '../cooperation.routes.ts';
import { AidActs } from './aid-acts.tsx';
import { AidContent_aid } from './aid-content.ts';
import type { AidRead } from './aid-content.ts';
import { AID_TONES } from './aid-state.ts';
import { aidMessages } from './aid.messages.ts';

const AidPage_aid = graphql(
  `
    fragment AidPage_aid on Aid {
      ...AidContent_aid
      organisation {
        id
        shortName
      }
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
        carryOut {
          allowed
          code
          data
        }
        cancel {
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
  [AidContent_aid, RecordFiles_file, RecordTimeline_timeline],
);

const AidPageQuery = graphql(
  `
    query AidPageQuery($id: ID!) {
      node(id: $id) {
        __typename
        ... on Aid {
          id
          ...AidPage_aid
        }
      }
      aidRules {
        code
        validFrom
        validTo
        value
        citation
        article
        verification
      }
    }
  `,
  [AidPage_aid],
);

type Rules = ResultOf<typeof AidPageQuery>['aidRules'];

export const aidQuestion = pageQuestion(AidPageQuery, ({ param }) => ({ id: param('aidId') }));

/** One aid: what it is, from whom or to whom, its approval, its papers and history. */
export function AidPage() {
  const t = useMessages(aidMessages);
  const { paths } = cooperationOptions.use();
  const [state, ask] = useQuery(usePageQuestion(aidQuestion));
  return (
    <RecordAsked
      title={t('one')}
      list={paths.aids()}
      state={state}
      onRetry={ask}
      recordOf={({ node }) => (node?.__typename === 'Aid' ? node : null)}
    >
      {(aid) => (
        <Record
          aid={aid}
          rules={state.data?.aidRules ?? []}
          onChanged={() => ask({ requestPolicy: 'network-only' })}
        />
      )}
    </RecordAsked>
  );
}

interface RecordProps {
  readonly aid: FragmentOf<typeof AidPage_aid>;
  readonly rules: Rules;
  readonly onChanged: () => void;
}

function Record({ aid: given, rules, onChanged }: RecordProps) {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const { paths } = cooperationOptions.use();
  const page = readFragment(AidPage_aid, given);
  const aid = readFragment(AidContent_aid, page);
  const { direction, state, title, id } = aid;
  const { viewerMay, files, timeline } = page;
  usePageTitle(title);
  return (
    <Page width="reading">
      <PageHeader
        kind={words(`aid.direction.${direction}`)}
        title={title}
        state={<StateBadge tone={AID_TONES[state]} label={words(`aid.state.${state}`)} />}
        trail={<PortalLink to={paths.aids()}>{t('title')}</PortalLink>}
        actions={<AidActs aid={aid} may={viewerMay} onDone={onChanged} />}
      />
      <Content aid={aid} unit={page.organisation.shortName} />
      <Course aid={aid} page={page} />
      {direction === 'RECEIVED' && <Law rules={rules} on={aid.happenedOn} />}
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

function Content({ aid, unit }: { readonly aid: AidRead; readonly unit: string }) {
  const t = useMessages(aidMessages);
  const shared = useMessages(recordMessages);
  const words = useMessages(cooperationWords);
  const format = useFormat();
  const { paths } = cooperationOptions.use();
  const { direction, form, partner, channel, reason, occasion, cash, items, dossier, note } = aid;
  const partnerLink = ({ id, name }: AidRead['partner']) => (
    <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>
  );
  return (
    <PageSection title={t('content')}>
      <FactList
        facts={[
          ...fact(shared('unit'), unit),
          ...fact(t(direction === 'RECEIVED' ? 'donor' : 'recipient'), partnerLink(partner)),
          ...fact(t('field.channelId'), channel === null ? null : partnerLink(channel)),
          ...fact(t('field.reason'), words(`aid.reason.${reason}`)),
          ...fact(t('field.occasion'), occasion),
          ...fact(t('field.form'), words(`aid.form.${form}`)),
          ...fact(t('field.cash'), cash === null ? null : format.money(cash)),
          ...(items.length === 0
            ? []
            : fact(
                t('field.items'),
                items.map(({ name, quantity, unit: counted, value }) => (
                  <div key={`${name} ${counted}`}>
                    {t('itemLine', {
                      name,
                      quantity: format.number(quantity),
                      unit: counted,
                      value: value === null ? t('notValued') : format.money(value),
                    })}
                  </div>
                )),
              )),
          ...fact(
            shared('dossier'),
            dossier === null ? null : (
              <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
            ),
          ),
          ...fact(shared('note'), note),
        ]}
      />
    </PageSection>
  );
}

interface CourseProps {
  readonly aid: AidRead;
  readonly page: Pick<ResultOf<typeof AidPage_aid>, 'source' | 'verification'>;
}

function Course({ aid, page: { source, verification } }: CourseProps) {
  const t = useMessages(aidMessages);
  const shared = useMessages(recordMessages);
  const format = useFormat();
  const { language } = useLanguage();
  const { direction, approvalNumber, approvedOn, happenedOn, cancelText } = aid;
  const approval =
    approvalNumber === null || approvedOn === null
      ? null
      : t('approval', { number: approvalNumber, day: format.date(approvedOn) });
  const missing = direction === 'RECEIVED' ? t('notApproved') : null;
  return (
    <PageSection title={t('course')}>
      <FactList
        facts={[
          ...fact(t('field.approvalNumber'), approval ?? missing),
          ...fact(
            t('field.happenedOn'),
            happenedOn === null ? null : dayOrMonth(happenedOn, language),
          ),
          ...fact(t('field.cancelText'), cancelText),
          ...fact(
            shared('source'),
            source === null ? null : <Sourced source={source} verification={verification} />,
          ),
        ]}
      />
    </PageSection>
  );
}

/** What the law asks for on the day of the aid, or today while it is planned. */
function Law({ rules, on }: { readonly rules: Rules; readonly on: string | null }) {
  const t = useMessages(aidMessages);
  const words = useMessages(cooperationWords);
  const { today } = useViewer();
  const day = on ?? today;
  const inForce = AID_RULE_CODES.flatMap((code) => aidRuleOn(rules, code, day) ?? []);
  if (inForce.length === 0) return null;
  return (
    <PageSection title={t('law')}>
      <FactList
        facts={inForce.map(({ code, value, citation, article, verification }) => ({
          label: words(`aid.rule.${code}`),
          value: (
            <>
              {code === 'APPROVAL_FIRST' ? t('lawNow') : (value ?? t('lawUnknown'))}
              {` · ${[citation, article].filter((part) => part !== null).join(', ')}`}
              {verification === 'UNVERIFIED' && ` (${t('unverified')})`}
            </>
          ),
        }))}
      />
    </PageSection>
  );
}
