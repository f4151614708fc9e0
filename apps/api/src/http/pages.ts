import type { Portal } from '../portals.ts';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 1.05rem/1.6 system-ui, 'Segoe UI', Roboto, sans-serif; max-width: 38rem;
    margin: 12vh auto; padding: 0 1.5rem; }
  h1 { font-size: 1.6rem; margin-bottom: 0; }
  .second { opacity: 0.75; }
  ul { list-style: none; padding: 0; }
  li { margin: 0.75rem 0; }
  a { font-weight: 600; }
`;

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const PORTAL_NAMES: Readonly<Record<Portal, readonly [vi: string, en: string]>> = {
  federation: ['Cổng Tổng Liên đoàn', 'Federation portal'],
  sector: ['Cổng công đoàn ngành', 'Sector union portal'],
  province: ['Cổng liên đoàn lao động tỉnh, thành phố', 'Provincial union portal'],
};

/** The page at `/`. */
export function homePage(): string {
  const links = Object.entries(PORTAL_NAMES).map(
    ([portal, [vi, en]]) =>
      `<li><a href="/${portal}/">${vi}</a><br><span class="second" lang="en">${en}</span></li>`,
  );
  return page(
    'Cầu Nối',
    `<h1>Cầu Nối</h1>
<p>Công tác đối ngoại công đoàn.<br>
<span class="second" lang="en">Foreign affairs of the Vietnamese trade unions.</span></p>
<ul>
${links.join('\n')}
</ul>`,
  );
}

/** Shown in place of a portal that was not built. */
export function notBuiltPage(portal: Portal): string {
  return page(
    'Cầu Nối',
    `<h1>${PORTAL_NAMES[portal][0]}</h1>
<p>Cổng này chưa được dựng. Chạy <code>pnpm run build</code> rồi tải lại trang.<br>
<span class="second" lang="en">This portal has not been built. Run <code>pnpm run build</code>, then reload.</span></p>`,
  );
}

/** Shown where one must be signed in. */
export function signInFirstPage(): string {
  return page(
    'Cầu Nối',
    `<h1>Cần đăng nhập</h1>
<p>Hãy đăng nhập ở một cổng, rồi mở lại trang này.<br>
<span class="second" lang="en">Sign in at one of the portals, then open this page again.</span></p>
<ul>
<li><a href="/federation/">${PORTAL_NAMES.federation[0]}</a></li>
<li><a href="/sector/">${PORTAL_NAMES.sector[0]}</a></li>
<li><a href="/province/">${PORTAL_NAMES.province[0]}</a></li>
</ul>`,
  );
}
