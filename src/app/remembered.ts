/** The one thing that is kept in the browser: that its reader has turned off the keys of one letter. Where storage is refused it is forgotten. */
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
    // As in a window that keeps nothing: they are off until the page is loaded anew.
  }
}
