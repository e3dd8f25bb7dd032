/** The screens that every sweep goes through. */
import { expect, type Page } from '@playwright/test';

interface Screen {
  /** Its address, from `?` on. */
  query: string;
  /**
   * A selector of what it shows, and no other screen does: in any language, also where a drawer
   * holds it that is closed.
   */
  shows: string;
}

/** By what a screen shows. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  'the first screen': { query: '', shows: '.start' },
  'a dossier': { query: 'focus=kenji-fujimori', shows: '#claim-nyt-17-kenji-saved-president' },
  'the claims of a line': {
    query: 'view=money&line=odebrecht~paid~kuczynski',
    shows: '#claim-bbc-17-illegal-payments',
  },
  'a roll call': { query: 'focus=vacancy-vote-2017-12', shows: '.roll' },
  'a comparison of votes': {
    query: 'focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
    shows: '[data-strand]',
  },
  'a chain, stepped along': {
    query: 'from=kuczynski&to=odebrecht&chain=westfield-capital&hop=2&avoid=rosa-bartra',
    shows: 'li.current',
  },
  'three things tied': {
    query: 'from=kenji-fujimori&to=kuczynski&with=keiko-fujimori&since=2017-12-01',
    shows: '.card.chosen',
  },
  'the sides of a person': { query: 'as=sides&focus=kuczynski', shows: '.sides li.vote' },
  'the list, with a roll call': {
    query: 'as=list&view=votes&focus=vacancy-vote-2017-12',
    shows: '#list-vote',
  },
  'a step of a story': { query: 'story=december&step=7', shows: '.story' },
};

/**
 * Opens a screen and waits until it is there. Until then a page that was made with the build stands
 * in its place, of the default view: what is looked at too early is always that one.
 * @param site the origin it is served from, where it is not that of the tests;
 * @param more what is added to its address
 */
export async function openScreen(
  page: Page,
  name: keyof typeof SCREENS,
  { site = '', more = '' }: { site?: string; more?: string } = {},
): Promise<void> {
  const screen = SCREENS[name];
  if (!screen) throw new Error(`there is no screen "${name}"`);
  const { query, shows } = screen;
  await page.goto(`${site}/?${[query, more].filter(Boolean).join('&')}`);
  await expect(page.locator('[data-first]')).toHaveCount(0);
  await expect(page.locator(shows).first()).toBeAttached();
}
