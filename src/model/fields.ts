/**
 * What each file and field of a dataset means, in one sentence a language: for the JSON Schemas that editors read, and for docs/schema.md.
 * A field inside another is named by its path, as in `motion.text`; a list adds nothing to the path.
 */
import type { Collection, PIECES } from './schema.ts';
import type { Localized } from '../words/index.ts';

export interface Field extends Localized<string> {
  example?: unknown;
}
const field = (words: Localized<string>, example?: unknown): Field => ({
  ...words,
  ...(example === undefined ? {} : { example }),
});

/** What the pieces that fields are made of are called. */
export const PIECE_NAMES: Record<keyof typeof PIECES, Localized<string>> = {
  id: { en: 'id', es: 'id' },
  date: { en: 'date (EDTF)', es: 'fecha (EDTF)' },
  day: { en: 'day', es: 'día' },
  address: { en: 'web address', es: 'dirección web' },
  language: { en: 'language tag', es: 'etiqueta de idioma' },
  words: { en: 'words', es: 'palabras' },
  text: { en: 'text per language', es: 'texto por idioma' },
  name: { en: 'name, or one per language', es: 'nombre, o uno por idioma' },
  count: { en: 'whole number from 0', es: 'número entero desde 0' },
  colour: { en: 'colour', es: 'color' },
  quote: { en: 'quote', es: 'cita' },
  locator: { en: 'paragraph or page', es: 'párrafo o página' },
  citations: { en: 'list of citations', es: 'lista de citas' },
  tally: { en: 'numbers by option', es: 'números por opción' },
  position: { en: 'pair of numbers [x, y]', es: 'par de números [x, y]' },
  screen: { en: 'address of a screen', es: 'dirección de una pantalla' },
};

/** What a dataset's files hold. */
export const ABOUT: Record<Collection | 'dataset', Localized<string>> = {
  dataset: {
    en: 'The header: what the dataset is, and how it opens.',
    es: 'La cabecera: qué son los datos, y cómo se abren.',
  },
  sources: {
    en: 'Every document that a claim rests on.',
    es: 'Cada documento en que se apoya una afirmación.',
  },
  people: { en: 'The people, as Person in Popolo.', es: 'Las personas, como Person en Popolo.' },
  organizations: {
    en: 'Parties, benches, bodies of the state, companies, and groups of people named only together.',
    es: 'Partidos, bancadas, órganos del Estado, empresas, y grupos de personas nombradas solo en conjunto.',
  },
  things: {
    en: 'Places, documents and whatever else is tied to somebody.',
    es: 'Lugares, documentos y todo lo demás que tenga un vínculo con alguien.',
  },
  posts: {
    en: 'Posts that somebody may hold, as Post in Popolo.',
    es: 'Cargos que alguien puede ocupar, como Post en Popolo.',
  },
  memberships: {
    en: 'Who sat where, when, and with which bench.',
    es: 'Quién tuvo asiento dónde, cuándo y con qué bancada.',
  },
  events: {
    en: 'What happened on a day with several parts in it.',
    es: 'Lo que ocurrió un día con varias partes en ello.',
  },
  votes: {
    en: 'Votes: what was asked, the counts by source, and each member whose option a source names.',
    es: 'Votaciones: qué se pidió, los conteos por fuente, y cada integrante cuya opción nombra una fuente.',
  },
  claims: {
    en: 'Everything else that ties two things, each in one sentence with a status and its sources.',
    es: 'Todo lo demás que une dos elementos, cada cosa en una frase con su estado y sus fuentes.',
  },
  relations: {
    en: 'Relations that this dataset needs beyond the common ones.',
    es: 'Relaciones que estos datos necesitan además de las comunes.',
  },
  views: {
    en: 'Named pictures: what each shows, and where things stand in it.',
    es: 'Imágenes con nombre: qué muestra cada una, y dónde está cada elemento.',
  },
  stories: {
    en: 'A guided explanation: steps of a text and the screen that goes with it.',
    es: 'Una explicación guiada: pasos con un texto y la pantalla que lo acompaña.',
  },
};

