import type { PluginOption, UserConfig } from 'vite';
import { bundleBudget } from './bundle-budget.ts';

export interface PortalBuildOptions {
  /** Where the portal is served: `/federation/`. */
  readonly base: string;
  /** The port of `vite` in development; the API is expected on 4000. */
  readonly port: number;
  readonly plugins: readonly PluginOption[];
}

const API = 'http://localhost:4000';

/** How every portal is built: its own artefact under its own base, within its budget. */
export function portalBuild({ base, port, plugins }: PortalBuildOptions): UserConfig {
  const proxy = { target: API, changeOrigin: false };
  return {
    base,
    plugins: [...plugins, bundleBudget()],
    // One style sheet: fifty small ones, each compressed alone and asked for alone, weigh half as much again.
    build: { target: 'es2023', sourcemap: false, cssMinify: true, cssCodeSplit: false },
    server: {
      port,
      strictPort: true,
      proxy: { '/graphql': proxy, '/api': proxy, '/files': proxy, '/export': proxy },
    },
  };
}
