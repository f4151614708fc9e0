import { gzipSync } from 'node:zlib';
import { dirname, sep } from 'node:path';
import type { Plugin } from 'vite';

/** What a portal may cost its reader, in bytes as they are sent (gzip; fonts as they are). */
export const BUDGET = {
  initialJs: 180_000,
  routeChunk: 60_000,
  css: 40_000,
  fonts: 80_000,
} as const;

/** A file of a build, as far as the budget looks at it. */
export interface BuiltFile {
  readonly name: string;
  /** Bytes as they are sent. */
  readonly bytes: number;
  readonly kind: 'js' | 'css' | 'font' | 'other';
  /** Loaded with the page itself, before anything is asked for. */
  readonly initial: boolean;
  /** The source files in it, absolute. */
  readonly modules: readonly string[];
}

export interface BundleFigures {
  readonly initialJs: number;
  readonly largestChunk: { readonly name: string; readonly bytes: number };
  readonly css: number;
  readonly fonts: number;
}

const sum = (files: readonly BuiltFile[]) => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** What a build costs. */
export function figuresOf(files: readonly BuiltFile[]): BundleFigures {
  const scripts = files.filter((file) => file.kind === 'js');
  const later = scripts.filter((file) => !file.initial).toSorted((a, b) => b.bytes - a.bytes);
  return {
    initialJs: sum(scripts.filter((file) => file.initial)),
    largestChunk: { name: later[0]?.name ?? '', bytes: later[0]?.bytes ?? 0 },
    css: sum(files.filter((file) => file.kind === 'css')),
    fonts: sum(files.filter((file) => file.kind === 'font')),
  };
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * What is wrong with the build of the portal in `root`: over its budget, or with the code of another portal, which
 * stands in a folder beside it.
 */
export function bundleProblems(files: readonly BuiltFile[], root: string): readonly string[] {
  const figures = figuresOf(files);
  const over = (what: string, bytes: number, limit: number) =>
    bytes > limit ? [`${what}: ${kB(bytes)}, at most ${kB(limit)}`] : [];
  const siblings = dirname(root) + sep;
  const foreign = files
    .flatMap((file) => file.modules)
    .filter((module) => module.startsWith(siblings) && !module.startsWith(root + sep));
  return [
    ...over('initial JS', figures.initialJs, BUDGET.initialJs),
    ...over(`chunk ${figures.largestChunk.name}`, figures.largestChunk.bytes, BUDGET.routeChunk),
    ...over('CSS', figures.css, BUDGET.css),
    ...over('fonts', figures.fonts, BUDGET.fonts),
    ...foreign.map((module) => `code of another portal: ${module.slice(siblings.length)}`),
  ];
}

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];

function kindOf(name: string): BuiltFile['kind'] {
  if (name.endsWith('.js')) return 'js';
  if (name.endsWith('.css')) return 'css';
  return name.endsWith('.woff2') ? 'font' : 'other';
}

/** The files that the entry loads before anything else: itself and what it imports, and so on. */
function initialOf(bundle: Bundle): ReadonlySet<string> {
  const initial = new Set<string>();
  const follow = (name: string): void => {
    const chunk = bundle[name];
    if (initial.has(name) || chunk?.type !== 'chunk') return;
    initial.add(name);
    chunk.imports.forEach(follow);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry) follow(chunk.fileName);
  }
  return initial;
}

function filesOf(bundle: Bundle): readonly BuiltFile[] {
  const initial = initialOf(bundle);
  return Object.values(bundle).map((file) => {
    const kind = kindOf(file.fileName);
    const content = file.type === 'chunk' ? file.code : file.source;
    const sent = kind === 'font' ? Buffer.from(content) : gzipSync(content);
    return {
      name: file.fileName,
      bytes: sent.byteLength,
      kind,
      initial: initial.has(file.fileName),
      modules: file.type === 'chunk' ? file.moduleIds : [],
    };
  });
}

/** Fails a portal's build that costs more than its budget or carries another portal's code. */
export function bundleBudget(): Plugin {
  let root = '';
  let say: (text: string) => void = () => undefined;
  return {
    name: 'cau-noi:bundle-budget',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      root = config.root;
      say = (text) => config.logger.info(text);
    },
    writeBundle(_options, bundle) {
      const files = filesOf(bundle);
      const { initialJs, largestChunk, css, fonts } = figuresOf(files);
      say(
        `initial JS ${kB(initialJs)}, largest chunk ${kB(largestChunk.bytes)}, CSS ${kB(css)}, fonts ${kB(fonts)}`,
      );
      const problems = bundleProblems(files, root);
      if (problems.length > 0) this.error(`Over budget:\n${problems.join('\n')}`);
    },
  };
}
