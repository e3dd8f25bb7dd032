import { isDay, isVague, line, speaking, type Grammar, wholeWords } from './grammar.ts';

/** The first words of names of bodies and posts that take an article, by the article. */
const ARTICLES: Record<'el' | 'la' | 'los' | 'las', readonly string[]> = {
  el: [
    'congreso',
    'gobierno',
    'ministerio',
    'consejo',
    'banco',
    'partido',
    'frente',
    'movimiento',
    'tribunal',
    'instituto',
    'comité',
    'senado',
    'parlamento',
    'poder',
    'colegio',
    'fondo',
    'grupo',
    'ejército',
    'servicio',
    'jurado',
    'gabinete',
    'diario',
    'estado',
    'diálogo',
    'viceministerio',
    'despacho',
    'ayuntamiento',
    'municipio',
  ],
  la: [
    'corte',
    'comisión',
    'fiscalía',
    'presidencia',
    'vicepresidencia',
    'primera',
    'segunda',
    'embajada',
    'policía',
    'universidad',
    'pontificia',
    'asamblea',
    'cámara',
    'alcaldía',
    'gobernación',
    'oficina',
    'agencia',
    'contraloría',
    'procuraduría',
    'defensoría',
    'organización',
    'federación',
    'confederación',
    'fundación',
    'asociación',
    'junta',
    'superintendencia',
    'coalición',
    'secretaría',
    'constitución',
    'municipalidad',
    'opinión',
    'diputación',
    'dirección',
    'unidad',
    'autoridad',
  ],
  los: ['tribunales', 'fiscales', 'juzgados'],
  las: ['fuerzas armadas'],
};

const SPOKE =
  '(?<!(?:se|se les?) )(?:dijo|dijeron|dice|contó|contaron|escribió|respondió|contestó|declaró|testificó|recordó|añadió|explicó)';

const contract = (text: string): string =>
  text.replace(/(?<!\p{L})([Dd]e|[Aa]) el (?=\S)/u, (_, p: string) => `${p}l `);
/**
 * Puts a preposition before a noun, "de el" and "a el" contracted: "del Congreso", "al Congreso".
 */
const after = (preposition: string, noun: string): string => contract(`${preposition} ${noun}`);

