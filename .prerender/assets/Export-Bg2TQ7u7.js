import { bt as attr, dt as attr_class, ht as ensure_array_like, mt as derived, r as useExplorer, wt as escape_html } from "./explorer.svelte-Dnw0IoJi.js";
import { o as inLanguage } from "./bundles-CFxhzTk6.js";
import { a as CANVAS, c as subjectOf, l as picturesOf, o as SIZES, s as drawChosen, u as PARTS, y as Modal } from "../prerender.js";
Uint32Array.from({ length: 256 }, (_, n) => {
	let c = n;
	for (let k = 0; k < 8; k++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
	return c;
});
// src/scene/fonts/libre-franklin-400.woff2?url
var libre_franklin_400_default = "/assets/libre-franklin-400-B1rGPAu0.woff2";
// src/scene/fonts/libre-franklin-600.woff2?url
var libre_franklin_600_default = "/assets/libre-franklin-600-CgeBL9dd.woff2";
// src/scene/fonts/libre-franklin-700.woff2?url
var libre_franklin_700_default = "/assets/libre-franklin-700-CIP9ieUH.woff2";
// src/app/fonts.ts
/** The fonts as they go into a picture: so that it looks the same where they are not installed. */
var loading;
async function bytesOf(url) {
	const response = await fetch(new URL(url, document.baseURI), { credentials: "omit" });
	if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
	return new Uint8Array(await response.arrayBuffer());
}
async function base64Of(url) {
	const bytes = await bytesOf(url);
	let text = "";
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
/** Loads them once. @throws Error when one cannot be had: a picture without them is set in the reader's own font */
function loadFonts() {
	loading ??= Promise.all([
		[400, libre_franklin_400_default],
		[600, libre_franklin_600_default],
		[700, libre_franklin_700_default]
	].map(async ([weight, url]) => ({
		weight,
		base64: await base64Of(url)
	}))).catch((error) => {
		loading = void 0;
		throw error;
	});
	return loading;
}
// src/app/panels/Export.svelte
function Export($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The picture to keep: what of, how large, in which colours and language, what it says of itself; as a file or on the clipboard. */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages);
		let fonts = void 0;
		loadFonts().then((loaded) => fonts = loaded, () => void 0);
		let what = explorer.chain ? "chain" : "graph";
		let size = "wide";
		let theme = explorer.theme;
		let lang = explorer.view.lang;
		let scale = 2;
		const parts = {
			title: true,
			legend: true,
			sources: true,
			credit: true
		};
		let transparent = false;
		let letters = void 0;
		/** What the reader wrote in place of our description. */
		let written = void 0;
		let said = "";
		const names = derived(() => picturesOf(subjectOf(explorer, lang, theme)));
		const sizes = derived(() => [...explorer.camera && what === "graph" ? ["window"] : [], ...Object.keys(SIZES)]);
		const without = derived(() => PARTS.filter((part) => !parts[part]));
		const made = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
		const picture = derived(() => drawChosen(explorer, {
			what,
			size,
			theme,
			lang,
			without: without(),
			transparent,
			made,
			fonts,
			letters,
			description: written
		}));
		const preview = derived(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture().svg)}`);
		const pixels = derived(() => [picture().width * scale, picture().height * scale]);
		derived(() => inLanguage(explorer.dataset.raw.dataset.credits, lang));
		const { licence } = explorer.dataset.raw.dataset;
		Modal($$renderer, {
			title: words().exportTitle,
			onclose: () => explorer.dialog = null,
			children: ($$renderer) => {
				$$renderer.push(`<fieldset class="svelte-15x5ifp"><legend class="visually-hidden">${escape_html(words().picture)}</legend> <!--[-->`);
				const each_array = ensure_array_like(names());
				for (let $$index = 0, $$length = each_array.length; $$index < $$length; $$index++) {
					let each = each_array[$$index];
					$$renderer.push(`<label class="svelte-15x5ifp"><input type="radio"${attr("checked", what === each, true)}${attr("value", each)}/>${escape_html(words().pictures[each])}</label>`);
				}
				$$renderer.push(`<!--]--></fieldset> <div class="choices svelte-15x5ifp">`);
				if (what !== "chain") {
					$$renderer.push(`<!--[0--><label class="svelte-15x5ifp">${escape_html(words().size)} `);
					$$renderer.select({
						"data-wide": true,
						value: size,
						class: ""
					}, ($$renderer) => {
						$$renderer.push(`<!--[-->`);
						const each_array_1 = ensure_array_like(sizes());
						for (let $$index_1 = 0, $$length = each_array_1.length; $$index_1 < $$length; $$index_1++) {
							let each = each_array_1[$$index_1];
							$$renderer.option({ value: each }, ($$renderer) => {
								$$renderer.push(`${escape_html(words().sizes[each])}${escape_html(each === "window" ? "" : `, ${SIZES[each][0]} × ${SIZES[each][1]}`)}`);
							});
						}
						$$renderer.push(`<!--]-->`);
					}, "svelte-15x5ifp");
					$$renderer.push(`</label>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <label class="svelte-15x5ifp">${escape_html(words().theme)} `);
				$$renderer.select({
					value: theme,
					class: ""
				}, ($$renderer) => {
					$$renderer.option({ value: "light" }, ($$renderer) => {
						$$renderer.push(`${escape_html(words().themes.light)}`);
					});
					$$renderer.option({ value: "dark" }, ($$renderer) => {
						$$renderer.push(`${escape_html(words().themes.dark)}`);
					});
					$$renderer.option({ value: "mono" }, ($$renderer) => {
						$$renderer.push(`${escape_html(words().themeMono)}`);
					});
				}, "svelte-15x5ifp");
				$$renderer.push(`</label> <label class="svelte-15x5ifp">${escape_html(words().language)} `);
				$$renderer.select({
					value: lang,
					class: ""
				}, ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array_2 = ensure_array_like(explorer.dataset.languages);
					for (let $$index_2 = 0, $$length = each_array_2.length; $$index_2 < $$length; $$index_2++) {
						let tag = each_array_2[$$index_2];
						$$renderer.option({ value: tag }, ($$renderer) => {
							$$renderer.push(`${escape_html(tag.toUpperCase())}`);
						});
					}
					$$renderer.push(`<!--]-->`);
				}, "svelte-15x5ifp");
				$$renderer.push(`</label> <label class="svelte-15x5ifp">${escape_html(words().pixels)} `);
				$$renderer.select({
					value: scale,
					class: ""
				}, ($$renderer) => {
					$$renderer.push(`<!--[-->`);
					const each_array_3 = ensure_array_like([
						1,
						2,
						4
					]);
					for (let $$index_3 = 0, $$length = each_array_3.length; $$index_3 < $$length; $$index_3++) {
						let times = each_array_3[$$index_3];
						$$renderer.option({ value: times }, ($$renderer) => {
							$$renderer.push(`${escape_html(times)} ×`);
						});
					}
					$$renderer.push(`<!--]-->`);
				}, "svelte-15x5ifp");
				$$renderer.push(`</label></div> <fieldset class="svelte-15x5ifp"><legend class="visually-hidden">${escape_html(words().parts)}</legend> `);
				if (what === "graph") {
					$$renderer.push(`<!--[0--><!--[-->`);
					const each_array_4 = ensure_array_like(PARTS);
					for (let $$index_4 = 0, $$length = each_array_4.length; $$index_4 < $$length; $$index_4++) {
						let part = each_array_4[$$index_4];
						$$renderer.push(`<label class="svelte-15x5ifp"><input type="checkbox"${attr("checked", parts[part], true)}/>${escape_html(words().partWords[part])}</label>`);
					}
					$$renderer.push(`<!--]--> <label class="svelte-15x5ifp"><input type="checkbox"${attr("checked", transparent, true)}/>${escape_html(words().transparent)}</label>`);
				} else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <label class="svelte-15x5ifp"><input type="checkbox"${attr("checked", false, true)}/>${escape_html(words().outlines)}</label></fieldset> <img${attr("src", preview())}${attr("alt", picture().description)}${attr("width", picture().width)}${attr("height", picture().height)}${attr_class("svelte-15x5ifp", void 0, { "checked": transparent })}/> <p class="note svelte-15x5ifp">${escape_html(words().exportNote)}</p> `);
				if (Math.max(...pixels()) > CANVAS.side) $$renderer.push(`<!--[0--><p class="note svelte-15x5ifp" role="alert">${escape_html(words().tooLarge({
					w: pixels()[0],
					h: pixels()[1],
					most: CANVAS.side
				}))}</p>`);
				else if (pixels()[0] * pixels()[1] > CANVAS.phone) $$renderer.push(`<!--[1--><p class="note svelte-15x5ifp">${escape_html(words().largePicture({
					w: pixels()[0],
					h: pixels()[1]
				}))}</p>`);
				else $$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <div class="row svelte-15x5ifp"><button>${escape_html(words().download)}: ${escape_html(words().exportPng)}</button> <button>${escape_html(words().download)}: ${escape_html(words().exportSvg)}</button> <button>${escape_html(words().download)}: PDF</button> <button>${escape_html(words().download)}: WebP</button> <button>${escape_html(words().copyPicture)}</button></div> `);
				$$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <p role="status" class="note svelte-15x5ifp">${escape_html(said)}</p> `);
				$$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--> <details class="fold svelte-15x5ifp"><summary>${escape_html(words().description)}</summary> <label class="description svelte-15x5ifp">${escape_html(words().descriptionHint)} <textarea rows="6" class="svelte-15x5ifp">`);
				const $$body = escape_html(picture().description);
				if ($$body) $$renderer.push(`${$$body}`);
				$$renderer.push(`</textarea></label> `);
				$$renderer.push("<!--[-1-->");
				$$renderer.push(`<!--]--></details>`);
			},
			$$slots: { default: true }
		});
	});
}
export { Export as default };
