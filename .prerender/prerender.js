import { $ as $computed, A as kindOf, C as bundleHeading, Ct as run, D as forMany, E as areMany, H as grammarOf, I as shortNameOf, J as buildGraph, M as nameInSentence, N as nameOf, P as nameWithArticle, Q as stanceSteps, S as polygonOf, T as relationLabel, Tt as __exportAll, V as capitalised, X as sideChanges, Y as aboutWhom, Z as sideOf$1, _ as FONT, _t as spread_props, a as fetchWords, b as TYPE, bt as attr, c as drawnWidth, ct as $withOthers, d as drawsRelation, dt as attr_class, f as membersOf, ft as attr_style, g as FAMILY, gt as render, h as END_MARKS, ht as ensure_array_like, i as DRAWER_HEIGHTS, j as midSentence, k as byName, l as toneOf, m as DASHES, mt as derived, n as provideExplorer, o as wordsFor, p as AROUND, pt as await_block, r as useExplorer, rt as $heard, s as boundsOf$1, st as $tied, t as Explorer, u as benchDay, ut as tick, v as PALETTES, vt as stringify, w as bundleMarks, wt as escape_html, x as cornerOf, xt as clsx, y as SHAPES, yt as getContext } from "./assets/explorer.svelte-Dnw0IoJi.js";
import { A as optionWord, C as kindWord, D as optionHeading, E as optionCount, F as memo, M as statusWord, N as voteResultWord, O as optionInVote, P as voteStatusWord, S as kindPlural, T as localeOf, _ as isPrecise, a as isPossible, b as spanOf, c as resolveDataset, g as dayNumber, h as compareWhen, i as datasetAt, j as statusMeaning, k as optionVerb, l as thingOf, n as isDenial, o as inLanguage, s as relationOf, t as bundlesOf, x as kindCount, y as printWhen } from "./assets/bundles-CFxhzTk6.js";
import { a as OPTIONS, d as pick, i as LAYOUTS, l as localeFor, o as PICTURES, r as KINDS, s as STATUSES, t as TRACE_DEFAULTS, u as localized } from "./assets/chain-B7xqVK_X.js";
import { a as pivotalGroups, i as benchCohesion, n as besideBars, o as switchesBetween, r as layFlow, s as rollCall, t as seatsOf } from "./assets/hemicycle-DkB5Plkf.js";
import { a as claimText, i as sourcesOf, n as printCitation, o as printTally, r as printMarks, t as CitationMarks } from "./assets/cite-BhehO4Tr.js";
import { i as claimInStory, n as disputeWord, r as explainChain, t as denialsOf } from "./assets/explain-Cok-t3_h.js";
import { n as textWidth, r as wrapText, t as cutToWidth } from "./assets/text-36bP7jWB.js";
import { d as $deniedBySome, h as $network, m as $more, n as MOST_MORE, p as $made, v as $sources, y as $tone } from "./assets/view-Bak6vnPV.js";
import { a as lastingSearch, n as write, r as fullAddress, t as element } from "./assets/xml-RuDh0q_A.js";
import { n as plain$1, t as message } from "./assets/message-3VEDomgY.js";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import "fastest-levenshtein";
import FlatQueue from "flatqueue";
// src/words/compiled/markup.ts
var $linkWrong = /* @__PURE__ */ message({
	en: (i) => `"${i.link}" leads from no words or to no thing`,
	es: (i) => `«${i.link}» no tiene palabras o no lleva a nada`
});
var $writeLink = /* @__PURE__ */ plain$1({
	en: "write [words](id-of-a-thing)",
	es: "escribir [palabras](id-de-un-elemento)"
});
var $notClosed = /* @__PURE__ */ message({
	en: (i) => `"${i.rest}" opens with "${i.sign}" what is not closed`,
	es: (i) => `«${i.rest}» abre con «${i.sign}» algo que no se cierra`
});
var $close = /* @__PURE__ */ message({
	en: (i) => `close it, or write \\${i.sign} for the character itself`,
	es: (i) => `cerrarlo, o escribir \\${i.sign} si se quiere el signo mismo`
});
// src/words/compiled/picture.ts
var $chain = {
	title: /* @__PURE__ */ message({
		en: (i) => `How ${i.a} and ${i.b} are tied`,
		es: (i) => `Qué une a ${i.a} y ${i.b}`
	}),
	answers: /* @__PURE__ */ plain$1({
		en: "In answer",
		es: "En respuesta"
	})
};
var $flow = {
	title: /* @__PURE__ */ plain$1({
		en: "Who switched",
		es: "Quiénes cambiaron"
	}),
	unknown: /* @__PURE__ */ plain$1({
		en: "not known",
		es: "no se sabe"
	}),
	out: /* @__PURE__ */ plain$1({
		en: "not there",
		es: "no estaba"
	}),
	then: /* @__PURE__ */ plain$1({
		en: "then",
		es: "luego"
	}),
	named: /* @__PURE__ */ message({
		en: (i) => `Drawn are members, not counts: of ${i.n} of ${i.all} our sources tell both votes.`,
		es: (i) => `Se dibujan miembros, no conteos: de ${i.n} de ${i.all} nuestras fuentes dan ambos votos.`
	})
};
var $timeline = {
	title: /* @__PURE__ */ plain$1({
		en: "What happened, day by day",
		es: "Qué pasó, día por día"
	}),
	ahead: /* @__PURE__ */ plain$1({
		en: "not yet on the day shown",
		es: "aún no en la fecha mostrada"
	})
};
var $vote = {
	bar: /* @__PURE__ */ plain$1({
		en: "Bar to clear",
		es: "Valla"
	}),
	short: /* @__PURE__ */ message({
		en: (i) => `${i.n} short`,
		es: (i) => `faltaron ${i.n}`
	}),
	over: /* @__PURE__ */ message({
		en: (i) => `${i.n} over the bar`,
		es: (i) => `${i.n} sobre la valla`
	}),
	agreement: /* @__PURE__ */ plain$1({
		en: "agreement",
		es: "acuerdo"
	}),
	pivot: /* @__PURE__ */ message({
		en: (i) => `Computed: ${i.needed} of the ${i.voters} (${i.bench}) would have changed the result.`,
		es: (i) => `Calculado: ${i.needed} de ${i.voters} (${i.bench}) habrían cambiado el resultado.`
	}),
	open: /* @__PURE__ */ plain$1({
		en: "What the sources leave open",
		es: "Lo que las fuentes dejan abierto"
	}),
	unknown: /* @__PURE__ */ plain$1({
		en: "not in our sources",
		es: "no está en nuestras fuentes"
	}),
	away: /* @__PURE__ */ plain$1({
		en: "took no part",
		es: "no participó"
	})
};
// src/app/page.ts
var STILL = Symbol("still");
/** That picture, until the canvas takes its place; undefined where there is none. To be called while a component is made. */
var useStill = () => getContext(STILL);
// src/app/panels/AskData.svelte
function AskData($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The address names data that lie elsewhere: where, and whether they are to be opened. Nothing is fetched before the answer. */
		let { address } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages), $$d = derived(() => new URL(address)), host = derived(() => $$d().host);
		derived(() => $$d().pathname);
		let busy = false;
		$$renderer.push(`<div class="notice svelte-1ofzyqi" role="status"><span>${escape_html(words().asksFor({ host: host() }))}`);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></span> <span class="answers svelte-1ofzyqi"><button${attr("disabled", busy, true)}>${escape_html(words().asksOpen)}</button><button class="quiet">${escape_html(words().asksLeave)}</button></span></div>`);
	});
}
// src/app/panels/Arrange.svelte
function Arrange($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How things stand: the layouts, as a list to choose from. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.arrange);
		const view = derived(() => explorer.view);
		/** What a layout around one thing would stand around. */
		const centre = derived(() => view().panel.focus !== void 0 && explorer.scene.nodes.some((node) => node.id === view().panel.focus) ? nameOf(explorer.seen, view().panel.focus, view().lang) : void 0);
		$$renderer.push(`<ul><!--[-->`);
		const each_array = ensure_array_like(LAYOUTS);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let layout = each_array[$$index];
			const around = AROUND.includes(layout);
			$$renderer.push(`<li><button class="view svelte-1nangwz"${attr("aria-current", explorer.scene.layout === layout)}${attr("disabled", around && centre() === void 0, true)}>${escape_html(words().layouts[layout])}</button></li>`);
		}
		$$renderer.push(`<!--]--></ul> `);
		if (centre() === void 0) $$renderer.push(`<!--[0--><p class="note svelte-1nangwz">${escape_html(words().chooseFirst)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().arrangement.layout === "force" && explorer.arranging === void 0) $$renderer.push(`<!--[0--><p class="note svelte-1nangwz"><button class="link">${escape_html(words().another)}</button></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().arrangement.moved.size) $$renderer.push(`<!--[0--><p class="note svelte-1nangwz"><button class="link">${escape_html(words().putBack({ n: view().arrangement.moved.size }))}</button></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/KnownOn.svelte
function KnownOn($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The second clock: the day by which something must have been public. */
		let { id } = $$props;
		const explorer = useExplorer();
		$$renderer.push(`<label${attr("for", id)} class="svelte-4vkpz1">${escape_html(explorer.messages.knownOn)} <input${attr("id", id)} type="date"${attr("value", explorer.view.clock.knownOn ?? "")} class="svelte-4vkpz1"/></label>`);
	});
}
// src/scene/legend.ts
var TONES = $tone;
var toneWord = (tone, lang) => TONES[tone](lang);
/** The legend of what a scene uses, in a fixed order. */
function legendOf(scene) {
	const { lang } = scene;
	const shapes = Object.keys(SHAPES).filter((kind) => scene.kinds.includes(kind)).map((kind) => ({
		sort: "shape",
		kind,
		shape: SHAPES[kind],
		text: kindWord(kind, lang)
	}));
	const tones = Object.keys(TONES).filter((tone) => scene.tones.includes(tone)).map((tone) => ({
		sort: "tone",
		tone,
		colour: scene.palette.tones[tone],
		endMark: END_MARKS[tone],
		text: toneWord(tone, lang)
	}));
	const patterns = /* @__PURE__ */ new Map();
	for (const status of STATUSES) if (scene.statuses.includes(status) && status !== "denied") patterns.set(DASHES[status].join(), [...patterns.get(DASHES[status].join()) ?? [], status]);
	const statuses = [...patterns.values()].map((list) => ({
		sort: "status",
		status: list[0] ?? "reported",
		dash: DASHES[list[0] ?? "reported"],
		text: list.map((s) => statusWord(s, lang)).join(", ")
	}));
	const denied = scene.anyDenied ? [{
		sort: "denied",
		text: $deniedBySome(lang)
	}] : [];
	return [
		...shapes,
		...tones,
		...statuses,
		...denied
	];
}
// src/app/panels/Legend.svelte
function Legend($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const items = derived(() => legendOf(explorer.scene));
		const lang = derived(() => explorer.view.lang);
		const statuses = derived(() => [.../* @__PURE__ */ new Set([...explorer.scene.statuses, ...explorer.scene.anyDenied ? ["denied"] : []])]);
		const wide = [
			"rectangle",
			"pill",
			"hexagon"
		];
		$$renderer.push(`<ul><!--[-->`);
		const each_array = ensure_array_like(items());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let item = each_array[$$index];
			$$renderer.push(`<li class="svelte-1ujfqro"><svg width="34" height="18" viewBox="0 0 34 18" aria-hidden="true" class="svelte-1ujfqro">`);
			if (item.sort === "shape") {
				$$renderer.push("<!--[0-->");
				const w = wide.includes(item.shape) ? 26 : 16;
				const points = polygonOf(item.shape);
				if (item.shape === "circle") $$renderer.push(`<!--[0--><circle cx="17" cy="9" r="7.5"></circle>`);
				else if (points) $$renderer.push(`<!--[1--><polygon${attr("points", points.map(([x, y]) => `${17 + x * w / 2},${9 + y * 7}`).join(" "))}></polygon>`);
				else $$renderer.push(`<!--[-1--><rect${attr("x", 17 - w / 2)} y="2"${attr("width", w)} height="14"${attr("rx", cornerOf(item.shape, 14))}></rect>`);
				$$renderer.push(`<!--]-->`);
			} else if (item.sort === "tone") {
				$$renderer.push(`<!--[1--><path d="M2 9H31"${attr("stroke", item.colour)} class="svelte-1ujfqro"></path>`);
				if (item.endMark === "triangle") $$renderer.push(`<!--[0--><path d="M32 9l-9 -4.5v9z"${attr("fill", item.colour)} stroke="none" class="svelte-1ujfqro"></path>`);
				else if (item.endMark === "tee") $$renderer.push(`<!--[1--><path d="M31 3v12"${attr("stroke", item.colour)} stroke-width="3" class="svelte-1ujfqro"></path>`);
				else if (item.endMark === "circle") $$renderer.push(`<!--[2--><circle cx="28" cy="9" r="4"${attr("fill", item.colour)} stroke="none"></circle>`);
				else if (item.endMark === "vee") $$renderer.push(`<!--[3--><path d="M25 5l6 4l-6 4" fill="none"${attr("stroke", item.colour)} class="svelte-1ujfqro"></path>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else if (item.sort === "status") $$renderer.push(`<!--[2--><path d="M2 9H32" stroke="var(--neutral)"${attr("stroke-dasharray", item.dash.join(" ") || void 0)} class="svelte-1ujfqro"></path>`);
			else $$renderer.push(`<!--[-1--><path d="M2 9H32" stroke="var(--neutral)" stroke-dasharray="7 5" class="svelte-1ujfqro"></path><circle cx="17" cy="9" r="6.5" fill="var(--surface)" stroke="var(--neutral)" stroke-width="1.2"></circle><path d="M14 6l6 6M20 6l-6 6" stroke="var(--neutral)" class="svelte-1ujfqro"></path>`);
			$$renderer.push(`<!--]--></svg> <span>${escape_html(item.text)}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul> <p class="svelte-1ujfqro">${escape_html(explorer.messages.legendNote)}</p> <details class="fold svelte-1ujfqro"><summary>${escape_html(explorer.messages.legendMeans)}</summary> <dl><!--[-->`);
		const each_array_1 = ensure_array_like(statuses());
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let status = each_array_1[$$index_1];
			$$renderer.push(`<dt class="svelte-1ujfqro">${escape_html(statusWord(status, lang()))}</dt> <dd class="svelte-1ujfqro">${escape_html(statusMeaning(status, lang()))}</dd>`);
		}
		$$renderer.push(`<!--]--> `);
		if (explorer.scene.tones.includes("neutral")) $$renderer.push(`<!--[0--><dt class="svelte-1ujfqro">${escape_html(toneWord("neutral", lang()))}</dt> <dd class="svelte-1ujfqro">${escape_html(explorer.messages.neutralMeans)}</dd>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dl></details>`);
	});
}
// src/app/panels/Filters.svelte
function Filters($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const kinds = derived(() => KINDS.filter((kind) => [...explorer.seen.things.values()].some((thing) => thing.kind === kind)));
		const statuses = derived(() => STATUSES.filter((status) => [...explorer.seen.claims.values()].some((claim) => claim.status === status)));
		/** Relations between things on the screen, the drawn ones and those left out. */
		const relations = derived(() => {
			const inView = new Set(explorer.scene.nodes.map((node) => node.id));
			const found = /* @__PURE__ */ new Map();
			explorer.graph.forEachEdge((_, bundle) => {
				if (inView.has(bundle.subject) && inView.has(bundle.object)) found.set(bundle.relation, (found.get(bundle.relation) ?? 0) + 1);
			});
			const label = (id) => inLanguage(explorer.seen.relations.get(id)?.label, lang());
			return [...found].map(([id, count]) => ({
				id,
				count,
				label: label(id)
			})).sort((a, b) => a.label.localeCompare(b.label, lang()));
		});
		const filteredAtFirst = explorer.view.filter.relationsOff.length > 0;
		const filtered = derived(() => explorer.scene.visible.filteredLines);
		$$renderer.push(`<aside id="filters"${attr("aria-label", words().filters)}${attr_class("svelte-n99x7k", void 0, { "open": explorer.filtersOpen })}><section class="svelte-n99x7k"><h2 class="svelte-n99x7k">${escape_html(words().views)}</h2> <ul><!--[-->`);
		const each_array = ensure_array_like([...explorer.dataset.views.values()]);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let named = each_array[$$index];
			$$renderer.push(`<li><button class="view svelte-n99x7k"${attr("aria-current", explorer.view.view === named.id)}${attr("title", inLanguage(named.description, lang()))}>${escape_html(inLanguage(named.name, lang()))}</button></li>`);
		}
		$$renderer.push(`<!--]--></ul></section> <section class="svelte-n99x7k"><h2 class="svelte-n99x7k">${escape_html(words().arrange.title)}</h2> `);
		Arrange($$renderer, {});
		$$renderer.push(`<!----></section> <section class="svelte-n99x7k"><h2 class="svelte-n99x7k">${escape_html(words().legend)}</h2> `);
		Legend($$renderer, {});
		$$renderer.push(`<!----></section> <section class="known svelte-n99x7k">`);
		KnownOn($$renderer, { id: "known-on-small" });
		$$renderer.push(`<!----></section> <section class="svelte-n99x7k"><h2 id="kind-filters" class="svelte-n99x7k">${escape_html(words().show)}</h2> <div role="group" aria-labelledby="kind-filters"><!--[-->`);
		const each_array_1 = ensure_array_like(kinds());
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let kind = each_array_1[$$index_1];
			$$renderer.push(`<label class="svelte-n99x7k"><input type="checkbox"${attr("checked", !explorer.view.filter.kindsOff.includes(kind), true)} class="svelte-n99x7k"/>${escape_html(kindPlural(kind, lang()))}</label>`);
		}
		$$renderer.push(`<!--]--></div></section> <section class="svelte-n99x7k"><h2 id="status-filters" class="svelte-n99x7k">${escape_html(words().evidence)}</h2> <div role="group" aria-labelledby="status-filters"><!--[-->`);
		const each_array_2 = ensure_array_like(statuses());
		for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
			let status = each_array_2[$$index_2];
			$$renderer.push(`<label class="svelte-n99x7k"><input type="checkbox"${attr("checked", !explorer.view.filter.statusesOff.includes(status), true)} class="svelte-n99x7k"/>${escape_html(statusWord(status, lang()))}</label>`);
		}
		$$renderer.push(`<!--]--></div></section> `);
		if (relations().length) {
			$$renderer.push(`<!--[0--><section class="svelte-n99x7k"><h2 id="line-filters" class="svelte-n99x7k">${escape_html(words().relations)}</h2> `);
			if (filtered()) $$renderer.push(`<!--[0--><p class="note svelte-n99x7k">${escape_html(words().filteredLines({ n: filtered() }))}. <button class="link">${escape_html(words().showAllLines)}</button></p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (explorer.view.filter.relationsOn.length || explorer.view.filter.relationsOff.length || explorer.view.filter.statusesOff.length || explorer.view.filter.kindsOff.length) $$renderer.push(`<!--[0--><p class="note svelte-n99x7k"><button class="link">${escape_html(words().resetFilters)}</button></p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <details class="fold"${attr("open", filteredAtFirst, true)}><summary>${escape_html(words().chooseRelations({ n: relations().length }))}</summary> <div role="group" aria-labelledby="line-filters"><!--[-->`);
			const each_array_3 = ensure_array_like(relations());
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let { id, count, label } = each_array_3[$$index_3];
				$$renderer.push(`<label class="svelte-n99x7k"><input type="checkbox"${attr("aria-label", `${stringify(label)}, ${stringify(words().lines({ n: count }))}`)}${attr("checked", drawsRelation(explorer.seen, explorer.view, id), true)} class="svelte-n99x7k"/><span>${escape_html(label)} <span class="count svelte-n99x7k">${escape_html(count)}</span></span></label>`);
			}
			$$renderer.push(`<!--]--></div></details></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></aside>`);
	});
}
// src/scene/describe.ts
/** A picture in words, written from its scene: the alternative for those who do not see it. */
/** Two to four sentences: what it is, how much it shows, and its lines, the lit ones first, each with its status. */
function describeScene(scene, lines = 6) {
	const format = new Intl.ListFormat(scene.lang, { type: "conjunction" });
	const counts = scene.kinds.map((kind) => {
		const count = scene.nodes.filter((n) => n.kind === kind).length;
		return kindCount(kind, count, scene.lang);
	});
	const lit = scene.edges.filter((e) => e.emphasis === "lit");
	const told = (lit.length ? lit : scene.edges).filter((e) => e.tone !== "neutral" || lit.length > 0).slice(0, lines);
	const rest = (lit.length || scene.edges.length) - told.length;
	return [
		`${scene.title}. ${scene.subtitle}.`,
		$network(scene.lang, {
			things: format.format(counts),
			lines: scene.edges.length
		}),
		told.length ? `${told.map((e) => e.title).join("; ")}${rest > 0 ? `; ${$more(scene.lang, { n: rest })}` : ""}.` : ""
	].filter(Boolean).join(" ");
}
// src/scene/fit.ts
/** The most a scene is magnified: a handful of things needs no giant letters. */
var MOST_ZOOM = 1.25;
/** The least zoom at which names in lanes can be read: lanes run on to the right, as a timeline does, rather than shrink. */
var READABLE = .6;
// src/app/keyboard.svelte.ts
function onKeyboard(screen, place, take) {
	run(() => screen.keyboard);
}
/** Hears that something is being opened in the panel, before it stands there. */
function onOpening(screen, hear) {
	run(() => screen.opened);
}
// src/analysis/spoken.ts
/** What is said of where a reader stands in a picture and of what it is tied to: one sentence a move, for the ear. */
/** What a thing is, in a few words: the beginning of its summary, or its kind. */
function gist(dataset, id, lang) {
	const thing = thingOf(dataset, id);
	return thing.summary && inLanguage(thing.summary, lang).split(/[;.](?=\s|$)/)[0]?.trim() || kindOf(thing, lang);
}
/**
* "Kenji Fujimori. Congressman of Popular Force. 14 links. 3 neighbours not shown."
* @param counts.links how many lines of the picture meet in it
* @param counts.hidden how many things it is tied to are not in the picture
*/
function sayThing(dataset, id, { links, hidden }, lang) {
	const words = $heard;
	return [
		nameOf(dataset, id, lang),
		gist(dataset, id, lang),
		words.links(lang, { n: links }),
		hidden ? words.hidden(lang, { n: hidden }) : ""
	].filter(Boolean).map((part) => part.endsWith(".") ? part : `${part}.`).join(" ");
}
/** The way of a step; right and down are where its parts are more than 0. */
function wayOfStep(x, y) {
	if (x !== 0) return x < 0 ? "left" : "right";
	return y < 0 ? "up" : "down";
}
/** "Kenji Fujimori moved left." @param step how far to the right and down it moved, in units of the scene */
function sayMoved(dataset, id, step, lang) {
	return $heard.moved[wayOfStep(step.x, step.y)](lang, { name: nameOf(dataset, id, lang) });
}
/** When the one time is that all claims of a line speak of; empty where there are several, or none. */
function timeOf(bundle, lang) {
	if (bundle.status === "alleged" || bundle.status === "denied") return "";
	const times = new Set(bundle.claims.flatMap(({ when }) => when ?? []));
	const [only] = times;
	return times.size === 1 && only !== void 0 ? printWhen(only, lang) : "";
}
var brokeWithBench = (dataset, vote, member) => rollCall(dataset, vote.id).names.some((name) => name.voter === member && name.rebel);
/** How a member or a bench voted, read from its end or from the vote's; undefined where no source says. */
function sayVote(dataset, bundle, direction, lang) {
	const { option, tally } = bundle.claims[0] ?? {};
	const voter = nameOf(dataset, bundle.subject, lang);
	const vote = nameInSentence(dataset, bundle.object, lang);
	if (option) return direction === "out" ? optionInVote(option, vote, lang) : `${voter} ${optionVerb(option, lang)}`;
	if (tally) return direction === "out" ? `${relationLabel(dataset, bundle, "out", lang)} ${vote}: ${printTally(tally, lang)}` : `${voter}: ${printTally(tally, lang)}`;
}
/**
* One line, read from one of its ends: "3 of 14: abstained in “Vote to remove the president”, 21 December 2017, against most of the
* bench; 2 sources". An allegation says first that it is one, and whether it is denied.
* @param place.from the end it is read from
* @param place.i its number among the `n` lines of that end, from 1
*/
function sayLine(dataset, bundle, place, lang) {
	const { from } = place;
	const words = $heard;
	const direction = bundle.subject === from ? "out" : "in";
	const other = direction === "out" ? bundle.object : bundle.subject;
	const vote = bundle.relation === "voted" ? dataset.votes.get(bundle.object) : void 0;
	const what = (vote && sayVote(dataset, bundle, direction, lang)) ?? `${relationLabel(dataset, bundle, direction, lang)} ${nameInSentence(dataset, other, lang)}`;
	const rebel = vote !== void 0 && direction === "out" && brokeWithBench(dataset, vote, from);
	const sources = new Set(bundle.claims.flatMap(({ sources: cited }) => cited.map(({ source }) => source)));
	const marks = bundleMarks(bundle, lang);
	const computed = bundle.claims.every(({ basis }) => basis === "computed");
	const told = [
		what,
		timeOf(bundle, lang),
		rebel ? words.rebel(lang) : "",
		computed ? $computed(lang) : ""
	].filter(Boolean).join(", ");
	return `${words.place(lang, place)}: ${marks ? `${marks}: ` : ""}${told}; ${words.sources(lang, { n: sources.size })}.`;
}
// src/scene/walk.ts
var TURN = 2 * Math.PI;
/**
* The lines that meet in a thing, clockwise from straight above; of those in the same direction, by how they bend and then by id, so
* that the order is the same each time.
*/
function linesAround(scene, id) {
	const places = new Map(scene.nodes.map((node) => [node.id, node]));
	const here = places.get(id);
	if (!here) return [];
	return scene.edges.filter((edge) => edge.from === id || edge.to === id).map((line) => {
		const other = line.from === id ? line.to : line.from;
		const { x, y } = places.get(other) ?? here;
		const angle = (Math.atan2(x - here.x, here.y - y) + TURN) % TURN;
		return {
			line,
			other,
			angle: Math.round(angle * 1e3) / 1e3,
			bend: line.from === id ? line.bend : -line.bend
		};
	}).sort((a, b) => a.angle - b.angle || b.bend - a.bend || a.line.id.localeCompare(b.line.id)).map(({ line, other }) => ({
		line,
		other
	}));
}
/** Where a walk begins: in what most lines meet in; of several, in the one whose id comes first. */
function startOf(scene) {
	const met = new Map(scene.nodes.map((node) => [node.id, 0]));
	for (const { from, to } of scene.edges) for (const end of /* @__PURE__ */ new Set([from, to])) met.set(end, (met.get(end) ?? 0) + 1);
	return [...met].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}
// src/app/voice.svelte.ts
var BREATH = 150;
var Voice = class {
	said = "";
	last = "";
	waiting;
	say(sentence) {
		clearTimeout(this.waiting);
		const again = sentence === this.last;
		this.last = sentence;
		this.said = again ? "" : sentence;
		if (again) this.waiting = setTimeout(() => this.said = sentence, BREATH);
	}
};
// src/app/walker.svelte.ts
var STRIDE = {
	thing: 12,
	picture: 60
};
var ARROWS = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
var Walker = class {
	/** Says where one stands, in the live region of the graph. */
	voice = new Voice();
	/** The things walked through before this one. */
	trail = [];
	explorer;
	constructor(explorer) {
		this.explorer = explorer;
	}
	get here() {
		const { focus } = this.explorer.view.panel;
		return focus !== void 0 && this.explorer.scene.nodes.some((node) => node.id === focus) ? focus : void 0;
	}
	sayWhere(id) {
		const { scene, seen, view } = this.explorer;
		this.voice.say(sayThing(seen, id, {
			links: linesAround(scene, id).length,
			hidden: scene.visible.hidden.get(id)?.length ?? 0
		}, view.lang));
	}
	/** Says what is left after a step back. */
	sayLeft() {
		const { view, scene, chains, messages } = this.explorer;
		if (view.panel.focus !== void 0) this.sayWhere(view.panel.focus);
		else this.voice.say(view.trace.from !== void 0 && view.trace.to !== void 0 ? messages.chains({ n: chains.length }) : messages.nothingChosen({ shown: messages.shown({
			things: scene.nodes.length,
			lines: scene.edges.length
		}) }));
	}
	/** Stands on a thing. */
	goTo(id) {
		this.explorer.standOn(id);
		this.sayWhere(id);
	}
	/** To where a walk begins. */
	begin() {
		const start = startOf(this.explorer.scene);
		this.trail = [];
		if (start !== void 0) this.goTo(start);
	}
	/** Looks along the next line around the thing, or the one before. */
	turn(by) {
		const { here, explorer } = this;
		if (here === void 0) {
			this.begin();
			return;
		}
		const around = linesAround(explorer.scene, here);
		if (!around.length) {
			this.sayWhere(here);
			return;
		}
		const at = around.findIndex(({ line }) => line.id === explorer.view.panel.line);
		const next = ((at < 0 && by < 0 ? 0 : at) + by + around.length) % around.length;
		const line = around[next]?.line.id;
		if (line === void 0 || !explorer.graph.hasEdge(line)) return;
		explorer.lookAlong(line);
		this.voice.say(sayLine(explorer.seen, explorer.graph.getEdgeAttributes(line), {
			from: here,
			i: next + 1,
			n: around.length
		}, explorer.view.lang));
	}
	/** Goes to the other end of the line that is looked along. */
	follow() {
		const { here, explorer } = this;
		if (here === void 0) {
			this.begin();
			return;
		}
		const step = linesAround(explorer.scene, here).find(({ line }) => line.id === explorer.view.panel.line);
		if (!step) {
			this.turn(1);
			return;
		}
		this.trail.push(here);
		this.goTo(step.other);
	}
	/** Back the way one came; from a line to the thing first. */
	back() {
		const { here, explorer } = this;
		if (here === void 0) {
			this.begin();
			return;
		}
		if (explorer.view.panel.line !== void 0) {
			this.goTo(here);
			return;
		}
		const before = this.trail.pop();
		if (before !== void 0 && explorer.scene.nodes.some((node) => node.id === before)) this.goTo(before);
		else this.sayWhere(here);
	}
	arrow([x, y], event, canvas) {
		const { explorer, here } = this;
		if (event.altKey || event.metaKey) return false;
		if (event.ctrlKey) canvas?.panBy(-x * STRIDE.picture, -y * STRIDE.picture);
		else if (event.shiftKey || explorer.placing !== void 0) {
			const id = explorer.placing ?? here;
			if (id === void 0) return false;
			explorer.nudge(id, x * STRIDE.thing, y * STRIDE.thing);
			this.voice.say(sayMoved(explorer.seen, id, {
				x,
				y
			}, explorer.view.lang));
		} else if (x) this.turn(x > 0 ? 1 : -1);
		else if (y > 0) this.follow();
		else this.back();
		return true;
	}
	/** Takes the newest move back. @returns whether there was one */
	undo() {
		if (this.explorer.undoMove() === void 0) return false;
		this.voice.say(this.explorer.messages.takenBack);
		return true;
	}
	/** Into what one stands on: puts down what is being moved, ends a trace that was begun, or goes to the panel. */
	enter() {
		const { explorer, here } = this;
		if (explorer.placing !== void 0) explorer.placing = void 0;
		else if (explorer.pointing !== void 0 && here !== void 0) explorer.select(here);
		else if (here !== void 0 || explorer.view.panel.line !== void 0) explorer.takeKeyboardTo("panel");
		else this.begin();
	}
	/** One step out. */
	leave() {
		const { explorer } = this;
		if (explorer.placing !== void 0) explorer.placing = void 0;
		else explorer.stepBack();
		this.sayLeft();
	}
	/** What a key does in the graph. @returns whether it does something: else it is the browser's */
	press(event, canvas) {
		const arrow = ARROWS[event.key];
		if (arrow) return this.arrow(arrow, event, canvas);
		switch (event.key) {
			case "Home":
				this.begin();
				return true;
			case "Enter":
				this.enter();
				return true;
			case "Escape":
				this.leave();
				return true;
			case "z": return (event.ctrlKey || event.metaKey) && this.undo();
			case "+":
			case "=":
				canvas?.zoomBy(1.25);
				return true;
			case "-":
				canvas?.zoomBy(.8);
				return true;
			case "0":
				canvas?.fit();
				return true;
			default: return false;
		}
	}
};
// src/app/panels/GraphMenu.svelte
function GraphMenu($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A menu over the graph, of a thing, a line or the picture, by pointer or by key (the ARIA Authoring Practices' menu). */
		/** @param x and y where it opens, in pixels of the graph; @param onclose is told whether the keyboard goes back to the graph, or has gone elsewhere */
		let { name, entries, x, y, width, height, onclose } = $$props;
		let size = {
			w: 0,
			h: 0
		};
		$$renderer.push(`<div class="menu svelte-107qz4s" role="menu" tabindex="-1"${attr("aria-label", name)}${attr_style("", {
			left: `${stringify(Math.max(4, Math.min(x, width - size.w - 4)))}px`,
			top: `${stringify(Math.max(4, Math.min(y, height - size.h - 4)))}px`
		})}><p aria-hidden="true" class="svelte-107qz4s">${escape_html(name)}</p> <!--[-->`);
		const each_array = ensure_array_like(entries);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let entry = each_array[i];
			$$renderer.push(`<button role="menuitem" tabindex="-1" class="svelte-107qz4s">${escape_html(entry.label)}</button>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/app/panels/Graph.svelte
function Graph($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { polite = false, bare = false } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const scene = derived(() => explorer.scene);
		let proxy;
		const still = useStill();
		onKeyboard(explorer, "graph", () => proxy.focus());
		still && explorer.view;
		derived(() => scene().nodes.map((node) => node.id).join());
		derived(() => explorer.chain?.hops.map((hop) => hop.bundle.id).join() ?? "");
		derived(() => `${scene().layout} ${scene().layout === "saved" ? "" : scene().nodes.filter((node) => !explorer.view.arrangement.moved.has(node.id)).map((node) => `${node.x},${node.y}`).join()}`);
		const walker = new Walker(explorer);
		/** The menu that is open, and where. */
		let menu = void 0;
		function closeMenu(back) {
			menu = void 0;
			if (back) proxy.focus();
		}
		const placing = derived(() => explorer.placing !== void 0 && explorer.seen.things.has(explorer.placing) ? nameOf(explorer.seen, explorer.placing, explorer.view.lang) : void 0);
		/** A vote shows the benches of its own day: told where the clock stands on another. */
		const benchesOf = derived(() => {
			const day = benchDay(explorer.seen, explorer.view);
			return day !== explorer.view.clock.asOf ? day : void 0;
		});
		const hiddenThings = derived(() => explorer.seen.things.size - scene().nodes.length);
		const counted = derived(() => [
			words().shown({
				things: scene().nodes.length,
				lines: scene().edges.length
			}),
			...hiddenThings() > 0 ? [words().notShown({ n: hiddenThings() })] : [],
			...benchesOf() === void 0 ? [] : [words().benchesOf({ day: printWhen(benchesOf(), explorer.view.lang) })]
		].join(" · "));
		$$renderer.push(`<div class="graph svelte-1hyk6of"><div class="proxy svelte-1hyk6of" tabindex="0" role="application"${attr("aria-label", bare ? words().graphLabelBare({
			things: scene().nodes.length,
			lines: scene().edges.length
		}) : words().graphLabel({
			things: scene().nodes.length,
			lines: scene().edges.length
		}))} aria-describedby="graph-description"><div class="canvas svelte-1hyk6of" aria-hidden="true" data-testid="canvas"></div>  `);
		$$renderer.push(`<!--[0--><div class="first svelte-1hyk6of" data-first=""></div>`);
		$$renderer.push(`<!--]--></div> <p id="graph-description" class="visually-hidden">${escape_html(describeScene(scene(), 0))}</p> <p class="visually-hidden" aria-live="polite">${escape_html(walker.voice.said)}</p> `);
		if (explorer.pointing !== void 0) $$renderer.push(`<!--[0--><p class="pointing svelte-1hyk6of" role="status">${escape_html(words().tracing.pointing({ name: nameOf(explorer.dataset, explorer.pointing, explorer.view.lang) }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (placing() !== void 0) $$renderer.push(`<!--[0--><p class="pointing svelte-1hyk6of" role="status">${escape_html(words().placing({ name: placing() }))} <button>${escape_html(words().placed)}</button></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (menu) {
			$$renderer.push("<!--[0-->");
			GraphMenu($$renderer, spread_props([menu, { onclose: closeMenu }]));
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (explorer.arranging !== void 0) $$renderer.push(`<!--[0--><p class="pointing svelte-1hyk6of" role="status"><progress max="1"${attr("value", explorer.arranging)}${attr("aria-label", words().arrange.title)}></progress> ${escape_html(words().arrange.working({ percent: Math.round(explorer.arranging * 100) }))} <button>${escape_html(words().arrange.stop)}</button></p>`);
		else if (explorer.arrangeFailed) $$renderer.push(`<!--[1--><p class="pointing svelte-1hyk6of" role="alert">${escape_html(words().arrange.failed)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="tools svelte-1hyk6of"><button${attr("aria-label", words().zoomIn)}${attr("title", words().zoomIn)} class="svelte-1hyk6of">+</button> <button${attr("aria-label", words().zoomOut)}${attr("title", words().zoomOut)} class="svelte-1hyk6of">−</button> <button${attr("aria-label", words().fit)}${attr("title", words().fit)} class="svelte-1hyk6of">⤢</button></div> `);
		if (!bare) $$renderer.push(`<!--[0--><p class="count svelte-1hyk6of"><span>${escape_html(counted())}</span> <span class="hint">${escape_html(words().graphHint)}</span></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/model/check/nearest.ts
/** Letters without accents, in lower case: how ids and names are compared. */
var fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
// src/analysis/find.ts
/** Things by what people type: ids, names, other names and initials, accents optional. */
var namesOf = (thing) => [.../* @__PURE__ */ new Set([
	...Object.values(thing.name),
	...Object.values(thing.shortName),
	...thing.otherNames
])];
/** First letters of a name of three words or more: "Pedro Pablo Kuczynski" is found by "ppk". */
var initials = (name) => {
	const words = name.split(/[\s,]+/).filter((w) => /^\p{Lu}/u.test(w));
	return words.length > 2 ? words.map((w) => w[0]).join("") : "";
};
/**
* Builds a search over all things, best first; whole names before parts, the well connected before the rest.
* @param weight how much a thing matters when two match alike (its number of neighbours, say)
*/
function buildSearch(dataset, lang, weight = () => 0) {
	const index = new MiniSearch({
		fields: [
			"name",
			"other",
			"summary"
		],
		processTerm: (term) => fold(term),
		searchOptions: {
			prefix: true,
			fuzzy: (term) => term.length > 4 ? .2 : false,
			boost: {
				name: 4,
				other: 2
			},
			combineWith: "AND"
		}
	});
	index.addAll([...dataset.things.values()].map((thing) => ({
		id: thing.id,
		name: thing.name[lang] ?? Object.values(thing.name)[0] ?? "",
		other: [
			...namesOf(thing),
			...namesOf(thing).map(initials),
			thing.id.replaceAll("-", " ")
		].join(" "),
		summary: thing.summary?.[lang] ?? ""
	})));
	return (query, limit = 8) => index.search(query, { boostDocument: (id) => 1 + Math.log2(1 + weight(String(id))) / 4 }).slice(0, limit).flatMap((hit) => dataset.things.get(String(hit.id)) ?? []);
}
// src/app/rescue.ts
/** Keeps the keyboard on the page: what had it may be gone, as a button is whose panel was left. */
/** Whether the reader last used a key, rather than a pointer: who points is not followed around. */
var byKeys = false;
if (typeof addEventListener === "function") {
	addEventListener("keydown", () => byKeys = true, true);
	addEventListener("pointerdown", () => byKeys = false, true);
}
/** Whether what was just done was done by a key. */
var usesKeys = () => byKeys;
/** Takes the keyboard to the heading of what has just been opened. */
async function focusHeading(panel) {
	await /* @__PURE__ */ tick();
	focusOn(panel()?.querySelector("h2, h3"));
}
/** A heading is no stop of the Tab key: it is made one that can be led to. */
function focusOn(element) {
	if (element?.tabIndex === -1) element.setAttribute("tabindex", "-1");
	element?.focus();
}
// src/app/panels/Picker.svelte
function Picker($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A combobox of things: type, choose with the arrows or a click (the ARIA Authoring Practices' list autocomplete). */
		/** The thing chosen elsewhere; its name stands in the field. */
		/** Empties the field once something is picked. */
		/** Where it is told what the field is for: the id of an element. */
		let { id, label, placeholder = "", hideLabel = false, value, clearAfter = false, onpick, onclear, describedby } = $$props;
		const explorer = useExplorer();
		derived(() => explorer.messages);
		const nameOf = (thing) => inLanguage(thing.name, explorer.view.lang);
		const valueName = derived(() => value === void 0 ? "" : inLanguage(explorer.seen.things.get(value)?.name, explorer.view.lang));
		let active = 0;
		let open = false;
		const text = derived(() => valueName());
		derived(() => buildSearch(explorer.seen, explorer.view.lang, (id) => explorer.graph.hasNode(id) ? explorer.graph.degree(id) : 0));
		const found = derived(() => []);
		derived(() => open);
		$$renderer.push(`<div class="picker svelte-1sldb7d"><label${attr("for", id)}${attr_class("svelte-1sldb7d", void 0, { "visually-hidden": hideLabel })}>${escape_html(label)}</label> <input${attr("id", id)} type="text" role="combobox" autocomplete="off" spellcheck="false"${attr("placeholder", placeholder)}${attr("value", text())}${attr("aria-expanded", found().length > 0)}${attr("aria-controls", `${stringify(id)}-list`)} aria-autocomplete="list"${attr("aria-describedby", describedby)}${attr("aria-activedescendant", found().length ? `${id}-${active}` : void 0)} class="svelte-1sldb7d"/> <ul${attr("id", `${stringify(id)}-list`)} role="listbox"${attr("aria-label", label)}${attr("hidden", found().length === 0)} class="svelte-1sldb7d"><!--[-->`);
		const each_array = ensure_array_like(found());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let thing = each_array[i];
			$$renderer.push(`<li${attr("id", `${stringify(id)}-${stringify(i)}`)} role="option"${attr("aria-selected", i === active)} class="svelte-1sldb7d"><span>${escape_html(nameOf(thing))}</span> <span class="kind svelte-1sldb7d">${escape_html(kindOf(thing, explorer.view.lang))}</span></li>`);
		}
		$$renderer.push(`<!--]--></ul> <div${attr_class(clsx("visually-hidden"), "svelte-1sldb7d")}><p role="status">${escape_html("")}</p> `);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></div>`);
	});
}
// src/app/panels/Header.svelte
function Header($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		/** A language as its own speakers call it. */
		function ownName(lang) {
			const name = new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
			return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
		}
		/** On a phone: whether what has no room in the bar is there. */
		let more = false;
		/** What was found is gone to, by whoever searched by keys. */
		function found(id) {
			explorer.searching = false;
			explorer.select(id);
			if (explorer.sheet === "low") explorer.sheet = "half";
			explorer.takeKeyboardTo("panel");
		}
		$$renderer.push(`<header${attr_class("svelte-18yil18", void 0, { "searching": explorer.searching })}><div class="brand svelte-18yil18"><h1 class="svelte-18yil18">${escape_html(words().appName)}</h1> <p class="svelte-18yil18">${escape_html(explorer.scene.title)}</p></div> <div class="search svelte-18yil18">`);
		Picker($$renderer, {
			id: "search",
			label: words().searchLabel,
			placeholder: words().search,
			hideLabel: true,
			clearAfter: true,
			onpick: found
		});
		$$renderer.push(`<!----></div> <nav${attr("aria-label", words().tools)} class="svelte-18yil18"><button class="phone svelte-18yil18"${attr("aria-label", words().searchLabel)}${attr("aria-expanded", explorer.searching)} aria-controls="search">⌕</button> <button class="menu svelte-18yil18" id="views-button"${attr("aria-expanded", explorer.filtersOpen)} aria-controls="filters">${escape_html(words().views)}</button> <button class="svelte-18yil18">${escape_html(explorer.view.as === "graph" ? words().asList : words().asGraph)}</button> <button class="phone svelte-18yil18"${attr("aria-label", words().moreActions)}${attr("aria-expanded", more)} aria-controls="more">⋯</button> <div id="more"${attr_class("svelte-18yil18", void 0, { "open": more })}><button>${escape_html(words().exportPicture)}</button> `);
		if (explorer.own === void 0) $$renderer.push(`<!--[0--><button>${escape_html(words().share)}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (explorer.ownData) $$renderer.push(`<!--[0--><button>${escape_html(words().openData)}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <button class="keys svelte-18yil18"${attr("aria-label", words().keys.title)}${attr("title", words().keys.title)}>?</button> <div class="languages svelte-18yil18" role="group"${attr("aria-label", words().language)}><!--[-->`);
		const each_array = ensure_array_like(explorer.dataset.languages);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let lang = each_array[$$index];
			$$renderer.push(`<button${attr("lang", lang)}${attr("aria-pressed", explorer.view.lang === lang)}${attr("aria-label", ownName(lang))} class="svelte-18yil18">${escape_html(lang.toUpperCase())}</button>`);
		}
		$$renderer.push(`<!--]--></div></div></nav></header>`);
	});
}
// src/app/panels/Heard.svelte
function Heard($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Changes of the page in sentences, for the ear: one for each, and none for what it opens with. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const view = derived(() => explorer.view), scene = derived(() => explorer.scene), seen = derived(() => explorer.seen);
		derived(() => `${view().as === "list" ? words().list : words().graph}: ${inLanguage(explorer.dataset.views.get(view().view)?.name, view().lang)}. ${view().as === "list" ? "" : `${words().arrange.layouts[scene().layout]}. `}${words().shown({
			things: scene().nodes.length,
			lines: scene().edges.length
		})}.`);
		let shown = "";
		derived(() => explorer.story && !explorer.strayed ? `${words().story.stepOf({
			i: (view().story?.step ?? 0) + 1,
			n: explorer.story.steps.length
		})}: ${inLanguage(explorer.story.steps[view().story?.step ?? 0]?.title, view().lang)}` : "");
		derived(() => {
			const { line, focus } = view().panel;
			if (line && explorer.graph.hasEdge(line)) return bundleHeading(seen(), explorer.graph.getEdgeAttributes(line), view().lang);
			return focus !== void 0 && seen().things.has(focus) ? nameOf(seen(), focus, view().lang) : "";
		});
		const voice = new Voice();
		$$renderer.push(`<p class="visually-hidden" aria-live="polite">${escape_html(shown)}</p> <p class="visually-hidden" aria-live="polite">${escape_html(voice.said)}</p>`);
	});
}
// src/app/panels/Modal.svelte
function Modal($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { title, onclose, children } = $$props;
		const explorer = useExplorer();
		$$renderer.push(`<dialog aria-labelledby="modal-title"><div class="top svelte-csy03i"><h2 id="modal-title" class="svelte-csy03i">${escape_html(title)}</h2> <button class="svelte-csy03i">${escape_html(explorer.messages.close)}</button></div> `);
		children($$renderer);
		$$renderer.push(`<!----></dialog>`);
	});
}
// src/app/pieces.svelte.ts
var Pieces = class {
	grown = {
		of: "",
		count: 0
	};
	size;
	of;
	/**
	* To be made while a component is.
	* @param size of a piece
	* @param all how many there are
	* @param of what is listed: where it changes the list begins anew
	*/
	constructor(size, all, of = () => "") {
		this.size = size;
		this.of = of;
	}
	/** How many are to be written by now. */
	get written() {
		return this.grown.of === this.of() ? Math.max(this.size, this.grown.count) : this.size;
	}
};
// src/app/panels/ClaimCard.svelte
var languagesIn = memo((lang) => new Intl.DisplayNames([lang], { type: "language" }));
function ClaimCard_1($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One claim: what it says, how it is made, who says so, when, where; and who disputes it, in the same breath. */
		/** @param listed whether it stands in the list of everything, beside the panel that may show it too */
		let { claim, nested = false, listed = false } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const by = derived(() => byName(dataset(), claim, lang()));
		const many = derived(() => areMany(dataset(), claim.by, lang()));
		const disputes = derived(() => nested ? [] : [...dataset().disputedBy.get(claim.id) ?? []].sort((a, b) => Number(isDenial(b)) - Number(isDenial(a))));
		/** Only http(s) addresses become links; the checker has refused the rest already. */
		const linkOf = (url) => url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : void 0;
		/** A quote is not translated: what it is in is said. */
		const languageName = (code) => languagesIn(lang()).of(code) ?? code;
		function titleOf(source) {
			return typeof source?.title === "object" ? inLanguage(source.title, lang()) : source?.title;
		}
		const cited = derived(() => claim.sources.map((citation) => {
			const source = dataset().sources.get(citation.source);
			return {
				citation,
				source,
				url: linkOf(source?.url),
				title: titleOf(source) ?? citation.source
			};
		}));
		$$renderer.push(`<div${attr_class(`claim ${stringify(claim.status)}`, "svelte-2vsrvx", { "nested": nested })}${attr("id", nested || listed ? void 0 : `claim-${claim.id}`)}><p class="text svelte-2vsrvx">${escape_html(claimText(dataset(), claim, lang()))}</p> <p class="meta svelte-2vsrvx"><span class="status svelte-2vsrvx">${escape_html(statusWord(claim.status, lang()))}</span> `);
		if (isPossible(claim, explorer.view.clock.asOf)) $$renderer.push(`<!--[0--><span class="computed svelte-2vsrvx"><span class="visually-hidden">,</span>${escape_html(words().possibly)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (claim.over) $$renderer.push(`<!--[0--><span class="computed svelte-2vsrvx"><span class="visually-hidden">,</span>${escape_html(words().over)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (claim.basis === "computed") $$renderer.push(`<!--[0--><span class="computed svelte-2vsrvx"><span class="visually-hidden">,</span>${escape_html(words().computed)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (by()) $$renderer.push(`<!--[0--><span><span class="visually-hidden">,</span>${escape_html(words().says({
			who: by(),
			number: many() ? "many" : "one"
		}))}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (claim.when) $$renderer.push(`<!--[0--><span><span class="visually-hidden">,</span><time${attr("datetime", claim.when)}>${escape_html(printWhen(claim.when, lang()))}</time></span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></p> <ul class="sources svelte-2vsrvx"${attr("aria-label", words().sources)}>`);
		if (!cited().length) $$renderer.push(`<!--[0--><li>${escape_html(explorer.dataset.claims.get(claim.id)?.sources.length ? words().sourceLater : words().sourceNone)}</li>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(cited());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let { citation, source, url, title } = each_array[i];
			$$renderer.push(`<li>`);
			if (url) $$renderer.push(`<!--[0--><a${attr("href", url)} target="_blank" rel="noopener noreferrer nofollow"${attr("title", title)}>${escape_html(source?.publisher ?? citation.source)}</a>`);
			else $$renderer.push(`<!--[-1--><span${attr("title", title)}>${escape_html(source?.publisher ?? citation.source)}</span>`);
			$$renderer.push(`<!--]-->`);
			if (source && spanOf(source.published).from !== null) $$renderer.push(`<!--[0-->, ${escape_html(printWhen(source.published, lang()))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
			if (citation.at !== void 0) $$renderer.push(`<!--[0-->, ${escape_html(typeof citation.at === "number" ? words().paragraph({ at: String(citation.at) }) : citation.at)}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (citation.quote) {
				$$renderer.push(`<!--[0--><q${attr("lang", source?.language)} class="svelte-2vsrvx">${escape_html(citation.quote)}</q>`);
				if (source?.language && source.language !== lang()) $$renderer.push(`<!--[0-->(${escape_html(languageName(source.language))})`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ul> <!--[-->`);
		const each_array_1 = ensure_array_like(disputes());
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let other = each_array_1[$$index_1];
			$$renderer.push(`<div class="dispute svelte-2vsrvx"><p${attr_class("label svelte-2vsrvx", void 0, { "denial": isDenial(other) })}>${escape_html(disputeWord(other, lang()))}</p> `);
			ClaimCard_1($$renderer, {
				claim: other,
				nested: true
			});
			$$renderer.push(`<!----></div>`);
		}
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/app/panels/sections.ts
var ORDER = [
	"backedBy",
	"opposedBy",
	"votesAbout",
	"backs",
	"opposes",
	"money",
	"denials",
	"votesCast",
	"family",
	"posts",
	"other"
];
function sectionOf(dataset, { bundle, direction }) {
	const relation = relationOf(dataset, bundle.relation);
	if (bundle.relation === "voted") return "votesCast";
	if (bundle.relation === "at-stake-in") return "votesAbout";
	if (bundle.relation === "denies") return "denials";
	if (bundle.relation === "relative-of") return "family";
	if ([
		"member-of",
		"leads",
		"holds-post"
	].includes(bundle.relation)) return "posts";
	if (relation.about === "money") return "money";
	if (relation.polarity > 0) return direction === "in" || relation.symmetric ? "backedBy" : "backs";
	if (relation.polarity < 0) return direction === "in" ? "opposedBy" : "opposes";
	return "other";
}
/**
* The sections of a thing's dossier that have something in them, in reading order.
* A vote's members and benches are left to its roll call, and a bench's or a body's members to its unfolding.
*/
function dossierSections(dataset, graph, id) {
	const sections = /* @__PURE__ */ new Map();
	graph.forEachEdge(id, (_, bundle) => {
		const direction = bundle.subject === id ? "out" : "in";
		if (bundle.relation === "voted" && direction === "in") return;
		if (bundle.relation === "member-of" && direction === "in" && bundle.claims.every((c) => c.origin === "membership")) return;
		const entry = {
			bundle,
			direction,
			other: direction === "out" ? bundle.object : bundle.subject
		};
		const key = sectionOf(dataset, entry);
		sections.set(key, [...sections.get(key) ?? [], entry]);
	});
	const weight = (entry) => entry.bundle.claims.length;
	return ORDER.flatMap((key) => {
		const entries = sections.get(key);
		return entries ? [{
			key,
			entries: entries.sort((a, b) => weight(b) - weight(a) || a.bundle.id.localeCompare(b.bundle.id))
		}] : [];
	});
}
// src/app/panels/Dossier.svelte
function Dossier($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a kind of thing shows before its claims, such as a roll call. */
		let { id, bare = false, children } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const thing = derived(() => thingOf(dataset(), id));
		const sections = derived(() => dossierSections(dataset(), explorer.graph, id));
		const statements = derived(() => [...dataset().claims.values()].filter((claim) => claim.subject === id && claim.object === void 0));
		const hidden = derived(() => explorer.scene.visible.hidden.get(id)?.length ?? 0);
		const members = derived(() => membersOf(dataset(), id, benchDay(dataset(), explorer.view)).length);
		const atStake = derived(() => dataset().votes.has(id) || [...dataset().votes.values()].some((vote) => vote.at_stake?.who === id));
		const unfolded = derived(() => explorer.view.arrangement.open.includes(id));
		const pieces = new Pieces(1, () => sections().length, () => id);
		/** The first count of a vote that decided about this thing. */
		function tallyOf({ bundle, direction }) {
			const count = bundle.relation === "at-stake-in" && direction === "out" ? dataset().votes.get(bundle.object)?.counts?.find((row) => !row.group) : void 0;
			return count ? printTally(count.values, lang()) : "";
		}
		/** A vote says its option, a bench its tally; everything else its relation. */
		function labelOf({ bundle, direction }) {
			const claim = bundle.claims[0];
			if (bundle.relation === "voted" && claim?.option) return optionVerb(claim.option, lang());
			if (bundle.relation === "voted" && claim?.tally) return printTally(claim.tally, lang());
			return relationLabel(dataset(), bundle, direction, lang());
		}
		$$renderer.push(`<article><div class="top svelte-lxkt6i"><button class="quiet">← ${escape_html(words().back)}</button></div> <h2 class="svelte-lxkt6i">${escape_html(inLanguage(thing().name, lang()))}</h2> <p class="kind svelte-lxkt6i">${escape_html([
			kindOf(thing(), lang()),
			thing().when && printWhen(thing().when, lang()),
			members() && words().members({ n: members() })
		].filter(Boolean).join(" · "))}</p> `);
		if (thing().summary) $$renderer.push(`<!--[0--><p class="summary svelte-lxkt6i">${escape_html(inLanguage(thing().summary, lang()))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="actions svelte-lxkt6i">`);
		if (explorer.view.trace.from !== void 0 && explorer.view.trace.to === void 0 && explorer.view.trace.from !== id && dataset().things.has(explorer.view.trace.from)) $$renderer.push(`<!--[0--><button class="svelte-lxkt6i">${escape_html(words().tracing.pointFrom({ name: nameOf(dataset(), explorer.view.trace.from, lang()) }))}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (!bare) {
			$$renderer.push(`<!--[0--><!--[-->`);
			const each_array = ensure_array_like(AROUND);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let layout = each_array[$$index];
				$$renderer.push(`<button${attr("aria-pressed", explorer.view.arrangement.layout === layout)} class="svelte-lxkt6i">${escape_html(words().arrange.layouts[layout])}</button>`);
			}
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <button class="svelte-lxkt6i">${escape_html(words().tracing.pointTo)}</button> `);
		if (atStake() && !bare) $$renderer.push(`<!--[0--><button${attr("aria-pressed", explorer.view.as === "sides")} class="svelte-lxkt6i">${escape_html(words().sides)}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (members()) $$renderer.push(`<!--[0--><button class="svelte-lxkt6i">${escape_html(unfolded() ? words().fold : words().unfold({ n: members() }))}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (hidden()) $$renderer.push(`<!--[0--><button class="svelte-lxkt6i">${escape_html(hidden() > 40 ? words().bringInSome({
			n: 40,
			all: hidden()
		}) : words().bringIn({ n: hidden() }))}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <button class="quiet svelte-lxkt6i">${escape_html(words().takeOut)}</button></div> `);
		children?.($$renderer);
		$$renderer.push(`<!----> <!--[-->`);
		const each_array_1 = ensure_array_like(sections().slice(0, pieces.written));
		for (let $$index_3 = 0, $$length = each_array_1.length; $$index_3 < $$length; $$index_3++) {
			let { key, entries } = each_array_1[$$index_3];
			$$renderer.push(`<details${attr("open", entries.length <= 8 || key === "backedBy" || key === "opposedBy", true)} class="svelte-lxkt6i"><summary class="svelte-lxkt6i"><h3 class="svelte-lxkt6i">${escape_html(words().sections[key])}</h3> <span class="count svelte-lxkt6i">(${escape_html(entries.length)})</span></summary> <!--[-->`);
			const each_array_2 = ensure_array_like(entries);
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let entry = each_array_2[$$index_2];
				$$renderer.push(`<div class="entry svelte-lxkt6i"><p class="head svelte-lxkt6i">`);
				if (bundleMarks(entry.bundle, lang())) $$renderer.push(`<!--[0--><span class="mark svelte-lxkt6i">${escape_html(bundleMarks(entry.bundle, lang()))}<span class="visually-hidden">:</span></span>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <span class="label svelte-lxkt6i">${escape_html(labelOf(entry))}</span> <button class="link other svelte-lxkt6i">${escape_html(nameOf(dataset(), entry.other, lang()))}</button></p> `);
				if (tallyOf(entry)) $$renderer.push(`<!--[0--><p class="tally svelte-lxkt6i">${escape_html(tallyOf(entry))}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <!--[-->`);
				const each_array_3 = ensure_array_like(entry.bundle.claims);
				for (let $$index_1 = 0, $$length = each_array_3.length; $$index_1 < $$length; $$index_1++) {
					let claim = each_array_3[$$index_1];
					ClaimCard_1($$renderer, { claim });
				}
				$$renderer.push(`<!--]--></div>`);
			}
			$$renderer.push(`<!--]--></details>`);
		}
		$$renderer.push(`<!--]--> `);
		if (statements().length && pieces.written >= sections().length) {
			$$renderer.push(`<!--[0--><details open="" class="svelte-lxkt6i"><summary class="svelte-lxkt6i"><h3 class="svelte-lxkt6i">${escape_html(words().sections.statements)}</h3> <span class="count svelte-lxkt6i">(${escape_html(statements().length)})</span></summary> <!--[-->`);
			const each_array_4 = ensure_array_like(statements());
			for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
				let claim = each_array_4[$$index_4];
				ClaimCard_1($$renderer, { claim });
			}
			$$renderer.push(`<!--]--></details>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></article>`);
	});
}
// src/app/panels/LineClaims.svelte
function LineClaims($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { bundle } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const ends = derived(() => [.../* @__PURE__ */ new Set([bundle.subject, bundle.object])]);
		$$renderer.push(`<section><div class="top svelte-17hs082"><button class="quiet">← ${escape_html(words().back)}</button></div> <h2 class="svelte-17hs082">${escape_html(bundleHeading(explorer.seen, bundle, lang()))}</h2> <p class="count svelte-17hs082">${escape_html(words().claims({ n: bundle.claims.length }))}</p> <div class="ends svelte-17hs082"><!--[-->`);
		const each_array = ensure_array_like(ends());
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let id = each_array[$$index];
			$$renderer.push(`<button>${escape_html(nameOf(explorer.seen, id, lang()))}</button>`);
		}
		$$renderer.push(`<!--]--></div> <!--[-->`);
		const each_array_1 = ensure_array_like(bundle.claims);
		for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
			let claim = each_array_1[$$index_1];
			ClaimCard_1($$renderer, { claim });
		}
		$$renderer.push(`<!--]--></section>`);
	});
}
// src/app/panels/Compare.svelte
function Compare($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Who switched between two votes: a flow from options to options, a strand a bench; each strand opens its names. */
		const { id } = $$props;
		const explorer = useExplorer();
		const LETTERS = 12;
		const LINE = 14;
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const others = derived(() => [...dataset().votes.values()].filter((vote) => vote.id !== id && vote.votes?.length && vote.organization === dataset().votes.get(id)?.organization));
		const other = derived(() => explorer.view.panel.compare !== void 0 ? others().find((vote) => vote.id === explorer.view.panel.compare) : void 0);
		/** The earlier vote on the left. */
		const pair = derived(() => {
			const here = dataset().votes.get(id);
			return here && other() ? [here, other()].sort((a, b) => compareWhen(a.when, b.when)) : [];
		});
		const strands = derived(() => pair()[0] && pair()[1] ? switchesBetween(pair()[0], pair()[1], (vote) => rollCall(dataset(), vote.id).benches, dataset().memberships) : []);
		const flow = derived(() => layFlow(strands(), 172, 240));
		const colour = (strand) => dataset().things.get(strand.group)?.colour ?? "var(--neutral)";
		function stood(option) {
			if (option === "unknown") return words().notInSources;
			return option === "out" ? words().notThere : optionWord(option, lang());
		}
		const beside = (bars) => {
			const lines = bars.map((bar) => wrapText(`${bar.size} ${stood(bar.option)}`, {
				size: LETTERS,
				width: 76,
				lines: 3
			}));
			const tops = besideBars(bars, lines.map((all) => all.length * LINE));
			return bars.flatMap((bar, i) => (lines[i] ?? []).map((words, k) => ({
				key: `${bar.option} ${k}`,
				words,
				y: (tops[i] ?? 0) + (k + .8) * LINE
			})));
		};
		const labels = derived(() => ({
			left: beside(flow().left),
			right: beside(flow().right)
		}));
		/** From above the first word to below the last. */
		const extent = derived(() => {
			const all = [...labels().left, ...labels().right].map(({ y }) => y);
			const top = Math.min(0, ...all.map((y) => y - LINE)) - 3;
			return {
				top,
				h: Math.max(flow().height, ...all) + 5 - top
			};
		});
		const sentence = (strand) => `${strand.members.length} · ${shortNameOf(dataset(), strand.group, lang())}: ${stood(strand.from)} → ${stood(strand.to)}`;
		let chosen = void 0;
		const keyOf = (strand) => `${strand.group} ${strand.from} ${strand.to}`;
		const changed = derived(() => strands().filter((s) => s.from !== s.to && s.from !== "unknown" && s.to !== "unknown").sort((a, b) => b.members.length - a.members.length));
		const rest = derived(() => strands().filter((s) => !changed().includes(s)));
		if (others().length) {
			$$renderer.push(`<!--[0--><h3 id="compare-title" class="svelte-hobje0">${escape_html(words().compareWith)}</h3> `);
			$$renderer.select({
				"aria-labelledby": "compare-title",
				value: other()?.id ?? "",
				onchange: (event) => explorer.go({ panel: { compare: event.currentTarget.value || void 0 } }),
				class: ""
			}, ($$renderer) => {
				$$renderer.option({ value: "" }, ($$renderer) => {
					$$renderer.push(`${escape_html(words().noComparison)}`);
				});
				$$renderer.push(`<!--[-->`);
				const each_array = ensure_array_like(others());
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let vote = each_array[$$index];
					$$renderer.option({ value: vote.id }, ($$renderer) => {
						$$renderer.push(`${escape_html(nameOf(dataset(), vote.id, lang()))}`);
					});
				}
				$$renderer.push(`<!--]-->`);
			}, "svelte-hobje0");
			$$renderer.push(` `);
			if (pair()[0] && pair()[1]) {
				$$renderer.push(`<!--[0--><div class="heads svelte-hobje0"><span class="svelte-hobje0">${escape_html(shortNameOf(dataset(), pair()[0].id, lang()))}<br/><small class="svelte-hobje0">${escape_html(printWhen(pair()[0].when, lang(), "short"))}</small></span><span class="svelte-hobje0">${escape_html(shortNameOf(dataset(), pair()[1].id, lang()))}<br/><small class="svelte-hobje0">${escape_html(printWhen(pair()[1].when, lang(), "short"))}</small></span></div> <svg${attr("viewBox", `-84 ${stringify(extent().top)} ${stringify(flow().width + 168)} ${stringify(extent().h)}`)} role="img"${attr("aria-label", `${stringify(words().flow)}: ${stringify(changed().reduce((sum, s) => sum + s.members.length, 0))}`)} class="svelte-hobje0"><!--[-->`);
				const each_array_1 = ensure_array_like(flow().ribbons);
				for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
					let { strand, d, changed: moved } = each_array_1[$$index_1];
					$$renderer.push(`<path${attr("d", d)}${attr("fill", colour(strand))}${attr_class("svelte-hobje0", void 0, {
						"moved": moved,
						"chosen": chosen === keyOf(strand)
					})}><title>${escape_html(sentence(strand))}</title></path>`);
				}
				$$renderer.push(`<!--]--><!--[-->`);
				const each_array_2 = ensure_array_like(flow().left);
				for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
					let bar = each_array_2[$$index_2];
					$$renderer.push(`<rect x="0"${attr("y", bar.y)}${attr("width", 9)}${attr("height", bar.h)} class="svelte-hobje0"></rect>`);
				}
				$$renderer.push(`<!--]--><!--[-->`);
				const each_array_3 = ensure_array_like(flow().right);
				for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
					let bar = each_array_3[$$index_3];
					$$renderer.push(`<rect${attr("x", flow().width - 9)}${attr("y", bar.y)}${attr("width", 9)}${attr("height", bar.h)} class="svelte-hobje0"></rect>`);
				}
				$$renderer.push(`<!--]--><!--[-->`);
				const each_array_4 = ensure_array_like(labels().left);
				for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
					let label = each_array_4[$$index_4];
					$$renderer.push(`<text x="-6"${attr("y", label.y)}${attr("font-size", LETTERS)} text-anchor="end" class="svelte-hobje0">${escape_html(label.words)}</text>`);
				}
				$$renderer.push(`<!--]--><!--[-->`);
				const each_array_5 = ensure_array_like(labels().right);
				for (let $$index_5 = 0, $$length = each_array_5.length; $$index_5 < $$length; $$index_5++) {
					let label = each_array_5[$$index_5];
					$$renderer.push(`<text${attr("x", flow().width + 6)}${attr("y", label.y)}${attr("font-size", LETTERS)} class="svelte-hobje0">${escape_html(label.words)}</text>`);
				}
				$$renderer.push(`<!--]--></svg> <!--[-->`);
				const each_array_6 = ensure_array_like([{
					list: changed(),
					head: words().switched
				}, {
					list: rest(),
					head: words().stayed
				}]);
				for (let $$index_8 = 0, $$length = each_array_6.length; $$index_8 < $$length; $$index_8++) {
					let { list, head } = each_array_6[$$index_8];
					$$renderer.push(`<p class="head svelte-hobje0">${escape_html(head)} (${escape_html(list.reduce((sum, s) => sum + s.members.length, 0))})</p> <!--[-->`);
					const each_array_7 = ensure_array_like(list);
					for (let $$index_7 = 0, $$length = each_array_7.length; $$index_7 < $$length; $$index_7++) {
						let strand = each_array_7[$$index_7];
						$$renderer.push(`<details${attr("open", chosen === keyOf(strand), true)}><summary class="svelte-hobje0"><span class="swatch svelte-hobje0"${attr_style("", { background: colour(strand) })}></span>${escape_html(sentence(strand))}</summary> <ul class="names svelte-hobje0"${attr("aria-label", sentence(strand))}><!--[-->`);
						const each_array_8 = ensure_array_like(strand.members);
						for (let $$index_6 = 0, $$length = each_array_8.length; $$index_6 < $$length; $$index_6++) {
							let member = each_array_8[$$index_6];
							$$renderer.push(`<li class="svelte-hobje0"><button class="link">${escape_html(nameOf(dataset(), member, lang()))}</button></li>`);
						}
						$$renderer.push(`<!--]--></ul></details>`);
					}
					$$renderer.push(`<!--]-->`);
				}
				$$renderer.push(`<!--]-->`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/Hemicycle.svelte
function Hemicycle($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The chamber as a half circle: shape and colour tell the option, and the same is said in words. */
		const { roll } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const seats = derived(() => seatsOf(roll));
		const against = derived(() => roll.vote.at_stake?.yes === "against");
		const unknown = derived(() => seats().filter((seat) => seat.option === "unknown").length);
		function tone({ option }) {
			if (option === "yes") return against() ? "opposing" : "backing";
			if (option === "no") return against() ? "backing" : "opposing";
			return option === "abstain" ? "abstain" : "away";
		}
		const label = (seat) => `${seat.voter ? nameOf(explorer.seen, seat.voter, lang()) : words().nameUnknown}: ${seat.option === "unknown" ? "?" : optionWord(seat.option, lang())} (${nameOf(explorer.seen, seat.group, lang())})`;
		$$renderer.push(`<svg viewBox="0 0 200 104" role="img"${attr("aria-label", `${stringify(words().chamber)}: ${stringify(printTally(roll.total, lang()))}${unknown() ? `, ${words().unknownNames({ n: unknown() })}` : ""}`)} class="svelte-6ci1pq"><!--[-->`);
		const each_array = ensure_array_like(seats());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let seat = each_array[i];
			$$renderer.push(`<g${attr_class(clsx(tone(seat)), "svelte-6ci1pq")}><title>${escape_html(label(seat))}</title>`);
			if (seat.option === "yes") $$renderer.push(`<!--[0--><circle${attr("cx", seat.x)}${attr("cy", seat.y)}${attr("r", seat.r)} class="full svelte-6ci1pq"></circle>`);
			else if (seat.option === "no") $$renderer.push(`<!--[1--><rect${attr("x", seat.x - seat.r * .9)}${attr("y", seat.y - seat.r * .9)}${attr("width", seat.r * 1.8)}${attr("height", seat.r * 1.8)} class="full svelte-6ci1pq"></rect>`);
			else if (seat.option === "abstain") $$renderer.push(`<!--[2--><path${attr("d", `M${stringify(seat.x)} ${stringify(seat.y - seat.r)}l${stringify(seat.r)} ${stringify(seat.r)}l${stringify(-seat.r)} ${stringify(seat.r)}l${stringify(-seat.r)} ${stringify(-seat.r)}z`)} class="full svelte-6ci1pq"></path>`);
			else $$renderer.push(`<!--[-1--><circle${attr("cx", seat.x)}${attr("cy", seat.y)}${attr("r", seat.r * .8)} class="ring svelte-6ci1pq"${attr("stroke-dasharray", seat.option === "unknown" ? "1.5 1.2" : void 0)}></circle>`);
			$$renderer.push(`<!--]--></g>`);
		}
		$$renderer.push(`<!--]--></svg> <p class="key svelte-6ci1pq">● ${escape_html(optionWord("yes", lang()))} · ◆ ${escape_html(optionWord("abstain", lang()))} · ■ ${escape_html(optionWord("no", lang()))} · ○ ${escape_html(words().tookNoPart)}${escape_html(unknown() ? ` · ◌ ${words().notInSources}` : "")}</p>`);
	});
}
// src/app/panels/RollCall.svelte
var RollCall_exports = /* @__PURE__ */ __exportAll({ default: () => RollCall });
function RollCall($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { id } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const roll = derived(() => rollCall(dataset(), id));
		const vote = derived(() => roll().vote);
		const against = derived(() => vote().at_stake?.yes === "against");
		const FILL = derived(() => ({
			yes: against() ? "opposing" : "backing",
			no: against() ? "backing" : "opposing",
			abstain: "abstain",
			paired: "abstain",
			"not-voting": "away",
			"walk-out": "away",
			absent: "away",
			leave: "away",
			present: "away"
		}));
		const sum = (tally) => Object.values(tally).reduce((total, n) => total + n, 0);
		const base = derived(() => vote().requirement?.base ?? Math.max(1, ...roll().counts.map((count) => sum(count.values))));
		const yes = derived(() => roll().counts[0]?.values.yes);
		const bar = derived(() => vote().requirement?.value);
		/** "66 of 130: ", before what the bar is. */
		const barText = derived(() => {
			if (bar() === void 0) return "";
			const of = vote().requirement?.base;
			return `${of ? words().barOf({
				value: bar(),
				base: of
			}) : bar()}: `;
		});
		/** The parts of a tally as offsets and widths in per cent of a total. */
		function parts(tally, total) {
			let x = 0;
			return OPTIONS.filter((option) => tally[option]).map((option) => {
				const n = tally[option] ?? 0;
				const part = {
					option,
					n,
					x: x / total * 100,
					w: n / total * 100
				};
				x += n;
				return part;
			});
		}
		const cohesion = derived(() => new Map(benchCohesion(dataset(), vote()).map((bench) => [bench.group, bench])));
		const pivot = derived(() => pivotalGroups(dataset(), vote())[0]);
		const index = (value) => value === void 0 ? "–" : new Intl.NumberFormat(lang(), {
			minimumFractionDigits: 2,
			maximumFractionDigits: 2
		}).format(value);
		const rebels = derived(() => roll().names.filter((name) => name.rebel).length);
		const unknown = derived(() => roll().benches.filter((bench) => bench.unknown.length && roll().names.length > 10));
		$$renderer.push(`<section class="roll svelte-hfasuu"><p class="state svelte-hfasuu">${escape_html(voteStatusWord(vote().status, lang()))}`);
		if (vote().result) $$renderer.push(`<!--[0-->; ${escape_html(words().result)}: <strong>${escape_html(voteResultWord(vote().result, lang()))}</strong>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></p> <dl class="svelte-hfasuu"><dt class="svelte-hfasuu">${escape_html(words().motion)}</dt> <dd>${escape_html(inLanguage(vote().motion.text, lang()))}</dd> `);
		if (vote().motion.moved_by?.length) {
			$$renderer.push(`<!--[0--><dt id="moved-by" class="svelte-hfasuu">${escape_html(words().movedBy({ n: vote().motion.moved_by.length }))}</dt> <dd><ul class="names svelte-hfasuu" aria-labelledby="moved-by"><!--[-->`);
			const each_array = ensure_array_like(vote().motion.moved_by);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let mover = each_array[$$index];
				$$renderer.push(`<li class="svelte-hfasuu"><button class="link svelte-hfasuu">${escape_html(nameOf(dataset(), mover, lang()))}</button></li>`);
			}
			$$renderer.push(`<!--]--></ul></dd>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (vote().at_stake) {
			$$renderer.push("<!--[0-->");
			const { who, yes: means } = vote().at_stake;
			$$renderer.push(`<dt class="svelte-hfasuu">${escape_html(words().atStake)}</dt> <dd><button class="link">${escape_html(nameOf(dataset(), who, lang()))}</button> (${escape_html(words().yesMeans[means])}
        ${escape_html(nameOf(dataset(), who, lang()))})</dd>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (vote().requirement) {
			$$renderer.push(`<!--[0--><dt class="svelte-hfasuu">${escape_html(words().bar)}</dt> <dd>${escape_html(barText())}${escape_html(inLanguage(vote().requirement.text, lang()))} `);
			if (bar() !== void 0 && yes() !== void 0) $$renderer.push(`<!--[0--><strong class="gap svelte-hfasuu">${escape_html(yes() < bar() ? words().missing({ n: bar() - yes() }) : words().cleared({ n: yes() - bar() }))}</strong>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></dd>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></dl> `);
		if (roll().counts.length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-hfasuu">${escape_html(words().counts)}</h3> <!--[-->`);
			const each_array_1 = ensure_array_like(roll().counts);
			for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
				let count = each_array_1[i];
				$$renderer.push(`<div class="count svelte-hfasuu"><svg${attr("viewBox", `0 0 100 ${stringify(bar() === void 0 ? 8 : 12)}`)} preserveAspectRatio="none" role="img"${attr("aria-label", printTally(count.values, lang()))} class="svelte-hfasuu"><rect x="0" y="0" width="100" height="8" class="empty svelte-hfasuu"></rect><!--[-->`);
				const each_array_2 = ensure_array_like(parts(count.values, base()));
				for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
					let part = each_array_2[$$index_1];
					$$renderer.push(`<rect${attr("x", part.x)} y="0"${attr("width", part.w)} height="8"${attr_class(clsx(FILL()[part.option]), "svelte-hfasuu")}></rect>`);
				}
				$$renderer.push(`<!--]-->`);
				if (bar() !== void 0) $$renderer.push(`<!--[0--><rect${attr("x", bar() / base() * 100 - .25)} y="0" width="0.5" height="12" class="bar svelte-hfasuu"></rect><rect${attr("x", Math.min(bar(), count.values.yes ?? 0) / base() * 100)} y="9"${attr("width", Math.abs(bar() - (count.values.yes ?? 0)) / base() * 100)} height="1.6" class="bar svelte-hfasuu"></rect>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></svg> <p><strong>${escape_html(printTally(count.values, lang()))}</strong> <span class="source svelte-hfasuu">${escape_html(count.sources.map((source) => printCitation(dataset(), source, lang())).join("; "))}</span> `);
				if (count.note) $$renderer.push(`<!--[0--><span class="note svelte-hfasuu">${escape_html(inLanguage(count.note, lang()))}</span>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></p></div>`);
			}
			$$renderer.push(`<!--]--> `);
			if (bar() !== void 0) $$renderer.push(`<!--[0--><p class="key svelte-hfasuu"><span class="tick svelte-hfasuu"></span>${escape_html(words().bar)}: ${escape_html(bar())}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (pivot()) $$renderer.push(`<!--[0--><p class="pivot svelte-hfasuu">${escape_html(words().pivotal({
				who: nameOf(dataset(), pivot().group, lang()),
				size: optionCount(pivot().option, pivot().size, lang()),
				needed: pivot().needed
			}))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (roll().names.length > 10) {
			$$renderer.push("<!--[0-->");
			Hemicycle($$renderer, { roll: roll() });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (roll().benches.length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-hfasuu">${escape_html(words().benches)}</h3> `);
			if (cohesion().size) $$renderer.push(`<!--[0--><p class="key svelte-hfasuu">${escape_html(words().cohesionHint)}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <ul class="benches svelte-hfasuu"><!--[-->`);
			const each_array_3 = ensure_array_like(roll().benches);
			for (let $$index_5 = 0, $$length = each_array_3.length; $$index_5 < $$length; $$index_5++) {
				let bench = each_array_3[$$index_5];
				$$renderer.push(`<!--[-->`);
				const each_array_4 = ensure_array_like([bench, ...bench.others]);
				for (let i = 0, $$length = each_array_4.length; i < $$length; i++) {
					let line = each_array_4[i];
					$$renderer.push(`<li class="svelte-hfasuu"><p class="svelte-hfasuu"><button class="link">${escape_html(nameOf(dataset(), bench.group, lang()))}</button> <span class="tally svelte-hfasuu">${escape_html(printTally(line.values, lang()))}${escape_html(line.basis === "computed" ? ` (${words().computed})` : "")}${escape_html(i === 0 && bench.seats > sum(line.values) ? ` · ${words().unknownNames({ n: bench.seats - sum(line.values) })}` : "")}</span></p> <svg${attr("viewBox", `0 0 ${stringify(base())} 6`)} preserveAspectRatio="none" aria-hidden="true" class="svelte-hfasuu"><rect x="0" y="0"${attr("width", Math.max(bench.seats, sum(line.values)))} height="6" class="empty svelte-hfasuu"></rect><!--[-->`);
					const each_array_5 = ensure_array_like(parts(line.values, 100));
					for (let $$index_3 = 0, $$length = each_array_5.length; $$index_3 < $$length; $$index_3++) {
						let part = each_array_5[$$index_3];
						$$renderer.push(`<rect${attr("x", part.x)} y="0"${attr("width", part.w)} height="6"${attr_class(clsx(FILL()[part.option]), "svelte-hfasuu")}></rect>`);
					}
					$$renderer.push(`<!--]--></svg> `);
					if (i === 0 && cohesion().get(bench.group)?.agreement !== void 0) $$renderer.push(`<!--[0--><p class="key svelte-hfasuu">${escape_html(words().cohesion({
						rice: index(cohesion().get(bench.group)?.rice),
						agreement: index(cohesion().get(bench.group)?.agreement)
					}))}</p>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> `);
					if (line.note) $$renderer.push(`<!--[0--><p class="note svelte-hfasuu">${escape_html(inLanguage(line.note, lang()))}</p>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> `);
					if (bench.others.length) $$renderer.push(`<!--[0--><p class="source svelte-hfasuu">${escape_html(line.sources.map((source) => printCitation(dataset(), source, lang())).join("; "))}</p>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></li>`);
				}
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (roll().names.length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-hfasuu">${escape_html(words().names)}</h3> `);
			if (rebels()) $$renderer.push(`<!--[0--><p class="key svelte-hfasuu">* ${escape_html(words().rebels({ n: rebels() }))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <!--[-->`);
			const each_array_6 = ensure_array_like(OPTIONS);
			for (let $$index_7 = 0, $$length = each_array_6.length; $$index_7 < $$length; $$index_7++) {
				let option = each_array_6[$$index_7];
				const list = roll().names.filter((name) => name.option === option);
				if (list.length) {
					$$renderer.push(`<!--[0--><details${attr("open", list.length <= 21, true)}><summary class="svelte-hfasuu"><span${attr_class(`swatch ${stringify(FILL()[option])}`, "svelte-hfasuu")}></span><span${attr("id", `names-${stringify(option)}`)}>${escape_html(optionHeading(option, lang()))} (${escape_html(list.length)})</span></summary> <ul class="names svelte-hfasuu"${attr("aria-labelledby", `names-${stringify(option)}`)}><!--[-->`);
					const each_array_7 = ensure_array_like(list);
					for (let $$index_6 = 0, $$length = each_array_7.length; $$index_6 < $$length; $$index_6++) {
						let name = each_array_7[$$index_6];
						$$renderer.push(`<li class="svelte-hfasuu"><button${attr_class("link svelte-hfasuu", void 0, { "rebel": name.rebel })}${attr("title", name.rebel ? words().rebel : inLanguage(name.note, lang()))}>${escape_html(nameOf(dataset(), name.voter, lang()))}<span class="visually-hidden">, ${escape_html(nameOf(dataset(), name.group, lang()))}${escape_html(name.rebel ? `, ${words().rebel}` : "")}</span></button>`);
						if (name.rebel) $$renderer.push(`<!--[0--><span aria-hidden="true">*</span>`);
						else $$renderer.push("<!--[-1-->");
						$$renderer.push(`<!--]-->${escape_html(name.basis === "computed" ? ` (${words().computed})` : "")}</li>`);
					}
					$$renderer.push(`<!--]--></ul></details>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--> <!--[-->`);
			const each_array_8 = ensure_array_like(unknown());
			for (let $$index_9 = 0, $$length = each_array_8.length; $$index_9 < $$length; $$index_9++) {
				let bench = each_array_8[$$index_9];
				$$renderer.push(`<details><summary class="svelte-hfasuu"><span aria-hidden="true">?</span><span${attr("id", `names-${stringify(bench.group)}`)}>${escape_html(nameOf(dataset(), bench.group, lang()))}: ${escape_html(words().unknownNames({ n: bench.unknown.length }))}</span></summary> <ul class="names svelte-hfasuu"${attr("aria-labelledby", `names-${stringify(bench.group)}`)}><!--[-->`);
				const each_array_9 = ensure_array_like(bench.unknown);
				for (let $$index_8 = 0, $$length = each_array_9.length; $$index_8 < $$length; $$index_8++) {
					let member = each_array_9[$$index_8];
					$$renderer.push(`<li class="svelte-hfasuu"><button class="link svelte-hfasuu">${escape_html(nameOf(dataset(), member, lang()))}</button></li>`);
				}
				$$renderer.push(`<!--]--></ul></details>`);
			}
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (vote().votes?.length) {
			$$renderer.push("<!--[0-->");
			Compare($$renderer, { id });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (vote().open?.length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-hfasuu">${escape_html(words().stillOpen)}</h3> <ul class="open svelte-hfasuu"><!--[-->`);
			const each_array_10 = ensure_array_like(vote().open);
			for (let i = 0, $$length = each_array_10.length; i < $$length; i++) {
				let gap = each_array_10[i];
				$$renderer.push(`<li class="svelte-hfasuu">${escape_html(inLanguage(gap.text, lang()))}</li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></section>`);
	});
}
// src/app/panels/SheetHandle.svelte
function SheetHandle($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The upper edge of a sheet on a phone: dragged, or by its buttons, it stands at one of three heights. Nothing on wider pages. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.sheet);
		const at = derived(() => DRAWER_HEIGHTS.indexOf(explorer.sheet));
		$$renderer.push(`<div class="handle svelte-1ule81y" role="group"${attr("aria-label", words().title)}><button class="quiet svelte-1ule81y"${attr("aria-disabled", at() === 0)}${attr("aria-label", words().lower)}${attr("title", words().lower)}><span aria-hidden="true">▾</span></button> <span class="grip svelte-1ule81y" aria-hidden="true"></span> <span class="visually-hidden" role="status">${escape_html("")}</span> <button class="quiet svelte-1ule81y"${attr("aria-disabled", at() === DRAWER_HEIGHTS.length - 1)}${attr("aria-label", words().higher)}${attr("title", words().higher)}><span aria-hidden="true">▴</span></button></div>`);
	});
}
// src/app/panels/Start.svelte
function Start($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const header = explorer.dataset.raw.dataset;
		/** Questions about what is known where the clocks stand. */
		const questions = derived(() => (header.questions ?? []).filter(({ address }) => [
			"focus",
			"from",
			"to"
		].every((key) => explorer.seen.things.has(new URLSearchParams(address).get(key) ?? [...explorer.seen.things.keys()][0] ?? ""))));
		const named = derived(() => explorer.dataset.views.get(explorer.view.view));
		$$renderer.push(`<section class="start svelte-1m1fss7"><h2 class="svelte-1m1fss7">${escape_html(inLanguage(named()?.name, lang()))}</h2> <p class="about svelte-1m1fss7">${escape_html(inLanguage(named()?.description, lang()))}</p> `);
		if (explorer.dataset.raw.stories.length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-1m1fss7">${escape_html(words().story.title)}</h3> <ul class="svelte-1m1fss7"><!--[-->`);
			const each_array = ensure_array_like(explorer.dataset.raw.stories);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let story = each_array[$$index];
				$$renderer.push(`<li><button class="question svelte-1m1fss7"><span>${escape_html(inLanguage(story.title, lang()))} <span class="steps svelte-1m1fss7">${escape_html(words().story.stepCount({ n: story.steps.length }))}</span></span></button></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (questions().length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-1m1fss7">${escape_html(words().questions)}</h3> <ul><!--[-->`);
			const each_array_1 = ensure_array_like(questions());
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let question = each_array_1[$$index_1];
				$$renderer.push(`<li><button class="question svelte-1m1fss7">${escape_html(inLanguage(question.text, lang()))}</button></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <details class="fold svelte-1m1fss7"><summary>${escape_html(words().data)}</summary> <p class="svelte-1m1fss7">${escape_html(inLanguage(header.description, lang()))}</p> <p class="svelte-1m1fss7">${escape_html(inLanguage(header.credits, lang()))} ${escape_html(words().licence)}: ${escape_html(header.licence)}.</p> <!--[-->`);
		const each_array_2 = ensure_array_like(header.notes ?? []);
		for (let i = 0, $$length = each_array_2.length; i < $$length; i++) {
			let note = each_array_2[i];
			$$renderer.push(`<p class="svelte-1m1fss7">${escape_html(inLanguage(note, lang()))}</p>`);
		}
		$$renderer.push(`<!--]--></details></section>`);
	});
}
// src/analysis/explainTies.ts
/** What several things share, and what changed between them, as sentences. */
/** "Each of A, B and C abstained in “Vote to remove the president” (with 9 others) [1][2]." What is no report says so. */
function explainCommon(dataset, common, lang, marks = new CitationMarks()) {
	const who = new Intl.ListFormat(localeOf(lang), { type: "conjunction" }).format(common.who.map((id) => nameInSentence(dataset, id, lang)));
	const what = nameWithArticle(dataset, common.thing, lang);
	const cited = (lines) => printMarks(marks.numbers(lines.flatMap((line) => line.claims.slice(0, 1).flatMap((claim) => claim.sources.slice(0, 1)))));
	const done = (sentence) => ({
		sentence: `${sentence.trim()}.`,
		citations: marks.list
	});
	if (common.relation === void 0) return done(`${capitalised(who, lang)} ${$tied(lang)} ${what}: ${common.lines.map((line) => `${bundleHeading(dataset, line, lang)} ${cited([line])}`.trim()).join("; ")}`);
	const relation = relationOf(dataset, common.relation);
	const tie = common.option ? optionInVote(common.option, what, lang) : grammarOf(lang).contract(`${inLanguage(common.direction === "out" ? relation.label : relation.inverse, lang)} ${what}`);
	const marked = common.lines.map((line) => bundleMarks(line, lang));
	const brackets = [...new Set(marked).size > 1 ? marked.flatMap((mark, i) => mark ? [`${nameInSentence(dataset, common.who[i] ?? "", lang)}: ${mark}`] : []) : marked.slice(0, 1).filter(Boolean), common.others ? $withOthers(lang, { n: common.others }) : ""].filter(Boolean).join("; ");
	const subject = grammarOf(lang).eachDid(who, tie, (label) => forMany(label, lang));
	return done(`${capitalised(subject, lang)}${brackets ? ` (${brackets})` : ""} ${cited(common.lines)}`);
}
/** Claims told one after another, each with its marks. */
function explainClaims(dataset, claims, lang, marks = new CitationMarks()) {
	const days = /* @__PURE__ */ new Set();
	const clause = (claim, first) => {
		const text = claimInStory(dataset, claim, lang, days);
		return `${first ? capitalised(text, lang) : midSentence(dataset, text, lang)} ${printMarks(marks.numbers(claim.sources))}`.trim();
	};
	const denials = (claim) => [...new Map(denialsOf(dataset, [claim]).map((denial) => [denial.subject, denial])).values()].slice(0, 2);
	const sentences = claims.map((claim) => `${[clause(claim, true), ...denials(claim).map((denial) => clause(denial, false))].join("; ")}.`);
	return {
		sentence: sentences.join(" "),
		sentences,
		citations: marks.list
	};
}
// src/analysis/ties.ts
/** What several things have in common, and what changed between them from one day to another. Pure. */
/**
* What the things have in common, what most of them share first, and of that what fewest others do.
* A tie that had ended where the dataset is seen from is not counted.
*/
function inCommon(dataset, graph, ids) {
	const chosen = new Set(ids);
	const found = /* @__PURE__ */ new Map();
	const visit = (id, see) => graph.forEachEdge(id, (_, bundle) => {
		const { weight, symmetric } = relationOf(dataset, bundle.relation);
		if (weight === 0 || bundle.over || bundle.subject === bundle.object) return;
		const thing = bundle.subject === id ? bundle.object : bundle.subject;
		const direction = bundle.subject === id || symmetric ? "out" : "in";
		const option = bundle.relation === "voted" && direction === "out" ? bundle.claims[0]?.option : void 0;
		see({
			key: [
				thing,
				bundle.relation,
				direction,
				option ?? ""
			].join(" "),
			thing,
			bundle,
			direction,
			option
		});
	});
	for (const id of chosen) visit(id, ({ key, thing, bundle, direction, option }) => {
		if (chosen.has(thing)) return;
		const common = found.get(key) ?? {
			thing,
			relation: bundle.relation,
			direction,
			option,
			who: [],
			lines: [],
			others: 0
		};
		common.who.push(id);
		common.lines.push(bundle);
		found.set(key, common);
	});
	const shared = [...found].filter(([, common]) => common.who.length > 1);
	for (const [key, common] of shared) for (const other of new Set(graph.neighbors(common.thing))) if (!chosen.has(other)) visit(other, (tie) => {
		if (tie.key === key) common.others += 1;
	});
	const alike = shared.map(([, common]) => common);
	const weightOf = (line) => relationOf(dataset, line.relation).weight;
	const mixed = eachAnotherWay([...found.values()], alike, weightOf);
	const says = ({ relation, lines, others }) => (relation === void 0 ? .5 : 1) * Math.max(...lines.map(weightOf)) / Math.log2(2 + others);
	const key = ({ thing, relation = "" }) => thing + relation;
	return [...alike, ...mixed].sort((a, b) => b.who.length - a.who.length || says(b) - says(a) || (key(a) < key(b) ? -1 : 1));
}
/** Things that more of them are tied to than share any one tie to it: each by its best line. */
function eachAnotherWay(all, alike, weightOf) {
	const byThing = /* @__PURE__ */ new Map();
	for (const { thing, who, lines } of all) {
		const ties = byThing.get(thing) ?? /* @__PURE__ */ new Map();
		who.forEach((id, i) => {
			const line = lines[i];
			const best = ties.get(id);
			if (line && (!best || weightOf(line) > weightOf(best))) ties.set(id, line);
		});
		byThing.set(thing, ties);
	}
	const told = (thing) => Math.max(0, ...alike.filter((c) => c.thing === thing).map((c) => c.who.length));
	return [...byThing].filter(([thing, ties]) => ties.size > 1 && ties.size > told(thing)).map(([thing, ties]) => ({
		thing,
		direction: "out",
		who: [...ties.keys()],
		lines: [...ties.values()],
		others: 0
	}));
}
/**
* What changed between the things from one day to another, as of those days or as known on them.
* @param dataset whole, whatever a clock says
*/
function changesBetween(dataset, ids, from, to) {
	const chosen = new Set(ids);
	const before = datasetAt(dataset, from);
	const after = datasetAt(dataset, to);
	const inOrder = (a, b) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : 1);
	const atStake = (vote) => dataset.votes.get(vote)?.at_stake?.who ?? "";
	const among = (claim) => chosen.has(claim.subject) && claim.object !== void 0 && (chosen.has(claim.object) || claim.relation === "voted" && chosen.has(atStake(claim.object)));
	const began = [...after.claims.values()].filter((claim) => (among(claim) || claim.origin === "membership" && chosen.has(claim.subject) && claim.over !== true) && !before.claims.has(claim.id)).sort(inOrder);
	const ended = [...after.claims.values()].filter((claim) => chosen.has(claim.subject) && claim.over === true && before.claims.get(claim.id)?.over !== true).sort(inOrder);
	const commonOn = (seen) => new Map(inCommon(seen, buildGraph(seen), ids.filter((id) => seen.things.has(id))).filter((c) => c.relation !== void 0).map((c) => [[
		c.thing,
		c.relation,
		c.direction,
		c.option ?? "",
		...c.who
	].join(" "), c]));
	const first = commonOn(before);
	const second = commonOn(after);
	return {
		began,
		ended,
		gained: [...second].filter(([key]) => !first.has(key)).map(([, c]) => c),
		lost: [...first].filter(([key]) => !second.has(key)).map(([, c]) => c)
	};
}
// src/app/panels/Between.svelte
function Between($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What the traced things have in common, and what changed between them since a day. */
		let { ids } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.tracing);
		const view = derived(() => explorer.view);
		const lang = derived(() => view().lang);
		const MOST = 8;
		const common = derived(() => {
			const marks = new CitationMarks();
			const found = inCommon(explorer.seen, explorer.graph, ids);
			return {
				rest: Math.max(0, found.length - MOST),
				sentences: found.slice(0, MOST).map((c) => ({
					thing: c.thing,
					sentence: explainCommon(explorer.seen, c, lang(), marks).sentence
				})),
				citations: marks.list
			};
		});
		const changes = derived(() => {
			const { since } = view().trace;
			const { asOf, knownOn } = view().clock;
			if (since === void 0) return void 0;
			const first = {
				asOf: knownOn === void 0 || asOf !== void 0 ? since : void 0,
				knownOn: knownOn === void 0 ? void 0 : since
			};
			const found = changesBetween(explorer.dataset, ids, first, {
				asOf,
				knownOn
			});
			const before = datasetAt(explorer.dataset, first);
			const after = explorer.seen;
			const marks = new CitationMarks();
			return {
				sections: [
					{
						title: words().began,
						lines: explainClaims(after, found.began, lang(), marks).sentences
					},
					{
						title: words().ended,
						lines: explainClaims(after, found.ended, lang(), marks).sentences
					},
					{
						title: words().gained,
						lines: found.gained.slice(0, MOST).map((c) => explainCommon(after, c, lang(), marks).sentence)
					},
					{
						title: words().lost,
						lines: found.lost.slice(0, MOST).map((c) => explainCommon(before, c, lang(), marks).sentence)
					}
				].filter((section) => section.lines.length),
				citations: marks.list
			};
		});
		const last = derived(() => [view().clock.asOf, view().clock.knownOn].filter((day) => day !== void 0).sort()[0] ?? explorer.dataset.raw.dataset.as_of);
		$$renderer.push(`<details class="fold svelte-hw0xcf"><summary>${escape_html(words().common)}</summary> <ul class="svelte-hw0xcf">`);
		const each_array = ensure_array_like(common().sentences);
		if (each_array.length !== 0) {
			$$renderer.push("<!--[-->");
			for (let i = 0, $$length = each_array.length; i < $$length; i++) {
				let { thing, sentence } = each_array[i];
				$$renderer.push(`<li class="svelte-hw0xcf"><button class="link svelte-hw0xcf">${escape_html(sentence)}</button></li>`);
			}
		} else $$renderer.push(`<!--[!--><li class="svelte-hw0xcf">${escape_html(words().nothingCommon)}</li>`);
		$$renderer.push(`<!--]--></ul> `);
		if (common().rest) $$renderer.push(`<!--[0--><p class="svelte-hw0xcf">${escape_html(explorer.messages.more({ n: common().rest }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <ol class="marks svelte-hw0xcf"${attr("aria-label", explorer.messages.sources)}><!--[-->`);
		const each_array_1 = ensure_array_like(common().citations);
		for (let n = 0, $$length = each_array_1.length; n < $$length; n++) {
			let citation = each_array_1[n];
			$$renderer.push(`<li>[${escape_html(n + 1)}] ${escape_html(printCitation(explorer.seen, citation, lang()))}</li>`);
		}
		$$renderer.push(`<!--]--></ol></details> <details class="fold svelte-hw0xcf"${attr("open", view().trace.since !== void 0, true)}><summary>${escape_html(words().changes)}</summary> <label>${escape_html(words().since)} <input type="date"${attr("value", view().trace.since ?? "")}${attr("max", last())}/> ${escape_html(words().until({ day: printWhen(last(), lang()) }))}</label> `);
		if (changes()) {
			$$renderer.push("<!--[0-->");
			const each_array_2 = ensure_array_like(changes().sections);
			if (each_array_2.length !== 0) {
				$$renderer.push("<!--[-->");
				for (let $$index_3 = 0, $$length = each_array_2.length; $$index_3 < $$length; $$index_3++) {
					let { title, lines } = each_array_2[$$index_3];
					$$renderer.push(`<h3 class="svelte-hw0xcf">${escape_html(title)}</h3> <ul class="svelte-hw0xcf"><!--[-->`);
					const each_array_3 = ensure_array_like(lines);
					for (let i = 0, $$length = each_array_3.length; i < $$length; i++) {
						let line = each_array_3[i];
						$$renderer.push(`<li class="svelte-hw0xcf">${escape_html(line)}</li>`);
					}
					$$renderer.push(`<!--]--></ul>`);
				}
			} else $$renderer.push(`<!--[!--><p class="svelte-hw0xcf">${escape_html(words().unchanged)}</p>`);
			$$renderer.push(`<!--]--> <ol class="marks svelte-hw0xcf"${attr("aria-label", explorer.messages.sources)}><!--[-->`);
			const each_array_4 = ensure_array_like(changes().citations);
			for (let n = 0, $$length = each_array_4.length; n < $$length; n++) {
				let citation = each_array_4[n];
				$$renderer.push(`<li>[${escape_html(n + 1)}] ${escape_html(printCitation(explorer.dataset, citation, lang()))}</li>`);
			}
			$$renderer.push(`<!--]--></ol>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></details>`);
	});
}
// src/app/panels/CopyChain.svelte
function CopyChain($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A chain to take away: its paragraph as text or Markdown, its sources as CSL-JSON or BibTeX, and a strip to print. */
		let { told } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.tracing);
		derived(() => explorer.view.lang);
		let said = "";
		$$renderer.push(`<div class="row svelte-1r3z8nd" role="group"${attr("aria-label", words().copyAs)}><span class="label svelte-1r3z8nd">${escape_html(words().copyAs)}</span> <!--[-->`);
		const each_array = ensure_array_like(Object.keys(words().copyKinds));
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let kind = each_array[$$index];
			$$renderer.push(`<button class="svelte-1r3z8nd">${escape_html(words().copyKinds[kind])}</button>`);
		}
		$$renderer.push(`<!--]--> `);
		if (!explorer.inFrame) $$renderer.push(`<!--[0--><button class="svelte-1r3z8nd">${escape_html(words().picture)}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div> <p class="said svelte-1r3z8nd" role="status">${escape_html(said)}</p> `);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/ChainCard.svelte
function ChainCard($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** One chain: what it goes through, and, where it is the chosen one, its paragraph with sources, to copy. */
		let { chain, rank, chosen, single = true } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const told = derived(() => explainChain(dataset(), chain.hops, lang()));
		const things = derived(() => [chain.hops[0]?.from ?? "", ...chain.hops.map((hop) => hop.to)]);
		const direct = derived(() => chain.hops.length === 1 ? chain.hops[0] : void 0);
		$$renderer.push(`<div${attr_class("card svelte-1cql44", void 0, { "chosen": chosen })}><button class="stacked pick svelte-1cql44"${attr("aria-pressed", single ? chosen : void 0)}><span class="rank">${escape_html(words().chain({ i: rank }))} · ${escape_html(words().hops({ n: chain.hops.length }))}${escape_html(chain.overlap >= .5 ? ` · ${words().tracing.overlap}` : "")}</span> <span class="path svelte-1cql44">${escape_html(direct() && !direct().also.length ? bundleHeading(dataset(), direct().bundle, lang()) : things().map((id) => nameOf(dataset(), id, lang())).join(" – "))}</span> `);
		if (!single) $$renderer.push(`<!--[0--><span class="rank">${escape_html(words().tracing.alone)} →</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></button> `);
		if (chosen) {
			$$renderer.push(`<!--[0--><p class="sentence svelte-1cql44">${escape_html(told().sentence)}</p> <ol class="marks svelte-1cql44"${attr("aria-label", words().sources)}><!--[-->`);
			const each_array = ensure_array_like(told().citations);
			for (let n = 0, $$length = each_array.length; n < $$length; n++) {
				let citation = each_array[n];
				$$renderer.push(`<li>[${escape_html(n + 1)}] ${escape_html(printCitation(dataset(), citation, lang()))}</li>`);
			}
			$$renderer.push(`<!--]--></ol>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (chosen && single) {
			$$renderer.push("<!--[0-->");
			CopyChain($$renderer, { told: told() });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/app/panels/ChainSteps.svelte
function ChainSteps($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The lit chain hop by hop: arrow keys go along it, each hop shows its claims and stands out in the graph. */
		let { chain } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const at = derived(() => explorer.view.trace.hop);
		$$renderer.push(`<section><h3 id="steps" class="svelte-11y0vq3">${escape_html(words().tracing.steps)}</h3>  <ol class="hops svelte-11y0vq3" aria-labelledby="steps"><!--[-->`);
		const each_array = ensure_array_like(chain.hops);
		for (let h = 0, $$length = each_array.length; h < $$length; h++) {
			let hop = each_array[h];
			const lines = [hop.bundle, ...hop.also];
			$$renderer.push(`<li${attr_class("svelte-11y0vq3", void 0, { "current": h === at() })}><button class="stacked hop svelte-11y0vq3"${attr("aria-expanded", h === at())}${attr("aria-current", h === at() ? "step" : void 0)}><span class="rank">${escape_html(words().tracing.hop({
				i: h + 1,
				n: chain.hops.length
			}))} · ${escape_html(words().claims({ n: lines.reduce((sum, b) => sum + b.claims.length, 0) }))}</span> <span>${escape_html(nameOf(dataset(), hop.from, lang()))} <!--[-->`);
			const each_array_1 = ensure_array_like(lines);
			for (let l = 0, $$length = each_array_1.length; l < $$length; l++) {
				let line = each_array_1[l];
				$$renderer.push(`<!---->${escape_html(l ? "; " : "")}`);
				if (bundleMarks(line, lang())) $$renderer.push(`<!--[0--><span class="status svelte-11y0vq3">${escape_html(bundleMarks(line, lang()))}<span class="visually-hidden">:</span></span> `);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--><em class="svelte-11y0vq3">${escape_html(relationLabel(dataset(), line, line.subject === hop.from ? "out" : "in", lang()))}</em>`);
			}
			$$renderer.push(`<!--]--> ${escape_html(nameOf(dataset(), hop.to, lang()))}</span></button> `);
			if (h === at()) {
				$$renderer.push(`<!--[0--><div class="claims svelte-11y0vq3"><!--[-->`);
				const each_array_2 = ensure_array_like(lines);
				for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
					let line = each_array_2[$$index_2];
					if (lines.length > 1) $$renderer.push(`<!--[0--><h4 class="svelte-11y0vq3">${escape_html(bundleHeading(dataset(), line, lang()))}</h4>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> <!--[-->`);
					const each_array_3 = ensure_array_like(line.claims);
					for (let $$index_1 = 0, $$length = each_array_3.length; $$index_1 < $$length; $$index_1++) {
						let claim = each_array_3[$$index_1];
						ClaimCard_1($$renderer, { claim });
					}
					$$renderer.push(`<!--]-->`);
				}
				$$renderer.push(`<!--]--></div> <div class="row svelte-11y0vq3"><!--[-->`);
				const each_array_4 = ensure_array_like([.../* @__PURE__ */ new Set([hop.from, hop.to])]);
				for (let $$index_3 = 0, $$length = each_array_4.length; $$index_3 < $$length; $$index_3++) {
					let id = each_array_4[$$index_3];
					$$renderer.push(`<button class="quiet svelte-11y0vq3">${escape_html(nameOf(dataset(), id, lang()))}</button>`);
				}
				$$renderer.push(`<!--]--> `);
				if (h < chain.hops.length - 1) $$renderer.push(`<!--[0--><button class="quiet svelte-11y0vq3">${escape_html(words().tracing.avoidThis({ name: nameOf(dataset(), hop.to, lang()) }))}</button>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></div>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ol> `);
		if (chain.hops.length > 1) $$renderer.push(`<!--[0--><div class="row svelte-11y0vq3"><button${attr("disabled", at() === void 0 || at() === 0, true)} class="svelte-11y0vq3">← ${escape_html(words().tracing.previous)}</button> <button${attr("disabled", at() === chain.hops.length - 1, true)} class="svelte-11y0vq3">${escape_html(words().tracing.next)} →</button></div>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></section>`);
	});
}
// src/app/panels/TraceOptions.svelte
function TraceOptions($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Further things to tie, and what chains may use: through and not through what, how many hops, votes or none. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const view = derived(() => explorer.view);
		const changed = derived(() => view().trace.through !== void 0 || view().trace.avoid.length > 0 || view().trace.maxHops !== TRACE_DEFAULTS.maxHops || !view().trace.votes);
		const filters = derived(() => view().filter.statusesOff.length + view().filter.relationsOff.length);
		const name = (id) => explorer.seen.things.has(id) ? nameOf(explorer.seen, id, view().lang) : id;
		$$renderer.push(`<details class="fold svelte-19qsodc"${attr("open", changed(), true)}><summary>${escape_html(words().tracing.options)}</summary> `);
		if (view().trace.more.length < MOST_MORE) {
			$$renderer.push("<!--[0-->");
			Picker($$renderer, {
				id: "trace-more",
				label: words().tracing.add,
				clearAfter: true,
				onpick: (id) => explorer.trace(view().trace.from, view().trace.to, [...view().trace.more, id])
			});
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="grid svelte-19qsodc">`);
		Picker($$renderer, {
			id: "trace-through",
			label: words().tracing.through,
			value: view().trace.through,
			onpick: (id) => explorer.restrict({ through: id }),
			onclear: () => explorer.restrict({ through: void 0 })
		});
		$$renderer.push(`<!----> `);
		Picker($$renderer, {
			id: "trace-avoid",
			label: words().tracing.avoid,
			clearAfter: true,
			onpick: (id) => explorer.restrict({ avoid: [.../* @__PURE__ */ new Set([...view().trace.avoid, id])] })
		});
		$$renderer.push(`<!----></div> `);
		if (view().trace.avoid.length) {
			$$renderer.push(`<!--[0--><ul class="chips svelte-19qsodc"><!--[-->`);
			const each_array = ensure_array_like(view().trace.avoid);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let id = each_array[$$index];
				$$renderer.push(`<li><button${attr("aria-label", words().tracing.remove({ name: name(id) }))}>${escape_html(name(id))} ×</button></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="grid svelte-19qsodc"><label class="svelte-19qsodc"><span class="svelte-19qsodc">${escape_html(words().tracing.maxHops)}</span> `);
		$$renderer.select({
			value: view().trace.maxHops,
			onchange: (event) => explorer.restrict({ maxHops: Number(event.currentTarget.value) }),
			class: ""
		}, ($$renderer) => {
			$$renderer.push(`<!--[-->`);
			const each_array_1 = ensure_array_like(Array.from({ length: 6 }, (_, i) => i + 1));
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let hops = each_array_1[$$index_1];
				$$renderer.option({ value: hops }, ($$renderer) => {
					$$renderer.push(`${escape_html(words().hops({ n: hops }))}`);
				});
			}
			$$renderer.push(`<!--]-->`);
		}, "svelte-19qsodc");
		$$renderer.push(`</label> <label class="check svelte-19qsodc"><input type="checkbox"${attr("checked", view().trace.votes, true)}/>${escape_html(words().tracing.votes)}</label></div> `);
		if (filters()) $$renderer.push(`<!--[0--><p class="svelte-19qsodc">${escape_html(words().tracing.filtersToo({ n: filters() }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></details>`);
	});
}
// src/app/panels/WhyNot.svelte
function WhyNot($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Why not other chains: what was left out, by what, and how many; each with the way to let it in. */
		let { answer } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.tracing);
		const view = derived(() => explorer.view);
		const number = derived(() => new Intl.NumberFormat(view().lang, {
			minimumFractionDigits: 1,
			maximumFractionDigits: 1
		}));
		const cost = derived(() => explorer.chain?.cost);
		const costs = derived(() => cost() && {
			hops: number().format(cost().hops),
			relations: number().format(cost().relations),
			evidence: number().format(cost().evidence),
			hubs: number().format(cost().hubs),
			time: number().format(cost().time)
		});
		function whatOf({ because, what = "" }) {
			if (because === "status") return statusWord(what, view().lang);
			if (because === "relation") return inLanguage(relationOf(explorer.seen, what).label, view().lang);
			return because === "avoid" || because === "through" ? nameOf(explorer.seen, what, view().lang) : "";
		}
		function printed(reason) {
			const { because, chains } = reason;
			return words().leftOut[because]({
				n: chains,
				what: whatOf(reason)
			});
		}
		/** What the button is called where it is heard on its own. */
		function allowed(reason) {
			const { because } = reason;
			if (because === "votes" || because === "clock") return words().allowThis[because];
			const way = because === "avoid" || because === "through" ? because : "named";
			return words().allowThis[way]({ what: whatOf(reason) });
		}
		$$renderer.push(`<details class="fold svelte-1b7m0te"${attr("open", answer.ways.length === 0, true)}><summary>${escape_html(words().why)}</summary> <ul><!--[-->`);
		const each_array = ensure_array_like(answer.leftOut);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let reason = each_array[$$index];
			$$renderer.push(`<li class="svelte-1b7m0te">${escape_html(printed(reason))} <button class="link svelte-1b7m0te"${attr("aria-label", allowed(reason))}>${escape_html(words().allow)}</button></li>`);
		}
		$$renderer.push(`<!--]--> `);
		if (answer.more) $$renderer.push(`<!--[0--><li class="svelte-1b7m0te">${escape_html(words().below({
			n: answer.more,
			complete: answer.complete ? "yes" : "no"
		}))}</li>`);
		else if (answer.complete && answer.ways.length) $$renderer.push(`<!--[1--><li class="svelte-1b7m0te">${escape_html(words().all)}</li>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></ul> <p class="svelte-1b7m0te">${escape_html(words().rankedHow)}</p> `);
		if (costs()) $$renderer.push(`<!--[0--><p class="svelte-1b7m0te">${escape_html(words().costs(costs()))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></details>`);
	});
}
// src/app/panels/Trace.svelte
var Trace_exports = /* @__PURE__ */ __exportAll({ default: () => Trace });
function Trace($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** How two things are tied: chains as cards. With more than two: a small tree of chains. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const view = derived(() => explorer.view);
		const both = derived(() => view().trace.from !== void 0 && view().trace.to !== void 0);
		const answer = derived(() => explorer.answer);
		const known = derived(() => explorer.question?.ids.every((id) => explorer.seen.things.has(id)) ?? false);
		const names = (ids) => new Intl.ListFormat(localeOf(view().lang)).format(ids.map((id) => nameOf(explorer.dataset, id, view().lang)));
		const status = derived(() => {
			if (view().trace.from === view().trace.to) return words().sameEnds;
			if (!answer()) return words().tracing.searching;
			if (answer().unknown.length) return words().tracing.unknown({ names: names(answer().unknown) });
			if (explorer.isTree) return words().tracing.tree({
				things: explorer.question?.ids.length ?? 0,
				chains: explorer.chains.length
			});
			return explorer.chains.length ? words().chains({ n: explorer.chains.length }) : words().noChain({ hops: view().trace.maxHops });
		});
		$$renderer.push(`<section aria-labelledby="trace-title"><h2 id="trace-title" class="svelte-1uipjke">${escape_html(words().trace)}</h2> `);
		if (!both()) $$renderer.push(`<!--[0--><p class="hint svelte-1uipjke" id="trace-hint">${escape_html(explorer.pointing !== void 0 ? words().tracing.pointing({ name: names([explorer.pointing]) }) : words().traceHint)}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div class="ends svelte-1uipjke">`);
		Picker($$renderer, {
			id: "trace-from",
			label: words().traceFrom,
			value: view().trace.from ?? explorer.pointing,
			onpick: (id) => explorer.trace(id, view().trace.to),
			onclear: () => explorer.trace(void 0, view().trace.to)
		});
		$$renderer.push(`<!----> `);
		Picker($$renderer, {
			id: "trace-to",
			label: words().traceTo,
			value: view().trace.to,
			describedby: explorer.pointing !== void 0 && view().as !== "graph" ? "trace-hint" : void 0,
			onpick: (id) => explorer.trace(view().trace.from ?? explorer.pointing, id),
			onclear: () => explorer.trace(view().trace.from, void 0)
		});
		$$renderer.push(`<!----></div> `);
		if (view().trace.more.length) {
			$$renderer.push(`<!--[0--><ul class="chips svelte-1uipjke"><!--[-->`);
			const each_array = ensure_array_like(view().trace.more);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let id = each_array[$$index];
				$$renderer.push(`<li><button${attr("aria-label", words().tracing.remove({ name: names([id]) }))}>${escape_html(names([id]))} ×</button></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (view().trace.from !== void 0 || view().trace.to !== void 0) {
			$$renderer.push(`<!--[0--><div class="row svelte-1uipjke">`);
			if (!view().trace.more.length) $$renderer.push(`<!--[0--><button>⇄ ${escape_html(words().swap)}</button>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <button>${escape_html(words().clear)}</button></div>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (both()) {
			$$renderer.push("<!--[0-->");
			TraceOptions($$renderer, {});
			$$renderer.push(`<!----> <p class="count svelte-1uipjke" role="status"${attr("aria-live", explorer.story && !explorer.strayed ? "off" : void 0)}>${escape_html(status())}</p> `);
			if (answer()?.apart.length) $$renderer.push(`<!--[0--><p class="count svelte-1uipjke">${escape_html(words().tracing.apart({ names: names(answer().apart) }))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <ol><!--[-->`);
			const each_array_1 = ensure_array_like(explorer.chains);
			for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
				let chain = each_array_1[i];
				$$renderer.push(`<li>`);
				ChainCard($$renderer, {
					chain,
					rank: i + 1,
					chosen: explorer.isTree || i === explorer.chosen,
					single: !explorer.isTree
				});
				$$renderer.push(`<!----></li>`);
			}
			$$renderer.push(`<!--]--></ol> `);
			if (explorer.chain) {
				$$renderer.push("<!--[0-->");
				ChainSteps($$renderer, { chain: explorer.chain });
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (answer() && !explorer.isTree && !answer().unknown.length && view().trace.from !== view().trace.to) {
				$$renderer.push("<!--[0-->");
				WhyNot($$renderer, { answer: answer() });
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			if (known() && explorer.question) {
				$$renderer.push("<!--[0-->");
				Between($$renderer, { ids: explorer.question.ids });
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></section>`);
	});
}
// src/app/panels/Side.svelte
function Side($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const tracing = derived(() => explorer.view.trace.from !== void 0 || explorer.view.trace.to !== void 0);
		const line = derived(() => explorer.view.panel.line && explorer.graph.hasEdge(explorer.view.panel.line) ? explorer.graph.getEdgeAttributes(explorer.view.panel.line) : void 0);
		const focus = derived(() => explorer.view.panel.focus);
		const vote = derived(() => focus() !== void 0 && explorer.seen.votes.has(focus()) ? focus() : void 0);
		let panel = void 0;
		/** The row of a list, or the event of the timeline, that what stands here was opened from: Escape leads back to it. */
		let opener;
		const ROWS = ".list tbody button, .sides button, .timeline button";
		const goIn = () => void focusHeading(() => panel);
		onKeyboard(explorer, "panel", () => {
			opener = void 0;
			goIn();
		});
		onOpening(explorer, () => {
			const from = document.activeElement;
			opener = from instanceof HTMLElement && from.matches(ROWS) ? from : void 0;
			if (opener && usesKeys()) goIn();
		});
		derived(() => [
			explorer.view.panel.focus,
			explorer.view.panel.line,
			explorer.view.trace.from,
			explorer.view.trace.to
		].join(" "));
		$$renderer.push(`<aside class="side svelte-kp439u"${attr("aria-label", words().dossier)}>`);
		SheetHandle($$renderer, {});
		$$renderer.push(`<!----> `);
		if (explorer.story && explorer.strayed) $$renderer.push(`<!--[0--><button class="back svelte-kp439u">← ${escape_html(words().story.backTo)}</button>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (explorer.view.panel.line && !line()) $$renderer.push(`<!--[0--><p role="status">${escape_html(words().noLine)}</p> <button>← ${escape_html(words().back)}</button>`);
		else if (line()) {
			$$renderer.push("<!--[1-->");
			LineClaims($$renderer, { bundle: line() });
		} else if (focus() !== void 0 && !explorer.seen.things.has(focus())) $$renderer.push(`<!--[2--><p role="status">${escape_html(words().notYet)}</p> <button>← ${escape_html(words().back)}</button>`);
		else if (focus() !== void 0) {
			$$renderer.push("<!--[3-->");
			Dossier($$renderer, {
				id: focus(),
				children: ($$renderer) => {
					if (vote()) {
						$$renderer.push("<!--[0-->");
						RollCall($$renderer, { id: vote() });
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else {
			$$renderer.push("<!--[-1-->");
			if (!tracing()) {
				$$renderer.push("<!--[0-->");
				Start($$renderer, {});
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			Trace($$renderer, {});
			$$renderer.push(`<!---->`);
		}
		$$renderer.push(`<!--]--></aside>`);
	});
}
// src/embed/pages.ts
/** The page of a named view, or of a whole story: `votes.es.html`. */
var pageOf = (slug, lang) => `${slug}.${lang}.html`;
/** The page of a step of a story, from 0: `december.3.es.html` is the third. */
var stepPage = (story, step, lang) => pageOf(`${story}.${step + 1}`, lang);
// src/model/prose.ts
/**
* The text of a story's step: plain paragraphs with a blank line between, `*emphasis*`, and `[words](id)` for a thing of the
* dataset. Nothing else: no HTML, no web addresses. A backslash keeps the character after it as it is.
*/
var plain = (words) => words.replace(/\\(.)/gs, "$1");
var ESCAPED = String.raw`\\[\s\S]`;
var LINK = new RegExp(String.raw`\[((?:${ESCAPED}|[^\]\\])*)\]\(([^()\s]*)\)`, "y");
var EMPHASIS = new RegExp(String.raw`\*((?:${ESCAPED}|[^*\\])+)\*`, "y");
var WORDS = new RegExp(String.raw`(?:${ESCAPED}|[^*[\\])+`, "y");
/** Reads one paragraph; what is not closed stays as it is written and is a fault. */
function readParagraph(text, faults) {
	const spans = [];
	let at = 0;
	const next = (pattern) => {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) at = pattern.lastIndex;
		return found;
	};
	while (at < text.length) {
		const words = next(WORDS);
		if (words) {
			spans.push({ words: plain(words[0]) });
			continue;
		}
		const link = next(LINK);
		if (link) {
			const [, shown = "", thing = ""] = link;
			if (!shown.trim() || !thing) faults.push({
				message: localized($linkWrong, { link: link[0] }),
				hint: localized($writeLink)
			});
			spans.push({
				words: plain(shown),
				thing
			});
			continue;
		}
		const emphasis = next(EMPHASIS);
		if (emphasis) {
			spans.push({
				words: plain(emphasis[1] ?? ""),
				emphasis: true
			});
			continue;
		}
		const rest = text.slice(at, at + 24);
		const sign = text.charAt(at);
		faults.push({
			message: localized($notClosed, {
				rest,
				sign
			}),
			hint: localized($close, { sign })
		});
		spans.push({ words: plain(text.slice(at)) });
		break;
	}
	return spans;
}
/** The paragraphs of a text, and what in it cannot be read. */
function readProse(text) {
	const faults = [];
	return {
		paragraphs: text.split(/\n\s*\n/).map((part) => part.replace(/\s+/g, " ").trim()).filter(Boolean).map((part) => readParagraph(part, faults)),
		faults
	};
}
// src/app/panels/Prose.svelte
function Prose($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The text of a step of a story: paragraphs, emphasis, and things that can be gone to. */
		/** @param hrefOf where a thing lies, without a program; @param onthing goes to it where there is one */
		let { text, hrefOf, onthing } = $$props;
		const paragraphs = derived(() => readProse(text).paragraphs);
		$$renderer.push(`<!--[-->`);
		const each_array = ensure_array_like(paragraphs());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let spans = each_array[i];
			$$renderer.push(`<p class="svelte-1grp9pk"><!--[-->`);
			const each_array_1 = ensure_array_like(spans);
			for (let k = 0, $$length = each_array_1.length; k < $$length; k++) {
				let { words, emphasis, thing } = each_array_1[k];
				if (thing) $$renderer.push(`<!--[0--><a${attr("href", hrefOf(thing))} class="svelte-1grp9pk">${escape_html(words)}</a>`);
				else if (emphasis) $$renderer.push(`<!--[1--><em>${escape_html(words)}</em>`);
				else $$renderer.push(`<!--[-1-->${escape_html(words)}`);
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></p>`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/Story.svelte
function Story($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A story beside the living graph: all its steps in one column; the one that is read is the one that is shown. */
		let { story } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const at = derived(() => explorer.view.story?.step ?? 0);
		const last = derived(() => story.steps.length - 1);
		const others = derived(() => explorer.dataset.raw.stories.filter(({ id }) => id !== story.id));
		const addressOf = (step) => `?${new URLSearchParams({
			story: story.id,
			step: String(step + 1),
			lang: lang()
		})}`;
		const hrefOf = (thing) => `?${new URLSearchParams({
			focus: thing,
			lang: lang()
		})}`;
		/** While this program scrolls the column: what is passed on the way is not shown. */
		let steering;
		function arrive() {
			clearTimeout(steering);
			steering = void 0;
		}
		function steer(time) {
			arrive();
			steering = setTimeout(arrive, time);
		}
		/** What a name in the text leads to stays open, though the column may still be moving under the finger. */
		const STILL_MOVING = 500;
		function look(thing) {
			steer(STILL_MOVING);
			explorer.select(thing);
		}
		$$renderer.push(`<section class="story svelte-1fonrgy"${attr("aria-label", inLanguage(story.title, lang()))}><header class="svelte-1fonrgy">`);
		SheetHandle($$renderer, {});
		$$renderer.push(`<!----> <div class="top svelte-1fonrgy"><h2 class="svelte-1fonrgy">${escape_html(inLanguage(story.title, lang()))}</h2> <button class="quiet"${attr("aria-label", words().story.close)}${attr("title", words().story.close)}>✕</button></div> <ol class="dots svelte-1fonrgy"${attr("aria-label", words().story.all)}><!--[-->`);
		const each_array = ensure_array_like(story.steps);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let step = each_array[i];
			$$renderer.push(`<li class="svelte-1fonrgy"><a${attr("href", addressOf(i))}${attr("aria-current", i === at() ? "step" : void 0)}${attr("title", inLanguage(step.title, lang()))}${attr_class("svelte-1fonrgy", void 0, { "done": i <= at() })}><span class="visually-hidden">${escape_html(words().story.toStep({
				i: i + 1,
				title: inLanguage(step.title, lang())
			}))}</span></a></li>`);
		}
		$$renderer.push(`<!--]--></ol></header> <div class="column svelte-1fonrgy" tabindex="0" role="region"${attr("aria-label", words().story.steps)}><p class="lead svelte-1fonrgy">${escape_html(inLanguage(story.description, lang()))} <span class="keys svelte-1fonrgy">${escape_html(words().story.keys)}</span></p> <!--[-->`);
		const each_array_1 = ensure_array_like(story.steps);
		for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
			let step = each_array_1[i];
			$$renderer.push(`<article${attr("data-step", i)}${attr("aria-labelledby", `story-step-${stringify(i)}`)}${attr_class("svelte-1fonrgy", void 0, { "now": i === at() })}><p class="where svelte-1fonrgy">${escape_html(words().story.stepOf({
				i: i + 1,
				n: story.steps.length
			}))}</p> <h3${attr("id", `story-step-${stringify(i)}`)} class="svelte-1fonrgy"><a${attr("href", addressOf(i))} class="svelte-1fonrgy">${escape_html(inLanguage(step.title, lang()))}</a></h3> <div class="text svelte-1fonrgy">`);
			Prose($$renderer, {
				text: inLanguage(step.text, lang()),
				hrefOf,
				onthing: look
			});
			$$renderer.push(`<!----></div></article>`);
		}
		$$renderer.push(`<!--]--> `);
		if (others().length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-1fonrgy">${escape_html(words().story.others)}</h3> <ul class="others svelte-1fonrgy"><!--[-->`);
			const each_array_2 = ensure_array_like(others());
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let other = each_array_2[$$index_2];
				$$renderer.push(`<li><button class="link">${escape_html(inLanguage(other.title, lang()))}</button></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p class="end svelte-1fonrgy">${escape_html(words().story.end)} <a${attr("href", `${stringify(explorer.home)}${stringify("e/")}${stringify(pageOf(story.id, lang()))}`)}>${escape_html(words().story.article)}</a> · <a${attr("href", `${stringify(explorer.home)}${stringify("e/")}${stringify(story.id)}.${stringify(lang())}.pdf`)}>PDF</a></p></div> <nav${attr("aria-label", words().story.paging)} class="svelte-1fonrgy"><button${attr("disabled", at() === 0, true)}>← ${escape_html(words().story.previous)}</button> <output aria-live="off" class="svelte-1fonrgy">${escape_html(words().story.stepOf({
			i: at() + 1,
			n: story.steps.length
		}))}<span class="visually-hidden">: ${escape_html(inLanguage(story.steps[at()]?.title, lang()))}</span></output> <button${attr("disabled", at() === last(), true)}>${escape_html(words().story.next)} →</button></nav></section>`);
	});
}
// src/app/panels/Sides.svelte
function Sides($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Who backed and who opposed someone whose fate was decided, over time: votes as two-sided bars, claims beside, and who changed sides. */
		const { id } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const rows = derived(() => [...[...dataset().votes.values()].filter((vote) => vote.at_stake?.who === id).map((vote) => ({
			when: vote.when,
			vote
		})), ...stanceSteps(dataset(), id).filter((step) => step.ground.claim.origin !== "vote").map((step) => ({
			when: step.when,
			step
		}))].sort((a, b) => compareWhen(a.when, b.when)));
		const changes = derived(() => sideChanges(dataset(), id));
		/** The first count of a vote by side; a vote that grants what was asked has no sides. */
		function sidesOf(vote) {
			const values = vote.counts?.find((row) => !row.group)?.values ?? {};
			const sum = (side) => OPTIONS.filter((option) => sideOf$1(vote, option) === side).reduce((total, option) => total + (values[option] ?? 0), 0);
			return {
				values,
				opposed: sum("opposed"),
				withheld: sum("withheld"),
				backed: sum("backed")
			};
		}
		const word = (side) => words().sideWords[side];
		$$renderer.push(`<div class="sides svelte-rzkvv"><h2 class="svelte-rzkvv">${escape_html(words().sidesOf({ who: nameOf(dataset(), id, lang()) }))}</h2> `);
		if (rows().length) $$renderer.push(`<!--[0--><p class="note svelte-rzkvv">${escape_html(words().sidesNote)}</p>`);
		else $$renderer.push(`<!--[-1--><p role="status">${escape_html(words().noSides({ name: nameOf(dataset(), id, lang()) }))}</p> <p><button>${escape_html(words().asGraph)}</button></p>`);
		$$renderer.push(`<!--]--> <ol class="svelte-rzkvv"><!--[-->`);
		const each_array = ensure_array_like(rows());
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let row = each_array[i];
			$$renderer.push(`<li${attr_class(clsx(row.step?.side ?? "vote"), "svelte-rzkvv")}><time class="svelte-rzkvv">${escape_html(row.when ? printWhen(row.when, lang(), "short") : "–")}</time> `);
			if (row.vote) {
				$$renderer.push("<!--[0-->");
				const sides = sidesOf(row.vote);
				$$renderer.push(`<div><button class="link">${escape_html(nameOf(dataset(), row.vote.id, lang()))}</button> `);
				if (sides.opposed + sides.backed > 0) $$renderer.push(`<!--[0--><svg viewBox="-100 0 200 8" preserveAspectRatio="none" role="img"${attr("aria-label", `${stringify(word("opposed"))} ${stringify(sides.opposed)}, ${stringify(word("withheld"))} ${stringify(sides.withheld)}, ${stringify(word("backed"))} ${stringify(sides.backed)}`)} class="svelte-rzkvv"><rect class="opposed svelte-rzkvv"${attr("x", -sides.opposed - sides.withheld / 2)} y="0"${attr("width", sides.opposed)} height="8"></rect><rect class="withheld svelte-rzkvv"${attr("x", -sides.withheld / 2)} y="0"${attr("width", sides.withheld)} height="8"></rect><rect class="backed svelte-rzkvv"${attr("x", sides.withheld / 2)} y="0"${attr("width", sides.backed)} height="8"></rect></svg>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <p class="meta svelte-rzkvv">${escape_html(OPTIONS.filter((option) => sides.values[option]).map((option) => optionCount(option, sides.values[option] ?? 0, lang())).join(", ") || words().noCount)}</p></div>`);
			} else {
				$$renderer.push(`<!--[-1--><div><p><span class="side svelte-rzkvv">${escape_html(word(row.step.side))}</span> <button class="link">${escape_html(nameOf(dataset(), row.step.who, lang()))}</button></p> `);
				ClaimCard_1($$renderer, { claim: row.step.ground.claim });
				$$renderer.push(`<!----></div>`);
			}
			$$renderer.push(`<!--]--></li>`);
		}
		$$renderer.push(`<!--]--></ol> `);
		if (changes().length) {
			$$renderer.push(`<!--[0--><h3 class="svelte-rzkvv">${escape_html(words().sideChanges({ n: changes().length }))}</h3> <ul class="changes svelte-rzkvv"><!--[-->`);
			const each_array_1 = ensure_array_like(changes());
			for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
				let change = each_array_1[i];
				$$renderer.push(`<li class="svelte-rzkvv"><button class="link">${escape_html(nameOf(dataset(), change.who, lang()))}</button>: ${escape_html(word(change.from.side))} (${escape_html(printWhen(change.from.when ?? "", lang(), "short"))}) → ${escape_html(word(change.to.side))} (${escape_html(printWhen(change.to.when ?? "", lang(), "short"))})</li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div>`);
	});
}
// src/analysis/timeline.ts
/** What happened, in order of time: events and votes. Pure. */
/**
* Every event and vote of a dataset, the earliest first.
* @param whole the dataset whatever the clocks say: what lies ahead can be reached, though it is not named
* @param seen the dataset where the clocks stand
*/
function stopsOf(whole, seen) {
	return [...whole.things.values()].flatMap(({ id, kind, when: later }) => {
		const thing = seen.things.get(id);
		const when = thing?.when ?? later;
		return when ? [{
			id,
			kind,
			when,
			day: spanOf(when).to ?? spanOf(when).from ?? "",
			thing
		}] : [];
	}).filter(({ day }) => day !== "").sort((a, b) => compareWhen(a.when, b.when) || Number(a.kind === "vote") - Number(b.kind === "vote") || a.id.localeCompare(b.id));
}
// src/app/panels/DataTable.svelte
function DataTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A table whose columns can be sorted, each by a button in its head. On a narrow page a row is a block, its cells named. */
		/** What the rows are sorted by; texts in the order of the language. */
		/** The first column names the row. `cell` draws one cell, by row and column. */
		let { caption, columns, rows, keyOf, cell } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		/** The column sorted by and which way; undefined while the rows stand as they came. */
		let sorting = void 0;
		const sorted = derived(() => {
			return rows;
		});
		const ARROWS = {
			ascending: " ▲",
			descending: " ▼",
			none: ""
		};
		const pieces = new Pieces(20, () => rows.length);
		function direction(column) {
			if (void 0 !== column) return void 0;
			return sorting.down ? "descending" : "ascending";
		}
		$$renderer.push(`<table role="table" class="svelte-u2xk9n"><caption class="svelte-u2xk9n">${escape_html(caption)} <span class="count svelte-u2xk9n">(${escape_html(rows.length)})</span></caption><thead role="rowgroup" class="svelte-u2xk9n"><tr role="row" class="svelte-u2xk9n"><!--[-->`);
		const each_array = ensure_array_like(columns);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let { label } = each_array[i];
			$$renderer.push(`<th role="columnheader" scope="col"${attr("aria-sort", direction(i))} class="svelte-u2xk9n"><button class="link svelte-u2xk9n"${attr("title", words().sortBy({ column: label }))}>${escape_html(label)}<span aria-hidden="true">${escape_html(ARROWS[direction(i) ?? "none"])}</span></button></th>`);
		}
		$$renderer.push(`<!--]--></tr></thead><tbody role="rowgroup" class="svelte-u2xk9n"><!--[-->`);
		const each_array_1 = ensure_array_like(sorted().slice(0, pieces.written));
		for (let $$index_2 = 0, $$length = each_array_1.length; $$index_2 < $$length; $$index_2++) {
			let row = each_array_1[$$index_2];
			$$renderer.push(`<tr role="row" class="svelte-u2xk9n"><!--[-->`);
			const each_array_2 = ensure_array_like(columns);
			for (let i = 0, $$length = each_array_2.length; i < $$length; i++) {
				let { label } = each_array_2[i];
				if (i === 0) {
					$$renderer.push(`<!--[0--><th role="rowheader" scope="row" class="svelte-u2xk9n">`);
					cell($$renderer, row, i);
					$$renderer.push(`<!----></th>`);
				} else {
					$$renderer.push(`<!--[-1--><td role="cell"${attr("data-label", label)} class="svelte-u2xk9n">`);
					cell($$renderer, row, i);
					$$renderer.push(`<!----></td>`);
				}
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table>`);
	});
}
// src/app/panels/TakeData.svelte
function TakeData($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The whole dataset, as known where the clocks stand, to take along in another format; and what that cannot carry. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.take);
		const lang = derived(() => explorer.view.lang);
		derived(() => explorer.view.clock.asOf);
		let formats = [];
		let chosen = "xlsx";
		$$renderer.push(`<details class="fold svelte-js8kwq"><summary>${escape_html(words().title)}</summary> <p>${escape_html(words().about)}</p> `);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (formats.length) {
			$$renderer.push(`<!--[0--><p class="row svelte-js8kwq"><label>${escape_html(words().format)} `);
			$$renderer.select({ value: chosen }, ($$renderer) => {
				$$renderer.push(`<!--[-->`);
				const each_array = ensure_array_like(formats);
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let { id, name } = each_array[$$index];
					$$renderer.option({ value: id }, ($$renderer) => {
						$$renderer.push(`${escape_html(name)}`);
					});
				}
				$$renderer.push(`<!--]-->`);
			});
			$$renderer.push(`</label> <button>${escape_html(words().take)}</button></p> <!--[-->`);
			const each_array_1 = ensure_array_like(formats.filter(({ id }) => id === chosen));
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let { id, about } = each_array_1[$$index_1];
				$$renderer.push(`<p class="about svelte-js8kwq">${escape_html(pick(about, lang()))}</p>`);
			}
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <div role="status">`);
		$$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></div></details>`);
	});
}
// src/app/panels/VoteTable.svelte
function VoteTable($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A roll call as tables: what each bench did, and each member whose option a source tells. */
		let { id } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const roll = derived(() => rollCall(dataset(), id));
		const options = derived(() => OPTIONS.filter((option) => roll().benches.some((bench) => bench.values[option])));
		const name = derived(() => nameOf(dataset(), id, lang()));
		if (roll().counts.length) $$renderer.push(`<!--[0--><p class="counts svelte-ga0lfz">${escape_html(name())}. ${escape_html(words().counts)}: ${escape_html(roll().counts.map((count) => `${printTally(count.values, lang())} (${count.sources.map((source) => printCitation(dataset(), source, lang())).join("; ")})`).join(". "))}.</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (roll().benches.length) {
			$$renderer.push("<!--[0-->");
			{
				function cell($$renderer, bench, column) {
					const option = options()[column - 1];
					if (column === 0) $$renderer.push(`<!--[0--><button class="link">${escape_html(nameOf(dataset(), bench.group, lang()))}</button>${escape_html(bench.basis === "computed" ? ` (${words().computed})` : "")}`);
					else if (option) $$renderer.push(`<!--[1-->${escape_html(bench.values[option] ?? 0)}`);
					else $$renderer.push(`<!--[-1-->${escape_html(bench.unknown.length)}`);
					$$renderer.push(`<!--]-->`);
				}
				DataTable($$renderer, {
					caption: `${stringify(name())}: ${stringify(words().benches.toLocaleLowerCase(lang()))}`,
					rows: roll().benches,
					keyOf: (bench) => bench.group,
					columns: [
						{
							label: words().bench,
							by: (bench) => nameOf(dataset(), bench.group, lang())
						},
						...options().map((option) => ({
							label: optionHeading(option, lang()),
							by: (bench) => bench.values[option] ?? 0
						})),
						{
							label: words().notInSources,
							by: (bench) => bench.unknown.length
						}
					],
					cell,
					$$slots: { cell: true }
				});
			}
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (roll().names.length) {
			$$renderer.push("<!--[0-->");
			{
				function cell($$renderer, vote, column) {
					if (column === 0) $$renderer.push(`<!--[0--><button class="link">${escape_html(nameOf(dataset(), vote.voter, lang()))}</button>`);
					else if (column === 1) $$renderer.push(`<!--[1-->${escape_html(nameOf(dataset(), vote.group, lang()))}`);
					else if (column === 2) $$renderer.push(`<!--[2-->${escape_html(optionVerb(vote.option, lang()))}${escape_html(vote.basis === "computed" ? ` (${words().computed})` : "")}${escape_html(vote.note ? `: ${inLanguage(vote.note, lang())}` : "")}`);
					else if (column === 3) $$renderer.push(`<!--[3-->${escape_html(vote.rebel ? words().yes : "–")}`);
					else $$renderer.push(`<!--[-1-->${escape_html(vote.sources.map((source) => printCitation(dataset(), source, lang())).join("; "))}`);
					$$renderer.push(`<!--]-->`);
				}
				DataTable($$renderer, {
					caption: `${stringify(name())}: ${stringify(words().names.toLocaleLowerCase(lang()))}`,
					rows: roll().names,
					keyOf: ({ voter }) => voter,
					columns: [
						{
							label: words().member,
							by: ({ voter }) => nameOf(dataset(), voter, lang())
						},
						{
							label: words().bench,
							by: ({ group }) => nameOf(dataset(), group, lang())
						},
						{
							label: words().option,
							by: ({ option }) => optionVerb(option, lang())
						},
						{
							label: words().rebelColumn,
							by: ({ rebel }) => Number(rebel)
						},
						{
							label: words().sources,
							by: ({ sources }) => sources.length
						}
					],
					cell,
					$$slots: { cell: true }
				});
			}
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/Table.svelte
function Table($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Everything that the graph, its chain, its votes and the timeline show, as tables and lists: for those who do not see them, or would rather read. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const dataset = derived(() => explorer.seen);
		const order = derived(() => new Intl.Collator(lang()));
		const things = derived(() => explorer.scene.nodes.map((node) => thingOf(dataset(), node.id)).sort((a, b) => order().compare(inLanguage(a.name, lang()), inLanguage(b.name, lang()))));
		const bundles = derived(() => explorer.scene.visible.bundles);
		const degrees = derived(() => {
			const met = /* @__PURE__ */ new Map();
			for (const { subject, object } of bundles()) for (const end of /* @__PURE__ */ new Set([subject, object])) met.set(end, (met.get(end) ?? 0) + 1);
			return met;
		});
		const votes = derived(() => things().filter((thing) => dataset().votes.has(thing.id)));
		/** The vote whose roll call is written out: the one in focus, or the first of the picture. */
		const vote = derived(() => explorer.view.panel.focus !== void 0 && dataset().votes.has(explorer.view.panel.focus) ? explorer.view.panel.focus : votes()[0]?.id);
		const stops = derived(() => stopsOf(explorer.dataset, dataset()).filter((stop) => stop.thing !== void 0));
		/** A stop of the timeline in a few words: a vote by its first count. */
		function outcome({ id, thing }) {
			const count = dataset().votes.has(id) ? rollCall(dataset(), id).counts[0] : void 0;
			return count ? printTally(count.values, lang()) : inLanguage(thing.summary, lang());
		}
		const firstDay = (bundle) => bundle.claims.flatMap(({ when }) => when === void 0 ? [] : [spanOf(when).from ?? ""]).sort()[0] ?? "";
		$$renderer.push(`<div class="list svelte-19y2b6b"><h2 class="svelte-19y2b6b">${escape_html(words().list)}</h2> <p>${escape_html(explorer.scene.subtitle)}. ${escape_html(words().shown({
			things: things().length,
			lines: bundles().length
		}))}.</p> `);
		TakeData($$renderer, {});
		$$renderer.push(`<!----> `);
		if (explorer.chain) {
			$$renderer.push(`<!--[0--><h3 class="svelte-19y2b6b">${escape_html(words().pictures.chain)}</h3> <ol class="chain svelte-19y2b6b"><!--[-->`);
			const each_array = ensure_array_like(explorer.chain.hops);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let hop = each_array[$$index];
				$$renderer.push(`<li class="svelte-19y2b6b">${escape_html([hop.bundle, ...hop.also].map((line) => bundleHeading(dataset(), line, lang())).join("; "))}</li>`);
			}
			$$renderer.push(`<!--]--></ol> <p class="svelte-19y2b6b">${escape_html(explainChain(dataset(), explorer.chain.hops, lang()).sentence)}</p>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		{
			function cell($$renderer, thing, column) {
				if (column === 0) $$renderer.push(`<!--[0--><button class="link">${escape_html(inLanguage(thing.name, lang()))}</button>`);
				else if (column === 1) $$renderer.push(`<!--[1-->${escape_html(kindOf(thing, lang()))}`);
				else if (column === 2) $$renderer.push(`<!--[2-->${escape_html(degrees().get(thing.id) ?? 0)}`);
				else $$renderer.push(`<!--[-1-->${escape_html(explorer.scene.visible.hidden.get(thing.id)?.length ?? 0)}`);
				$$renderer.push(`<!--]-->`);
			}
			DataTable($$renderer, {
				caption: words().things,
				rows: things(),
				keyOf: (thing) => thing.id,
				columns: [
					{
						label: words().thing,
						by: (thing) => inLanguage(thing.name, lang())
					},
					{
						label: words().kind,
						by: (thing) => kindOf(thing, lang())
					},
					{
						label: words().linesHeading,
						by: (thing) => degrees().get(thing.id) ?? 0
					},
					{
						label: words().notInPicture,
						by: (thing) => explorer.scene.visible.hidden.get(thing.id)?.length ?? 0
					}
				],
				cell,
				$$slots: { cell: true }
			});
		}
		$$renderer.push(`<!----> `);
		{
			function cell($$renderer, bundle, column) {
				if (column === 0) $$renderer.push(`<!--[0--><button class="link">${escape_html(bundleHeading(dataset(), bundle, lang()))}</button>`);
				else if (column === 1) $$renderer.push(`<!--[1-->${escape_html(statusWord(bundle.status, lang()))}`);
				else if (column === 2) $$renderer.push(`<!--[2-->${escape_html([...new Set(bundle.claims.flatMap(({ when }) => when === void 0 ? [] : [printWhen(when, lang())]))].join("; "))}`);
				else {
					$$renderer.push(`<!--[-1--><!--[-->`);
					const each_array_1 = ensure_array_like(bundle.claims);
					for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
						let claim = each_array_1[$$index_1];
						ClaimCard_1($$renderer, {
							claim,
							listed: true
						});
					}
					$$renderer.push(`<!--]-->`);
				}
				$$renderer.push(`<!--]-->`);
			}
			DataTable($$renderer, {
				caption: words().linesHeading,
				rows: bundles(),
				keyOf: (bundle) => bundle.id,
				columns: [
					{
						label: words().line,
						by: (bundle) => bundleHeading(dataset(), bundle, lang())
					},
					{
						label: words().status,
						by: (bundle) => statusWord(bundle.status, lang())
					},
					{
						label: words().when,
						by: firstDay
					},
					{
						label: words().claim,
						by: (bundle) => bundle.claims.length
					}
				],
				cell,
				$$slots: { cell: true }
			});
		}
		$$renderer.push(`<!----> `);
		if (vote() !== void 0) {
			$$renderer.push("<!--[0-->");
			if (votes().length > 1) {
				$$renderer.push(`<!--[0--><p class="choose svelte-19y2b6b"><label for="list-vote">${escape_html(words().pictures.vote)}</label> `);
				$$renderer.select({
					id: "list-vote",
					value: vote(),
					onchange: (event) => explorer.select(event.currentTarget.value),
					class: ""
				}, ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array_2 = ensure_array_like(votes());
					for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
						let { id } = each_array_2[$$index_2];
						$$renderer.option({ value: id }, ($$renderer) => {
							$$renderer.push(`${escape_html(nameOf(dataset(), id, lang()))}`);
						});
					}
					$$renderer.push(`<!--]-->`);
				}, "svelte-19y2b6b");
				$$renderer.push(`</p>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> `);
			VoteTable($$renderer, { id: vote() });
			$$renderer.push(`<!---->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		{
			function cell($$renderer, stop, column) {
				if (column === 0) $$renderer.push(`<!--[0--><button class="link">${escape_html(inLanguage(stop.thing.name, lang()))}</button>`);
				else if (column === 1) $$renderer.push(`<!--[1--><time${attr("datetime", stop.when)}>${escape_html(printWhen(stop.when, lang()))}</time>`);
				else if (column === 2) $$renderer.push(`<!--[2-->${escape_html(kindWord(stop.kind, lang()))}`);
				else $$renderer.push(`<!--[-1-->${escape_html(outcome(stop))}`);
				$$renderer.push(`<!--]-->`);
			}
			DataTable($$renderer, {
				caption: words().timeline,
				rows: stops(),
				keyOf: (stop) => stop.id,
				columns: [
					{
						label: words().thing,
						by: ({ thing }) => inLanguage(thing.name, lang())
					},
					{
						label: words().when,
						by: ({ day }) => day
					},
					{
						label: words().kind,
						by: ({ kind }) => kindWord(kind, lang())
					},
					{
						label: words().outcome,
						by: outcome
					}
				],
				cell,
				$$slots: { cell: true }
			});
		}
		$$renderer.push(`<!----></div>`);
	});
}
// src/app/panels/Timeline.svelte
function Timeline($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const view = derived(() => explorer.view);
		/**
		* Events and votes in order of time, one stop each: what happened is close together, so the axis counts stops, not days.
		* What lies ahead of the clock is there to be reached, without its name unless it was expected by then.
		*/
		const stops = derived(() => stopsOf(explorer.dataset, explorer.seen).filter((stop) => stop.thing !== void 0 || view().clock.knownOn === void 0));
		/** Where nothing is an event or a vote, the days that claims speak of: the clock has something to stand at. */
		const spokenOf = derived(() => stops().length ? [] : [...explorer.dataset.claims.values()].flatMap(({ when }) => when === void 0 ? [] : spanOf(when).from ?? []));
		const days = derived(() => [.../* @__PURE__ */ new Set([...stops().map((stop) => stop.day), ...spokenOf()])].sort());
		const at = derived(() => view().clock.asOf === void 0 ? days().length - 1 : Math.max(0, days().findLastIndex((day) => day <= (view().clock.asOf ?? ""))));
		let playing = false;
		derived(() => days()[at()] ?? "");
		if (days().length) {
			$$renderer.push(`<!--[0--><section class="timeline svelte-kcjy42"${attr("aria-label", words().timeline)}><div class="clock svelte-kcjy42"><label for="as-of" class="svelte-kcjy42">${escape_html(words().asOf)} <output for="as-of" aria-live="off" class="svelte-kcjy42">${escape_html(view().clock.asOf ? printWhen(view().clock.asOf, lang()) : words().everything)}</output></label> <div class="slider svelte-kcjy42"><button${attr("aria-label", words().previous)}${attr("title", words().previous)} class="svelte-kcjy42">‹</button> <input id="as-of" type="range" min="0"${attr("max", days().length - 1)}${attr("value", at())}${attr("title", words().asOfHint)}${attr("aria-valuetext", printWhen(days()[at()] ?? "", lang()))} class="svelte-kcjy42"/> <button class="play svelte-kcjy42"${attr("aria-label", words().play)}${attr("title", words().play)}${attr("aria-pressed", playing)}>${escape_html("▶")}</button> <button${attr("aria-label", words().next)}${attr("title", words().next)} class="svelte-kcjy42">›</button></div> <div class="known svelte-kcjy42">`);
			KnownOn($$renderer, { id: "known-on" });
			$$renderer.push(`<!----></div></div> `);
			if (stops().length) {
				$$renderer.push(`<!--[0--><ol class="svelte-kcjy42"><!--[-->`);
				const each_array = ensure_array_like(stops());
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let { id, kind, when, day, thing } = each_array[$$index];
					$$renderer.push(`<li${attr("data-day", day)}${attr_class("svelte-kcjy42", void 0, {
						"later": view().clock.asOf !== void 0 && day > view().clock.asOf,
						"vote": kind === "vote",
						"band": !isPrecise(when) || when.includes("/")
					})}><button${attr("aria-current", view().panel.focus === id)} class="svelte-kcjy42"><time${attr("datetime", when)} class="svelte-kcjy42">${escape_html(printWhen(when, lang(), "short"))}</time> <span class="svelte-kcjy42">${escape_html(thing ? inLanguage(thing.shortName, lang()) : words().ahead)}</span></button></li>`);
				}
				$$renderer.push(`<!--]--></ol>`);
			} else $$renderer.push(`<!--[-1--><p class="none svelte-kcjy42">${escape_html(words().noEvents)}</p>`);
			$$renderer.push(`<!--]--></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/App.svelte
function App($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { explorer } = $$props;
		provideExplorer(explorer);
		const words = derived(() => explorer.messages);
		const DIALOGS = {
			export: () => import("./assets/Export-Bg2TQ7u7.js"),
			share: () => import("./assets/Share-CBaiEJ7x.js"),
			keys: () => import("./assets/Keys-n9dcxU8o.js"),
			own: () => import("./assets/OpenData-BsKfTrj7.js")
		};
		const open = derived(() => explorer.view.panel.focus !== void 0 || explorer.view.panel.line !== void 0 || explorer.view.trace.from !== void 0 || explorer.view.trace.to !== void 0);
		/** Whose sides are shown: the one in focus, or the one at stake in the vote in focus. */
		const sides = derived(() => explorer.view.as === "sides" && explorer.view.panel.focus !== void 0 && explorer.seen.things.has(explorer.view.panel.focus) ? aboutWhom(explorer.seen, explorer.view.panel.focus) : void 0);
		$$renderer.push(`<a class="skip svelte-1hicyxm" href="#graph">${escape_html(words().skip)}</a> `);
		Heard($$renderer, {});
		$$renderer.push(`<!----> <div${attr_class(`app sheet-${stringify(explorer.sheet)}`, "svelte-1hicyxm", {
			"open": open(),
			"telling": explorer.story,
			"strayed": explorer.strayed
		})}>`);
		Header($$renderer, {});
		$$renderer.push(`<!----> `);
		if (explorer.story) {
			$$renderer.push("<!--[0-->");
			Story($$renderer, { story: explorer.story });
		} else {
			$$renderer.push("<!--[-1-->");
			Filters($$renderer, {});
		}
		$$renderer.push(`<!--]--> <main id="graph" tabindex="-1" class="svelte-1hicyxm">`);
		if (explorer.asksFor !== void 0) {
			$$renderer.push("<!--[0-->");
			AskData($$renderer, { address: explorer.asksFor });
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (explorer.own !== void 0) $$renderer.push(`<!--[0--><p class="notice own svelte-1hicyxm" role="status"><span>${escape_html(URL.canParse(explorer.own) ? words().othersData({ host: new URL(explorer.own).host }) : words().ownData({ name: explorer.own }))}</span><button class="quiet">${escape_html(words().ownBack)}</button></p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <!--[-->`);
		const each_array = ensure_array_like(explorer.notices);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let notice = each_array[i];
			$$renderer.push(`<p class="notice svelte-1hicyxm" role="status"><span>${escape_html(notice.key === "compare" ? words().notComparable({ value: notice.value }) : words().notice({ value: notice.value }))}</span><button class="quiet"${attr("aria-label", words().close)}>×</button></p>`);
		}
		$$renderer.push(`<!--]--> `);
		if (explorer.view.as === "list") {
			$$renderer.push("<!--[0-->");
			Table($$renderer, {});
		} else if (sides()) {
			$$renderer.push("<!--[1-->");
			Sides($$renderer, { id: sides() });
		} else {
			$$renderer.push("<!--[-1-->");
			Graph($$renderer, {});
		}
		$$renderer.push(`<!--]--></main> `);
		Side($$renderer, {});
		$$renderer.push(`<!----> `);
		Timeline($$renderer, {});
		$$renderer.push(`<!----></div> `);
		if (explorer.dialog) {
			$$renderer.push("<!--[0-->");
			await_block($$renderer, DIALOGS[explorer.dialog](), () => {}, ({ default: Dialog }) => {
				if (Dialog) {
					$$renderer.push("<!--[-->");
					Dialog($$renderer, {});
					$$renderer.push("<!--]-->");
				} else {
					$$renderer.push("<!--[!-->");
					$$renderer.push("<!--]-->");
				}
			});
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/analysis/network.ts
/**
* The graph as flat arrays with a cost on every line: what a search for chains reads, and what a worker can be handed.
*
* A line costs the less the more it explains: by its relation, by how firm and how well sourced its claims are. Passing
* through a thing that many share is dear, by the logarithm of how many: by all its ties (Moore, Steinke and Tresp 2011,
* after the degree penalty of Faloutsos, McCurley and Tomkins 2004), and by those in the very relation the chain uses
* (as the inverse triple frequency of Pirrò 2015): "both sit in Congress" says little, "she leads it" says much.
*/
/** What each trait of a chain costs, in one unit: that of a relation that explains nothing (weight 0). */
var COSTS = {
	/** Every hop: a longer chain explains less. */
	hop: .4,
	status: {
		confirmed: 0,
		reported: 0,
		promised: .4,
		expected: .4,
		alleged: .3,
		opinion: .6,
		unsourced: .5,
		denied: .8
	},
	/** It is itself a denial. */
	denial: .2,
	/** Somebody denies one of its claims. */
	denied: .05,
	/** Each further publisher that reports it, up to three. */
	publisher: -.05,
	/** It had ended by the day the dataset is seen from. */
	over: .2,
	/** Per doubling of the things tied to one that is passed through, each counted by the weight of its best tie. */
	hub: .15,
	/** Per doubling of those tied to it in the very relation that the chain comes or goes by. */
	shared: .12,
	/** What says little of those who share it: a nameless group, a post, a place. */
	vague: {
		group: .6,
		post: .4,
		place: 1,
		document: .5
	},
	/** Per doubling of the years between two hops that follow each other. */
	years: .12,
	/** Having the inner things of a better chain again; all of them costs this much. */
	overlap: .9
};
/** What a line costs beside its hop, taken apart. */
function lineCost(dataset, bundle) {
	const publishers = new Set(bundle.claims.flatMap((c) => c.sources.map((s) => dataset.sources.get(s.source)?.publisher ?? s.source))).size;
	return {
		relation: 1 - relationOf(dataset, bundle.relation).weight,
		evidence: (bundle.relation === "denies" ? COSTS.denial : COSTS.status[bundle.status]) + (bundle.denied ? COSTS.denied : 0) + (bundle.over ? COSTS.over : 0) + COSTS.publisher * Math.max(0, Math.min(3, publishers - 1))
	};
}
/** First and last day that any of a line's claims speaks of; NaN at both where none says. */
function spanOfBundle(bundle) {
	let from = Infinity;
	let to = -Infinity;
	for (const { when } of bundle.claims) {
		if (when === void 0) continue;
		const span = spanOf(when);
		from = Math.min(from, span.from === null ? -Infinity : dayNumber(span.from));
		to = Math.max(to, span.to === null ? Infinity : dayNumber(span.to));
	}
	return from > to ? [NaN, NaN] : [from, to];
}
var log2 = (n) => Math.log2(Math.max(1, n));
/** How many things each is tied to by each relation, a relation's two directions apart; and how strongly it is tied in all. */
function tiesOf(dataset, bundles, halves, { things, relations }) {
	const relationNumber = new Map(relations.map((id, i) => [id, i]));
	const traits = relations.map((id) => relationOf(dataset, id));
	const relationAt = Int32Array.from(bundles, (b) => relationNumber.get(b.relation) ?? 0);
	const keyOf = (thing, line, outward) => (thing * relations.length + (relationAt[line] ?? 0)) * 2 + (outward || traits[relationAt[line] ?? 0]?.symmetric ? 0 : 1);
	const counts = /* @__PURE__ */ new Map();
	const strength = new Float64Array(things);
	let at = -1;
	let target = -1;
	let best = 0;
	for (const half of halves) {
		const key = keyOf(half.at, half.line, half.outward);
		counts.set(key, (counts.get(key) ?? 0) + 1);
		if (half.at !== at || half.target !== target) {
			at = half.at;
			target = half.target;
			best = 0;
		}
		const weight = traits[relationAt[half.line] ?? 0]?.weight ?? 0;
		if (weight > best) {
			strength[at] = (strength[at] ?? 0) + weight - best;
			best = weight;
		}
	}
	return {
		strength,
		shared: (thing, line, outward) => COSTS.shared * log2(counts.get(keyOf(thing, line, outward)) ?? 1)
	};
}
/** Lays the lines of a dataset out for searching. Relations of weight 0 are never traced and are left out. */
function buildNetwork(dataset, lines) {
	const ids = [...dataset.things.keys()].sort();
	const numberOf = new Map(ids.map((id, i) => [id, i]));
	const kinds = ids.map((id) => thingOf(dataset, id).kind);
	const bundles = lines.filter((bundle) => bundle.subject !== bundle.object && relationOf(dataset, bundle.relation).weight > 0).sort((a, b) => a.id < b.id ? -1 : 1);
	const relations = [...new Set(bundles.map((b) => b.relation))].sort();
	const halves = bundles.flatMap((bundle, line) => {
		const a = numberOf.get(bundle.subject) ?? -1;
		const b = numberOf.get(bundle.object) ?? -1;
		return [{
			at: a,
			target: b,
			line,
			outward: true
		}, {
			at: b,
			target: a,
			line,
			outward: false
		}];
	});
	halves.sort((x, y) => x.at - y.at || x.target - y.target || x.line - y.line);
	const start = new Int32Array(ids.length + 1);
	for (const { at } of halves) start[at + 1] = (start[at + 1] ?? 0) + 1;
	for (let i = 0; i < ids.length; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
	const { shared, strength } = tiesOf(dataset, bundles, halves, {
		things: ids.length,
		relations
	});
	const spans = bundles.map(spanOfBundle);
	const costs = bundles.map((bundle) => lineCost(dataset, bundle));
	return {
		ids,
		numberOf,
		lines: bundles.map((b) => b.id),
		relations,
		relation: Int32Array.from(bundles, (b) => relations.indexOf(b.relation)),
		status: Uint8Array.from(bundles, (b) => STATUSES.indexOf(b.status)),
		start,
		target: Int32Array.from(halves, (h) => h.target),
		line: Int32Array.from(halves, (h) => h.line),
		leave: Float64Array.from(halves, (h) => shared(h.at, h.line, h.outward)),
		arrive: Float64Array.from(halves, (h) => shared(h.target, h.line, !h.outward)),
		cost: Float64Array.from(costs, ({ relation, evidence }) => Math.max(.05, COSTS.hop + relation + evidence)),
		byRelation: Float64Array.from(costs, ({ relation }) => relation),
		byEvidence: Float64Array.from(costs, ({ evidence }) => evidence),
		from: Float64Array.from(spans, ([from]) => from),
		to: Float64Array.from(spans, ([, to]) => to),
		through: Float64Array.from(ids, (_, i) => COSTS.hub * log2(strength[i] ?? 1) + (COSTS.vague[kinds[i] ?? "person"] ?? 0)),
		isVote: Uint8Array.from(kinds, (kind) => kind === "vote" ? 1 : 0)
	};
}
/** What two lines that follow each other cost for the years between them: none where they overlap or a time is not known. */
function gapCost(network, a, b) {
	const gap = Math.max((network.from[b] ?? NaN) - (network.to[a] ?? NaN), (network.from[a] ?? NaN) - (network.to[b] ?? NaN));
	return gap > 0 ? COSTS.years * Math.min(6, Math.log2(1 + gap / 365.25)) : 0;
}
// src/analysis/search.ts
/**
* The k best simple chains of a network, and the pick of them that repeat each other least.
*
* Best first over node-simple paths (A*: Hart, Nilsson and Raphael 1968), led by an exact bound on what is left: the cost
* of the cheapest walk to the end within the hops left, found in rounds (Bellman 1958, Ford 1956). A path keeps, for each of
* the parallel lines of its last hop, the cheapest choice of all the lines before it (Viterbi 1967), because what a hop costs
* depends on the years since the one before. The bound never overrates, so paths come out in order of cost, as Yen's (1971)
* do, without a search for each. Of the cheapest, those that share least with better ones are taken one by one (maximal
* marginal relevance: Carbonell and Goldstein 1998).
*/
/** How many of the cheapest the pick is made from: enough that a different way is among them. */
var poolSize = (limit) => Math.max(40, limit * 8);
/** Paths looked at before the search gives up: bounds the time on any graph. */
var MOST_STEPS = 15e4;
/** Steps between two pauses, in which a worker hears whether it is still wanted. */
var PAUSE = 2e3;
var EPSILON = 1e-9;
var holds = (path, node) => {
	for (let p = path; p; p = p.parent) if (p.node === node) return true;
	return false;
};
/** Per half-line, what it costs to go over it, the years apart; infinite where it may not be used. Nothing is paid for what an end shares. */
function stepCosts(net, { from, to, blockedLines, blockedThings }) {
	const steps = new Float64Array(net.target.length).fill(Infinity);
	const isOpen = (line, next) => !blockedLines?.[line] && (next === to || next === from || !blockedThings?.[next]);
	const ahead = (half, next) => next === to ? 0 : (net.arrive[half] ?? 0) + (net.through[next] ?? 0);
	for (let at = 0; at < net.ids.length; at++) {
		const end = net.start[at + 1] ?? 0;
		for (let half = net.start[at] ?? 0; half < end; half++) {
			const next = net.target[half] ?? 0;
			const line = net.line[half] ?? 0;
			if (!isOpen(line, next)) continue;
			const behind = at === from ? 0 : net.leave[half] ?? 0;
			steps[half] = (net.cost[line] ?? 0) + behind + ahead(half, next);
		}
	}
	return steps;
}
/** Per number of hops left, what the cheapest walk to the end costs from each thing; or, with `by`, of those that go by a thing. */
function boundsOf(net, steps, { to, maxHops }, by) {
	const size = net.ids.length;
	const rounds = [new Float64Array(size).fill(Infinity)];
	if (!by) rounds[0][to] = 0;
	for (let hops = 1; hops <= maxHops; hops++) {
		const before = rounds[hops - 1];
		const plain = by?.plain[hops - 1];
		const next = before.slice();
		for (let at = 0; at < size; at++) {
			if (at === to) continue;
			let best = next[at];
			for (let half = net.start[at], end = net.start[at + 1]; half < end; half++) {
				const target = net.target[half];
				const cost = steps[half] + (by && target === by.via ? plain?.[target] : before[target]);
				if (cost < best) best = cost;
			}
			next[at] = best;
		}
		rounds.push(next);
	}
	return rounds;
}
/** The path that a partial one stands for, with the cheapest choice of its lines. */
function unwind(net, end) {
	const nodes = [];
	const lines = [];
	let choice = end.costs.indexOf(Math.min(...end.costs));
	const cost = end.costs[choice] ?? 0;
	let last = end;
	while (last.parent) {
		nodes.unshift(last.node);
		lines.unshift(net.line[last.first + choice] ?? 0);
		choice = last.after[choice] ?? 0;
		last = last.parent;
	}
	nodes.unshift(last.node);
	return {
		nodes,
		lines,
		cost
	};
}
/** Cheapest first; of two that cost the same, the one whose things come first by id. */
function inOrder(a, b) {
	if (Math.abs(a.cost - b.cost) > EPSILON) return a.cost - b.cost;
	for (let i = 0; i < Math.min(a.nodes.length, b.nodes.length); i++) if (a.nodes[i] !== b.nodes[i]) return (a.nodes[i] ?? 0) - (b.nodes[i] ?? 0);
	return a.nodes.length - b.nodes.length;
}
/**
* A path with one more hop, over the parallel half-lines from `first` to before `next`: for each of them the cheapest choice of
* the lines before. Undefined where none of them may be used.
*/
function extend(net, steps, path, hop) {
	const costs = [];
	const after = [];
	for (let half = hop.first; half < hop.next; half++) {
		const step = steps[half] ?? Infinity;
		const years = (i) => path.parent && step < Infinity ? gapCost(net, net.line[path.first + i] ?? 0, net.line[half] ?? 0) : 0;
		let best = Infinity;
		let following = 0;
		path.costs.forEach((cost, i) => {
			const total = cost + step + years(i);
			if (total >= best) return;
			best = total;
			following = i;
		});
		costs.push(best);
		after.push(following);
	}
	if (!costs.some((cost) => cost < Infinity)) return void 0;
	const { target, first, passed } = hop;
	return {
		node: target,
		depth: path.depth + 1,
		passed,
		parent: path,
		first,
		costs,
		after
	};
}
/** The cheapest simple chains, one for each row of things, in order; pauses now and then. */
function* cheapestPaths(net, request, count) {
	const { from, to, maxHops, via } = request;
	const steps = stepCosts(net, request);
	const plain = boundsOf(net, steps, request);
	const by = via === void 0 || via === from || via === to ? void 0 : boundsOf(net, steps, request, {
		via,
		plain
	});
	const rest = (node, hops, passed) => (passed || !by ? plain : by)[hops]?.[node] ?? Infinity;
	const queue = new FlatQueue();
	const push = (path) => {
		const left = rest(path.node, maxHops - path.depth, path.passed);
		if (left < Infinity) queue.push(path, Math.min(...path.costs) + left);
	};
	push({
		node: from,
		depth: 0,
		passed: !by,
		parent: void 0,
		first: -1,
		costs: [0],
		after: [0]
	});
	/** Puts every hop on from a path into the queue. */
	const goOn = (path) => {
		const end = net.start[path.node + 1] ?? 0;
		for (let first = net.start[path.node] ?? 0, next = first; first < end; first = next) {
			const target = net.target[first] ?? 0;
			do
				next += 1;
			while (next < end && net.target[next] === target);
			const passed = path.passed || target === via;
			if (rest(target, maxHops - path.depth - 1, passed) === Infinity || holds(path, target)) continue;
			const longer = extend(net, steps, path, {
				target,
				first,
				next,
				passed
			});
			if (longer) push(longer);
		}
	};
	const found = [];
	const isEnough = () => found.length >= count && (queue.peekValue() ?? 0) > (found[count - 1]?.cost ?? 0) + EPSILON;
	let looked = 0;
	for (; queue.length && looked < MOST_STEPS; looked++) {
		if (looked % PAUSE === 1999) yield void 0;
		if (isEnough()) break;
		const path = queue.pop();
		if (!path) break;
		if (path.node === to) found.push(unwind(net, path));
		else if (path.depth < maxHops) goOn(path);
	}
	return {
		paths: found.sort(inOrder),
		complete: queue.length === 0 || looked < MOST_STEPS
	};
}
/** Of a chain's inner things, the share that another has too. A direct tie has none. */
function overlapOf(a, b) {
	const x = a.slice(1, -1);
	const y = b.slice(1, -1);
	return x.length && y.length ? x.filter((node) => y.includes(node)).length / Math.min(x.length, y.length) : 0;
}
/** Takes, one by one, the chain that costs least with what it repeats of those taken. */
function pickDiverse(paths, limit) {
	const left = paths.map((path) => ({
		...path,
		overlap: 0
	}));
	const taken = [];
	while (left.length && taken.length < limit) {
		const price = (path) => path.cost + COSTS.overlap * path.overlap;
		const best = left.reduce((a, b) => price(b) < price(a) - EPSILON ? b : a);
		left.splice(left.indexOf(best), 1);
		taken.push(best);
		for (const path of left) path.overlap = Math.max(path.overlap, overlapOf(path.nodes, best.nodes));
	}
	return taken;
}
/** The search as steps: each `next()` does a few milliseconds of it, so that it can be given up half-way. */
function* searchSteps(net, request) {
	if (request.from === request.to) return {
		paths: [],
		more: 0,
		complete: true
	};
	const pool = poolSize(request.limit);
	const { paths, complete } = yield* cheapestPaths(net, request, pool);
	const taken = pickDiverse(paths.slice(0, pool), request.limit);
	return {
		paths: taken,
		more: paths.length - taken.length,
		complete: complete && paths.length < pool
	};
}
/** Runs a search to its end. */
function finish(steps) {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
// src/analysis/trace.ts
/** Per line, 1 where its status or its relation may not be used; undefined where all may. */
function blockedLinesOf(network, statuses, relations) {
	if (!statuses.length && !relations.length) return void 0;
	const status = statuses.map((name) => STATUSES.indexOf(name));
	const relation = relations.map((name) => network.relations.indexOf(name));
	return Uint8Array.from(network.lines, (_, line) => status.includes(network.status[line] ?? -1) || relation.includes(network.relation[line] ?? -2) ? 1 : 0);
}
/**
* A question about two things as a search of their network.
* @throws Error when a thing is not in the graph
*/
function searchRequest(network, from, to, options = {}) {
	for (const id of [
		from,
		to,
		...options.through === void 0 ? [] : [options.through]
	]) if (!network.numberOf.has(id)) throw new Error(`the graph has no thing "${id}"`);
	const number = (id) => network.numberOf.get(id) ?? -1;
	const { limit = TRACE_DEFAULTS.limit, maxHops = TRACE_DEFAULTS.maxHops, through, avoid = [], statusesOff = [], relationsOff = [], votes = true } = options;
	const blockedThings = avoid.length || !votes ? Uint8Array.from(network.ids, (id, i) => avoid.includes(id) || !votes && network.isVote[i] ? 1 : 0) : void 0;
	return {
		from: number(from),
		to: number(to),
		limit,
		maxHops: Math.max(1, Math.min(6, maxHops)),
		blockedLines: blockedLinesOf(network, statusesOff, relationsOff),
		blockedThings,
		via: through === void 0 ? void 0 : number(through)
	};
}
/** A path of numbers as ids, with what its cost is made of. */
function wayOf(network, request, path) {
	const sum = (of) => path.lines.reduce((total, line) => total + of(line), 0);
	const time = path.lines.reduce((total, line, i) => total + (i ? gapCost(network, path.lines[i - 1] ?? 0, line) : 0), 0);
	const own = sum((line) => network.cost[line] ?? 0);
	const relations = sum((line) => network.byRelation[line] ?? 0);
	const evidence = sum((line) => network.byEvidence[line] ?? 0);
	return {
		things: path.nodes.map((node) => network.ids[node] ?? ""),
		lines: path.lines.map((line, i) => {
			return [line, ...parallelTo(network, request, {
				from: path.nodes[i] ?? -1,
				to: path.nodes[i + 1] ?? -1
			}, line)].map((n) => network.lines[n] ?? "");
		}),
		cost: {
			hops: own - relations - evidence,
			relations,
			evidence,
			time,
			hubs: Math.max(0, path.cost - own - time),
			total: path.cost
		},
		score: Math.round(1e3 / (1 + path.cost + COSTS.overlap * path.overlap)) / 1e3,
		overlap: path.overlap
	};
}
/** The lines between two things that a search may use, but one; cheapest first. */
function parallelTo(network, request, { from, to }, taken) {
	const lines = [];
	for (let half = network.start[from] ?? 0; half < (network.start[from + 1] ?? 0); half++) if (network.target[half] === to) lines.push(network.line[half] ?? 0);
	return lines.filter((line) => line !== taken && !request.blockedLines?.[line]).sort((a, b) => (network.cost[a] ?? 0) - (network.cost[b] ?? 0) || a - b);
}
/**
* The best chains as steps of a few milliseconds, so that the search can be given up between two of them.
* @throws Error when a thing is not in the network
*/
function* askSteps(network, from, to, options = {}) {
	const request = searchRequest(network, from, to, options);
	const { paths, more, complete } = yield* searchSteps(network, request);
	return {
		ways: paths.map((path) => wayOf(network, request, path)),
		more,
		complete
	};
}
/**
* The chain along a given row of things, with its best lines; undefined where two of them are not tied.
* An address names a chain by what it goes through, so that it shows the same one when others have come to rank above it.
*/
function wayAlong(network, ids) {
	const nodes = ids.map((id) => network.numberOf.get(id) ?? -1);
	const from = nodes[0] ?? -1;
	const to = nodes.at(-1) ?? -1;
	if (nodes.includes(-1) || from === to || nodes.length > 7) return void 0;
	const blockedThings = Uint8Array.from(network.ids, (_, i) => nodes.includes(i) ? 0 : 1);
	const request = {
		from,
		to,
		limit: 1,
		maxHops: nodes.length - 1,
		blockedThings
	};
	const path = finish(cheapestPaths(network, request, Infinity)).paths.find((p) => p.nodes.join() === nodes.join());
	return path && wayOf(network, request, {
		...path,
		overlap: 0
	});
}
/**
* Why not others: for each restriction, how many of the best chains without it would break it.
* @param options.whole the network whatever the clocks say, where they are to be accounted for
*/
function leftOut(network, from, to, { whole, ...options }) {
	const pool = poolSize(options.limit ?? TRACE_DEFAULTS.limit);
	const keysWith = (change, on = network) => {
		const { paths } = finish(cheapestPaths(on, searchRequest(on, from, to, {
			...options,
			...change
		}), pool));
		return paths.slice(0, pool).map((path) => path.nodes.map((n) => on.ids[n]).join("~"));
	};
	const kept = new Set(keysWith({}));
	const added = (change, on) => keysWith(change, on).filter((key) => !kept.has(key)).length;
	const without = (list, item) => (list ?? []).filter((other) => other !== item);
	const reasons = [
		...(options.statusesOff ?? []).map((what) => ({
			because: "status",
			what,
			chains: added({ statusesOff: without(options.statusesOff, what) })
		})),
		...(options.relationsOff ?? []).map((what) => ({
			because: "relation",
			what,
			chains: added({ relationsOff: without(options.relationsOff, what) })
		})),
		...(options.avoid ?? []).map((what) => ({
			because: "avoid",
			what,
			chains: added({ avoid: without(options.avoid, what) })
		}))
	];
	if (options.votes === false) reasons.push({
		because: "votes",
		chains: added({ votes: true })
	});
	if (options.through !== void 0) reasons.push({
		because: "through",
		what: options.through,
		chains: added({ through: void 0 })
	});
	if (whole) reasons.push({
		because: "clock",
		chains: added({}, whole)
	});
	return reasons.filter((reason) => reason.chains > 0);
}
// src/analysis/tree.ts
/**
* A small tree that ties three things or more: of the best chain between each two of them, those of a minimum spanning tree
* (Kruskal 1956) of the things by the chains' costs. It is the first half of the Steiner heuristic of Kou, Markowsky and
* Berman (1981), at most twice the cost of the best tree; chains are kept whole, because each is told as a paragraph.
* @throws Error when a thing is not in the network
*/
function* treeSteps(network, ids, options = {}) {
	const things = [...new Set(ids)];
	const ways = [];
	for (const [i, from] of things.entries()) for (const to of things.slice(i + 1)) {
		const { ways: best } = yield* askSteps(network, from, to, {
			...options,
			limit: 1
		});
		ways.push(...best.slice(0, 1));
	}
	ways.sort((a, b) => a.cost.total - b.cost.total || (a.things.join() < b.things.join() ? -1 : 1));
	const root = new Map(things.map((id) => [id, id]));
	const rootOf = (id) => root.get(id) === id ? id : rootOf(root.get(id) ?? id);
	return {
		ways: ways.filter(({ things: path }) => {
			const a = rootOf(path[0] ?? "");
			const b = rootOf(path.at(-1) ?? "");
			if (a !== b) root.set(a, b);
			return a !== b;
		}),
		apart: things.filter((id) => rootOf(id) !== rootOf(things[0] ?? ""))
	};
}
// src/analysis/ask.ts
/** What a reader asks about two things or more, and its whole answer, as plain data: for a worker or the page itself. */
var NOTHING = {
	ways: [],
	more: 0,
	complete: true,
	apart: [],
	unknown: [],
	leftOut: []
};
/** Networks kept: the present day's, the whole one, and a few of the days just looked at. */
var KEPT = 4;
/** Answers questions about one dataset; keeps what it laid out for the clocks last asked about. */
var Answerer = class {
	whole;
	networks = /* @__PURE__ */ new Map();
	constructor(whole) {
		this.whole = whole;
	}
	networkAt(clock) {
		const key = `${clock.asOf ?? ""} ${clock.knownOn ?? ""}`;
		const known = this.networks.get(key);
		if (known) return known;
		const seen = datasetAt(this.whole, clock);
		const made = buildNetwork(seen, bundlesOf(seen));
		const oldest = this.networks.keys().next();
		if (this.networks.size >= KEPT && !oldest.done) this.networks.delete(oldest.value);
		this.networks.set(key, made);
		return made;
	}
	/** The answer in steps of a few milliseconds, between two of which it can be given up. */
	*steps({ ids, options, clock, along }) {
		const network = this.networkAt(clock);
		const unknown = ids.filter((id) => !network.numberOf.has(id));
		const [from, to] = ids;
		if (unknown.length || from === void 0 || to === void 0 || from === to) return {
			...NOTHING,
			unknown
		};
		const known = (id) => network.numberOf.has(id);
		const asked = {
			...options,
			through: options.through !== void 0 && known(options.through) ? options.through : void 0,
			avoid: options.avoid?.filter(known)
		};
		if (ids.length > 2) {
			const { ways, apart } = yield* treeSteps(network, ids, asked);
			return {
				...NOTHING,
				ways,
				apart
			};
		}
		const { ways, more, complete } = yield* askSteps(network, from, to, asked);
		const row = along && [
			from,
			...along,
			to
		];
		if (row && !ways.some((way) => way.things.join() === row.join())) {
			const named = wayAlong(network, row);
			if (named) ways.push(named);
		}
		yield void 0;
		const free = clock.asOf === void 0 && clock.knownOn === void 0;
		const out = leftOut(network, from, to, {
			...asked,
			whole: free ? void 0 : this.networkAt({})
		});
		return {
			...NOTHING,
			ways,
			more,
			complete,
			leftOut: out
		};
	}
};
// src/app/answerNow.ts
var answerNow_exports = /* @__PURE__ */ __exportAll({ answerNow: () => answerNow });
var answerers = /* @__PURE__ */ new WeakMap();
/** Answers on the page, in one go. */
var answerNow = (whole, question) => {
	const answerer = answerers.get(whole) ?? new Answerer(whole);
	answerers.set(whole, answerer);
	return finish(answerer.steps(question));
};
// src/embed/Claims.svelte
function Claims($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** Claims as a list to read: a heading a line, each claim with its status, its source, and who disputes it in the same breath. */
		/** @param dataset as it stood where the picture's clock stands; @param whole all that is known, for what the text tells beside */
		let { dataset, whole, grounds, lang } = $$props;
		const capital = (text) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
		const about = (claim, from) => [
			statusWord(claim.status, lang),
			byName(from, claim, lang),
			claim.when && printWhen(claim.when, lang)
		].filter(Boolean).join(" · ");
		const cited = (claim, from) => [...new Set(claim.sources.map((source) => printCitation(from, source, lang)))].join("; ");
		function told($$renderer, claim, from) {
			$$renderer.push(`<!---->${escape_html(claimText(from, claim, lang))} <small>${escape_html(about(claim, from))} `);
			if (claim.sources.length) $$renderer.push(`<!--[0-->· ${escape_html(cited(claim, from))}`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></small> <!--[-->`);
			const each_array = ensure_array_like(from.disputedBy.get(claim.id) ?? []);
			for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
				let other = each_array[$$index];
				$$renderer.push(`<p class="dispute"><b>${escape_html(capital(disputeWord(other, lang)))}</b> ${escape_html(claimText(from, other, lang))} <small>${escape_html(about(other, from))} `);
				if (other.sources.length) $$renderer.push(`<!--[0-->· ${escape_html(cited(other, from))}`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></small></p>`);
			}
			$$renderer.push(`<!--]-->`);
		}
		if (grounds.more.length) {
			$$renderer.push(`<!--[0--><ul class="claims"><!--[-->`);
			const each_array_1 = ensure_array_like(grounds.more);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let claim = each_array_1[$$index_1];
				$$renderer.push(`<li${attr_class(clsx(claim.status))}>`);
				told($$renderer, claim, whole);
				$$renderer.push(`<!----></li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <dl class="claims"><!--[-->`);
		const each_array_2 = ensure_array_like(grounds.bundles);
		for (let $$index_3 = 0, $$length = each_array_2.length; $$index_3 < $$length; $$index_3++) {
			let bundle = each_array_2[$$index_3];
			$$renderer.push(`<dt>${escape_html(bundleHeading(dataset, bundle, lang))}</dt> <!--[-->`);
			const each_array_3 = ensure_array_like(bundle.claims);
			for (let $$index_2 = 0, $$length = each_array_3.length; $$index_2 < $$length; $$index_2++) {
				let claim = each_array_3[$$index_2];
				$$renderer.push(`<dd${attr_class(clsx(claim.status))}>`);
				told($$renderer, claim, dataset);
				$$renderer.push(`<!----></dd>`);
			}
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]--></dl>`);
	});
}
// src/embed/lit.ts
/** @param whole all that is known, whenever: a text may tell what came later; @param named ids of claims that it rests on beside its picture */
function groundsOf(whole, scene, named = []) {
	const lit = new Set(scene.edges.filter((edge) => edge.emphasis === "lit").map((edge) => edge.id));
	const bundles = scene.visible.bundles.filter((bundle) => !lit.size || lit.has(bundle.id));
	const told = new Set(bundles.flatMap((bundle) => bundle.claims.map((claim) => claim.id)));
	return {
		bundles,
		more: named.flatMap((id) => told.has(id) ? [] : whole.claims.get(id) ?? [])
	};
}
var claimsOf = ({ bundles, more }) => [...more, ...bundles.flatMap((bundle) => bundle.claims)];
// src/embed/Article.svelte
function Article($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A whole story to be read and printed: its pictures stand still, each with its text and what it rests on. */
		/** @param home where the explorer lies, seen from the article; @param steps each step's dataset, as its clocks have it, and its scene */
		let { whole, story, lang, home, steps } = $$props;
		const words = derived(() => wordsFor(lang));
		const header = derived(() => whole.raw.dataset);
		const live = (step) => `${home}?${new URLSearchParams({
			story: story.id,
			step: String(step + 1),
			lang
		})}`;
		const hrefOf = (thing) => `${home}?${new URLSearchParams({
			focus: thing,
			lang
		})}`;
		const groundsAt = (step) => {
			const told = steps[step];
			return told && {
				dataset: told.dataset,
				grounds: groundsOf(whole, told.scene, story.steps[step]?.claims)
			};
		};
		const others = derived(() => whole.raw.stories.filter(({ id }) => id !== story.id));
		$$renderer.push(`<main class="longread"${attr("lang", lang)}><header><p class="kicker">${escape_html(inLanguage(header().title, lang))}</p> <h1>${escape_html(inLanguage(story.title, lang))}</h1> <p class="lead">${escape_html(inLanguage(story.description, lang))}</p> <p class="ways"><a${attr("href", live(0))}>${escape_html(words().story.live)} →</a> <!--[-->`);
		const each_array = ensure_array_like(whole.languages.filter((other) => other !== lang));
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let other = each_array[$$index];
			$$renderer.push(`<a${attr("href", pageOf(story.id, other))}${attr("lang", other)}${attr("hreflang", other)}>${escape_html(wordsFor(other).languageName)}</a>`);
		}
		$$renderer.push(`<!--]--> <a${attr("href", `${story.id}.${lang}.pdf`)}>PDF</a></p></header> <!--[-->`);
		const each_array_1 = ensure_array_like(story.steps);
		for (let i = 0, $$length = each_array_1.length; i < $$length; i++) {
			let step = each_array_1[i];
			const told = groundsAt(i);
			$$renderer.push(`<section${attr("id", `step-${stringify(i + 1)}`)}${attr("aria-labelledby", `title-${stringify(i + 1)}`)}><h2${attr("id", `title-${stringify(i + 1)}`)}><span class="number">${escape_html(i + 1)}</span> ${escape_html(inLanguage(step.title, lang))}</h2> <figure${attr("data-picture", i)}></figure> <div class="prose">`);
			Prose($$renderer, {
				text: inLanguage(step.text, lang),
				hrefOf
			});
			$$renderer.push(`<!----></div> `);
			if (told && claimsOf(told.grounds).length) {
				$$renderer.push(`<!--[0--><details><summary>${escape_html(words().story.claims({ n: claimsOf(told.grounds).length }))}</summary> `);
				Claims($$renderer, spread_props([told, {
					whole,
					lang
				}]));
				$$renderer.push(`<!----></details>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <p class="ways"><a${attr("href", live(i))}>${escape_html(words().story.live)} →</a></p></section>`);
		}
		$$renderer.push(`<!--]--> <footer>`);
		if (others().length) {
			$$renderer.push(`<!--[0--><h2>${escape_html(words().story.others)}</h2> <ul><!--[-->`);
			const each_array_2 = ensure_array_like(others());
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let other = each_array_2[$$index_2];
				$$renderer.push(`<li><a${attr("href", pageOf(other.id, lang))}>${escape_html(inLanguage(other.title, lang))}</a>. ${escape_html(inLanguage(other.description, lang))}</li>`);
			}
			$$renderer.push(`<!--]--></ul>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <p>${escape_html(inLanguage(header().credits, lang))} ${escape_html(words().licence)}: ${escape_html(header().licence)}.</p> <!--[-->`);
		const each_array_3 = ensure_array_like(header().notes ?? []);
		for (let i = 0, $$length = each_array_3.length; i < $$length; i++) {
			let note = each_array_3[i];
			$$renderer.push(`<p>${escape_html(inLanguage(note, lang))}</p>`);
		}
		$$renderer.push(`<!--]--> <p><a${attr("href", `${home}?${new URLSearchParams({ lang })}`)}>${escape_html(words().openExplorer)} →</a></p></footer></main>`);
	});
}
// src/app/panels/StoryPager.svelte
function StoryPager($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A story a step at a time, as it stands under a picture: each step has an address, so that it can be gone to without a program. */
		let { story } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const lang = derived(() => explorer.view.lang);
		const at = derived(() => explorer.view.story?.step ?? 0);
		const step = derived(() => story.steps[at()]);
		const last = derived(() => story.steps.length - 1);
		const hrefOf = (thing) => `${explorer.home}?focus=${encodeURIComponent(thing)}&lang=${lang()}`;
		if (step()) {
			$$renderer.push(`<!--[0--><section class="story"${attr("aria-label", inLanguage(story.title, lang()))}><p class="where svelte-1p61k17" aria-live="polite">${escape_html(words().story.stepOf({
				i: at() + 1,
				n: story.steps.length
			}))}<span class="visually-hidden">: ${escape_html(inLanguage(step().title, lang()))}</span></p> <h2 class="svelte-1p61k17">${escape_html(inLanguage(step().title, lang()))}</h2> <div class="text svelte-1p61k17">`);
			Prose($$renderer, {
				text: inLanguage(step().text, lang()),
				hrefOf,
				onthing: (thing) => explorer.select(thing)
			});
			$$renderer.push(`<!----></div> <nav${attr("aria-label", words().story.steps)} class="svelte-1p61k17">`);
			if (at() > 0) $$renderer.push(`<!--[0--><a class="button"${attr("href", stepPage(story.id, at() - 1, lang()))}${attr("data-step", at() - 1)}>← ${escape_html(words().story.previous)}</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <progress${attr("max", story.steps.length)}${attr("value", at() + 1)}${attr("aria-label", words().story.stepOf({
				i: at() + 1,
				n: story.steps.length
			}))} class="svelte-1p61k17"></progress> `);
			if (at() < last()) $$renderer.push(`<!--[0--><a class="button next"${attr("href", stepPage(story.id, at() + 1, lang()))}${attr("data-step", at() + 1)}>${escape_html(words().story.next)} →</a>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--></nav></section>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
/**
* The height a frame asks for at a width: a landscape picture on a wide page, a portrait one on a phone.
* @param open whether a sheet stands under the picture
*/
function heightFor(width, open) {
	const picture = Math.max(440, Math.min(680, width < 560 ? width * 1.25 : width * .66));
	return Math.round(open && width < 860 ? picture + 280 : picture);
}
// src/embed/Frame.svelte
function Frame($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		let { explorer } = $$props;
		provideExplorer(explorer);
		onKeyboard(explorer, "panel", () => void focusHeading(() => document.querySelector("aside")));
		const words = derived(() => explorer.messages);
		const view = derived(() => explorer.view);
		const line = derived(() => view().panel.line && explorer.graph.hasEdge(view().panel.line) ? explorer.graph.getEdgeAttributes(view().panel.line) : void 0);
		const tracing = derived(() => view().trace.from !== void 0 && view().trace.to !== void 0);
		const looking = derived(() => line() !== void 0 || view().panel.focus !== void 0 || tracing());
		/** A step of a story has its text in the sheet, until the reader goes to look at something. */
		const telling = derived(() => explorer.story !== void 0 && !(explorer.strayed && looking()));
		const open = derived(() => telling() || looking());
		/** The text of the page is of the step it is at: that of another step is on that step's page. */
		const firstStep = explorer.view.story?.step;
		const textHref = derived(() => explorer.story && view().story && view().story.step !== firstStep ? `${stepPage(explorer.story.id, view().story.step, view().lang)}#text` : "#text");
		const fullPage = derived(() => `${explorer.home}${lastingSearch(explorer)}`);
		/** What is open, to tell the page around when it changes; what it opened with is no news. */
		const selected = derived(() => view().panel.line ?? view().panel.focus ?? null);
		derived(() => {
			if (selected() === null) return null;
			return view().panel.line ? "line" : "thing";
		});
		$$renderer.push(`<div${attr_class("frame svelte-19qfahy", void 0, { "open": open() })}><header class="svelte-19qfahy"><h1 class="svelte-19qfahy">${escape_html(explorer.scene.title)}</h1> <p class="svelte-19qfahy">${escape_html(explorer.scene.subtitle)}</p></header> <main class="svelte-19qfahy">`);
		Graph($$renderer, {
			polite: true,
			bare: true
		});
		$$renderer.push(`<!----></main> `);
		if (open()) {
			$$renderer.push(`<!--[0--><aside${attr("aria-label", telling() ? words().story.title : words().dossier)} class="svelte-19qfahy">`);
			if (telling() && explorer.story) {
				$$renderer.push("<!--[0-->");
				StoryPager($$renderer, { story: explorer.story });
			} else {
				$$renderer.push("<!--[-1-->");
				if (explorer.story) $$renderer.push(`<!--[0--><button class="quiet">← ${escape_html(words().story.backTo)}</button>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				await_block($$renderer, import("./assets/Sheet-iznYUrWV.js"), () => {}, ({ default: Sheet }) => {
					if (Sheet) {
						$$renderer.push("<!--[-->");
						Sheet($$renderer, {});
						$$renderer.push("<!--]-->");
					} else {
						$$renderer.push("<!--[!-->");
						$$renderer.push("<!--]-->");
					}
				});
				$$renderer.push(`<!--]-->`);
			}
			$$renderer.push(`<!--]--></aside>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <footer class="svelte-19qfahy">`);
		if (!open()) $$renderer.push(`<!--[0--><span class="tapHint">${escape_html(words().tapHint)}</span>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> <a class="toText"${attr("href", textHref())}>${escape_html(words().reading.title)}</a> <a${attr("href", fullPage())} target="_blank" rel="noopener">${escape_html(words().openExplorer)} ↗</a> <span class="credit svelte-19qfahy">${escape_html(explorer.scene.credit)}</span></footer></div>`);
	});
}
// src/embed/Index.svelte
function Index($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** For those whose browser runs no program: everything that can be read here, in every language. */
		let { raw, lang } = $$props;
		const languages = derived(() => [lang, ...raw.dataset.languages.filter((other) => other !== lang)]);
		$$renderer.push(`<section class="reading"><!--[-->`);
		const each_array = ensure_array_like(languages());
		for (let $$index_2 = 0, $$length = each_array.length; $$index_2 < $$length; $$index_2++) {
			let each = each_array[$$index_2];
			const words = wordsFor(each);
			$$renderer.push(`<div${attr("lang", each)}><h2>${escape_html(inLanguage(raw.dataset.title, each))}</h2> <p>${escape_html(words.reading.withoutProgram)}</p> <ul><!--[-->`);
			const each_array_1 = ensure_array_like(raw.stories);
			for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
				let story = each_array_1[$$index];
				$$renderer.push(`<li><a${attr("href", `${stringify("e/")}${stringify(pageOf(story.id, each))}`)}>${escape_html(inLanguage(story.title, each))}</a>: ${escape_html(inLanguage(story.description, each))}</li>`);
			}
			$$renderer.push(`<!--]--> <!--[-->`);
			const each_array_2 = ensure_array_like(raw.views);
			for (let $$index_1 = 0, $$length = each_array_2.length; $$index_1 < $$length; $$index_1++) {
				let view = each_array_2[$$index_1];
				$$renderer.push(`<li><a${attr("href", `${stringify("e/")}${stringify(pageOf(view.id, each))}`)}>${escape_html(inLanguage(view.name, each))}</a>: ${escape_html(inLanguage(view.description, each))}</li>`);
			}
			$$renderer.push(`<!--]--> <li><a${attr("href", `data/${stringify(raw.dataset.id)}.json`)}>${escape_html(words.data)} (JSON)</a></li></ul></div>`);
		}
		$$renderer.push(`<!--]--></section>`);
	});
}
// src/embed/Reading.svelte
function Reading($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What a picture shows, to be read: its description, its claims, its sources. Made with the page, so that it is there without a program. */
		/** @param alt what the maker of a story says of the picture; @param named ids of claims its text rests on beside */
		let { dataset, whole, scene, alt, named, explorer } = $$props;
		const lang = derived(() => scene.lang);
		const words = derived(() => wordsFor(lang()));
		const grounds = derived(() => groundsOf(whole, scene, named));
		const claims = derived(() => claimsOf(grounds()));
		$$renderer.push(`<section id="text" class="reading" aria-labelledby="text-title"><p class="toPicture"><a href="#app">← ${escape_html(words().reading.toPicture)}</a></p> <h2 id="text-title">${escape_html(words().reading.title)}</h2> <p>${escape_html([alt, describeScene(scene)].filter(Boolean).join(" "))}</p> <h3>${escape_html(words().reading.claims({ n: claims().length }))}</h3> `);
		Claims($$renderer, {
			dataset,
			whole,
			grounds: grounds(),
			lang: lang()
		});
		$$renderer.push(`<!----> <h3>${escape_html(words().reading.sources)}</h3> <ul><!--[-->`);
		const each_array = ensure_array_like(sourcesOf(whole, claims(), lang()));
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let source = each_array[$$index];
			$$renderer.push(`<li>${escape_html(source)}</li>`);
		}
		$$renderer.push(`<!--]--></ul> <p class="credit">${escape_html(scene.credit)}
    ${escape_html(words().licence)}: ${escape_html(dataset.raw.dataset.licence)}. ${escape_html(inLanguage(dataset.raw.dataset.description, lang()))}</p> <p><a${attr("href", explorer)} target="_blank" rel="noopener">${escape_html(words().openExplorer)} ↗</a></p></section>`);
	});
}
// src/scene/marks.ts
var text = (content, { x, y, size, fill, ...extra }) => element("text", {
	x,
	y,
	"font-size": size,
	fill,
	...extra
}, content);
/** A thing's shape around a point. */
function shapeOf(shape, { x, y, w, h }, style) {
	if (shape === "circle") return element("ellipse", {
		cx: x,
		cy: y,
		rx: w / 2,
		ry: h / 2,
		...style
	});
	const corners = polygonOf(shape);
	if (!corners) return element("rect", {
		x: x - w / 2,
		y: y - h / 2,
		width: w,
		height: h,
		rx: cornerOf(shape, h),
		...style
	});
	const points = corners.map(([cx, cy]) => `${Math.round((x + cx * w / 2) * 100) / 100},${Math.round((y + cy * h / 2) * 100) / 100}`).join(" ");
	return element("polygon", {
		points,
		"stroke-linejoin": "round",
		...style
	});
}
/** A coordinate, rounded to hundredths. */
var n = (value) => Math.round(value * 100) / 100;
var at = (v) => `${n(v.x)} ${n(v.y)}`;
/** What a line ends in: its colour never says it alone. */
function endMark(mark, { end: tip, heading }, { width, colour }) {
	const side = {
		x: -heading.y,
		y: heading.x
	};
	const size = 7 + width;
	const place = (along, across) => ({
		x: tip.x + heading.x * along + side.x * across,
		y: tip.y + heading.y * along + side.y * across
	});
	switch (mark) {
		case "triangle": return [element("path", {
			d: `M${at(place(0, 0))}L${at(place(-size, size * .5))}L${at(place(-size, -size * .5))}Z`,
			fill: colour
		})];
		case "tee": return [element("path", {
			d: `M${at(place(0, size * .7))}L${at(place(0, -size * .7))}`,
			stroke: colour,
			"stroke-width": width + 1.5,
			fill: "none"
		})];
		case "vee": return [element("path", {
			d: `M${at(place(-size * .8, size * .45))}L${at(place(0, 0))}L${at(place(-size * .8, -size * .45))}`,
			stroke: colour,
			"stroke-width": width,
			fill: "none",
			"stroke-linecap": "round"
		})];
		case "circle": return [element("circle", {
			cx: n(place(-size * .35, 0).x),
			cy: n(place(-size * .35, 0).y),
			r: n(size * .38),
			fill: colour
		})];
		default: return [];
	}
}
/** The sign of a denial, on a line. */
function cross(p, colour, paper) {
	const r = 4;
	return [element("circle", {
		cx: p.x,
		cy: p.y,
		r: 8,
		fill: paper,
		stroke: colour,
		"stroke-width": 1.2
	}), element("path", {
		d: `M${at({
			x: p.x - r,
			y: p.y - r
		})}L${at({
			x: p.x + r,
			y: p.y + r
		})}M${at({
			x: p.x + r,
			y: p.y - r
		})}L${at({
			x: p.x - r,
			y: p.y + r
		})}`,
		stroke: colour,
		"stroke-width": 2,
		fill: "none"
	})];
}
// src/scene/outline.ts
/** Text as outlines: for a printer's or an editor's program that has not our fonts and takes none from a picture. */
var START = {
	middle: .5,
	end: 1
};
function weightOf(value) {
	if (Number(value) >= 700) return 700;
	return Number(value) >= 600 ? 600 : 400;
}
function outlinedText({ attributes, children }, letters) {
	const { x = 0, y = 0, "font-size": size = 0, "font-weight": weight, "text-anchor": anchor, fill, ...rest } = attributes;
	const content = children.filter((child) => typeof child === "string").join("");
	const heavy = weightOf(weight);
	const width = textWidth(content, 1e3, heavy);
	let at = 0;
	const paths = Array.from(content.normalize("NFC"), (letter) => {
		const path = letters(letter, heavy, at);
		at += textWidth(letter, 1e3, heavy);
		return path;
	});
	const left = Number(x) - Number(size) / 1e3 * width * (anchor === "middle" || anchor === "end" ? START[anchor] : 0);
	const round = (n) => Math.round(n * 1e4) / 1e4;
	return element("path", {
		d: paths.join(""),
		fill,
		...rest,
		transform: `translate(${round(left)} ${round(Number(y))}) scale(${round(Number(size) / 1e3)})`,
		"aria-label": content
	});
}
/** Markup in which every text is drawn as its outline. */
function outlined(markup, letters) {
	if (markup.name === "text") return outlinedText(markup, letters);
	return {
		...markup,
		children: markup.children.map((child) => typeof child === "string" ? child : outlined(child, letters))
	};
}
// src/scene/sheet.ts
/** The sheet that every picture is drawn on: an SVG document with title, description, who made it, and the type it is set in. */
/** What a picture of a dataset says of itself. */
var metaOf = (dataset, options) => ({
	creator: inLanguage(dataset.raw.dataset.credits, options.lang),
	rights: dataset.raw.dataset.licence,
	source: options.address,
	made: options.made,
	fonts: options.fonts,
	letters: options.letters,
	description: options.description
});
var fontFaces = (fonts) => fonts?.length ? [element("style", {}, fonts.map(({ weight, base64 }) => `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${base64.replace(/[^A-Za-z0-9+/=]/g, "")}) format('woff2')}`).join(""))] : [];
/** Dublin Core as RDF, which Inkscape and libraries of pictures read. */
function dublinCore({ lang, title, description, meta }) {
	const about = {
		title,
		description,
		creator: meta.creator,
		rights: meta.rights,
		source: meta.source,
		date: meta.made,
		language: lang,
		format: "image/svg+xml"
	};
	const fields = Object.entries(about).flatMap(([name, value]) => value ? [element(`dc:${name}`, {}, value)] : []);
	return element("metadata", {}, element("rdf:RDF", {
		"xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
		"xmlns:dc": "http://purl.org/dc/elements/1.1/"
	}, element("rdf:Description", { "rdf:about": "" }, ...fields)));
}
var round = (value) => Math.round(value * 100) / 100;
/** A whole SVG document: real text, no scripts, no links, nothing that is fetched. */
function drawSheet(sheet, ...marks) {
	const { width, height, units, lang, title, meta } = sheet;
	const description = meta.description?.trim() || sheet.description;
	const document = element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width,
		height,
		viewBox: `0 0 ${round(units[0])} ${round(units[1])}`,
		role: "img",
		"xml:lang": lang,
		lang,
		"font-family": FONT,
		"font-kerning": "none",
		"font-variant-ligatures": "none",
		"aria-labelledby": "bancada-title bancada-desc"
	}, element("title", { id: "bancada-title" }, title), element("desc", { id: "bancada-desc" }, description), dublinCore({
		...sheet,
		description
	}), ...meta.letters ? [] : fontFaces(meta.fonts), ...meta.letters ? marks.map((mark) => outlined(mark, meta.letters ?? (() => ""))) : marks);
	return {
		svg: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n`,
		width,
		height,
		title,
		description
	};
}
var MARGIN$4 = 26;
/** Where the line of shapes runs, and where the words beside it begin. */
var RAIL = 42;
var WORDS_AT = 78;
var SIZE$1 = {
	title: 20,
	name: 17,
	told: 15,
	small: 12
};
var LINE = 1.36;
var marksOf = (told) => told.marks.length ? ` ${told.marks.map((mark) => `[${mark}]`).join("")}` : "";
/** The picture of a chain. @param options its width; its height follows from the words */
function drawChain(dataset, chain, options) {
	const { lang } = options;
	const palette = PALETTES[options.theme];
	const words = $chain;
	const told = explainChain(dataset, chain.hops, lang);
	const lines = [];
	const marks = [];
	let y = MARGIN$4;
	/** Writes a text from `x` to the right margin and moves down. */
	const write = (content, style, extra = {}) => {
		const { size, colour, x } = style;
		const width = 574 - x;
		const weight = extra["font-weight"] ? 700 : 400;
		for (const part of wrapText(content, {
			size,
			width,
			weight,
			lines: 40
		})) {
			y += size * LINE;
			marks.push(text(part, {
				x,
				y: n(y - size * .32),
				size,
				fill: colour,
				...extra
			}));
		}
	};
	const bar = (from, colour, dashed) => marks.push(element("path", {
		d: `M83 ${n(from)}L83 ${n(y)}`,
		stroke: colour,
		"stroke-width": 2,
		"stroke-dasharray": dashed ? "5 4" : void 0,
		fill: "none"
	}));
	const quiet = (claim, denies) => {
		const top = y + 5;
		y += 3;
		const at = {
			x: 100,
			y: n(y + SIZE$1.told * .68)
		};
		if (denies) marks.push(element("path", {
			d: `M${at.x - 4} ${at.y - 4}L${at.x + 4} ${at.y + 4}M${at.x + 4} ${at.y - 4}L${at.x - 4} ${at.y + 4}`,
			stroke: palette.tones.opposes,
			"stroke-width": 2,
			fill: "none"
		}));
		write(`${claim.text.charAt(0).toLocaleUpperCase(lang)}${claim.text.slice(1)}${marksOf(claim)}.`, {
			size: SIZE$1.told - 1,
			colour: palette.muted,
			x: WORDS_AT + (denies ? 34 : 16)
		});
		bar(top, denies ? palette.tones.opposes : palette.hairline, denies);
	};
	const ids = [chain.hops[0]?.from ?? "", ...chain.hops.map((hop) => hop.to)];
	const title = words.title(lang, {
		a: nameOf(dataset, ids[0] ?? "", lang),
		b: nameOf(dataset, ids.at(-1) ?? "", lang)
	});
	write(title, {
		size: SIZE$1.title,
		colour: palette.ink,
		x: MARGIN$4
	}, { "font-weight": 700 });
	y += 12;
	const places = [];
	ids.forEach((id, i) => {
		const thing = thingOf(dataset, id);
		const shape = SHAPES[thing.kind];
		const accent = options.theme === "mono" ? void 0 : thing.colour;
		const [w, h] = shape === "circle" ? [30, 30] : [34, 26];
		const top = y;
		write(nameOf(dataset, id, lang), {
			size: SIZE$1.name,
			colour: palette.ink,
			x: WORDS_AT
		}, { "font-weight": 700 });
		const middle = top + SIZE$1.name * LINE / 2 + 1;
		marks.push(shapeOf(shape, {
			x: RAIL,
			y: n(middle),
			w,
			h
		}, {
			fill: palette.surface,
			stroke: accent ?? palette.ink,
			"stroke-width": accent ? 2.5 : 1.6
		}));
		places.push({
			top: middle - h / 2,
			bottom: middle + h / 2,
			x: RAIL,
			y: middle
		});
		const hop = chain.hops[i];
		if (!hop) return;
		y += 4;
		const status = bundleMarks(hop.bundle, lang);
		if (status) {
			const width = textWidth(status, SIZE$1.small) + 14;
			marks.push(element("rect", {
				x: WORDS_AT,
				y: n(y + 2),
				width: n(width),
				height: 18,
				rx: 4,
				fill: "none",
				stroke: palette.muted,
				"stroke-width": 1,
				"stroke-dasharray": "4 3"
			}), text(status, {
				x: 85,
				y: n(y + 15),
				size: SIZE$1.small,
				fill: palette.ink
			}));
			y += 23;
		}
		for (const claim of told.hops[i]?.claims ?? []) {
			write(`${claim.text}${marksOf(claim)}.`, {
				size: SIZE$1.told,
				colour: palette.ink,
				x: WORDS_AT
			});
			if (claim.otherwise) quiet(claim.otherwise, false);
			for (const denial of claim.denials) quiet(denial, true);
			y += 7;
		}
		y += 8;
	});
	chain.hops.forEach((hop, i) => {
		const above = places[i];
		const below = places[i + 1];
		if (!above || !below) return;
		const tone = toneOf(dataset, hop.bundle);
		const colour = palette.tones[tone];
		const start = {
			x: RAIL,
			y: above.bottom + 3
		};
		const end = {
			x: RAIL,
			y: below.top - 3
		};
		lines.push(element("path", {
			d: `M${at(start)}L${at(end)}`,
			stroke: colour,
			"stroke-width": 2.6,
			"stroke-dasharray": DASHES[hop.bundle.status].length ? DASHES[hop.bundle.status].join(" ") : void 0,
			fill: "none"
		}));
		if (!relationOf(dataset, hop.bundle.relation).symmetric) lines.push(...endMark(END_MARKS[tone], {
			end: hop.direction === "out" ? end : start,
			heading: {
				x: 0,
				y: hop.direction === "out" ? 1 : -1
			}
		}, {
			width: 2.6,
			colour
		}));
		if (hop.bundle.denied) lines.push(...cross({
			x: RAIL,
			y: (start.y + end.y) / 2
		}, colour, palette.paper));
	});
	for (const [i, answer] of told.answers.entries()) {
		if (i === 0) {
			y += 6;
			write(words.answers(lang), {
				size: SIZE$1.small,
				colour: palette.muted,
				x: WORDS_AT
			}, { "font-weight": 700 });
		}
		quiet(answer, true);
	}
	y += 12;
	write($sources(lang), {
		size: SIZE$1.small,
		colour: palette.muted,
		x: MARGIN$4
	}, { "font-weight": 700 });
	told.citations.forEach((citation, i) => write(`[${i + 1}] ${printCitation(dataset, citation, lang)}`, {
		size: SIZE$1.small,
		colour: palette.muted,
		x: MARGIN$4
	}));
	y += 8;
	const { raw } = dataset;
	write([
		inLanguage(raw.dataset.title, lang),
		inLanguage(raw.dataset.credits, lang),
		options.made ? $made(lang, { day: printWhen(options.made, lang) }) : ""
	].filter(Boolean).join(" · "), {
		size: SIZE$1.small,
		colour: palette.muted,
		x: MARGIN$4
	});
	for (const part of options.address ? cutToWidth(options.address, SIZE$1.small, 548) : []) write(part, {
		size: SIZE$1.small,
		colour: palette.muted,
		x: MARGIN$4
	});
	const height = Math.ceil(y + MARGIN$4);
	const scale = options.width / 600;
	const described = `${ids.map((id) => `${nameOf(dataset, id, lang)} (${kindOf(thingOf(dataset, id), lang)})`).join(" – ")}. ${told.sentence}`;
	return drawSheet({
		width: options.width,
		height: Math.round(height * scale),
		units: [600, height],
		lang,
		title,
		description: described,
		meta: metaOf(dataset, options)
	}, element("rect", {
		width: 600,
		height,
		fill: palette.paper
	}), ...lines, ...marks);
}
// src/scene/flowPicture.ts
/** Who switched between two votes, as one picture for print. */
var SHEET$3 = 760;
var MARGIN$3 = 28;
/** Room for words beside the bars: of a narrow picture no more than a quarter. */
var sideOf = (width) => Math.min(150, width / 4);
/** A narrower picture lists who switched in one column. */
var TWO_COLUMNS = 600;
/**
* Draws the flow from the options of the earlier of two votes to those of the later.
* @throws Error when the dataset has not both votes
*/
function drawFlow(dataset, first, second, options) {
	const { lang } = options;
	const palette = PALETTES[options.theme];
	const words = $flow;
	const [before, after] = [first, second].map((id) => rollCall(dataset, id).vote).sort((a, b) => compareWhen(a.when, b.when));
	if (!before || !after) throw new Error("two votes are needed");
	const strands = switchesBetween(before, after, (vote) => rollCall(dataset, vote.id).benches, dataset.memberships);
	const unit = Math.max(1, Math.min(options.width, options.height) / SHEET$3);
	const width = options.width / unit;
	const height = options.height / unit;
	const stood = (option) => option === "unknown" || option === "out" ? words[option](lang) : optionWord(option, lang);
	const title = `${words.title(lang)}: ${nameOf(dataset, before.id, lang)} – ${nameOf(dataset, after.id, lang)}`;
	const heading = wrapText(title, {
		size: 19,
		width: width - 56,
		lines: 4,
		weight: 700
	});
	const switched = strands.filter((s) => s.from !== s.to && s.from !== "unknown" && s.to !== "unknown").sort((a, b) => b.members.length - a.members.length);
	const count = (list) => list.reduce((sum, s) => sum + s.members.length, 0);
	const known = words.named(lang, {
		n: count(strands.filter((s) => s.from !== "unknown" && s.to !== "unknown")),
		all: count(strands)
	});
	const sentence = (s) => `${s.members.length} · ${shortNameOf(dataset, s.group, lang)}: ${stood(s.from)}, ${words.then(lang)} ${stood(s.to)}`;
	const foot = wrapText([
		known,
		inLanguage(dataset.raw.dataset.credits, lang),
		options.made && $made(lang, { day: options.made }),
		options.address
	].filter(Boolean).join(" "), {
		size: 11,
		width: width - 56,
		lines: 4
	});
	const columns = width < TWO_COLUMNS ? 1 : 2;
	const listed = switched.slice(0, 5 * columns);
	const side = sideOf(width);
	const top = MARGIN$3 + heading.length * 25 + 46;
	const listTop = height - MARGIN$3 - foot.length * 14 - Math.ceil(listed.length / columns) * 18 - 12;
	const flow = layFlow(strands, width - 2 * (MARGIN$3 + side), Math.max(60, listTop - top - 90));
	const colour = (s) => (options.theme === "mono" ? void 0 : dataset.things.get(s.group)?.colour) ?? palette.tones.neutral;
	const bars = (list, x, anchor, labelX) => list.flatMap((bar) => [element("rect", {
		x,
		y: bar.y,
		width: 9,
		height: Math.max(1, bar.h),
		fill: palette.ink
	}), text(bar.option === "unknown" || bar.option === "out" ? `${bar.size} ${stood(bar.option)}` : optionCount(bar.option, bar.size, lang), {
		x: labelX,
		y: bar.y + bar.h / 2 + 4,
		size: 12,
		fill: palette.ink,
		"text-anchor": anchor
	})]);
	const heads = [before, after].flatMap((vote, i) => wrapText(`${shortNameOf(dataset, vote.id, lang)}, ${printWhen(vote.when, lang, "short")}`, {
		size: 12,
		width: width / 2 - MARGIN$3 - 8,
		lines: 2
	}).map((line, k, all) => text(line, {
		x: i ? width - MARGIN$3 : MARGIN$3,
		y: top - 18 - (all.length - 1 - k) * 15,
		size: 12,
		fill: palette.muted,
		"text-anchor": i ? "end" : "start"
	})));
	return drawSheet({
		width: options.width,
		height: options.height,
		units: [width, height],
		lang,
		title,
		description: `${switched.map(sentence).join("; ")}. ${known}`,
		meta: metaOf(dataset, options)
	}, element("rect", {
		width,
		height,
		fill: palette.paper
	}), ...heading.map((line, i) => text(line, {
		x: MARGIN$3,
		y: 44 + i * 25,
		size: 19,
		fill: palette.ink,
		"font-weight": 700
	})), ...heads, element("g", { transform: `translate(${MARGIN$3 + side} ${top})` }, ...flow.ribbons.map(({ strand, d, changed }) => element("path", {
		d,
		fill: colour(strand),
		opacity: changed ? .8 : .28
	}, element("title", {}, sentence(strand)))), ...bars(flow.left, 0, "end", -6), ...bars(flow.right, flow.width - 9, "start", flow.width + 6)), ...listed.map((s, i) => text(sentence(s), {
		x: MARGIN$3 + i % columns * ((width - 56) / columns),
		y: listTop + Math.floor(i / columns) * 18 + 12,
		size: 12,
		fill: palette.ink
	})), ...foot.map((line, i) => text(line, {
		x: MARGIN$3,
		y: height - MARGIN$3 - (foot.length - 1 - i) * 14,
		size: 11,
		fill: palette.muted
	})));
}
// src/scene/geometry.ts
/** Half the width of the dot in which a line begins on a lane. */
var PORT = 3.5;
/** A point that a line runs to where it does not run to a shape. */
var portAt = ([x, y]) => ({
	x,
	y,
	w: 1,
	h: 1,
	shape: "circle"
});
/** Whether a point lies in a mark's shape, grown by `margin`. */
function isInside(n, p, margin = 0) {
	const dx = (p.x - n.x) / (n.w / 2 + margin);
	const dy = (p.y - n.y) / (n.h / 2 + margin);
	if (n.shape === "circle") return dx * dx + dy * dy <= 1;
	const corners = polygonOf(n.shape);
	if (!corners) {
		const r = cornerOf(n.shape, n.h) + margin;
		const ox = Math.abs(p.x - n.x) - (n.w / 2 + margin - r);
		const oy = Math.abs(p.y - n.y) - (n.h / 2 + margin - r);
		if (ox <= 0 || oy <= 0) return Math.abs(dx) <= 1 && Math.abs(dy) <= 1;
		return ox * ox + oy * oy <= r * r;
	}
	let inside = false;
	for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
		const [xi, yi] = corners[i] ?? [0, 0];
		const [xj, yj] = corners[j] ?? [0, 0];
		if (yi > dy !== yj > dy && dx < (xj - xi) * (dy - yi) / (yj - yi) + xi) inside = !inside;
	}
	return inside;
}
/** Control point of a line's quadratic curve: its bend stands off the middle, to the left of the direction of travel. */
function controlPoint(a, b, bend) {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const length = Math.hypot(dx, dy) || 1;
	return {
		x: (a.x + b.x) / 2 + bend * dy / length,
		y: (a.y + b.y) / 2 - bend * dx / length
	};
}
function pointAt(a, c, b, t) {
	const u = 1 - t;
	return {
		x: u * u * a.x + 2 * u * t * c.x + t * t * b.x,
		y: u * u * a.y + 2 * u * t * c.y + t * t * b.y
	};
}
/**
* The parameter at which a curve leaves the shape at one of its ends, by bisection.
* @param curve a point of the curve by its parameter, from 0 to 1
* @param end the parameter of that end: 0 or 1
*/
function exit(curve, end, inner, margin) {
	let near = end;
	let far = .5;
	for (let i = 0; i < 24; i++) {
		const t = (near + far) / 2;
		if (isInside(inner, curve(t), margin)) near = t;
		else far = t;
	}
	return far;
}
/** The visible part of a line between two marks: from shape to shape, a little apart at the end for its mark. */
function curveBetween(from, to, bend, gap) {
	const control = controlPoint(from, to, bend);
	const along = (t) => pointAt(from, control, to, t);
	const t0 = exit(along, 0, from, .5);
	const t1 = exit(along, 1, to, gap);
	const start = along(t0);
	const end = along(t1);
	const part = mix(mix(from, control, t0), mix(control, to, t0), t1);
	const before = along(t1 - .02);
	const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
	return {
		start,
		control: part,
		end,
		heading: {
			x: (end.x - before.x) / length,
			y: (end.y - before.y) / length
		},
		middle: along((t0 + t1) / 2)
	};
}
var mix = (a, b, t) => ({
	x: a.x + (b.x - a.x) * t,
	y: a.y + (b.y - a.y) * t
});
// src/scene/letters.ts
/** What stands in the shape of a thing. */
function lettersInside({ x, y, inside, insideSize: size }) {
	const lead = size * TYPE.line;
	const top = y - (inside.length - 1) * lead / 2 + size * .35;
	return inside.map((words, i) => ({
		words,
		x,
		baseline: top + i * lead,
		size,
		weight: 600
	}));
}
/** What stands under it. */
function lettersBelow({ x, y, h, below }) {
	return below.map((words, i) => ({
		words,
		x,
		baseline: y + h / 2 + 4 + (i + .85) * TYPE.label * TYPE.line,
		size: TYPE.label,
		weight: 400
	}));
}
/** The paper behind a line of text: a stroke around letters is drawn over them by some readers of PDF, and takes a canvas longest of all. */
var PATCH = {
	round: 3,
	opacity: .78
};
function patchBehind({ words, x, baseline, size, weight }) {
	const width = textWidth(words, size, weight) + 5;
	return {
		x: x - width / 2,
		y: baseline - size * .86,
		width,
		height: size * TYPE.line
	};
}
// src/scene/drawing.ts
/** The marks of a scene, as every picture has them: SVG writes them, the canvas paints them. */
/**
* A line from shape to shape.
* @param ends where its things are; undefined for one that runs from lane to lane
*/
function drawLine(e, ends, palette) {
	const shapes = e.ports ? e.ports.map(portAt) : ends;
	const from = shapes?.[0];
	const to = shapes?.[1];
	if (!from || !to) return [];
	const curve = curveBetween(from, to, e.bend, 2.5);
	const width = drawnWidth(e);
	const way = e.bend === 0 ? `L${at(curve.end)}` : `Q${at(curve.control)} ${at(curve.end)}`;
	return [
		element("path", {
			d: `M${at(curve.start)}${way}`,
			stroke: e.colour,
			"stroke-width": width,
			"stroke-dasharray": e.dash.length ? e.dash.join(" ") : void 0,
			fill: "none"
		}),
		...e.ports ? [from, ...e.endMark === "none" ? [to] : []].map(({ x, y }) => element("circle", {
			cx: x,
			cy: y,
			r: PORT,
			fill: e.colour
		})) : [],
		...endMark(e.endMark, curve, {
			width,
			colour: e.colour
		}),
		...e.denied ? cross(curve.middle, e.colour, palette.paper) : []
	];
}
function markedLine(e, nodes, palette, marked) {
	const from = nodes.get(e.from);
	const to = nodes.get(e.to);
	const parts = drawLine(e, from && to && [from, to], palette);
	if (marked && e.emphasis !== "faded") return parts.map((part) => ({
		...part,
		attributes: {
			...part.attributes,
			"data-line": e.id
		}
	}));
	return parts.length ? [element("g", {
		opacity: e.emphasis === "faded" ? palette.faded.line : void 0,
		"data-line": marked ? e.id : void 0
	}, ...marked ? [] : [element("title", {}, e.title)], ...parts)] : [];
}
var drawPatch = (letters, paper, opacity) => element("rect", {
	...patchBehind(letters),
	rx: PATCH.round,
	fill: paper,
	"fill-opacity": opacity
});
var drawLetters = ({ x, baseline, size, weight, words }, colour) => text(words, {
	x,
	y: baseline,
	size,
	fill: colour,
	"text-anchor": "middle",
	"font-weight": weight === 400 ? void 0 : weight
});
function drawGuideLine({ line, ring }, { hairline }) {
	if (ring) return [element("ellipse", {
		cx: ring.at[0],
		cy: ring.at[1],
		rx: ring.rx,
		ry: ring.ry,
		stroke: hairline,
		"stroke-width": 1.5,
		fill: "none"
	})];
	return line ? [element("path", {
		d: `M${line[0].join(" ")}L${line[1].join(" ")}`,
		stroke: hairline,
		"stroke-width": 1.5,
		fill: "none"
	})] : [];
}
/** Nothing shows through: a heading that lines run under is read all the same. */
function drawGuideWords({ text: label }, { muted, paper }) {
	const words = label && {
		words: label.words,
		x: label.at[0],
		baseline: label.at[1],
		size: TYPE.guide,
		weight: 600
	};
	return words ? [drawPatch(words, paper), drawLetters(words, muted)] : [];
}
/** A thing: its shape, what stands in it and under it. */
function drawThing(m, palette) {
	return [
		...m.focused ? [shapeOf(m.shape, {
			x: m.x,
			y: m.y,
			w: m.w + 12,
			h: m.h + 12
		}, {
			fill: "none",
			stroke: palette.focus,
			"stroke-width": 3
		})] : [],
		shapeOf(m.shape, {
			x: m.x,
			y: m.y,
			w: m.w,
			h: m.h
		}, {
			fill: m.fill,
			stroke: m.stroke,
			"stroke-width": m.strokeWidth
		}),
		...lettersInside(m).map((letters) => drawLetters(letters, m.ink)),
		...lettersBelow(m).map((letters) => drawPatch(letters, palette.paper, PATCH.opacity)),
		...lettersBelow(m).map((letters) => drawLetters(letters, m.ink))
	];
}
var markedThing = (m, palette, marked) => element("g", {
	opacity: m.emphasis === "faded" ? palette.faded.thing : void 0,
	"data-thing": marked ? m.id : void 0
}, ...marked ? [] : [element("title", {}, m.title)], ...drawThing(m, palette));
/**
* The marks of a scene in its own units: lines under words under things.
* @param marked whether each mark names its thing or line (`data-thing`, `data-line`), for a page in which it can be pointed at,
*   rather than having a title of its own: a page says the same in words beside
*/
function drawMarks(scene, marked = false) {
	const { palette } = scene;
	const nodes = new Map(scene.nodes.map((m) => [m.id, m]));
	return [
		...scene.guides.flatMap((guide) => drawGuideLine(guide, palette)),
		...scene.edges.flatMap((e) => markedLine(e, nodes, palette, marked)),
		...scene.guides.flatMap((guide) => drawGuideWords(guide, palette)),
		...scene.nodes.map((m) => markedThing(m, palette, marked))
	];
}
// src/scene/svg.ts
/** Scene -> SVG text, the same in the browser and in Node. Real text, no scripts, no links, no foreign content. */
/** Parts of a picture that can be left out: the title block, the legend, the list of sources, the credit with date and address. */
var PARTS = [
	"title",
	"legend",
	"sources",
	"credit"
];
var MARGIN$2 = 24;
var SHEET$2 = 760;
function sample(item, x, y, scene) {
	const { ink, surface, muted, paper } = scene.palette;
	const line = (colour, dash = []) => element("path", {
		d: `M${at({
			x,
			y
		})}L${at({
			x: x + 26,
			y
		})}`,
		stroke: colour,
		"stroke-width": 2,
		fill: "none",
		"stroke-dasharray": dash.length ? dash.join(" ") : void 0
	});
	switch (item.sort) {
		case "shape": return [shapeOf(item.shape, {
			x: x + 13,
			y,
			w: item.shape === "rectangle" || item.shape === "pill" || item.shape === "hexagon" ? 24 : 16,
			h: 14
		}, {
			fill: surface,
			stroke: ink,
			"stroke-width": 1.3
		})];
		case "tone": return [line(item.colour), ...endMark(item.endMark, {
			end: {
				x: x + 26,
				y
			},
			heading: {
				x: 1,
				y: 0
			}
		}, {
			width: 2,
			colour: item.colour
		})];
		case "status": return [line(muted, item.dash)];
		case "denied": return [line(muted, [7, 5]), ...cross({
			x: x + 13,
			y
		}, muted, paper)];
	}
}
/** Legend rows, broken to the width; returns the marks and the height they take. */
function drawLegend(scene, width, top) {
	const marks = [];
	let x = MARGIN$2;
	let y = top + 9;
	for (const item of legendOf(scene)) {
		const w = 34 + textWidth(item.text, 12) + 18;
		if (x + w > width - MARGIN$2 && x > MARGIN$2) [x, y] = [MARGIN$2, y + 22];
		marks.push(...sample(item, x, y, scene), text(item.text, {
			x: x + 34,
			y: y + 4,
			size: 12,
			fill: scene.palette.ink
		}));
		x += w;
	}
	return {
		marks,
		height: y - top + 14
	};
}
/** Lines that the list of sources may take. */
var MOST_SOURCE_LINES = 4;
/** Where the graph is drawn on the sheet: its room, and how the scene's units are put into it. */
function layOut(scene, options, head, foot) {
	if (options.part) {
		const { part, width, height } = options;
		const scale = width / part.w;
		return {
			width,
			height: head + height + foot,
			room: {
				x: 0,
				y: head,
				w: width,
				h: height
			},
			scale,
			shift: {
				x: -part.x * scale,
				y: head - part.y * scale
			}
		};
	}
	const unit = Math.max(1, Math.min(options.width, options.height) / SHEET$2);
	const width = options.width / unit;
	const height = options.height / unit;
	const room = {
		x: MARGIN$2,
		y: head + 8,
		w: width - 48,
		h: Math.max(40, height - head - foot - 16)
	};
	const { bounds } = scene;
	const scale = Math.min(room.w / (bounds.w + 28), room.h / (bounds.h + 28), 1.6);
	return {
		width,
		height,
		room,
		scale,
		shift: {
			x: room.x + (room.w - bounds.w * scale) / 2 - bounds.x * scale,
			y: room.y + (room.h - bounds.h * scale) / 2 - bounds.y * scale
		}
	};
}
var NO_HEADING = {
	marks: [],
	height: 0
};
/** Title and text over a picture, in a width: its own, or what its maker gives it. */
function headingOf(scene, options, wide) {
	const width = wide - 48;
	const { title, text: below } = options.heading ?? {
		title: scene.title,
		text: scene.subtitle
	};
	const titleLines = wrapText(title, {
		size: TYPE.title,
		width,
		lines: 2,
		weight: 700
	});
	const subtitleLines = wrapText(below, {
		size: TYPE.subtitle,
		width,
		lines: options.heading ? 12 : 3
	});
	const titleStyle = {
		x: MARGIN$2,
		size: TYPE.title,
		fill: scene.palette.ink
	};
	const subtitleStyle = {
		x: MARGIN$2,
		size: TYPE.subtitle,
		fill: scene.palette.muted
	};
	const subtitleTop = 40 + titleLines.length * 27;
	return {
		marks: [...titleLines.map((line, i) => text(line, {
			...titleStyle,
			y: 42 + i * 27,
			"font-weight": 700
		})), ...subtitleLines.map((line, i) => text(line, {
			...subtitleStyle,
			y: subtitleTop + i * 19
		}))],
		height: MARGIN$2 + titleLines.length * 27 + subtitleLines.length * 19 + 6
	};
}
/**
* Draws a scene.
* @returns an SVG document of `width` by `height` pixels, with a title and a description
*/
function drawSvg(scene, options) {
	const has = (part) => !options.without?.includes(part);
	const wide = options.part ? options.width : options.width / Math.max(1, Math.min(options.width, options.height) / SHEET$2);
	const heading = has("title") ? headingOf(scene, options, wide) : NO_HEADING;
	const head = heading.height;
	const legend = has("legend") ? drawLegend(scene, wide, 0) : {
		marks: [],
		height: 0
	};
	const footLines = footer(scene, options, wide);
	const foot = legend.height + footLines.length * 15 + (legend.height || footLines.length ? 30 : 0);
	const { width, height, room, scale, shift } = layOut(scene, options, head, foot);
	const legendTop = height - foot + 4;
	const drawn = element("g", { transform: `translate(${n(shift.x)} ${n(shift.y)}) scale(${Math.round(scale * 1e3) / 1e3})` }, ...drawMarks(scene));
	const graph = options.part ? [element("clipPath", { id: "bancada-room" }, element("rect", {
		x: room.x,
		y: room.y,
		width: room.w,
		height: room.h
	})), element("g", { "clip-path": "url(#bancada-room)" }, drawn)] : [drawn];
	const meta = {
		creator: scene.credit,
		rights: options.rights,
		source: options.address,
		made: options.made,
		fonts: options.fonts,
		letters: options.letters,
		description: options.description
	};
	return drawSheet({
		width: options.width,
		height: options.part ? Math.round(height) : options.height,
		units: [width, height],
		lang: scene.lang,
		title: options.heading?.title ?? `${scene.title} · ${scene.subtitle}`,
		description: [options.heading?.alt, describeScene(scene)].filter(Boolean).join(" "),
		meta
	}, ...options.transparent ? [] : [element("rect", {
		width,
		height,
		fill: scene.palette.paper
	})], ...heading.marks, ...graph, element("g", { transform: `translate(0 ${n(legendTop)})` }, ...legend.marks), ...footLines.map((line, i) => text(line, {
		x: MARGIN$2,
		y: legendTop + legend.height + 14 + i * 15,
		size: TYPE.small,
		fill: scene.palette.muted
	})));
}
/** The list of sources in a few lines; those without room are counted. */
function sourceLines(sources, lang, room) {
	for (let told = sources.length; told > 0; told--) {
		const rest = sources.length - told;
		const lines = wrapText(`${$sources(lang)}: ${sources.slice(0, told).join("; ")}${rest ? `; ${$more(lang, { n: rest })}` : ""}.`, {
			size: TYPE.small,
			width: room,
			lines: Infinity
		});
		if (lines.length <= MOST_SOURCE_LINES || told === 1) return lines;
	}
	return [];
}
/** The lines at the foot: what the lines drawn rest on, who made the picture and when, and where it can be looked at again. */
function footer(scene, { address, made, sources = [], without = [] }, width) {
	const room = width - 48;
	const listed = without.includes("sources") ? [] : sourceLines(sources, scene.lang, room);
	if (without.includes("credit")) return listed;
	const credit = [scene.credit, made && $made(scene.lang, { day: made })].filter(Boolean).join(" ");
	return [
		...listed,
		...wrapText(credit, {
			size: TYPE.small,
			width: room,
			lines: 2
		}),
		...address ? cutToWidth(address, TYPE.small, room) : []
	];
}
// src/scene/timelinePicture.ts
/** What happened and what was voted on, in order of time, as one picture for print: in columns, as many as the sheet has room for. */
var SHEET$1 = 760;
var MARGIN$1 = 28;
/** Where the words of a stop begin, right of the line of its marks, and the room between two columns. */
var INDENT = 24;
var GUTTER = 22;
/** How many times its plain size type may have. */
var LARGEST = 1.7;
var SIZE = {
	title: 22,
	date: 11,
	name: 14,
	told: 12,
	small: 11
};
/** What came of a vote: its first count, with who counted. */
function outcome(dataset, stop, lang) {
	const vote = dataset.votes.get(stop.id);
	if (!vote) return "";
	const [count] = rollCall(dataset, stop.id).counts;
	const told = count && `${printTally(count.values, lang)} (${count.sources.map((source) => printCitation(dataset, { source: source.source }, lang)).join("; ")})`;
	return [vote.result && voteResultWord(vote.result, lang), told].filter(Boolean).join(": ");
}
function entryOf(dataset, stop, lang, width) {
	const lines = [
		...wrapText(printWhen(stop.when, lang), {
			size: SIZE.date,
			width,
			lines: 2
		}).map((words) => ({
			words,
			size: SIZE.date,
			quiet: true
		})),
		...wrapText(nameOf(dataset, stop.id, lang), {
			size: SIZE.name,
			width,
			lines: 4,
			weight: 600
		}).map((words) => ({
			words,
			size: SIZE.name,
			heavy: true
		})),
		...wrapText(outcome(dataset, stop, lang), {
			size: SIZE.told,
			width,
			lines: 4
		}).filter(Boolean).map((words) => ({
			words,
			size: SIZE.told
		}))
	];
	return {
		stop,
		lines,
		height: lines.reduce((sum, { size }) => sum + size * 1.28, 0) + 12
	};
}
/** Fills columns from top to bottom; undefined where they do not hold all. */
function fill(entries, columns, height) {
	const filled = [[]];
	let used = 0;
	for (const entry of entries) {
		if (used + entry.height > height && filled.at(-1)?.length) {
			filled.push([]);
			used = 0;
		}
		filled.at(-1)?.push(entry);
		used += entry.height;
	}
	return filled.length <= columns ? filled : void 0;
}
/** What happened, as a dot; over more than a day, or on no exact one, as a band; a vote as the diamond it has everywhere. */
function sign({ kind, when }, { x, y }, ahead, palette) {
	const style = {
		fill: ahead ? palette.paper : palette.ink,
		stroke: palette.ink,
		"stroke-width": 1.6
	};
	if (kind === "vote") return shapeOf("diamond", {
		x,
		y,
		w: 14,
		h: 14
	}, style);
	if (!isPrecise(when) || when.includes("/")) return shapeOf("pill", {
		x,
		y: y + 6,
		w: 8,
		h: 22
	}, {
		...style,
		"stroke-dasharray": "4 3",
		fill: palette.paper
	});
	return shapeOf("circle", {
		x,
		y,
		w: 10,
		h: 10
	}, style);
}
/**
* Draws the stops of a timeline.
* @param stops in order of time; those the clocks do not know are left out
* @param now ISO day of the clock: what lies after it is drawn open
*/
function drawTimeline(dataset, stops, now, options) {
	const { lang } = options;
	const palette = PALETTES[options.theme];
	const known = stops.filter((stop) => stop.thing !== void 0);
	const unit = Math.max(1, Math.min(options.width, options.height) / SHEET$1);
	const head = inLanguage(dataset.raw.dataset.title, lang);
	const credit = [inLanguage(dataset.raw.dataset.credits, lang), options.made && $made(lang, { day: options.made })].filter(Boolean).join(" ");
	const lay = (scale) => {
		const width = options.width / unit / scale;
		const height = options.height / unit / scale;
		const room = width - 56;
		const title = wrapText(head, {
			size: SIZE.title,
			width: room,
			lines: 2,
			weight: 700
		});
		const foot = [...wrapText(credit, {
			size: SIZE.small,
			width: room,
			lines: 3
		}), ...options.address ? cutToWidth(options.address, SIZE.small, room) : []];
		const top = MARGIN$1 + title.length * 27 + 34;
		const columns = Math.max(1, Math.floor((room + GUTTER) / 252));
		const column = (room - (columns - 1) * GUTTER) / columns;
		return {
			width,
			height,
			title,
			foot,
			top,
			column,
			filled: fill(known.map((stop) => entryOf(dataset, stop, lang, column - INDENT)), columns, height - top - MARGIN$1 - foot.length * 15 - 14)
		};
	};
	let scale = LARGEST;
	let laid = lay(scale);
	while (!laid.filled) laid = lay(scale *= .95);
	const { width, height, title, foot, top, column } = laid;
	const marks = [];
	laid.filled.forEach((entries, c) => {
		const x = MARGIN$1 + c * (column + GUTTER);
		const end = top + entries.reduce((sum, entry) => sum + entry.height, 0) - 12;
		marks.push(element("path", {
			d: `M${n(x + 8)} ${n(top + 4)}L${n(x + 8)} ${n(end)}`,
			stroke: palette.hairline,
			"stroke-width": 2,
			fill: "none"
		}));
		let y = top;
		for (const { stop, lines, height: tall } of entries) {
			const ahead = now !== void 0 && stop.day > now;
			marks.push(sign(stop, {
				x: n(x + 8),
				y: n(y + 8)
			}, ahead, palette));
			let baseline = y;
			for (const line of lines) {
				baseline += line.size * 1.28;
				marks.push(text(line.words, {
					x: n(x + INDENT),
					y: n(baseline - line.size * .25),
					size: line.size,
					fill: line.quiet || ahead ? palette.muted : palette.ink,
					"font-weight": line.heavy ? 600 : void 0
				}));
			}
			y += tall;
		}
	});
	const subtitle = [$timeline.title(lang), now && printWhen(now, lang)].filter(Boolean).join(" · ");
	const told = known.map((stop) => [printWhen(stop.when, lang), [
		nameOf(dataset, stop.id, lang),
		outcome(dataset, stop, lang),
		now !== void 0 && stop.day > now ? $timeline.ahead(lang) : ""
	].filter(Boolean).join(", ")].join(": "));
	return drawSheet({
		width: options.width,
		height: options.height,
		units: [width, height],
		lang,
		title: `${head} · ${subtitle}`,
		description: `${told.join(". ")}.`,
		meta: metaOf(dataset, options)
	}, element("rect", {
		width,
		height,
		fill: palette.paper
	}), ...title.map((line, i) => text(line, {
		x: MARGIN$1,
		y: 46 + i * 27,
		size: SIZE.title,
		fill: palette.ink,
		"font-weight": 700
	})), text(subtitle, {
		x: MARGIN$1,
		y: 42 + title.length * 27,
		size: 14,
		fill: palette.muted
	}), ...marks, ...foot.map((line, i) => text(line, {
		x: MARGIN$1,
		y: height - MARGIN$1 - (foot.length - 1 - i) * 15,
		size: SIZE.small,
		fill: palette.muted
	})));
}
// src/scene/votePicture.ts
/** A roll call as one picture for print: tally against the bar, the chamber, a bar per bench. The same in the browser and in Node. */
var SHEET = 760;
var MARGIN = 28;
function seatMark({ x, y, r, option }, fill, line) {
	if (option === "yes") return element("circle", {
		cx: x,
		cy: y,
		r,
		fill: fill(option)
	});
	if (option === "no") return element("rect", {
		x: x - r * .9,
		y: y - r * .9,
		width: r * 1.8,
		height: r * 1.8,
		fill: fill(option)
	});
	if (option === "abstain") return element("polygon", {
		points: `${x},${y - r} ${x + r},${y} ${x},${y + r} ${x - r},${y}`,
		fill: fill(option)
	});
	return element("circle", {
		cx: x,
		cy: y,
		r: r * .8,
		fill: "none",
		stroke: line,
		"stroke-width": 1,
		"stroke-dasharray": option === "unknown" ? "1.5 1.2" : void 0
	});
}
/** A tally as one bar: parts in the order of the options. @param base how many the whole bar stands for */
function stack(tally, { x, y, w, h }, base, fill) {
	let at = x;
	return OPTIONS.filter((option) => tally[option]).map((option) => {
		const width = (tally[option] ?? 0) / base * w;
		const part = element("rect", {
			x: at,
			y,
			width,
			height: h,
			fill: fill(option)
		});
		at += width;
		return part;
	});
}
var sumOf = (tally) => Object.values(tally).reduce((a, b) => a + b, 0);
/** Members of a bench whose option is in no source. */
var untold = (bench) => Math.max(0, bench.seats - sumOf(bench.values));
/** Fill of an option: what it does to the one at stake. */
function fills(palette, side) {
	return (option) => {
		if (option === "unknown") return "none";
		if (option === "abstain") return palette.tones.neutral;
		if (option !== "yes" && option !== "no") return palette.hairline;
		return (side(option) === "withheld" ? option === "yes" : side(option) === "backed") ? palette.tones.backs : palette.tones.opposes;
	};
}
/** What each sign of the chamber means, in rows no wider than `w`; and what they take beyond the first row. */
function chamberKey(entries, { x, y: top, w: wide }, fill, palette) {
	let left = x;
	let y = top;
	return {
		marks: entries.flatMap(({ option, words }) => {
			const w = 16 + textWidth(words, 11) + 14;
			if (left > x && left + w > x + wide) {
				left = x;
				y += 16;
			}
			const entry = [seatMark({
				x: left + 5,
				y: y - 4,
				r: 4.5,
				option
			}, fill, palette.tones.neutral), text(words, {
				x: left + 14,
				y,
				size: 11,
				fill: palette.muted
			})];
			left += w;
			return entry;
		}),
		more: y - top
	};
}
/** How small a sheet's type may become, against its plain size, to hold all that is known of a vote. */
var LEAST = .4;
/**
* Draws a vote of the dataset.
* @throws Error when the dataset has no such vote
*/
function drawVote(dataset, id, options) {
	let scale = 1;
	let laid = layVote(dataset, id, options, scale);
	while (!laid.whole && scale > LEAST) {
		scale *= .95;
		laid = layVote(dataset, id, options, scale);
	}
	const { width, height, title, description, marks, paper } = laid;
	return drawSheet({
		width: options.width,
		height: Math.round(options.width * height / width),
		units: [width, height],
		lang: options.lang,
		title,
		description,
		meta: metaOf(dataset, options)
	}, element("rect", {
		width,
		height,
		fill: paper
	}), ...marks);
}
/** A column of words and marks that is written from the top down. */
var Column = class {
	x;
	width;
	marks = [];
	y;
	constructor(x, top, width) {
		this.x = x;
		this.width = width;
		this.y = top;
	}
	/** Writes a text, at most so many lines of it, and moves down. */
	write(content, { size, fill, lines, weight = 400 }) {
		const bold = weight === 400 ? {} : { "font-weight": weight };
		for (const line of wrapText(content, {
			size,
			width: this.width,
			lines,
			weight
		})) {
			this.marks.push(text(line, {
				x: this.x,
				y: this.y,
				size,
				fill,
				...bold
			}));
			this.y += size * 1.28;
		}
	}
};
/** Each source's totals as a bar with the bar to clear, in figures, and who says so. */
function writeCounts(column, sheet) {
	const { dataset, lang, palette, roll, fill, base } = sheet;
	const bar = roll.vote.requirement?.value;
	const { x, width, marks } = column;
	for (const count of roll.counts.slice(0, 4)) {
		const { y } = column;
		const place = {
			x,
			y,
			w: width,
			h: 16
		};
		marks.push(element("rect", {
			x,
			y,
			width,
			height: 16,
			fill: palette.surface
		}));
		marks.push(...stack(count.values, place, base, fill));
		if (bar !== void 0) {
			const yes = (count.values.yes ?? 0) / base * width;
			const at = bar / base * width;
			marks.push(element("rect", {
				x: x + at - 1,
				y: y - 3,
				width: 2,
				height: 25,
				fill: palette.ink
			}), element("rect", {
				x: x + Math.min(yes, at),
				y: y + 18,
				width: Math.abs(at - yes),
				height: 3,
				fill: palette.ink
			}));
		}
		column.y += 35;
		marks.push(text(printTally(count.values, lang), {
			x,
			y: column.y,
			size: 13,
			fill: palette.ink,
			"font-weight": 600
		}));
		column.y += 15;
		const sources = count.sources.map((source) => printCitation(dataset, source, lang)).join("; ");
		column.write(sources, {
			size: 11,
			fill: palette.muted,
			lines: 1
		});
		column.y += 3;
	}
}
/** How far the votes for were from the bar, and who could have changed the result. */
function writeBar(column, { dataset, lang, palette, roll, base }) {
	const words = $vote;
	const bar = roll.vote.requirement?.value;
	const yes = roll.counts[0]?.values.yes;
	if (bar !== void 0) {
		const parts = [`${words.bar(lang)}: ${bar} / ${base}`];
		if (yes !== void 0) parts.push(yes < bar ? words.short(lang, { n: bar - yes }) : words.over(lang, { n: yes - bar }));
		column.write(parts.join(" · "), {
			size: 13,
			fill: palette.ink,
			lines: 1,
			weight: 600
		});
	}
	const pivot = pivotalGroups(dataset, roll.vote)[0];
	if (!pivot) return;
	const voters = optionCount(pivot.option, pivot.size, lang);
	const said = words.pivot(lang, {
		needed: pivot.needed,
		voters,
		bench: nameOf(dataset, pivot.group, lang)
	});
	column.write(said, {
		size: 12,
		fill: palette.muted,
		lines: 2
	});
}
/** The chamber, seat by seat, and what its signs mean. @returns what the key takes beyond its first row */
function drawChamber(seats, { x, y, w }, { lang, palette, fill }) {
	const words = $vote;
	const k = w / 200;
	const chamber = element("g", { transform: `translate(${x} ${Math.round(y)}) scale(${Math.round(k * 1e3) / 1e3})` }, ...seats.map((seat) => seatMark(seat, fill, palette.tones.neutral)));
	const signs = [...[
		"yes",
		"abstain",
		"no"
	].map((option) => ({
		option,
		words: optionWord(option, lang)
	})), {
		option: "absent",
		words: words.away(lang)
	}];
	if (seats.some((seat) => seat.option === "unknown")) signs.push({
		option: "unknown",
		words: words.unknown(lang)
	});
	const legend = chamberKey(signs, {
		x,
		y: y + 104 * k + 14,
		w
	}, fill, palette);
	return {
		marks: [chamber, ...legend.marks],
		more: legend.more
	};
}
/** What is said of a bench beside its bar: "Popular Force: 61 for, 10 abstaining (computed) · agreement 0.74". */
function benchLine(bench, agreement, { dataset, lang }) {
	const words = $vote;
	const tally = printTally(bench.values, lang);
	const computed = bench.basis === "computed" ? ` (${$computed(lang)})` : "";
	const parts = [`${nameOf(dataset, bench.group, lang)}: ${tally}${computed}`];
	if (untold(bench)) parts.push(`? ${untold(bench)}`);
	if (agreement !== void 0) parts.push(`${words.agreement(lang)} ${agreement.toFixed(2)}`);
	return parts.join(" · ");
}
/** A bar a bench, down to where there is no more room. @returns whether all have found room */
function writeBenches(column, sheet, foot) {
	const { dataset, palette, roll, fill } = sheet;
	const cohesion = new Map(benchCohesion(dataset, roll.vote).map((bench) => [bench.group, bench]));
	const most = Math.max(1, ...roll.benches.map((bench) => bench.seats));
	const { x, width, marks } = column;
	for (const bench of roll.benches) {
		if (column.y + 30 > foot) return false;
		const said = benchLine(bench, cohesion.get(bench.group)?.agreement, sheet);
		const shown = wrapText(said, {
			size: 11.5,
			width,
			lines: 1
		})[0] ?? "";
		const seats = Math.max(bench.seats, 1);
		const place = {
			x,
			y: column.y + 5,
			w: width * seats / most,
			h: 7
		};
		marks.push(text(shown, {
			x,
			y: column.y,
			size: 11.5,
			fill: palette.ink
		}), element("rect", {
			x,
			y: place.y,
			width: place.w,
			height: place.h,
			fill: palette.surface
		}), ...stack(bench.values, place, seats, fill));
		column.y += 29;
	}
	return true;
}
/** What the sources leave open. @returns whether all of it has found room */
function writeOpen(column, { lang, palette, roll }, foot) {
	const open = roll.vote.open ?? [];
	if (!open.length) return true;
	if (column.y + 34 >= foot) return false;
	const heading = $vote.open(lang);
	column.write(heading, {
		size: 12,
		fill: palette.ink,
		lines: 1,
		weight: 600
	});
	let whole = true;
	for (const gap of open) if (column.y + 34 >= foot) whole = false;
	else column.write(`? ${inLanguage(gap.text, lang)}`, {
		size: 11.5,
		fill: palette.muted,
		lines: 3
	});
	return whole;
}
/** The vote in words: its state, every source's totals, every bench. */
function describeVote({ dataset, lang, roll }, title, state) {
	const counts = roll.counts.map((count) => {
		const sources = count.sources.map((source) => printCitation(dataset, source, lang)).join("; ");
		return `${printTally(count.values, lang)} (${sources})`;
	});
	const benches = roll.benches.map((bench) => `${nameOf(dataset, bench.group, lang)}: ${printTally(bench.values, lang)}`);
	return [
		title,
		state,
		...counts,
		...benches
	].join(". ");
}
/** Credits, day and address, as lines under the sheet. */
function footOf(dataset, options, width) {
	const { lang, made, address } = options;
	const day = made && $made(lang, { day: made });
	const said = [
		inLanguage(dataset.raw.dataset.credits, lang),
		day,
		address
	].filter(Boolean);
	return wrapText(said.join(" "), {
		size: 11,
		width,
		lines: 4
	});
}
/** The state of a vote in one line: "21 December 2017 · held · failed". */
function stateOf(vote, lang) {
	const parts = [printWhen(vote.when, lang), voteStatusWord(vote.status, lang)];
	if (vote.result) parts.push(voteResultWord(vote.result, lang));
	return parts.filter(Boolean).join(" · ");
}
/** A vote on a sheet; `whole` where all its benches and all that the sources leave open have found room. */
function layVote(dataset, id, options, scale) {
	const { lang } = options;
	const palette = PALETTES[options.theme];
	const roll = rollCall(dataset, id);
	const { vote } = roll;
	const unit = Math.max(1, Math.min(options.width, options.height) / SHEET) * scale;
	const width = options.width / unit;
	const height = options.height / unit;
	const wide = width - 56;
	const base = vote.requirement?.base ?? Math.max(1, ...roll.counts.map((c) => sumOf(c.values)));
	const sheet = {
		dataset,
		lang,
		palette,
		roll,
		fill: fills(palette, (option) => sideOf$1(vote, option)),
		base
	};
	const column = new Column(MARGIN, 44, wide);
	const title = nameOf(dataset, id, lang);
	const state = stateOf(vote, lang);
	column.write(title, {
		size: 21,
		fill: palette.ink,
		lines: 2,
		weight: 700
	});
	column.write(state, {
		size: 14,
		fill: palette.muted,
		lines: 1
	});
	column.write(inLanguage(vote.motion.text, lang), {
		size: 13,
		fill: palette.ink,
		lines: 3
	});
	column.y += 6;
	writeCounts(column, sheet);
	writeBar(column, sheet);
	const footLines = footOf(dataset, options, wide);
	const foot = height - MARGIN - footLines.length * 14 + 8;
	const beside = width > height * 1.1;
	const seats = roll.names.length > 10 ? seatsOf(roll) : [];
	const room = foot - column.y - 16;
	const size = beside ? Math.min(wide * .46, room * 1.75) : Math.min(wide, room * .85);
	const chamber = seats.length ? size : 0;
	const top = column.y;
	const drawn = seats.length ? drawChamber(seats, {
		x: MARGIN,
		y: top,
		w: chamber
	}, sheet) : {
		marks: [],
		more: 0
	};
	column.marks.push(...drawn.marks);
	const x = beside && chamber ? MARGIN + chamber + 24 : MARGIN;
	const under = chamber ? chamber * .52 + 34 + drawn.more : 10;
	const benches = new Column(x, beside ? top + 10 : top + under, width - MARGIN - x);
	const allBenches = writeBenches(benches, sheet, foot);
	column.marks.push(...benches.marks);
	const end = beside && chamber ? top + chamber * .52 + 24 + drawn.more : benches.y;
	column.y = Math.max(benches.y, end) + 12;
	const allOpen = writeOpen(column, sheet, foot);
	const last = options.snug ? Math.min(foot, column.y + 8) : foot;
	footLines.forEach((line, i) => column.marks.push(text(line, {
		x: MARGIN,
		y: last + 12 + i * 14,
		size: 11,
		fill: palette.muted
	})));
	return {
		width,
		height: height - (foot - last),
		title: `${title} · ${state}`,
		description: describeVote(sheet, title, state),
		marks: column.marks,
		paper: palette.paper,
		whole: allBenches && allOpen
	};
}
// src/scene/picture.ts
/** Any picture of a dataset, by name: what the dialog of the explorer and the terminal both draw. */
/** The vote in focus, and the one it is compared with. */
var votesOf = ({ seen, view }) => [view.panel.focus, view.panel.compare].map((id) => id !== void 0 && seen.votes.has(id) ? id : void 0);
/** Which pictures there are of a subject. */
function picturesOf(subject) {
	const [vote, other] = votesOf(subject);
	const has = {
		graph: true,
		timeline: true,
		chain: subject.chain !== void 0,
		vote: vote !== void 0,
		flow: vote !== void 0 && other !== void 0
	};
	return PICTURES.filter((name) => has[name]);
}
/**
* Draws a picture.
* @param request a chain is as high as its words need, and 600 wide unless a width is given
* @throws Error when there is no such picture of the subject
*/
function drawPicture(subject, { what, ...request }) {
	const { seen, view } = subject;
	const options = {
		...request,
		width: request.width ?? 1600,
		height: request.height ?? 1e3
	};
	const [vote, other] = votesOf(subject);
	if (what === "chain" && subject.chain) return drawChain(seen, subject.chain, {
		...options,
		width: request.width ?? 600
	});
	if (what === "vote" && vote !== void 0) return drawVote(seen, vote, options);
	if (what === "flow" && vote !== void 0 && other !== void 0) return drawFlow(seen, vote, other, options);
	if (what === "timeline") return drawTimeline(seen, stopsOf(subject.whole, seen), view.clock.asOf, options);
	if (what !== "graph") throw new Error(`there is no picture "${what}" of this view`);
	const scene = subject.scene();
	const sources = sourcesOf(seen, scene.visible.bundles.flatMap((bundle) => bundle.claims), scene.lang);
	return drawSvg(scene, {
		...options,
		sources,
		rights: seen.raw.dataset.licence
	});
}
// src/app/panels/picture.ts
/** In pixels: for screens, for pages of 150 dots an inch, for the columns of a newspaper at 300. */
var SIZES = {
	wide: [1600, 1e3],
	hd: [1920, 1080],
	square: [1080, 1080],
	tall: [1080, 1350],
	story: [1080, 1920],
	a4: [1754, 1240],
	a4Tall: [1240, 1754],
	letter: [1650, 1275],
	letterTall: [1275, 1650],
	column: [567, 850],
	columns: [1169, 900]
};
/** What is on the screen, as a picture's subject, in another language or theme if need be. */
var subjectOf = (explorer, lang, theme) => ({
	whole: explorer.dataset,
	seen: explorer.seen,
	view: explorer.view,
	chain: explorer.chain,
	scene: () => explorer.sceneWith(lang, theme)
});
/** Draws what is on the screen as it is to be kept. */
function drawChosen(explorer, { size, ...choices }) {
	const seen = size === "window" && choices.what === "graph" ? explorer.camera : void 0;
	const [width, height] = seen ? [Math.round(seen.width), Math.round(seen.height)] : SIZES[size === "window" ? "wide" : size];
	return drawPicture(subjectOf(explorer, choices.lang, choices.theme), {
		...choices,
		part: seen?.part,
		width: choices.what === "chain" ? void 0 : width,
		height,
		address: fullAddress(explorer)
	});
}
/** Pixels that every canvas of a desktop takes on a side, and that every phone takes in all. */
var CANVAS = {
	side: 16384,
	phone: 16777216
};
// src/embed/snippet.ts
/** The code a page's author pastes: one address, three ways in. Each works in a sandbox, without cookies, without our program on the host. */
/** What a frame may do: run its own program, and open the explorer and its sources in windows of their own. */
var SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
var frame = ({ page, title, height }, more = {}) => element("iframe", {
	src: page,
	title,
	width: "100%",
	height,
	loading: "lazy",
	sandbox: SANDBOX,
	referrerpolicy: "strict-origin-when-cross-origin",
	style: "width:100%;border:0;display:block",
	...more
}, title);
var loader = (script) => write(element("script", {
	async: "",
	src: script
}, " "));
/** A frame of a fixed height: for pages that take no scripts. */
var frameCode = (target) => write(frame(target));
/** A frame that a script keeps as high as it asks to be. */
var loaderCode = (target) => `${write(frame(target, { "data-bancada": "embed" }))}\n${loader(target.script)}`;
/** An element of our own, with a picture and a link in it for where no script runs: feeds, newsletters, reader views, print. */
function elementCode({ page, title, height, script, picture, link }) {
	const fallback = element("a", { href: link }, element("img", {
		src: picture.address,
		alt: picture.alt,
		width: picture.width,
		height: picture.height,
		loading: "lazy",
		style: "width:100%;height:auto"
	}));
	return `${write(element("bancada-graph", {
		src: page,
		title,
		height
	}, fallback))}\n${loader(script)}`;
}
// src/cli/site/oembed.ts
/** oEmbed (oembed.com, 1.0) as files: what a page that takes addresses, such as WordPress, asks for to embed one. */
/** The picture of a page, in pixels. */
var PICTURE = {
	width: 1200,
	height: 792
};
var WIDTH = 800;
var common = ({ title, author, site, picture }) => ({
	version: "1.0",
	title,
	author_name: author,
	provider_name: "Bancada",
	provider_url: site,
	cache_age: 86400,
	thumbnail_url: picture,
	thumbnail_width: PICTURE.width,
	thumbnail_height: PICTURE.height
});
/** The live graph, as `rich`. */
var richOf = (what) => ({
	type: "rich",
	...common(what),
	html: frameCode({
		page: what.page,
		title: what.title,
		height: heightFor(WIDTH, what.open)
	}),
	width: WIDTH,
	height: heightFor(WIDTH, what.open)
});
/** Its picture alone, as `photo`. */
var photoOf = (what) => ({
	type: "photo",
	...common(what),
	url: what.picture,
	width: PICTURE.width,
	height: PICTURE.height
});
/** What a page says of itself, so that both are found from its address. */
var discovery = (rich, photo, title) => [element("link", {
	rel: "alternate",
	type: "application/json+oembed",
	href: rich,
	title
}), element("link", {
	rel: "alternate",
	type: "application/json+oembed",
	href: photo,
	title: `${title} (photo)`
})];
// src/cli/site/articlePictures.ts
/** The picture of a step of a story as part of its article: for wide pages and paper, and one for phones, in which everything can be read without scrolling sideways. */
/** In units of 13 to a name: as wide as a phone can show them to be read, and no higher than its window. */
var PHONE = {
	width: 420,
	most: 560,
	pad: 26
};
/** What is lit, as a part of the scene in the shape of a phone's picture. Without anything lit it is the whole. */
function litPart({ nodes, guides, bounds }) {
	const lit = nodes.filter((node) => node.emphasis === "lit");
	const box = lit.length && !guides.length ? boundsOf$1(lit, []) : bounds;
	const w = Math.max(box.w + 2 * PHONE.pad, PHONE.width, (box.h + 2 * PHONE.pad) * PHONE.width / PHONE.most);
	const h = Math.max(box.h + 2 * PHONE.pad, w / 2);
	return {
		part: {
			x: box.x + (box.w - w) / 2,
			y: box.y + (box.h - h) / 2,
			w,
			h
		},
		height: Math.round(h * PHONE.width / w)
	};
}
/** The picture for phones: what stands on two sides of a vote is too wide for one, and is told as the vote itself. */
function phoneRequest(explorer, what, lang) {
	const { width } = PHONE;
	if (what === "graph" && explorer.scene.guides.length && picturesOf(subjectOf(explorer, lang, "light")).includes("vote")) return {
		what: "vote",
		width,
		height: 800,
		snug: true
	};
	if (what === "graph") return {
		what,
		width,
		...litPart(explorer.sceneWith(lang, "light"))
	};
	return {
		what,
		width,
		height: what === "vote" ? 800 : 680,
		snug: true
	};
}
/** @returns the pictures, as parts of a page in which each has ids of its own */
function articlePictures(explorer, step, lang, number) {
	const what = step.picture ?? "graph";
	const draw = (name, request) => {
		const description = request.what === what ? inLanguage(step.alt, lang) : void 0;
		const { svg } = drawPicture(subjectOf(explorer, lang, "light"), {
			...request,
			lang,
			theme: "light",
			without: [
				"title",
				"sources",
				"credit"
			],
			description
		});
		return `<div class="${name}">${[
			"title",
			"desc",
			"room"
		].reduce((text, id) => text.replaceAll(`bancada-${id}`, `${id}-of-${number}-${name}`), svg.replace(/^<\?xml[^>]*\?>\s*/, ""))}</div>`;
	};
	return draw("onWide", {
		what,
		...what === "graph" ? PICTURE : {}
	}) + draw("onPhone", phoneRequest(explorer, what, lang));
}
// src/scene/still.ts
/** The picture that a page shows before, or without, the live graph: the same marks at the same places, in the colours of the page's theme. */
/** What a browser works out once for all that share it, rather than mark by mark: a tenth of the time to the whole picture. */
var LOOKS = [
	"fill",
	"fill-opacity",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"font-size",
	"font-weight",
	"text-anchor"
];
/** In an attribute a size has no unit, in a property it must. */
var valueOf = (property, value) => property === "font-size" ? `${value}px` : String(value);
/** One element for both themes, whose look is said by class. Names, places and texts are those of the light one: only colours may differ. */
function themed(light, dark, classOf) {
	const attributes = { ...light.attributes };
	const own = {};
	const other = {};
	for (const property of LOOKS) {
		const a = light.attributes[property];
		const b = dark.attributes[property];
		if (a === void 0) continue;
		attributes[property] = void 0;
		own[property] = valueOf(property, a);
		if (b !== void 0 && b !== a) other[property] = valueOf(property, b);
	}
	if (Object.keys(own).length) attributes["class"] = classOf(own, other);
	const children = light.children.map((child, i) => {
		const twin = dark.children[i];
		return typeof child === "string" || twin === void 0 || typeof twin === "string" ? child : themed(child, twin, classOf);
	});
	return {
		name: light.name,
		attributes,
		children
	};
}
/**
* Draws a scene as part of a page. It is fitted into its room by style alone, as the canvas fits it (fit.ts).
* @param light the scene in the light theme
* @param dark the same scene in the dark theme
* @param name its own among the pictures of a page: its ids and classes begin with it
*/
function drawStill(light, dark, name = "still") {
	const looks = /* @__PURE__ */ new Map();
	const classOf = (own, other) => {
		const key = JSON.stringify([own, other]);
		const known = looks.get(key) ?? {
			class: `${name}-${looks.size}`,
			light: own,
			dark: other
		};
		looks.set(key, known);
		return known.class;
	};
	const { x, y, w, h } = light.bounds;
	const least = light.layout === "time" ? READABLE : 0;
	const pixels = (size) => `${Math.round(size * 100) / 100}px`;
	const marks = themed(element("g", {}, ...drawMarks(light, true)), element("g", {}, ...drawMarks(dark, true)), classOf);
	return {
		markup: element("svg", {
			xmlns: "http://www.w3.org/2000/svg",
			viewBox: [
				x,
				y,
				w,
				h
			].map((n) => Math.round(n * 100) / 100).join(" "),
			style: `width:${pixels(w * MOST_ZOOM)};height:${pixels(h * MOST_ZOOM)};min-width:${pixels(w * least)};min-height:${pixels(h * least)}`,
			role: "img",
			"font-family": FONT,
			"aria-labelledby": `${name}-title ${name}-desc`
		}, element("title", { id: `${name}-title` }, `${light.title} · ${light.subtitle}`), element("desc", { id: `${name}-desc` }, describeScene(light)), marks),
		looks: [...looks.values()]
	};
}
// src/cli/site/still.ts
var said = (properties) => Object.entries(properties).map(([name, value]) => `${name}:${value}`).join(";");
var rule = (selector, properties) => Object.keys(properties).length ? `${selector}{${said(properties)}}` : "";
var rules = (looks) => looks.map((look) => rule(`.${look.class}`, look.light)).join("") + looks.map((look) => rule(`:root[data-theme=dark] .${look.class}`, look.dark)).join("");
/**
* @param name its own among the pictures of a page
* @param small whether it is for narrow pages; undefined where it is the only one
* @returns the element, written, and the style that its looks need
*/
function stillOf(explorer, name, small) {
	const { lang, view } = explorer.view;
	const { markup, looks } = drawStill(explorer.sceneWith(lang, "light"), explorer.sceneWith(lang, "dark"), name);
	return {
		html: write(element("div", {
			class: ["still", small === void 0 ? void 0 : small ? "narrow" : "wide"].filter(Boolean).join(" "),
			"data-still": view
		}, markup)),
		style: element("style", {}, rules(looks))
	};
}
/** Stands after the picture. A page is first painted when it is there, not piece by piece: that is sooner done, and calmer. */
var DRAWN = "<i id=\"drawn\"></i>";
var wholeFirst = element("link", {
	rel: "expect",
	href: "#drawn",
	blocking: "render"
});
/** Puts a picture where the canvas will be. @throws Error when what was rendered has no place for it */
function withStill(rendered, still) {
	const place = /(<div[^>]*data-first[^>]*>)(<\/div>)/;
	if (!place.test(rendered)) throw new Error("what was rendered has no place for the picture");
	return rendered.replace(place, (_, open, close) => `${open}${still}${DRAWN}${close}`);
}
// src/cli/site/template.ts
/** A page as Vite builds it -> the page that is served: what it shows is put in, what can wait is left to the boot script. */
var SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
var PRELOAD = /\s*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>/g;
/** Takes the programs out of a page. */
function templateOf(html) {
	const scripts = [...html.matchAll(SCRIPT), ...html.matchAll(PRELOAD)].map((m) => m[1] ?? "");
	return {
		html: html.replace(SCRIPT, "").replace(PRELOAD, ""),
		scripts
	};
}
/** Where something lies that Vite addressed from the page's own folder. */
var from = (home, path) => `${home}${path.replace(/^\.\//, "")}`;
/**
* Fills a page.
* @param built the page as Vite wrote it
* @throws Error when the page has no head, or no place to put things
*/
function fillPage(built, { lang, title, head, boot, target, app, after = "", home, fonts, program, parts = [] }) {
	const { html, scripts } = templateOf(built);
	const paths = [...scripts, ...parts].map((path) => from(home, path));
	const bootScript = element("script", {
		src: `${home}boot.js`,
		async: "",
		blocking: "render",
		...boot,
		...program === "waits" ? { "data-live": paths.join(" ") } : {}
	}, " ");
	const running = program === "runs" ? paths.map((path, i) => i === 0 ? element("script", {
		type: "module",
		crossorigin: "",
		src: path
	}, " ") : element("link", {
		rel: "modulepreload",
		crossorigin: "",
		href: path
	})) : [];
	const early = fonts.map((path) => element("link", {
		rel: "preload",
		as: "font",
		type: "font/woff2",
		crossorigin: "",
		href: `${home}${path}`
	}));
	const top = [
		element("title", {}, title),
		...early,
		...head,
		bootScript,
		...running
	].map(write).join("\n    ");
	const put = (text, place, what) => {
		if (!place.test(text)) throw new Error(`the page has no ${place.source}`);
		return text.replace(place, () => what);
	};
	let page = put(html, /<html lang="[^"]*">/, write(element("html", { lang })).replace(/\/>$/, ">"));
	page = put(page, /<title>[^<]*<\/title>/, top);
	const opening = write(element("div", {
		id: "app",
		"data-home": home,
		...target
	}, "x")).replace(/x<\/div>$/, "");
	page = put(page, /<div id="app"><\/div>/, `${opening}${app}</div>${after}`);
	return page.replaceAll("\"./assets/", () => `"${home}assets/`);
}
// src/cli/site/prerender.ts
/** Every page of a site with its first picture in it: built for the server, run once by build.mjs. */
var FRAMED = {
	keepsHistory: false,
	plainTheme: "light",
	home: "../",
	answerNow
};
var explorerAt = (raw, search, options) => new Explorer(raw, search, options);
/** The fonts of the first words of a page. @throws Error when the build has none */
function fontsIn(dist, weights = [400, 600]) {
	return weights.map((weight) => {
		const file = readdirSync(join(dist, "assets")).find((name) => name.startsWith(`libre-franklin-${weight}-latin-`) && name.endsWith(".woff2"));
		if (!file) throw new Error(`the build has no font of weight ${weight}`);
		return `assets/${file}`;
	});
}
/** The program that puts the canvas in. @throws Error when the build has none */
function canvasIn(dist) {
	const file = readdirSync(join(dist, "assets")).find((name) => name.startsWith("canvas-") && name.endsWith(".js"));
	if (!file) throw new Error("the build has no canvas of its own");
	return `assets/${file}`;
}
/** The program that has the words of a language. @throws Error when the build has none */
function wordsIn(dist, lang) {
	const file = readdirSync(join(dist, "assets")).find((name) => name.startsWith(`explorer.${localeFor(lang)}-`) && name.endsWith(".js"));
	if (!file) throw new Error(`the build has no words in "${lang}"`);
	return `assets/${file}`;
}
var searchOf = (fields) => `?${new URLSearchParams(fields)}`;
var meta = (name, content) => element("meta", {
	[name.startsWith("og:") ? "property" : "name"]: name,
	content
});
/** What a page says of itself to those who link to it. */
var about = (title, description, picture) => [
	meta("description", description),
	meta("og:title", title),
	meta("og:description", description),
	meta("og:image", picture),
	meta("og:type", "article")
];
/** A page to embed: a named view, or a step of a story. */
function embedPage(site, built, slug, picture, search, step) {
	const explorer = explorerAt(site.raw, search, FRAMED);
	const { lang } = explorer.view;
	const { scene } = explorer;
	const still = stillOf(explorer, "still");
	const title = `${scene.title} · ${scene.subtitle}`;
	const name = pageOf(slug, lang);
	const open = explorer.story !== void 0;
	const what = {
		page: `${site.address}e/${name}`,
		picture: `${site.address}e/${picture}`,
		title,
		author: inLanguage(site.raw.dataset.title, lang),
		site: site.address,
		open
	};
	const alt = step && inLanguage(step.alt, lang);
	const json = {
		rich: `${slug}.${lang}.oembed.json`,
		photo: `${slug}.${lang}.photo.json`
	};
	const reading = render(Reading, { props: {
		dataset: explorer.seen,
		whole: explorer.dataset,
		scene,
		alt,
		named: step?.claims,
		explorer: `../${explorer.address}`
	} }).body;
	const page = fillPage(built, {
		lang,
		title,
		head: [
			wholeFirst,
			...about(title, alt ?? scene.subtitle, what.picture),
			...discovery(`${site.address}e/${json.rich}`, `${site.address}e/${json.photo}`, title),
			still.style
		],
		boot: {
			"data-theme": "light",
			"data-data": `../data/${site.raw.dataset.id}.json`,
			"data-open": open ? "" : void 0
		},
		target: { "data-shows": search },
		app: withStill(render(Frame, { props: { explorer } }).body, still.html),
		after: write(element("p", {
			id: "not-fetched",
			role: "alert",
			hidden: ""
		}, wordsFor(lang).partFailed)) + reading,
		home: "../",
		fonts: fontsIn(site.dist),
		program: "waits",
		parts: [wordsIn(site.dist, lang), canvasIn(site.dist)]
	});
	const put = (file, text) => writeFileSync(join(site.dist, "e/", file), text);
	put(name, page);
	put(json.rich, JSON.stringify(richOf(what)));
	put(json.photo, JSON.stringify(photoOf(what)));
}
/** The whole story on a page of its own, to be read and printed. */
function articlePage(site, whole, built, story, lang) {
	const explorers = story.steps.map((_, i) => explorerAt(site.raw, searchOf({
		story: story.id,
		step: String(i + 1),
		lang
	}), FRAMED));
	const pictures = explorers.map((explorer, i) => {
		const step = story.steps[i];
		return step ? articlePictures(explorer, step, lang, i) : "";
	});
	const { body } = render(Article, { props: {
		whole,
		story,
		lang,
		home: "../",
		steps: explorers.map((explorer) => ({
			dataset: explorer.seen,
			scene: explorer.scene
		}))
	} });
	const app = body.replace(/<figure data-picture="(\d+)"><\/figure>/g, (_, i) => `<figure>${pictures[Number(i)] ?? ""}</figure>`);
	const title = `${inLanguage(story.title, lang)} · ${inLanguage(site.raw.dataset.title, lang)}`;
	const first = `${site.address}e/${story.id}.${lang}-01.png`;
	writeFileSync(join(site.dist, "e/", pageOf(story.id, lang)), fillPage(built, {
		lang,
		title,
		head: about(title, inLanguage(story.description, lang), first),
		boot: { "data-theme": "light" },
		target: {},
		app,
		home: "../",
		fonts: fontsIn(site.dist, [
			400,
			600,
			700
		]),
		program: "none"
	}));
}
/** The explorer, with its first view; where there is a smaller one for narrow pages, with that too. */
function explorerPage(site, built, file, lang) {
	const { dist } = site;
	const { dataset } = site.raw;
	const search = lang === dataset.languages[0] ? "" : searchOf({ lang });
	const explorer = explorerAt(site.raw, search, { ownData: true });
	const small = dataset.default_view_small;
	const stills = small === void 0 ? [stillOf(explorer, "still")] : [stillOf(explorer, "still", false), stillOf(explorerAt(site.raw, searchOf({
		view: small,
		lang
	}), {}), "small", true)];
	const title = `${explorer.scene.subtitle} · ${explorer.scene.title} · Bancada`;
	const after = `<noscript>${render(Index, { props: {
		raw: site.raw,
		lang
	} }).body}</noscript>`;
	writeFileSync(join(dist, file), fillPage(built, {
		lang,
		title,
		head: [
			wholeFirst,
			...about(title, inLanguage(dataset.description, lang), `${site.address}e/${dataset.default_view}.${lang}.png`),
			...stills.map((still) => still.style)
		],
		boot: {},
		target: { "data-shows": search },
		app: withStill(render(App, { props: { explorer } }).body, stills.map((still) => still.html).join("")),
		after,
		home: "./",
		fonts: fontsIn(dist),
		program: "runs",
		parts: [wordsIn(dist, lang), canvasIn(dist)]
	}));
}
/** Writes every page. @throws Error when a page of Vite's lacks what is to be filled in */
async function prerender(site) {
	await Promise.all(site.raw.dataset.languages.map(fetchWords));
	const { dist, raw } = site;
	const built = (name) => readFileSync(join(dist, name), "utf8");
	const index = built("index.html");
	const embed = built("embed.html");
	const story = built("story.html");
	const whole = resolveDataset(raw);
	mkdirSync(join(dist, "e/"), { recursive: true });
	for (const lang of raw.dataset.languages) {
		explorerPage(site, index, lang === raw.dataset.languages[0] ? "index.html" : `index.${lang}.html`, lang);
		for (const view of raw.views) embedPage(site, embed, view.id, `${view.id}.${lang}.png`, searchOf({
			view: view.id,
			lang
		}));
		for (const one of raw.stories) {
			articlePage(site, whole, story, one, lang);
			one.steps.forEach((step, i) => {
				const [slug = ""] = stepPage(one.id, i, lang).split(`.${lang}.html`);
				embedPage(site, embed, slug, `${one.id}.${lang}-${String(i + 1).padStart(2, "0")}.png`, searchOf({
					story: one.id,
					step: String(i + 1),
					lang
				}), step);
			});
		}
	}
}
export { LineClaims as _, CANVAS as a, subjectOf as c, heightFor as d, answerNow_exports as f, RollCall_exports as g, Trace_exports as h, loaderCode as i, picturesOf as l, stepPage as m, elementCode as n, SIZES as o, pageOf as p, prerender, frameCode as r, drawChosen as s, SANDBOX as t, PARTS as u, Dossier as v, Modal as y };
