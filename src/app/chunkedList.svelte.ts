/** Long lists are written piece by piece, that a page goes on answering while they are: the first at once, the rest as soon as it can. */
export class ChunkedList {
  private grown = $state.raw({ of: '', count: 0 });
  private readonly size: number;
  private readonly of: () => string;

  /**
   * To be made while a component is.
   * @param size of a piece
   * @param all how many there are
   * @param of what is listed: where it changes the list begins anew
   */
  constructor(size: number, all: () => number, of: () => string = () => '') {
    this.size = size;
    this.of = of;
    $effect(() => {
      if (this.written >= all()) return;
      const next = { of: of(), count: this.written + size };
      const timer = setTimeout(() => (this.grown = next));
      return () => clearTimeout(timer);
    });
  }
  /** How many are to be written by now. */
  get written(): number {
    return this.grown.of === this.of() ? Math.max(this.size, this.grown.count) : this.size;
  }
}
