import type { ProposalContent, ProposalTopic } from '@cau-noi/domain/proposal';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';

/** What is written, as the page and the form read it. */
export const ProposalContent_proposal = graphql(`
  fragment ProposalContent_proposal on Proposal {
    id
    version
    number
    state
    topic
    title
    text
    asked
    checkId
    addressee {
      id
      shortName
    }
    directive {
      id
      number
      subject
    }
    dossier {
      id
      number
      title
    }
  }
`);

export type ProposalRead = ResultOf<typeof ProposalContent_proposal>;

/** What is written, as the form holds it. */
export interface ProposalWritten {
  readonly addresseeId: string | null;
  readonly topic: ProposalTopic;
  readonly title: string;
  readonly text: string;
  readonly asked: string;
  readonly checkId: string | null;
  readonly directiveId: string | null;
  readonly dossier: DossierChosen | null;
}

export const NEW_PROPOSAL: ProposalWritten = {
  addresseeId: null,
  topic: 'FUNDS',
  title: '',
  text: '',
  asked: '',
  checkId: null,
  directiveId: null,
  dossier: null,
};

/** What the form begins with for a proposal that is written down. */
export function writtenProposal(proposal: ProposalRead): ProposalWritten {
  const { addressee, topic, title, text, asked, checkId, directive, dossier } = proposal;
  const directiveId = directive?.id ?? null;
  return { addresseeId: addressee.id, topic, title, text, asked, checkId, directiveId, dossier };
}

/** What is sent. */
export function inputOf({ dossier, ...written }: ProposalWritten): ProposalContent {
  return {
    ...written,
    title: written.title.trim(),
    text: written.text.trim(),
    asked: written.asked.trim(),
    dossierId: dossier?.id ?? null,
  };
}
