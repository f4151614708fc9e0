import type { Asked } from '../../direction-documents.testing.ts';

/** What a list of notes and lessons tells of one. */
export interface ResearchFound {
  readonly found: {
    readonly nodes: readonly {
      readonly noteId: string | null;
      readonly dossierId: string | null;
      readonly commitmentId: string | null;
    }[];
  };
}

/**
 * Who asks the documents of research, and for what.
 *
 * @param ask asks a query as somebody, and gives its data
 */
export function researchDocuments(
  { adviser, officer }: { readonly adviser: string; readonly officer: string },
  ask: (user: string, query: string) => Promise<ResearchFound>,
): Readonly<Record<string, Asked>> {
  const first = async (kind: 'NOTE' | 'LESSON') => {
    const list = `research(where: { kind: [${kind}] }, first: 1)`;
    const { found } = await ask(
      officer,
      `{ found: ${list} { nodes { noteId dossierId commitmentId } } }`,
    );
    return found.nodes[0];
  };
  const note: Asked = [officer, async () => ({ id: (await first('NOTE'))?.noteId })];
  const lesson = async () => {
    const of = await first('LESSON');
    return { dossierId: of?.dossierId, commitmentId: of?.commitmentId };
  };
  return {
    ResearchEditPageQuery: note,
    ResearchLessonQuery: [officer, lesson],
    ResearchNotePageQuery: note,
    ResearchPageQuery: [adviser, () => ({ where: {}, totals: true })],
  };
}
