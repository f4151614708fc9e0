import { palette } from '@cau-noi/ui/theme/palette';
import { expect, test } from 'vitest';
import { browserIconTag } from './browser-icon.ts';

test.each(['red', 'blue', 'green'] as const)('a portal in %s has a picture of it', (accent) => {
  const { attrs, injectTo } = browserIconTag(accent);
  const picture = decodeURIComponent(String(attrs?.href));
  expect(injectTo).toBe('head');
  expect(picture).toContain(`fill="${palette[accent][7]}"`);
  expect(picture.match(/<\/?svg/gu)).toHaveLength(2);
});
