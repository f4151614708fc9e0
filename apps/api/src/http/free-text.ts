import { can } from '@cau-noi/domain/access/policy';
import type {
  DocumentNode,
  GraphQLError,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { Kind } from 'graphql';
import type { Context } from '../context.ts';
import { requestError } from '../errors.ts';

/** What a portal has to know before anybody is signed in, and what the committed contract says anyway. */
const OPEN_FIELDS: ReadonlySet<string> = new Set(['viewer', '__typename', '__schema', '__type']);

/**
 * Whether a text that no portal sends may run (docs/adr/0013): for whoever the policy lets explore,
 * and for everybody when it only asks who is signed in or what the schema is.
 *
 * @returns the refusal, or null when it may
 */
export function refusalOfText(
  { viewer }: Context,
  document: DocumentNode,
  { selectionSet }: OperationDefinitionNode,
): GraphQLError | null {
  if (viewer !== null && can(viewer.actor, 'api.explore', { type: 'API' }).allowed) return null;
  const fields = rootFields(document, selectionSet);
  if ([...fields].every((field) => OPEN_FIELDS.has(field))) return null;
  return viewer === null
    ? withStatus(requestError('UNAUTHENTICATED'), 401)
    : withStatus(requestError('FORBIDDEN'), 403);
}

function withStatus(error: GraphQLError, status: number): GraphQLError {
  error.extensions.http = { status };
  return error;
}

/** The names of the fields of the root type, those in fragments too. */
function rootFields(document: DocumentNode, selectionSet: SelectionSetNode): ReadonlySet<string> {
  const fields = new Set<string>();
  const spread = new Set<string>();
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION &&
            definition.name.value === selection.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) look(fragment.selectionSet);
      }
    }
  };
  look(selectionSet);
  return fields;
}
