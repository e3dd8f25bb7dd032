import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../src/model/check/index.ts';
import { plainProse, readProse } from '../../src/model/prose.ts';
import type { Step } from '../../src/model/schema.ts';
import { peru } from '../helpers/peru.ts';

const raw = peru.raw;
/** The faults of Peru with one step of its first story changed. */
const withStep = (change: Partial<Step>) => {
  const [story, ...others] = structuredClone(raw.stories);
  if (!story) throw new Error('Peru has no story');
  story.steps[0] = { ...(story.steps[0] as Step), ...change };
  return checkDataset({ ...raw, stories: [story, ...others] }).filter(
    (fault) => fault.severity !== 'warning',
  );
};

describe('the text of a step', () => {
  it('has paragraphs, emphasis and links to things, and nothing else', () => {
    expect(readProse('Ten [of them](popular-force) *abstained*.\n\nHe\ndenied it.')).toEqual({
      paragraphs: [
        [
          { words: 'Ten ' },
          { words: 'of them', thing: 'popular-force' },
          { words: ' ' },
          { words: 'abstained', emphasis: true },
          { words: '.' },
        ],
        [{ words: 'He denied it.' }],
      ],
      faults: [],
    });
  });

  it('keeps a star, a bracket and HTML as they are written', () => {
    expect(plainProse(String.raw`5 \* 3 \[sic] <b>no</b> & <script>`)).toEqual([
      '5 * 3 [sic] <b>no</b> & <script>',
    ]);
  });

  it.each([
    'an *open star',
    'a [link(to)',
    'a [link](',
    '[ ](kuczynski)',
    '[web](https://example.org/ a)',
  ])('says what is not closed or leads nowhere in "%s"', (text) => {
    expect(readProse(text).faults).toHaveLength(1);
  });

  it('loses no word, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[\\*[\]()\s]/.test(text)),
        fc.string({ unit: fc.constantFrom('a', '*', '[', ']', '(', ')', '\\', ' ', '\n') }),
        (word, noise) => {
          expect(plainProse(`${word} ${noise}`).join(' ')).toContain(word);
        },
      ),
    );
  });
});

describe('the checker, of a story', () => {
  it('finds nothing wrong with those of Peru', () => {
    expect(checkDataset(raw).filter((fault) => fault.path[0] === 'stories')).toEqual([]);
  });
  it('names a thing that a text leads to and that is not there, and the nearest that is', () => {
    expect(withStep({ text: { en: 'See [him](kuczynsky).', es: 'Véase.' } })).toMatchObject([
      {
        code: 'id-unknown',
        path: ['stories', 0, 'steps', 0, 'text', 'en'],
        hint: { en: expect.stringContaining('kuczynski') as string },
      },
    ]);
  });
  it('takes no web address for a thing', () => {
    expect(
      withStep({ text: { en: 'See [this](https://example.org/).', es: 'Véase.' } }),
    ).toMatchObject([{ code: 'id-unknown' }]);
  });
  it('names emphasis that is not closed', () => {
    expect(withStep({ text: { en: 'An *open star.', es: 'Una *cerrada*.' } })).toMatchObject([
      { code: 'prose', path: ['stories', 0, 'steps', 0, 'text', 'en'] },
    ]);
  });
  it.each(['asof=2031-01-01', 'known=1820-05-05', 'since=2040-01-01'])(
    'names a day outside of what the dataset tells: %s',
    (day) => {
      expect(withStep({ address: `?focus=kuczynski&${day}` })).toMatchObject([
        { code: 'day-outside', path: ['stories', 0, 'steps', 0, 'address'] },
      ]);
    },
  );
  it('wants what the picture shows in every language', () => {
    expect(withStep({ alt: { en: 'A line.' } })).toMatchObject([{ code: 'language-missing' }]);
  });
});
