/** A picture in words, written from its scene: the alternative for those who do not see it. */
import { kindPlural, kindWord } from '../model/words.ts';
import type { Scene } from './scene.ts';
import { pick } from '../words/index.ts';

const WORDS = {
  en: {
    network: (things: string, lines: number) =>
      `A network of ${things}, tied by ${lines === 1 ? '1 line' : `${lines} lines`}.`,
    more: (n: number) => `and ${n} more`,
  },
  es: {
    network: (things: string, lines: number) =>
      `Red de ${things}, unidos por ${lines === 1 ? '1 línea' : `${lines} líneas`}.`,
    more: (n: number) => `y ${n} más`,
  },
};

/** Two to four sentences: what it is, how much it shows, and its lines, the lit ones first, each with its status. */
export function describeScene(scene: Scene, lines = 6): string {
  const words = pick(WORDS, scene.lang);
  const format = new Intl.ListFormat(scene.lang, { type: 'conjunction' });
  const counts = scene.kinds.map((kind) => {
    const count = scene.nodes.filter((n) => n.kind === kind).length;
    return `${count} ${count === 1 ? kindWord(kind, scene.lang) : kindPlural(kind, scene.lang)}`;
  });
  const lit = scene.edges.filter((e) => e.emphasis === 'lit');
  const told = (lit.length ? lit : scene.edges)
    .filter((e) => e.tone !== 'neutral' || lit.length > 0)
    .slice(0, lines);
  const rest = (lit.length || scene.edges.length) - told.length;
  const sentences = [
    `${scene.title}. ${scene.subtitle}.`,
    words.network(format.format(counts), scene.edges.length),
    told.length
      ? `${told.map((e) => e.title).join('; ')}${rest > 0 ? `; ${words.more(rest)}` : ''}.`
      : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