const id = (example: string) =>
  field(
    {
      en: 'The name it is called by in every other file: small letters, digits and hyphens; it never changes.',
      es: 'El nombre con que lo llaman los demás archivos: minúsculas sin acento, cifras y guiones; nunca cambia.',
    },
    example,
  );

/** Fields that mean the same wherever they are, by the end of their path. */
export const SHARED: Record<string, Field> = {
  id: id('kenji-fujimori'),
  name: field(
    { en: 'What it is called.', es: 'Cómo se llama.' },
    { en: 'Congress of Peru', es: 'Congreso de la República del Perú' },
  ),
  short_name: field(
    { en: 'A shorter name, for pictures.', es: 'Un nombre más corto, para las imágenes.' },
    'Kenji',
  ),
  summary: field(
    { en: 'One sentence on who or what it is.', es: 'Una frase sobre quién o qué es.' },
    { en: 'Mayor of the town since 2022.' },
  ),
  summaries: field({
    en: 'Other summaries, each from the day on when it could be said: the last that is known stands.',
    es: 'Otros resúmenes, cada uno desde el día en que se pudo decir: vale el último conocido.',
  }),
  'summaries.known': field(
    { en: 'The day from which it could be said.', es: 'El día desde el que se pudo decir.' },
    '2018-03-23',
  ),
  'summaries.text': field(
    { en: 'What is said from that day on.', es: 'Lo que se dice desde ese día.' },
    { en: 'President until 23 March 2018.' },
  ),
  other_names: field(
    { en: 'Other names that it is found by.', es: 'Otros nombres con que se lo encuentra.' },
    ['PPK'],
  ),
  links: field({ en: 'Web addresses to read more.', es: 'Direcciones web para leer más.' }, [
    'https://example.org/bridge',
  ]),
  known: field(
    {
      en: 'When it became public; that of its earliest source, if left out.',
      es: 'Cuándo se hizo público; si falta, cuando lo dijo su primera fuente.',
    },
    '2018-03-20',
  ),
  sources: field(
    {
      en: 'The sources it rests on; an empty list where none is known, which shows as unsourced.',
      es: 'Las fuentes en que se apoya; una lista vacía si no se conoce ninguna, y entonces figura como sin fuente.',
    },
    [{ source: 'gazette-2024-06-01', at: 3 }],
  ),
  'sources.source': field(
    { en: 'Id of the source.', es: 'Id de la fuente.' },
    'gazette-2024-06-01',
  ),
  'sources.at': field(
    {
      en: 'Paragraph or page: a number from 1, or a short text; needed where the source says how many paragraphs it has.',
      es: 'Párrafo o página: un número desde 1, o un texto corto; hace falta si la fuente dice cuántos párrafos tiene.',
    },
    3,
  ),
  'sources.quote': field(
    {
      en: 'At most 25 words of it, in its own language.',
      es: 'A lo sumo 25 palabras suyas, en su propio idioma.',
    },
    'The bridge will be built.',
  ),
  status: field(
    {
      en: 'How the claim is made, never how true it is thought to be; plain reported, if left out.',
      es: 'Cómo se hace la afirmación, nunca cuán cierta se cree; si falta, informado sin más.',
    },
    'alleged',
  ),
  basis: field(
    {
      en: 'Whether a source names it, or it was worked out; how is said in the note.',
      es: 'Si lo nombra una fuente o se calculó; cómo, se dice en la nota.',
    },
    'computed',
  ),
  note: field(
    {
      en: 'What has to be said of it beside, such as how a number was worked out.',
      es: 'Lo que además hay que decir, como la manera en que se calculó una cifra.',
    },
    { en: '80 votes less the three of the absent.' },
  ),
  colour: field(
    {
      en: 'Its colour in pictures, in quotes: # begins a comment in YAML.',
      es: 'Su color en las imágenes, entre comillas: # empieza un comentario en YAML.',
    },
    '#2a6f97',
  ),
  when: field({ en: 'When it happened.', es: 'Cuándo ocurrió.' }, '2017-12-21'),
};

