/** The text of a live region: what a screen reader says when it changes. */

/**
 * How long a region is emptied before it repeats a text, in milliseconds: a screen reader reads
 * only changes.
 */
const PAUSE = 150;

export class LiveRegion {
  text = $state('');
  private last = '';
  private waiting: ReturnType<typeof setTimeout> | undefined;

  announce(sentence: string) {
    clearTimeout(this.waiting);
    const repeated = sentence === this.last;
    this.last = sentence;
    this.text = repeated ? '' : sentence;
    if (repeated) this.waiting = setTimeout(() => (this.text = sentence), PAUSE);
  }
}
