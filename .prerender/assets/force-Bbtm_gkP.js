import { a as extentOf, c as touch, o as heightOf } from "./text-36bP7jWB.js";
import cose from "cose-base";
// src/scene/layouts/separate.ts
/** Moves things apart until no two touch, each as little as it can. Deterministic. */
var SWEEPS = 400;
/** Pushes two that touch apart along the shorter way, half each. Says whether it did. */
function push(p, q) {
	const dx = (p.w + q.w) / 2 - Math.abs(p.x - q.x);
	const dy = (p.h + q.h) / 2 - Math.abs(p.y - q.y);
	if (dx <= 0 || dy <= 0) return false;
	const axis = dx < dy ? "x" : "y";
	const by = (Math.min(dx, dy) / 2 + .5) * (p[axis] < q[axis] ? -1 : 1);
	p[axis] += by;
	q[axis] -= by;
	return true;
}
/** One look at all that may touch, from left to right; says whether any did. */
function sweep(boxes) {
	boxes.sort((a, b) => a.x - a.w / 2 - (b.x - b.w / 2) || (a.id < b.id ? -1 : 1));
	let pushed = false;
	for (let i = 0; i < boxes.length; i++) {
		const box = boxes[i];
		if (!box) continue;
		const right = box.x + box.w / 2;
		for (let j = i + 1; j < boxes.length; j++) {
			const other = boxes[j];
			if (!other || other.x - other.w / 2 > right) break;
			if (push(box, other)) pushed = true;
		}
	}
	return pushed;
}
/** Sweeps until nothing touches; what still does then stands aside in a row. */
function separate(input, places) {
	const boxes = [...places].map(([id, [x, y]]) => {
		const { w, up, down } = extentOf(input, id);
		const offset = (down - up) / 2;
		return {
			id,
			x,
			y: y + offset,
			w: w + 12 + 1,
			h: up + down + 12 + 1,
			offset
		};
	});
	const byId = new Map(boxes.map((box) => [box.id, box]));
	for (let i = 0; i < SWEEPS && sweep(boxes); i++);
	const done = /* @__PURE__ */ new Map();
	for (const id of places.keys()) {
		const box = byId.get(id);
		if (!box) continue;
		let here = [Math.round(box.x), Math.round(box.y - box.offset)];
		const own = extentOf(input, id);
		const clash = () => {
			for (const [other, there] of done) if (touch(here, own, there, extentOf(input, other))) return true;
			return false;
		};
		while (clash()) here = [here[0] + 20, here[1]];
		done.set(id, here);
	}
	return done;
}
// src/scene/quality.ts
var turn = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
var same = (a, b) => a[0] === b[0] && a[1] === b[1];
var cross = ([a, b], [c, d]) => turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
/** How many pairs of straight lines cross, those that share an end left out. */
function crossings(lines) {
	let count = 0;
	lines.forEach((line, i) => {
		for (const other of lines.slice(i + 1)) if (!line.some((p) => other.some((q) => same(p, q))) && cross(line, other)) count += 1;
	});
	return count;
}
/** How many times a straight line runs through the box of a thing it does not belong to. */
function passesThrough(lines, boxes) {
	let count = 0;
	for (const { ends, segment } of lines) for (const { id, left, right, top, bottom } of boxes) {
		if (ends.includes(id)) continue;
		const corners = [
			[left, top],
			[right, top],
			[right, bottom],
			[left, bottom]
		];
		if (corners.some((corner, i) => cross(segment, [corner, corners[(i + 1) % 4] ?? corner]))) count += 1;
	}
	return count;
}
// src/scene/layouts/force.ts
/**
* Force-directed: tied things draw near, others keep apart, from a start that the seed decides. The springs are those of fCoSE
* (Balci and Dogrusoz 2022), run here tick by tick by its own engine, without Cytoscape, so that it tells how far it is and can be
* given up. Of several starts, the arrangement whose lines cross least is kept.
*/
/** Rounds of the springs at most: many for a picture that is looked at closely, fewer where there are too many things to be. */
var ticksFor = (things) => things <= 250 ? 1500 : 500;
/** How far apart two tied things rest, from border to border, and how strongly any two push each other away. */
var SPRINGS = {
	length: 129,
	repulsion: 6e4
};
/** Arrangements tried: as many as a reader waits for. */
function startsFor(things) {
	if (things <= 40) return 20;
	if (things <= 90) return 5;
	return things <= 250 ? 2 : 1;
}
/** Pictures are wider than high. */
var STRETCH = 1.25;
/** Numbers from 0 to 1 from a seed (mulberry32): the same in every browser and in Node. */
function numbersFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let t = Math.imul(state ^ state >>> 15, 1 | state);
		t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
