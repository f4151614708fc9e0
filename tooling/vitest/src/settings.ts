import { existsSync } from 'node:fs';

/** Settings that all tests share; the working directory is the package's folder. */
export const SHARED = {
  // A package without any code may be without tests; every other one must have some.
  passWithNoTests: !existsSync('src'),
  // Local time and language must not decide a result.
  env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'C.UTF-8' },
};
