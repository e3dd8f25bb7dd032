import { bt as attr, ht as ensure_array_like, mt as derived, r as useExplorer, wt as escape_html } from "./explorer.svelte-Dnw0IoJi.js";
import { y as Modal } from "../prerender.js";
// src/app/panels/Keys.svelte
function Keys($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** The keys, in a dialog; those of one letter can be turned off, for who speaks to their computer or hits one by mistake (WCAG 2.1.4). */
		const explorer = useExplorer();
		const words = derived(() => explorer.messages.keys);
		const everywhere = derived(() => words().everywhere);
		const graph = derived(() => words().graph);
		const groups = derived(() => [{
			name: everywhere().title,
			keys: [
				everywhere().tab,
				everywhere().search,
				everywhere().list,
				everywhere().keys,
				everywhere().back,
				everywhere().steps
			]
		}, {
			name: graph().title,
			keys: [
				graph().round,
				graph().follow,
				graph().back,
				graph().home,
				graph().open,
				graph().menu,
				graph().move,
				graph().undo,
				graph().pan,
				graph().zoom
			]
		}]);
		Modal($$renderer, {
			title: words().title,
			onclose: () => explorer.dialog = null,
			children: ($$renderer) => {
				$$renderer.push(`<!--[-->`);
				const each_array = ensure_array_like(groups());
				for (let $$index_1 = 0, $$length = each_array.length; $$index_1 < $$length; $$index_1++) {
					let group = each_array[$$index_1];
					$$renderer.push(`<table class="svelte-13vm67"><caption class="svelte-13vm67">${escape_html(group.name)}</caption><tbody><!--[-->`);
					const each_array_1 = ensure_array_like(group.keys);
					for (let $$index = 0, $$length = each_array_1.length; $$index < $$length; $$index++) {
						let { keys, does } = each_array_1[$$index];
						$$renderer.push(`<tr><th scope="row" class="svelte-13vm67"><kbd class="svelte-13vm67">${escape_html(keys)}</kbd></th><td class="svelte-13vm67">${escape_html(does)}</td></tr>`);
					}
					$$renderer.push(`<!--]--></tbody></table>`);
				}
				$$renderer.push(`<!--]--> <label class="svelte-13vm67"><input type="checkbox"${attr("checked", explorer.letterKeys, true)} class="svelte-13vm67"/> ${escape_html(words().letters)}</label>`);
			},
			$$slots: { default: true }
		});
	});
}
export { Keys as default };
