/** What is said in a live region. */

/** How long a region stays empty before it says the same again, in milliseconds: a change is heard, what stays is not. */
const BREATH = 150;

export class LiveRegion {
  said = $state('');
  private last = '';
  private waiting: ReturnType<typeof setTimeout> | undefined;

  say(sentence: string) {
    clearTimeout(this.waiting);
    const again = sentence === this.last;
    this.last = sentence;
    this.said = again ? '' : sentence;
    if (again) this.waiting = setTimeout(() => (this.said = sentence), BREATH);
  }
}
