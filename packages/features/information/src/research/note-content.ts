import { isIsoDate, isoDate } from '@cau-noi/domain/period';
import type { ResearchContent } from '@cau-noi/domain/research';
import { graphql } from '@cau-noi/graphql/graphql';
import type { ResultOf } from '@cau-noi/graphql/graphql';
import type { DossierChosen } from '@cau-noi/portal/dossier-field';

/** A note as its page and its form read it. */
export const NoteContent_note = graphql(`
  fragment NoteContent_note on ResearchNote {
    id
    version
    title
    topic
    tags
    ofLesson
    dossier {
      id
      title
    }
    partner {
      id
      name
    }
    document
    summary
    meaning
    author
    writtenOn
    visibility
  }
`);

export type NoteRead = ResultOf<typeof NoteContent_note>;

/** Everything that is written about a note, as the form holds it. */
export type NoteWritten = Omit<ResearchContent, 'tags' | 'dossierId' | 'writtenOn'> & {
  /** With commas between them. */
  readonly tags: string;
  readonly dossier: DossierChosen | null;
  readonly writtenOn: string | null;
};

/** What a new note begins with. */
export const newNote = (author: string, today: string): NoteWritten => ({
  title: '',
  topic: 'OTHER',
  tags: '',
  dossier: null,
  partnerId: null,
  document: null,
  summary: '',
  meaning: '',
  author,
  writtenOn: today,
  visibility: 'OWN',
});

/** What the form begins with for a note that is written down. */
export function writtenNote(note: NoteRead): NoteWritten {
  const { title, topic, tags, dossier, partner, document } = note;
  const { summary, meaning, author, writtenOn, visibility } = note;
  const said = { title, topic, dossier, document, summary, meaning, author, writtenOn, visibility };
  return { ...said, tags: tags.join(', '), partnerId: partner?.id ?? null };
}

/**
 * The same as the domain judges it.
 *
 * @param today what stands for a day that is not filled in
 */
export function contentOf(
  { tags, dossier, writtenOn, ...same }: NoteWritten,
  today: string,
): ResearchContent & { readonly tags: string[] } {
  return {
    ...same,
    tags: tags
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    dossierId: dossier?.id ?? null,
    writtenOn: writtenOn !== null && isIsoDate(writtenOn) ? writtenOn : isoDate(today),
  };
}
