/** What `bancada help` prints, in the languages that the program speaks. */
import type { Language } from '../model/schema.ts';
import { pick, type InSpoken } from '../model/words.ts';
import type { Command } from './command.ts';

/** The dataset that is asked where none is named. */
export const DEFAULT_DATASET = 'graph-data/peru-2018';

const WORDS: InSpoken<{ about: string; rest: string }> = {
  en: {
    about: 'bancada: who backed whom, and why, from a folder of sourced claims',
    rest: `  --json           the same as data
  --as-of DAY      what had begun by a day; the day the dataset stands at, if left out; "all" for everything
  --known-on DAY   only what had been published by a day
  --lang es        texts and messages in Spanish (en is the default)
  --dataset DIR    the dataset to ask (${DEFAULT_DATASET} is the default)

  For trace: --max-hops 4, --through ID, --not-through ID, --no-status alleged, --no-relation opposes, --no-votes;
  --not-through, --no-status and --no-relation may be given more than once.
  For render: --view NAME, --address URL, --saved FILE or --story NAME (numbered files), --picture chain, --size 1600x1000, --theme dark, --made DAY,
  --without title,legend,sources,credit, --description TEXT, --outlines (text as outlines, in SVG).

A name works where an id does, accents optional. Exit codes: 0 done, 1 the dataset has mistakes, 2 the call has.`,
  },
  es: {
    about: 'bancada: quién respaldó a quién, y por qué, a partir de una carpeta de afirmaciones con fuente',
    rest: `  --json           lo mismo, como datos
  --as-of DAY      lo que había empezado hasta un día; si falta, el día de los datos; «all» para todo
  --known-on DAY   solo lo que se había publicado hasta un día
  --lang es        textos y mensajes en español (si falta, en inglés)
  --dataset DIR    los datos que se consultan (si falta, ${DEFAULT_DATASET})

  Para trace: --max-hops 4, --through ID, --not-through ID, --no-status alleged, --no-relation opposes, --no-votes;
  --not-through, --no-status y --no-relation pueden darse más de una vez.
  Para render: --view NAME, --address URL, --saved FILE o --story NAME (archivos numerados), --picture chain, --size 1600x1000, --theme dark, --made DAY,
  --without title,legend,sources,credit, --description TEXT, --outlines (texto como trazados, en SVG).

Un nombre vale donde vale un id, con o sin acentos. Códigos de salida: 0 hecho, 1 hay errores en los datos, 2 los hay en la orden.`,
  },
};

/** A line a command, and the options. */
export function help(commands: readonly Command[], lang: Language): string {
  const width = Math.max(...commands.map((c) => c.usage.length));
  const { about, rest } = pick(WORDS, lang);
  return [about, '', ...commands.map((c) => `  bancada ${c.usage.padEnd(width)}  ${pick(c.about, lang)}`), '', rest].join('\n');
}
