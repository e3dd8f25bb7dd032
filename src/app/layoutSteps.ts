/** A slow layout in steps, the same in a worker and on the page. */
import { layoutOf, type LayoutName } from '../scene/layouts/index.ts';
import type { LayoutInput, LayoutSteps } from '../scene/layouts/layout.ts';

export interface LayoutRequest {
  layout: LayoutName;
  input: LayoutInput;
}

/** @throws Error when the layout is computed without steps */
export async function stepsOf({ layout, input }: LayoutRequest): Promise<LayoutSteps> {
  const steps = await layoutOf(layout).steps?.();
  if (!steps) throw new Error(`the layout "${layout}" has no steps`);
  return steps(input);
}
