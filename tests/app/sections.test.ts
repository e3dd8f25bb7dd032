/** Where a dossier lists ties: by what their relations are, not by their names. */
import { describe, expect, it } from 'vitest';
import { dossierSections } from '../../src/app/panels/dossier/sections.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { Category } from '../../src/model/vocabulary.ts';
import { relationOf } from '../../src/model/dataset.ts';
import { generated, thingId } from '../helpers/generated.ts';

const made = generated(2, [{ subject: 0, object: 1, relation: 'criticises', status: 'reported' }]);
/** The section of the only tie of a dataset whose relation is of a category. */
function sectionFor(category: Category | undefined): string[] {
  const relation = { ...relationOf(made, 'criticises'), category };
  const dataset: Dataset = {
    ...made,
    relations: new Map([...made.relations, [relation.id, relation]]),
  };
  return dossierSections(dataset, buildGraph(dataset), thingId(0)).map(({ key }) => key);
}

describe('a tie of a relation that a dataset makes', () => {
  it.each([
    ['kinship', 'family'],
    ['membership', 'posts'],
    ['office', 'posts'],
    ['authorship', 'other'],
    [undefined, 'other'],
  ] as const)('of the category %s stands under %s', (category, section) => {
    expect(sectionFor(category)).toEqual([section]);
  });
});