export const spanish: Grammar = {
  contract,
  quoted: (name) => `«${name}»`,
  withArticle(name) {
    const lower = name.toLocaleLowerCase('es');
    const article = (Object.keys(ARTICLES) as (keyof typeof ARTICLES)[]).find((word) =>
      ARTICLES[word].some((first) => lower === first || lower.startsWith(`${first} `)),
    );
    return article ? `${article} ${name}` : name;
  },
  inMidSentence: (name) => name,
  smallWords: new Set([
    'un',
    'una',
    'unos',
    'unas',
    'el',
    'la',
    'los',
    'las',
    'lo',
    'en',
    'de',
    'del',
    'al',
    'a',
    'por',
    'para',
    'con',
    'sin',
    'tras',
    'ante',
    'desde',
    'hasta',
    'durante',
    'calculado',
    'ausente',
    'nadie',
    'nada',
    'nunca',
    'jamás',
    'ni',
    'según',
    'cuando',
    'mientras',
    'si',
    'su',
    'sus',
    'este',
    'esta',
    'estos',
    'estas',
    'ese',
    'esa',
    'eso',
    'se',
    'no',
    'algunos',
    'algunas',
    'muchos',
    'muchas',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'conforme',
    'como',
    'pese',
    'después',
    'antes',
    'analistas',
    'congresistas',
    'allegados',
    'aliados',
    'asesores',
    'opositores',
    'fiscales',
    'videos',
    'había',
    'estaba',
    'hubo',
    'entre',
    'bajo',
    'apenas',
  ]),
  moment(edtf, printed) {
    if (isVague(edtf)) return printed;
    return isDay(edtf) ? `el ${printed}` : `en ${printed}`;
  },
  span(from, to, print) {
    // A whole day takes its article: "desde el 23 de marzo", "del 1 de julio al 3 de marzo", but
    // "desde marzo".
    const day = (part: string) => (isDay(part) ? `el ${print(part)}` : print(part));
    if (from && to) {
      const first = day(from.replace(/[~%]/g, ''));
      const last = day(to.replace(/[~%]/g, ''));
      return `${after('de', first)} ${after('a', last)}${isVague(from) || isVague(to) ? ' aproximadamente' : ''}`;
    }
    if (from) return `desde ${day(from)}`;
    return to ? `hasta ${day(to)}` : '';
  },

  formsOfAddress: ['Sra', 'Sr', 'Srta', 'Dr', '[Ss]eñora', '[Ss]eñor', '[Dd]oña', '[Dd]on'],
  monthOfYear: /\p{L}{3,}(?=\sde\s\d{4})/u,

  pluralBody: /^(tribunales|juzgados|fiscales|fuerzas armadas)(?!\p{L})/iu,
  pluralName: /s$/iu,
  isPlural: (noun) => /[^s]s$/u.test(noun) && !/sis$/u.test(noun),
  beginsWithPlural: (text) => /^\p{L}+s(?!\p{L})/u.test(text),
  afterNoun: / (?:de|del|con|sin|que|en|a|por|investigad|\()/i,
  irregular: {
    es: 'son',
    fue: 'fueron',
    tiene: 'tienen',
    tuvo: 'tuvieron',
    hizo: 'hicieron',
    obtuvo: 'obtuvieron',
    pudo: 'pudieron',
    dio: 'dieron',
    dispuso: 'dispusieron',
    está: 'están',
    estuvo: 'estuvieron',
    abstuvo: 'abstuvieron',
    podría: 'podrían',
    habría: 'habrían',
  },
  pluralVerb(verb) {
    if (/(nci|mbi|udi|ici|avi|evi|opi)ó$/u.test(verb)) return verb.replace(/ó$/u, 'aron');
    if (/[iy]ó$/u.test(verb)) return verb.replace(/ó$/u, 'eron');
    if (/ó$/u.test(verb)) return verb.replace(/ó$/u, 'aron');
    return /[ae]$/u.test(verb) ? `${verb}n` : verb;
  },
  verbOfLabel: /^((?:[ou] )?(?:lo |la |no |se )?)(\p{L}+)/u,
  betweenVerbs: / (?=(?:o|u) \p{L}+)/u,
  pluralRest: (label) => label.replace(/^(son) (pariente)(?!\p{L})/u, '$1 $2s'),
  eachDid: (who, predicate, inPlural) =>
    `${who} ${inPlural(predicate)
      .replace(/ y no votó$/u, ' y no votaron')
      .replace(/^(estuvieron) ausente(?!\p{L})/u, '$1 ausentes')}`,

  isOffice: (name) => /^\p{L}*(cia|ía|ción|do|dad|erio)(?!\p{L})/iu.test(name),
  titleOf: (post) => `el cargo de ${post}`,
  heldPost: (who, now, title, when) => line(who, now ? 'ocupa' : 'ocupó', title, when),
  satAmong: ({ who, now, body, bench, when }) =>
    line(who, now ? 'integra' : 'integró', body, `(${bench})`, when),
  satWith: ({ who, now, bench, body, when }) =>
    line(who, now ? 'integra' : 'integró', after('la bancada de', bench), after('en', body), when),
  forBench: (bench) => after('por', bench),
  hadSeat: ({ who, now, body, bench, when }) =>
    line(who, now ? 'tiene' : 'tuvo', 'un escaño en', body, bench, when),
  hadRole: (role, { who, now, body, bench, when }) =>
    line(who, now ? 'es' : 'fue', after(`${role} de`, body), bench, when),
  wasMember: ({ who, now, body, bench, when }) =>
    line(who, now ? 'integra' : 'integró', body, bench, when),
  isVerb: (role) =>
    /^(fue|era|fueron|hizo|dio|dijo|había|habían|\p{L}+(ó|aron|ieron|aba|aban))(?!\p{L})/iu.test(
      role,
    ),
  tookPart: (who, event, role, when) =>
    line(who, 'participó en', event, role && `como ${role}`, when),
  moved: (who, vote) => line(who, 'promovió la moción que se votó en', vote),
  atStake: ({ who, vote, ahead, when, result }) =>
    line(
      'La suerte',
      after('de', who),
      ahead ? 'iba a estar en juego en' : 'estaba en juego en',
      vote,
      `${when}${result ? `; la moción fue ${result}` : ''}`,
    ),
  votesOf: (members, vote, when, tally) =>
    line(after('Los votos de', members), 'en', vote, `${when} fueron:`, tally),

  shows: {
    alleged: wholeWords(
      'presunt\\p{L}*',
      'supuest\\p{L}*',
      'habrían?',
      'según',
      'acus(?:ó|a|aron|an|ado|ada)',
      'aleg(?:ó|a|aron|an)',
      'denunci(?:ó|aron)',
      'atribu(?:ye|yen|yó|yeron|ido|ida)',
      'imput(?:ó|a|aron|an|ado|ada)',
      'al parecer',
      'aparentemente',
      'sostuv(?:o|ieron)',
      'sostien(?:e|en)',
      'afirm(?:ó|a|aron|an)',
      'serían?',
      'tendrían?',
      'estarían?',
      'aparecerían?',
      'culp(?:ó|a|aron)',
      'responsabiliz(?:ó|a|aron)',
      'señal(?:ó|a|aron|an) que',
    ),
    opinion: wholeWords(
      'opin(?:ó|a|aron|an|ión)',
      'juicio',
      'parecer',
      'según',
      'consider(?:ó|a|aron|an)',
      'cre(?:e|en|er|yó|yeron|ía|ían)',
      'dij(?:o|eron)',
      'dicen?',
      'calific(?:ó|a|aron)',
      'llam(?:ó|a|aron)',
      'sostuv(?:o|ieron)',
      'critic(?:ó|a|aron)',
      'críticas?',
      'lament(?:ó|a|aron)',
      'afirm(?:ó|a|aron)',
      'escrib(?:ió|e|ieron)',
      'describ(?:ió|e|ieron)',
      'tild(?:ó|a|aron)',
      'tach(?:ó|a|aron)',
      'advirti(?:ó|eron)',
      'augur(?:ó|a)',
      'vi(?:o|eron)',
      'estim(?:ó|a|aron)',
      'juzg(?:ó|a|aron)',
      'reproch(?:ó|a|aron)',
      'celebr(?:ó|a|aron)',
      'elogi(?:ó|a|aron)',
      'acus(?:ó|a|aron)',
    ),
    promised: wholeWords(
      'prom(?:etió|ete|etieron|eten|etido|esa|esas)',
      'compromet(?:ió|ido|ida|ieron)',
      'compromiso',
      'asegur(?:ó|a|aron)',
      'ofrec(?:ió|e|ieron)',
      'jur(?:ó|a|aron)',
      'garantiz(?:ó|a|aron)',
      'acept(?:ó|a|aron)',
    ),
    expected: wholeWords(
      'prev(?:eía|eían|é|én|isto|ista|ió)',
      'esper(?:aba|aban|a|an)',
      'podrían?',
      'pudiera',
      'iban? a',
      'debían?',
      'program(?:ó|a|ado|ada)',
      'conforme',
      '(?!(?:mayor|minor|mar|secretar|tesorer|auditor|categor|teor|asesor|consultor|contralor|miner|ganader|refiner|ingenier)ía)\\p{L}+(?:ar|er|ir|dr|br)ían?',
      'probable(?:mente)?',
      'convoc(?:ó|a|aron)',
      'posible',
      'anunci(?:ó|a|aron)',
    ),
    denied: wholeWords(
      'neg(?:ó|aron|aba|ado)',
      'nieg(?:a|an)',
      'desmint(?:ió|ieron)',
      'desmient(?:e|en)',
      'rechaz(?:ó|a|aron|an)',
      'insist(?:ió|e|ieron)',
      'dij(?:o|eron)',
      'dicen?',
      'sostuv(?:o|ieron)',
      'afirm(?:ó|a|aron)',
      'asegur(?:ó|a|aron)',
      'tach(?:ó|a|aron)',
      'calific(?:ó|a|aron)',
      'hacer comentarios',
      'declin(?:ó|a|aron)',
      'no sabía nada',
    ),
    unsourced: wholeWords('sin fuente'),
  },
  speechBy: (name) => speaking(name, SPOKE, 'a|al'),
  saidBy(status, who, several, statement) {
    const did = (one: string, plural: string) => (several ? plural : one);
    return {
      alleged: who
        ? `según ${did('alegó', 'alegaron')} ${who}, ${statement}`
        : `se alega que ${statement}`,
      opinion: who
        ? `${after('a juicio de', who)}, ${statement}`
        : `según una opinión, ${statement}`,
      promised: who
        ? `${who} ${did('prometió', 'prometieron')}: ${statement}`
        : `se prometió: ${statement}`,
      expected: `se preveía: ${statement}`,
      denied: who
        ? `${who} lo ${did('negó', 'negaron')}: ${statement}`
        : `en un desmentido se dice: ${statement}`,
      unsourced: `sin fuente que lo respalde: ${statement}`,
      reported: statement,
      confirmed: statement,
    }[status];
  },
  promised: (who, rest) => `${who} prometió: ${rest}`,
  asked: (who, several) => `${who} ${several ? 'preguntaron' : 'preguntó'}`,
  // A name may end like a verb: "García". The caller rules that out.
  beginsWithVerb: (text) =>
    /^\p{Lu}\p{L}*(ó|aron|ieron|aban?|ían?|rán?)(?= )/u.test(text) &&
    !/^(Según|Para)(?!\p{L})/u.test(text),
  withSubject: (text, { name, status, english, bare }) =>
    status !== 'denied' && bare && /^(He|She) /.test(english)
      ? `${name} ${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}`
      : text,
  accordingTo: (who) => `según ${who}`,
  ofBoth: (one, other) => `${after('acerca de', one)} y ${other}`,
};
