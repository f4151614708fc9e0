import { existsSync } from 'node:fs';

/**
 * For tests without a page, which leave nothing behind: all files of a worker share its modules, since
 * loading them for each file anew takes longer than the tests.
 */
export const TOGETHER = { isolate: false };

/** Settings that all tests share; the working directory is the package's folder. */
export const SHARED = {
  // A package without any code may be without tests; every other one must have some.
  passWithNoTests: !existsSync('src'),
  // Local time and language must not decide a result.
  env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
};
