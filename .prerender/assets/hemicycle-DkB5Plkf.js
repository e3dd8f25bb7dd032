import { b as spanOf, d as groupTallies, f as majorityOption, m as seatOn, p as membersOn } from "./bundles-CFxhzTk6.js";
import { a as OPTIONS } from "./chain-B7xqVK_X.js";
// src/analysis/rollcall.ts
/** A vote as a reader needs it: totals per source, benches, names by option, who broke with the bench, what is still open. */
/** @throws Error when the dataset has no such vote */
function rollCall(dataset, id) {
	const vote = dataset.votes.get(id);
	if (!vote) throw new Error(`the dataset has no vote "${id}"`);
	const day = spanOf(vote.when).from ?? "";
	const tallies = groupTallies(vote, dataset.memberships);
	const line = (row) => ({
		values: row.values,
		basis: row.basis,
		note: row.note,
		sources: row.sources
	});
	const voted = new Set((vote.votes ?? []).flatMap((row) => row.voters));
	const benches = [...tallies].map(([group, { tally, rows }]) => {
		const members = membersOn(dataset.memberships, vote.organization, group, day);
		const rival = (vote.counts ?? []).filter((row) => row.group === group).slice(1);
		const sources = rows.flatMap((row) => row.sources).filter((s, i, all) => all.findIndex((o) => o.source === s.source && o.at === s.at) === i);
		return {
			group,
			values: tally,
			basis: rows.some((row) => row.basis === "computed") ? "computed" : rows[0]?.basis,
			note: rows.length === 1 ? rows[0]?.note : void 0,
			sources,
			seats: members.length,
			others: rival.map(line),
			unknown: members.filter((m) => !voted.has(m))
		};
	});
	const names = (vote.votes ?? []).flatMap((row) => {
		const bench = tallies.get(row.group);
		const majority = bench && majorityOption(bench);
		const rebel = majority !== void 0 && row.option !== majority && [
			"yes",
			"no",
			"abstain",
			"walk-out"
		].includes(row.option) && dataset.things.get(row.group)?.kind !== "group";
		return row.voters.map((voter) => ({
			voter,
			option: row.option,
			group: row.group,
			basis: row.basis,
			note: row.note,
			sources: row.sources,
			rebel
		}));
	});
	const total = {};
	for (const bench of benches) for (const option of OPTIONS) if (bench.values[option]) total[option] = (total[option] ?? 0) + (bench.values[option] ?? 0);
	return {
		vote,
		counts: (vote.counts ?? []).filter((row) => !row.group).map(line),
		benches: benches.sort((a, b) => b.seats - a.seats || a.group.localeCompare(b.group)),
		names,
		total
	};
}
// src/analysis/blocs.ts
/**
* What follows from roll calls: how united a bench was, who broke with it, who agreed with whom, who switched, whose
* change would have changed the result. Pure. Only yes, no and abstention are positions; absence, leave and a walk-out
* are none, and are told apart by whoever asks.
*/
var POSITIONS = [
	"yes",
	"no",
	"abstain"
];
/**
* Rice index of cohesion, |yes - no| / (yes + no): 1 when all vote alike, 0 when evenly split (Rice 1925,
* "The Behavior of Legislative Groups"). Abstentions do not count. Undefined where nobody voted yes or no.
*/
function riceIndex({ yes = 0, no = 0 }) {
	return yes + no === 0 ? void 0 : Math.abs(yes - no) / (yes + no);
}
/**
* Agreement index for three options, (max - (sum - max) / 2) / sum over yes, no, abstain: 1 when all take one option,
* 0 when evenly split in three (Hix, Noury and Roland 2005, "Power to the Parties"). Undefined where none took a position.
*/
function agreementIndex({ yes = 0, no = 0, abstain = 0 }) {
	const sum = yes + no + abstain;
	const most = Math.max(yes, no, abstain);
	return sum === 0 ? void 0 : (most - (sum - most) / 2) / sum;
}
/** Cohesion and rebels of every bench of which all members are accounted for, largest first. */
function benchCohesion(dataset, vote) {
	return [...groupTallies(vote, dataset.memberships)].filter(([group, bench]) => bench.complete && total(bench.tally) >= bench.seats && dataset.things.get(group)?.kind !== "group").map(([group, bench]) => ({
		group,
		tally: bench.tally,
		rice: riceIndex(bench.tally),
		agreement: agreementIndex(bench.tally),
		majority: majorityOption(bench),
		rebels: rebelsOf(vote, group, bench)
	})).sort((a, b) => total(b.tally) - total(a.tally) || a.group.localeCompare(b.group));
}
var total = (tally) => Object.values(tally).reduce((sum, n) => sum + n, 0);
function rebelsOf(vote, group, bench) {
	const majority = majorityOption(bench);
	if (majority === void 0) return [];
	const stands = [...POSITIONS, "walk-out"];
	return (vote.votes ?? []).filter((row) => row.group === group && row.option !== majority && stands.includes(row.option)).flatMap((row) => row.voters).sort();
}
/**
* Who switched between two votes, bench by bench: every member named in either, and those of a bench whose option is
* in no source as `unknown`, as is who sat in the body at the other vote and is named nowhere. `out` is who had no seat in it then.
*/
function switchesBetween(first, second, benchesOf, memberships) {
	const stood = (vote) => {
		const map = /* @__PURE__ */ new Map();
		for (const bench of benchesOf(vote)) for (const id of bench.unknown) map.set(id, {
			option: "unknown",
			group: bench.group
		});
		for (const row of vote.votes ?? []) for (const id of row.voters) map.set(id, {
			option: row.option,
			group: row.group
		});
		return map;
	};
	const before = stood(first);
	const after = stood(second);
	/** Who is named in no source is not said to have been away. */
	const seated = (vote, id) => {
		const seat = seatOn(memberships, vote.organization, id, spanOf(vote.when).from ?? "");
		return seat && {
			option: "unknown",
			group: seat.on_behalf_of ?? ""
		};
	};
	const strands = /* @__PURE__ */ new Map();
	for (const id of [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort()) {
		const a = before.get(id) ?? seated(first, id);
		const b = after.get(id) ?? seated(second, id);
		const strand = {
			group: a?.group ?? b?.group ?? "",
			from: a?.option ?? "out",
			to: b?.option ?? "out",
			members: []
		};
		const key = `${strand.group} ${strand.from} ${strand.to}`;
		const known = strands.get(key) ?? strand;
		known.members.push(id);
		strands.set(key, known);
	}
	const inOrder = [
		...OPTIONS,
		"unknown",
		"out"
	];
	const order = (option) => inOrder.indexOf(option);
	return [...strands.values()].sort((a, b) => order(a.from) - order(b.from) || a.group.localeCompare(b.group) || order(a.to) - order(b.to));
}
/**
* The groups, bench by option, large enough to have turned the result: those who did not vote yes where yes fell short
* of the bar, those who did where it cleared it. Rebels first, then the smallest: who decided it, not who could have.
* @returns nothing where the bar or the first count is not known
*/
function pivotalGroups(dataset, vote) {
	const yes = vote.counts?.find((row) => !row.group)?.values.yes;
	const bar = vote.requirement?.value;
	if (yes === void 0 || bar === void 0) return [];
	const fellShort = yes < bar;
	const needed = fellShort ? bar - yes : yes - bar + 1;
	return [...groupTallies(vote, dataset.memberships)].flatMap(([group, bench]) => OPTIONS.filter((option) => option === "yes" !== fellShort && (bench.tally[option] ?? 0) >= needed).map((option) => ({
		group,
		option,
		size: bench.tally[option] ?? 0,
		needed,
		rebels: majorityOption(bench) !== void 0 && majorityOption(bench) !== option
	}))).sort((a, b) => Number(b.rebels) - Number(a.rebels) || a.size - b.size || a.group.localeCompare(b.group));
}
// src/scene/alluvial.ts
var GAP = 7;
function bars(strands, end, order, unit) {
	const sizes = /* @__PURE__ */ new Map();
	for (const strand of strands) sizes.set(strand[end], (sizes.get(strand[end]) ?? 0) + strand.members.length);
	let y = 0;
	return [...sizes].sort((a, b) => order(a[0]) - order(b[0])).map(([option, size]) => {
		const bar = {
			option,
			size,
			y,
			h: size * unit
		};
		y += bar.h + GAP;
		return bar;
	});
}
/** Where words beside bars begin, from above: in the middle of their bar, or below the words before them. @param heights of the words of each bar */
function besideBars(list, heights) {
	let free = -Infinity;
	return list.map((bar, i) => {
		const h = heights[i] ?? 0;
		const y = Math.max(bar.y + (bar.h - h) / 2, free);
		free = y + h;
		return y;
	});
}
var ORDER$1 = [
	"yes",
	"abstain",
	"no",
	"paired",
	"walk-out",
	"not-voting",
	"absent",
	"leave",
	"present",
	"unknown",
	"out"
];
/**
* Lays out strands.
* @param width of the whole, in the units of the picture
* @param height for the bars; with their gaps it is a little more
*/
function layFlow(strands, width, height) {
	const total = strands.reduce((sum, s) => sum + s.members.length, 0);
	const unit = total ? height / total : 0;
	const order = (option) => ORDER$1.indexOf(option);
	const left = bars(strands, "from", order, unit);
	const right = bars(strands, "to", order, unit);
	const next = {
		from: new Map(left.map((bar) => [bar.option, bar.y])),
		to: new Map(right.map((bar) => [bar.option, bar.y]))
	};
	const take = (end, option, h) => {
		const y = next[end].get(option) ?? 0;
		next[end].set(option, y + h);
		return y;
	};
	const sorted = [...strands].sort((a, b) => order(a.from) - order(b.from) || order(a.to) - order(b.to) || a.group.localeCompare(b.group));
	const starts = new Map(sorted.map((s) => [s, take("from", s.from, s.members.length * unit)]));
	const ends = new Map([...sorted].sort((a, b) => order(a.to) - order(b.to) || order(a.from) - order(b.from) || a.group.localeCompare(b.group)).map((s) => [s, take("to", s.to, s.members.length * unit)]));
	const x0 = 9;
	const x1 = width - 9;
	const mid = width / 2;
	const n = (value) => Math.round(value * 100) / 100;
	const ribbons = sorted.map((strand) => {
		const h = strand.members.length * unit;
		const a = starts.get(strand) ?? 0;
		const b = ends.get(strand) ?? 0;
		return {
			strand,
			changed: strand.from !== strand.to,
			d: `M${n(x0)} ${n(a)}C${n(mid)} ${n(a)} ${n(mid)} ${n(b)} ${n(x1)} ${n(b)}V${n(b + h)}C${n(mid)} ${n(b + h)} ${n(mid)} ${n(a + h)} ${n(x0)} ${n(a + h)}Z`
		};
	});
	const foot = (list) => Math.max(0, ...list.map((bar) => bar.y + bar.h));
	return {
		width,
		height: Math.max(foot(left), foot(right)),
		left,
		right,
		ribbons
	};
}
// src/scene/hemicycle.ts
/** Places of n seats in rows, from the left of the half circle to its right. */
function places(n) {
	const rows = Math.max(1, Math.round(Math.sqrt(n / 3.4)));
	const inner = 38;
	const outer = 94;
	const radii = Array.from({ length: rows }, (_, i) => rows === 1 ? outer : inner + 56 * i / (rows - 1));
	const sum = radii.reduce((a, b) => a + b, 0);
	const counts = radii.map((radius) => Math.floor(n * radius / sum));
	for (let left = n - counts.reduce((a, b) => a + b, 0), i = rows - 1; left > 0; left--, i = i > 0 ? i - 1 : rows - 1) counts[i] = (counts[i] ?? 0) + 1;
	const r = Math.min(5.4, 56 / Math.max(1, rows - 1) * .44, Math.PI * inner / Math.max(1, counts[0] ?? 1) / 2.15);
	return radii.flatMap((radius, row) => {
		const count = counts[row] ?? 0;
		return Array.from({ length: count }, (_, i) => {
			const angle = count === 1 ? Math.PI / 2 : Math.PI - Math.PI * i / (count - 1);
			return {
				x: 100 + radius * Math.cos(angle),
				y: 99 - radius * Math.sin(angle),
				r,
				angle,
				radius
			};
		});
	}).sort((a, b) => b.angle - a.angle || a.radius - b.radius).map(({ x, y, r }) => ({
		x,
		y,
		r
	}));
}
/** From the left: for, then those who took no side, then against. */
var ORDER = [
	"yes",
	"abstain",
	"paired",
	"walk-out",
	"not-voting",
	"absent",
	"leave",
	"present",
	"unknown",
	"no"
];
/**
* The seats of a roll call. Each bench fills its total: the named first, then those whose names no source gives,
* then those whose option none gives.
*/
function seatsOf(roll) {
	const ranked = roll.benches.flatMap((bench) => {
		const named = roll.names.filter((name) => name.group === bench.group).map((name) => ({
			option: name.option,
			group: bench.group,
			voter: name.voter
		}));
		const unnamed = OPTIONS.flatMap((option) => {
			const more = (bench.values[option] ?? 0) - named.filter((seat) => seat.option === option).length;
			return Array.from({ length: Math.max(0, more) }, () => ({
				option,
				group: bench.group,
				voter: void 0
			}));
		});
		const rest = Array.from({ length: Math.max(0, bench.seats - named.length - unnamed.length) }, () => ({
			option: "unknown",
			group: bench.group,
			voter: void 0
		}));
		return [
			...named,
			...unnamed,
			...rest
		];
	}).sort((a, b) => ORDER.indexOf(a.option) - ORDER.indexOf(b.option) || a.group.localeCompare(b.group));
	return places(ranked.length).map((place, i) => ({
		...place,
		...ranked[i]
	}));
}
export { pivotalGroups as a, benchCohesion as i, besideBars as n, switchesBetween as o, layFlow as r, rollCall as s, seatsOf as t };
