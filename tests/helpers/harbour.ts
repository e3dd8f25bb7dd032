/**
 * A made-up story in which nobody minded the status in their words: what a story must add to a
 * claim, it must add here.
 */
import { readFolder } from '../../src/formats/folder.ts';
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';

const files: Record<string, string> = {
  'dataset.yaml': `id: harbour
title: {en: Harbour, es: Puerto}
description: {en: An invented story, es: Una historia inventada}
languages: [en, es]
licence: CC0-1.0
credits: {en: Nobody, es: Nadie}
default_view: all
as_of: 2024-06-30
`,
  'sources.yaml': `- {id: gazette, title: The harbour papers, publisher: The Gazette, published: 2024-02-10, kind: news-report, paragraphs: 40}
- {id: courier, title: The minister replies, publisher: The Courier, published: 2024-02-12, kind: news-report, paragraphs: 20}
`,
  'people.yaml': `- {id: ana-diaz, name: Ana Díaz, short_name: Díaz, gender: female}
- {id: luis-rojas, name: Luis Rojas, sort_name: "Rojas Vega, Luis"}
- {id: rosa-vega, name: Rosa Vega, sort_name: "Vega Soto, Rosa"}
- {id: hugo-vega, name: Hugo Vega, sort_name: "Vega Soto, Hugo"}
`,
  'organizations.yaml': `- {id: assembly, name: {en: National Assembly, es: Asamblea Nacional}, classification: legislature, seats: 50}
- {id: port, name: {en: Port Authority of Salina, es: Autoridad Portuaria de Salina}, classification: agency}
- {id: acme, name: Acme Dredging, classification: company}
- {id: reds, name: {en: Red Party, es: Partido Rojo}, classification: party}
- {id: court, name: {en: Supreme Court, es: Corte Suprema}, classification: court}
- {id: council, name: {en: Council of Ministers, es: Consejo de Ministros}, classification: government}
`,
  'memberships.yaml': `posts:
  - {id: ministry, label: {en: Ministry of Works, es: Ministerio de Obras}}
  - {id: mayor, label: {en: Mayor of Salina, es: Alcalde de Salina}}
memberships:
  - {id: ana-cabinet, person: ana-diaz, organization: council, post: ministry, start_date: 2021-05-03, sources: [{source: gazette, at: 1}]}
  - {id: luis-seat, person: luis-rojas, organization: assembly, on_behalf_of: reds, start_date: 2019-03, end_date: 2023-07-14, sources: [{source: gazette, at: 2}]}
  - {id: rosa-port, person: rosa-vega, organization: port, role: {en: chief engineer, es: ingeniera jefa}, start_date: 2018, end_date: 2022~, sources: [{source: gazette, at: 3}]}
  - {id: hugo-mayor, person: hugo-vega, organization: reds, post: mayor, end_date: 2020-12-31, status: alleged, sources: [{source: gazette, at: 4}]}
`,
  'events.yaml': `- id: dinner
  name: {en: Dinner at the yacht club, es: Cena en el club náutico}
  when: 2022-11-05
  participants:
    - {who: ana-diaz, role: {en: gave a speech, es: dio un discurso}, sources: [{source: gazette, at: 5}]}
    - {who: rosa-vega, role: {en: host, es: anfitriona}, sources: [{source: gazette, at: 5}]}
  sources: [{source: gazette, at: 5}]
`,
  'votes.yaml': `- id: port-law
  name: {en: Port law, es: Ley de puertos}
  organization: assembly
  when: 2022-06-15
  status: held
  result: passed
  motion: {text: {en: Pass it, es: Aprobarla}, classification: confidence, moved_by: [luis-rojas], sources: [{source: gazette, at: 6}]}
  at_stake: {who: ana-diaz, yes: for}
  votes:
    - {option: walk-out, group: reds, voters: [luis-rojas], sources: [{source: gazette, at: 6}]}
  sources: [{source: gazette, at: 6}]
- id: censure
  name: {en: Censure of the minister, es: Censura de la ministra}
  organization: assembly
  when: 2024-09-01
  status: scheduled
  motion: {text: {en: Censure her, es: Censurarla}, classification: censure, sources: [{source: courier, at: 9}]}
  at_stake: {who: ana-diaz, yes: against}
  known: 2024-02-12
  sources: [{source: courier, at: 9}]
`,
  'claims.yaml': `- id: acme-paid-ana
  subject: acme
  relation: paid
  object: ana-diaz
  text: {en: Acme Dredging paid Ana Díaz three million., es: Acme Dredging pagó a Ana Díaz tres millones.}
  when: 2022-11
  status: alleged
  by: {en: prosecutors, es: la fiscalía}
  sources: [{source: gazette, at: 7}]
- id: ana-denies
  subject: ana-diaz
  relation: denies
  object: acme
  text: {en: The money was a loan to her brother., es: El dinero fue un préstamo a su hermano.}
  when: 2024-02-12
  status: denied
  by: ana-diaz
  sources: [{source: courier, at: 2}]
  disputes: [acme-paid-ana, acme-owned-by-luis]
- id: acme-owned-by-luis
  subject: luis-rojas
  relation: owns
  object: acme
  text: {en: Luis Rojas holds a third of Acme Dredging., es: Luis Rojas posee un tercio de Acme Dredging.}
  status: alleged
  sources: [{source: gazette, at: 8}]
- id: rosa-on-ana
  subject: rosa-vega
  relation: criticises
  object: ana-diaz
  text: {en: Ana Díaz sold the harbour twice., es: Ana Díaz vendió el puerto dos veces.}
  when: 2024-02-10
  status: opinion
  by: rosa-vega
  sources: [{source: gazette, at: 9}]
- id: hugo-promise
  subject: hugo-vega
  relation: promised
  object: reds
  text: {en: Hugo Vega returns to the Red Party., es: Hugo Vega regresa al Partido Rojo.}
  status: promised
  by: hugo-vega
  sources: [{source: courier, at: 3}]
- id: court-hears
  subject: court
  relation: investigates
  object: acme
  text: {en: The Supreme Court hears the case in September 2024., es: La Corte Suprema conoce el caso en septiembre de 2024.}
  when: 2024-09
  status: expected
  sources: [{source: courier, at: 4}]
- id: siblings
  subject: rosa-vega
  relation: relative-of
  object: hugo-vega
  kinship: sister
  text: {en: Rosa Vega is the sister of Hugo Vega., es: Rosa Vega es hermana de Hugo Vega.}
  sources: [{source: gazette, at: 10}]
- id: ana-named-rosa
  subject: ana-diaz
  relation: appointed
  object: rosa-vega
  text: {en: Díaz put Rosa Vega at the head of the works in 2021., es: Díaz puso a Rosa Vega al frente de las obras en 2021.}
  when: 2021
  by: {en: two former officials, es: dos exfuncionarios}
  sources: [{source: gazette, at: 11}]
- id: luis-hugo-2003
  subject: luis-rojas
  relation: backs
  object: hugo-vega
  text: {en: Luis Rojas ran the campaign of Hugo Vega., es: Luis Rojas dirigió la campaña de Hugo Vega.}
  when: 2003-04
  sources: [{source: gazette, at: 12}]
  disputes: [luis-hugo-2004]
- id: luis-hugo-2004
  subject: luis-rojas
  relation: backs
  object: hugo-vega
  text: {en: Luis Rojas joined the campaign of Hugo Vega only in its last week., es: Luis Rojas se sumó a la campaña de Hugo Vega solo en la última semana.}
  when: 2003-10
  sources: [{source: courier, at: 5}]
`,
  'views.yaml': `- {id: all, name: {en: All, es: Todo}, description: {en: Everything, es: Todo}, things: [ana-diaz, acme]}
`,
};

/** @throws Error when the made-up story is not a valid dataset */
export function harbour(): Dataset {
  const { raw, problems } = readFolder((name) => files[name]);
  const errors = problems.filter((p) => p.severity === 'error');
  if (!raw || errors.length) throw new Error(JSON.stringify(errors, null, 1));
  return resolveDataset(raw);
}