/** What the fields of one collection mean, beside those that all share. */
export const FIELDS: Record<Collection | 'dataset', Record<string, Field>> = {
  dataset: {
    id: field(
      {
        en: 'What the dataset is called in addresses: small letters, digits and hyphens.',
        es: 'Cómo se llaman los datos en las direcciones: minúsculas sin acento, cifras y guiones.',
      },
      'my-story',
    ),
    title: field({ en: 'Its title.', es: 'Su título.' }, { en: 'The new bridge' }),
    description: field(
      { en: 'One sentence on what it shows.', es: 'Una frase sobre lo que muestran.' },
      { en: 'Who wanted the bridge, and who paid for it.' },
    ),
    languages: field(
      {
        en: 'The languages that every text of it is written in, the first one first.',
        es: 'Los idiomas en que está escrito cada texto, el principal primero.',
      },
      ['en', 'es'],
    ),
    licence: field(
      { en: 'The licence of the data.', es: 'La licencia de los datos.' },
      'CC-BY-4.0',
    ),
    credits: field(
      { en: 'Who compiled it, from what.', es: 'Quién los elaboró, y a partir de qué.' },
      { en: 'Compiled by our newsroom.' },
    ),
    default_view: field(
      { en: 'Id of the view that it opens with.', es: 'Id de la vista con que se abren.' },
      'all',
    ),
    default_view_small: field(
      {
        en: 'Id of the view that a small screen opens with.',
        es: 'Id de la vista con que se abren en una pantalla pequeña.',
      },
      'in-short',
    ),
    as_of: field(
      {
        en: 'The day that it stands at: what came after is not shown unless a reader moves the clock.',
        es: 'El día en que están: lo posterior no se muestra si no se mueve el reloj.',
      },
      '2024-06-30',
    ),
    notes: field(
      {
        en: 'What a reader should know of how it was made.',
        es: 'Lo que conviene saber de cómo se hicieron.',
      },
      [{ en: 'Votes were taken from press reports.' }],
    ),
    kinds: field({
      en: 'Kinds of things of its own: what a classification is called, and its colour.',
      es: 'Tipos de elementos propios: cómo se llama una clasificación, y su color.',
    }),
    'kinds.id': field(
      {
        en: 'The classification that organizations or things give.',
        es: 'La clasificación que indican organizaciones o elementos.',
      },
      'trade-union',
    ),
    'kinds.label': field(
      { en: 'What one of the kind is called.', es: 'Cómo se llama uno de ese tipo.' },
      { en: 'trade union', es: 'sindicato' },
    ),
    'kinds.plural': field(
      { en: 'What several of the kind are called.', es: 'Cómo se llaman varios de ese tipo.' },
      { en: 'trade unions', es: 'sindicatos' },
    ),
    imported: field({
      en: 'Where it was read from, if it was written in another format.',
      es: 'De dónde se leyó, si estaba escrito en otro formato.',
    }),
    'imported.from': field(
      { en: 'The file it was read from.', es: 'El archivo del que se leyó.' },
      'network.gexf',
    ),
    'imported.format': field(
      { en: 'The format of that file.', es: 'El formato de ese archivo.' },
      'gexf',
    ),
    questions: field({
      en: 'Questions that the first screen offers.',
      es: 'Preguntas que ofrece la primera pantalla.',
    }),
    'questions.text': field(
      { en: 'The question.', es: 'La pregunta.' },
      { en: 'Who opposed the contract?' },
    ),
    'questions.address': field(
      {
        en: 'The screen that answers it: its address from "?" on.',
        es: 'La pantalla que la responde: su dirección desde «?».',
      },
      '?focus=contract-vote',
    ),
  },
  sources: {
    id: id('gazette-2024-06-01'),
    title: field(
      {
        en: 'Its title, or what it is about in our own words.',
        es: 'Su título, o de qué trata en nuestras palabras.',
      },
      'Council splits over the bridge',
    ),
    publisher: field({ en: 'Who published it.', es: 'Quién la publicó.' }, 'The Valley Herald'),
    author: field({ en: 'Who wrote it.', es: 'Quién la escribió.' }, 'Ana Fuentes'),
    published: field({ en: 'When it was published.', es: 'Cuándo se publicó.' }, '2024-06-02'),
    url: field(
      { en: 'Where it can be read.', es: 'Dónde se puede leer.' },
      'https://example.org/bridge',
    ),
    kind: field(
      { en: 'What kind of document it is.', es: 'Qué tipo de documento es.' },
      'news-report',
    ),
    language: field(
      { en: 'The language it is written in.', es: 'El idioma en que está escrita.' },
      'en',
    ),
    licence: field(
      {
        en: 'The licence it is under, if it is free to use.',
        es: 'La licencia que tiene, si se puede usar con libertad.',
      },
      'CC-BY-4.0',
    ),
    paragraphs: field(
      {
        en: 'How many numbered paragraphs it has: no citation may point beyond the last.',
        es: 'Cuántos párrafos numerados tiene: ninguna cita puede pasar del último.',
      },
      20,
    ),
  },
  people: {
    name: field(
      { en: 'The full name, with its accents.', es: 'El nombre completo, con sus acentos.' },
      'Kenji Fujimori',
    ),
    sort_name: field(
      {
        en: 'The name as it stands in a list, family name first.',
        es: 'El nombre como va en una lista, con el apellido primero.',
      },
      'Fujimori, Kenji',
    ),
    gender: field(
      {
        en: 'Female or male, for the words of sentences; left out where it is not known.',
        es: 'Mujer (female) u hombre (male), para las palabras de las frases; falta si no se sabe.',
      },
      'male',
    ),
  },
  organizations: {
    id: id('congress-of-peru'),
    classification: field(
      {
        en: "What it is: party, bench, legislature, committee, government, court, company, media, group, or a word of the dataset's own (see kinds).",
        es: 'Qué es: party, bench, legislature, committee, government, court, company, media, group, o una palabra propia de los datos (ver kinds).',
      },
      'bench',
    ),
    parent: field(
      {
        en: 'Id of the organization that it is a part of.',
        es: 'Id de la organización de la que forma parte.',
      },
      'congress-of-peru',
    ),
    article: field(
      {
        en: 'The article that its name takes in a sentence, an empty text for none; guessed from the name, if left out.',
        es: 'El artículo que lleva su nombre en una frase, un texto vacío si ninguno; si falta, se deduce del nombre.',
      },
      { en: 'the', es: 'la' },
    ),
    seats: field(
      {
        en: 'How many seats it has, for a body that votes.',
        es: 'Cuántos escaños tiene, si es un órgano que vota.',
      },
      130,
    ),
    former_names: field({
      en: 'What it was called until a day: a bench that was renamed is shown by the name it had.',
      es: 'Cómo se llamaba hasta un día: una bancada que cambió de nombre figura con el que tenía.',
    }),
    'former_names.name': field(
      { en: 'The name it had.', es: 'El nombre que tenía.' },
      'Popular Action',
    ),
    'former_names.until': field(
      {
        en: 'The day from which it is called otherwise.',
        es: 'El día desde el que se llama de otro modo.',
      },
      '2017-09-14',
    ),
    founding_date: field({ en: 'When it was founded.', es: 'Cuándo se fundó.' }, '2010-03'),
    dissolution_date: field(
      { en: 'When it came to its end.', es: 'Cuándo dejó de existir.' },
      '2019-09-30',
    ),
  },
  things: {
    id: id('lima'),
    kind: field(
      {
        en: 'Whether it is a place, a document or another thing.',
        es: 'Si es un lugar, un documento u otra cosa.',
      },
      'place',
    ),
    classification: field(
      {
        en: "What it is more closely, in a word of the dataset's own (see kinds).",
        es: 'Qué es con más precisión, en una palabra propia de los datos (ver kinds).',
      },
      'bridge',
    ),
  },
  posts: {
    id: id('presidency-of-peru'),
    label: field(
      { en: 'What the post is called.', es: 'Cómo se llama el cargo.' },
      { en: 'Presidency of Peru', es: 'Presidencia del Perú' },
    ),
    organization: field(
      {
        en: 'Id of the organization that it belongs to.',
        es: 'Id de la organización a la que pertenece.',
      },
      'cabinet-of-peru',
    ),
  },
  memberships: {
    id: id('kenji-fujimori-seat'),
    person: field({ en: 'Id of the person.', es: 'Id de la persona.' }, 'kenji-fujimori'),
    organization: field(
      {
        en: 'Id of the organization that the person is in.',
        es: 'Id de la organización en que está la persona.',
      },
      'congress-of-peru',
    ),
    on_behalf_of: field(
      {
        en: 'Id of the bench or party that the person sits for.',
        es: 'Id de la bancada o el partido por el que tiene asiento.',
      },
      'popular-force',
    ),
    post: field(
      { en: 'Id of the post that is held by it.', es: 'Id del cargo que ocupa con ella.' },
      'presidency-of-congress',
    ),
    role: field(
      { en: 'What the person is in it.', es: 'Qué es la persona en ella.' },
      { en: 'spokesman' },
    ),
    start_date: field({ en: 'When it began.', es: 'Cuándo empezó.' }, '2016-07-27'),
    end_date: field(
      { en: 'When it ended; left out while it lasts.', es: 'Cuándo terminó; falta mientras dura.' },
      '2018-06',
    ),
  },
  events: {
    id: id('pardon-2017-12'),
    name: field(
      { en: 'What the event is called.', es: 'Cómo se llama el hecho.' },
      { en: 'Pardon of Alberto Fujimori' },
    ),
    location: field(
      { en: 'Id of the place where it happened.', es: 'Id del lugar donde ocurrió.' },
      'lima',
    ),
    participants: field({
      en: 'Who took part in it, each with a part and sources.',
      es: 'Quiénes participaron, cada uno con su papel y sus fuentes.',
    }),
    'participants.who': field(
      { en: 'Id of who took part.', es: 'Id de quien participó.' },
      'kuczynski',
    ),
    'participants.role': field(
      { en: 'What their part was.', es: 'Cuál fue su papel.' },
      { en: 'signed it' },
    ),
  },
  votes: {
    id: id('vacancy-vote-2017-12'),
    name: field(
      { en: 'What the vote is called.', es: 'Cómo se llama la votación.' },
      { en: 'Vote on the bridge contract' },
    ),
    organization: field(
      { en: 'Id of the body that votes.', es: 'Id del órgano que vota.' },
      'congress-of-peru',
    ),
    when: field(
      { en: 'When it was held, or is to be.', es: 'Cuándo se realizó, o se realizará.' },
      '2017-12-21',
    ),
    known: field(
      {
        en: 'When it became public that it would be held.',
        es: 'Cuándo se supo que se realizaría.',
      },
      '2017-12-15',
    ),
    outcome_known: field(
      {
        en: 'The day its outcome was known, that of the vote, if left out; until then it is a vote to come.',
        es: 'El día en que se supo el resultado; si falta, el de la votación; hasta entonces está por venir.',
      },
      '2017-12-21',
    ),
    name_before: field(
      {
        en: 'What it is called until its outcome is known.',
        es: 'Cómo se llama hasta que se sabe el resultado.',
      },
      { en: 'Vote that was to come on the bridge' },
    ),
    short_name_before: field(
      { en: 'The same, shorter.', es: 'Lo mismo, más corto.' },
      { en: 'Vote to come' },
    ),
    when_before: field(
      {
        en: 'When it was expected, before it was known.',
        es: 'Cuándo se esperaba, antes de saberse.',
      },
      '2018-03-22',
    ),
    status: field({ en: 'Whether it was held.', es: 'Si se realizó.' }, 'held'),
    result: field({ en: 'Whether the motion passed.', es: 'Si se aprobó la moción.' }, 'failed'),
    motion: field({ en: 'What was put to the vote.', es: 'Lo que se sometió a votación.' }),
    'motion.text': field(
      { en: 'What it asks for.', es: 'Lo que pide.' },
      { en: 'Declare the presidency vacant.' },
    ),
    'motion.classification': field(
      {
        en: 'Its kind: vacancy, admission, confidence, censure, resignation, or another word.',
        es: 'De qué tipo es: vacancy, admission, confidence, censure, resignation, u otra palabra.',
      },
      'vacancy',
    ),
    'motion.moved_by': field(
      { en: 'Ids of who put it forward.', es: 'Ids de quienes la presentaron.' },
      ['broad-front'],
    ),
    at_stake: field(
      {
        en: "Whose fate it decides, if anybody's.",
        es: 'De quién decide la suerte, si de alguien.',
      },
      { who: 'kuczynski', yes: 'against' },
    ),
    'at_stake.who': field(
      { en: 'Id of whose fate it is.', es: 'Id de aquel cuya suerte se decide.' },
      'kuczynski',
    ),
    'at_stake.yes': field(
      {
        en: 'What a yes does to them: for, against, or neither, as when it grants what they asked.',
        es: 'Qué les hace un sí: a favor (for), en contra (against) o ni lo uno ni lo otro (neither), como cuando concede lo que pidieron.',
      },
      'against',
    ),
    requirement: field({ en: 'The bar that it has to clear.', es: 'La valla que debe pasar.' }),
    'requirement.text': field(
      { en: 'The bar in words.', es: 'La valla, en palabras.' },
      { en: 'two thirds of the legal number of members' },
    ),
    'requirement.value': field(
      { en: 'How many votes are needed.', es: 'Cuántos votos hacen falta.' },
      87,
    ),
    'requirement.base': field({ en: 'Out of how many.', es: 'De cuántos.' }, 130),
    counts: field({
      en: 'The counts, a row a source; where two differ, both stand.',
      es: 'Los conteos, una fila por fuente; si dos difieren, van ambos.',
    }),
    'counts.group': field(
      {
        en: 'Id of the bench that is counted; the whole vote, if left out.',
        es: 'Id de la bancada que se cuenta; si falta, la votación entera.',
      },
      'popular-force',
    ),
    'counts.values': field(
      {
        en: 'How many took each option; yes and no in quotes.',
        es: 'Cuántos tomaron cada opción; «yes» y «no» entre comillas.',
      },
      { yes: 79, no: 19, abstain: 21 },
    ),
    votes: field({
      en: 'Who took which option, a row for each bench and option.',
      es: 'Quién tomó qué opción, una fila por bancada y opción.',
    }),
    'votes.option': field(
      { en: 'The option; yes and no in quotes.', es: 'La opción; «yes» y «no» entre comillas.' },
      'abstain',
    ),
    'votes.group': field({ en: 'Id of the bench.', es: 'Id de la bancada.' }, 'popular-force'),
    'votes.voters': field(
      { en: 'Ids of those whom a source names.', es: 'Ids de quienes nombra una fuente.' },
      ['kenji-fujimori', 'bienvenido-ramirez'],
    ),
    open: field({
      en: 'What the sources leave open.',
      es: 'Lo que las fuentes dejan sin aclarar.',
    }),
    'open.text': field(
      { en: 'What is not known, in a sentence.', es: 'Lo que no se sabe, en una frase.' },
      { en: 'Who presided is in no source.' },
    ),
  },
  claims: {
    id: id('mayor-backs-builder'),
    subject: field(
      {
        en: 'Id of who or what it is said of.',
        es: 'Id de quien, o de aquello, de que se afirma.',
      },
      'mayor',
    ),
    relation: field(
      {
        en: 'Id of the relation that ties the two, of the common ones or of relations.yaml.',
        es: 'Id de la relación que une a los dos, de las comunes o de relations.yaml.',
      },
      'backs',
    ),
    object: field(
      {
        en: 'Id of the other end; left out by a statement about its subject alone.',
        es: 'Id del otro extremo; falta en una declaración sobre el sujeto solo.',
      },
      'builder',
    ),
    text: field(
      {
        en: 'One sentence in our own words; made from its relation, if left out.',
        es: 'Una frase en nuestras palabras; si falta, se hace con su relación.',
      },
      { en: 'Eva Brandt supported the bid of Tom Lindqvist.' },
    ),
    by: field(
      {
        en: 'Who says so: an id, or a plain name per language.',
        es: 'Quién lo dice: un id, o un nombre por idioma.',
      },
      { en: 'a rival bidder' },
    ),
    status: field(
      {
        en: 'How the claim is made, never how true it is thought to be; needed about money and crime, plain reported elsewhere, if left out.',
        es: 'Cómo se hace la afirmación, nunca cuán cierta se cree; hace falta si trata de dinero o delitos, y en lo demás, si falta, informado sin más.',
      },
      'alleged',
    ),
    kinship: field(
      {
        en: 'Of the relation relative-of: what the subject is to the object.',
        es: 'De la relación relative-of: qué es el sujeto del objeto.',
      },
      'brother',
    ),
    amount: field(
      { en: 'A sum of money that it is about.', es: 'Una suma de dinero de que trata.' },
      { value: 782207, currency: 'USD' },
    ),
    'amount.value': field({ en: 'The number.', es: 'La cifra.' }, 782207),
    'amount.currency': field(
      {
        en: 'The code of the currency, of three capital letters.',
        es: 'El código de la moneda, de tres mayúsculas.',
      },
      'USD',
    ),
    disputes: field(
      {
        en: 'Ids of the claims that it denies or contradicts: they stand beside each other everywhere.',
        es: 'Ids de las afirmaciones que niega o contradice: van juntas en todas partes.',
      },
      ['builder-paid-mayor'],
    ),
    supports: field(
      { en: 'Ids of the claims that it bears out.', es: 'Ids de las afirmaciones que respalda.' },
      ['builder-paid-mayor'],
    ),
    supersedes: field(
      {
        en: 'Ids of earlier claims that it takes the place of.',
        es: 'Ids de afirmaciones anteriores que reemplaza.',
      },
      ['builder-to-pay-mayor'],
    ),
  },
  relations: {
    id: field(
      {
        en: 'The name that claims call it by: small letters, digits and hyphens.',
        es: 'El nombre con que la llaman las afirmaciones: minúsculas sin acento, cifras y guiones.',
      },
      'deal-with',
    ),
    label: field(
      { en: 'How it reads from the subject on.', es: 'Cómo se lee desde el sujeto.' },
      { en: 'is said to have struck a deal with', es: 'habría pactado con' },
    ),
    inverse: field(
      {
        en: 'How it reads from the object on; the label with an arrow before it, if left out.',
        es: 'Cómo se lee desde el objeto; si falta, la etiqueta con una flecha delante.',
      },
      { en: 'is said to have been dealt with by' },
    ),
    from: field(
      {
        en: 'The kinds of things that its subject may be.',
        es: 'Los tipos de elementos que puede ser su sujeto.',
      },
      ['person', 'group'],
    ),
    to: field(
      {
        en: 'The kinds of things that its object may be.',
        es: 'Los tipos de elementos que puede ser su objeto.',
      },
      ['person', 'organization'],
    ),
    symmetric: field(
      {
        en: 'Whether it says the same from both ends.',
        es: 'Si dice lo mismo desde ambos extremos.',
      },
      true,
    ),
    polarity: field(
      {
        en: 'Whether the subject opposes the object (-1), backs it (1), or neither (0).',
        es: 'Si el sujeto se opone al objeto (-1), lo respalda (1), o ni lo uno ni lo otro (0).',
      },
      1,
    ),
    weight: field(
      {
        en: 'How much it explains when a chain is traced, from 0 (never traced) to 1.',
        es: 'Cuánto explica al seguir una cadena, de 0 (nunca se sigue) a 1.',
      },
      0.7,
    ),
    about: field(
      {
        en: 'Whether its claims are about money or crime, and so need a status.',
        es: 'Si sus afirmaciones tratan de dinero (money) o delitos (crime), y por eso necesitan un estado.',
      },
      'money',
    ),
    state: field(
      {
        en: 'Whether it holds for a time rather than happening once.',
        es: 'Si dura un tiempo en vez de ocurrir una vez.',
      },
      true,
    ),
    unary: field(
      {
        en: 'Whether a claim with it may stand without an object.',
        es: 'Si una afirmación con ella puede ir sin objeto.',
      },
      true,
    ),
  },
  views: {
    id: id('alliances'),
    name: field(
      { en: 'What the view is called.', es: 'Cómo se llama la vista.' },
      { en: 'Alliances', es: 'Alianzas' },
    ),
    description: field(
      { en: 'One sentence on what it shows.', es: 'Una frase sobre lo que muestra.' },
      { en: 'The mayor and the builder.' },
    ),
    things: field({ en: 'Ids of what is on it.', es: 'Ids de lo que está en ella.' }, [
      'mayor',
      'builder',
    ]),
    relations: field(
      {
        en: 'Ids of the relations that are drawn; all of them, if left out.',
        es: 'Ids de las relaciones que se dibujan; si falta, todas.',
      },
      ['backs', 'opposes'],
    ),
    positions: field(
      {
        en: 'Where things stand, by id; what has no place stands by what it is tied to.',
        es: 'Dónde está cada elemento, por id; lo que no tiene lugar queda junto a aquello con que tiene vínculo.',
      },
      { mayor: [0, 0], builder: [260, 0] },
    ),
    layout: field(
      {
        en: 'How things stand when it opens: as placed (saved), by springs (force) or by time (time).',
        es: 'Cómo están los elementos al abrirla: en su lugar (saved), por resortes (force) o por el tiempo (time).',
      },
      'time',
    ),
  },
  stories: {
    id: field(
      {
        en: 'What the story is called in addresses; no view may have the same.',
        es: 'Cómo se llama el relato en las direcciones; ninguna vista puede tener el mismo.',
      },
      'the-bridge',
    ),
    title: field(
      { en: 'The title of the story.', es: 'El título del relato.' },
      { en: 'How the bridge fell' },
    ),
    description: field(
      { en: 'One sentence on what it tells.', es: 'Una frase sobre lo que cuenta.' },
      { en: 'A contract, a vote, and what was said after it.' },
    ),
    steps: field({ en: 'Its steps, in order.', es: 'Sus pasos, en orden.' }),
    'steps.title': field(
      { en: 'The heading of the step.', es: 'El título del paso.' },
      { en: 'A contract' },
    ),
    'steps.text': field(
      {
        en: 'A few sentences: a blank line parts paragraphs, *stars* emphasise, [words](id) lead to a thing.',
        es: 'Unas frases: una línea en blanco separa párrafos, *los asteriscos* destacan, [palabras](id) llevan a un elemento.',
      },
      { en: '[Bo Lind](bo-lind) *broke* with his bench.' },
    ),
    'steps.address': field(
      {
        en: 'The screen that goes with it: its address from "?" on.',
        es: 'La pantalla que lo acompaña: su dirección desde «?».',
      },
      '?focus=contract-vote&asof=2024-06-01',
    ),
    'steps.alt': field(
      {
        en: 'What its picture shows, for those who do not see it.',
        es: 'Qué muestra su imagen, para quien no la ve.',
      },
      { en: 'The roll call: two for, three against.' },
    ),
    'steps.picture': field(
      {
        en: 'Which picture it has; the graph, if left out.',
        es: 'Qué imagen tiene; si falta, el grafo.',
      },
      'vote',
    ),
    'steps.claims': field(
      {
        en: 'Ids of claims that its text rests on beside what its screen shows.',
        es: 'Ids de afirmaciones en que se apoya su texto además de lo que muestra su pantalla.',
      },
      ['mayor-backs-builder'],
    ),
  },
};

/** What a field means: in its own collection, or wherever the end of its path means the same. */
export function fieldOf(
  collection: Collection | 'dataset',
  path: readonly string[],
): Field | undefined {
  const own = FIELDS[collection][path.join('.')];
  return own ?? path.map((_, from) => SHARED[path.slice(from).join('.')]).find(Boolean);
}
