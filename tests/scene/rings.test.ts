import { describe, expect, it } from 'vitest';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { ringPlaces } from '../../src/scene/rings.ts';
import { buildScene, type NodeMark } from '../../src/scene/scene.ts';
import { textWidth } from '../../src/scene/text.ts';
import { TYPE } from '../../src/scene/theme.ts';
import { defaultView } from '../../src/scene/view.ts';
import { peru } from '../helpers/peru.ts';

const seen = datasetAt(peru, { asOf: peru.raw.dataset.as_of });
const graph = buildGraph(seen);
const sceneAround = (view: string, focus: string) => buildScene(seen, graph, { ...defaultView(peru, 'en'), view, focus, layout: 'rings' }, 'light');
/** What a thing takes up with its name. */
function boxOf(m: NodeMark) {
  const w = Math.max(m.w, ...m.below.map((line) => textWidth(line, TYPE.label)));
  const h = m.h / 2 + (m.below.length ? m.below.length * TYPE.label * TYPE.line + 4 : 0);
  return { left: m.x - w / 2, right: m.x + w / 2, top: m.y - m.h / 2, bottom: m.y + h };
}

describe('rings around one thing', () => {
  it('put it in the middle, and let no two things or names overlap, whichever of any named view it is', () => {
    for (const view of peru.views.values())
      for (const focus of view.things.filter((id) => graph.hasNode(id))) {
        const scene = sceneAround(view.id, focus);
        expect(scene.nodes.find((m) => m.id === focus)).toMatchObject({ x: 0, y: 0 });
        const boxes = scene.nodes.map((m) => [m.id, boxOf(m)] as const);
        boxes.forEach(([a, p], i) => {
          for (const [b, q] of boxes.slice(i + 1)) expect(p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom ? `${view.id}, around ${focus}: ${a} and ${b}` : '').toBe('');
        });
      }
  });
  it('put what is tied to it nearer than what is not', () => {
    const scene = sceneAround('alliances', 'kenji-fujimori');
    const away = (id: string) => {
      const mark = scene.nodes.find((m) => m.id === id);
      return Math.hypot((mark?.x ?? 0) / 1.35, mark?.y ?? 0);
    };
    const tied = new Set(scene.edges.flatMap((e) => (e.from === 'kenji-fujimori' ? [e.to] : e.to === 'kenji-fujimori' ? [e.from] : [])));
    const others = scene.nodes.map((m) => m.id).filter((id) => id !== 'kenji-fujimori' && !tied.has(id));
    expect(Math.max(...[...tied].map(away))).toBeLessThan(Math.min(...others.map(away)));
  });
  it('are the same each time, and stand for one thing alone', () => {
    expect(sceneAround('money', 'odebrecht').nodes).toEqual(sceneAround('money', 'odebrecht').nodes);
    expect([...ringPlaces('a', ['a'], [], new Map())]).toEqual([['a', [0, 0]]]);
  });
});
