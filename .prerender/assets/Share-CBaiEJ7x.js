import { bt as attr, dt as attr_class, ht as ensure_array_like, mt as derived, r as useExplorer, vt as stringify, wt as escape_html } from "./explorer.svelte-Dnw0IoJi.js";
import "./savedView-BinOlylA.js";
import { o as encodeView, r as changeView, s as fitsAddress } from "./view-Bak6vnPV.js";
import { i as homeOf, r as fullAddress } from "./xml-RuDh0q_A.js";
import { d as heightFor, i as loaderCode, m as stepPage, n as elementCode, p as pageOf, r as frameCode, t as SANDBOX, y as Modal } from "../prerender.js";
import { o as inLanguage } from "./bundles-CFxhzTk6.js";
// src/app/panels/CopyField.svelte
function CopyField($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** A text to take along: in a field that can be selected, with a button that says what it copied. */
		/** @param copied what is said once it is copied; @param rows lines of the field, one by default */
		let { id, label, value, copied, rows = 1 } = $$props;
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		/** The text that was copied: what is said of it holds until the text is another. */
		let done = void 0;
		$$renderer.push(`<label${attr("for", id)} class="svelte-1pb7vqk">${escape_html(label)}</label> <div class="row svelte-1pb7vqk">`);
		if (rows > 1) {
			$$renderer.push(`<!--[0--><textarea${attr("id", id)} readonly=""${attr("rows", rows)} class="svelte-1pb7vqk">`);
			const $$body = escape_html(value);
			if ($$body) $$renderer.push(`${$$body}`);
			$$renderer.push(`</textarea>`);
		} else $$renderer.push(`<!--[-1--><input${attr("id", id)} readonly=""${attr("value", value)} class="svelte-1pb7vqk"/>`);
		$$renderer.push(`<!--]--> <button${attr("aria-label", `${stringify(words().copy)}: ${stringify(label)}`)}>${escape_html(words().copy)}</button></div> <p class="said svelte-1pb7vqk" role="status">`);
		if (done === value) $$renderer.push(`<!--[1-->${escape_html(copied)}`);
		else $$renderer.push("<!--[-1-->");
		$$renderer.push(`<!--]--></p>`);
	});
}
// src/embed/address.ts
/** The page to embed for what is on a screen, and what goes with it. */
/** What the name of the page says already, or a choice of its own. */
var SAID = [
	"view",
	"story",
	"step",
	"lang",
	"theme"
];
/**
* Addresses of a page to embed, of its picture, and of the explorer that shows the same.
* @param home absolute address of the site, or of a pinned version of it
*/
function embedAddresses(home, { view, story, step = 0, lang, search, theme, click }) {
	const folder = new URL("e/", home);
	const page = new URL(story === void 0 ? pageOf(view, lang) : stepPage(story, step, lang), folder);
	const asked = new URLSearchParams(search);
	for (const [key, value] of asked) if (!SAID.includes(key)) page.searchParams.set(key, value);
	if (theme !== "light") page.searchParams.set("theme", theme);
	if (click !== "all") page.searchParams.set("click", click);
	const picture = new URL(story === void 0 ? `${view}.${lang}.png` : `${story}.${lang}-${String(step + 1).padStart(2, "0")}.png`, folder);
	const link = new URL(home);
	const named = story === void 0 ? { view } : {
		story,
		step: String(step + 1)
	};
	link.search = new URLSearchParams({
		...Object.fromEntries(asked),
		...named,
		lang
	}).toString();
	return {
		page: page.href,
		picture: picture.href,
		link: link.href
	};
}
// src/app/panels/ShareEmbed.svelte
function ShareEmbed($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The code to embed what is on the screen: three ways in, with a living preview. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const languageNames = derived(() => new Intl.DisplayNames(explorer.view.lang, { type: "language" }));
		const { dataset } = explorer;
		const WAYS = [
			"element",
			"loader",
			"frame"
		];
		const WIDTHS = [
			320,
			640,
			960
		];
		const SCREEN = "";
		let way = "element";
		/** A named view or `story:` and its id; or what is on the screen. */
		let what = SCREEN;
		let lang = explorer.view.lang;
		let theme = "light";
		let click = "all";
		let day = explorer.view.clock.asOf ?? "";
		let height = heightFor(640, false);
		let width = 640;
		const home = derived(() => new URL("./", homeOf(explorer)).href);
		const told = derived(() => explorer.story !== void 0 && !explorer.strayed);
		const choice = derived(() => {
			const common = {
				lang,
				theme,
				click
			};
			if (what.startsWith("story:")) return {
				...common,
				view: explorer.view.view,
				story: what.slice(6),
				step: 0,
				search: ""
			};
			if (told()) return {
				...common,
				view: explorer.view.view,
				story: explorer.view.story?.id,
				step: explorer.view.story?.step,
				search: ""
			};
			const view = {
				...explorer.view,
				story: void 0
			};
			return {
				...common,
				view: view.view,
				search: encodeView(changeView(view, {
					lang,
					clock: { asOf: day || void 0 }
				}), dataset)
			};
		});
		const addresses = derived(() => embedAddresses(home(), choice()));
		/** What is embedded, in a few words. */
		function subject() {
			const story = dataset.raw.stories.find(({ id }) => id === choice().story);
			if (story) return inLanguage(story.title, lang);
			return explorer.scene.subtitle;
		}
		const title = derived(() => `${explorer.scene.title}: ${subject()}`);
		const target = derived(() => ({
			page: addresses().page,
			title: title(),
			height,
			script: new URL("embed.js", home()).href,
			picture: {
				address: addresses().picture,
				width: 1200,
				height: 792,
				alt: title()
			},
			link: addresses().link
		}));
		const CODES = {
			element: elementCode,
			loader: loaderCode,
			frame: frameCode
		};
		const code = derived(() => CODES[way](target()));
		const shownHeight = derived(() => height);
		$$renderer.push(`<section aria-labelledby="embed-title" class="svelte-t62z5f"><h3 id="embed-title" class="svelte-t62z5f">${escape_html(words().embed.title)}</h3> <fieldset class="svelte-t62z5f"><legend class="svelte-t62z5f">${escape_html(words().embed.way)}</legend> <!--[-->`);
		const each_array = ensure_array_like(WAYS);
		for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
			let each = each_array[$$index];
			$$renderer.push(`<label class="way svelte-t62z5f"><input type="radio" name="embed-way"${attr("value", each)}${attr("checked", way === each, true)} class="svelte-t62z5f"/> <span><b>${escape_html(words().embed.ways[each].name)}</b> ${escape_html(words().embed.ways[each].about)}</span></label>`);
		}
		$$renderer.push(`<!--]--></fieldset> <div class="options svelte-t62z5f"><label class="svelte-t62z5f">${escape_html(words().embed.what)} `);
		$$renderer.select({
			value: what,
			class: ""
		}, ($$renderer) => {
			$$renderer.option({ value: SCREEN }, ($$renderer) => {
				$$renderer.push(`${escape_html(words().embed.screen)}`);
			});
			$$renderer.push(`<!--[-->`);
			const each_array_1 = ensure_array_like(dataset.raw.views);
			for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
				let view = each_array_1[$$index_1];
				$$renderer.option({ value: view.id }, ($$renderer) => {
					$$renderer.push(`${escape_html(inLanguage(view.name, explorer.view.lang))}`);
				});
			}
			$$renderer.push(`<!--]--><!--[-->`);
			const each_array_2 = ensure_array_like(dataset.raw.stories);
			for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
				let story = each_array_2[$$index_2];
				$$renderer.option({ value: `story:${stringify(story.id)}` }, ($$renderer) => {
					$$renderer.push(`${escape_html(inLanguage(story.title, explorer.view.lang))}`);
				});
			}
			$$renderer.push(`<!--]-->`);
		}, "svelte-t62z5f");
		$$renderer.push(`</label> <label class="svelte-t62z5f">${escape_html(words().language)} `);
		$$renderer.select({
			value: lang,
			class: ""
		}, ($$renderer) => {
			$$renderer.push(`<!--[-->`);
			const each_array_3 = ensure_array_like(dataset.languages);
			for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
				let each = each_array_3[$$index_3];
				$$renderer.option({ value: each }, ($$renderer) => {
					$$renderer.push(`${escape_html(languageNames().of(each))}`);
				});
			}
			$$renderer.push(`<!--]-->`);
		}, "svelte-t62z5f");
		$$renderer.push(`</label> <label class="svelte-t62z5f">${escape_html(words().theme)} `);
		$$renderer.select({
			value: theme,
			class: ""
		}, ($$renderer) => {
			$$renderer.push(`<!--[-->`);
			const each_array_4 = ensure_array_like([
				"light",
				"dark",
				"auto"
			]);
			for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
				let each = each_array_4[$$index_4];
				$$renderer.option({ value: each }, ($$renderer) => {
					$$renderer.push(`${escape_html(words().themes[each])}`);
				});
			}
			$$renderer.push(`<!--]-->`);
		}, "svelte-t62z5f");
		$$renderer.push(`</label> <label class="svelte-t62z5f">${escape_html(words().asOf)} <input type="date"${attr("value", day)}${attr("disabled", choice().story !== void 0, true)} class="svelte-t62z5f"/></label> <label class="svelte-t62z5f">${escape_html(words().embed.click)} `);
		$$renderer.select({
			value: click,
			class: ""
		}, ($$renderer) => {
			$$renderer.push(`<!--[-->`);
			const each_array_5 = ensure_array_like([
				"all",
				"things",
				"none"
			]);
			for (let $$index_5 = 0, $$length = each_array_5.length; $$index_5 < $$length; $$index_5++) {
				let each = each_array_5[$$index_5];
				$$renderer.option({ value: each }, ($$renderer) => {
					$$renderer.push(`${escape_html(words().embed.clicks[each])}`);
				});
			}
			$$renderer.push(`<!--]-->`);
		}, "svelte-t62z5f");
		$$renderer.push(`</label> <label class="svelte-t62z5f">${escape_html(words().embed.height)} <input type="number" min="200" max="2000" step="10"${attr("value", height)} class="svelte-t62z5f"/></label></div> <fieldset class="svelte-t62z5f"><legend class="svelte-t62z5f">${escape_html(words().embed.version)}</legend> <label class="way svelte-t62z5f"><input type="radio" name="embed-version"${attr("value", false)}${attr("checked", true, true)} class="svelte-t62z5f"/> <span>${escape_html(words().embed.latest)}</span></label> <label class="way svelte-t62z5f"><input type="radio" name="embed-version"${attr("value", true)}${attr("checked", false, true)}${attr("disabled", true, true)} class="svelte-t62z5f"/> <span>${escape_html(words().embed.noVersion)}</span></label></fieldset> `);
		CopyField($$renderer, {
			id: "share-code",
			label: words().embedCode,
			value: code(),
			rows: 6,
			copied: words().embed.copiedCode({ way: words().embed.ways[way].name.toLowerCase() })
		});
		$$renderer.push(`<!----> <p class="note svelte-t62z5f">${escape_html(words().embed.ways[way].needs)}</p> `);
		CopyField($$renderer, {
			id: "share-picture",
			label: words().embed.picture,
			value: addresses().picture,
			copied: words().embed.copiedPicture
		});
		$$renderer.push(`<!----> <div class="preview svelte-t62z5f"><div class="widths svelte-t62z5f" role="group"${attr("aria-label", words().embed.preview)}>${escape_html(words().embed.preview)}: <!--[-->`);
		const each_array_6 = ensure_array_like(WIDTHS);
		for (let $$index_6 = 0, $$length = each_array_6.length; $$index_6 < $$length; $$index_6++) {
			let each = each_array_6[$$index_6];
			$$renderer.push(`<button${attr("aria-pressed", width === each)}>${escape_html(each)} px</button>`);
		}
		$$renderer.push(`<!--]--></div> <div class="room svelte-t62z5f"><!---->`);
		$$renderer.push(`<iframe${attr("src", addresses().page)}${attr("title", title())}${attr("sandbox", SANDBOX)}${attr("width", width)}${attr("height", shownHeight())} class="svelte-t62z5f"></iframe>`);
		$$renderer.push(`<!----></div></div></section>`);
	});
}
// src/app/panels/Share.svelte
function Share($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		const fits = derived(() => fitsAddress(explorer.view));
		Modal($$renderer, {
			title: words().shareTitle,
			onclose: () => explorer.dialog = null,
			children: ($$renderer) => {
				CopyField($$renderer, {
					id: "share-address",
					label: words().address,
					value: fullAddress(explorer),
					copied: words().embed.copiedAddress
				});
				$$renderer.push(`<!----> `);
				ShareEmbed($$renderer, {});
				$$renderer.push(`<!----> <details class="fold svelte-792ou8"${attr("open", !fits(), true)}><summary>${escape_html(words().viewFile.title)}</summary> <p${attr_class("svelte-792ou8", void 0, { "warning": !fits() })}>${escape_html(fits() ? words().viewFile.about : words().viewFile.tooMany({ n: explorer.view.arrangement.moved.size }))}</p> <div class="row svelte-792ou8"><button>${escape_html(words().viewFile.save)}</button> <label class="file svelte-792ou8">${escape_html(words().viewFile.open)} <input type="file" accept=".json,application/json"/></label></div> `);
				$$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></details>`);
			},
			$$slots: { default: true }
		});
	});
}
export { Share as default };
