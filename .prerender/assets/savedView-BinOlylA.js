import { g as $savedView, i as decodeView, r as changeView, t as FARTHEST } from "./view-Bak6vnPV.js";
import { c as LocalizedError, u as localized } from "./chain-B7xqVK_X.js";
import * as v from "valibot";
// src/scene/savedView.ts
/** A view as a file: for one that an address is too short for, because a reader has moved many things. */
var Coordinate = v.pipe(v.number(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));
var SavedView = v.strictObject({
	bancada: v.literal("view"),
	version: v.literal(1),
	dataset: v.string(),
	address: v.pipe(v.string(), v.regex(/^(\?[^\s#]*)?$/)),
	moved: v.record(v.string(), v.tuple([Coordinate, Coordinate]))
});
/**
* Reads such a file.
* @returns the view, and what it names that this dataset has not
* @throws LocalizedError when the text is no such file or one of another dataset
*/
function readSavedView(text, dataset) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		throw new LocalizedError(localized($savedView.noJson, { why }));
	}
	const read = v.safeParse(SavedView, data);
	if (!read.success) {
		const [issue] = read.issues;
		const place = issue.path?.map(({ key }) => String(key)).join(".");
		throw new LocalizedError(place ? localized($savedView.fieldWrong, { place }) : localized($savedView.noFields));
	}
	if (read.output.dataset !== dataset.raw.dataset.id) throw new LocalizedError(localized($savedView.otherDataset, {
		dataset: read.output.dataset,
		id: dataset.raw.dataset.id
	}));
	const { view, notices } = decodeView(read.output.address, dataset);
	const known = Object.entries(read.output.moved).filter(([id]) => {
		if (dataset.things.has(id)) return true;
		notices.push({
			key: "moved",
			value: id
		});
		return false;
	});
	return {
		view: changeView(view, { arrangement: { moved: new Map(known) } }),
		notices
	};
}
export { readSavedView };
