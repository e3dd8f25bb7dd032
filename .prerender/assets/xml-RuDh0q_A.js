// src/app/panels/keep.ts
/** The present view as the part of an address from `?` on, for others to open. */
function lastingSearch(explorer) {
	const params = new URLSearchParams(explorer.lastingAddress);
	return params.has("view") || params.has("story") ? `?${params}` : `?${new URLSearchParams([["view", explorer.view.view], ...params])}`;
}
/** Where the explorer and its pages lie. */
var homeOf = (explorer) => new URL(explorer.home, location.href);
/** Where the present view can be looked at again. */
var fullAddress = (explorer) => new URL(lastingSearch(explorer), new URL("./", homeOf(explorer))).href;
// src/formats/xml.ts
/** A small writer of XML: names are ours, every value is escaped, and what XML cannot hold is dropped. */
var FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
function escapeXml(text) {
	return text.replace(FORBIDDEN, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
/** One element; attributes without a value are left out when it is written. */
var element = (name, attributes, ...children) => ({
	name,
	attributes,
	children
});
var written = (value) => escapeXml(typeof value === "number" ? String(Math.round(value * 100) / 100) : value);
/** An element as text, every value and text in it escaped: the one way from markup to a document. */
function write({ name, attributes, children }) {
	const pairs = Object.entries(attributes).flatMap(([key, value]) => value === void 0 ? [] : [` ${key}="${written(value)}"`]);
	const inner = children.map((child) => typeof child === "string" ? escapeXml(child) : write(child)).join("");
	return inner ? `<${name}${pairs.join("")}>${inner}</${name}>` : `<${name}${pairs.join("")}/>`;
}
export { lastingSearch as a, homeOf as i, write as n, fullAddress as r, element as t };
