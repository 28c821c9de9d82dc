import { Router } from 'express';
import { Language } from '../contract/language.ts';
import { type PublicPage, publicPages } from '../language/texts/publicPages.ts';

/**
 * `/privacy` and `/terms`: what the app package in Teams points at. Plain HTML with both languages, so that they can be
 * read before signing in, without a script, and by whoever approves the app.
 */
export function publicPageRoutes(): Router {
  const router = Router();
  for (const [name, page] of Object.entries(publicPages)) {
    const html = htmlOf(page);
    router.get(`/${name}`, (_request, response) => {
      response.setHeader('Cache-Control', 'no-cache');
      response.type('html').send(html);
    });
  }
  return router;
}

/** How pages look that anybody may read. */
export const PUBLIC_STYLE = `
  :root { color-scheme: light dark; font: 1.0625rem/1.6 "Segoe UI", system-ui, sans-serif; }
  html, body { background: Canvas; color: CanvasText; }
  body { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
  h1 { font-size: 1.75rem; line-height: 1.25; }
  h2 { font-size: 1.25rem; margin-top: 2rem; }
  article + article { border-top: 2px solid; margin-top: 3rem; padding-top: 1rem; }`;

const htmlOf = (page: Readonly<Record<Language, PublicPage>>): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(page.da.title)}</title>
<link rel="icon" href="/ledetraad.svg">
<style>${PUBLIC_STYLE}
</style>
</head>
<body>
<nav><a href="#en" lang="en">English</a></nav>
<main>
${Language.options.map((lang) => articleOf(page[lang], lang)).join('\n')}
</main>
</body>
</html>
`;

const articleOf = ({ title, intro, parts }: PublicPage, lang: Language): string =>
  [
    `<article lang="${lang}" id="${lang}">`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(intro)}</p>`,
    ...parts.flatMap(({ heading, text }) => [
      `<h2>${escaped(heading)}</h2>`,
      ...text.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    ]),
    '</article>',
  ].join('\n');

/** Text as it stands in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
