import { type Accent, accentShade, palette } from '@cau-noi/ui/theme/palette';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/** A bridge: one arch over the water, and the way across it. */
const BRIDGE = 'M4 22h24M4 22c5-14 19-14 24 0M11 14.2V22M16 12v10M21 14.2V22';

/** The portal's picture on the browser's tab, in its accent, so that open portals are told apart. */
export function browserIconTag(accent: Accent): HtmlTagDescriptor {
  const ground = palette[accent][accentShade.light];
  const picture = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="7" fill="${ground}"/>`,
    `<path d="${BRIDGE}" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>`,
    '</svg>',
  ].join('');
  const href = `data:image/svg+xml,${encodeURIComponent(picture)}`;
  return { tag: 'link', attrs: { rel: 'icon', type: 'image/svg+xml', href }, injectTo: 'head' };
}

/** Writes the picture into the page itself: a browser that finds none asks for a file that is not there. */
export function browserIcon(accent: Accent): Plugin {
  return { name: 'browser-icon', transformIndexHtml: () => [browserIconTag(accent)] };
}
