import type { AgreementContent } from '@cau-noi/domain/agreement';
import { readId, readOptionalId, writeId } from '../../ids.ts';
import type { AgreementInput } from './agreement-input.graphql.ts';
import type { AgreementRecord } from './agreement.rows.ts';

/** What a client wrote, as the domain knows it. */
export function readContent(input: typeof AgreementInput.$inferInput): AgreementContent {
  const { titleEn, kind, startDate, endDate, nonBinding, texts } = input;
  const trimmed = titleEn?.trim() ?? '';
  return {
    ...input,
    titleVi: input.titleVi.trim(),
    titleEn: trimmed === '' ? null : trimmed,
    kind: kind ?? null,
    coPartyIds: input.coPartyIds.map((id) => readId(id, 'Organisation')),
    leadOrganisationId: readOptionalId(input.leadOrganisationId, 'Organisation'),
    partnerIds: input.partnerIds.map((id) => readId(id, 'Partner')),
    texts: texts.map(({ language, standing, note }) => ({
      language,
      standing,
      note: note ?? null,
    })),
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    nonBinding: nonBinding ?? null,
  };
}

/** The written part of a record. */
export function contentOf(agreement: AgreementRecord): AgreementContent {
  const { titleVi, titleEn, kind, coPartyIds, leadOrganisationId, partnerIds } = agreement;
  const { fields, principles, content, mode, texts, startDate, endDate, duration } = agreement;
  const { renewsItself, renewal, place, signer, signerTitle, partnerSigner } = agreement;
  return {
    titleVi,
    titleEn,
    kind,
    coPartyIds,
    leadOrganisationId,
    partnerIds,
    fields,
    principles,
    content,
    mode,
    texts,
    startDate,
    endDate,
    duration,
    renewsItself,
    renewal,
    place,
    signer,
    signerTitle,
    partnerSigner,
    nonBinding: agreement.nonBinding,
  };
}

/** What is saved, in the shape in which a client writes it. */
export function contentAsInput(agreement: AgreementRecord): object {
  const content = contentOf(agreement);
  const { leadOrganisationId: lead } = content;
  return {
    ...content,
    coPartyIds: content.coPartyIds.map((id) => writeId('Organisation', id)),
    leadOrganisationId: lead === null ? null : writeId('Organisation', lead),
    partnerIds: content.partnerIds.map((id) => writeId('Partner', id)),
  };
}
