/** What a file of XML says that its reader does not take, counted by the names of its elements. */
import { Unknown } from './fromNetwork.ts';
import type { Tag } from './readXml.ts';

/** What a reader takes of a format. */
export interface TakenXml {
  /** The attributes that it reads, or that say nothing, by the names of its elements. */
  attributes: Readonly<Record<string, readonly string[]>>;
  /** The elements whose texts it reads, and counts where it does not use them. */
  texts: readonly string[];
}

export class XmlRest {
  readonly found = new Unknown();

  constructor(private readonly taken: TakenXml) {}

  /** Counts the attributes of an element that are not read. */
  open({ name, attributes }: Tag): void {
    const own = Object.hasOwn(this.taken.attributes, name)
      ? this.taken.attributes[name]
      : undefined;
    for (const [attribute, value] of Object.entries(attributes))
      // Of an element that is not known at all, its name says enough.
      if (!own) this.add(name, value);
      else if (!own.includes(attribute)) this.add(`${name} ${attribute}`, value);
  }
  /** Counts the text of an element that is not read. */
  close(name: string, text: string): void {
    if (!this.taken.texts.includes(name)) this.add(name, text);
  }
  /** Counts a value, where there is one. */
  add(name: string, value: string | undefined): void {
    if (value !== undefined && value !== '') this.found.add(name, value);
  }
}
