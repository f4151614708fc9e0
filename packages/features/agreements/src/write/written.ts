import { EMPTY_AGREEMENT } from '@cau-noi/domain/agreement';
import type { AgreementContent, LanguageText, TextStanding } from '@cau-noi/domain/agreement';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';

/** What is written of an agreement, with the ids that the API gives out; kept in the browser as it is. */
export type Written = AgreementContent;
export type WrittenField = keyof Written;

export const NEW_AGREEMENT: Written = EMPTY_AGREEMENT;

export const AgreementEdit_agreement = graphql(`
  fragment AgreementEdit_agreement on Agreement {
    id
    version
    titleVi
    titleEn
    kind
    organisation {
      id
      shortName
    }
    coParties {
      id
      shortName
    }
    lead {
      id
    }
    partners {
      id
      name
    }
    fields
    principles
    content
    mode
    texts {
      language
      standing
      note
    }
    startDate
    endDate
    duration
    renewsItself
    renewal
    place
    signer
    signerTitle
    partnerSigner
    nonBinding
    procedures {
      id
    }
    viewerMay {
      edit {
        allowed
        code
        data
      }
    }
  }
`);

export type Edited = ResultOf<typeof AgreementEdit_agreement>;

/** What is saved, as it is written. */
export function writtenOf(agreement: Edited): Written {
  const { titleVi, titleEn, kind, coParties, lead, partners, fields, principles } = agreement;
  const { content, mode, texts, startDate, endDate, duration, renewsItself } = agreement;
  const { renewal, place, signer, signerTitle, partnerSigner, nonBinding } = agreement;
  return {
    titleVi,
    titleEn,
    kind,
    coPartyIds: coParties.map(({ id }) => id),
    leadOrganisationId: lead?.id ?? null,
    partnerIds: partners.map(({ id }) => id),
    fields,
    principles,
    content,
    mode,
    texts,
    startDate: startDate as Written['startDate'],
    endDate: endDate as Written['endDate'],
    duration,
    renewsItself,
    renewal,
    place,
    signer,
    signerTitle,
    partnerSigner,
    nonBinding,
  };
}

/** What the API is sent. */
export function inputOf(written: Written) {
  return {
    ...written,
    coPartyIds: [...written.coPartyIds],
    partnerIds: [...written.partnerIds],
    fields: [...written.fields],
    principles: [...written.principles],
    texts: written.texts.map((text) => ({ ...text })),
  };
}

/** The languages of the texts that stand so. */
export function languagesOf(texts: readonly LanguageText[], standing: TextStanding) {
  return texts.filter((text) => text.standing === standing).map(({ language }) => language);
}

/** The texts with other languages of one standing; a note stays with its language. */
export function withLanguages(
  texts: readonly LanguageText[],
  standing: TextStanding,
  languages: readonly string[],
): readonly LanguageText[] {
  const others = texts.filter((text) => text.standing !== standing);
  const own = languages.map(
    (language) =>
      texts.find((text) => text.standing === standing && text.language === language) ?? {
        language,
        standing,
        note: null,
      },
  );
  return standing === 'SIGNED' ? [...own, ...others] : [...others, ...own];
}
