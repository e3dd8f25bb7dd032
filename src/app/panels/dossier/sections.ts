/** How a dossier groups the claims about a thing. */
import { append } from '../../../model/lists.ts';
import { tiesAt, type Tie, type RelationGraph } from '../../../model/graph.ts';
import { relationOf, type Dataset } from '../../../model/dataset.ts';

export type SectionKey =
  | 'backedBy'
  | 'opposedBy'
  | 'votesAbout'
  | 'backs'
  | 'opposes'
  | 'money'
  | 'denials'
  | 'votesCast'
  | 'family'
  | 'posts'
  | 'other';

export interface Entry {
  tie: Tie;
  direction: 'out' | 'in';
  other: string;
}

const ORDER: readonly SectionKey[] = [
  'backedBy',
  'opposedBy',
  'votesAbout',
  'backs',
  'opposes',
  'money',
  'denials',
  'votesCast',
  'family',
  'posts',
  'other',
];

function sectionOf(dataset: Dataset, { tie, direction }: Entry): SectionKey {
  const { about, category, polarity, symmetric } = relationOf(dataset, tie.relation);
  if (tie.relation === 'voted') return 'votesCast';
  if (tie.relation === 'at-stake-in') return 'votesAbout';
  if (tie.relation === 'denies') return 'denials';
  if (category === 'kinship') return 'family';
  if (category === 'membership' || category === 'office') return 'posts';
  if (about === 'money') return 'money';
  if (polarity > 0) return direction === 'in' || symmetric ? 'backedBy' : 'backs';
  if (polarity < 0) return direction === 'in' ? 'opposedBy' : 'opposes';
  return 'other';
}

/**
 * The sections of a thing's dossier that are not empty, in reading order.
 * Without the voters and benches of a vote, which its roll call shows, and the members of a bench
 * or body, which can be unfolded.
 */
export function dossierSections(
  dataset: Dataset,
  graph: RelationGraph,
  id: string,
): { key: SectionKey; entries: Entry[] }[] {
  const sections = new Map<SectionKey, Entry[]>();
  tiesAt(graph, id).forEach((tie) => {
    const direction = tie.subject === id ? 'out' : 'in';
    if (tie.relation === 'voted' && direction === 'in') return;
    if (
      tie.relation === 'member-of' &&
      direction === 'in' &&
      tie.claims.every((c) => c.origin === 'membership')
    )
      return;
    const entry: Entry = {
      tie,
      direction,
      other: direction === 'out' ? tie.object : tie.subject,
    };
    const key = sectionOf(dataset, entry);
    append(sections, key, entry);
  });
  const weight = (entry: Entry) => entry.tie.claims.length;
  return ORDER.flatMap((key) => {
    const entries = sections.get(key);
    return entries
      ? [
          {
            key,
            entries: entries.sort(
              (a, b) => weight(b) - weight(a) || a.tie.id.localeCompare(b.tie.id),
            ),
          },
        ]
      : [];
  });
}
