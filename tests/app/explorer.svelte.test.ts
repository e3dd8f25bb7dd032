import { beforeAll, describe, expect, it } from 'vitest';
import type { AddressBar, AddressEntry } from '../../src/app/addressBar.ts';
import { DIALOGS, dialogNames, dialogOf } from '../../src/app/dialogs.ts';
import { Explorer } from '../../src/app/explorer.svelte.ts';
import { openPanel, SIDE_PANELS } from '../../src/app/panels/page/sidePanels.ts';
import { fetchWords } from '../../src/words/explorer.ts';
import { peru } from '../helpers/peru.ts';

/** A browser's history in a list: what stands in it, and which entry is shown. */
class History implements AddressBar {
  entries: AddressEntry[] = [{ search: '' }];
  read = (): AddressEntry => this.entries.at(-1) ?? { search: '' };
  write = (entry: AddressEntry, { replace }: { replace: boolean }) => {
    if (replace) this.entries.pop();
    this.entries.push(entry);
  };
  onBack = () => () => undefined;
}

beforeAll(() => fetchWords('en'));
function open(search = '') {
  const bar = new History();
  bar.entries = [{ search }];
  return { bar, explorer: new Explorer(peru.raw, search, { addressBar: bar }) };
}

describe('an explorer', () => {
  it('writes each move into the history, and what is only passed by in the place of the last', () => {
    const { bar, explorer } = open();
    explorer.select('kuczynski');
    explorer.walkTo('odebrecht');
    expect(bar.entries.map(({ search }) => search)).toEqual(['', '?focus=odebrecht']);
    explorer.go({ panel: { focus: undefined } });
    expect(bar.entries).toHaveLength(3);
  });

  it('opens what is selected, ends a trace that was begun at it, and steps back from the innermost', () => {
    const { explorer } = open();
    explorer.select('kuczynski');
    expect(explorer.openings).toBe(1);
    explorer.startTrace('kuczynski');
    explorer.select('odebrecht');
    expect(explorer.view.trace).toMatchObject({ from: 'kuczynski', to: 'odebrecht' });
    expect(explorer.view.panel.focus).toBeUndefined();
    explorer.select('keiko-fujimori');
    explorer.stepBack();
    expect(explorer.view.panel.focus).toBeUndefined();
    expect(explorer.view.trace.from).toBe('kuczynski');
    explorer.stepBack();
    expect(explorer.view.trace.from).toBeUndefined();
  });

  it('takes back the moves of things, the newest first, and nothing else', () => {
    const { bar, explorer } = open();
    expect(explorer.undoMove()).toBeUndefined();
    explorer.select('kuczynski');
    expect(explorer.undoMove()).toBeUndefined();
    expect(explorer.view.panel.focus).toBe('kuczynski');
    explorer.move('kuczynski', 10, 20);
    explorer.move('kuczynski', 30, 40);
    explorer.move('odebrecht', 5, 5);
    expect(explorer.undoMove()).toBe('odebrecht');
    expect(explorer.view.arrangement.moved.has('odebrecht')).toBe(false);
    expect(explorer.undoMove()).toBe('kuczynski');
    expect(explorer.view.arrangement.moved.get('kuczynski')).toEqual([10, 20]);
    expect(explorer.undoMove()).toBe('kuczynski');
    expect(explorer.view.arrangement.moved.size).toBe(0);
    expect(explorer.undoMove()).toBeUndefined();
    // Taking back goes forward in the history: it never goes back, which could leave the page.
    expect(bar.entries.length).toBe(1 + 1 + 3 + 3);
  });

  it('forgets moves that another view or layout has made void', () => {
    const { bar, explorer } = open();
    explorer.move('kuczynski', 10, 20);
    explorer.showView('money');
    expect(explorer.undoMove()).toBeUndefined();
    explorer.move('kuczynski', 10, 20);
    explorer.arrange('time');
    expect(explorer.undoMove()).toBeUndefined();
    expect(bar.entries.length).toBeGreaterThan(3);
  });

  it('leaves the history of a host alone', () => {
    const bar = new History();
    const explorer = new Explorer(peru.raw, '', { addressBar: bar, keepsHistory: false });
    explorer.select('kuczynski');
    explorer.move('kuczynski', 1, 2);
    expect(explorer.undoMove()).toBe('kuczynski');
    expect(bar.entries).toEqual([{ search: '' }]);
  });

  it('turns relations and statuses off and on, and tells what an address lacks', () => {
    const { explorer } = open('?focus=nobody');
    expect(explorer.notices).toEqual([{ key: 'focus', value: 'nobody' }]);
    const [edge] = explorer.scene.edges;
    const relation = edge?.id.split('~')[1] ?? '';
    const drawn = () => explorer.scene.edges.filter(({ id }) => id.split('~')[1] === relation);
    expect(drawn().length).toBeGreaterThan(0);
    explorer.toggleRelation(relation);
    expect(drawn()).toEqual([]);
    explorer.toggleRelation(relation);
    expect(drawn().length).toBeGreaterThan(0);
    explorer.toggleStatus('alleged');
    expect(explorer.scene.statuses).not.toContain('alleged');
    explorer.resetFilters();
    expect(explorer.view.filter.statusesOff).toEqual([]);
  });

  it('follows a story, and the way back to its step for who went to look at something else', () => {
    const { explorer } = open('?story=december&step=2');
    expect(explorer.view.story).toEqual({ id: 'december', step: 1 });
    expect(explorer.offStory).toBe(false);
    explorer.select('keiko-fujimori');
    expect(explorer.offStory).toBe(true);
    explorer.backToStep();
    expect(explorer.offStory).toBe(false);
    explorer.endStory();
    expect(explorer.view.story).toBeUndefined();
  });

  it('asks for the keyboard by what it is for, and holds no function of a component', () => {
    const { explorer } = open();
    explorer.moveFocusTo('panel');
    const first = explorer.focusRequest;
    explorer.moveFocusTo('panel');
    expect(explorer.focusRequest).toEqual({ place: 'panel' });
    expect(explorer.focusRequest).not.toBe(first);
  });
});

