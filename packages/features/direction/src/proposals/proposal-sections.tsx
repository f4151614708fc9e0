import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { proposalWords } from '@cau-noi/i18n/proposal-words';
import { useCheckLink } from '@cau-noi/portal/check-page';
import { PortalLink } from '@cau-noi/portal/link';
import { fact, FactList, PageSection } from '@cau-noi/ui/page';
import { directionOptions } from '../direction.routes.ts';
import { VerificationMark } from '../writing/source-line.tsx';
import type { ProposalRead } from './proposal-content.ts';
import { proposalMessages } from './proposal.messages.ts';

export const ProposalCourse_proposal = graphql(`
  fragment ProposalCourse_proposal on Proposal {
    state
    doneOn
    doneText
    helped
    helpedText
    hops {
      organisation {
        id
        shortName
      }
      arrivedOn
      dueOn
      dueVerification
      receivedBy
      receivedOn
      answer
      text
      answeredBy
      answeredOn
    }
    seconds {
      organisation {
        id
        shortName
      }
      on
    }
  }
`);

type Hop = ResultOf<typeof ProposalCourse_proposal>['hops'][number];
const vietnamese = (text: string | null) =>
  text === null || text === '' ? null : <span lang="vi">{text}</span>;

export interface ProposalContentProps {
  readonly proposal: ProposalRead;
  readonly unit: string;
  readonly author: string | null;
}

/** What is proposed, and what it is about. */
export function ProposalContentSection({ proposal, unit, author }: ProposalContentProps) {
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const { paths } = directionOptions.use();
  const checkLink = useCheckLink();
  const { addressee, text, asked, checkId, directive, dossier } = proposal;
  const links = [
    ...(checkId === null ? [] : [<div key="check">{checkLink(checkId) ?? checkId}</div>]),
    ...(directive === null
      ? []
      : [
          <div key="directive" lang="vi">
            <PortalLink to={paths.directive({ directiveId: directive.id })}>
              {directive.number}
            </PortalLink>
          </div>,
        ]),
    ...(dossier === null
      ? []
      : [
          <div key="dossier" lang="vi">
            <PortalLink to={paths.dossier({ dossierId: dossier.id })}>{dossier.title}</PortalLink>
          </div>,
        ]),
  ];
  return (
    <PageSection title={t('content')}>
      <FactList
        facts={[
          { label: words('column.unit'), value: unit },
          { label: words('column.addressee'), value: addressee.shortName },
          { label: t('field.text'), value: vietnamese(text) },
          { label: t('field.asked'), value: vietnamese(asked) },
          ...fact(t('field.link'), links.length === 0 ? null : links),
          ...fact(t('field.author'), author),
        ]}
      />
    </PageSection>
  );
}

/** The unions that had it with their answers, who seconds it, and what came of it. */
export function ProposalCourse(props: {
  readonly proposal: FragmentOf<typeof ProposalCourse_proposal>;
}) {
  const t = useMessages(proposalMessages);
  const format = useFormat();
  const proposal = readFragment(ProposalCourse_proposal, props.proposal);
  const { hops, seconds, doneOn, doneText, helped, helpedText } = proposal;
  const open = proposal.state === 'SENT' || proposal.state === 'RECEIVED';
  const seconders = seconds.map(({ organisation, on }) => (
    <div key={organisation.id}>
      {t('secondLine', { unit: organisation.shortName, day: format.date(on) })}
    </div>
  ));
  const result = [
    ...fact(
      t('result'),
      doneOn === null ? null : (
        <>
          {format.date(doneOn)}: {vietnamese(doneText)}
        </>
      ),
    ),
    ...fact(
      t('field.helped'),
      helped === null ? null : (
        <>
          {t(helped ? 'helpedYes' : 'helpedNo')} {vietnamese(helpedText)}
        </>
      ),
    ),
    ...fact(t('seconds'), seconders.length === 0 ? null : seconders),
  ];
  if (hops.length === 0) return null;
  return (
    <PageSection title={t('course')}>
      <FactList
        facts={[
          ...hops.map((hop, index) => ({
            label: hop.organisation.shortName,
            value: <HopSaid hop={hop} open={open && index === hops.length - 1} />,
          })),
          ...result,
        ]}
      />
    </PageSection>
  );
}

function HopSaid({ hop, open }: { readonly hop: Hop; readonly open: boolean }) {
  const t = useMessages(proposalMessages);
  const words = useMessages(proposalWords);
  const format = useFormat();
  const { arrivedOn, dueOn, dueVerification, receivedBy, receivedOn } = hop;
  const { answer, text, answeredBy, answeredOn } = hop;
  const received =
    receivedOn === null
      ? t('notReceived')
      : t('receivedBy', { name: receivedBy ?? '', day: format.date(receivedOn) });
  return (
    <>
      <div>
        {t('arrived', { day: format.date(arrivedOn) })}, {received}
      </div>
      {open && (
        <div>
          {dueOn === null ? t('noDue') : t('dueOn', { day: format.date(dueOn) })}{' '}
          {dueVerification !== null && <VerificationMark verification={dueVerification} />}
        </div>
      )}
      {answer === null || answeredOn === null ? (
        <div>{t('noAnswer')}</div>
      ) : (
        <div>
          {words(`answer.${answer}`)}: {vietnamese(text)} (
          {t('answeredBy', { name: answeredBy ?? '', day: format.date(answeredOn) })})
        </div>
      )}
    </>
  );
}
