/** A view as a file: for a view with more moved things than an address can hold. */
import * as v from 'valibot';
import type { Dataset } from '../model/dataset.ts';
import { changeView, decodeView, encodeView, FARTHEST, type Notice, type View } from './view.ts';
import { LocalizedError, localized, m } from '../words/index.ts';

const Coordinate = v.pipe(v.number(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));
const SavedView = v.strictObject({
  bancada: v.literal('view'),
  version: v.literal(1),
  dataset: v.string(),
  address: v.pipe(v.string(), v.regex(/^(\?[^\s#]*)?$/)),
  moved: v.record(v.string(), v.tuple([Coordinate, Coordinate])),
});

/** The text of a file of a view, its moved things in the order of their ids. */
export function writeSavedView(view: View, dataset: Dataset): string {
  const moved = Object.fromEntries(
    [...view.arrangement.moved].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return `${JSON.stringify({ bancada: 'view', version: 1, dataset: dataset.raw.dataset.id, address: encodeView(changeView(view, { arrangement: { moved: new Map() } }), dataset), moved }, null, 2)}\n`;
}

/**
 * Reads the text of such a file.
 * @returns the view, and the values in it that this dataset does not have
 * @throws LocalizedError when the text is no such file or one of another dataset
 */
export function readSavedView(text: string, dataset: Dataset): { view: View; notices: Notice[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new LocalizedError(localized(m.scene.savedView.noJson, { why }));
  }
  const read = v.safeParse(SavedView, data);
  if (!read.success) {
    const [issue] = read.issues;
    const place = issue.path?.map(({ key }) => String(key)).join('.');
    throw new LocalizedError(
      place
        ? localized(m.scene.savedView.fieldWrong, { place })
        : localized(m.scene.savedView.noFields),
    );
  }
  if (read.output.dataset !== dataset.raw.dataset.id)
    throw new LocalizedError(
      localized(m.scene.savedView.otherDataset, {
        dataset: read.output.dataset,
        id: dataset.raw.dataset.id,
      }),
    );
  const { view, notices } = decodeView(read.output.address, dataset);
  const known = Object.entries(read.output.moved).filter(([id]) => {
    if (dataset.things.has(id)) return true;
    notices.push({ key: 'moved', value: id });
    return false;
  });
  return { view: changeView(view, { arrangement: { moved: new Map(known) } }), notices };
}
