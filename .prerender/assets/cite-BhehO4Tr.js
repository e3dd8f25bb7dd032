import { $ as $computed, H as grammarOf, M as nameInSentence, N as nameOf, P as nameWithArticle, U as inTime, V as capitalised, W as isGoingOn, ot as $paragraph, q as line } from "./explorer.svelte-Dnw0IoJi.js";
import { E as optionCount, N as voteResultWord, O as optionInVote, b as spanOf, h as compareWhen, l as thingOf, o as inLanguage, s as relationOf, y as printWhen } from "./bundles-CFxhzTk6.js";
import { a as OPTIONS } from "./chain-B7xqVK_X.js";
// src/analysis/sentence.ts
/** A claim as a sentence: in its maker's words where there are any, else from its fields. */
/** "61 for, 10 abstaining", in the order of the options. */
function printTally(tally, lang) {
	return OPTIONS.filter((option) => tally[option]).map((option) => optionCount(option, tally[option] ?? 0, lang)).join(", ");
}
/** A seat, a membership or a post, in the tense its time asks for where the dataset is seen from. */
function membershipText(dataset, claim, lang) {
	const grammar = grammarOf(lang);
	const who = nameOf(dataset, claim.subject, lang);
	const object = claim.object ?? "";
	const when = inTime(claim.when, lang);
	const now = isGoingOn(claim.when);
	const what = nameWithArticle(dataset, object, lang);
	if (claim.relation === "holds-post") {
		const name = nameOf(dataset, object, lang);
		const office = thingOf(dataset, object).kind !== "post" || grammar.isOffice(name);
		return grammar.heldPost(who, now, office ? what : grammar.titleOf(name), when);
	}
	if (claim.within !== void 0) {
		const body = nameWithArticle(dataset, claim.within, lang);
		return thingOf(dataset, object).kind === "group" ? grammar.satAmong({
			who,
			now,
			body,
			bench: nameOf(dataset, object, lang),
			when
		}) : grammar.satWith({
			who,
			now,
			body,
			bench: what,
			when
		});
	}
	const seat = {
		who,
		now,
		body: what,
		bench: claim.onBehalfOf === void 0 ? "" : benchPhrase(dataset, claim.onBehalfOf, lang),
		when
	};
	if (thingOf(dataset, object).classification === "legislature") return grammar.hadSeat(seat);
	const role = inLanguage(claim.role, lang);
	return role ? grammar.hadRole(role, seat) : grammar.wasMember(seat);
}
/** For whom a seat is held: "for Popular Force", or "(not grouped)" of those who belong to no bench. */
function benchPhrase(dataset, bench, lang) {
	return thingOf(dataset, bench).kind === "group" ? `(${nameOf(dataset, bench, lang)})` : grammarOf(lang).forBench(nameWithArticle(dataset, bench, lang));
}
/** Whether two texts have a longer word in common, whatever its ending: "was pardoned" and "Pardon of ...". */
function shareWord(a, b) {
	const stems = (text) => (text.toLocaleLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
	return stems(a).some((stem) => stems(b).includes(stem));
}
function derivedText(dataset, claim, lang) {
	const grammar = grammarOf(lang);
	const who = capitalised(nameWithArticle(dataset, claim.subject, lang), lang);
	const object = claim.object ?? "";
	const what = object ? nameInSentence(dataset, object, lang) : "";
	const when = inTime(claim.when, lang);
	if (claim.origin === "participation") {
		const role = inLanguage(claim.role, lang);
		if (!role || !grammar.isVerb(role)) return grammar.tookPart(who, what, role, when);
		return line(who, role, shareWord(role, what) ? "" : `(${what})`, when);
	}
	if (claim.origin === "membership") return membershipText(dataset, claim, lang);
	if (claim.relation === "moved") return grammar.moved(who, what);
	if (claim.relation === "at-stake-in") {
		const ahead = claim.status === "expected";
		const result = ahead ? void 0 : dataset.votes.get(object)?.result;
		return grammar.atStake({
			who: nameOf(dataset, claim.subject, lang),
			vote: what,
			ahead,
			when,
			result: result && voteResultWord(result, lang)
		});
	}
	if (claim.option) return line(who, optionInVote(claim.option, what, lang), when);
	if (claim.tally) return grammar.votesOf(nameWithArticle(dataset, claim.subject, lang), what, when, printTally(claim.tally, lang));
	return line(capitalised(nameInSentence(dataset, claim.subject, lang), lang), inLanguage(relationOf(dataset, claim.relation).label, lang), what);
}
/** What a claim says, as one sentence or two: in its maker's words, or, for a membership, a part in an event or a vote, from its fields. */
function claimText(dataset, claim, lang) {
	const text = claim.text ? inLanguage(claim.text, lang) : derivedText(dataset, claim, lang);
	const note = inLanguage(claim.note, lang);
	if (claim.basis !== "computed") return note && claim.origin === "vote" && claim.option ? `${text} ${note}` : text;
	return note ? `${text} ${note}` : `${text} (${$computed(lang)})`;
}
// src/analysis/cite.ts
/** Source marks in a paragraph, and what they stand for. */
/** Publisher, day and place of a citation: "BBC News, 21 March 2018, paragraph 17". */
function printCitation(dataset, citation, lang) {
	const source = dataset.sources.get(citation.source);
	if (!source) return citation.source;
	const parts = [source.publisher];
	if (spanOf(source.published).from !== null) parts.push(printWhen(source.published, lang));
	if (typeof citation.at === "number") parts.push($paragraph(lang, { at: citation.at }));
	else if (citation.at !== void 0) parts.push(citation.at);
	return parts.join(", ");
}
/** Numbers citations in the order they are first met: the marks [1] [2] of a paragraph and its list. */
var CitationMarks = class {
	list = [];
	keys = /* @__PURE__ */ new Map();
	numbers(citations) {
		const numbers = citations.map((c) => {
			const key = `${c.source}@${c.at ?? ""}`;
			const known = this.keys.get(key);
			if (known !== void 0) return known;
			this.list.push(c);
			this.keys.set(key, this.list.length);
			return this.list.length;
		});
		return [...new Set(numbers)].sort((a, b) => a - b);
	}
};
var printMarks = (numbers) => numbers.map((n) => `[${n}]`).join("");
/** What some claims rest on, each source once, newest last: "BBC News, 21 March 2018". */
function sourcesOf(dataset, claims, lang) {
	const found = [...new Set(claims.flatMap((claim) => claim.sources.map(({ source }) => source)))].flatMap((id) => dataset.sources.get(id) ?? []).sort((a, b) => compareWhen(a.published, b.published) || (a.id < b.id ? -1 : 1));
	return [...new Set(found.map(({ id }) => printCitation(dataset, { source: id }, lang)))];
}
export { claimText as a, sourcesOf as i, printCitation as n, printTally as o, printMarks as r, CitationMarks as t };
