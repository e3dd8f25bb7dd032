import type { Bundle } from '../model/graph.ts';
import type { Scene } from '../scene/scene.ts';

/** What a picture is about: the lines that are lit, or, where none is, all that are drawn. */
export function litBundles(scene: Scene): Bundle[] {
  const lit = new Set(scene.edges.filter((edge) => edge.emphasis === 'lit').map((edge) => edge.id));
  return scene.visible.bundles.filter((bundle) => !lit.size || lit.has(bundle.id));
}
