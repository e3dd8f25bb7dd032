import { isDay, isVague, line, speaking, wholeWords, type Grammar } from './grammar.ts';

const SPOKE =
  '(?:said|says|told|wrote|writes|replied|answered|testified|swore|recalled|added|explained)';

/** What comes before the first pronoun of an English text, as its first group. */
export const BEFORE_PRONOUN = /^(.*?)(?<!\p{L})(?:he|she|they|his|her|their)(?!\p{L})/isu;

export const english: Grammar = {
  contract: (text) => text,
  quoted: (name) => `“${name}”`,
  withArticle(name) {
    if (/^(the|a|an)\s/i.test(name)) return name;
    const body =
      / of | de /i.test(name) ||
      /^(Committee|Council|Commission|Bank|Ministry|Department|Office|Court|Board|Party|Association|Federation|House|Senate)\b/.test(
        name,
      ) ||
      /\b(Party|Commission|Council|Court|Committee|Ministry|Bank|Senate|Assembly|Cabinet|Government|Police|Front|Coalition|Institute|Agency|Dialogue|Congress|Parliament|Presidency|Union|Prosecution|Army|Ministry|Authority|Board|Office|League|Association|Federation|Foundation|Service)$/i.test(
        name,
      );
    return body ? `the ${name}` : name;
  },
  inMidSentence: (name) => name.replace(/^The (?=\p{Lu})/u, 'the '),
  smallWords: new Set([
    'a',
    'an',
    'the',
    'in',
    'on',
    'at',
    'by',
    'of',
    'to',
    'from',
    'for',
    'with',
    'without',
    'after',
    'before',
    'during',
    'until',
    'since',
    'when',
    'while',
    'as',
    'if',
    'it',
    'its',
    'he',
    'she',
    'they',
    'his',
    'her',
    'their',
    'this',
    'that',
    'these',
    'those',
    'there',
    'some',
    'many',
    'most',
    'all',
    'both',
    'one',
    'two',
    'three',
    'four',
    'five',
    'computed',
    'absent',
    'present',
    'nobody',
    'nothing',
    'no',
    'never',
    'not',
    'neither',
    'according',
    'under',
    'over',
    'despite',
    'unlike',
    'analysts',
    'prosecutors',
    'lawmakers',
    'opposition',
    'members',
    'allies',
    'aides',
    'opponents',
    'widespread',
    'video',
    'pressure',
    'party',
    'part',
  ]),
  moment(edtf, printed) {
    if (isVague(edtf)) return printed;
    return isDay(edtf) ? `on ${printed}` : `in ${printed}`;
  },
  span(from, to, print) {
    if (from && to) return `from ${print(from)} to ${print(to)}`;
    if (from) return `since ${print(from)}`;
    return to ? `until ${print(to)}` : '';
  },

  formsOfAddress: ['Mrs', 'Mr', 'Ms', 'Miss', 'Dr'],
  monthOfYear: /\p{L}{3,}(?= \d{4})/u,

  pluralBody: /^(courts|prosecutors|tribunals|forces)(?!\p{L})/iu,
  pluralName: /s$/iu,
  isPlural: (noun) => /(?:[^s]s|people)$/u.test(noun) && !/sis$/u.test(noun),
  beginsWithPlural: (text) => /^\p{L}+s(?!\p{L})/u.test(text),
  afterNoun: / (?:of|with|without|in|under|who|for|\()/i,
  irregular: {
    is: 'are',
    was: 'were',
    has: 'have',
    makes: 'make',
    criticises: 'criticise',
    schedules: 'schedule',
    decides: 'decide',
    denies: 'deny',
    accuses: 'accuse',
    opposes: 'oppose',
  },
  pluralVerb: (verb) => (/[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb),
  verbOfLabel: /^((?:or )?(?:no )?)(\p{L}+)/u,
  betweenVerbs: / (?=or )/u,
  pluralRest: (label) => label,
  eachDid: (who, predicate) => `each of ${who} ${predicate}`,

  isOffice: (name) => /\w(cy|ship|ate|ry|office|seat)\b/i.test(name),
  titleOf: (post) => `the post of ${post}`,
  heldPost: (who, now, title, when) => line(who, now ? 'has held' : 'held', title, when),
  satAmong: ({ who, now, body, bench, when }) =>
    line(who, now ? 'has sat' : 'sat', 'in', body, `(${bench})`, when),
  satWith: ({ who, now, bench, body, when }) =>
    line(who, now ? 'has sat' : 'sat', 'with', bench, 'in', body, when),
  forBench: (bench) => `for ${bench}`,
  hadSeat: ({ who, now, body, bench, when }) =>
    line(who, now ? 'has had' : 'had', 'a seat in', body, bench, when),
  hadRole: (role, { who, now, body, bench, when }) =>
    line(who, now ? 'has been' : 'was', role, 'of', body, bench, when),
  wasMember: ({ who, now, body, bench, when }) =>
    line(who, now ? 'has been a member of' : 'was a member of', body, bench, when),
  isVerb: (role) =>
    /^(was|were|is|had|has|gave|took|made|led|won|lost|met|spoke|said|sent|signed|held|ran|left|came|went|\p{L}+ed)(?!\p{L})/iu.test(
      role,
    ),
  tookPart: (who, event, role, when) =>
    line(who, 'took part in', event, role && `as ${role}`, when),
  moved: (who, vote) => line(who, 'put forward the motion voted on in', vote),
  atStake: ({ who, vote, ahead, when, result }) =>
    line(
      'The fate of',
      who,
      ahead ? 'was to be at stake in' : 'was at stake in',
      vote,
      `${when}${result ? `; the motion ${result}` : ''}`,
    ),
  votesOf: (members, vote, when, tally) =>
    line('The votes of', members, 'in', vote, `${when} were:`, tally),

  shows: {
    alleged: wholeWords(
      'alleg\\p{L}*',
      'accus(?:e|es|ed|ing|ations?)',
      'reportedly',
      'apparently',
      'appear(?:s|ed)? to',
      'to all appearances',
      'seem(?:s|ed)?',
      'claim(?:s|ed)?',
      'according to',
      '(?:is|are|was|were) said',
      'as (?:he|she|they) (?:says?|said)',
      '(?:is|are|was|were) suspected',
      'suspect(?:s|ed)? (?:of|that|him|her|them)',
      'purported(?:ly)?',
      'supposed(?:ly)?',
      'charged (?:that|with|him|her|them)',
      'in the view',
      'suggest(?:s|ed)',
      'by (?:his|her|its|their) own account',
      'blam(?:es|ed)',
      'held that',
      'maintain(?:s|ed)',
      'took it that',
    ),
    opinion: wholeWords(
      'view',
      'opinion',
      'according to',
      'thought',
      'thinks?',
      'believ(?:es?|ed)',
      'consider(?:s|ed)?',
      'said',
      'says',
      'call(?:s|ed)',
      'describ(?:es?|ed)',
      'argu(?:es?|ed)',
      'judg(?:es?|ed|ment)',
      'critici[sz](?:es?|ed)',
      'criticism',
      'doubt(?:s|ed|ful)?',
      'saw',
      'sees',
      'wrote',
      'felt',
      'warn(?:s|ed)',
      'hoped',
      'regret(?:s|ted)',
      'complain(?:s|ed)',
      'denounc(?:es|ed)',
      'put it',
      'looked',
      'predict(?:s|ed)',
      'label(?:s|led)',
      'mock(?:s|ed)',
      'prais(?:es|ed)',
      'derid(?:es|ed)',
      'hail(?:s|ed)',
      'welcom(?:es|ed)',
      'accus(?:es|ed)',
    ),
    promised: wholeWords(
      'promis(?:es|ed|e)',
      'vow(?:s|ed)?',
      'pledg(?:es|ed|e)',
      'commit(?:s|ted)',
      'offer(?:s|ed)',
      'agree(?:s|d)',
      'undert(?:akes|ook)',
      'guarantee(?:s|d)',
      'swore',
      'sworn',
    ),
    expected: wholeWords(
      'expect(?:s|ed|ation|ations)?',
      'due',
      'set (?:to|for)',
      'schedul(?:es|ed)',
      'plan(?:s|ned)?',
      '(?:was|were|is|are) to',
      'could',
      'might',
      'likely',
      'would',
      'to be',
      'called for',
      'thought able',
      'foresee(?:s|n)?',
      'announced',
    ),
    denied: wholeWords(
      'den(?:y|ies|ied|ials?)',
      'reject(?:s|ed)',
      'dismiss(?:es|ed)',
      'refut(?:es|ed)',
      'said',
      'says',
      'insist(?:s|ed)',
      'maintain(?:s|ed)',
      'unsubstantiated',
      'brand(?:s|ed)',
      'called',
      'no comment',
      'declin(?:es|ed)',
      'refus(?:es|ed)',
      'nonsense',
      'knew nothing',
    ),
    unsourced: wholeWords('unsourced', 'no source'),
  },
  speechBy: (name) => speaking(name, SPOKE, 'a|to'),
  saidBy(status, who, _several, statement) {
    const ahead = /\b(will|would|shall)\b/.test(statement);
    return {
      alleged: who ? `${who} alleged that ${statement}` : `it is alleged that ${statement}`,
      opinion: who ? `in the view of ${who}, ${statement}` : `in one view, ${statement}`,
      promised: who ? `${who} promised: ${statement}` : `it was promised: ${statement}`,
      expected: ahead
        ? `it was expected that ${statement.replace(/\b(will|shall)\b/, 'would')}`
        : `this was expected: ${statement}`,
      denied: who ? `${who} denied it: ${statement}` : `in a denial it is said: ${statement}`,
      unsourced: `no source is named for it: ${statement}`,
      reported: statement,
      confirmed: statement,
    }[status];
  },
  promised(who, rest) {
    const will = /^(?:will|shall) (not )?(.*)$/su.exec(rest);
    return will
      ? `${who} promised ${will[1] ? 'not to' : 'to'} ${will[2]}`
      : `${who} promised: ${rest}`;
  },
  asked: (who) => `${who} asked`,
  beginsWithVerb: () => false,
  withSubject: (text, { name }) =>
    text.replace(/^(He|She)(?= )/, name).replace(/^(His|Her)(?= )/, `${name}'s`),
  accordingTo: (who) => `according to ${who}`,
  ofBoth: (one, other) => `on ${one} and ${other}`,
};
