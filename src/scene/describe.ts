/** A picture in words, made from its scene: the alternative for readers who do not see it. */
import { kindCount } from '../model/words.ts';
import type { Panel, Scene } from './sceneData.ts';
import { isCategory } from './theme.ts';
import { m } from '../words/index.ts';

/** What one of several days shows, and up to three of its new lines. */
function describePanel({ words, note, scene }: Panel): string {
  const news = scene.edges.filter(({ isNew }) => isNew).map(({ title }) => title);
  const shown = news.slice(0, MOST_NEWS).join('; ');
  const rest = news.length - MOST_NEWS;
  const more = rest > 0 ? `; ${m.scene.more(scene.lang, { n: rest })}` : '';
  return [`${words}:`, note, shown && `(${shown}${more})`].filter(Boolean).join(' ') + '.';
}
const MOST_NEWS = 3;

/**
 * Two to four sentences: what it is, how much it shows, and some of its lines: the highlighted ones
 * where there are any, each with its status.
 */
export function describeScene(scene: Scene, lines = 6): string {
  const format = new Intl.ListFormat(scene.lang, { type: 'conjunction' });
  const counts = scene.kinds.map((kind) => {
    const count = scene.nodes.filter((n) => n.kind === kind).length;
    return kindCount(kind, count, scene.lang);
  });
  const lit = scene.edges.filter((e) => e.emphasis === 'lit');
  const described = (lit.length ? lit : scene.edges)
    .filter((e) => lit.length > 0 || (e.tone !== 'neutral' && !isCategory(e.tone)))
    .slice(0, lines);
  const rest = (lit.length || scene.edges.length) - described.length;
  const sentences = [
    `${scene.title}. ${scene.subtitle}.`,
    m.scene.network(scene.lang, { things: format.format(counts), lines: scene.edges.length }),
    described.length
      ? `${described.map((e) => e.title).join('; ')}${rest > 0 ? `; ${m.scene.more(scene.lang, { n: rest })}` : ''}.`
      : '',
    ...scene.notes.map(({ words }) => words),
    ...(scene.panels ?? []).map(describePanel),
  ];
  return sentences.filter(Boolean).join(' ');
}
