import type { Claim, Dataset } from '../model/dataset.ts';
import type { Tie } from '../model/graph.ts';
import type { Scene } from '../scene/sceneData.ts';

/**
 * The claims that a text rests on: those of the highlighted lines of its picture, or, where none
 * is, of all its lines; and further ones.
 */
export interface Grounds {
  ties: Tie[];
  more: Claim[];
}

/**
 * @param whole the dataset of all days: a text may mention what came later;
 * @param named ids of further claims that it rests on
 */
export function groundsOf(whole: Dataset, scene: Scene, named: readonly string[] = []): Grounds {
  const lit = new Set(scene.edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id));
  const ties = scene.visible.ties.filter((tie) => !lit.size || lit.has(tie.id));
  const inTies = new Set(ties.flatMap((tie) => tie.claims.map((claim) => claim.id)));
  return {
    ties,
    more: named.flatMap((id) => (inTies.has(id) ? [] : (whole.claims.get(id) ?? []))),
  };
}

export const claimsOf = ({ ties, more }: Grounds): Claim[] => [
  ...more,
  ...ties.flatMap((tie) => tie.claims),
];