function* arrange(input, seed) {
	const { CoSELayout, CoSEConstants, layoutBase } = cose;
	Object.assign(CoSEConstants, {
		APPLY_LAYOUT: false,
		TILE: false,
		TREE_REDUCTION_ON_INCREMENTAL: false
	});
	layoutBase.LayoutConstants["DEFAULT_INCREMENTAL"] = true;
	layoutBase.RandomSeed.seed = 1;
	const layout = new CoSELayout();
	const manager = layout.newGraphManager();
	const root = manager.addRoot();
	const random = numbersFrom(seed);
	const size = 60 * Math.sqrt(input.nodes.length);
	const nodes = new Map(input.nodes.map((id) => {
		const node = root.add(layout.newNode(null));
		const extent = extentOf(input, id);
		node.nodeRepulsion = SPRINGS.repulsion;
		node.setRect({
			x: (random() - .5) * size,
			y: (random() - .5) * size
		}, {
			width: extent.w / STRETCH,
			height: heightOf(extent)
		});
		return [id, node];
	}));
	const pairs = new Map(input.lines.map(({ subject, object }) => [[subject, object].sort().join("~"), [subject, object]]));
	for (const [a, b] of pairs.values()) {
		const from = nodes.get(a);
		const to = nodes.get(b);
		if (from && to && from !== to) manager.add(Object.assign(layout.newEdge(), { idealLength: SPRINGS.length }), from, to);
	}
	layout.runLayout();
	layout.coolingFactor = layout.initialCoolingFactor = 1;
	const most = ticksFor(input.nodes.length);
	let tick = 0;
	while (tick < most && !layout.tick()) if (++tick % 10 === 0) yield tick / most;
	return new Map([...nodes].map(([id, node]) => [id, [node.getCenterX() * STRETCH, node.getCenterY() - (extentOf(input, id).down - extentOf(input, id).up) / 2]]));
}
/** What a reader would like less of: lines that cross, and, twice as bad, lines that run through a thing they do not belong to. */
function untidiness(input, places) {
	const lines = input.lines.flatMap(({ subject, object }) => {
		const from = places.get(subject);
		const to = places.get(object);
		return from && to ? [{
			ends: [subject, object],
			segment: [from, to]
		}] : [];
	});
	const boxes = [...places].map(([id, [x, y]]) => {
		const { w, up, down } = extentOf(input, id);
		return {
			id,
			left: x - w / 2,
			right: x + w / 2,
			top: y - up,
			bottom: y + down
		};
	});
	return crossings(lines.map(({ segment }) => segment)) + 2 * passesThrough(lines, boxes);
}
/** Places things by springs; yields the share done, a few milliseconds apart. */
function* forceSteps(input) {
	const starts = startsFor(input.nodes.length);
	let best;
	for (let start = 0; start < starts; start++) {
		const steps = arrange(input, input.seed * 1e3 + start);
		let step = steps.next();
		for (; !step.done; step = steps.next()) yield (start + step.value) / starts;
		const places = separate(input, step.value);
		const untidy = starts === 1 ? 0 : untidiness(input, places);
		if (!best || untidy < best.untidy) best = {
			places,
			untidy
		};
		yield (start + 1) / starts;
	}
	return best?.places ?? /* @__PURE__ */ new Map();
}
export { forceSteps };
