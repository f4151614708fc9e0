import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf, ResultOf } from '@cau-noi/graphql/graphql';
import { agreementWords } from '@cau-noi/i18n/agreement-words';
import { useFormat, useLanguage, useMessages } from '@cau-noi/i18n/language';
import { PortalLink } from '@cau-noi/portal/link';
import { FactList, PageSection } from '@cau-noi/ui/page';
import type { ReactNode } from 'react';
import { useKnownDay } from '../agreement-words.ts';
import { agreementsMessages } from '../agreements.messages.ts';
import { agreementsOptions } from '../agreements.routes.ts';
import { languageName } from '../language-name.ts';

export const About_agreement = graphql(`
  fragment About_agreement on Agreement {
    id
    titleEn
    kind
    level
    openPoints
    fields
    principles
    content
    mode
    texts {
      language
      standing
      note
    }
    nonBinding
    organisation {
      id
      name
    }
    coParties {
      id
      name
    }
    lead {
      id
      name
    }
    partners {
      id
      name
    }
    signer
    signerTitle
    partnerSigner
    place
    signedOn
    signedPrecision
    startDate
    endDate
    periodPrecision
    duration
    renewsItself
    renewal
    suspendedOn
    endedOn
    source
    verification
  }
`);

type Agreement = ResultOf<typeof About_agreement>;

/** Label and value where there is a value. */
function fact(label: string, value: ReactNode) {
  return value === null || value === '' || value === undefined ? [] : [{ label, value }];
}

/** What the agreement is: the law's open points first, then content, parties, validity. */
export function About({
  agreement: given,
}: {
  readonly agreement: FragmentOf<typeof About_agreement>;
}) {
  const agreement = readFragment(About_agreement, given);
  return (
    <>
      <Points agreement={agreement} />
      <Content agreement={agreement} />
      <Parties agreement={agreement} />
      <Validity agreement={agreement} />
    </>
  );
}

interface PartProps {
  readonly agreement: Agreement;
}

function Points({ agreement: { openPoints } }: PartProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  if (openPoints.length === 0) return null;
  return (
    <PageSection title={t('section.points')} path="openPoints">
      <ul>
        {openPoints.map((point) => (
          <li key={point}>{words(`point.${point}`)}</li>
        ))}
      </ul>
    </PageSection>
  );
}

function Content({ agreement }: PartProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const format = useFormat();
  const { language: reader } = useLanguage();
  const { titleEn, kind, fields, principles, content, mode, texts, nonBinding } = agreement;
  const text = ({ language, standing }: Agreement['texts'][number]) =>
    t('text', {
      language: languageName(language, reader),
      standing: words(`standing.${standing}`),
    });
  return (
    <PageSection title={t('section.about')}>
      <FactList
        facts={[
          ...fact(t('fact.kind'), kind === null ? t('unknown') : words(`kind.${kind}`)),
          ...fact(t('fact.titleEn'), titleEn),
          ...fact(t('fact.fields'), format.list(fields.map((code) => words(`field.${code}`)))),
          ...fact(
            t('fact.principles'),
            format.list(principles.map((code) => words(`principle.${code}`))),
          ),
          ...fact(t('fact.content'), content),
          ...fact(t('fact.mode'), mode),
          ...fact(t('fact.texts'), texts.map(text).join('; ')),
          ...fact(
            t('fact.nonBinding'),
            nonBinding === null ? t('unknown') : t(nonBinding ? 'yes' : 'no'),
          ),
        ]}
      />
    </PageSection>
  );
}

function Parties({ agreement }: PartProps) {
  const t = useMessages(agreementsMessages);
  const words = useMessages(agreementWords);
  const { paths } = agreementsOptions.use();
  const { organisation, coParties, lead, partners, level, signer, signerTitle } = agreement;
  const union = ({ id, name }: Agreement['organisation']) => (
    <div key={id}>
      <PortalLink to={paths.organisation({ organisationId: id })}>{name}</PortalLink>
    </div>
  );
  return (
    <PageSection title={t('section.parties')}>
      <FactList
        facts={[
          ...fact(t('fact.keeper'), union(organisation)),
          ...fact(t('fact.coParties'), coParties.length === 0 ? null : coParties.map(union)),
          ...fact(t('fact.lead'), lead && union(lead)),
          ...fact(
            t('fact.partners'),
            partners.length === 0
              ? t('unknown')
              : partners.map(({ id, name }) => (
                  <div key={id}>
                    <PortalLink to={paths.partner({ partnerId: id })}>{name}</PortalLink>
                  </div>
                )),
          ),
          ...fact(
            t('fact.level'),
            level === null ? words('levelUnclear') : words(`level.${level}`),
          ),
          ...fact(
            t('fact.signer'),
            signerTitle === '' ? signer : t('signerWith', { name: signer, title: signerTitle }),
          ),
          ...fact(t('fact.partnerSigner'), agreement.partnerSigner),
        ]}
      />
    </PageSection>
  );
}

function usePeriod() {
  const t = useMessages(agreementsMessages);
  const known = useKnownDay();
  return ({ startDate, endDate, periodPrecision, duration }: Agreement): string => {
    const from = startDate && known(startDate, periodPrecision);
    const to = endDate && known(endDate, periodPrecision);
    if (from && to) return t('period', { from, to });
    if (from) return t('from', { from });
    return to ? t('until', { to }) : duration;
  };
}

function Validity({ agreement }: PartProps) {
  const t = useMessages(agreementsMessages);
  const format = useFormat();
  const known = useKnownDay();
  const period = usePeriod();
  const { signedOn, signedPrecision, place, renewsItself, renewal, source } = agreement;
  const { suspendedOn, endedOn, verification } = agreement;
  const read = verification === 'TEXT_READ' || verification === 'PUBLIC_PAGE';
  return (
    <PageSection title={t('section.life')}>
      <FactList
        facts={[
          ...fact(t('fact.signed'), signedOn && known(signedOn, signedPrecision)),
          ...fact(t('fact.place'), place),
          ...fact(t('fact.period'), period(agreement) || t('noEnd')),
          ...fact(t('fact.renewal'), renewal === '' && renewsItself ? t('renews') : renewal),
          ...fact(t('fact.suspended'), suspendedOn && format.date(suspendedOn)),
          ...fact(t('fact.ended'), endedOn && format.date(endedOn)),
          ...fact(
            t('fact.source'),
            source === null || read ? source : t('unverified', { text: source }),
          ),
        ]}
      />
    </PageSection>
  );
}
