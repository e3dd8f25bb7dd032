import { isDay, isVague, line, type Grammar } from './grammar.ts';

export const english: Grammar = {
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
  manyVerb: (verb) => (/[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb),
  betweenVerbs: / (?=or )/u,
  manyMore: (label) => label,
  eachDid: (who, tie) => `each of ${who} ${tie}`,

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

  saidBy(status, who, _many, said) {
    const ahead = /\b(will|would|shall)\b/.test(said);
    return {
      alleged: who ? `${who} alleged that ${said}` : `it is alleged that ${said}`,
      opinion: who ? `in the view of ${who}, ${said}` : `in one view, ${said}`,
      promised: who ? `${who} promised: ${said}` : `it was promised: ${said}`,
      expected: ahead
        ? `it was expected that ${said.replace(/\b(will|shall)\b/, 'would')}`
        : `this was expected: ${said}`,
      denied: who ? `${who} denied it: ${said}` : `in a denial it is said: ${said}`,
      unsourced: `no source is named for it: ${said}`,
      reported: said,
      confirmed: said,
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
