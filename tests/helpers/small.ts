/** A small valid dataset as texts, to break in one place at a time. */
import { readFolder } from '../../src/formats/folder.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { RULES } from '../../src/scene/rules.ts';

export const small: Readonly<Record<string, string>> = {
  'dataset.yaml': `id: small
title: {en: Small, es: Pequeño}
description: {en: A test, es: Una prueba}
languages: [en, es]
licence: CC0-1.0
credits: {en: Us, es: Nosotros}
default_view: all
as_of: 2020-01-31
`,
  'sources.yaml': `- id: paper
  title: {en: A report, es: Un reportaje}
  publisher: The Paper
  published: 2020-01-20
  url: https://example.org/report
  kind: news-report
  paragraphs: 5
`,
  'people.yaml': `- id: ana-diaz
  name: Ana Díaz
- id: luis-rojas
  name: Luis Rojas
`,
  'organizations.yaml': `- id: assembly
  name: {en: Assembly, es: Asamblea}
  classification: legislature
  seats: 3
- id: reds
  name: {en: Reds, es: Rojos}
  classification: party
`,
  'memberships.yaml': `memberships:
  - id: ana-seat
    person: ana-diaz
    organization: assembly
    on_behalf_of: reds
    start_date: 2019-01-01
    end_date: 2020-06-30
    sources: [{source: paper, at: 1}]
`,
  'votes.yaml': `- id: budget
  name: {en: Budget, es: Presupuesto}
  organization: assembly
  when: 2020-01-15
  status: held
  result: passed
  motion:
    text: {en: Pass it, es: Aprobarlo}
    classification: confidence
    sources: [{source: paper, at: 2}]
  at_stake: {who: luis-rojas, yes: for}
  counts:
    - values: {"yes": 2, "no": 1}
      sources: [{source: paper, at: 2}]
  votes:
    - option: "yes"
      group: reds
      voters: [ana-diaz]
      sources: [{source: paper, at: 2}]
  sources: [{source: paper, at: 2}]
`,
  'claims.yaml': `- id: ana-backs-luis
  subject: ana-diaz
  relation: backs
  object: luis-rojas
  text:
    en: Ana Díaz backed Luis Rojas.
    es: Ana Díaz respaldó a Luis Rojas.
  when: 2020-01-15
  sources: [{source: paper, at: 3}]
- id: luis-was-paid
  subject: ana-diaz
  relation: paid
  object: luis-rojas
  text: {en: Ana Díaz is alleged to have paid Luis Rojas., es: Ana Díaz habría pagado a Luis Rojas.}
  status: alleged
  sources: [{source: paper, at: 4}]
`,
  'views.yaml': `- id: all
  name: {en: All, es: Todo}
  description: {en: Everything, es: Todo}
  things: [ana-diaz, luis-rojas, budget]
`,
};

/**
 * Reads the small dataset with one text changed.
 * @throws Error when `find` is not in the file, so that no test tests nothing
 */
export function broken(file: string, find: string, put: string): Problem[] {
  const text = small[file];
  if (text === undefined || !text.includes(find)) throw new Error(`${file} has no ${find}`);
  const read = (name: string) => (name === file ? text.replace(find, put) : small[name]);
  return readFolder(read, [], RULES).problems;
}
