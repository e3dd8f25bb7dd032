/** With more at once a page would stand still for longer than is noticed. */
const MOST_AT_ONCE = 160;

/**
 * A long list that is rendered in pieces, so that the page stays responsive: the first piece at
 * once, the others one after another.
 */
export class ChunkedList {
  private rendered = $state.raw({ key: '', count: 0 });
  private readonly size: number;
  private readonly key: () => string;

  /**
   * To be created while a component is.
   * @param size of a piece
   * @param total length of the list
   * @param key what is listed: when it changes, the list starts again with the first piece
   */
  constructor(size: number, total: () => number, key: () => string = () => '') {
    this.size = size;
    this.key = key;
    $effect(() => {
      if (this.count >= total()) return;
      // Pieces grow: each costs a turn of the page, whatever is in it.
      const next = { key: key(), count: this.count + Math.min(this.count, MOST_AT_ONCE) };
      const timer = setTimeout(() => (this.rendered = next));
      return () => clearTimeout(timer);
    });
  }
  /** How many items are to be rendered now; it may be more than there are. */
  get count(): number {
    return this.rendered.key === this.key() ? Math.max(this.size, this.rendered.count) : this.size;
  }
}
