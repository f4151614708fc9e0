import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
/** Tests of components, in jsdom. CSS modules keep their names. A package without tests fails. */
export function domTests() {
    return defineConfig({
        test: {
            environment: 'jsdom',
            include: ['src/**/*.test.{ts,tsx}'],
            setupFiles: [fileURLToPath(new URL('./dom-setup.ts', import.meta.url))],
            // Only so that Testing Library finds `afterEach` and unmounts; tests import what they use.
            globals: true,
            css: { modules: { classNameStrategy: 'non-scoped' } },
            env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
            testTimeout: 15_000,
        },
    });
}
