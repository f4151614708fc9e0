import { useMessages } from '@cau-noi/i18n/language';
import { agreementsMessages } from '../agreements.messages.ts';
import type { WrittenField } from './written.ts';

/** What each field of the form is called. */
export function useFieldNames(): Readonly<Record<WrittenField, string>> {
  const t = useMessages(agreementsMessages);
  return {
    titleVi: t('form.titleVi'),
    titleEn: t('fact.titleEn'),
    kind: t('fact.kind'),
    coPartyIds: t('fact.coParties'),
    leadOrganisationId: t('fact.lead'),
    partnerIds: t('fact.partners'),
    fields: t('fact.fields'),
    principles: t('fact.principles'),
    content: t('fact.content'),
    mode: t('fact.mode'),
    texts: t('form.signedIn'),
    startDate: t('form.startDate'),
    endDate: t('form.endDate'),
    duration: t('form.duration'),
    renewsItself: t('form.renewsItself'),
    renewal: t('form.renewal'),
    place: t('fact.place'),
    signer: t('fact.signer'),
    signerTitle: t('form.signerTitle'),
    partnerSigner: t('fact.partnerSigner'),
    nonBinding: t('fact.nonBinding'),
  };
}
