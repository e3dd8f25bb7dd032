import { l as thingOf, n as isDenial, o as inLanguage, r as isDenied, s as relationOf, y as printWhen } from "./bundles-CFxhzTk6.js";
import { s as STATUSES } from "./chain-B7xqVK_X.js";
import { a as claimText, r as printMarks, t as CitationMarks } from "./cite-BhehO4Tr.js";
import { B as withoutName, F as namesAnyone, G as withoutStop, H as grammarOf, I as shortNameOf, K as BEFORE_PRONOUN, L as startsWithName, N as nameOf, O as isMany, P as nameWithArticle, R as startsWithNameWord, V as capitalised, at as $otherwise, et as $deniedToo, it as $laterSource, j as midSentence, k as byName, nt as $differs, tt as $denies, z as tellNames } from "./explorer.svelte-Dnw0IoJi.js";
// src/analysis/story.ts
/** A claim as a story needs it: what its maker's words leave out is put in: the status, who says so, whom it is about, and when. */
/** The text of a claim without its last full stop, what was noted of a vote or a seat in brackets: "(computed: ...)". */
function storyText(dataset, claim, lang) {
	const note = withoutStop(inLanguage(claim.note, lang));
	const text = claimText(dataset, claim, lang);
	if (claim.text || !note || !text.includes(note)) return withoutStop(text);
	const before = withoutStop(text.slice(0, text.indexOf(note)));
	return claim.option === "present" ? before : `${before} (${midSentence(dataset, note, lang)})`;
}
/** Whether a text lets somebody speak: "Dean said that", "said Dean"; but not "was said to Dean". */
function letsSpeak(text, who, lang) {
	const names = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
	const grammar = grammarOf(lang);
	return names.some((name) => grammar.letsSpeak(name).test(text));
}
/** Whether a claim's own words say that it is a denial, or that it is alleged, and so on: or who speaks, which says as much. */
function showsStatus(dataset, claim, lang) {
	const shows = grammarOf(lang).shows[claim.status];
	const text = claimText(dataset, claim, lang);
	if (!shows || shows.test(text)) return true;
	const who = byName(dataset, claim, lang) ?? (claim.status === "alleged" ? void 0 : nameOf(dataset, claim.subject, lang));
	return who !== void 0 && (letsSpeak(text, who, lang) || claim.status === "opinion" && claim.by === claim.subject && startsWithName(dataset, claim.subject, text, lang));
}
var namesSayer = (text, who) => {
	const words = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word));
	const lower = text.toLocaleLowerCase();
	return words.length === 0 || words.some((word) => lower.includes(word.toLocaleLowerCase().slice(0, Math.max(4, word.length - 2))));
};
/** "Ford promised not to interfere", from "Ford will not interfere"; what begins with another's name is told as it is. */
function promiseOf(dataset, claim, text, lang) {
	const rest = withoutName(dataset, claim.subject, text, lang);
	if (rest === void 0) return void 0;
	const who = nameWithArticle(dataset, claim.subject, lang);
	return grammarOf(lang).promised(who, rest);
}
var namesEnd = (dataset, id, text, lang) => nameOf(dataset, id, lang).split(" ").some((word) => word.length > 2 && text.includes(word));
/** Whether a text speaks of "he" or "their" before it has named anybody, as it may where it stands under its line's heading. Read in English, where it shows. */
function leavesUnnamed(dataset, claim) {
	const text = inLanguage(claim.text, "en");
	const before = BEFORE_PRONOUN.exec(text)?.[1];
	return before !== void 0 && !namesAnyone(dataset, before, "en") && ![claim.subject, claim.object].some((id) => id !== void 0 && namesEnd(dataset, id, before, "en"));
}
/**
* A text that speaks of "he" or "su" before it has named anybody, with the two it is about before it: in a chain it would be read of
* whoever came last. A denial stands behind what it denies, and a question is somebody's own words: those are left.
*/
function withBothNamed(dataset, claim, text, lang) {
	if (claim.object === void 0 || isDenial(claim) || text.endsWith("?") || !leavesUnnamed(dataset, claim)) return text;
	if (claim.status !== "promised" && namesEnd(dataset, claim.subject, text, lang)) return text;
	return `${grammarOf(lang).ofBoth(nameWithArticle(dataset, claim.subject, lang), nameWithArticle(dataset, claim.object, lang))}${text.includes(": ") ? "," : ":"} ${startsWithVerb(dataset, text, lang) ? lowered(text) : midSentence(dataset, text, lang)}`;
}
var lowered = (text) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
/** Whether a text leaves its subject out: "Advirtió al presidente". A name may end as a verb does: "García". */
var startsWithVerb = (dataset, text, lang) => grammarOf(lang).beginsWithVerb(text) && !startsWithNameWord(dataset, text, lang);
/** A text that begins with "He" or "Her", or in Spanish with the verb, as it may stand where its subject has been named; here the subject is named. */
function withSubject(dataset, claim, text, lang) {
	if (thingOf(dataset, claim.subject).kind !== "person" || namesEnd(dataset, claim.subject, text, lang)) return text;
	if (claim.status === "promised" && claim.object !== void 0 && thingOf(dataset, claim.object).kind === "person") return text;
	const name = nameOf(dataset, claim.subject, lang);
	return grammarOf(lang).withSubject(text, {
		name,
		status: claim.status,
		english: inLanguage(claim.text, "en"),
		bare: startsWithVerb(dataset, text, lang)
	});
}
/** A time to put in brackets: a day, a month, a span with both its ends; nothing for one that is open, or known by years alone. */
var printedTime = (when, lang) => when === void 0 || /(^|\/)(\.\.)?$|^\.\.\/|^\d{4}\/\d{4}$/.test(when) ? "" : printWhen(when, lang);
/** Who makes a claim: who it is said to be, the subject of a promise or a denial that names nobody; undefined where no thing is. */
function sayerOf(claim, named) {
	if (typeof claim.by === "string") return claim.by;
	const ownWord = claim.status === "promised" || claim.status === "denied";
	return !named && ownWord ? claim.subject : void 0;
}
/** A text that does not show its claim's status, put under it: as a promise, a question that somebody asks, or what is said by whom. */
function withStatus(dataset, claim, text, { sayer, who, lang }) {
	const grammar = grammarOf(lang);
	if (claim.status === "promised" && sayer === claim.subject) {
		const promise = promiseOf(dataset, claim, text, lang);
		if (promise !== void 0) return promise;
	}
	const plain = byName(dataset, claim, lang);
	const many = sayer === void 0 ? plain !== void 0 && grammar.beginsWithMany(plain) : isMany(dataset, sayer, lang);
	if (claim.status === "opinion" && who !== void 0 && text.endsWith("?")) return `${grammar.asked(who, many)}: ${text}`;
	const said = startsWithVerb(dataset, text, lang) ? lowered(text) : midSentence(dataset, text, lang);
	return grammar.saidBy(claim.status, who && midSentence(dataset, who, lang), many, said);
}
/** A text with the day it speaks of in brackets, where it names no year and the story has not named that day. */
function withTime(text, when, told, lang) {
	if (!when || /\b(1[5-9]|20)\d\d/.test(text) || told.has(when)) return text;
	const month = grammarOf(lang).monthOfYear.exec(when)?.[0];
	const year = /\d{4}$/.exec(when)?.[0];
	return `${text} (${month && year && text.includes(month) ? year : when})`;
}
/**
* A claim as a story tells it, without its last full stop: the status in the verb, who says so, and when, also where its
* maker's words leave one of them out. "Acme paid Ana Díaz." alleged by prosecutors -> "prosecutors alleged that Acme paid Ana Díaz (2015)".
* @param told days that the story has named already
*/
function claimInStory(dataset, claim, lang, told = /* @__PURE__ */ new Set()) {
	const plain = byName(dataset, claim, lang);
	const sayer = sayerOf(claim, plain !== void 0);
	const who = sayer === void 0 ? plain : nameWithArticle(dataset, sayer, lang);
	let text = withSubject(dataset, claim, storyText(dataset, claim, lang), lang);
	if (!showsStatus(dataset, claim, lang)) text = withStatus(dataset, claim, text, {
		sayer,
		who,
		lang
	});
	else if (plain !== void 0 && claim.by !== claim.subject && !namesSayer(text, plain)) text = `${text}, ${grammarOf(lang).accordingTo(midSentence(dataset, who ?? plain, lang))}`;
	text = withBothNamed(dataset, claim, text, lang);
	const ahead = claim.status === "promised" || claim.status === "expected";
	const when = claim.origin === "claim" && !ahead ? printedTime(claim.when, lang) : "";
	text = withTime(text, when, told, lang);
	if (when) told.add(when);
	return text;
}
// src/analysis/explain.ts
/** How closely a time is known: by the day, the month, the year, or not at all. */
function vagueness(when) {
	if (when === void 0) return 3;
	if (/^\d{4}-\d{2}-\d{2}/.test(when)) return 0;
	return /^\d{4}-\d{2}/.test(when) ? 1 : 2;
}
/** The claims of a line in the order they speak for it: firm before alleged, undenied before denied, what a source reports before what it has from one, the closest in time, more sources before fewer. */
function rankedClaims(dataset, bundle) {
	const rank = (c) => [
		STATUSES.indexOf(c.status),
		isDenied(dataset, c) ? 1 : 0,
		c.by === void 0 ? 0 : 1,
		vagueness(c.when),
		-c.sources.length
	];
	return [...bundle.claims].sort((a, b) => {
		const x = rank(a);
		const y = rank(b);
		return x.map((n, i) => n - (y[i] ?? 0)).find((n) => n !== 0) ?? (a.id < b.id ? -1 : 1);
	});
}
/** Whether a claim that disputes another denies it, or only tells it otherwise. */
var disputeWord = (claim, lang) => (isDenial(claim) ? $denies : $differs)(lang);
/** Who denies something on a line: each denial once. */
function denialsOf(dataset, claims) {
	const found = /* @__PURE__ */ new Map();
	for (const claim of claims) for (const other of dataset.disputedBy.get(claim.id) ?? []) if (isDenial(other)) found.set(other.id, other);
	return [...found.values()].sort((a, b) => a.id.localeCompare(b.id));
}
/** How many claims a hop tells, by how many hops the chain has: a tie of two is told fully, a long way briefly. */
var TOLD = [
	0,
	3,
	2
];
/** A relation below this says too little to be told beside a better one. */
var WORTH_TELLING = {
	direct: .1,
	onTheWay: .55
};
/** The claims that speak for a hop: the best of each of its lines, and of a tie of two the next best of the only one. */
function claimsToTell(dataset, { bundle, also }, hops, onChain) {
	const traits = (b) => `${b.polarity} ${relationOf(dataset, b.relation).about ?? ""}`;
	const direct = hops === 1;
	const beside = also.filter((b) => relationOf(dataset, b.relation).weight >= (direct ? WORTH_TELLING.direct : WORTH_TELLING.onTheWay) && b.status !== "denied" && (direct || b.status !== "opinion"));
	const others = [...onChain].filter((id) => id !== bundle.subject && id !== bundle.object);
	const mentions = (c) => others.filter((id) => claimText(dataset, c, "en").includes(shortNameOf(dataset, id, "en"))).length;
	const best = (b) => rankedClaims(dataset, b).sort((x, y) => mentions(y) - mentions(x))[0];
	const speaking = (b) => {
		const claim = best(b);
		return claim ? mentions(claim) : 0;
	};
	const lines = [bundle, ...beside.filter((b) => direct || traits(b) !== traits(bundle) || speaking(b) > speaking(bundle))].sort((a, b) => direct ? 0 : speaking(b) - speaking(a)).slice(0, TOLD[hops] ?? 1);
	const told = lines.flatMap((b) => best(b) ?? []);
	if (!direct || lines.length > 1) return told;
	const [lead, ...rest] = rankedClaims(dataset, bundle);
	const another = rest.find((c) => c.status !== "denied" && !c.supports.includes(lead?.id ?? "") && !lead?.supports.includes(c.id) && !lead?.disputes.includes(c.id) && !c.disputes.includes(lead?.id ?? ""));
	return another ? [...told, another] : told;
}
/** Who of those on a chain denies a claim, each once, or else one other: the denial that answers this very tie before one of everything at once. */
function denialsToTell(dataset, claim, bundle, onChain) {
	const between = (c) => [c.subject, c.object ?? ""].filter((end) => end === bundle.subject || end === bundle.object).length;
	const own = denialsOf(dataset, [claim]);
	const near = (c) => c.sources.some(({ source, at }) => claim.sources.some((s) => s.source === source && s.at === at));
	const all = own.length || claim.status === "reported" || claim.status === "confirmed" ? own : denialsOf(dataset, bundle.claims);
	const bySpeaker = /* @__PURE__ */ new Map();
	for (const denial of all.sort((a, b) => between(b) - between(a) || Number(near(b)) - Number(near(a)))) if (!bySpeaker.has(denial.subject)) bySpeaker.set(denial.subject, denial);
	const denials = [...bySpeaker.values()];
	const here = denials.filter((c) => onChain.has(c.subject));
	return here.length ? here.slice(0, 2) : denials.slice(0, 1);
}
/**
* What those on a chain about money or crime said in their own defence about its ends, though no hop's own denial has said it:
* one a speaker. "Odebrecht paid Westfield, which is Kuczynski's" is no allegation, but it must not stand without what both
* answer. Only what says by itself what it denies, and answers something between two of the chain or is about a tie of it.
*/
function answersTo(dataset, bundles, told, lang) {
	if (!bundles.some((b) => relationOf(dataset, b.relation).about)) return [];
	const nodes = new Set(bundles.flatMap((b) => [b.subject, b.object]));
	const speakers = new Set([...told].flatMap((id) => dataset.claims.get(id) ?? []).filter(isDenial).map((c) => c.subject));
	const inner = new Set([...nodes].filter((id) => bundles.filter((b) => b.subject === id || b.object === id).length > 1));
	const onOwnTie = ({ subject, object }) => bundles.some((b) => relationOf(dataset, b.relation).about && [b.subject, b.object].includes(subject) && [b.subject, b.object].includes(object ?? ""));
	const between = (id) => {
		const claim = dataset.claims.get(id);
		return claim?.object !== void 0 && nodes.has(claim.subject) && nodes.has(claim.object);
	};
	const said = [...dataset.claims.values()].filter((c) => c.relation === "denies" && c.object !== void 0 && nodes.has(c.subject) && nodes.has(c.object) && !speakers.has(c.subject) && showsStatus(dataset, c, lang) && (!c.disputes.length || onOwnTie(c) || c.disputes.some(between)));
	const weight = (c) => [...inner].filter((id) => claimText(dataset, c, "en").includes(shortNameOf(dataset, id, "en"))).length + (c.object !== void 0 && inner.has(c.object) ? 1 : 0);
	const answers = /* @__PURE__ */ new Map();
	for (const claim of said.sort((x, y) => weight(y) - weight(x) || (x.id < y.id ? -1 : 1))) if (!answers.has(claim.subject)) answers.set(claim.subject, claim);
	return [...answers.values()];
}
/** What a denial answers, where its words do not say so and nothing told has: "he called it a lie" would seem to answer whatever stands before. */
function untoldCharge(dataset, denial, told, lang) {
	const text = claimText(dataset, denial, lang);
	return [...dataset.things.keys()].some((id) => id !== denial.subject && text.includes(shortNameOf(dataset, id, lang))) || denial.disputes.some((id) => told.has(id)) ? void 0 : denial.disputes.flatMap((id) => dataset.claims.get(id) ?? [])[0];
}
var endsOf = (claim) => [claim?.subject, claim?.object].flatMap((id) => id ?? []);
/**
* A chain as one short paragraph with source marks, and the sources they stand for. Each allegation has its denial in the same
* sentence, and a source that tells it otherwise; people are named in full once, and short after.
* @param hops in order; of each, its line and those that run beside it
*/
function explainChain(dataset, hops, lang) {
	const marks = new CitationMarks();
	const days = /* @__PURE__ */ new Set();
	const told = /* @__PURE__ */ new Set();
	const onChain = new Set(hops.flatMap((hop) => [hop.from, hop.to]));
	const pieces = [];
	const about = new Set(onChain);
	const story = (claim) => claimInStory(dataset, claim, lang, days);
	const tell = (claim, text) => {
		told.add(claim.id);
		for (const id of [
			claim.subject,
			claim.object,
			claim.by
		]) if (typeof id === "string") about.add(id);
		const piece = {
			claim: claim.id,
			status: claim.status,
			by: byName(dataset, claim, lang),
			when: claim.when,
			text,
			marks: marks.numbers(claim.sources),
			denials: []
		};
		pieces.push(piece);
		return piece;
	};
	const tellDenial = (denial) => tell(denial, told.has(denial.id) ? $deniedToo(lang, { who: nameWithArticle(dataset, denial.subject, lang) }) : midSentence(dataset, story(denial), lang));
	const tellWithCharge = (denial) => {
		const charge = untoldCharge(dataset, denial, told, lang);
		if (!charge) return void 0;
		const piece = tell(charge, capitalised(story(charge), lang));
		piece.denials = [tellDenial(denial)];
		return piece;
	};
	const tellClaim = (claim, bundle) => {
		const charged = isDenial(claim) ? tellWithCharge(claim) : void 0;
		if (charged) return charged;
		const piece = tell(claim, capitalised(story(claim), lang));
		const other = [...dataset.disputedBy.get(claim.id) ?? [], ...claim.disputes.flatMap((id) => dataset.claims.get(id) ?? [])].find((c) => !isDenial(c) && bundle.claims.includes(c) && !told.has(c.id));
		piece.denials = denialsToTell(dataset, claim, bundle, onChain).map(tellDenial);
		if (other) {
			piece.otherwise = tell(other, $otherwise(lang, { text: midSentence(dataset, story(other), lang) }));
			piece.otherwise.denials = denialsToTell(dataset, other, bundle, onChain).map(tellDenial);
		}
		return piece;
	};
	const toldHops = hops.map((hop) => {
		const lines = [hop.bundle, ...hop.also];
		const claims = claimsToTell(dataset, hop, hops.length, onChain).map((claim) => tellClaim(claim, lines.find((b) => b.claims.includes(claim)) ?? hop.bundle));
		return {
			from: hop.from,
			to: hop.to,
			line: hop.bundle.id,
			claims,
			untold: lines.reduce((sum, b) => sum + b.claims.length, 0) - claims.length
		};
	});
	const answers = answersTo(dataset, hops.map((hop) => hop.bundle), told, lang).map((answer) => tellWithCharge(answer) ?? tell(answer, capitalised(story(answer), lang)));
	tellNames(dataset, lang, pieces.map((piece) => piece.text), {
		near: about,
		own: pieces.map((piece) => endsOf(dataset.claims.get(piece.claim)))
	}).forEach((text, i) => Object.assign(pieces[i] ?? {}, { text }));
	const clause = ({ text, marks: numbers }) => `${text} ${numbers.length ? printMarks(numbers) : $laterSource(lang)}`;
	return {
		sentence: [...toldHops.flatMap((hop) => hop.claims), ...answers].map((claim) => `${[
			claim,
			...claim.denials,
			...claim.otherwise ? [claim.otherwise, ...claim.otherwise.denials] : []
		].map(clause).join("; ")}.`).join(" "),
		hops: toldHops,
		answers,
		citations: marks.list
	};
}
export { claimInStory as i, disputeWord as n, explainChain as r, denialsOf as t };
