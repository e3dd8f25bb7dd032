import { a as LOCALES } from "./message-3VEDomgY.js";
// src/words/locales.ts
/** The languages that the program speaks, and what is said in each of them. */
/** The language of the program that serves one asked for: itself, or the first. */
var localeFor = (language) => LOCALES.find((locale) => locale === language) ?? LOCALES[0];
/** What is there for a language; for one that the program does not speak, that of the first. */
var pick = (words, language) => words[localeFor(language)];
/** The same made in each language: `localized(m.check.idUsed, { id })`. */
function localized(make, ...inputs) {
	const words = {};
	for (const locale of LOCALES) words[locale] = make(locale, ...inputs);
	return words;
}
/** An error that is told to the reader. Its message is that of the first language. */
var LocalizedError = class extends Error {
	words;
	constructor(words) {
		super(words[LOCALES[0]]);
		this.words = words;
	}
};
// src/model/vocabulary.ts
/** The closed lists of the model, apart from the schema so that a page can read them without it. */
/** How a claim is made, from what is settled to what is denied. Never how true we think it is. `unsourced` is never written: it is what a report becomes that names no source. */
var STATUSES = [
	"confirmed",
	"reported",
	"promised",
	"expected",
	"alleged",
	"opinion",
	"unsourced",
	"denied"
];
/** What a member can do in a vote (Popolo, with the walk-out kept apart from absence, and who presides from who does not vote). */
var OPTIONS = [
	"yes",
	"no",
	"abstain",
	"paired",
	"walk-out",
	"not-voting",
	"absent",
	"leave",
	"present"
];
/** What a thing of the graph can be. */
var KINDS = [
	"person",
	"group",
	"organization",
	"post",
	"event",
	"vote",
	"document",
	"place",
	"thing"
];
/** Ways in which things may stand: as placed by hand, by springs, by time, on two sides of one of them, in rings around one. In the order they are offered. */
var LAYOUTS = [
	"saved",
	"force",
	"time",
	"sides",
	"rings"
];
/** Pictures of a dataset: the graph, what happened in order of time, a chain hop by hop, a roll call, who switched between two votes. In the order they are offered. */
var PICTURES = [
	"graph",
	"timeline",
	"chain",
	"vote",
	"flow"
];
// src/analysis/chain.ts
var TRACE_DEFAULTS = {
	limit: 5,
	maxHops: 4
};
/** A way's ids -> its lines. */
function chainOf(graph, { things, lines, ...rest }) {
	return {
		hops: lines.map((ids, i) => {
			const [from = "", to = ""] = [things[i], things[i + 1]];
			const [bundle, ...also] = ids.map((id) => graph.getEdgeAttributes(id));
			if (!bundle) throw new Error(`no line ties "${from}" and "${to}"`);
			return {
				from,
				to,
				bundle,
				direction: bundle.subject === from ? "out" : "in",
				also: also.filter((line) => line.relation !== "denies")
			};
		}),
		inner: things.slice(1, -1),
		...rest
	};
}
export { OPTIONS as a, LocalizedError as c, pick as d, LAYOUTS as i, localeFor as l, chainOf as n, PICTURES as o, KINDS as r, STATUSES as s, TRACE_DEFAULTS as t, localized as u };
