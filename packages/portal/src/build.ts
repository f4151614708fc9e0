import type { PluginOption, UserConfig } from 'vite';
import { browserIcon } from './browser-icon.ts';
import { bundleBudget } from './bundle-budget.ts';
import type { Portal } from './define-portal.ts';

export interface PortalBuildOptions {
  /** Where the portal is served: `/federation/`. */
  readonly base: string;
  /** The port of `vite` in development; the API is expected on 4000. */
  readonly port: number;
  readonly brand: Portal['brand'];
  readonly plugins: readonly PluginOption[];
}

/**
 * What every page needs is one file: twenty, each compressed alone, weigh more. What several pages share is joined
 * where it is very small (bytes of source), for each file is named in the first one and asked for alone; joining
 * more makes a page load what it does not need.
 */
const CHUNKS = [
  { name: 'portal', tags: ['$initial' as const], priority: 1 },
  { name: 'pages', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1000 },
];

/** A file that several pages share would be named after all of them: only the first is kept. */
const chunkFileNames = ({ name }: { readonly name: string }) =>
  `assets/${name.replace(/~.*$/su, '')}-[hash].js`;

const API = 'http://localhost:4000';

/** How every portal is built: its own artefact under its own base, within its budget. */
export function portalBuild({ base, port, brand, plugins }: PortalBuildOptions): UserConfig {
  const proxy = { target: API, changeOrigin: false };
  return {
    base,
    plugins: [...plugins, browserIcon(brand.accent), bundleBudget()],
    // One style sheet: fifty small ones, each compressed alone and asked for alone, weigh half as much again.
    build: {
      target: 'es2023',
      sourcemap: false,
      cssMinify: true,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { groups: [...CHUNKS] }, chunkFileNames } },
    },
    server: {
      port,
      strictPort: true,
      proxy: { '/graphql': proxy, '/api': proxy, '/files': proxy, '/export': proxy },
    },
  };
}
