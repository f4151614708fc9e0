import type { DossierContent } from '@cau-noi/domain/dossier';
import { dossierDraftIssues } from '@cau-noi/domain/dossier/draft-issues';
import { graphql, readFragment } from '@cau-noi/graphql/graphql';
import type { FragmentOf } from '@cau-noi/graphql/graphql';
import { useAct } from '@cau-noi/graphql/mutation';
import { useDraft } from '@cau-noi/portal/draft';
import type { SaveAnswer } from '@cau-noi/portal/draft-state';
import { useCallback, useMemo } from 'react';
import {
  contentOf,
  contentOfInput,
  DossierContent_dossier,
  inputOf,
} from '../draft/dossier-content.ts';
import { mergeContents } from '../draft/merge.ts';

export const Draft_dossier = graphql(
  `
    fragment Draft_dossier on Dossier {
      id
      version
      updatedAt
      ...DossierContent_dossier
    }
  `,
  [DossierContent_dossier],
);

const DossierSaveMutation = graphql(
  `
    mutation DossierSaveMutation($input: DossierSaveInput!) {
      dossierSave(input: $input) {
        __typename
        ... on DossierPayload {
          dossier {
            ...Draft_dossier
          }
        }
        ... on ConflictError {
          code
          currentVersion
          theirs
          changedBy
          changedAt
        }
        ... on BusinessError {
          code
          data
        }
      }
    }
  `,
  [Draft_dossier],
);

/** The code of a refusal that the reader mends in the form. */
export const INVALID = 'VALIDATION';
const invalid = { is: 'refused', refusal: { code: INVALID, data: {} } } as const;

/** The dossier while it is written, saved as typing rests. */
export function useDossierDraft(fragment: FragmentOf<typeof Draft_dossier>) {
  const dossier = readFragment(Draft_dossier, fragment);
  const { id, version } = dossier;
  const { run } = useAct(DossierSaveMutation);
  // The content is new only when the version is: what the cache gives is another object each time.
  const saved = useMemo(() => contentOf(dossier), [dossier]);
  const send = useCallback(
    async (content: DossierContent, on: number): Promise<SaveAnswer<DossierContent>> => {
      // What the server would refuse is not sent; the fields say what is wrong.
      if (dossierDraftIssues(content).length > 0) return invalid;
      const result = await run({ id, version: on, content: inputOf(content) });
      if (!result.ok) return { is: 'unreached' };
      const answer = result.data.dossierSave;
      switch (answer.__typename) {
        case 'DossierPayload': {
          const { version: next, updatedAt } = readFragment(Draft_dossier, answer.dossier);
          return { is: 'saved', version: next, at: updatedAt };
        }
        case 'ConflictError':
          return {
            is: 'conflicted',
            theirs: contentOfInput(answer.theirs),
            version: answer.currentVersion,
            by: answer.changedBy,
            at: answer.changedAt,
          };
        case 'ForbiddenError':
        case 'NotFoundError':
        case 'StateError':
        case 'ValidationError':
          return { is: 'refused', refusal: { code: answer.code, data: answer.data } };
      }
    },
    [id, run],
  );
  return useDraft({ recordId: id, saved, version, join: mergeContents, send });
}
