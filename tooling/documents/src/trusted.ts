import { createHash } from 'node:crypto';
import { createRequest, formatDocument, stringifyDocument } from '@urql/core';
import { Kind, parse } from 'graphql';
import type { Plugin } from 'vite';
import { graphqlCalls, readPortalDocuments } from './documents.ts';
import type { PortalDocuments } from './documents.ts';

/** Where a built portal says which documents it sends; `apps/api` reads it when it starts. */
const MANIFEST = 'trusted-documents.json';

/** A document as the portals' client would print it, and the SHA-256 of that text, in hexadecimal. */
export interface TrustedDocument {
  readonly hash: string;
  readonly text: string;
}

/** An operation as it is known by its hash: with all its fragments, and with `__typename` where the cache needs it. */
export function trustedDocument(documents: PortalDocuments, operation: string): TrustedDocument {
  const { query } = createRequest(documents.documentOf(operation), {});
  const text = stringifyDocument(formatDocument(query) as typeof query);
  return { hash: createHash('sha256').update(text).digest('hex'), text };
}

/** The operation in a text, by name; null for a fragment. */
function operationIn(text: string): string | null {
  const [first] = parse(text).definitions;
  return first?.kind === Kind.OPERATION_DEFINITION ? (first.name?.value ?? null) : null;
}

/** A source in which every operation carries its hash: `Object.assign(graphql(…), { sha256Hash: '…' })`. */
export function withHashes(
  file: string,
  source: string,
  hashOf: (operation: string) => string,
): string {
  let marked = source;
  for (const { text, start, end } of graphqlCalls(file, source).toReversed()) {
    const operation = operationIn(text);
    if (operation === null) continue;
    const call = marked.slice(start, end);
    const hash = JSON.stringify({ sha256Hash: hashOf(operation) });
    marked = `${marked.slice(0, start)}Object.assign(${call}, ${hash})${marked.slice(end)}`;
  }
  return marked;
}

/**
 * Makes a portal send hashes in place of texts: every operation in its code carries the hash of its
 * document, and beside the code stands a manifest, hash → text, of those that are really in it.
 */
export function trustedDocuments(): Plugin {
  const trusted = new Map<string, TrustedDocument>();
  return {
    name: 'cau-noi:trusted-documents',
    apply: 'build',
    // Before types are taken away and the text is moved about.
    enforce: 'pre',
    buildStart() {
      const documents = readPortalDocuments();
      for (const { name } of documents.operations) {
        trusted.set(name, trustedDocument(documents, name));
      }
    },
    transform(source, id) {
      const isSource = /\.tsx?$/u.test(id) && !id.includes('/node_modules/');
      if (!isSource || !source.includes('graphql(')) return null;
      const hashOf = (operation: string) =>
        trusted.get(operation)?.hash ?? this.error(`${operation} is not among the documents`);
      return { code: withHashes(id, source, hashOf), map: null };
    },
    generateBundle(_options, bundle) {
      const code = Object.values(bundle).map((file) => (file.type === 'chunk' ? file.code : ''));
      const sent = [...trusted.values()].filter(({ hash }) =>
        code.some((chunk) => chunk.includes(hash)),
      );
      const manifest = Object.fromEntries(sent.map(({ hash, text }) => [hash, text]));
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: JSON.stringify(manifest) });
    },
  };
}
