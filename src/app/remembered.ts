/**
 * The one setting that is kept in the browser: whether single letters work as shortcuts. Where
 * storage is refused, it is kept for the page only.
 */
const KEY = 'bancada-letter-keys';

export function recallLetterKeys(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function rememberLetterKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // As in a private window: the setting holds until the page is reloaded.
  }
}
