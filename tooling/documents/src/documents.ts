import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit } from 'graphql';
import type { ExecutableDefinitionNode, FragmentDefinitionNode } from 'graphql';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = '{packages/features/*,packages/portal,apps/*}/src/**/*.{ts,tsx}';

interface Found<Definition> {
  readonly definition: Definition;
  /** The package it stands in: two packages may each have a fragment of the same name. */
  readonly home: string;
}

/** The operations and fragments of the portals, as their sources write them. */
export interface PortalDocuments {
  /** An operation with all fragments it uses, as a portal sends it. */
  documentOf(operation: string): string;
  /** The names of all operations, by name. */
  readonly operations: readonly PortalOperation[];
}

/** An operation that some portal sends. */
export interface PortalOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
}

/** A call of `graphql(…)` in a source file: its text and where the call begins and ends. */
export interface GraphqlCall {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The calls of `graphql(…)` in a source file, in their order. */
export function graphqlCalls(file: string, source: string): readonly GraphqlCall[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, false);
  const calls: GraphqlCall[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first] = node.arguments;
      const isText = first !== undefined && ts.isNoSubstitutionTemplateLiteral(first);
      if (node.expression.text === 'graphql' && isText) {
        calls.push({ text: first.text, start: node.getStart(tree), end: node.getEnd() });
      }
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return calls;
}

/** Reads the documents of the portals out of their sources, so that none is copied here. */
export function readPortalDocuments(root: string = ROOT): PortalDocuments {
  const definitions: Found<ExecutableDefinitionNode>[] = [];
  for (const file of globSync(SOURCES, { cwd: root })) {
    const path = join(root, file);
    const source = readFileSync(path, 'utf8');
    if (file.includes('.test.') || !source.includes('graphql(')) continue;
    const home = file.slice(0, file.indexOf('/src/'));
    for (const { text } of graphqlCalls(path, source)) {
      for (const definition of parse(text).definitions) {
        const isOurs =
          definition.kind === Kind.OPERATION_DEFINITION ||
          definition.kind === Kind.FRAGMENT_DEFINITION;
        if (isOurs) definitions.push({ definition, home });
      }
    }
  }
  return {
    documentOf: (operation) => documentOf(definitions, operation),
    operations: operationsIn(definitions),
  };
}

function operationsIn(
  definitions: readonly Found<ExecutableDefinitionNode>[],
): readonly PortalOperation[] {
  return definitions
    .flatMap(({ definition }) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined
        ? [{ name: definition.name.value, kind: definition.operation }]
        : [],
    )
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function documentOf(
  definitions: readonly Found<ExecutableDefinitionNode>[],
  operation: string,
): string {
  const found = definitions.find(
    ({ definition }) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operation,
  );
  if (found === undefined) throw new Error(`No portal sends ${operation}`);
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = ({ definition, home }: Found<ExecutableDefinitionNode>): void => {
    visit(definition, {
      FragmentSpread: ({ name: { value } }) => {
        if (used.has(value)) return;
        const fragment = fragmentOf(definitions, value, home);
        used.set(value, fragment.definition);
        collect(fragment);
      },
    });
  };
  collect(found);
  return [found.definition, ...used.values()].map(print).join('\n\n');
}

/** The fragment of that name that a document means: one of its own package comes first. */
function fragmentOf(
  definitions: readonly Found<ExecutableDefinitionNode>[],
  name: string,
  home: string,
): Found<FragmentDefinitionNode> {
  const named = definitions.flatMap(({ definition, home: where }) =>
    definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name
      ? [{ definition, home: where }]
      : [],
  );
  const found = named.find((fragment) => fragment.home === home) ?? named[0];
  if (found === undefined) throw new Error(`No fragment ${name}`);
  return found;
}
