/** Notes of the author: where they stand, when they are shown, and what is said of wrong ones. */
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/model/check/index.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import type { Note, RawDataset } from '../../src/model/schema.ts';
import { composeScene } from '../../src/scene/composedScene.ts';
import { describeScene } from '../../src/scene/describe.ts';
import { drawMarks } from '../../src/scene/drawing.ts';
import { buttonsIn, ROOMS } from '../../src/scene/rooms.ts';
import type { Scene } from '../../src/scene/sceneData.ts';
import { write } from '../../src/formats/xml.ts';
import { sceneAt } from '../helpers/composing.ts';
import { peru } from '../helpers/peru.ts';

const VOTE = 'vacancy-vote-2017-12';
const CLAIM = peru.raw.claims.find(
  ({ subject, object }) => subject === 'kuczynski' && object === 'alberto-fujimori',
);
/** The Peruvian dataset with other notes on a view. */
function withNotes(view: string, notes: readonly Note[]): RawDataset {
  const views = peru.raw.views.map((one) =>
    one.id === view ? { ...one, notes: [...notes] } : one,
  );
  return { ...peru.raw, views };
}
const note = (words: string, where: Pick<Note, 'at' | 'place'>): Note => ({
  text: { en: words, es: `${words} (es)` },
  ...where,
});
function composed(raw: RawDataset, search: string, box: { w: number; h: number }): Scene {
  const dataset = resolveDataset(raw);
  const { scene, seen, view } = sceneAt(search, dataset);
  return composeScene(scene, seen, view, { box, obstacles: buttonsIn(box) });
}
const notesIn = ({ guides }: Scene) => guides.flatMap((guide) => guide.note ?? []);
const FIVE = [
  note('Ten of a bench abstained here', { at: VOTE }),
  note('He pardoned the father', { at: CLAIM?.id }),
  note('Founded later', { at: 'cambio-21' }),
  note('This corner tells of money', { place: [0.9, 0.1] }),
  note('She led the largest bench', { at: 'keiko-fujimori' }),
];

describe('notes of the author', () => {
  it('stand in every box over nothing, or are counted, with an arrow that ends at what they point at', () => {
    const raw = withNotes('alliances', FIVE);
    const boxes = [...Object.values(ROOMS), { w: 1200, h: 676 }, { w: 432, h: 768 }];
    let shown = 0;
    for (const box of boxes)
      for (const lang of ['en', 'es']) {
        const picture = composed(raw, `?view=alliances&lang=${lang}`, box);
        const notes = notesIn(picture);
        const what = `${box.w}x${box.h} ${lang}`;
        expect(picture.composed?.faults, what).toEqual({
          overlaps: 0,
          through: 0,
          unsaid: 0,
          outside: 0,
        });
        expect(notes.length + (picture.composed?.folded.notes ?? 0), what).toBe(FIVE.length);
        shown += notes.length;
        for (const { rect, from, to } of notes) {
          expect(rect.right - rect.left, what).toBeGreaterThan(30);
          // What stands on the place that it tells of has no arrow.
          const isInside =
            to[0] > rect.left && to[0] < rect.right && to[1] > rect.top && to[1] < rect.bottom;
          if (isInside) expect(from, what).toEqual(to);
        }
      }
    expect(shown).toBeGreaterThan(20);
  });
  it('point at a thing, at the line of a claim, or at a place', () => {
    expect(CLAIM).toBeDefined();
    const box = { w: 1200, h: 676 };
    const picture = composed(withNotes('alliances', FIVE), '?view=alliances', box);
    const noteOf = (start: string) =>
      notesIn(picture).find(({ words }) => words.join(' ').startsWith(start)) ?? expect.fail(start);
    const vote = picture.nodes.find(({ id }) => id === VOTE) ?? expect.fail(VOTE);
    const [x, y] = noteOf('Ten of').to;
    expect(Math.abs(x - vote.x)).toBeLessThan(vote.w / 2 + 8);
    expect(Math.abs(y - vote.y)).toBeLessThan(vote.h / 2 + 8);
    expect(noteOf('This corner').to).toEqual([0.9 * box.w, 0.1 * box.h]);
    const ends = ['kuczynski', 'alberto-fujimori'].map(
      (id) => picture.nodes.find((one) => one.id === id) ?? expect.fail(id),
    );
    const [lineX, lineY] = noteOf('He pardoned').to;
    const middle = ends.reduce((sum, one) => ({ x: sum.x + one.x / 2, y: sum.y + one.y / 2 }), {
      x: 0,
      y: 0,
    });
    expect(Math.hypot(lineX - middle.x, lineY - middle.y)).toBeLessThan(150);
  });
  it('are in the drawing and in its description, in the language of the picture', () => {
    const box = ROOMS.wide;
    for (const [lang, words] of [
      ['en', 'Ten of a bench abstained here'],
      ['es', 'Ten of a bench abstained here (es)'],
    ] as const) {
      const raw = withNotes('alliances', FIVE.slice(0, 1));
      const picture = composed(raw, `?view=alliances&lang=${lang}`, box);
      expect(describeScene(picture)).toContain(words);
      const svg = drawMarks(picture, 'file').map(write).join('');
      for (const line of notesIn(picture).flatMap((one) => one.words)) expect(svg).toContain(line);
    }
  });
  it('are gone once a reader asks for anything else of the view: another day, a thing, a filter', () => {
    const raw = withNotes('alliances', FIVE);
    const at = (search: string) => notesIn(composed(raw, search, { w: 1200, h: 676 })).length;
    expect(at('?view=alliances')).toBeGreaterThan(0);
    expect(at('?view=alliances&layout=time')).toBeGreaterThan(0);
    for (const search of [
      '?view=alliances&asof=2017-12-16',
      '?view=alliances&known=2018-01-01',
      '?view=alliances&focus=kuczynski',
      '?view=alliances&hide=odebrecht',
      '?view=votes',
    ])
      expect(at(search), search).toBe(0);
  });
  it('of a step are shown with it, and not with what a reader opens from it', () => {
    const stories = peru.raw.stories.map((story) => ({
      ...story,
      steps: story.steps.map((step, i) =>
        i === 2 ? { ...step, notes: [note('Of this step', { at: 'kuczynski' })] } : step,
      ),
    }));
    const raw = { ...peru.raw, stories };
    const at = (search: string) => notesIn(composed(raw, search, { w: 840, h: 530 })).length;
    const [story] = stories;
    expect(at(`?story=${story?.id}&step=3`)).toBe(1);
    expect(at(`?story=${story?.id}&step=3&focus=odebrecht`)).toBe(0);
    const dataset = resolveDataset(raw);
    expect(sceneAt(`?story=${story?.id}&step=3`, dataset).scene.notes).toHaveLength(1);
    expect(sceneAt(`?story=${story?.id}&step=2`, dataset).scene.notes).toHaveLength(0);
  });
  it('that point at nothing, at two things at once, or are too many are mistakes with their place', () => {
    const mistakes = (notes: readonly Note[]) =>
      checkDataset(withNotes('alliances', notes)).map(({ path, code }) => [
        path.slice(-2).join('.'),
        code,
      ]);
    expect(mistakes(FIVE)).toEqual([]);
    expect(mistakes([note('Where?', {})])).toEqual([['notes.0', 'note-without-place']]);
    expect(mistakes([note('Both', { at: VOTE, place: [0, 0] })])).toEqual([
      ['notes.0', 'note-without-place'],
    ]);
    expect(mistakes([note('Nobody', { at: 'nobody-at-all' })])).toEqual([['0.at', 'id-unknown']]);
  });
});
