import { isIsoDate } from '@cau-noi/domain/period';
import type { SpeechContent, SpeechKind } from '@cau-noi/domain/speech';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';

/** A speech as its page and its form read it. */
export const SpeechContent_speech = graphql(`
  fragment SpeechContent_speech on Speech {
    id
    version
    state
    title
    kind
    event
    speaker
    plannedOn
    text
    dossier {
      id
      title
    }
  }
`);

export type SpeechRead = ResultOf<typeof SpeechContent_speech>;

/** Everything that is written about a speech, as the form holds it. */
export interface SpeechWritten {
  readonly title: string;
  readonly kind: SpeechKind;
  readonly event: string;
  readonly speaker: string;
  readonly plannedOn: string | null;
  readonly text: string;
  readonly dossier: DossierChosen | null;
}

export const NEW_SPEECH: SpeechWritten = {
  title: '',
  kind: 'PAPER',
  event: '',
  speaker: '',
  plannedOn: null,
  text: '',
  dossier: null,
};

/** What the form begins with for a speech that is written down. */
export function writtenSpeech(speech: SpeechRead): SpeechWritten {
  const { title, kind, event, speaker, plannedOn, text, dossier } = speech;
  return { title, kind, event, speaker, plannedOn, text, dossier };
}

/** The same as the domain judges it and the API takes it. */
export function contentOf({ plannedOn, dossier, ...same }: SpeechWritten): SpeechContent {
  return {
    ...same,
    plannedOn: plannedOn !== null && isIsoDate(plannedOn) ? plannedOn : null,
    dossierId: dossier?.id ?? null,
  };
}
