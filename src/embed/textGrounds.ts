import type { Claim, Dataset } from '../model/dataset.ts';
import type { Tie } from '../model/graph.ts';
import type { Scene } from '../scene/sceneData.ts';

/** What a text rests on: the lines of its picture that are lit, or, where none is, all that are drawn; and claims beside them. */
export interface Grounds {
  ties: Tie[];
  more: Claim[];
}

/** @param whole all that is known, whenever: a text may tell what came later; @param named ids of claims that it rests on beside its picture */
export function groundsOf(whole: Dataset, scene: Scene, named: readonly string[] = []): Grounds {
  const lit = new Set(scene.edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id));
  const ties = scene.visible.ties.filter((tie) => !lit.size || lit.has(tie.id));
  const told = new Set(ties.flatMap((tie) => tie.claims.map((claim) => claim.id)));
  return {
    ties,
    more: named.flatMap((id) => (told.has(id) ? [] : (whole.claims.get(id) ?? []))),
  };
}

export const claimsOf = ({ ties, more }: Grounds): Claim[] => [
  ...more,
  ...ties.flatMap((tie) => tie.claims),
];
