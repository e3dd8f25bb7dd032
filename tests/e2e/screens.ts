/** The screens that every sweep goes through: an address, from `?` on, by what it shows. */
export const SCREENS: Readonly<Record<string, string>> = {
  'the first screen': '',
  'a dossier': 'focus=kuczynski',
  'the claims of a line': 'view=money&line=odebrecht~paid~kuczynski',
  'a roll call': 'focus=vacancy-vote-2017-12',
  'a comparison of votes': 'focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
  'a chain, stepped along':
    'from=kuczynski&to=odebrecht&chain=westfield-capital&hop=2&avoid=rosa-bartra',
  'three things tied': 'from=kenji-fujimori&to=kuczynski&with=keiko-fujimori&since=2017-12-01',
  'the sides of a person': 'as=sides&focus=kuczynski',
  'the list, with a roll call': 'as=list&view=votes&focus=vacancy-vote-2017-12',
  'a step of a story': 'story=december&step=7',
};
