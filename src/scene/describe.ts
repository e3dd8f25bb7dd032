/** A picture in words, written from its scene: the alternative for those who do not see it. */
import { kindPlural, kindWord } from '../model/words.ts';
import type { Scene } from './scene.ts';

/** Two to four sentences: what it is, how much it shows, and its lines, the lit ones first, each with its status. */
export function describeScene(scene: Scene, lines = 6): string {
  const es = scene.lang === 'es';
  const format = new Intl.ListFormat(es ? 'es' : 'en', { type: 'conjunction' });
  const counts = scene.kinds.map((kind) => {
    const count = scene.nodes.filter((n) => n.kind === kind).length;
    return `${count} ${count === 1 ? kindWord(kind, scene.lang) : kindPlural(kind, scene.lang)}`;
  });
  const lit = scene.edges.filter((e) => e.emphasis === 'lit');
  const told = (lit.length ? lit : scene.edges).filter((e) => e.tone !== 'neutral' || lit.length > 0).slice(0, lines);
  const rest = (lit.length || scene.edges.length) - told.length;
  const sentences = [
    `${scene.title}. ${scene.subtitle}.`,
    es ? `Red de ${format.format(counts)}, unidos por ${scene.edges.length} líneas.` : `A network of ${format.format(counts)}, tied by ${scene.edges.length} lines.`,
    told.length ? `${told.map((e) => e.title).join('; ')}${rest > 0 ? (es ? `; y ${rest} más` : `; and ${rest} more`) : ''}.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
