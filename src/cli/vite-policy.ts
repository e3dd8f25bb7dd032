/** Puts the Content-Security-Policy and the Referrer-Policy into the head of each page. */
import type { Plugin } from 'vite';
import { element, write } from '../formats/xml.ts';
import { EMBEDDED, EXPLORER, policyFor } from '../protocol/policy.ts';

const CHARSET = '<meta charset="utf-8" />';

export const policyPlugin = (): Plugin => ({
  name: 'bancada-policy',
  // Vite's own client breaks it while developing.
  apply: 'build',
  transformIndexHtml: (html, { path }) => {
    if (!html.includes(CHARSET)) throw new Error(`${path} has no ${CHARSET}`);
    const sources = path.endsWith('/index.html') ? EXPLORER : EMBEDDED;
    const metas = [
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(sources) }),
      element('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
    ];
    return html.replace(CHARSET, () =>
      [CHARSET, ...metas.map((meta) => write(meta))].join('\n    '),
    );
  },
});
