import { Router } from 'express';
import type { Language } from '../contract/language.ts';
import { NeverTask } from '../contract/policy.ts';
import type { PlainGroup } from '../contract/policyOverview.ts';
import { listed, policyWords } from '../language/texts/policyInWords.ts';
import { publicPolicyTexts } from '../language/texts/publicPolicyTexts.ts';
import type { PublicPolicy } from '../services/policyView/publicPolicy.ts';
import { escaped, PUBLIC_STYLE } from './publicPages.ts';

/** Where the page is, in each language. */
const paths: Readonly<Record<Language, string>> = { da: '/skolens-ai-regler', en: '/school-ai-rules' };

/** How long a page that was made is given to whoever asks, in milliseconds: as long as a rule may take to come into force. */
const FRESH_MS = 60_000;

/**
 * `/skolens-ai-regler` and `/school-ai-rules`: the school's rules for parents. Plain HTML from the files in force, without
 * sign-in, script or cookie, made to be printed.
 */
export function publicPolicyRoutes(read: () => PublicPolicy): Router {
  const router = Router();
  for (const lang of ['da', 'en'] as const) {
    let made: { readonly at: number; readonly html: string } | undefined;
    router.get(paths[lang], (_request, response) => {
      const now = Date.now();
      if (!made || now - made.at >= FRESH_MS) made = { at: now, html: htmlOf(read(), lang) };
      response.setHeader('Cache-Control', `public, max-age=${FRESH_MS / 1_000}`);
      response.type('html').send(made.html);
    });
  }
  return router;
}

const STYLE = `${PUBLIC_STYLE}
  ul { padding-inline-start: 1.25rem; }
  li { margin-block: 0.375rem; }
  footer { border-top: 1px solid; margin-top: 2.5rem; overflow-wrap: anywhere; }
  @media print {
    :root { font-size: 11pt; color-scheme: light; }
    body { max-width: none; padding: 0; }
    nav { display: none; }
    h2, h3 { break-after: avoid; }
    li { break-inside: avoid; }
  }`;

const list = (items: readonly string[]): string => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const quote = (text: string): string => `<blockquote>${escaped(text)}</blockquote>`;

function htmlOf(policy: PublicPolicy, lang: Language): string {
  const texts = publicPolicyTexts[lang];
  const other = lang === 'da' ? 'en' : 'da';
  const title = `${texts.title}: ${policy.school}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/ledetraad.svg">
<style>${STYLE}
</style>
</head>
<body>
<nav><a href="${paths[other]}" lang="${other}" hreflang="${other}">${texts.other}</a></nav>
<main>
<h1>${escaped(title)}</h1>
${partsOf(policy, lang).join('\n')}
</main>
${footerOf(policy, lang)}
</body>
</html>
`;
}

function partsOf(policy: PublicPolicy, lang: Language): string[] {
  const texts = publicPolicyTexts[lang];
  const never = policyWords[lang].never;
  const heading = (text: string) => `<h2>${escaped(text)}</h2>`;
  return [
    paragraph(texts.intro(policy.school)),
    heading(texts.students),
    ...policy.students.map((group) => groupOf(group, lang)),
    heading(texts.never),
    paragraph(texts.neverAnswer),
    paragraph(
      texts.neverFor(
        listed(
          NeverTask.options.map((task) => never[task]),
          lang,
        ),
      ),
    ),
    paragraph(texts.neverWhy),
    ...(policy.times.length > 0
      ? [
          heading(texts.times),
          list(policy.times.map(({ when, what }) => `<strong>${escaped(when[lang])}</strong>: ${escaped(what[lang])}`)),
        ]
      : []),
    heading(texts.aids),
    paragraph(texts.aidsIntro),
    list(policy.aids.map((line) => escaped(line[lang]))),
    heading(texts.teachers),
    ...policy.teachers.map((group) => linesOf(group, lang)),
    heading(texts.data),
    ...texts.dataTexts.map(paragraph),
    paragraph(policy.letsModel ? texts.modelAllowed : texts.modelNever),
    ...(policy.disclosure ? [paragraph(texts.disclosure), quote(policy.disclosure[lang])] : []),
    `<p><a href="/privacy${lang === 'en' ? '#en' : ''}">${escaped(texts.privacy)}</a></p>`,
    heading(texts.ask),
    ...texts.askTexts.map(paragraph),
  ];
}

const groupOf = (group: PlainGroup, lang: Language): string =>
  `<h3>${escaped(group.who[lang])}</h3>\n${linesOf(group, lang)}`;

function linesOf({ lines }: PlainGroup, lang: Language): string {
  const { yes, no } = publicPolicyTexts[lang];
  return list(
    lines.map(
      ({ effect, when, what }) =>
        `${effect === 'allow' ? yes : no} · <strong>${escaped(when[lang])}</strong>: ${escaped(what[lang])}`,
    ),
  );
}

function footerOf({ version, at }: PublicPolicy, lang: Language): string {
  const { version: say, readAt } = publicPolicyTexts[lang];
  const moment = new Intl.DateTimeFormat(lang === 'da' ? 'da-DK' : 'en-GB', {
    ...{ timeZone: 'Europe/Copenhagen', dateStyle: 'long', timeStyle: 'short' },
  });
  const lines = [
    ...(version ? [say(version.hash.slice(0, 12), moment.format(version.since))] : []),
    readAt(moment.format(at)),
  ];
  return `<footer>\n${lines.map(paragraph).join('\n')}\n</footer>`;
}
