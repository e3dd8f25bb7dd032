import { n as plain, r as plural, t as message } from "./message-3VEDomgY.js";
import { i as LAYOUTS, r as KINDS, s as STATUSES, t as TRACE_DEFAULTS } from "./chain-B7xqVK_X.js";
// src/words/compiled/scene.ts
var $undated = /* @__PURE__ */ plain({
	en: "no day told",
	es: "sin fecha"
});
var $tone = {
	backs: /* @__PURE__ */ plain({
		en: "backs",
		es: "respalda"
	}),
	opposes: /* @__PURE__ */ plain({
		en: "opposes",
		es: "se opone"
	}),
	money: /* @__PURE__ */ plain({
		en: "money",
		es: "dinero"
	}),
	neutral: /* @__PURE__ */ plain({
		en: "other tie",
		es: "otro vínculo"
	})
};
var $deniedBySome = /* @__PURE__ */ plain({
	en: "denied by someone",
	es: "alguien lo niega"
});
var $savedView = {
	noJson: /* @__PURE__ */ message({
		en: (i) => `it is no JSON: ${i.why}`,
		es: (i) => `no es JSON: ${i.why}`
	}),
	otherDataset: /* @__PURE__ */ message({
		en: (i) => `it is a view of the dataset "${i.dataset}", and this is "${i.id}"`,
		es: (i) => `es una vista de los datos «${i.dataset}», y estos son «${i.id}»`
	}),
	fieldWrong: /* @__PURE__ */ message({
		en: (i) => `it is no saved view: ${i.place} is missing or is not as it should be`,
		es: (i) => `no es una vista guardada: ${i.place} falta o no es como debe ser`
	}),
	noFields: /* @__PURE__ */ plain({
		en: "it is no saved view: it holds no set of fields",
		es: "no es una vista guardada: no contiene un conjunto de campos"
	})
};
var $asOf = /* @__PURE__ */ message({
	en: (i) => `as of ${i.day}`,
	es: (i) => `al ${i.day}`
});
var $knownOn = /* @__PURE__ */ message({
	en: (i) => `as known on ${i.day}`,
	es: (i) => `lo sabido al ${i.day}`
});
var $made = /* @__PURE__ */ message({
	en: (i) => `Made ${i.day}.`,
	es: (i) => `Hecho el ${i.day}.`
});
var $sources = /* @__PURE__ */ plain({
	en: "Sources",
	es: "Fuentes"
});
var $more = /* @__PURE__ */ message({
	en: (i) => `and ${i.n} more`,
	es: (i) => `y ${i.n} más`
});
var $network = /* @__PURE__ */ message({
	en: (i) => `A network of ${i.things}, tied by ${plural("en", i.lines, {
		one: () => "1 line",
		other: () => `${i.lines} lines`
	})}.`,
	es: (i) => `Red de ${i.things}, unidos por ${plural("es", i.lines, {
		one: () => "1 línea",
		other: () => `${i.lines} líneas`
	})}.`
});
var $sides = {
	with: /* @__PURE__ */ message({
		en: (i) => `For ${i.name}`,
		es: (i) => `A favor de ${i.name}`
	}),
	against: /* @__PURE__ */ message({
		en: (i) => `Against ${i.name}`,
		es: (i) => `En contra de ${i.name}`
	}),
	motion: /* @__PURE__ */ plain({
		en: "the motion",
		es: "la moción"
	}),
	neither: /* @__PURE__ */ plain({
		en: "Neither for nor against, or both",
		es: "Ni a favor ni en contra, o ambas cosas"
	}),
	untold: /* @__PURE__ */ plain({
		en: "No side told here",
		es: "Aquí no se dice de qué lado"
	})
};
// src/scene/view.ts
/** What to show, as plain data, and its address. Order-stable and tolerant: unknown keys are ignored, wrong ones told. */
var THEMES = [
	"auto",
	"light",
	"dark"
];
var FORMS = [
	"graph",
	"list",
	"sides"
];
/** A view with a change made to it; the one it was made from stays as it is. */
var changeView = (view, change) => ({
	...view,
	...change,
	panel: {
		...view.panel,
		...change.panel
	},
	trace: {
		...view.trace,
		...change.trace
	},
	filter: {
		...view.filter,
		...change.filter
	},
	arrangement: {
		...view.arrangement,
		...change.arrangement
	},
	clock: {
		...view.clock,
		...change.clock
	}
});
/** What an address may say of how it is looked at, beside what. */
var PRESENTATION_PARAMS = ["lang", "theme"];
var isPresentation = (param) => PRESENTATION_PARAMS.some((known) => known === param);
/** How things stand in a named view, unless the reader wants it otherwise. */
var ownLayout = (dataset, view) => dataset.views.get(view)?.layout ?? "saved";
/** A named view, or the dataset's first, as it is before a reader changes anything. */
var defaultView = (dataset, lang, view = dataset.raw.dataset.default_view) => ({
	view,
	lang,
	theme: "auto",
	as: "graph",
	panel: {},
	trace: {
		more: [],
		avoid: [],
		maxHops: TRACE_DEFAULTS.maxHops,
		votes: true
	},
	filter: {
		kindsOff: [],
		statusesOff: [],
		relationsOn: [],
		relationsOff: []
	},
	arrangement: {
		add: [],
		hide: [],
		open: [],
		layout: ownLayout(dataset, view),
		seed: 1,
		moved: /* @__PURE__ */ new Map()
	},
	clock: { asOf: dataset.raw.dataset.as_of }
});
/** A value that an address gives and that this dataset does not have. */
var WRONG = Symbol("wrong");
var known = (isKnown) => ({
	write: (id) => id === "" ? void 0 : id,
	read: (text, dataset) => isKnown(text, dataset) ? text : WRONG
});
var thing = known((id, dataset) => dataset.things.has(id));
var vote = known((id, dataset) => dataset.votes.has(id));
var line = known((id, dataset) => {
	const [subject = "", relation = "", object = "", ...more] = id.split("~");
	const ends = dataset.things.has(subject) && dataset.things.has(object);
	return !more.length && ends && dataset.relations.has(relation);
});
var isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toString() !== "Invalid Date" && (/* @__PURE__ */ new Date(`${text}T00:00:00Z`)).toISOString().startsWith(text);
var day = known(isDay);
/** Of a clock that stands at a day unless an address says that it stands at none. */
var dayOrAll = {
	write: (text) => text ?? "all",
	read(text) {
		if (text === "all") return void 0;
		return isDay(text) ? text : WRONG;
	}
};
/** A whole number from 1 to `most`. @param from what 1 stands for */
var whole = (most, from = 1) => ({
	write: (value) => String(value - from + 1),
	read(text) {
		const number = Number(text);
		return Number.isInteger(number) && number >= 1 && number <= most ? number - 1 + from : WRONG;
	}
});
var optional = (codec) => ({
	write: (value) => value === void 0 ? void 0 : codec.write(value),
	read: (text, dataset, wrong) => codec.read(text, dataset, wrong)
});
var oneOf = (values) => ({
	write: (value) => value,
	read: (text) => values.find((value) => value === text) ?? WRONG
});
/** A word for what is not as usual: any other text leaves it as it is. */
var unless = (word) => ({
	write: (value) => value ? void 0 : word,
	read: (text) => text !== word
});
/** Ids in their order, a point between two. What is not known is left out and told. */
var list = (isKnown, most = Infinity) => ({
	write: (ids) => ids.length ? [...ids].sort().join(".") : void 0,
	read(text, dataset, wrong) {
		const ids = /* @__PURE__ */ new Set();
		for (const id of text.split(".").filter(Boolean)) if (isKnown(id, dataset)) ids.add(id);
		else wrong(id);
		return [...ids].slice(0, most);
	}
});
var isThing = (id, dataset) => dataset.things.has(id);
var isRelation = (id, dataset) => dataset.relations.has(id);
var isBench = (id, dataset) => dataset.memberships.some((seat) => seat.on_behalf_of === id);
/** A chain that goes through nothing, in an address. */
var DIRECT = ".";
var chain = {
	write: (inner) => inner && (inner.length ? inner.join(".") : DIRECT),
	read(text, dataset) {
		const inner = text === DIRECT ? [] : text.split(".");
		return inner.length < 6 && inner.every((id) => dataset.things.has(id)) ? inner : WRONG;
	}
};
/** Things moved, up to which their places stand in the address: more make it longer than mail programs and chats take. */
var MOST_MOVED = 24;
/** Whether all that was moved stands in the address; a file keeps the rest. */
var fitsAddress = ({ arrangement }) => arrangement.moved.size <= MOST_MOVED;
/** How far from the middle a thing may be dragged: farther, the rest would shrink to nothing. */
var FARTHEST = 3e3;
var places = {
	write: (moved) => moved.size && moved.size <= MOST_MOVED ? [...moved].sort(([a], [b]) => a.localeCompare(b)).map(([id, [x, y]]) => `${id}.${Math.round(x)}.${Math.round(y)}`).join("_") : void 0,
	read(text, dataset, wrong) {
		const moved = /* @__PURE__ */ new Map();
		for (const part of text.split("_").filter(Boolean)) {
			const [id = "", x, y] = part.split(".");
			const place = [Number(x), Number(y)];
			if (place.every((n) => Number.isFinite(n) && Math.abs(n) <= 3e3) && dataset.things.has(id)) moved.set(id, place);
			else wrong(part);
		}
		return moved;
	}
};
/** How many things a tree may tie beside its two ends. */
var MOST_MORE = 6;
/** A field of one of a view's parts. */
function field(part, key, param, codec) {
	return {
		param,
		write: (view) => codec.write(view[part][key]),
		read(view, text, dataset, wrong) {
			const value = codec.read(text, dataset, wrong);
			return value === WRONG ? WRONG : {
				...view,
				[part]: {
					...view[part],
					[key]: value
				}
			};
		}
	};
}
/** A field of the view itself. */
function ownField(key, codec) {
	return {
		param: key,
		write: (view) => codec.write(view[key]),
		read(view, text, dataset, wrong) {
			const value = codec.read(text, dataset, wrong);
			return value === WRONG ? WRONG : {
				...view,
				[key]: value
			};
		}
	};
}
/** Every field that an address may say, once, in the order it says them; the named view goes before them, the language after. */
var FIELDS = [
	field("panel", "focus", "focus", thing),
	field("panel", "compare", "compare", vote),
	field("panel", "line", "line", line),
	field("trace", "from", "from", thing),
	field("trace", "to", "to", thing),
	field("trace", "through", "through", thing),
	field("trace", "chain", "chain", chain),
	field("trace", "hop", "hop", optional(whole(6, 0))),
	field("trace", "maxHops", "hops", whole(6)),
	field("trace", "votes", "votes", unless("no")),
	field("trace", "since", "since", day),
	field("trace", "more", "with", list(isThing, MOST_MORE)),
	field("trace", "avoid", "avoid", list(isThing)),
	field("arrangement", "add", "add", list(isThing)),
	field("arrangement", "hide", "hide", list(isThing)),
	field("arrangement", "open", "open", list(isBench)),
	field("filter", "kindsOff", "nokind", list((id) => KINDS.some((kind) => kind === id))),
	field("filter", "statusesOff", "nostatus", list((id) => STATUSES.some((status) => status === id))),
	field("filter", "relationsOn", "rel", list(isRelation)),
	field("filter", "relationsOff", "norel", list(isRelation)),
	field("clock", "asOf", "asof", dayOrAll),
	field("clock", "knownOn", "known", day),
	ownField("as", oneOf(FORMS)),
	field("arrangement", "layout", "layout", oneOf(LAYOUTS)),
	field("arrangement", "seed", "seed", whole(9999)),
	ownField("theme", oneOf(THEMES)),
	field("arrangement", "moved", "at", places)
];
/** The view that a step of a story shows; undefined where there is no such step. */
function viewOfStep(dataset, story, { lang, theme }) {
	const told = (dataset.raw.stories.find(({ id }) => id === story.id)?.steps)?.[story.step];
	return told && {
		...decodeView(told.address, dataset).view,
		lang,
		theme,
		story
	};
}
/** Whether a view of a story shows something else than its step does: a reader went to look at something. */
function hasStrayed(view, dataset) {
	const shown = view.story && viewOfStep(dataset, view.story, view);
	return shown !== void 0 && encodeScreen(view, dataset) !== encodeScreen(shown, dataset);
}
/**
* The address of a view: only what differs from the default, in a fixed order. Empty for the default view.
* A step of a story is named by its story and number; what a reader changed of it is told beside them.
*/
function encodeView(view, dataset) {
	if (view.story === void 0) return encodeScreen(view, dataset);
	const screen = hasStrayed(view, dataset) ? view : {
		...defaultView(dataset, view.lang),
		theme: view.theme
	};
	const params = new URLSearchParams({
		story: view.story.id,
		step: String(view.story.step + 1)
	});
	for (const [param, text] of new URLSearchParams(encodeScreen(screen, dataset))) params.set(param, text);
	return `?${params}`;
}
function encodeScreen(view, dataset) {
	const plain = defaultView(dataset, view.lang, view.view);
	const params = new URLSearchParams();
	if (view.view !== dataset.raw.dataset.default_view) params.set("view", view.view);
	for (const { param, write } of FIELDS) {
		const text = write(view);
		if (text !== void 0 && text !== write(plain)) params.set(param, text);
	}
	if (view.lang !== dataset.languages[0]) params.set("lang", view.lang);
	const text = params.toString();
	return text ? `?${text}` : "";
}
/** The story and step that an address names; undefined where it names none, or one that is not there. */
function decodeStory(params, dataset, wrong) {
	const name = params.get("story");
	if (!name) return void 0;
	const story = dataset.raw.stories.find(({ id }) => id === name);
	if (!story) {
		wrong("story", name);
		return;
	}
	const text = params.get("step") ?? "1";
	const step = whole(story.steps.length, 0).read(text, dataset, () => void 0);
	if (step === WRONG) wrong("step", text);
	return {
		id: story.id,
		step: step === WRONG ? 0 : step
	};
}
/**
* Reads an address. Without a language it is in the dataset's first, whoever opens it.
* @param search the part from `?`
*/
function decodeView(search, dataset) {
	const params = new URLSearchParams(search);
	const notices = [];
	const wrong = (key, value) => notices.push({
		key,
		value: value.slice(0, 80)
	});
	/** A value that the dataset has; what it has not is told. */
	const named = (key, has) => {
		const value = params.get(key);
		if (!value) return void 0;
		if (has(value)) return value;
		wrong(key, value);
	};
	const lang = named("lang", (name) => dataset.languages.includes(name));
	const story = decodeStory(params, dataset, wrong);
	const name = named("view", (id) => dataset.views.has(id));
	let view = defaultView(dataset, lang ?? dataset.languages[0] ?? "en", name);
	for (const { param, read } of FIELDS) {
		const text = params.get(param);
		if (!text) continue;
		const next = read(view, text, dataset, (part) => wrong(param, part));
		if (next === WRONG) wrong(param, text);
		else view = next;
	}
	if (!story) return {
		view,
		notices
	};
	return {
		view: ([...params.keys()].some((key) => key !== "story" && key !== "step" && !isPresentation(key)) ? void 0 : viewOfStep(dataset, story, view)) ?? {
			...view,
			story
		},
		notices
	};
}
export { $sides as _, defaultView as a, $undated as b, hasStrayed as c, $deniedBySome as d, $knownOn as f, $savedView as g, $network as h, decodeView as i, viewOfStep as l, $more as m, MOST_MORE as n, encodeView as o, $made as p, changeView as r, fitsAddress as s, FARTHEST as t, $asOf as u, $sources as v, $tone as y };
