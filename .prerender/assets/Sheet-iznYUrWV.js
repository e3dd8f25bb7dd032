import { mt as derived, pt as await_block, r as useExplorer, wt as escape_html } from "./explorer.svelte-Dnw0IoJi.js";
import { _ as LineClaims, v as Dossier } from "../prerender.js";
// src/embed/Sheet.svelte
function Sheet($$renderer, $$props) {
	$$renderer.component(($$renderer) => {
		/** What is open in a frame: a line's claims, a dossier, a chain. */
		const explorer = useExplorer();
		const view = derived(() => explorer.view);
		const line = derived(() => view().panel.line && explorer.graph.hasEdge(view().panel.line) ? explorer.graph.getEdgeAttributes(view().panel.line) : void 0);
		if (line()) {
			$$renderer.push("<!--[0-->");
			LineClaims($$renderer, { bundle: line() });
		} else if (view().panel.focus !== void 0 && !explorer.seen.things.has(view().panel.focus)) $$renderer.push(`<!--[1--><p role="status">${escape_html(explorer.messages.notYet)}</p>`);
		else if (view().panel.focus !== void 0) {
			$$renderer.push("<!--[2-->");
			Dossier($$renderer, {
				id: view().panel.focus,
				bare: true,
				children: ($$renderer) => {
					if (explorer.seen.votes.has(view().panel.focus)) {
						$$renderer.push("<!--[0-->");
						await_block($$renderer, import("../prerender.js").then((n) => n.g), () => {}, ({ default: RollCall }) => {
							if (RollCall) {
								$$renderer.push("<!--[-->");
								RollCall($$renderer, { id: view().panel.focus });
								$$renderer.push("<!--]-->");
							} else {
								$$renderer.push("<!--[!-->");
								$$renderer.push("<!--]-->");
							}
						});
						$$renderer.push(`<!--]-->`);
					} else $$renderer.push("<!--[-1-->");
					$$renderer.push(`<!--]-->`);
				},
				$$slots: { default: true }
			});
		} else {
			$$renderer.push("<!--[-1-->");
			await_block($$renderer, import("../prerender.js").then((n) => n.h), () => {}, ({ default: Trace }) => {
				if (Trace) {
					$$renderer.push("<!--[-->");
					Trace($$renderer, {});
					$$renderer.push("<!--]-->");
				} else {
					$$renderer.push("<!--[!-->");
					$$renderer.push("<!--]-->");
				}
			});
			$$renderer.push(`<!--]-->`);
		}
		$$renderer.push(`<!--]-->`);
	});
}
export { Sheet as default };
