import { bt as attr, dt as attr_class, ht as ensure_array_like, lt as onDestroy, mt as derived, r as useExplorer, vt as stringify, wt as escape_html } from "./explorer.svelte-Dnw0IoJi.js";
import { y as Modal } from "../prerender.js";
import { d as pick } from "./chain-B7xqVK_X.js";
import { n as plain } from "./message-3VEDomgY.js";
// src/words/compiled/problem.ts
var $severity = {
	error: /* @__PURE__ */ plain({
		en: "error",
		es: "error"
	}),
	warning: /* @__PURE__ */ plain({
		en: "warning",
		es: "advertencia"
	})
};
// src/app/reason.ts
/** The most letters of a reason that a reader is shown. */
var MOST_LETTERS = 200;
/**
* What an error says, for a reader: its first line, 200 letters at most. Of a link, which a library may say instead of words,
* only the end is left: it names what went wrong, and leads nobody away.
*/
function reasonOf(error) {
	const [first = ""] = (error instanceof Error ? error.message : String(error)).trim().split(/[\r\n]/u);
	const letters = Array.from(first.replace(/\bhttps?:\/\/(?:[^\s/]+\/)*/gu, ""));
	return letters.length > MOST_LETTERS ? `${letters.slice(0, 199).join("")}…` : letters.join("");
}
// src/app/importer.ts
/** @param onShare told the share of the work that is done, from 0 to 1 */
function importInWorker(what, onShare) {
	const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
	const outcome = new Promise((resolve, reject) => {
		worker.addEventListener("message", ({ data }) => {
			if ("share" in data) {
				onShare(data.share);
				return;
			}
			worker.terminate();
			if ("outcome" in data) resolve(data.outcome);
			else reject(new Error(data.failed));
		});
		worker.addEventListener("error", (event) => {
			worker.terminate();
			reject(new Error(event.message || "the worker failed"));
		});
	});
	worker.postMessage(what);
	return {
		outcome,
		cancel: () => worker.terminate()
	};
}
// src/formats/roles.ts
/** What a column may mean, of things and of links, in the order they are offered. */
var ROLES = {
	things: [
		"id",
		"name",
		"kind",
		"classification",
		"short_name",
		"summary",
		"other_names",
		"when",
		"links",
		"colour",
		"x",
		"y"
	],
	links: [
		"source",
		"target",
		"relation",
		"text",
		"when",
		"start",
		"end",
		"known",
		"by",
		"status",
		"sources",
		"disputes",
		"amount",
		"currency",
		"directed",
		"id"
	]
};
/** The role of a column; undefined for one that is left out, whatever it is called. */
var roleOf = (roles, column) => Object.hasOwn(roles, column) && roles[column] ? roles[column] : void 0;
// src/app/panels/Columns.svelte
function Columns($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A table as it was understood: each column with its first cells and what it means, which can be changed. */
		let { table, words, onchoose } = $$props;
		const roles = derived(() => [.../* @__PURE__ */ new Set([
			...ROLES[table.kind],
			...ROLES.links,
			...ROLES.things
		])]);
		$$renderer.push(`<div class="scroll svelte-1y83rlg"><table class="svelte-1y83rlg"><caption class="svelte-1y83rlg">${escape_html(words.columns({ file: table.file }))} <span class="svelte-1y83rlg">${escape_html(words.kind[table.kind])}</span></caption><thead><tr><th scope="col" class="svelte-1y83rlg">${escape_html(words.column)}</th><th scope="col" class="svelte-1y83rlg">${escape_html(words.means)}</th><th scope="col" class="svelte-1y83rlg">${escape_html(words.firstRows)}</th></tr></thead><tbody><!--[-->`);
		const each_array = ensure_array_like(table.columns);
		for (let i = 0, $$length = each_array.length; i < $$length; i++) {
			let column = each_array[i];
			$$renderer.push(`<tr><th scope="row" class="svelte-1y83rlg">${escape_html(column)}</th><td class="svelte-1y83rlg">`);
			$$renderer.select({
				"aria-label": `${stringify(words.means)}: ${stringify(column)}`,
				value: roleOf(table.roles, column) ?? "",
				onchange: ({ currentTarget }) => onchoose(column, currentTarget.value)
			}, ($$renderer) => {
				$$renderer.option({ value: "" }, ($$renderer) => {
					$$renderer.push(`${escape_html(words.nothing)}`);
				});
				$$renderer.push(`<!--[-->`);
				const each_array_1 = ensure_array_like(roles());
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let role = each_array_1[$$index];
					$$renderer.option({ value: role }, ($$renderer) => {
						$$renderer.push(`${escape_html(words.roles[role])}`);
					});
				}
				$$renderer.push(`<!--]-->`);
			});
			$$renderer.push(`</td><td class="cells svelte-1y83rlg">${escape_html(table.rows.map((row) => row[i] ?? "").filter(Boolean).join(" · "))}</td></tr>`);
		}
		$$renderer.push(`<!--]--></tbody></table></div>`);
	});
}
// src/app/panels/counts.ts
/** How much was understood of files: "3 things, 2 claims and 1 source". */
function printCounts(counts, words, lang) {
	const number = new Intl.NumberFormat(lang);
	const counted = [
		"things",
		"claims",
		"votes",
		"sources"
	].filter((what) => counts[what]).map((what) => words.counts[what]({
		n: counts[what],
		shown: number.format(counts[what])
	}));
	return new Intl.ListFormat(lang, { type: "unit" }).format(counted);
}
// src/formats/problem.ts
/** One line that editors and terminals can link: `file:line:column error code message (hint)`. The code is the same in every language. */
function printProblem(p, lang) {
	return `${p.file}:${p.line}:${p.column} ${$severity[p.severity](lang)} ${p.code}: ${pick(p.message, lang)}${p.hint ? `\n    ${pick(p.hint, lang)}` : ""}`;
}
// src/app/panels/Understood.svelte
function Understood($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What was understood of a reader's files: a sample of it, what is wrong with it, what is left out. */
		let { outcome, words, lang, onformat } = $$props;
		const errors = derived(() => outcome.problems.filter(({ severity }) => severity === "error"));
		const warnings = derived(() => outcome.problems.filter(({ severity }) => severity === "warning"));
		const FORMATS = {
			gexf: "GEXF",
			graphml: "GraphML",
			cytoscape: "Cytoscape JSON",
			csv: "CSV",
			xlsx: "XLSX",
			popolo: "Popolo",
			ftm: "FollowTheMoney",
			bancada: "Bancada"
		};
		function told($$renderer, title, problems) {
			$$renderer.push(`<details class="fold"${attr("open", title === words.errors({ n: errors().length }), true)}><summary>${escape_html(title)}</summary> <ul class="problems svelte-1uz1z4"><!--[-->`);
			const each_array = ensure_array_like(problems);
			for (let i = 0, $$length = each_array.length; i < $$length; i++) {
				let problem = each_array[i];
				$$renderer.push(`<li class="svelte-1uz1z4">${escape_html(printProblem(problem, lang))}</li>`);
			}
			$$renderer.push(`<!--]--></ul></details>`);
		}
		if (!outcome.format || errors().length) {
			$$renderer.push(`<!--[0--><label>${escape_html(words.format)} `);
			$$renderer.select({
				value: outcome.format?.id ?? "",
				onchange: ({ currentTarget }) => onformat(currentTarget.value)
			}, ($$renderer) => {
				if (!outcome.format) {
					$$renderer.push("<!--[0-->");
					$$renderer.option({ value: "" }, ($$renderer) => {
						$$renderer.push(`${escape_html(words.chooseFormat)}`);
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--><!--[-->`);
				const each_array_1 = ensure_array_like(Object.entries(FORMATS));
				for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
					let [id, name] = each_array_1[$$index];
					$$renderer.option({ value: id }, ($$renderer) => {
						$$renderer.push(`${escape_html(name)}`);
					});
				}
				$$renderer.push(`<!--]-->`);
			});
			$$renderer.push(`</label>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (outcome.raw) {
			$$renderer.push("<!--[0-->");
			if (outcome.counts.unsourced) $$renderer.push(`<!--[0--><p class="svelte-1uz1z4">${escape_html(words.unsourced({ n: outcome.counts.unsourced }))}</p>`);
			else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]--> <details class="fold" open=""><summary>${escape_html(words.things)}</summary> <p class="svelte-1uz1z4">${escape_html(outcome.sample.things.join(" · "))}</p></details> `);
			if (outcome.sample.claims.length) {
				$$renderer.push(`<!--[0--><details class="fold"><summary>${escape_html(words.claims)}</summary> <ul class="svelte-1uz1z4"><!--[-->`);
				const each_array_2 = ensure_array_like(outcome.sample.claims);
				for (let i = 0, $$length = each_array_2.length; i < $$length; i++) {
					let claim = each_array_2[i];
					$$renderer.push(`<li class="svelte-1uz1z4">${escape_html(claim)}</li>`);
				}
				$$renderer.push(`<!--]--></ul></details>`);
			} else $$renderer.push("<!--[-1-->");
			$$renderer.push(`<!--]-->`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (errors().length) {
			$$renderer.push("<!--[0-->");
			told($$renderer, words.errors({ n: errors().length }), errors());
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (warnings().length) {
			$$renderer.push("<!--[0-->");
			told($$renderer, words.warnings({ n: warnings().length }), warnings());
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (outcome.untold) $$renderer.push(`<!--[0--><p class="svelte-1uz1z4">${escape_html(words.untold({ n: outcome.untold }))}</p>`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--> `);
		if (outcome.losses.length) {
			$$renderer.push(`<!--[0--><details class="fold"><summary>${escape_html(words.losses)}</summary> <ul class="svelte-1uz1z4"><!--[-->`);
			const each_array_3 = ensure_array_like(outcome.losses);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let { code, count, words: lost } = each_array_3[$$index_3];
				$$renderer.push(`<li class="svelte-1uz1z4">${escape_html(count)}
          ${escape_html(pick(lost, lang))}</li>`);
			}
			$$renderer.push(`<!--]--></ul></details>`);
		} else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]-->`);
	});
}
// src/app/panels/OpenData.svelte
function OpenData($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A reader's own data: files are chosen or dropped, what was understood of them is shown, and only then drawn. */
		const explorer = useExplorer();
		const lang = derived(() => explorer.view.lang);
		const words = derived(() => explorer.messages.own);
		let files = [];
		let format = void 0;
		/** What the reader has said of columns, the newest last: one step back takes away one. */
		let choices = [];
		let share = void 0;
		let outcome = void 0;
		let failure = void 0;
		let over = false;
		let running;
		onDestroy(() => running?.cancel());
		async function read() {
			running?.cancel();
			failure = void 0;
			share = 0;
			try {
				const mine = importInWorker({
					files: [...files],
					lang: lang(),
					today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
					columns: choices.at(-1),
					format
				}, (done) => share = done);
				running = mine;
				const found = await mine.outcome;
				if (running === mine) outcome = found;
			} catch (error) {
				failure = words().failed({ reason: reasonOf(error) });
			}
			share = void 0;
		}
		/** A column means something else from now on; what the others mean is kept as it was understood. */
		function choose(file, column, role) {
			const known = Object.fromEntries((outcome?.tables ?? []).map((table) => [table.file, table.roles]));
			choices = [...choices, {
				...known,
				...choices.at(-1),
				[file]: {
					...known[file],
					...choices.at(-1)?.[file],
					[column]: role
				}
			}];
			read();
		}
		const told = derived(() => {
			if (share !== void 0) return "";
			if (failure !== void 0 || !outcome) return failure ?? "";
			if (!outcome.format) return words().unknown;
			return [words().readAs({ format: outcome.format.name }), ...outcome.raw ? [printCounts(outcome.counts, words(), lang())] : []].join(": ");
		});
		const percent = (value) => new Intl.NumberFormat(lang(), {
			style: "percent",
			maximumFractionDigits: 0
		}).format(value);
		Modal($$renderer, {
			title: words().title,
			onclose: () => explorer.dialog = null,
			children: ($$renderer) => {
				$$renderer.push(`<p>${escape_html(words().intro)}</p> <div${attr_class("drop svelte-18j1gp7", void 0, { "over": over })}><p class="svelte-18j1gp7">${escape_html(words().drop)}</p> <label class="button svelte-18j1gp7">${escape_html(words().files)}<input class="visually-hidden" type="file" multiple=""/></label> <label class="button svelte-18j1gp7">${escape_html(words().folder)}<input class="visually-hidden" type="file" webkitdirectory=""/></label> <p class="formats svelte-18j1gp7">${escape_html(words().formats)}</p></div> `);
				if (share !== void 0) $$renderer.push(`<!--[0--><p class="reading svelte-18j1gp7"><progress${attr("value", share)} max="1"${attr("aria-label", words().reading({ percent: percent(share) }))} class="svelte-18j1gp7"></progress> ${escape_html(words().reading({ percent: percent(share) }))} <button>${escape_html(words().cancel)}</button></p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <p class="told svelte-18j1gp7" role="status">${escape_html(told())}</p> `);
				if (outcome && share === void 0 && !failure) {
					$$renderer.push("<!--[0-->");
					Understood($$renderer, {
						outcome,
						words: words(),
						lang: lang(),
						onformat: (id) => {
							format = id;
							choices = [];
							read();
						}
					});
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> `);
				if (outcome && share === void 0) {
					$$renderer.push(`<!--[0--><!--[-->`);
					const each_array = ensure_array_like(outcome.tables);
					for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
						let table = each_array[$$index];
						Columns($$renderer, {
							table,
							words: words(),
							onchoose: (column, role) => choose(table.file, column, role)
						});
					}
					$$renderer.push(`<!--]--> <div class="actions svelte-18j1gp7">`);
					if (choices.length) $$renderer.push(`<!--[0--><button>${escape_html(words().undo)}</button>`);
					else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--> `);
					if (outcome.raw) {
						$$renderer.push("<!--[0-->");
						outcome.raw;
						$$renderer.push(`<button class="main svelte-18j1gp7">${escape_html(words().show)}</button>`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]--></div>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]-->`);
			},
			$$slots: { default: true }
		});
	});
}
export { OpenData as default };