describe('the dialogs', () => {
  it('are offered by what they need, and one that is added is offered too', () => {
    const offered = (screen: { ownDataName: string | undefined; allowsOwnData: boolean }) =>
      dialogNames.filter((name) => dialogOf(name).offered?.(screen) ?? true);
    expect(offered({ ownDataName: undefined, allowsOwnData: false })).toEqual([
      'export',
      'share',
      'keys',
    ]);
    expect(offered({ ownDataName: 'mine.csv', allowsOwnData: true })).toEqual([
      'export',
      'own',
      'keys',
    ]);
    expect(Object.keys(DIALOGS)).toEqual(dialogNames);
    expect(() => dialogOf('nothing')).toThrow('there is no dialog "nothing"');
  });
});

describe('the panel beside the graph', () => {
  it('is the first in the list that the view opens, and one that is added is found', () => {
    const { explorer } = open();
    const shown = () => openPanel(explorer)?.id;
    expect(shown()).toBe('trace');
    explorer.select('kuczynski');
    expect(openPanel(explorer)).toMatchObject({ id: 'thing', props: { id: 'kuczynski' } });
    explorer.selectLine(explorer.scene.edges[0]?.id);
    expect(shown()).toBe('tie');
    explorer.selectLine('kuczynski~backs~nobody');
    expect(shown()).toBe('no-tie');
    explorer.go({ panel: { focus: 'nobody', line: undefined } });
    expect(shown()).toBe('no-thing');
    const [first] = SIDE_PANELS;
    if (!first) throw new Error('there is no panel');
    const made = { ...first, id: 'made-up', opens: () => ({}) };
    expect(openPanel(explorer, [made, ...SIDE_PANELS])?.id).toBe('made-up');
  });
});
