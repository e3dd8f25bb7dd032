/** A layout that takes long, in steps: the same beside the page and on it. */
import type { LayoutName } from '../model/layouts.ts';
import { layoutOf } from '../scene/layouts/index.ts';
import type { LayoutInput, LayoutSteps } from '../scene/layouts/layout.ts';

export interface ArrangeRequest {
  layout: LayoutName;
  input: LayoutInput;
}

/** @throws Error when the layout is worked out at once */
export async function stepsOf({ layout, input }: ArrangeRequest): Promise<LayoutSteps> {
  const steps = await layoutOf(layout).steps?.();
  if (!steps) throw new Error(`the layout "${layout}" has no steps`);
  return steps(input);
}
