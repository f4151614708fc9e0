/** What component libraries ask of a browser and jsdom does not have. */

class SilentObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function wideScreen(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

Object.assign(window, {
  matchMedia: wideScreen,
  ResizeObserver: SilentObserver,
  IntersectionObserver: SilentObserver,
  scrollTo: () => undefined,
});
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
// A text area that grows listens for fonts that load.
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
