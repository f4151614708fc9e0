/**
 * Rules of the house that no ready-made linter rule says, for oxlint (`jsPlugins`). They see one
 * file at a time; what needs the whole repository is in repository.test.ts.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** The part of a syntax tree that these rules look at (ESTree). */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly object?: Node;
  readonly property?: Node;
  readonly key?: Node;
  readonly callee?: Node;
  readonly source?: Node | null;
  readonly arguments?: readonly Node[];
  readonly loc?: { readonly start: { line: number }; readonly end: { line: number } };
}

interface Context {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { node: Node; message: string }): void;
}

type Visitor = Readonly<Record<string, (node: Node) => void>>;
interface Rule {
  create(context: Context): Visitor;
}

const PURE = 'docs/adr/0001-domain-is-isomorphic.md';
const LONGEST_RESOLVER = 12;

function isNamed(node: Node | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

/** `object.property`, both plain names. */
function isMember(node: Node | undefined, object: string, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    isNamed(node.object, object) &&
    isNamed(node.property, property)
  );
}

/** No clock, no chance, no locale: what the domain says depends on what it is given. */
const domainIsPure: Rule = {
  create(context) {
    const report = (node: Node, what: string, instead: string) =>
      context.report({ node, message: `${what} in the domain: ${instead} (${PURE})` });
    return {
      CallExpression(node) {
        if (isMember(node.callee, 'Date', 'now') || isNamed(node.callee, 'Date')) {
          report(node, 'the clock', 'take "today" as a fact');
        }
        if (isMember(node.callee, 'Math', 'random')) {
          report(node, 'chance', 'take the value as a fact');
        }
        if (node.callee?.property?.name?.startsWith('toLocale')) {
          report(node, 'a locale', 'use ../text, which sorts alike everywhere');
        }
        if (node.callee?.property?.name === 'localeCompare') {
          report(node, 'a locale', 'use ../text, which sorts alike everywhere');
        }
      },
      NewExpression(node) {
        if (isNamed(node.callee, 'Date') && node.arguments?.length === 0) {
          report(node, 'the clock', 'take "today" as a fact');
        }
      },
      MemberExpression(node) {
        if (isNamed(node.object, 'Intl')) report(node, 'Intl', 'it differs between engines');
      },
    };
  },
};

/** Expected failures are values; only a broken promise of the code itself is thrown. */
const domainReturnsErrors: Rule = {
  create(context) {
    return {
      ThrowStatement(node) {
        context.report({
          node,
          message: `throw in the domain: return a Result; for what cannot happen use ../invariant.ts (${PURE})`,
        });
      },
    };
  },
};

/** Configuration is read once, checked, and passed on. */
const environmentIsReadOnce: Rule = {
  create(context) {
    return {
      MemberExpression(node) {
        if (isMember(node, 'process', 'env')) {
          context.report({
            node,
            message: 'process.env outside apps/api/src/env.ts: take the setting as a parameter',
          });
        }
      },
    };
  },
};

/** The folder of the package that a path lies in, relative to the repository. */
function packageOf(path: string): string | undefined {
  return /^(apps\/[^/]+|packages\/features\/[^/]+|packages\/[^/]+|tooling\/[^/]+)\//.exec(
    path,
  )?.[1];
}

/** A package is entered by its `exports`, never by a path through the wall. */
const noPathThroughTheWall: Rule = {
  create(context) {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const home = packageOf(from);
    const check = (node: Node) => {
      const target = node.source?.value;
      if (home === undefined || typeof target !== 'string' || !target.startsWith('.')) return;
      const to = relative(context.cwd, resolve(dirname(context.filename), target));
      if (packageOf(`${to.split(sep).join('/')}/`) === home) return;
      context.report({
        node,
        message: `"${target}" leaves ${home}: import another package by its name and \`exports\` (CONTRIBUTING.md)`,
      });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    };
  },
};

/** A resolver parses, calls one service function and returns. */
const shortResolver: Rule = {
  create(context) {
    return {
      Property(node) {
        const body = node.value as Node | undefined;
        const isFunction =
          body?.type === 'ArrowFunctionExpression' || body?.type === 'FunctionExpression';
        if (!isFunction || !isNamed(node.key, 'resolve') || body.loc === undefined) return;
        const lines = body.loc.end.line - body.loc.start.line + 1;
        if (lines <= LONGEST_RESOLVER) return;
        context.report({
          node,
          message: `resolve of ${lines} lines, at most ${LONGEST_RESOLVER}: move the work to the service (docs/adr/0005-reads-are-sql-writes-are-prisma.md)`,
        });
      },
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: {
    'domain-is-pure': domainIsPure,
    'domain-returns-errors': domainReturnsErrors,
    'environment-is-read-once': environmentIsReadOnce,
    'no-path-through-the-wall': noPathThroughTheWall,
    'short-resolver': shortResolver,
  },
};
