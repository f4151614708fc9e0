import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerOptions } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Context } from '../context.ts';
import { PORTALS } from '../portals.ts';

/** Texts by their SHA-256, in hexadecimal. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Written beside a portal's code when it is built (tooling/documents). */
const MANIFEST = 'trusted-documents.json';

/**
 * The documents that the built portals send, all of which run without a text being sent. A portal
 * that was not built sends none.
 *
 * @param appsFolder the folder `apps` with `<portal>/dist` in it
 */
export function readTrustedDocuments(appsFolder: string): TrustedDocuments {
  return new Map(
    PORTALS.flatMap((portal) => {
      const manifest = readOptional(join(appsFolder, portal, 'dist', MANIFEST));
      return manifest === null ? [] : Object.entries(JSON.parse(manifest) as Texts);
    }),
  );
}

type Texts = Readonly<Record<string, string>>;

function readOptional(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw thrown;
  }
}

type PersistedQueries = Exclude<
  ApolloServerOptions<Context>['persistedQueries'],
  false | undefined
>;

/** Answers hashes by texts. Nothing that a request brings is added: only a build makes a document trusted. */
export function knownByHash(trusted: TrustedDocuments): PersistedQueries {
  return {
    cache: {
      get: async (key) => trusted.get(hashIn(key)),
      set: async () => undefined,
      delete: async () => false,
    },
  };
}

type DocumentStore = NonNullable<ApolloServerOptions<Context>['documentStore']>;

/** Characters of all texts kept parsed that no portal sends: a few hundred documents, or one large one. */
const MOST_CHARACTERS = 400_000;

/**
 * Parsed and validated documents. Those of the portals stay, as there are only so many; of others
 * the latest are kept, so that nobody can fill the memory or push the portals' out.
 */
export function parsedDocuments(trusted: TrustedDocuments): DocumentStore {
  const ours = new Map<string, DocumentNode>();
  const others = new Map<string, DocumentNode>();
  let characters = 0;
  const forget = (key: string, document: DocumentNode): void => {
    if (others.delete(key)) characters -= lengthOf(document);
  };
  return {
    get: async (key) => {
      const other = others.get(key);
      if (other === undefined) return ours.get(key);
      // Put last again: what stands first has not been asked for the longest.
      others.delete(key);
      others.set(key, other);
      return other;
    },
    set: async (key, document) => {
      if (trusted.has(hashIn(key))) return void ours.set(key, document);
      if (others.has(key) || lengthOf(document) > MOST_CHARACTERS) return;
      others.set(key, document);
      characters += lengthOf(document);
      for (const [oldest, parsed] of others) {
        if (characters <= MOST_CHARACTERS) break;
        forget(oldest, parsed);
      }
    },
    delete: async (key) => ours.delete(key) || others.delete(key),
  };
}

const lengthOf = ({ loc }: DocumentNode): number => loc?.source.body.length ?? 0;

/** Apollo Server puts a prefix before the hash. */
const hashIn = (key: string): string => key.slice(key.lastIndexOf(':') + 1);
