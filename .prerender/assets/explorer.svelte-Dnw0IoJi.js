import { C as kindWord, _ as isPrecise, b as spanOf, c as resolveDataset, d as groupTallies, f as majorityOption, h as compareWhen, i as datasetAt, l as thingOf, o as inLanguage, p as membersOn, s as relationOf, t as bundlesOf, u as yesMeans, v as isWithin, w as kinshipWords, y as printWhen } from "./bundles-CFxhzTk6.js";
import { a as LOCALES, n as plain, r as plural, t as message } from "./message-3VEDomgY.js";
import { _ as $sides, a as defaultView, b as $undated, c as hasStrayed, f as $knownOn, i as decodeView, l as viewOfStep, n as MOST_MORE, o as encodeView, r as changeView, s as fitsAddress, t as FARTHEST, u as $asOf } from "./view-Bak6vnPV.js";
import { d as pick, l as localeFor, n as chainOf } from "./chain-B7xqVK_X.js";
import { a as extentOf, c as touch, i as byKinship, n as textWidth, o as heightOf, r as wrapText, s as otherEnds } from "./text-36bP7jWB.js";
import { clsx } from "clsx";
import * as devalue from "devalue";
import { MultiDirectedGraph } from "graphology";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// node_modules/svelte/src/constants.js
var UNINITIALIZED = Symbol("uninitialized");
// node_modules/svelte/src/escaping.js
var ATTR_REGEX = /[&"<]/g;
var CONTENT_REGEX = /[&<]/g;
/**
* @template V
* @param {V} value
* @param {boolean} [is_attr]
*/
function escape_html(value, is_attr) {
	const str = String(value ?? "");
	const pattern = is_attr ? ATTR_REGEX : CONTENT_REGEX;
	pattern.lastIndex = 0;
	let escaped = "";
	let last = 0;
	while (pattern.test(str)) {
		const i = pattern.lastIndex - 1;
		const ch = str[i];
		escaped += str.substring(last, i) + (ch === "&" ? "&amp;" : ch === "\"" ? "&quot;" : "&lt;");
		last = i + 1;
	}
	return escaped + str.substring(last);
}
// node_modules/svelte/src/internal/shared/utils.js
var is_array = Array.isArray;
Array.prototype.indexOf;
Array.prototype.includes;
Array.from;
Array.prototype;
var has_own_property = Object.prototype.hasOwnProperty;
var noop = () => {};
/**
* @template [T=any]
* @param {any} value
* @returns {value is PromiseLike<T>}
*/
function is_promise(value) {
	return typeof value?.then === "function";
}
/** @param {Function} fn */
function run(fn) {
	return fn();
}
/**
* TODO replace with Promise.withResolvers once supported widely enough
* @template [T=void]
*/
function deferred() {
	/** @type {(value: T) => void} */
	var resolve;
	/** @type {(reason: any) => void} */
	var reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}
// node_modules/svelte/src/internal/shared/attributes.js
/**
* `<div translate={false}>` should be rendered as `<div translate="no">` and _not_
* `<div translate="false">`, which is equivalent to `<div translate="yes">`. There
* may be other odd cases that need to be added to this list in future
* @type {Record<string, Map<any, string>>}
*/
var replacements = { translate: /* @__PURE__ */ new Map([[true, "yes"], [false, "no"]]) };
/**
* @template V
* @param {string} name
* @param {V} value
* @param {boolean} [is_boolean]
* @returns {string}
*/
function attr(name, value, is_boolean = false) {
	if (name === "hidden" && value !== "until-found") is_boolean = true;
	if (value == null || is_boolean && !value && value !== "") return "";
	const normalized = has_own_property.call(replacements, name) && replacements[name].get(value) || value;
	return ` ${name}${is_boolean ? `=""` : `="${escape_html(normalized, true)}"`}`;
}
/**
* Small wrapper around clsx to preserve Svelte's (weird) handling of falsy values.
* TODO Svelte 6 revisit this, and likely turn all falsy values into the empty string (what clsx also does)
* @param  {any} value
*/
function clsx$1(value) {
	if (typeof value === "object") return clsx(value);
	else return value ?? "";
}
var whitespace = [..." 	\n\r\f\xA0\v﻿"];
/**
* @param {any} value
* @param {string | null} [hash]
* @param {Record<string, boolean>} [directives]
* @returns {string | null}
*/
function to_class(value, hash, directives) {
	var classname = value == null ? "" : "" + value;
	if (hash) classname = classname ? classname + " " + hash : hash;
	if (directives) {
		for (var key of Object.keys(directives)) if (directives[key]) classname = classname ? classname + " " + key : key;
		else if (classname.length) {
			var len = key.length;
			var a = 0;
			while ((a = classname.indexOf(key, a)) >= 0) {
				var b = a + len;
				if ((a === 0 || whitespace.includes(classname[a - 1])) && (b === classname.length || whitespace.includes(classname[b]))) classname = (a === 0 ? "" : classname.substring(0, a)) + classname.substring(b + 1);
				else a = b;
			}
		}
	}
	return classname === "" ? null : classname;
}
/**
*
* @param {Record<string,any>} styles
* @param {boolean} important
*/
function append_styles(styles, important = false) {
	var separator = important ? " !important;" : ";";
	var css = "";
	for (var key of Object.keys(styles)) {
		var value = styles[key];
		if (value != null && value !== "") css += " " + key + ": " + value + separator;
	}
	return css;
}
/**
* @param {string} name
* @returns {string}
*/
function to_css_name(name) {
	if (name[0] !== "-" || name[1] !== "-") return name.toLowerCase();
	return name;
}
/**
* @param {any} value
* @param {Record<string, any> | [Record<string, any>, Record<string, any>]} [styles]
* @returns {string | null}
*/
function to_style(value, styles) {
	if (styles) {
		var new_style = "";
		/** @type {Record<string,any> | undefined} */
		var normal_styles;
		/** @type {Record<string,any> | undefined} */
		var important_styles;
		if (Array.isArray(styles)) {
			normal_styles = styles[0];
			important_styles = styles[1];
		} else normal_styles = styles;
		if (value) {
			value = String(value).replaceAll(/\/\*.*?\*\//g, "").trim();
			/** @type {boolean | '"' | "'"} */
			var in_str = false;
			var in_apo = 0;
			var in_comment = false;
			var reserved_names = [];
			if (normal_styles) reserved_names.push(...Object.keys(normal_styles).map(to_css_name));
			if (important_styles) reserved_names.push(...Object.keys(important_styles).map(to_css_name));
			var start_index = 0;
			var name_index = -1;
			const len = value.length;
			for (var i = 0; i < len; i++) {
				var c = value[i];
				if (in_comment) {
					if (c === "/" && value[i - 1] === "*") in_comment = false;
				} else if (in_str) {
					if (in_str === c) in_str = false;
				} else if (c === "/" && value[i + 1] === "*") in_comment = true;
				else if (c === "\"" || c === "'") in_str = c;
				else if (c === "(") in_apo++;
				else if (c === ")") in_apo--;
				if (!in_comment && in_str === false && in_apo === 0) {
					if (c === ":" && name_index === -1) name_index = i;
					else if (c === ";" || i === len - 1) {
						if (name_index !== -1) {
							var name = to_css_name(value.substring(start_index, name_index).trim());
							if (!reserved_names.includes(name)) {
								if (c !== ";") i++;
								var property = value.substring(start_index, i).trim();
								new_style += " " + property + ";";
							}
						}
						start_index = i + 1;
						name_index = -1;
					}
				}
			}
		}
		if (normal_styles) new_style += append_styles(normal_styles);
		if (important_styles) new_style += append_styles(important_styles, true);
		new_style = new_style.trim();
		return new_style === "" ? null : new_style;
	}
	return value == null ? null : String(value);
}
// node_modules/svelte/src/internal/client/constants.js
/** allow users to ignore aborted signal errors if `reason.name === 'StaleReactionError` */
var STALE_REACTION = new class StaleReactionError extends Error {
	name = "StaleReactionError";
	message = "The reaction that called `getAbortSignal()` was re-run or destroyed";
}();
globalThis.document?.contentType;
// node_modules/svelte/src/internal/shared/errors.js
/**
* `%name%(...)` can only be used during component initialisation
* @param {string} name
* @returns {never}
*/
function lifecycle_outside_component(name) {
	throw new Error(`https://svelte.dev/e/lifecycle_outside_component`);
}
/**
* `setContext` must be called when a component first initializes, not in a subsequent effect or after an `await` expression
* @returns {never}
*/
function set_context_after_init() {
	throw new Error(`https://svelte.dev/e/set_context_after_init`);
}
// node_modules/svelte/src/internal/flags/index.js
/** True if experimental.async=true */
var async_mode_flag = false;
// node_modules/svelte/src/internal/shared/context.js
/**
* @typedef {{ p: Context | null, c: Map<unknown, unknown> | null }} Context
*/
/**
* @param {Context} context
* @returns {Map<unknown, unknown> | null}
*/
function get_parent_context(context) {
	let parent = context.p;
	while (parent !== null && parent.c === null) parent = parent.p;
	return parent?.c ?? null;
}
/**
* @param {Context | null} context
* @param {string} name
* @returns {Map<unknown, unknown>}
*/
function get_or_init_context_map(context, name) {
	if (context === null) lifecycle_outside_component(name);
	return context.c ??= new Map(get_parent_context(context) || void 0);
}
// node_modules/svelte/src/internal/server/hydration.js
var BLOCK_OPEN = `<!--[-->`;
var BLOCK_OPEN_ELSE = `<!--[!-->`;
var BLOCK_CLOSE = `<!--]-->`;
// node_modules/svelte/src/utils.js
/**
* Attributes that are boolean, i.e. they are present or not present.
*/
var DOM_BOOLEAN_ATTRIBUTES = [
	"allowfullscreen",
	"async",
	"autofocus",
	"autoplay",
	"checked",
	"controls",
	"default",
	"disabled",
	"formnovalidate",
	"indeterminate",
	"inert",
	"ismap",
	"loop",
	"multiple",
	"muted",
	"nomodule",
	"novalidate",
	"open",
	"playsinline",
	"readonly",
	"required",
	"reversed",
	"seamless",
	"selected",
	"webkitdirectory",
	"defer",
	"disablepictureinpicture",
	"disableremoteplayback"
];
/**
* Returns `true` if `name` is a boolean attribute
* @param {string} name
*/
function is_boolean_attribute(name) {
	return DOM_BOOLEAN_ATTRIBUTES.includes(name);
}
[...DOM_BOOLEAN_ATTRIBUTES];
// node_modules/svelte/src/internal/server/errors.js
/**
* The node API `AsyncLocalStorage` is not available, but is required to use async server rendering.
* @returns {never}
*/
function async_local_storage_unavailable() {
	const error = /* @__PURE__ */ new Error(`async_local_storage_unavailable\nThe node API \`AsyncLocalStorage\` is not available, but is required to use async server rendering.\nhttps://svelte.dev/e/async_local_storage_unavailable`);
	error.name = "Svelte error";
	throw error;
}
/**
* Encountered asynchronous work while rendering synchronously.
* @returns {never}
*/
function await_invalid() {
	const error = /* @__PURE__ */ new Error(`await_invalid\nEncountered asynchronous work while rendering synchronously.\nhttps://svelte.dev/e/await_invalid`);
	error.name = "Svelte error";
	throw error;
}
/**
* The `html` property of server render results has been deprecated. Use `body` instead.
* @returns {never}
*/
function html_deprecated() {
	const error = /* @__PURE__ */ new Error(`html_deprecated\nThe \`html\` property of server render results has been deprecated. Use \`body\` instead.\nhttps://svelte.dev/e/html_deprecated`);
	error.name = "Svelte error";
	throw error;
}
/**
* `csp.nonce` was set while `csp.hash` was `true`. These options cannot be used simultaneously.
* @returns {never}
*/
function invalid_csp() {
	const error = /* @__PURE__ */ new Error(`invalid_csp\n\`csp.nonce\` was set while \`csp.hash\` was \`true\`. These options cannot be used simultaneously.\nhttps://svelte.dev/e/invalid_csp`);
	error.name = "Svelte error";
	throw error;
}
/**
* The `idPrefix` option cannot include `--`.
* @returns {never}
*/
function invalid_id_prefix() {
	const error = /* @__PURE__ */ new Error(`invalid_id_prefix\nThe \`idPrefix\` option cannot include \`--\`.\nhttps://svelte.dev/e/invalid_id_prefix`);
	error.name = "Svelte error";
	throw error;
}
/**
* Could not resolve `render` context.
* @returns {never}
*/
function server_context_required() {
	const error = /* @__PURE__ */ new Error(`server_context_required\nCould not resolve \`render\` context.\nhttps://svelte.dev/e/server_context_required`);
	error.name = "Svelte error";
	throw error;
}
// node_modules/svelte/src/internal/server/context.js
/** @import { SSRContext } from '#server' */
/** @type {SSRContext | null} */
var ssr_context = null;
/** @param {SSRContext | null} v */
function set_ssr_context(v) {
	ssr_context = v;
}
/**
* @template T
* @param {any} key
* @returns {T}
*/
function getContext(key) {
	return get_or_init_context_map(ssr_context, "getContext").get(key);
}
/**
* @template T
* @param {any} key
* @param {T} context
* @returns {T}
*/
function setContext(key, context) {
	const context_map = get_or_init_context_map(ssr_context, "setContext");
	if (ssr_context.i) set_context_after_init();
	context_map.set(key, context);
	return context;
}
/**
* @param {Function} [fn]
*/
function push(fn) {
	ssr_context = {
		p: ssr_context,
		c: null,
		r: null,
		i: false
	};
}
function pop() {
	ssr_context = ssr_context.p;
}
/**
* A `hydratable` value with key `%key%` was created, but at least part of it was not used during the render.
* 
* The `hydratable` was initialized in:
* %stack%
* @param {string} key
* @param {string} stack
*/
function unresolved_hydratable(key, stack) {
	console.warn(`https://svelte.dev/e/unresolved_hydratable`);
}
// node_modules/svelte/src/internal/server/render-context.js
/** @import { AsyncLocalStorage } from 'node:async_hooks' */
/** @import { RenderContext } from '#server' */
/** @type {Promise<void> | null} */
var current_render = null;
/** @type {RenderContext | null} */
var context = null;
/** @returns {RenderContext} */
function get_render_context() {
	const store = context ?? als?.getStore();
	if (!store) server_context_required();
	return store;
}
/**
* @template T
* @param {() => Promise<T>} fn
* @returns {Promise<T>}
*/
async function with_render_context(fn) {
	context = { hydratable: {
		lookup: /* @__PURE__ */ new Map(),
		comparisons: [],
		unresolved_promises: /* @__PURE__ */ new Map()
	} };
	if (in_webcontainer()) {
		const { promise, resolve } = deferred();
		const previous_render = current_render;
		current_render = promise;
		await previous_render;
		return fn().finally(resolve);
	}
	try {
		if (als === null) async_local_storage_unavailable();
		return als.run(context, fn);
	} finally {
		context = null;
	}
}
/** @type {AsyncLocalStorage<RenderContext | null> | null} */
var als = null;
/** @type {Promise<void> | null} */
var als_import = null;
/**
*
* @returns {Promise<void>}
*/
function init_render_context() {
	als_import ??= import("node:async_hooks").then((hooks) => {
		als = new hooks.AsyncLocalStorage();
	}).then(noop, noop);
	return als_import;
}
function in_webcontainer() {
	return !!globalThis.process?.versions?.webcontainer;
}
// node_modules/svelte/src/internal/server/crypto.js
var text_encoder;
var crypto;
/** @param {string} module_name */
var obfuscated_import = (module_name) => import(
	/* @vite-ignore */
	module_name
);
/** @param {string} data */
async function sha256(data) {
	text_encoder ??= new TextEncoder();
	crypto ??= globalThis.crypto?.subtle?.digest ? globalThis.crypto : (await obfuscated_import("node:crypto")).webcrypto;
	return base64_encode(await crypto.subtle.digest("SHA-256", text_encoder.encode(data)));
}
/**
* @param {Uint8Array} bytes
* @returns {string}
*/
function base64_encode(bytes) {
	if (globalThis.Buffer) return globalThis.Buffer.from(bytes).toString("base64");
	let binary = "";
	for (let i = 0; i < bytes.length; i++) binary += String.fromCharCode(bytes[i]);
	return btoa(binary);
}
// node_modules/svelte/src/internal/server/renderer.js
/** @import { Component } from 'svelte' */
/** @import { HydratableContext, SSRContext } from './types.js' */
/** @import { Csp, RenderOutput, SyncRenderOutput, Sha256Source } from '../../server/public.js' */
/** @import { MaybePromise } from '#shared' */
/** @typedef {'head' | 'body'} RendererType */
/** @typedef {{ [key in RendererType]: string }} AccumulatedContent */
/**
* @typedef {string | Renderer} RendererItem
*/
var RenderResult = class {
	/** @type {() => AccumulatedContent} */
	#render;
	/** @type {() => Promise<AccumulatedContent & { hashes: { script: Sha256Source[] } }>} */
	#render_async;
	/** @type {AccumulatedContent | undefined} */
	#sync;
	/** @type {{ script: '' }} */
	#hashes = { script: "" };
	/** @type {Promise<AccumulatedContent & { hashes: { script: Sha256Source[] } }> | undefined} */
	#promise;
	/**
	* @param {() => AccumulatedContent} render
	* @param {() => Promise<AccumulatedContent & { hashes: { script: Sha256Source[] } }>} render_async
	*/
	constructor(render, render_async) {
		this.#render = render;
		this.#render_async = render_async;
	}
	#get() {
		return this.#sync ??= this.#render();
	}
	get html() {
		return this.#get().body;
	}
	get head() {
		return this.#get().head;
	}
	get body() {
		return this.#get().body;
	}
	get hashes() {
		return this.#hashes;
	}
	/**
	* This is not type-safe, but honestly it's the best I can do right now, and it's a straightforward function.
	*
	* @template TResult1
	* @template [TResult2=never]
	* @param {(value: SyncRenderOutput) => TResult1} onfulfilled
	* @param {(reason: unknown) => TResult2} onrejected
	*/
	then(onfulfilled, onrejected) {
		if (!async_mode_flag) {
			const result = this.#get();
			const user_result = onfulfilled({
				head: result.head,
				body: result.body,
				html: result.body,
				hashes: { script: [] }
			});
			return Promise.resolve(user_result);
		}
		this.#promise ??= this.#render_async().then((result) => {
			Object.defineProperty(result, "html", { get: () => {
				html_deprecated();
			} });
			return result;
		});
		return this.#promise.then((result) => onfulfilled(result), onrejected);
	}
};
/**
* Renderers are basically a tree of `string | Renderer`s, where each `Renderer` in the tree represents
* work that may or may not have completed. A renderer can be {@link collect}ed to aggregate the
* content from itself and all of its children, but this will throw if any of the children are
* performing asynchronous work. To asynchronously collect a renderer, just `await` it.
*
* The `string` values within a renderer are always associated with the {@link type} of that renderer. To switch types,
* call {@link child} with a different `type` argument.
*/
var Renderer = class Renderer {
	/**
	* The contents of the renderer.
	* @type {RendererItem[]}
	*/
	#out = [];
	/**
	* Any `onDestroy` callbacks registered during execution of this renderer.
	* @type {(() => void)[] | undefined}
	*/
	#on_destroy = void 0;
	/**
	* Whether this renderer is a component body.
	* @type {boolean}
	*/
	#is_component_body = false;
	/**
	* If set, this renderer is an error boundary. When async collection
	* of the children fails, the failed snippet is rendered instead.
	* @type {{
	* 	failed: (renderer: Renderer, error: unknown, reset: () => void) => void;
	* 	transformError: (error: unknown) => unknown;
	* 	context: SSRContext | null;
	* } | null}
	*/
	#boundary = null;
	/**
	* The type of string content that this renderer is accumulating.
	* @type {RendererType}
	*/
	type;
	/** @type {Renderer | undefined} */
	#parent;
	/**
	* Asynchronous work associated with this renderer
	* @type {Promise<void> | undefined}
	*/
	promise = void 0;
	/**
	* State which is associated with the content tree as a whole.
	* It will be re-exposed, uncopied, on all children.
	* @type {SSRState}
	* @readonly
	*/
	global;
	/**
	* State that is local to the branch it is declared in.
	* It will be shallow-copied to all children.
	*
	* @type {{ select_value: any, multiple: boolean }}
	*/
	local;
	/**
	* @param {SSRState} global
	* @param {Renderer | undefined} [parent]
	*/
	constructor(global, parent) {
		this.#parent = parent;
		this.global = global;
		this.local = parent ? { ...parent.local } : {
			select_value: void 0,
			multiple: false
		};
		this.type = parent ? parent.type : "body";
	}
	/**
	* @param {(renderer: Renderer) => void} fn
	*/
	head(fn) {
		const head = new Renderer(this.global, this);
		head.type = "head";
		this.#out.push(head);
		head.child(fn);
	}
	/**
	* @param {Array<Promise<void>>} blockers
	* @param {(renderer: Renderer) => void} fn
	*/
	async_block(blockers, fn) {
		this.#out.push(BLOCK_OPEN);
		this.async(blockers, fn);
		this.#out.push(BLOCK_CLOSE);
	}
	/**
	* @param {Array<Promise<void>>} blockers
	* @param {(renderer: Renderer) => void} fn
	*/
	async(blockers, fn) {
		let callback = fn;
		if (blockers.length > 0) {
			const context = ssr_context;
			callback = (renderer) => {
				return Promise.all(blockers).then(() => {
					const previous_context = ssr_context;
					try {
						set_ssr_context(context);
						return fn(renderer);
					} finally {
						set_ssr_context(previous_context);
					}
				});
			};
		}
		this.child(callback);
	}
	/**
	* @param {Array<() => void>} thunks
	*/
	run(thunks) {
		const context = ssr_context;
		let promise = Promise.resolve(thunks[0]());
		const promises = [promise];
		if (context !== null && thunks.length > 1) context.i = true;
		for (const fn of thunks.slice(1)) {
			promise = promise.then(() => {
				const previous_context = ssr_context;
				set_ssr_context(context);
				try {
					return fn();
				} finally {
					set_ssr_context(previous_context);
				}
			});
			promises.push(promise);
		}
		promise.catch(noop);
		this.promise = this.global.track(promise);
		return promises;
	}
	/**
	* @param {(renderer: Renderer) => MaybePromise<void>} fn
	*/
	child_block(fn) {
		this.#out.push(BLOCK_OPEN);
		this.child(fn);
		this.#out.push(BLOCK_CLOSE);
	}
	/**
	* Create a child renderer. The child renderer inherits the state from the parent,
	* but has its own content.
	* @param {(renderer: Renderer) => MaybePromise<void>} fn
	*/
	child(fn) {
		const child = new Renderer(this.global, this);
		this.#out.push(child);
		const parent = ssr_context;
		set_ssr_context({
			...ssr_context,
			p: parent,
			c: null,
			r: child,
			i: ssr_context?.i ?? false
		});
		const result = fn(child);
		set_ssr_context(parent);
		if (result instanceof Promise) {
			result.catch(noop);
			result.finally(() => set_ssr_context(null)).catch(noop);
			if (child.global.mode === "sync") await_invalid();
			child.promise = child.global.track(result);
		}
		return child;
	}
	/**
	* Render children inside an error boundary. If the children throw and the API-level
	* `transformError` transform handles the error (doesn't re-throw), the `failed` snippet is
	* rendered instead. Otherwise the error propagates.
	*
	* @param {{ failed?: (renderer: Renderer, error: unknown, reset: () => void) => void }} props
	* @param {(renderer: Renderer) => MaybePromise<void>} children_fn
	*/
	boundary(props, children_fn) {
		const child = new Renderer(this.global, this);
		this.#out.push(child);
		const parent_context = ssr_context;
		if (props.failed) child.#boundary = {
			failed: props.failed,
			transformError: this.global.transformError,
			context: parent_context
		};
		set_ssr_context({
			...ssr_context,
			p: parent_context,
			c: null,
			r: child,
			i: ssr_context?.i ?? false
		});
		try {
			const result = children_fn(child);
			set_ssr_context(parent_context);
			if (result instanceof Promise) {
				if (child.global.mode === "sync") await_invalid();
				result.catch(noop);
				child.promise = child.global.track(result);
			}
		} catch (error) {
			set_ssr_context(parent_context);
			const failed_snippet = props.failed;
			if (!failed_snippet) throw error;
			const result = this.global.transformError(error);
			child.#out.length = 0;
			child.#boundary = null;
			if (result instanceof Promise) {
				if (this.global.mode === "sync") await_invalid();
				child.promise = child.global.track(
					/** @type {Promise<unknown>} */
					result.then((transformed) => {
						set_ssr_context(parent_context);
						child.#out.push(Renderer.#serialize_failed_boundary(transformed));
						failed_snippet(child, transformed, noop);
						child.#out.push(BLOCK_CLOSE);
					})
				);
				child.promise.catch(noop);
			} else {
				child.#out.push(Renderer.#serialize_failed_boundary(result));
				failed_snippet(child, result, noop);
				child.#out.push(BLOCK_CLOSE);
			}
		}
	}
	/**
	* Create a component renderer. The component renderer inherits the state from the parent,
	* but has its own content. It is treated as an ordering boundary for ondestroy callbacks.
	* @param {(renderer: Renderer) => MaybePromise<void>} fn
	* @param {Function} [component_fn]
	* @returns {void}
	*/
	component(fn, component_fn) {
		push(component_fn);
		this.child((renderer) => {
			renderer.#is_component_body = true;
			return fn(renderer);
		});
		pop();
	}
	/**
	* @param {Record<string, any>} attrs
	* @param {(renderer: Renderer) => void} fn
	* @param {string | undefined} [css_hash]
	* @param {Record<string, boolean> | undefined} [classes]
	* @param {Record<string, string> | undefined} [styles]
	* @param {number | undefined} [flags]
	* @param {boolean | undefined} [is_rich]
	* @returns {void}
	*/
	select(attrs, fn, css_hash, classes, styles, flags, is_rich) {
		const { value, defaultValue, ...select_attrs } = attrs;
		if (select_attrs.multiple === "") select_attrs.multiple = true;
		this.push(`<select${attributes(select_attrs, css_hash, classes, styles, flags)}>`);
		this.child((renderer) => {
			renderer.local.select_value = value === void 0 ? defaultValue : value;
			renderer.local.multiple = !!select_attrs.multiple;
			fn(renderer);
		});
		this.push(`${is_rich ? "<!>" : ""}</select>`);
	}
	/**
	* @param {Record<string, any>} attrs
	* @param {string | number | boolean | ((renderer: Renderer) => void)} body
	* @param {string | undefined} [css_hash]
	* @param {Record<string, boolean> | undefined} [classes]
	* @param {Record<string, string> | undefined} [styles]
	* @param {number | undefined} [flags]
	* @param {boolean | undefined} [is_rich]
	*/
	option(attrs, body, css_hash, classes, styles, flags, is_rich) {
		this.#out.push(`<option${attributes(attrs, css_hash, classes, styles, flags)}`);
		/**
		* @param {Renderer} renderer
		* @param {any} value
		* @param {{ head?: string, body: any }} content
		*/
		const close = (renderer, value, { head, body }) => {
			if (has_own_property.call(attrs, "value")) value = attrs.value;
			var select_value = this.local.select_value;
			if (this.local.multiple && is_array(select_value) ? select_value.includes(value) : value === select_value) renderer.#out.push(" selected=\"\"");
			renderer.#out.push(`>${body}${is_rich ? "<!>" : ""}</option>`);
			if (head) renderer.head((child) => child.push(head));
		};
		if (typeof body === "function") this.child((renderer) => {
			const r = new Renderer(this.global, this);
			body(r);
			if (this.global.mode === "async") return r.#collect_content_async().then((content) => {
				close(renderer, content.body.replaceAll("<!---->", ""), content);
			});
			else {
				const content = r.#collect_content();
				close(renderer, content.body.replaceAll("<!---->", ""), content);
			}
		});
		else close(this, body, { body: escape_html(body) });
	}
	/**
	* @param {(renderer: Renderer) => void} fn
	*/
	title(fn) {
		const path = this.get_path();
		/** @param {string} head */
		const close = (head) => {
			this.global.set_title(head, path);
		};
		this.child((renderer) => {
			const r = new Renderer(renderer.global, renderer);
			fn(r);
			if (renderer.global.mode === "async") return r.#collect_content_async().then((content) => {
				close(content.head);
			});
			else {
				const content = r.#collect_content();
				close(content.head);
			}
		});
	}
	/**
	* @param {string | (() => Promise<string>)} content
	*/
	push(content) {
		if (typeof content === "function") this.child(async (renderer) => renderer.push(await content()));
		else this.#out.push(content);
	}
	/**
	* @param {() => void} fn
	*/
	on_destroy(fn) {
		(this.#on_destroy ??= []).push(fn);
	}
	/**
	* @returns {number[]}
	*/
	get_path() {
		return this.#parent ? [...this.#parent.get_path(), this.#parent.#out.indexOf(this)] : [];
	}
	/**
	* @deprecated this is needed for legacy component bindings
	*/
	copy() {
		const copy = new Renderer(this.global, this.#parent);
		copy.type = this.type;
		copy.#out = this.#out.map((item) => item instanceof Renderer ? item.copy() : item);
		copy.promise = this.promise;
		return copy;
	}
	/**
	* @param {Renderer} other
	* @deprecated this is needed for legacy component bindings
	*/
	subsume(other) {
		if (this.global.mode !== other.global.mode) throw new Error("invariant: A renderer cannot switch modes. If you're seeing this, there's a compiler bug. File an issue!");
		this.local = other.local;
		this.#out = other.#out.map((item, i) => {
			const current = this.#out[i];
			if (current instanceof Renderer && item instanceof Renderer) {
				current.subsume(item);
				return current;
			}
			return item;
		});
		this.promise = other.promise;
		this.type = other.type;
	}
	get length() {
		return this.#out.length;
	}
	/**
	* Creates the hydration comment that marks the start of a failed boundary.
	* The error is JSON-serialized and embedded inside an HTML comment for the client
	* to parse during hydration. The JSON is escaped to prevent `-->` or `<!--` sequences
	* from breaking out of the comment (XSS). Uses unicode escapes which `JSON.parse()`
	* handles transparently.
	* @param {unknown} error
	* @returns {string}
	*/
	static #serialize_failed_boundary(error) {
		return `<!--[?${JSON.stringify(error).replace(/>/g, "\\u003e").replace(/</g, "\\u003c")}-->`;
	}
	/**
	* Only available on the server and when compiling with the `server` option.
	* Takes a component and returns an object with `body` and `head` properties on it, which you can use to populate the HTML when server-rendering your app.
	* @template {Record<string, any>} Props
	* @param {Component<Props>} component
	* @param {{ props?: Omit<Props, '$$slots' | '$$events'>; context?: Map<any, any>; idPrefix?: string; csp?: Csp }} [options]
	* @returns {RenderOutput}
	*/
	static render(component, options = {}) {
		return new RenderResult(() => Renderer.#render(component, options), () => init_render_context().then(() => with_render_context(() => Renderer.#render_async(component, options))));
	}
	/**
	* Collect all of the `onDestroy` callbacks registered during rendering. In an async context, this is only safe to call
	* after awaiting `collect_async`.
	*
	* Child renderers are "porous" and don't affect execution order, but component body renderers
	* create ordering boundaries. Within a renderer, callbacks run in order until hitting a component boundary.
	* @returns {Iterable<() => void>}
	*/
	*#collect_on_destroy() {
		for (const component of this.#traverse_components()) yield* component.#collect_ondestroy();
	}
	/**
	* Performs a depth-first search of renderers, yielding the deepest components first, then additional components as we backtrack up the tree.
	* @returns {Iterable<Renderer>}
	*/
	*#traverse_components() {
		for (const child of this.#out) if (typeof child !== "string") yield* child.#traverse_components();
		if (this.#is_component_body) yield this;
	}
	/**
	* @returns {Iterable<() => void>}
	*/
	*#collect_ondestroy() {
		if (this.#on_destroy) for (const fn of this.#on_destroy) yield fn;
		for (const child of this.#out) if (child instanceof Renderer && !child.#is_component_body) yield* child.#collect_ondestroy();
	}
	/**
	* Runs every `onDestroy` callback in this renderer tree. On a failed render,
	* cleanup errors are suppressed so they do not mask the render error.
	* @param {boolean} suppress_errors
	*/
	#run_on_destroy(suppress_errors) {
		let first_error;
		let has_error = false;
		for (const cleanup of this.#collect_on_destroy()) try {
			cleanup();
		} catch (error) {
			if (!suppress_errors && !has_error) {
				first_error = error;
				has_error = true;
			}
		}
		if (has_error) throw first_error;
	}
	/**
	* @param {'sync' | 'async'} mode
	* @param {{ idPrefix?: string; csp?: Csp; transformError?: (error: unknown) => unknown }} options
	* @returns {Renderer}
	*/
	static #create(mode, options) {
		if (options.idPrefix?.includes("--")) invalid_id_prefix();
		return new Renderer(new SSRState(mode, options.idPrefix ? options.idPrefix + "-" : "", options.csp, options.transformError));
	}
	/**
	* Render a component. Throws if any of the children are performing asynchronous work.
	*
	* @template {Record<string, any>} Props
	* @param {Component<Props>} component
	* @param {{ props?: Omit<Props, '$$slots' | '$$events'>; context?: Map<any, any>; idPrefix?: string }} options
	* @returns {AccumulatedContent}
	*/
	static #render(component, options) {
		var previous_context = ssr_context;
		const renderer = Renderer.#create("sync", options);
		/** @type {AccumulatedContent | undefined} */
		let result;
		let render_error;
		let failed = false;
		try {
			try {
				Renderer.#open_render(renderer, component, options);
				result = Renderer.#close_render(renderer.#collect_content(), renderer);
			} catch (error) {
				render_error = error;
				failed = true;
			}
			renderer.#run_on_destroy(failed);
			if (failed) throw render_error;
			return result;
		} finally {
			renderer.global.abort();
			set_ssr_context(previous_context);
		}
	}
	/**
	* Render a component.
	*
	* @template {Record<string, any>} Props
	* @param {Component<Props>} component
	* @param {{ props?: Omit<Props, '$$slots' | '$$events'>; context?: Map<any, any>; idPrefix?: string; csp?: Csp }} options
	* @returns {Promise<AccumulatedContent & { hashes: { script: Sha256Source[] } }>}
	*/
	static async #render_async(component, options) {
		const previous_context = ssr_context;
		const renderer = Renderer.#create("async", options);
		/** @type {(AccumulatedContent & { hashes: { script: Sha256Source[] } }) | undefined} */
		let result;
		let render_error;
		let failed = false;
		try {
			try {
				Renderer.#open_render(renderer, component, options);
				const content = await renderer.#collect_content_async();
				const hydratables = await renderer.#collect_hydratables();
				if (hydratables !== null) content.head = hydratables + content.head;
				result = Renderer.#close_render(content, renderer);
			} catch (error) {
				render_error = error;
				failed = true;
				renderer.global.abort();
				await renderer.global.settle();
			}
			renderer.#run_on_destroy(failed);
			if (failed) throw render_error;
			return result;
		} finally {
			set_ssr_context(previous_context);
			renderer.global.abort();
		}
	}
	/**
	* Collect all of the code from the `out` array and return it as a string, or a promise resolving to a string.
	* @param {AccumulatedContent} content
	* @returns {AccumulatedContent}
	*/
	#collect_content(content = {
		head: "",
		body: ""
	}) {
		for (const item of this.#out) if (typeof item === "string") content[this.type] += item;
		else if (item instanceof Renderer) item.#collect_content(content);
		return content;
	}
	/**
	* Collect all of the code from the `out` array and return it as a string.
	* @param {AccumulatedContent} content
	* @returns {Promise<AccumulatedContent>}
	*/
	async #collect_content_async(content = {
		head: "",
		body: ""
	}) {
		await this.promise;
		for (const item of this.#out) if (typeof item === "string") content[this.type] += item;
		else if (item instanceof Renderer) {
			if (item.#boundary) {
				/** @type {AccumulatedContent} */
				const boundary_content = {
					head: "",
					body: ""
				};
				try {
					await item.#collect_content_async(boundary_content);
					content.head += boundary_content.head;
					content.body += boundary_content.body;
				} catch (error) {
					const { context, failed, transformError } = item.#boundary;
					set_ssr_context(context);
					let promise = transformError(error);
					set_ssr_context(null);
					let transformed = await promise;
					set_ssr_context(context);
					const failed_renderer = new Renderer(item.global, item);
					failed_renderer.type = item.type;
					failed_renderer.#out.push(Renderer.#serialize_failed_boundary(transformed));
					failed(failed_renderer, transformed, noop);
					failed_renderer.#out.push(BLOCK_CLOSE);
					await failed_renderer.#collect_content_async(content);
				}
			} else await item.#collect_content_async(content);
		}
		return content;
	}
	async #collect_hydratables() {
		const ctx = get_render_context().hydratable;
		for (const [_, key] of ctx.unresolved_promises) unresolved_hydratable(key, ctx.lookup.get(key)?.stack ?? "<missing stack trace>");
		for (const comparison of ctx.comparisons) await comparison;
		return await this.#hydratable_block(ctx);
	}
	/**
	* @template {Record<string, any>} Props
	* @param {Renderer} renderer
	* @param {import('svelte').Component<Props>} component
	* @param {{ props?: Omit<Props, '$$slots' | '$$events'>; context?: Map<any, any>; idPrefix?: string; csp?: Csp; transformError?: (error: unknown) => unknown }} options
	* @returns {void}
	*/
	static #open_render(renderer, component, options) {
		var previous_context = ssr_context;
		try {
			set_ssr_context({
				p: null,
				c: options.context ?? null,
				r: renderer,
				i: false
			});
			renderer.push(BLOCK_OPEN);
			component(renderer, options.props ?? {});
			renderer.push(BLOCK_CLOSE);
		} finally {
			set_ssr_context(previous_context);
		}
	}
	/**
	* @param {AccumulatedContent} content
	* @param {Renderer} renderer
	* @returns {AccumulatedContent & { hashes: { script: Sha256Source[] } }}
	*/
	static #close_render(content, renderer) {
		let head = content.head + renderer.global.get_title();
		let body = content.body;
		for (const { hash, code } of renderer.global.css) head += `<style id="${hash}">${code}</style>`;
		return {
			head,
			body,
			hashes: { script: renderer.global.csp.script_hashes }
		};
	}
	/**
	* @param {HydratableContext} ctx
	*/
	async #hydratable_block(ctx) {
		if (ctx.lookup.size === 0) return null;
		let entries = [];
		let has_promises = false;
		for (const [k, v] of ctx.lookup) {
			if (v.promises) {
				has_promises = true;
				for (const p of v.promises) await p;
			}
			entries.push(`[${devalue.uneval(k)},${v.serialized}]`);
		}
		let prelude = `const h = (window.__svelte ??= {}).h ??= new Map();`;
		if (has_promises) prelude = `const r = (v) => Promise.resolve(v);
				${prelude}`;
		const body = `
			{
				${prelude}

				for (const [k, v] of [
					${entries.join(",\n					")}
				]) {
					h.set(k, v);
				}
			}
		`;
		let csp_attr = "";
		if (this.global.csp.nonce) csp_attr = ` nonce="${this.global.csp.nonce}"`;
		else if (this.global.csp.hash) {
			const hash = await sha256(body);
			this.global.csp.script_hashes.push(`sha256-${hash}`);
		}
		return `\n\t\t<script${csp_attr}>${body}<\/script>`;
	}
};
var SSRState = class {
	/** @readonly @type {Csp & { script_hashes: Sha256Source[] }} */
	csp;
	/** @readonly @type {'sync' | 'async'} */
	mode;
	/** @readonly @type {() => string} */
	uid;
	/** @readonly @type {Set<{ hash: string; code: string }>} */
	css = /* @__PURE__ */ new Set();
	/** @type {Set<Promise<unknown>>} */
	#pending = /* @__PURE__ */ new Set();
	/** @type {AbortController | null} */
	#controller = null;
	#aborted = false;
	/**
	* `transformError` passed to `render`. Called when an error boundary catches an error.
	* Throws by default if unset in `render`.
	* @type {(error: unknown) => unknown}
	*/
	transformError;
	/** @type {{ path: number[], value: string }} */
	#title = {
		path: [],
		value: ""
	};
	/**
	* @param {'sync' | 'async'} mode
	* @param {string} id_prefix
	* @param {Csp} csp
	* @param {((error: unknown) => unknown) | undefined} [transformError]
	*/
	constructor(mode, id_prefix = "", csp = { hash: false }, transformError) {
		this.mode = mode;
		this.csp = {
			...csp,
			script_hashes: []
		};
		this.transformError = transformError ?? ((error) => {
			throw error;
		});
		let uid = 1;
		this.uid = () => `${id_prefix}s${uid++}`;
	}
	/**
	* @template T
	* @param {Promise<T>} promise
	* @returns {Promise<T>}
	*/
	track(promise) {
		this.#pending.add(promise);
		promise.then(() => this.#pending.delete(promise), () => this.#pending.delete(promise));
		return promise;
	}
	async settle() {
		while (this.#pending.size > 0) await Promise.allSettled([...this.#pending]);
	}
	abort() {
		if (this.#aborted) return;
		this.#aborted = true;
		this.#controller?.abort(STALE_REACTION);
	}
	get_abort_signal() {
		const controller = this.#controller ??= new AbortController();
		if (this.#aborted) controller.abort(STALE_REACTION);
		return controller.signal;
	}
	get_title() {
		return this.#title.value;
	}
	/**
	* Performs a depth-first (lexicographic) comparison using the path. Rejects sets
	* from earlier than or equal to the current value.
	* @param {string} value
	* @param {number[]} path
	*/
	set_title(value, path) {
		const current = this.#title.path;
		let i = 0;
		let l = Math.min(path.length, current.length);
		while (i < l && path[i] === current[i]) i += 1;
		if (path[i] === void 0) return;
		if (current[i] === void 0 || path[i] > current[i]) {
			this.#title.path = path;
			this.#title.value = value;
		}
	}
};
// node_modules/svelte/src/internal/server/index.js
var INVALID_ATTR_NAME_CHAR_REGEX = /[\s'">/=\u{FDD0}-\u{FDEF}\u{FFFE}\u{FFFF}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/u;
/**
* Only available on the server and when compiling with the `server` option.
* Takes a component and returns an object with `body` and `head` properties on it, which you can use to populate the HTML when server-rendering your app.
* @template {Record<string, any>} Props
* @param {Component<Props> | ComponentType<SvelteComponent<Props>>} component
* @param {{ props?: Omit<Props, '$$slots' | '$$events'>; context?: Map<any, any>; idPrefix?: string; csp?: Csp; transformError?: (error: unknown) => unknown }} [options]
* @returns {RenderOutput}
*/
function render(component, options = {}) {
	if (options.csp?.hash && options.csp.nonce) invalid_csp();
	return Renderer.render(component, options);
}
/**
* @param {Record<string, unknown>} attrs
* @param {string} [css_hash]
* @param {Record<string, boolean>} [classes]
* @param {Record<string, string>} [styles]
* @param {number} [flags]
* @returns {string}
*/
function attributes(attrs, css_hash, classes, styles, flags = 0) {
	if (styles) attrs.style = to_style(attrs.style, styles);
	if (attrs.class) attrs.class = clsx$1(attrs.class);
	if (css_hash || classes) attrs.class = to_class(attrs.class, css_hash, classes);
	let attr_str = "";
	let name;
	const is_html = (flags & 1) === 0;
	const lowercase = (flags & 2) === 0;
	const is_input = (flags & 4) !== 0;
	const names = Object.keys(attrs);
	outer: for (let i = 0; i < names.length; i++) {
		name = names[i];
		if (typeof attrs[name] === "function") continue;
		if (name[0] === "$" && name[1] === "$") continue;
		if (name === "" || INVALID_ATTR_NAME_CHAR_REGEX.test(name)) continue;
		var value = attrs[name];
		var lower = name.toLowerCase();
		if (lowercase) name = lower;
		if (lower.length > 2 && lower.startsWith("on")) continue;
		if (is_input) {
			if (name === "defaultvalue" || name === "defaultchecked") {
				name = name === "defaultvalue" ? "value" : "checked";
				if (name in attrs) continue;
				for (let j = 0; j < names.length; j++) if (names[j].toLowerCase() === name) continue outer;
			}
		}
		attr_str += attr(name, value, is_html && is_boolean_attribute(name));
	}
	return attr_str;
}
/**
* @param {Record<string, unknown>[]} props
* @returns {Record<string, unknown>}
*/
function spread_props(props) {
	/** @type {Record<string, unknown>} */
	const merged_props = {};
	let key;
	for (let i = 0; i < props.length; i++) {
		const obj = props[i];
		if (obj == null) continue;
		for (key of Object.keys(obj)) {
			const desc = Object.getOwnPropertyDescriptor(obj, key);
			if (desc) Object.defineProperty(merged_props, key, desc);
			else merged_props[key] = obj[key];
		}
	}
	return merged_props;
}
/**
* @param {unknown} value
* @returns {string}
*/
function stringify(value) {
	return typeof value === "string" ? value : value == null ? "" : value + "";
}
/**
* @param {any} value
* @param {string | undefined} [hash]
* @param {Record<string, boolean>} [directives]
*/
function attr_class(value, hash, directives) {
	var result = to_class(value, hash, directives);
	return result ? ` class="${escape_html(result, true)}"` : "";
}
/**
* @param {any} value
* @param {Record<string,any>|[Record<string,any>,Record<string,any>]} [directives]
*/
function attr_style(value, directives) {
	var result = to_style(value, directives);
	return result ? ` style="${escape_html(result, true)}"` : "";
}
/**
* @template V
* @param {Renderer} renderer
* @param {Promise<V>} promise
* @param {null | (() => void)} pending_fn
* @param {(value: V) => void} then_fn
* @returns {void}
*/
function await_block(renderer, promise, pending_fn, then_fn) {
	if (is_promise(promise)) {
		renderer.push(BLOCK_OPEN);
		promise.then(null, noop);
		if (pending_fn !== null) pending_fn();
	} else if (then_fn !== null) {
		renderer.push(BLOCK_OPEN_ELSE);
		then_fn(promise);
	}
}
/** @param {any} array_like_or_iterator */
function ensure_array_like(array_like_or_iterator) {
	if (array_like_or_iterator) return array_like_or_iterator.length !== void 0 ? array_like_or_iterator : Array.from(array_like_or_iterator);
	return [];
}
/**
* @template V
* @param {() => V} get_value
*/
function once(get_value) {
	let value = UNINITIALIZED;
	return () => {
		if (value === UNINITIALIZED) value = get_value();
		return value;
	};
}
/**
* @template T
* @param {()=>T} fn
* @returns {(new_value?: T) => (T | void)}
*/
function derived(fn) {
	const get_value = ssr_context === null ? fn : once(fn);
	/** @type {T | undefined} */
	let updated_value;
	return function(new_value) {
		if (arguments.length === 0) return updated_value ?? get_value();
		updated_value = new_value;
		return updated_value;
	};
}
// node_modules/svelte/src/index-server.js
/** @import { SSRContext } from '#server' */
/** @import { Renderer } from './internal/server/renderer.js' */
/** @param {() => void} fn */
function onDestroy(fn) {
	/** @type {Renderer} */ ssr_context.r.on_destroy(fn);
}
async function tick() {}
// src/words/compiled/prose.ts
var $denies = /* @__PURE__ */ plain({
	en: "Denied:",
	es: "Lo niega:"
});
var $differs = /* @__PURE__ */ plain({
	en: "Another account:",
	es: "Otra versión:"
});
var $laterSource = /* @__PURE__ */ plain({
	en: "[a later source]",
	es: "[fuente posterior]"
});
var $tied = /* @__PURE__ */ plain({
	en: "are tied to",
	es: "tienen vínculos con"
});
var $andDenied = /* @__PURE__ */ plain({
	en: "denied",
	es: "con desmentido"
});
var $computed = /* @__PURE__ */ plain({
	en: "computed",
	es: "calculado"
});
var $paragraph = /* @__PURE__ */ message({
	en: (i) => `paragraph ${i.at}`,
	es: (i) => `párrafo ${i.at}`
});
var $deniedToo = /* @__PURE__ */ message({
	en: (i) => `${i.who} denied this too`,
	es: (i) => `${i.who} también lo negó`
});
var $otherwise = /* @__PURE__ */ message({
	en: (i) => `in another account, ${i.text}`,
	es: (i) => `en otra versión, ${i.text}`
});
var $withOthers = /* @__PURE__ */ message({
	en: (i) => `${plural("en", i.n, {
		one: () => "with 1 other",
		other: () => `with ${i.n} others`
	})}`,
	es: (i) => `junto con ${i.n} más`
});
var $marks = {
	alleged: /* @__PURE__ */ plain({
		en: "allegation",
		es: "acusación"
	}),
	opinion: /* @__PURE__ */ plain({
		en: "opinion",
		es: "opinión"
	}),
	promised: /* @__PURE__ */ plain({
		en: "promise",
		es: "promesa"
	}),
	expected: /* @__PURE__ */ plain({
		en: "expected",
		es: "previsto"
	}),
	unsourced: /* @__PURE__ */ plain({
		en: "unsourced",
		es: "sin fuente"
	}),
	denied: /* @__PURE__ */ plain({
		en: "denial",
		es: "desmentido"
	})
};
var $heard = {
	links: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => "1 link",
			other: () => `${i.n} links`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => "1 vínculo",
			other: () => `${i.n} vínculos`
		})}`
	}),
	hidden: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			one: () => "1 neighbour not shown",
			other: () => `${i.n} neighbours not shown`
		})}`,
		es: (i) => `${plural("es", i.n, {
			one: () => "1 vecino sin mostrar",
			other: () => `${i.n} vecinos sin mostrar`
		})}`
	}),
	place: /* @__PURE__ */ message({
		en: (i) => `${i.i} of ${i.n}`,
		es: (i) => `${i.i} de ${i.n}`
	}),
	sources: /* @__PURE__ */ message({
		en: (i) => `${plural("en", i.n, {
			"=0": () => "public at the time, its source is a later one",
			one: () => "1 source",
			other: () => `${i.n} sources`
		})}`,
		es: (i) => `${plural("es", i.n, {
			"=0": () => "público entonces, su fuente es posterior",
			one: () => "1 fuente",
			other: () => `${i.n} fuentes`
		})}`
	}),
	rebel: /* @__PURE__ */ plain({
		en: "against most of the bench",
		es: "contra la mayoría de su bancada"
	}),
	moved: {
		left: /* @__PURE__ */ message({
			en: (i) => `${i.name} moved left. Ctrl + Z puts it back.`,
			es: (i) => `${i.name} se movió a la izquierda. Ctrl + Z lo devuelve.`
		}),
		right: /* @__PURE__ */ message({
			en: (i) => `${i.name} moved right. Ctrl + Z puts it back.`,
			es: (i) => `${i.name} se movió a la derecha. Ctrl + Z lo devuelve.`
		}),
		up: /* @__PURE__ */ message({
			en: (i) => `${i.name} moved up. Ctrl + Z puts it back.`,
			es: (i) => `${i.name} se movió hacia arriba. Ctrl + Z lo devuelve.`
		}),
		down: /* @__PURE__ */ message({
			en: (i) => `${i.name} moved down. Ctrl + Z puts it back.`,
			es: (i) => `${i.name} se movió hacia abajo. Ctrl + Z lo devuelve.`
		})
	}
};
// src/analysis/stance.ts
/** Who backed whom and who opposed whom: from votes and from claims, each with its grounds. Nothing is said without one. */
/** Whom the stances toward a thing are about: itself, or the one at stake in a vote. */
var aboutWhom = (dataset, id) => dataset.votes.get(id)?.at_stake?.who ?? id;
/** All stances toward a thing in order of time, those of single members in a vote left out: its roll call has them. */
function stanceSteps(dataset, id) {
	const stances = stancesToward(dataset, id);
	return [
		"backed",
		"opposed",
		"withheld"
	].flatMap((side) => stances[side].flatMap(({ who, grounds }) => grounds.map((ground) => ({
		when: ground.claim.when,
		side,
		who,
		ground
	})))).filter((step) => step.ground.claim.option === void 0).sort((a, b) => compareWhen(a.when, b.when) || a.who.localeCompare(b.who));
}
/**
* Who changed sides, with the two grounds that show it: computed from votes and claims whose days are whole and differ.
* Abstaining after voting for or against counts as a change; absence and leave do not.
*/
function sideChanges(dataset, id) {
	const stances = stancesToward(dataset, id);
	const byWho = /* @__PURE__ */ new Map();
	for (const side of [
		"backed",
		"opposed",
		"withheld"
	]) for (const { who, grounds } of stances[side]) for (const ground of grounds) {
		const { when, option, tally } = ground.claim;
		if (when === void 0 || !isPrecise(when) || when.includes("/") || tally || option !== void 0 && ![
			"yes",
			"no",
			"abstain",
			"walk-out"
		].includes(option)) continue;
		byWho.set(who, [...byWho.get(who) ?? [], {
			when,
			side,
			who,
			ground
		}]);
	}
	return [...byWho.values()].flatMap((steps) => {
		const sorted = steps.sort((a, b) => compareWhen(a.when, b.when));
		return sorted.flatMap((to, i) => {
			const from = sorted[i - 1];
			return from && from.side !== to.side && from.when !== to.when ? [{
				who: to.who,
				from,
				to
			}] : [];
		});
	}).sort((a, b) => compareWhen(a.to.when, b.to.when) || a.who.localeCompare(b.who));
}
/** Which side an option takes toward the one at stake; `withheld` for neither. */
function sideOf$2(vote, option) {
	if (yesMeans(vote) === "neither" || option !== "yes" && option !== "no") return "withheld";
	return option === "yes" === (yesMeans(vote) === "for") ? "backed" : "opposed";
}
/** The side that more than half of a bench took, computed from its totals; null where none did or too little is known. */
function benchSide(dataset, vote, group) {
	const bench = groupTallies(vote, dataset.memberships).get(group);
	const majority = bench && majorityOption(bench);
	return majority ? sideOf$2(vote, majority) : null;
}
/** The side that a claim about a vote takes toward the one at stake in it; null where it takes none, or none is known. */
function sideInVote(dataset, vote, claim) {
	if (claim.option) return sideOf$2(vote, claim.option);
	if (claim.tally) return benchSide(dataset, vote, claim.subject);
	if (yesMeans(vote) === "neither") return null;
	const { polarity } = relationOf(dataset, claim.relation);
	if (claim.relation === "moved" || polarity > 0) return sideOf$2(vote, "yes");
	return polarity < 0 ? sideOf$2(vote, "no") : null;
}
/**
* Everyone with a stance toward a thing. A claim counts where its relation has a polarity toward the thing and nobody
* makes it only to deny it; a member's vote counts where the thing was at stake; a bench counts by its majority (computed).
* @param id a thing, or a vote: then those for and against the one at stake in it, see `aboutWhom`
*/
function stancesToward(dataset, id) {
	const sides = {
		backed: /* @__PURE__ */ new Map(),
		opposed: /* @__PURE__ */ new Map(),
		withheld: /* @__PURE__ */ new Map()
	};
	const add = (side, who, ground) => sides[side].set(who, [...sides[side].get(who) ?? [], ground]);
	const addFromVote = (vote, claim) => {
		const side = sideInVote(dataset, vote, claim);
		const kind = claim.option || claim.tally ? "vote" : "claim";
		if (side) add(side, claim.subject, {
			kind,
			claim
		});
	};
	const addFromRelation = (claim) => {
		const { polarity, symmetric } = relationOf(dataset, claim.relation);
		if (claim.object === id) {
			if (polarity > 0) add("backed", claim.subject, {
				kind: "claim",
				claim
			});
			if (polarity < 0) add("opposed", claim.subject, {
				kind: "claim",
				claim
			});
		} else if (claim.subject === id && claim.object && symmetric && polarity > 0) add("backed", claim.object, {
			kind: "claim",
			claim
		});
	};
	for (const claim of dataset.claims.values()) {
		if (!claim.object || claim.status === "denied") continue;
		const vote = dataset.votes.get(claim.object);
		if (vote && (vote.id === id || vote.at_stake?.who === id)) addFromVote(vote, claim);
		else addFromRelation(claim);
	}
	const sorted = (side) => [...side].map(([who, grounds]) => ({
		who,
		grounds
	})).sort((a, b) => Number(b.grounds.some((g) => g.kind === "claim")) - Number(a.grounds.some((g) => g.kind === "claim")) || b.grounds.length - a.grounds.length || a.who.localeCompare(b.who));
	return {
		backed: sorted(sides.backed),
		opposed: sorted(sides.opposed),
		withheld: sorted(sides.withheld)
	};
}
// src/model/graph.ts
/** Dataset, as it is or as seen from a day -> multigraph: a node a thing, an edge a bundle of all the claims between the same two things in the same relation. */
/** Builds the graph of a dataset: a node a thing, an edge a line. */
function buildGraph(dataset) {
	const graph = new MultiDirectedGraph();
	for (const thing of dataset.things.values()) graph.addNode(thing.id, { thing });
	for (const bundle of bundlesOf(dataset)) graph.addEdgeWithKey(bundle.id, bundle.subject, bundle.object, bundle);
	return graph;
}
// src/analysis/grammars/grammar.ts
/** Words in a row with one space between, those that say nothing left out, and a full stop. */
var line = (...parts) => `${parts.filter(Boolean).join(" ")}.`;
/** Whether an EDTF text begins with a whole day; whether it is about a time rather than of it. */
var isDay = (edtf) => /^\d{4}-\d{2}-\d{2}/.test(edtf);
var isVague = (edtf) => /[~%]/.test(edtf);
/** A pattern of whole words, endings as written: letters with accents are letters. */
var wholeWords = (...parts) => new RegExp(`(?<!\\p{L})(?:${parts.join("|")})(?!\\p{L})`, "iu");
/**
* Where a name speaks: "Dean said that", "said Dean"; but not "was said to Dean".
* @param spoke a pattern of the verbs @param to a pattern of the words by which somebody is spoken to
*/
var speaking = (name, spoke, to) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})[^.;:,]{0,40}?(?<!\\p{L})${spoke}(?!\\p{L})|${spoke} (?!(?:${to}) )(?:[\\p{L}.]+ ){0,2}${name}(?!\\p{L})|(?<!\\p{L})${name}(?!\\p{L}) ${spoke}`, "iu");
// src/analysis/grammars/en.ts
var SPOKE$1 = "(?:said|says|told|wrote|writes|replied|answered|testified|swore|recalled|added|explained)";
/** What stands before the first pronoun of a text. Read in English, where pronouns show. */
var BEFORE_PRONOUN = /^(.*?)(?<!\p{L})(?:he|she|they|his|her|their)(?!\p{L})/isu;
var english = {
	contract: (text) => text,
	quoted: (name) => `“${name}”`,
	withArticle(name) {
		if (/^(the|a|an)\s/i.test(name)) return name;
		return / of | de /i.test(name) || /^(Committee|Council|Commission|Bank|Ministry|Department|Office|Court|Board|Party|Association|Federation|House|Senate)\b/.test(name) || /\b(Party|Commission|Council|Court|Committee|Ministry|Bank|Senate|Assembly|Cabinet|Government|Police|Front|Coalition|Institute|Agency|Dialogue|Congress|Parliament|Presidency|Union|Prosecution|Army|Ministry|Authority|Board|Office|League|Association|Federation|Foundation|Service)$/i.test(name) ? `the ${name}` : name;
	},
	inMidSentence: (name) => name.replace(/^The (?=\p{Lu})/u, "the "),
	smallWords: /* @__PURE__ */ new Set([
		"a",
		"an",
		"the",
		"in",
		"on",
		"at",
		"by",
		"of",
		"to",
		"from",
		"for",
		"with",
		"without",
		"after",
		"before",
		"during",
		"until",
		"since",
		"when",
		"while",
		"as",
		"if",
		"it",
		"its",
		"he",
		"she",
		"they",
		"his",
		"her",
		"their",
		"this",
		"that",
		"these",
		"those",
		"there",
		"some",
		"many",
		"most",
		"all",
		"both",
		"one",
		"two",
		"three",
		"four",
		"five",
		"computed",
		"absent",
		"present",
		"nobody",
		"nothing",
		"no",
		"never",
		"not",
		"neither",
		"according",
		"under",
		"over",
		"despite",
		"unlike",
		"analysts",
		"prosecutors",
		"lawmakers",
		"opposition",
		"members",
		"allies",
		"aides",
		"opponents",
		"widespread",
		"video",
		"pressure",
		"party",
		"part"
	]),
	moment(edtf, printed) {
		if (isVague(edtf)) return printed;
		return isDay(edtf) ? `on ${printed}` : `in ${printed}`;
	},
	span(from, to, print) {
		if (from && to) return `from ${print(from)} to ${print(to)}`;
		if (from) return `since ${print(from)}`;
		return to ? `until ${print(to)}` : "";
	},
	formsOfAddress: [
		"Mrs",
		"Mr",
		"Ms",
		"Miss",
		"Dr"
	],
	monthOfYear: /\p{L}{3,}(?= \d{4})/u,
	pluralBody: /^(courts|prosecutors|tribunals|forces)(?!\p{L})/iu,
	pluralName: /s$/iu,
	isPlural: (noun) => /(?:[^s]s|people)$/u.test(noun) && !/sis$/u.test(noun),
	beginsWithMany: (text) => /^\p{L}+s(?!\p{L})/u.test(text),
	afterNoun: / (?:of|with|without|in|under|who|for|\()/i,
	irregular: {
		is: "are",
		was: "were",
		has: "have",
		makes: "make",
		criticises: "criticise",
		schedules: "schedule",
		decides: "decide",
		denies: "deny",
		accuses: "accuse",
		opposes: "oppose"
	},
	manyVerb: (verb) => /[^s]s$/u.test(verb) ? verb.slice(0, -1) : verb,
	verbOfLabel: /^((?:or )?(?:no )?)(\p{L}+)/u,
	betweenVerbs: / (?=or )/u,
	manyMore: (label) => label,
	eachDid: (who, tie) => `each of ${who} ${tie}`,
	isOffice: (name) => /\w(cy|ship|ate|ry|office|seat)\b/i.test(name),
	titleOf: (post) => `the post of ${post}`,
	heldPost: (who, now, title, when) => line(who, now ? "has held" : "held", title, when),
	satAmong: ({ who, now, body, bench, when }) => line(who, now ? "has sat" : "sat", "in", body, `(${bench})`, when),
	satWith: ({ who, now, bench, body, when }) => line(who, now ? "has sat" : "sat", "with", bench, "in", body, when),
	forBench: (bench) => `for ${bench}`,
	hadSeat: ({ who, now, body, bench, when }) => line(who, now ? "has had" : "had", "a seat in", body, bench, when),
	hadRole: (role, { who, now, body, bench, when }) => line(who, now ? "has been" : "was", role, "of", body, bench, when),
	wasMember: ({ who, now, body, bench, when }) => line(who, now ? "has been a member of" : "was a member of", body, bench, when),
	isVerb: (role) => /^(was|were|is|had|has|gave|took|made|led|won|lost|met|spoke|said|sent|signed|held|ran|left|came|went|\p{L}+ed)(?!\p{L})/iu.test(role),
	tookPart: (who, event, role, when) => line(who, "took part in", event, role && `as ${role}`, when),
	moved: (who, vote) => line(who, "put forward the motion voted on in", vote),
	atStake: ({ who, vote, ahead, when, result }) => line("The fate of", who, ahead ? "was to be at stake in" : "was at stake in", vote, `${when}${result ? `; the motion ${result}` : ""}`),
	votesOf: (members, vote, when, tally) => line("The votes of", members, "in", vote, `${when} were:`, tally),
	shows: {
		alleged: wholeWords("alleg\\p{L}*", "accus(?:e|es|ed|ing|ations?)", "reportedly", "apparently", "appear(?:s|ed)? to", "to all appearances", "seem(?:s|ed)?", "claim(?:s|ed)?", "according to", "(?:is|are|was|were) said", "as (?:he|she|they) (?:says?|said)", "(?:is|are|was|were) suspected", "suspect(?:s|ed)? (?:of|that|him|her|them)", "purported(?:ly)?", "supposed(?:ly)?", "charged (?:that|with|him|her|them)", "in the view", "suggest(?:s|ed)", "by (?:his|her|its|their) own account", "blam(?:es|ed)", "held that", "maintain(?:s|ed)", "took it that"),
		opinion: wholeWords("view", "opinion", "according to", "thought", "thinks?", "believ(?:es?|ed)", "consider(?:s|ed)?", "said", "says", "call(?:s|ed)", "describ(?:es?|ed)", "argu(?:es?|ed)", "judg(?:es?|ed|ment)", "critici[sz](?:es?|ed)", "criticism", "doubt(?:s|ed|ful)?", "saw", "sees", "wrote", "felt", "warn(?:s|ed)", "hoped", "regret(?:s|ted)", "complain(?:s|ed)", "denounc(?:es|ed)", "put it", "looked", "predict(?:s|ed)", "label(?:s|led)", "mock(?:s|ed)", "prais(?:es|ed)", "derid(?:es|ed)", "hail(?:s|ed)", "welcom(?:es|ed)", "accus(?:es|ed)"),
		promised: wholeWords("promis(?:es|ed|e)", "vow(?:s|ed)?", "pledg(?:es|ed|e)", "commit(?:s|ted)", "offer(?:s|ed)", "agree(?:s|d)", "undert(?:akes|ook)", "guarantee(?:s|d)", "swore", "sworn"),
		expected: wholeWords("expect(?:s|ed|ation|ations)?", "due", "set (?:to|for)", "schedul(?:es|ed)", "plan(?:s|ned)?", "(?:was|were|is|are) to", "could", "might", "likely", "would", "to be", "called for", "thought able", "foresee(?:s|n)?", "announced"),
		denied: wholeWords("den(?:y|ies|ied|ials?)", "reject(?:s|ed)", "dismiss(?:es|ed)", "refut(?:es|ed)", "said", "says", "insist(?:s|ed)", "maintain(?:s|ed)", "unsubstantiated", "brand(?:s|ed)", "called", "no comment", "declin(?:es|ed)", "refus(?:es|ed)", "nonsense", "knew nothing"),
		unsourced: wholeWords("unsourced", "no source")
	},
	letsSpeak: (name) => speaking(name, SPOKE$1, "a|to"),
	saidBy(status, who, _many, said) {
		const ahead = /\b(will|would|shall)\b/.test(said);
		return {
			alleged: who ? `${who} alleged that ${said}` : `it is alleged that ${said}`,
			opinion: who ? `in the view of ${who}, ${said}` : `in one view, ${said}`,
			promised: who ? `${who} promised: ${said}` : `it was promised: ${said}`,
			expected: ahead ? `it was expected that ${said.replace(/\b(will|shall)\b/, "would")}` : `this was expected: ${said}`,
			denied: who ? `${who} denied it: ${said}` : `in a denial it is said: ${said}`,
			unsourced: `no source is named for it: ${said}`,
			reported: said,
			confirmed: said
		}[status];
	},
	promised(who, rest) {
		const will = /^(?:will|shall) (not )?(.*)$/su.exec(rest);
		return will ? `${who} promised ${will[1] ? "not to" : "to"} ${will[2]}` : `${who} promised: ${rest}`;
	},
	asked: (who) => `${who} asked`,
	beginsWithVerb: () => false,
	withSubject: (text, { name }) => text.replace(/^(He|She)(?= )/, name).replace(/^(His|Her)(?= )/, `${name}'s`),
	accordingTo: (who) => `according to ${who}`,
	ofBoth: (one, other) => `on ${one} and ${other}`
};
// src/analysis/grammars/es.ts
/** First words of Spanish names of bodies and posts that take an article, by the article. */
var ARTICLES = {
	el: [
		"congreso",
		"gobierno",
		"ministerio",
		"consejo",
		"banco",
		"partido",
		"frente",
		"movimiento",
		"tribunal",
		"instituto",
		"comité",
		"senado",
		"parlamento",
		"poder",
		"colegio",
		"fondo",
		"grupo",
		"ejército",
		"servicio",
		"jurado",
		"gabinete",
		"diario",
		"estado",
		"diálogo",
		"viceministerio",
		"despacho",
		"ayuntamiento",
		"municipio"
	],
	la: [
		"corte",
		"comisión",
		"fiscalía",
		"presidencia",
		"vicepresidencia",
		"primera",
		"segunda",
		"embajada",
		"policía",
		"universidad",
		"pontificia",
		"asamblea",
		"cámara",
		"alcaldía",
		"gobernación",
		"oficina",
		"agencia",
		"contraloría",
		"procuraduría",
		"defensoría",
		"organización",
		"federación",
		"confederación",
		"fundación",
		"asociación",
		"junta",
		"superintendencia",
		"coalición",
		"secretaría",
		"constitución",
		"municipalidad",
		"opinión",
		"diputación",
		"dirección",
		"unidad",
		"autoridad"
	],
	los: [
		"tribunales",
		"fiscales",
		"juzgados"
	],
	las: ["fuerzas armadas"]
};
var SPOKE = "(?<!(?:se|se les?) )(?:dijo|dijeron|dice|contó|contaron|escribió|respondió|contestó|declaró|testificó|recordó|añadió|explicó)";
var contract = (text) => text.replace(/(?<!\p{L})([Dd]e|[Aa]) el (?=\S)/u, (_, p) => `${p}l `);
/** Puts a preposition before a noun, "de el" and "a el" drawn together: "del Congreso", "al Congreso". */
var after = (preposition, noun) => contract(`${preposition} ${noun}`);
var spanish = {
	contract,
	quoted: (name) => `«${name}»`,
	withArticle(name) {
		const lower = name.toLocaleLowerCase("es");
		const article = Object.keys(ARTICLES).find((word) => ARTICLES[word].some((first) => lower === first || lower.startsWith(`${first} `)));
		return article ? `${article} ${name}` : name;
	},
	inMidSentence: (name) => name,
	smallWords: /* @__PURE__ */ new Set([
		"un",
		"una",
		"unos",
		"unas",
		"el",
		"la",
		"los",
		"las",
		"lo",
		"en",
		"de",
		"del",
		"al",
		"a",
		"por",
		"para",
		"con",
		"sin",
		"tras",
		"ante",
		"desde",
		"hasta",
		"durante",
		"calculado",
		"ausente",
		"nadie",
		"nada",
		"nunca",
		"jamás",
		"ni",
		"según",
		"cuando",
		"mientras",
		"si",
		"su",
		"sus",
		"este",
		"esta",
		"estos",
		"estas",
		"ese",
		"esa",
		"eso",
		"se",
		"no",
		"algunos",
		"algunas",
		"muchos",
		"muchas",
		"dos",
		"tres",
		"cuatro",
		"cinco",
		"conforme",
		"como",
		"pese",
		"después",
		"antes",
		"analistas",
		"congresistas",
		"allegados",
		"aliados",
		"asesores",
		"opositores",
		"fiscales",
		"videos",
		"había",
		"estaba",
		"hubo",
		"entre",
		"bajo",
		"apenas"
	]),
	moment(edtf, printed) {
		if (isVague(edtf)) return printed;
		return isDay(edtf) ? `el ${printed}` : `en ${printed}`;
	},
	span(from, to, print) {
		const day = (part) => isDay(part) ? `el ${print(part)}` : print(part);
		if (from && to) {
			const first = day(from.replace(/[~%]/g, ""));
			const last = day(to.replace(/[~%]/g, ""));
			return `${after("de", first)} ${after("a", last)}${isVague(from) || isVague(to) ? " aproximadamente" : ""}`;
		}
		if (from) return `desde ${day(from)}`;
		return to ? `hasta ${day(to)}` : "";
	},
	formsOfAddress: [
		"Sra",
		"Sr",
		"Srta",
		"Dr",
		"[Ss]eñora",
		"[Ss]eñor",
		"[Dd]oña",
		"[Dd]on"
	],
	monthOfYear: /\p{L}{3,}(?=\sde\s\d{4})/u,
	pluralBody: /^(tribunales|juzgados|fiscales|fuerzas armadas)(?!\p{L})/iu,
	pluralName: /s$/iu,
	isPlural: (noun) => /[^s]s$/u.test(noun) && !/sis$/u.test(noun),
	beginsWithMany: (text) => /^\p{L}+s(?!\p{L})/u.test(text),
	afterNoun: / (?:de|del|con|sin|que|en|a|por|investigad|\()/i,
	irregular: {
		es: "son",
		fue: "fueron",
		tiene: "tienen",
		tuvo: "tuvieron",
		hizo: "hicieron",
		obtuvo: "obtuvieron",
		pudo: "pudieron",
		dio: "dieron",
		dispuso: "dispusieron",
		está: "están",
		estuvo: "estuvieron",
		abstuvo: "abstuvieron",
		podría: "podrían",
		habría: "habrían"
	},
	manyVerb(verb) {
		if (/(nci|mbi|udi|ici|avi|evi|opi)ó$/u.test(verb)) return verb.replace(/ó$/u, "aron");
		if (/[iy]ó$/u.test(verb)) return verb.replace(/ó$/u, "eron");
		if (/ó$/u.test(verb)) return verb.replace(/ó$/u, "aron");
		return /[ae]$/u.test(verb) ? `${verb}n` : verb;
	},
	verbOfLabel: /^((?:[ou] )?(?:lo |la |no |se )?)(\p{L}+)/u,
	betweenVerbs: / (?=(?:o|u) \p{L}+)/u,
	manyMore: (label) => label.replace(/^(son) (pariente)(?!\p{L})/u, "$1 $2s"),
	eachDid: (who, tie, forMany) => `${who} ${forMany(tie).replace(/ y no votó$/u, " y no votaron").replace(/^(estuvieron) ausente(?!\p{L})/u, "$1 ausentes")}`,
	isOffice: (name) => /^\p{L}*(cia|ía|ción|do|dad|erio)(?!\p{L})/iu.test(name),
	titleOf: (post) => `el cargo de ${post}`,
	heldPost: (who, now, title, when) => line(who, now ? "ocupa" : "ocupó", title, when),
	satAmong: ({ who, now, body, bench, when }) => line(who, now ? "integra" : "integró", body, `(${bench})`, when),
	satWith: ({ who, now, bench, body, when }) => line(who, now ? "integra" : "integró", after("la bancada de", bench), after("en", body), when),
	forBench: (bench) => after("por", bench),
	hadSeat: ({ who, now, body, bench, when }) => line(who, now ? "tiene" : "tuvo", "un escaño en", body, bench, when),
	hadRole: (role, { who, now, body, bench, when }) => line(who, now ? "es" : "fue", after(`${role} de`, body), bench, when),
	wasMember: ({ who, now, body, bench, when }) => line(who, now ? "integra" : "integró", body, bench, when),
	isVerb: (role) => /^(fue|era|fueron|hizo|dio|dijo|había|habían|\p{L}+(ó|aron|ieron|aba|aban))(?!\p{L})/iu.test(role),
	tookPart: (who, event, role, when) => line(who, "participó en", event, role && `como ${role}`, when),
	moved: (who, vote) => line(who, "promovió la moción que se votó en", vote),
	atStake: ({ who, vote, ahead, when, result }) => line("La suerte", after("de", who), ahead ? "iba a estar en juego en" : "estaba en juego en", vote, `${when}${result ? `; la moción fue ${result}` : ""}`),
	votesOf: (members, vote, when, tally) => line(after("Los votos de", members), "en", vote, `${when} fueron:`, tally),
	shows: {
		alleged: wholeWords("presunt\\p{L}*", "supuest\\p{L}*", "habrían?", "según", "acus(?:ó|a|aron|an|ado|ada)", "aleg(?:ó|a|aron|an)", "denunci(?:ó|aron)", "atribu(?:ye|yen|yó|yeron|ido|ida)", "imput(?:ó|a|aron|an|ado|ada)", "al parecer", "aparentemente", "sostuv(?:o|ieron)", "sostien(?:e|en)", "afirm(?:ó|a|aron|an)", "serían?", "tendrían?", "estarían?", "aparecerían?", "culp(?:ó|a|aron)", "responsabiliz(?:ó|a|aron)", "señal(?:ó|a|aron|an) que"),
		opinion: wholeWords("opin(?:ó|a|aron|an|ión)", "juicio", "parecer", "según", "consider(?:ó|a|aron|an)", "cre(?:e|en|er|yó|yeron|ía|ían)", "dij(?:o|eron)", "dicen?", "calific(?:ó|a|aron)", "llam(?:ó|a|aron)", "sostuv(?:o|ieron)", "critic(?:ó|a|aron)", "críticas?", "lament(?:ó|a|aron)", "afirm(?:ó|a|aron)", "escrib(?:ió|e|ieron)", "describ(?:ió|e|ieron)", "tild(?:ó|a|aron)", "tach(?:ó|a|aron)", "advirti(?:ó|eron)", "augur(?:ó|a)", "vi(?:o|eron)", "estim(?:ó|a|aron)", "juzg(?:ó|a|aron)", "reproch(?:ó|a|aron)", "celebr(?:ó|a|aron)", "elogi(?:ó|a|aron)", "acus(?:ó|a|aron)"),
		promised: wholeWords("prom(?:etió|ete|etieron|eten|etido|esa|esas)", "compromet(?:ió|ido|ida|ieron)", "compromiso", "asegur(?:ó|a|aron)", "ofrec(?:ió|e|ieron)", "jur(?:ó|a|aron)", "garantiz(?:ó|a|aron)", "acept(?:ó|a|aron)"),
		expected: wholeWords("prev(?:eía|eían|é|én|isto|ista|ió)", "esper(?:aba|aban|a|an)", "podrían?", "pudiera", "iban? a", "debían?", "program(?:ó|a|ado|ada)", "conforme", "(?!(?:mayor|minor|mar|secretar|tesorer|auditor|categor|teor|asesor|consultor|contralor|miner|ganader|refiner|ingenier)ía)\\p{L}+(?:ar|er|ir|dr|br)ían?", "probable(?:mente)?", "convoc(?:ó|a|aron)", "posible", "anunci(?:ó|a|aron)"),
		denied: wholeWords("neg(?:ó|aron|aba|ado)", "nieg(?:a|an)", "desmint(?:ió|ieron)", "desmient(?:e|en)", "rechaz(?:ó|a|aron|an)", "insist(?:ió|e|ieron)", "dij(?:o|eron)", "dicen?", "sostuv(?:o|ieron)", "afirm(?:ó|a|aron)", "asegur(?:ó|a|aron)", "tach(?:ó|a|aron)", "calific(?:ó|a|aron)", "hacer comentarios", "declin(?:ó|a|aron)", "no sabía nada"),
		unsourced: wholeWords("sin fuente")
	},
	letsSpeak: (name) => speaking(name, SPOKE, "a|al"),
	saidBy(status, who, many, said) {
		const did = (one, several) => many ? several : one;
		return {
			alleged: who ? `según ${did("alegó", "alegaron")} ${who}, ${said}` : `se alega que ${said}`,
			opinion: who ? `${after("a juicio de", who)}, ${said}` : `según una opinión, ${said}`,
			promised: who ? `${who} ${did("prometió", "prometieron")}: ${said}` : `se prometió: ${said}`,
			expected: `se preveía: ${said}`,
			denied: who ? `${who} lo ${did("negó", "negaron")}: ${said}` : `en un desmentido se dice: ${said}`,
			unsourced: `sin fuente que lo respalde: ${said}`,
			reported: said,
			confirmed: said
		}[status];
	},
	promised: (who, rest) => `${who} prometió: ${rest}`,
	asked: (who, many) => `${who} ${many ? "preguntaron" : "preguntó"}`,
	beginsWithVerb: (text) => /^\p{Lu}\p{L}*(ó|aron|ieron|aban?|ían?|rán?)(?= )/u.test(text) && !/^(Según|Para)(?!\p{L})/u.test(text),
	withSubject: (text, { name, status, english, bare }) => status !== "denied" && bare && /^(He|She) /.test(english) ? `${name} ${text.charAt(0).toLocaleLowerCase()}${text.slice(1)}` : text,
	accordingTo: (who) => `según ${who}`,
	ofBoth: (one, other) => `${after("acerca de", one)} y ${other}`
};
// src/analysis/grammar.ts
/** The little grammar that sentences made from fields need: what differs between languages is in grammars/. */
var GRAMMARS = /* @__PURE__ */ __exportAll({
	en: () => english,
	es: () => spanish
});
/** Of every language, for names: they may stand in a text of another one. */
var ALL_GRAMMARS = Object.values(GRAMMARS);
var grammarOf = (lang) => pick(GRAMMARS, lang);
/** A sentence as it goes on within another: its first letter small, unless its first word is a name. */
function inMidSentence(text, lang) {
	const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
	return grammarOf(lang).smallWords.has(first.toLocaleLowerCase(lang)) ? first.charAt(0).toLocaleLowerCase(lang) + text.slice(1) : text;
}
var capitalised = (text, lang) => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
/** A sentence without its last full stop. */
var withoutStop = (text) => text.trim().replace(/[.\s]+$/u, "");
/** A valid EDTF text as a sentence has it: "from July 2016 to 1 March 2018", "since 2016", "on 21 December 2017"; empty where nothing is known. */
function inTime(edtf, lang) {
	if (edtf === void 0) return "";
	const [start = "", end] = edtf.split("/");
	const print = (part) => printWhen(part, lang);
	const grammar = grammarOf(lang);
	if (end === void 0) return grammar.moment(start, print(start));
	const closed = (part) => part === ".." ? "" : part;
	return grammar.span(closed(start), closed(end), print);
}
/** Whether a state of that time still holds where the dataset is seen from: it began and has no end yet. */
var isGoingOn = (edtf) => /^[^/]*\d[^/]*\/(\.\.)?$/.test(edtf ?? "");
// src/analysis/names.ts
/** What things are called: in full, for short, in a sentence, and in full once and short after. */
var nameOf = (dataset, id, lang) => inLanguage(thingOf(dataset, id).name, lang);
var shortNameOf = (dataset, id, lang) => inLanguage(thingOf(dataset, id).shortName, lang);
/** What kind of thing it is, in the dataset's own word where it has one. */
var kindOf = ({ kind, kindName }, lang) => kindName ? inLanguage(kindName, lang) : kindWord(kind, lang);
/** Who says so: the name of a thing, a plain name, or nothing where the source itself reports it. */
function byName(dataset, claim, lang) {
	if (claim.by === void 0) return void 0;
	return typeof claim.by === "string" ? nameOf(dataset, claim.by, lang) : inLanguage(claim.by, lang);
}
/** The name as it stands in a sentence: what is a sentence of its own, an event or a vote, is put in quotes. */
function nameInSentence(dataset, id, lang) {
	const name = nameOf(dataset, id, lang);
	const { kind } = thingOf(dataset, id);
	if (kind !== "event" && kind !== "vote") return name;
	return grammarOf(lang).quoted(name);
}
/** The same with the article it takes there: "the Congress of Peru". */
function nameWithArticle(dataset, id, lang) {
	const { kind, article } = thingOf(dataset, id);
	const name = nameInSentence(dataset, id, lang);
	const own = article?.[lang];
	if (own !== void 0) return own ? `${own} ${name}` : name;
	const small = grammarOf(lang).inMidSentence(name);
	return kind === "organization" || kind === "post" || kind === "document" ? grammarOf(lang).withArticle(small) : small;
}
/** Whether a name has some words in it, one after the other. */
var hasWords$1 = (name, words) => ` ${name} `.includes(` ${words} `);
/** The names people go by in one language. */
function callings(dataset, lang) {
	const people = [...dataset.things.values()].filter((thing) => thing.kind === "person");
	const names = people.map((thing) => inLanguage(thing.name, lang));
	return people.map((thing, i) => {
		const full = names[i] ?? "";
		const given = inLanguage(thing.shortName, lang);
		const alone = (short) => names.every((name, k) => k === i || !hasWords$1(name, short));
		const family = thing.sortName?.split(",")[0]?.split(/\s+/)[0];
		const familyAlone = family !== void 0 && hasWords$1(full.split(/\s+/).slice(1).join(" "), family) && alone(family);
		const short = given === full && familyAlone ? family : given;
		return {
			id: thing.id,
			full,
			short,
			unique: alone(short)
		};
	});
}
var known = /* @__PURE__ */ new WeakMap();
function namesIn(dataset, lang) {
	const byLanguage = known.get(dataset) ?? /* @__PURE__ */ new Map();
	known.set(dataset, byLanguage);
	const made = byLanguage.get(lang);
	if (made) return made;
	const list = callings(dataset, lang);
	const parts = [...new Set(list.flatMap((calling) => [calling.full, calling.short]))].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const bodies = [...dataset.things.values()].filter((thing) => thing.kind === "organization").flatMap((thing) => [inLanguage(thing.name, lang), inLanguage(thing.shortName, lang)]);
	const texts = [...dataset.claims.values()].map((claim) => inLanguage(claim.text, lang)).join(" ");
	const common = new Set(texts.match(/(?<!\p{L})\p{Ll}\p{L}*/gu));
	const names = [...dataset.things.values()].filter(({ kind }) => kind !== "event" && kind !== "vote").flatMap(({ name, shortName }) => [inLanguage(name, lang), inLanguage(shortName, lang)]);
	const makers = [...dataset.claims.values()].map(({ by }) => typeof by === "string" ? "" : inLanguage(by, lang));
	const entry = {
		callings: list,
		bodies,
		common,
		words: new Set([...names, ...makers].join(" ").match(/(?<!\p{L})\p{Lu}\p{L}*/gu)),
		pattern: new RegExp(`“[^”]*”|«[^»]*»|"[^"]*"|(?<![\\p{L}\\p{N}-])(?<!(?:${ALL_GRAMMARS.flatMap(({ formsOfAddress }) => formsOfAddress).join("|")})\\.? )(?:${parts.join("|") || "(?!)"})(?![\\p{L}\\p{N}-])`, "gu")
	};
	byLanguage.set(lang, entry);
	return entry;
}
var begins = (text, name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));
/** A sentence as it goes on within another: its first letter small, unless it begins with a name. */
function midSentence(dataset, text, lang) {
	const { callings: people, bodies, common } = namesIn(dataset, lang);
	if (people.some(({ full, short }) => begins(text, full) || begins(text, short))) return text;
	if (bodies.some((name) => begins(text, name))) return grammarOf(lang).inMidSentence(text);
	const first = /^\p{L}+/u.exec(text)?.[0] ?? "";
	return common.has(first.toLocaleLowerCase(lang)) ? first.charAt(0).toLocaleLowerCase(lang) + text.slice(1) : inMidSentence(text, lang);
}
/** Whether a text begins with a thing's name, full or short. */
var startsWithName = (dataset, id, text, lang) => withoutName(dataset, id, text, lang) !== void 0;
/** A text without the name of a thing that it begins with; undefined where it does not. */
function withoutName(dataset, id, text, lang) {
	const calling = namesIn(dataset, lang).callings.find((each) => each.id === id);
	const name = [
		nameOf(dataset, id, lang),
		shortNameOf(dataset, id, lang),
		calling?.full.split(" ").at(-1) ?? ""
	].filter(Boolean).find((each) => begins(text, `${each} `));
	return name === void 0 ? void 0 : text.slice(name.length + 1);
}
/** Whether the first word of a text is a word of anybody's name: "García" of "Alan García". */
var startsWithNameWord = (dataset, text, lang) => namesIn(dataset, lang).words.has(/^\p{L}+/u.exec(text)?.[0] ?? "");
/** Whether a text has the name of anyone of the dataset, full or short. */
var namesAnyone = (dataset, text, lang) => {
	const { callings: people, pattern } = namesIn(dataset, lang);
	return (text.match(pattern) ?? []).some((name) => people.some(({ full, short }) => name === full || name === short));
};
/**
* Names people over the sentences of one paragraph: in full where they are first met, short after. A short name that
* somebody else in the paragraph could go by is not used; one that its writer used is taken for the one the paragraph is about.
* @param about.near ids of those it is about
* @param about.own of each sentence, ids of those whose tie it tells: a short name that fits one of them alone is theirs
*/
function tellNames(dataset, lang, sentences, about = {}) {
	const { near = /* @__PURE__ */ new Set(), own = [] } = about;
	const { callings: people, pattern } = namesIn(dataset, lang);
	const meant = (name, at) => {
		const full = people.find((calling) => calling.full === name);
		if (full) return full;
		const ends = people.filter((calling) => own[at]?.includes(calling.id) && hasWords$1(calling.full, name));
		if (ends.length === 1 && ends[0]?.short === name) return ends[0];
		const others = (calling) => people.some((other) => other !== calling && near.has(other.id) && hasWords$1(other.full, name));
		return people.find((calling) => calling.short === name && (calling.unique || near.has(calling.id) && !others(calling)));
	};
	const there = new Set(sentences.flatMap((text, at) => [...text.matchAll(pattern)].flatMap(([name]) => meant(name, at) ?? [])));
	const shortOf = (calling) => calling.unique || ![...there].some((other) => other !== calling && hasWords$1(other.full, calling.short)) ? calling.short : calling.full;
	const met = /* @__PURE__ */ new Set();
	return sentences.map((text, at) => text.replace(pattern, (name) => {
		const calling = meant(name, at);
		if (!calling) return name;
		if (met.has(calling.id)) return shortOf(calling);
		met.add(calling.id);
		return calling.full;
	}));
}
// src/analysis/plural.ts
/** Verbs of a relation's label for a subject that is many: "Aliados de Kuczynski hicieron ofrecimientos a". */
/** Whether a thing's name is of many: a group whose noun ends as plurals do, or a body such as the courts. */
function isMany(dataset, id, lang) {
	const name = nameOf(dataset, id, lang);
	if (thingOf(dataset, id).kind !== "group") return ALL_GRAMMARS.some(({ pluralBody }) => pluralBody.test(name));
	const head = name.split(grammarOf(lang).afterNoun)[0] ?? name;
	return grammarOf(lang).pluralName.test(head.trim());
}
/** Whether who says so is many: a thing, or words of the dataset such as "some lawmakers". "The New York Times" is one, and so is an analysis. */
function areMany(dataset, by, lang) {
	if (by === void 0) return false;
	if (typeof by === "string") return isMany(dataset, by, lang);
	const phrase = inLanguage(by, lang);
	const grammar = grammarOf(lang);
	const head = (phrase.split(grammar.afterNoun)[0] ?? phrase).trim();
	return /^\p{Ll}/u.test(phrase) && grammar.isPlural(head);
}
function verb(word, lang) {
	const grammar = grammarOf(lang);
	return grammar.irregular[word] ?? grammar.manyVerb(word);
}
/** A label whose verbs agree with many: the first word, and what stands after "or" in "leads or led". */
function forMany(label, lang) {
	const grammar = grammarOf(lang);
	const agreed = label.split(grammar.betweenVerbs).map((part) => part.replace(grammar.verbOfLabel, (_, before, word) => `${before}${verb(word, lang)}`)).join(" ");
	return grammar.manyMore(agreed);
}
// src/analysis/heading.ts
/** What joins the two ends of a line, read from one of them: "pardoned", "was pardoned by", "is a son of". */
function relationLabel(dataset, bundle, direction, lang) {
	const relation = relationOf(dataset, bundle.relation);
	const reader = direction === "out" ? bundle.subject : bundle.object;
	const kinship = bundle.claims.find((c) => c.kinship && c.subject === reader)?.kinship;
	if (kinship) return kinshipWords(kinship, lang);
	const label = inLanguage(direction === "out" ? relation.label : relation.inverse, lang);
	return isMany(dataset, reader, lang) ? forMany(label, lang) : label;
}
/** What a heading calls a line that is no report. */
var MARKS = $marks;
/** What a heading must add to a line that is no report: "allegation, denied"; empty for a report that nobody denies. */
function bundleMarks(bundle, lang) {
	return [MARKS[bundle.status]?.(lang), bundle.denied ? $andDenied(lang) : void 0].filter(Boolean).join(", ");
}
/** A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation, denied)". */
function bundleHeading(dataset, bundle, lang) {
	const marks = bundleMarks(bundle, lang);
	const turned = bundle.claims.some((c) => c.kinship) && !bundle.claims.some((c) => c.kinship && c.subject === bundle.subject);
	const [first, second] = turned ? [bundle.object, bundle.subject] : [bundle.subject, bundle.object];
	const heading = `${nameInSentence(dataset, first, lang)} ${relationLabel(dataset, bundle, turned ? "in" : "out", lang)} ${nameInSentence(dataset, second, lang)}`;
	return marks ? `${heading} (${marks})` : heading;
}
// src/scene/layouts/rings.ts
/** Rings around one thing: those tied to it on the first, those tied to them on the next. Deterministic. */
/** Room between two things on a ring, and between two rings. */
var GAP$3 = {
	along: 26,
	across: 40
};
/** Rings are wider than high, as screens and names are. */
var STRETCH = 1.35;
/** How many lines each thing is from the centre, over the lines shown; what is tied to nothing stands beyond the rest. */
function distances(centre, nodes, lines) {
	const tied = /* @__PURE__ */ new Map();
	for (const { subject, object } of lines) for (const [a, b] of [[subject, object], [object, subject]]) tied.set(a, [...tied.get(a) ?? [], b]);
	const far = /* @__PURE__ */ new Map([[centre, 0]]);
	for (const id of far.keys()) for (const other of tied.get(id) ?? []) if (!far.has(other)) far.set(other, (far.get(id) ?? 0) + 1);
	const last = Math.max(0, ...far.values()) + 1;
	return new Map(nodes.map((id) => [id, far.get(id) ?? last]));
}
/**
* The directions in which the things of a ring want to stand: towards what they are tied to one ring further in (the mean of those
* directions). On the first ring all are tied to the centre, so any direction does.
*/
function directions(ids, lines, inside) {
	return new Map(ids.map((id) => {
		const toward = otherEnds(id, lines).flatMap((other) => inside.get(other) ?? []);
		return [id, Math.atan2(toward.reduce((sum, a) => sum + Math.sin(a), 0), toward.reduce((sum, a) => sum + Math.cos(a), 0))];
	}));
}
/**
* Places things on rings around one of them. On a ring they stand in the order of the angle of what they are tied to one ring
* further in, so that lines cross little; a ring is as wide as its things need, and no two of them touch.
* @param centre id of one of the nodes
*/
var ringPlaces = (input, centre) => lay$1(input, centre).places;
/** The rings, each drawn. They stand where the thing in the middle does. */
function ringFurniture(input, centre, places) {
	const at = places.get(centre) ?? [0, 0];
	return {
		guides: lay$1(input, centre).radii.map((radius, i) => ({
			id: `ring-${i + 1}`,
			ring: {
				at,
				rx: Math.round(radius * STRETCH),
				ry: Math.round(radius)
			}
		})),
		ports: /* @__PURE__ */ new Map()
	};
}
function lay$1(input, centre) {
	const { nodes, lines } = input;
	const far = distances(centre, nodes, lines);
	const extent = (id) => extentOf(input, id);
	const height = (id) => heightOf(extent(id));
	const along = (id) => Math.max(extent(id).w, height(id)) + GAP$3.along;
	const placed = /* @__PURE__ */ new Map([[centre, {
		at: [0, 0],
		extent: extent(centre)
	}]]);
	let inside = /* @__PURE__ */ new Map();
	let radius = height(centre) / 2;
	const radii = [];
	for (let ring = 1; ring <= Math.max(...far.values()); ring++) {
		const ids = nodes.filter((id) => far.get(id) === ring);
		if (!ids.length) continue;
		const wanted = directions(ids, lines, inside);
		const want = (id) => wanted.get(id) ?? 0;
		const order = ring === 1 ? byKinship(ids, lines) : [...ids].sort((a, b) => want(a) - want(b) || (a < b ? -1 : 1));
		const needed = order.reduce((sum, id) => sum + along(id), 0);
		const angles = /* @__PURE__ */ new Map();
		let angle = ring === 1 ? -Math.PI / 2 : want(order[0] ?? "");
		order.forEach((id, i) => {
			const before = order[i - 1];
			if (before !== void 0) angle += Math.PI * (along(before) + along(id)) / needed;
			angles.set(id, angle);
		});
		const standing = () => [...angles].map(([id, a]) => [id, {
			at: [Math.round(radius * STRETCH * Math.cos(a)), Math.round(radius * Math.sin(a))],
			extent: extent(id)
		}]);
		const clash = (boxes) => boxes.some((a, i) => [...placed.values(), ...boxes.slice(i + 1)].some((b) => touch(a.at, a.extent, b.at, b.extent)));
		radius = Math.max(radius + GAP$3.across + Math.max(...ids.map(height)), needed / (2 * Math.PI));
		while (clash(standing().map(([, box]) => box))) radius *= 1.05;
		for (const [id, box] of standing()) placed.set(id, box);
		radii.push(radius);
		inside = angles;
	}
	return {
		places: new Map([...placed].map(([id, { at }]) => [id, at])),
		radii
	};
}
// src/scene/layouts/sides.ts
/** Two sides of one thing: who is with it on the left, who against on the right, and those of neither, or of both, below it. Only what the lines shown say puts a thing on a side. */
var GAP$2 = {
	beside: 130,
	columns: 34,
	rows: 20,
	below: 70,
	head: 34
};
/** Things in a column, before the next one further out is begun. */
var COLUMN = 7;
/** Rows below are as wide as the sides above, and at least this, in scene units: what is squarer can be read on a phone too. */
var ROW = 520;
/** On which side of the centre a thing is, by the lines between the two that are shown and speak of a side. */
function sideOf$1({ lines }, id, centre) {
	const told = lines.filter((line) => line.side !== void 0 && (line.subject === id && line.object === centre || line.symmetric && line.subject === centre && line.object === id));
	if (!told.length) return "untold";
	const sides = new Set(told.map((line) => line.side));
	if (sides.has(1) === sides.has(-1)) return "neither";
	return sides.has(1) ? "with" : "against";
}
function groups(input, centre) {
	const others = input.nodes.filter((id) => id !== centre);
	return [
		"with",
		"against",
		"neither",
		"untold"
	].map((side) => ({
		side,
		ids: byKinship(others.filter((id) => sideOf$1(input, id, centre) === side), input.lines)
	}));
}
/** A column of things around height 0; its ids with their places. */
function stack(input, ids, x) {
	let y = -ids.reduce((sum, id) => sum + heightOf(extentOf(input, id)) + GAP$2.rows, -GAP$2.rows) / 2;
	return ids.map((id) => {
		const { up, down } = extentOf(input, id);
		const point = [Math.round(x), Math.round(y + up)];
		y += up + down + GAP$2.rows;
		return [id, point];
	});
}
/** Rows of things below a height. */
function rows(input, ids, top, most) {
	const lines = [];
	let width = Infinity;
	for (const id of ids) {
		const { w } = extentOf(input, id);
		if (width + w > most) [width] = [0, lines.push([])];
		lines.at(-1)?.push(id);
		width += w + GAP$2.columns;
	}
	const placed = [];
	let y = top;
	for (const line of lines) {
		const total = line.reduce((sum, id) => sum + extentOf(input, id).w + GAP$2.columns, -GAP$2.columns);
		const up = Math.max(...line.map((id) => extentOf(input, id).up));
		let x = -total / 2;
		for (const id of line) {
			const { w } = extentOf(input, id);
			placed.push([id, [Math.round(x + w / 2), Math.round(y + up)]]);
			x += w + GAP$2.columns;
		}
		y += up + Math.max(...line.map((id) => extentOf(input, id).down)) + GAP$2.rows;
	}
	return {
		placed,
		bottom: y
	};
}
function lay(input, centre) {
	const places = /* @__PURE__ */ new Map([[centre, [0, 0]]]);
	const heads = [];
	let bottom = extentOf(input, centre).down;
	let reach = ROW / 2;
	for (const { side, ids } of groups(input, centre)) {
		if (!ids.length) continue;
		if (side === "with" || side === "against") {
			const sign = side === "with" ? -1 : 1;
			let x = extentOf(input, centre).w / 2 + GAP$2.beside;
			const count = Math.ceil(ids.length / COLUMN);
			const size = Math.ceil(ids.length / count);
			let top = 0;
			const inner = x;
			for (let c = 0; c < count; c++) {
				const column = ids.slice(c * size, (c + 1) * size);
				const width = Math.max(...column.map((id) => extentOf(input, id).w));
				for (const [id, point] of stack(input, column, sign * (x + width / 2))) {
					places.set(id, point);
					top = Math.min(top, point[1] - extentOf(input, id).up);
					bottom = Math.max(bottom, point[1] + extentOf(input, id).down);
				}
				x += width + GAP$2.columns;
			}
			reach = Math.max(reach, x - GAP$2.columns);
			heads.push({
				side,
				at: [sign * (inner + x - GAP$2.columns) / 2, top - 18]
			});
		} else {
			const { placed, bottom: end } = rows(input, ids, bottom + GAP$2.below, 2 * reach);
			heads.push({
				side,
				at: [0, bottom + GAP$2.below - 16]
			});
			for (const [id, point] of placed) places.set(id, point);
			bottom = end;
		}
	}
	return {
		places,
		guides: (names) => heads.map(({ side, at }) => ({
			id: `side-${side}`,
			text: {
				at,
				words: names[side]
			}
		}))
	};
}
/** @param centre id of one of the nodes */
var sidePlaces = (input, centre) => lay(input, centre).places;
/** The headings of the sides. */
var sideFurniture = (input, centre, names) => ({
	guides: lay(input, centre).guides(names),
	ports: /* @__PURE__ */ new Map()
});
// src/scene/theme.ts
var PALETTES = {
	light: {
		paper: "#fbfaf6",
		surface: "#ffffff",
		ink: "#1d1b18",
		muted: "#5a554d",
		hairline: "#d9d4c9",
		focus: "#7a1fa2",
		tones: {
			backs: "#1660a8",
			opposes: "#c0470a",
			money: "#7a6200",
			neutral: "#77716a"
		},
		faded: {
			line: .22,
			thing: .62
		}
	},
	dark: {
		paper: "#161513",
		surface: "#23211e",
		ink: "#f3f0ea",
		muted: "#b9b2a6",
		hairline: "#45413a",
		focus: "#d9a5f2",
		tones: {
			backs: "#74b8f2",
			opposes: "#ff9a5c",
			money: "#dcc052",
			neutral: "#9d968b"
		},
		faded: {
			line: .3,
			thing: .62
		}
	},
	mono: {
		paper: "#ffffff",
		surface: "#ffffff",
		ink: "#000000",
		muted: "#4d4d4d",
		hairline: "#cccccc",
		focus: "#000000",
		tones: {
			backs: "#000000",
			opposes: "#595959",
			money: "#262626",
			neutral: "#808080"
		},
		faded: {
			line: .22,
			thing: .62
		}
	},
	lightContrast: {
		paper: "#ffffff",
		surface: "#ffffff",
		ink: "#000000",
		muted: "#000000",
		hairline: "#595959",
		focus: "#6a0f8e",
		tones: {
			backs: "#0a4a86",
			opposes: "#9a3400",
			money: "#5a4800",
			neutral: "#454545"
		},
		faded: {
			line: .5,
			thing: .8
		}
	},
	darkContrast: {
		paper: "#000000",
		surface: "#000000",
		ink: "#ffffff",
		muted: "#ffffff",
		hairline: "#a6a6a6",
		focus: "#e6c0fa",
		tones: {
			backs: "#8ecbff",
			opposes: "#ffac78",
			money: "#f0d870",
			neutral: "#c4c4c4"
		},
		faded: {
			line: .5,
			thing: .8
		}
	}
};
/** Kinds differ in shape, never in colour alone. */
var SHAPES = {
	person: "circle",
	group: "pill",
	organization: "rectangle",
	post: "pentagon",
	event: "hexagon",
	vote: "diamond",
	document: "tag",
	place: "triangle",
	thing: "octagon"
};
/** Statuses differ in line pattern (lengths of dashes and gaps). Alleged is never solid. */
var DASHES = {
	confirmed: [],
	reported: [],
	promised: [
		12,
		4,
		2,
		4
	],
	expected: [
		12,
		4,
		2,
		4
	],
	alleged: [7, 5],
	opinion: [2, 5],
	unsourced: [1, 4],
	denied: [7, 5]
};
/** Backs and opposes differ in end mark as well as in colour. */
var END_MARKS = {
	backs: "triangle",
	opposes: "tee",
	money: "circle",
	neutral: "vee"
};
/** The family that is shipped with the build; the system's where it does not come. */
var FAMILY = "Libre Franklin";
var FONT = `"${FAMILY}", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif`;
var TYPE = {
	label: 15,
	small: 12,
	guide: 14,
	title: 22,
	subtitle: 14,
	line: 1.22
};
/** Corners of a polygon shape in the unit square [-1, 1], clockwise from the top; null for a shape with curves. */
function polygonOf(shape) {
	switch (shape) {
		case "diamond": return [
			[0, -1],
			[1, 0],
			[0, 1],
			[-1, 0]
		];
		case "hexagon": return [
			[-.86, -1],
			[.86, -1],
			[1, 0],
			[.86, 1],
			[-.86, 1],
			[-1, 0]
		];
		case "pentagon": return [
			[0, -1],
			[1, -.25],
			[.62, 1],
			[-.62, 1],
			[-1, -.25]
		];
		case "tag": return [
			[-1, -1],
			[.8, -1],
			[1, -.5],
			[1, 1],
			[-1, 1]
		];
		case "triangle": return [
			[0, -1],
			[1, 1],
			[-1, 1]
		];
		case "octagon": return [
			[-.41, -1],
			[.41, -1],
			[1, -.41],
			[1, .41],
			[.41, 1],
			[-.41, 1],
			[-1, .41],
			[-1, -.41]
		];
		default: return null;
	}
}
/** Corner radius of a rectangle; small ones have smaller corners, and a pill's is half its height. */
var cornerOf = (shape, h) => shape === "pill" ? h / 2 : Math.min(6, h / 6);
// src/scene/layouts/time.ts
/**
* By time: a lane for each person, party or thing, what happened along the axis above them, and each line where its day is, from
* lane to lane or up to the axis. Read like a sequence diagram. Days are columns, not distances: what happened is close together.
*/
/** Between two lines of a column, two lanes, two columns, a lane's name and the first column; and what stands above the axis. */
var GAP$1 = {
	line: 11,
	lane: 8,
	column: 14,
	names: 26,
	above: 24,
	below: 22
};
/** A day, or the first and the last of several, in words. */
function label(days, lang) {
	if (!days) return $undated(lang);
	const [from, to] = days;
	const last = printWhen(to, lang, "short");
	if (from === to) return last;
	return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))}–${last}` : `${printWhen(from, lang, "short")} – ${last}`;
}
/** The columns in order of time, each with its lines; a line between two events is in none. */
function columnsOf({ nodes, lines, days }) {
	const columns = nodes.filter((id) => days.has(id)).map((event) => ({
		event,
		day: days.get(event) ?? "",
		days: [days.get(event) ?? "", days.get(event) ?? ""],
		lines: []
	}));
	columns.sort((a, b) => a.day.localeCompare(b.day) || (a.event ?? "").localeCompare(b.event ?? ""));
	const between = /* @__PURE__ */ new Map();
	for (const line of [...lines].sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || (a.id < b.id ? -1 : 1))) {
		const dated = [line.subject, line.object].filter((id) => days.has(id));
		if (dated.length === 2) continue;
		const own = columns.find(({ event }) => event !== void 0 && event === dated[0]);
		if (own) own.lines.push(line);
		else {
			const next = line.day === void 0 ? "none" : columns.find(({ day }) => day > (line.day ?? ""))?.event ?? "after";
			between.set(next, [...between.get(next) ?? [], line]);
		}
	}
	const group = (key) => {
		const held = between.get(key);
		const first = held?.[0]?.day;
		const last = held?.at(-1)?.day;
		return held ? [{
			days: first !== void 0 && last !== void 0 ? [first, last] : void 0,
			lines: held
		}] : [];
	};
	return [
		...group("none"),
		...columns.flatMap((column) => [...group(column.event ?? ""), column]),
		...group("after")
	];
}
/** The lanes from the axis down, so that lines are short: what is tied to the axis most begins on top, then neighbours are swapped while it helps. */
function lanesOf({ nodes, lines, days }) {
	const lanes = nodes.filter((id) => !days.has(id));
	const isLane = new Set(lanes);
	const up = new Map(lanes.map((id) => [id, lines.filter((line) => line.subject === id && days.has(line.object) || line.object === id && days.has(line.subject)).length]));
	const across = lines.filter((line) => isLane.has(line.subject) && isLane.has(line.object));
	lanes.sort((a, b) => (up.get(b) ?? 0) - (up.get(a) ?? 0) || (a < b ? -1 : 1));
	const place = new Map(lanes.map((id, i) => [id, i]));
	const tied = new Map(lanes.map((id) => [id, otherEnds(id, across)]));
	/** What the lines of one lane cost where it is. */
	const cost = (id) => (up.get(id) ?? 0) * (place.get(id) ?? 0) + (tied.get(id) ?? []).reduce((sum, other) => sum + Math.abs((place.get(id) ?? 0) - (place.get(other) ?? 0)), 0);
	const swap = (i) => {
		const [a = "", b = ""] = [lanes[i], lanes[i + 1]];
		[lanes[i], lanes[i + 1]] = [b, a];
		place.set(a, i + 1).set(b, i);
	};
	for (let round = 0, better = true; better && round < lanes.length; round++) {
		better = false;
		for (let i = 0; i + 1 < lanes.length; i++) {
			const pair = [lanes[i] ?? "", lanes[i + 1] ?? ""];
			const before = pair.reduce((sum, id) => sum + cost(id), 0);
			swap(i);
			if (pair.reduce((sum, id) => sum + cost(id), 0) < before) better = true;
			else swap(i);
		}
	}
	return lanes;
}
var widthOf = (input, { event, days, lines }) => Math.max(lines.length * GAP$1.line, event === void 0 ? 0 : extentOf(input, event).w, ...LOCALES.map((lang) => textWidth(label(days, lang), TYPE.guide, 600))) + GAP$1.column;
/** Where each column begins and ends, along the axis. */
function spread(input, lanes) {
	let x = Math.max(0, ...lanes.map((id) => extentOf(input, id).w / 2)) + GAP$1.names;
	return columnsOf(input).map((column) => {
		const from = x;
		x += widthOf(input, column);
		return {
			column,
			from,
			to: x
		};
	});
}
/** Lanes down the left; events above the axis, which is at 0. */
function timePlaces(input) {
	const lanes = lanesOf(input);
	const places = /* @__PURE__ */ new Map();
	let y = GAP$1.below;
	for (const id of lanes) {
		const extent = extentOf(input, id);
		y += extent.up;
		places.set(id, [0, Math.round(y)]);
		y += extent.down + GAP$1.lane;
	}
	for (const { column, from, to } of spread(input, lanes)) if (column.event !== void 0) places.set(column.event, [Math.round((from + to) / 2), Math.round(-GAP$1.above - extentOf(input, column.event).down)]);
	return places;
}
/**
* The axis, the lanes' lines, the days, and where each line runs.
* @param places where things stand in the end: a lane that was dragged takes its line along
*/
function timeFurniture(input, places, lang) {
	const lanes = lanesOf(input);
	const columns = spread(input, lanes);
	const end = columns.at(-1)?.to ?? GAP$1.names;
	const at = (id) => places.get(id) ?? [0, 0];
	const guides = lanes.map((id) => ({
		id: `lane-${id}`,
		line: [[at(id)[0] + extentOf(input, id).w / 2, at(id)[1]], [end, at(id)[1]]]
	}));
	const ports = /* @__PURE__ */ new Map();
	columns.forEach(({ column, from, to }, i) => {
		const middle = (from + to) / 2;
		guides.push({
			id: `axis-${i}`,
			line: [[from + 4, 0], [to - 4, 0]]
		});
		guides.push({
			id: `day-${i}`,
			text: {
				at: [middle, -8],
				words: label(column.days, lang)
			}
		});
		column.lines.forEach((line, n) => {
			const x = Math.round(middle + (n - (column.lines.length - 1) / 2) * GAP$1.line);
			const y = (id) => id === column.event ? 0 : at(id)[1];
			ports.set(line.id, [[x, y(line.subject)], [x, y(line.object)]]);
		});
	});
	return {
		guides,
		ports
	};
}
// src/scene/layouts/index.ts
/** Those that stand around the thing in focus: without one, the named view's own is shown. */
var AROUND = ["sides", "rings"];
/** The places of a layout that is worked out at once. `saved` has its own, and `force` is worked out beside the page. */
function placesIn(layout, input) {
	if (layout === "time") return timePlaces(input);
	if (input.centre === void 0) return void 0;
	if (layout === "rings") return ringPlaces(input, input.centre);
	if (layout === "sides") return sidePlaces(input, input.centre);
}
/**
* What a layout draws beside the things.
* @param places where they stand in the end
* @param words.sides what the sides are called
*/
function furnitureIn(layout, input, places, { lang, sides }) {
	if (layout === "time") return timeFurniture(input, places, lang);
	if (layout === "sides" && input.centre !== void 0) return sideFurniture(input, input.centre, sides());
	if (layout === "rings" && input.centre !== void 0) return ringFurniture(input, input.centre, places);
	return {
		guides: [],
		ports: /* @__PURE__ */ new Map()
	};
}
// src/scene/visible.ts
/** Which things and lines a view shows, and how many it leaves out. */
/** Members folded into a bench on a day, by surname. */
function membersOf(dataset, group, day) {
	const members = [...new Set(dataset.memberships.filter((m) => m.on_behalf_of === group).map((m) => m.organization))].flatMap((body) => membersOn(dataset.memberships, body, group, day ?? dataset.raw.dataset.as_of));
	const surname = (id) => dataset.things.get(id)?.sortName ?? id;
	return members.sort((a, b) => surname(a).localeCompare(surname(b)));
}
/** The day whose benches are shown: the vote in focus, or the clock's. */
function benchDay(dataset, view) {
	const vote = view.panel.focus ? dataset.votes.get(view.panel.focus) : void 0;
	return vote ? spanOf(vote.when).from ?? view.clock.asOf : view.clock.asOf;
}
/** Whether a relation is drawn: the named view's choice, unless the reader made another. */
function drawsRelation(dataset, view, relation) {
	if (view.filter.relationsOff.includes(relation)) return false;
	if (view.filter.relationsOn.includes(relation)) return true;
	return dataset.views.get(view.view)?.relations?.includes(relation) ?? true;
}
/**
* Whether a member's line only repeats that of the bench beside it: a seat, or a vote with the bench's majority.
* An unfolded bench of seventy draws one line, and one for each who broke with it.
*/
function isToldByBench(dataset, bundle, { unfolded, inView, tallies }) {
	const group = unfolded.get(bundle.subject);
	if (group === void 0) return false;
	if (bundle.relation === "member-of") return bundle.claims.every((claim) => claim.origin === "membership");
	const claim = bundle.claims[0];
	const vote = dataset.votes.get(bundle.object);
	if (bundle.relation !== "voted" || !claim?.option || !vote || !inView.has(group)) return false;
	const benches = tallies.get(vote.id) ?? groupTallies(vote, dataset.memberships);
	tallies.set(vote.id, benches);
	const bench = benches.get(claim.group ?? group);
	return bench !== void 0 && majorityOption(bench) === claim.option;
}
/**
* What a view shows.
* @param lit the chain that is traced: what it needs is brought in
*/
function visibleParts(dataset, graph, view, chain) {
	const lit = [...chain?.things ?? [], ...[
		view.trace.from,
		view.trace.to,
		...view.trace.more
	].filter((id) => id !== void 0)];
	const lineBundle = view.panel.line && graph.hasEdge(view.panel.line) ? graph.getEdgeAttributes(view.panel.line) : void 0;
	const pinned = new Set([
		view.panel.focus,
		...lit,
		lineBundle?.subject,
		lineBundle?.object
	].filter((id) => id !== void 0 && graph.hasNode(id)));
	const shown = new Set(dataset.views.get(view.view)?.things ?? []);
	const day = benchDay(dataset, view);
	const unfolded = /* @__PURE__ */ new Map();
	for (const group of view.arrangement.open) for (const member of membersOf(dataset, group, day)) {
		shown.add(member);
		unfolded.set(member, group);
	}
	for (const id of view.arrangement.add) shown.add(id);
	for (const id of view.arrangement.hide) shown.delete(id);
	for (const id of pinned) shown.add(id);
	const nodes = [...shown].filter((id) => {
		const thing = dataset.things.get(id);
		return thing && (pinned.has(id) || !view.filter.kindsOff.includes(thing.kind));
	});
	const inView = new Set(nodes);
	const chainLines = new Set(chain?.lines);
	const bundles = [];
	const tallies = /* @__PURE__ */ new Map();
	let filteredLines = 0;
	const hidden = /* @__PURE__ */ new Map();
	graph.forEachEdge((id, bundle) => {
		const a = inView.has(bundle.subject);
		const b = inView.has(bundle.object);
		if (a && b) {
			if (isToldByBench(dataset, bundle, {
				unfolded,
				inView,
				tallies
			}) && !pinned.has(bundle.subject)) return;
			if (chainLines.has(id) || id === view.panel.line || drawsRelation(dataset, view, bundle.relation) && !view.filter.statusesOff.includes(bundle.status) && !bundle.over) bundles.push(bundle);
			else filteredLines += 1;
		} else if (a !== b) {
			const [inside, outside] = a ? [bundle.subject, bundle.object] : [bundle.object, bundle.subject];
			hidden.set(inside, (hidden.get(inside) ?? /* @__PURE__ */ new Set()).add(outside));
		}
	});
	return {
		nodes,
		bundles: bundles.sort((a, b) => a.id.localeCompare(b.id)),
		hidden: new Map([...hidden].map(([id, set]) => [id, [...set].sort()])),
		filteredLines
	};
}
// src/scene/boxes.ts
/** How each thing is drawn, wherever it stands: shape, size, colours, and the words in and under it. */
var initialsOf = (name) => {
	const words = name.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w));
	return ((words[0]?.[0] ?? name[0] ?? "") + (words.length > 1 ? words.at(-1)?.[0] ?? "" : "")).toUpperCase();
};
/** A tint of a colour over the surface it stands on, as one opaque colour. */
function tint(colour, surface, share) {
	const part = (hex, i) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
	return `#${[
		0,
		1,
		2
	].map((i) => Math.round(part(colour, i) * share + part(surface, i) * (1 - share)).toString(16).padStart(2, "0")).join("")}`;
}
/** "M. Salazar" from "Salazar Miranda, Octavio" and "Octavio Salazar": short, and two of one surname stay apart. */
function shortMember(thing, lang) {
	const name = inLanguage(thing.name, lang);
	const given = thing.sortName?.split(", ")[1] ?? "";
	return given && name.startsWith(given) ? `${given[0]}. ${name.slice(given.length).trim()}` : name;
}
/** What stands in a circle of so many units: initials or, where others of the picture have the same, as much of the first name as there is room for. */
function markOf(name, size, letters, shared) {
	const initials = initialsOf(name);
	if (!shared.has(initials)) return {
		inside: [initials],
		insideSize: letters
	};
	const [first = ""] = name.split(/\s+/);
	const small = Math.min(letters, TYPE.label);
	return {
		inside: [textWidth(first, small, 600) <= size - 8 ? first : first.slice(0, 3)],
		insideSize: small
	};
}
/** The bench whose colour a person has: of the day that the picture's benches are of, or the last that is known. */
function benchOf(dataset, view, person) {
	const day = benchDay(dataset, view) ?? dataset.raw.dataset.as_of;
	const seats = dataset.memberships.filter((seat) => seat.person === person && seat.on_behalf_of);
	return (seats.findLast((seat) => isWithin(day, seat.start_date, seat.end_date)) ?? seats.at(-1))?.on_behalf_of;
}
/** The colour of a thing, or of its bench, as it can be seen on the palette; undefined where it has none, or there are no colours. */
function accentOf(thing, { dataset, view, palette, dark }) {
	if (palette === PALETTES.mono) return void 0;
	const bench = thing.kind === "person" ? benchOf(dataset, view, thing.id) : void 0;
	const colour = thing.colour ?? (bench ? dataset.things.get(bench)?.colour : void 0);
	return colour && dark ? tint(colour, "#ffffff", .62) : colour;
}
/** How much wider than its words a shape is, in units of the scene. */
var AROUND_WORDS = {
	hexagon: 34,
	pill: 30
};
/**
* Size, shape, colours and words of a thing's mark.
* @param size.weight from 0 to 1: what more lines of the picture meet in is larger
* @param size.compact where many stand side by side
*/
function boxFor(thing, context, { weight, compact }) {
	const { view, palette, dark, shared } = context;
	const extra = figureOf(context, thing);
	const name = inLanguage(thing.name, view.lang);
	const shape = SHAPES[thing.kind];
	const accent = accentOf(thing, context);
	const look = {
		shape,
		fill: accent ? tint(accent, palette.surface, dark ? .22 : .14) : palette.surface,
		stroke: accent ?? palette.ink,
		strokeWidth: accent ? 2.5 : 1.5,
		insideSize: TYPE.label
	};
	switch (shape) {
		case "circle":
		case "octagon":
			if (compact) return {
				...look,
				strokeWidth: 2,
				w: 34,
				h: 34,
				...markOf(name, 34, 13, shared),
				below: wrapText(shortMember(thing, view.lang), {
					size: TYPE.label,
					width: 98,
					lines: 2
				})
			};
			return {
				...look,
				w: 40 + Math.round(22 * weight),
				h: 40 + Math.round(22 * weight),
				...markOf(name, 40 + Math.round(22 * weight), 15 + Math.round(5 * weight), shared),
				below: wrapText(name, {
					size: TYPE.label,
					width: 142,
					lines: 3
				})
			};
		case "diamond": return {
			...look,
			strokeWidth: 2,
			w: 84 + Math.round(18 * weight),
			h: 60 + Math.round(14 * weight),
			inside: extra ? [extra] : [],
			insideSize: 16,
			below: wrapText(inLanguage(thing.shortName, view.lang), {
				size: TYPE.label,
				width: 160,
				lines: 3
			})
		};
		case "pentagon":
		case "triangle":
		case "tag": return {
			...look,
			w: 34,
			h: 32,
			inside: [],
			below: wrapText(name, {
				size: TYPE.label,
				width: 138,
				lines: 3
			})
		};
		default: {
			const lines = wrapText(inLanguage(thing.shortName, view.lang), {
				size: TYPE.label,
				width: 140,
				lines: 3
			});
			const inside = extra ? [...lines, extra] : lines;
			const w = Math.max(72, ...inside.map((line) => textWidth(line, TYPE.label, 600))) + (AROUND_WORDS[shape] ?? 22);
			return {
				...look,
				w: Math.round(w + 12 * weight),
				h: Math.round(inside.length * TYPE.label * TYPE.line + 14 + 10 * weight),
				inside,
				below: []
			};
		}
	}
}
/** What a vote's or a bench's mark says in figures: "79 / 87", "71". */
function figureOf(context, thing) {
	const { dataset, view } = context;
	const vote = dataset.votes.get(thing.id);
	if (vote) {
		const yes = vote.counts?.find((row) => !row.group)?.values.yes;
		if (yes === void 0) return "–";
		return vote.requirement?.value === void 0 ? String(yes) : `${yes} / ${vote.requirement.value}`;
	}
	if (thing.kind !== "organization" && thing.kind !== "group") return void 0;
	const members = membersOf(dataset, thing.id, benchDay(dataset, view)).length;
	return members && !view.arrangement.open.includes(thing.id) ? `${members}` : void 0;
}
/** What marks take up around their centre, the widest of them each way: one a language. */
function extentOver(boxes) {
	const most = (figure) => Math.max(...boxes.map(figure));
	return {
		w: most((box) => Math.max(box.w, ...box.below.map((line) => textWidth(line, TYPE.label)))),
		up: most((box) => box.h / 2),
		down: most((box) => box.h / 2 + (box.below.length ? box.below.length * TYPE.label * TYPE.line + 5 : 0))
	};
}
// src/scene/layouts/saved.ts
var GAP = 92;
var GOLDEN = Math.PI * (3 - Math.sqrt(5));
/** Free places around a point, on widening rings. */
function* around([x, y]) {
	for (let i = 0;; i++) {
		const radius = GAP * (1.25 + Math.sqrt(i) * .62);
		yield [x + radius * Math.cos(i * GOLDEN), y + radius * Math.sin(i * GOLDEN)];
	}
}
/**
* Places every node.
* @param input.extents what each node takes up, so that none is put over another
*/
function placeNodes(graph, { nodes, extents }, { saved, moved, anchors = /* @__PURE__ */ new Map() }) {
	const placed = /* @__PURE__ */ new Map();
	for (const id of nodes) {
		const point = moved.get(id) ?? saved.get(id);
		if (point) placed.set(id, point);
	}
	const extent = (id) => extentOf({ extents }, id);
	const isFree = (id, [x, y]) => {
		const own = extent(id);
		return [...placed].every(([other, [px, py]]) => {
			const its = extent(other);
			return Math.abs(px - x) >= (own.w + its.w) / 2 + 12 || y - own.up >= py + its.down + 12 || y + own.down + 12 <= py - its.up;
		});
	};
	const neighbours = (id) => graph.hasNode(id) ? graph.neighbors(id) : [];
	for (const [id, point] of blocks(nodes, placed, anchors)) placed.set(id, point);
	for (const id of byTies(nodes.filter((id) => !placed.has(id)), placed, neighbours)) {
		const near = neighbours(id).filter((other) => placed.has(other));
		const centre = near.length ? mean(near.map((other) => placed.get(other) ?? [0, 0])) : outside([...placed.values()]);
		let steps = 0;
		for (const point of around(centre)) if (isFree(id, point) || steps++ > 4e3) {
			placed.set(id, [Math.round(point[0]), Math.round(point[1])]);
			break;
		}
	}
	return placed;
}
/** One after the other, always the one with most ties to what stands already, so that each stands by what it belongs to; among equals the one with most ties at all. */
function* byTies(waiting, placed, neighbours) {
	const left = new Map([...waiting].sort().map((id) => [id, {
		placed: neighbours(id).filter((other) => placed.has(other)).length,
		all: neighbours(id).length
	}]));
	while (left.size) {
		const [best] = [...left].reduce((most, next) => (next[1].placed - most[1].placed || next[1].all - most[1].all) > 0 ? next : most);
		left.delete(best);
		yield best;
		for (const other of neighbours(best)) {
			const ties = left.get(other);
			if (ties) ties.placed += 1;
		}
	}
}
var CELL = {
	w: 92,
	h: 76
};
/** Unfolded members in rows, a block a bench, side by side under everything else: in the order they come, so by surname. */
function* blocks(nodes, placed, anchors) {
	const members = /* @__PURE__ */ new Map();
	for (const id of nodes) {
		const bench = anchors.get(id);
		if (bench !== void 0 && !placed.has(id)) members.set(bench, [...members.get(bench) ?? [], id]);
	}
	const others = [...placed.values()];
	const top = others.length ? Math.max(...others.map(([, y]) => y)) + 110 : 0;
	let left = others.length ? Math.min(...others.map(([x]) => x)) : 0;
	for (const [bench, ids] of [...members].sort((a, b) => (placed.get(a[0])?.[0] ?? 0) - (placed.get(b[0])?.[0] ?? 0))) {
		const columns = Math.ceil(Math.sqrt(ids.length * 1.5));
		const width = (columns - 1) * CELL.w;
		const start = Math.max(left, (placed.get(bench)?.[0] ?? left) - width / 2);
		for (const [i, id] of ids.entries()) yield [id, [start + i % columns * CELL.w, top + Math.floor(i / columns) * CELL.h]];
		left = start + width + CELL.w * 1.5;
	}
}
function mean(points) {
	const sum = points.reduce(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
	return [sum[0] / points.length, sum[1] / points.length];
}
/** Below everything: where a thing without a tie to the rest begins. */
function outside(points) {
	if (!points.length) return [0, 0];
	return [mean(points)[0], Math.max(...points.map(([, y]) => y)) + GAP];
}
// src/scene/stage.ts
/** What stands on the picture and how large it is, before it is said where: what a layout is handed. */
/** The first day that a line speaks of, if one claim of it speaks of a day. */
var dayOf = (bundle) => bundle.claims.flatMap(({ when }) => when !== void 0 && isPrecise(when) ? spanOf(when).from ?? [] : [])[0];
/** On whose side a line is; in a vote that is for or against nobody, on which side of the motion. */
function sideOf(dataset, bundle) {
	const vote = dataset.votes.get(bundle.object);
	if (bundle.polarity === 0 && bundle.relation !== "voted") return void 0;
	if (!vote || yesMeans(vote) !== "neither") return bundle.polarity;
	const tally = groupTallies(vote, dataset.memberships).get(bundle.subject);
	const option = bundle.claims[0]?.option ?? (tally && majorityOption(tally));
	if (option === "yes") return 1;
	return option === "no" ? -1 : 0;
}
/** How much each thing matters in a picture, from 0 to 1: by the lines that meet in it, the tenth counting for less than the first. */
function weightsOf(bundles) {
	const lines = /* @__PURE__ */ new Map();
	for (const { subject, object } of bundles) for (const id of [subject, object]) lines.set(id, (lines.get(id) ?? 0) + 1);
	const most = Math.log2(1 + Math.max(8, ...lines.values()));
	return new Map([...lines].map(([id, count]) => [id, Math.log2(1 + count) / most]));
}
/** What the two sides of a thing are called: of a vote, by who is at stake in it. */
function sideNames(dataset, centre, lang) {
	const words = $sides;
	const grammar = grammarOf(lang);
	const vote = dataset.votes.get(centre);
	const name = vote && yesMeans(vote) === "neither" ? words.motion(lang) : nameOf(dataset, aboutWhom(dataset, centre), lang);
	return {
		with: grammar.contract(words.with(lang, { name })),
		against: grammar.contract(words.against(lang, { name })),
		neither: words.neither(lang),
		untold: words.untold(lang)
	};
}
/** Sets the stage of a view. @param look.lit the chain that is traced, where one is */
function stageOf(dataset, graph, view, { theme, lit }) {
	const visible = visibleParts(dataset, graph, view, lit);
	const centre = view.panel.focus !== void 0 && visible.nodes.includes(view.panel.focus) ? view.panel.focus : void 0;
	const layout = AROUND.includes(view.arrangement.layout) && centre === void 0 ? "saved" : view.arrangement.layout;
	const day = benchDay(dataset, view);
	const anchors = new Map(view.arrangement.open.flatMap((group) => membersOf(dataset, group, day).map((member) => [member, group])));
	const saved = new Map(Object.entries(dataset.views.get(view.view)?.positions ?? {}));
	const isCompact = (id) => layout === "time" || anchors.has(id) && !view.arrangement.moved.has(id) && (layout !== "saved" || !saved.has(id));
	const weights = weightsOf(visible.bundles);
	const shared = /* @__PURE__ */ new Map();
	/** Initials that two or more people of the picture have, in a language. */
	const sharedIn = (lang) => {
		const known = shared.get(lang);
		if (known) return known;
		const all = visible.nodes.map((id) => thingOf(dataset, id)).filter(({ kind }) => kind === "person").map(({ name }) => initialsOf(inLanguage(name, lang)));
		const twice = new Set(all.filter((initials, i) => all.indexOf(initials) !== i));
		shared.set(lang, twice);
		return twice;
	};
	const boxIn = (id, lang) => {
		return boxFor(thingOf(dataset, id), {
			dataset,
			view: {
				...view,
				lang
			},
			palette: PALETTES[theme],
			dark: theme === "dark" || theme === "darkContrast",
			shared: sharedIn(lang)
		}, {
			weight: weights.get(id) ?? 0,
			compact: isCompact(id)
		});
	};
	return {
		visible,
		boxes: new Map(visible.nodes.map((id) => [id, boxIn(id, view.lang)])),
		layout,
		anchors,
		saved,
		input: {
			nodes: visible.nodes,
			lines: visible.bundles.map((b) => ({
				id: b.id,
				subject: b.subject,
				object: b.object,
				symmetric: relationOf(dataset, b.relation).symmetric,
				side: sideOf(dataset, b),
				day: dayOf(b)
			})),
			extents: new Map(visible.nodes.map((id) => [id, extentOver(dataset.languages.map((lang) => boxIn(id, lang)))])),
			days: new Map(visible.nodes.flatMap((id) => {
				const { kind, when } = thingOf(dataset, id);
				const from = when === void 0 || kind !== "vote" && kind !== "event" ? null : spanOf(when).from;
				return from === null ? [] : [[id, from]];
			})),
			centre,
			seed: view.arrangement.seed
		}
	};
}
/**
* Where everything on a stage stands: as its layout says, but for what the reader moved.
* @param worked the places of a layout that is worked out beside the page; the named view's own until they are there
*/
function placesOf(stage, graph, view, worked) {
	const { input, layout, saved, anchors } = stage;
	return placeNodes(graph, input, {
		saved: layout === "saved" ? saved : (layout === "force" ? worked : placesIn(layout, input)) ?? saved,
		moved: view.arrangement.moved,
		anchors
	});
}
// src/scene/scene.ts
/** Graph + view -> placed, styled marks: plain data that the canvas, the SVG and every other picture draw, and nothing else. */
/** How wide a line is drawn: what is asked for stands out. */
var drawnWidth = ({ width, emphasis, focused }) => width + (emphasis === "lit" ? .8 : 0) + (focused ? 1.5 : 0);
var SPREAD = 46;
function toneOf(dataset, bundle) {
	if (bundle.polarity > 0) return "backs";
	if (bundle.polarity < 0) return "opposes";
	return relationOf(dataset, bundle.relation).about === "money" ? "money" : "neutral";
}
function emphasisOf(view, visible, anchors, lit) {
	if (lit && !view.panel.line) {
		const nodes = new Set(lit.things);
		const lines = new Set(lit.lines);
		return {
			node: (id) => nodes.has(id) ? "lit" : "faded",
			edge: (b) => lines.has(b.id) ? "lit" : "faded"
		};
	}
	const line = view.panel.line ? visible.bundles.find((b) => b.id === view.panel.line) : void 0;
	if (line) return {
		node: (id) => id === line.subject || id === line.object ? "lit" : "faded",
		edge: (b) => b.id === line.id ? "lit" : "faded"
	};
	const focus = view.panel.focus;
	if (!focus) return {
		node: () => "plain",
		edge: () => "plain"
	};
	const near = /* @__PURE__ */ new Set([focus, ...visible.bundles.filter((b) => b.subject === focus || b.object === focus).flatMap((b) => [b.subject, b.object])]);
	const own = (id) => anchors.get(id) === focus;
	return {
		node: (id) => near.has(id) || own(id) ? "lit" : "faded",
		edge: (b) => b.subject === focus || b.object === focus || own(b.subject) ? "lit" : "faded"
	};
}
/** Spreads the lines between the same two things so that none hides another. */
function bends(bundles) {
	const pairs = /* @__PURE__ */ new Map();
	for (const b of bundles) {
		const key = [b.subject, b.object].sort().join("~");
		pairs.set(key, [...pairs.get(key) ?? [], b]);
	}
	const bend = /* @__PURE__ */ new Map();
	for (const list of pairs.values()) list.forEach((b, i) => {
		const side = b.subject < b.object ? 1 : -1;
		bend.set(b.id, side * (i - (list.length - 1) / 2) * SPREAD);
	});
	return bend;
}
/** The scene of a view. */
function buildScene(dataset, graph, view, { theme, lit, places: worked }) {
	const stage = stageOf(dataset, graph, view, {
		theme,
		lit
	});
	const { visible, boxes, anchors } = stage;
	const palette = PALETTES[theme];
	const places = placesOf(stage, graph, view, worked);
	const { guides, ports } = furnitureIn(stage.layout, stage.input, places, {
		lang: view.lang,
		sides: () => sideNames(dataset, stage.input.centre ?? "", view.lang)
	});
	const emphasis = emphasisOf(view, visible, anchors, lit);
	const nodes = [...boxes].map(([id, box]) => {
		const thing = thingOf(dataset, id);
		const [x, y] = places.get(id) ?? [0, 0];
		return {
			id,
			kind: thing.kind,
			x,
			y,
			...box,
			ink: palette.ink,
			emphasis: emphasis.node(id),
			focused: view.panel.focus === id,
			hidden: visible.hidden.get(id)?.length ?? 0,
			title: inLanguage(thing.name, view.lang)
		};
	});
	const bend = bends(visible.bundles);
	const edges = visible.bundles.map((b) => {
		const tone = toneOf(dataset, b);
		return {
			id: b.id,
			from: b.subject,
			to: b.object,
			tone,
			colour: palette.tones[tone],
			width: Math.round((1.6 + Math.log2(b.claims.length) * .6) * 10) / 10,
			dash: DASHES[b.status],
			endMark: relationOf(dataset, b.relation).symmetric ? "none" : END_MARKS[tone],
			denied: b.denied || b.status === "denied",
			bend: ports.has(b.id) ? 0 : bend.get(b.id) ?? 0,
			ports: ports.get(b.id),
			emphasis: emphasis.edge(b),
			focused: view.panel.line === b.id || lit?.line === b.id && view.panel.line === void 0,
			title: bundleHeading(dataset, b, view.lang)
		};
	});
	return {
		nodes,
		edges,
		guides,
		layout: stage.layout,
		bounds: boundsOf(nodes, guides),
		palette,
		theme,
		lang: view.lang,
		title: inLanguage(dataset.raw.dataset.title, view.lang),
		subtitle: subtitleOf(dataset, view),
		credit: inLanguage(dataset.raw.dataset.credits, view.lang),
		kinds: [...new Set(nodes.map((n) => n.kind))],
		tones: [...new Set(edges.map((e) => e.tone))],
		statuses: [...new Set(visible.bundles.map((b) => b.status))],
		anyDenied: edges.some((e) => e.denied),
		visible
	};
}
function subtitleOf(dataset, view) {
	const name = (id) => id === void 0 ? void 0 : inLanguage(dataset.things.get(id)?.name, view.lang) || void 0;
	const focus = name(view.panel.focus);
	const ends = [
		view.trace.from,
		view.trace.to,
		...view.trace.more
	].map(name).filter((end) => end !== void 0);
	const chain = ends.length > 1 ? ends.join(" – ") : void 0;
	const parts = [inLanguage(dataset.views.get(view.view)?.name, view.lang), chain ?? focus];
	if (view.clock.asOf) parts.push($asOf(view.lang, { day: printWhen(view.clock.asOf, view.lang) }));
	if (view.clock.knownOn) parts.push($knownOn(view.lang, { day: printWhen(view.clock.knownOn, view.lang) }));
	return parts.filter(Boolean).join(" · ");
}
/** What a ring around what is in focus adds to a shape on every side, in units of the scene. */
var RING = 8;
/** The box around things with their names, and guides. */
function boundsOf(nodes, guides) {
	const boxes = nodes.map((n) => {
		const half = Math.max(n.w + 16, ...n.below.map((l) => textWidth(l, TYPE.label))) / 2;
		return [
			n.x - half,
			n.y - n.h / 2 - RING,
			n.x + half,
			n.y + n.h / 2 + Math.max(RING, n.below.length * TYPE.label * TYPE.line + 4)
		];
	});
	for (const { line, ring, text } of guides) {
		if (ring) boxes.push([
			ring.at[0] - ring.rx,
			ring.at[1] - ring.ry,
			ring.at[0] + ring.rx,
			ring.at[1] + ring.ry
		]);
		if (line) boxes.push([...line[0], ...line[1]]);
		if (text) {
			const [x, y] = text.at;
			const width = textWidth(text.words, TYPE.guide, 600);
			boxes.push([
				x - width / 2,
				y - TYPE.guide,
				x + width / 2,
				y + 3
			]);
		}
	}
	if (!boxes.length) return {
		x: 0,
		y: 0,
		w: 1,
		h: 1
	};
	const left = Math.min(...boxes.map((b) => b[0]));
	const top = Math.min(...boxes.map((b) => b[1]));
	const right = Math.max(...boxes.map((b) => b[2]));
	const bottom = Math.max(...boxes.map((b) => b[3]));
	return {
		x: left,
		y: top,
		w: right - left,
		h: bottom - top
	};
}
// src/app/scheme.ts
/** Tells what the system says now, and whenever it says another thing. @returns what ends it */
function followScheme(tell) {
	const dark = matchMedia("(prefers-color-scheme: dark)");
	const more = matchMedia("(prefers-contrast: more)");
	const forced = matchMedia("(forced-colors: active)");
	const contrast = () => {
		if (forced.matches) return "forced";
		return more.matches ? "asked" : void 0;
	};
	const told = () => tell({
		dark: dark.matches,
		contrast: contrast()
	});
	told();
	for (const list of [
		dark,
		more,
		forced
	]) list.addEventListener("change", told);
	return () => {
		for (const list of [
			dark,
			more,
			forced
		]) list.removeEventListener("change", told);
	};
}
// src/scene/traced.ts
/** The question of a view; undefined where it traces nothing. */
function questionOf(view) {
	const { from, to, more, through, avoid, maxHops, votes, chain } = view.trace;
	const { statusesOff, relationsOff } = view.filter;
	if (from === void 0 || to === void 0 || from === to) return void 0;
	return {
		ids: [.../* @__PURE__ */ new Set([
			from,
			to,
			...more
		])],
		options: {
			through,
			avoid,
			maxHops,
			votes,
			statusesOff,
			relationsOff
		},
		clock: view.clock,
		along: chain
	};
}
/** Which of the chains is the view's: the one it names by what it goes through, or the best. */
var chosenOf = (view, chains) => Math.max(0, view.trace.chain ? chains.findIndex((chain) => chain.inner.join() === view.trace.chain?.join()) : 0);
/** What is lit of the chains: all of a tree, or the chosen one of two, and in it the hop that is stepped to. */
function litOf(view, chains) {
	const chosen = chains[chosenOf(view, chains)];
	const tree = view.trace.more.length > 0;
	const hops = tree ? chains.flatMap((chain) => chain.hops) : chosen?.hops ?? [];
	const line = tree || view.trace.hop === void 0 ? void 0 : chosen?.hops[view.trace.hop]?.bundle.id;
	return hops.length ? {
		things: [...new Set(hops.flatMap((hop) => [hop.from, hop.to]))],
		lines: hops.flatMap((hop) => [hop.bundle, ...hop.also]).map((bundle) => bundle.id),
		line
	} : void 0;
}
// src/words/compiled/explorer.ts
/** Fetches the words of a language. */
var FETCH = {
	en: () => import("./explorer.en-DiHl9RaK.js"),
	es: () => import("./explorer.es-BAl4urqj.js")
};
// src/words/explorer.ts
/** The words of the explorer, fetched in the language of its reader alone. */
var fetched = /* @__PURE__ */ new Map();
var hasWords = (language) => fetched.has(localeFor(language));
/** Fetches the words of a language, or of the first where the program does not speak it. @throws Error when they cannot be fetched */
async function fetchWords(language) {
	const locale = localeFor(language);
	if (!fetched.has(locale)) {
		const found = await FETCH[locale]?.();
		if (found) fetched.set(locale, found.words);
	}
}
/** The words of a language that were fetched, or, until they are, of one that were. @throws Error when none were */
function wordsFor(language) {
	const words = fetched.get(localeFor(language)) ?? [...fetched.values()][0];
	if (!words) throw new Error("the words of no language are fetched");
	return words;
}
// src/app/arranger.ts
var reasonOf = (error) => error instanceof Error ? error.message : String(error);
function createArranger() {
	let worker;
	let refused = typeof Worker === "undefined";
	let asked = 0;
	let waiting;
	/** On the page itself: a turn at a time, so that it stays alive. */
	async function arrangeHere() {
		const mine = asked;
		const { input, events } = waiting ?? {};
		if (!input || !events) return;
		try {
			const { forceSteps } = await import("./force-Bbtm_gkP.js");
			const steps = forceSteps(input);
			for (let step = steps.next(); mine === asked; step = steps.next()) {
				if (step.done) {
					events.onPlaces(step.value);
					return;
				}
				events.onShare(step.value);
				await new Promise((resolve) => setTimeout(resolve));
			}
		} catch (error) {
			if (mine === asked) events.onFailure(reasonOf(error));
		}
	}
	function onMessage({ data }) {
		if (data.asked !== asked || !waiting) return;
		const { events } = waiting;
		if ("share" in data) {
			events.onShare(data.share);
			return;
		}
		waiting = void 0;
		if ("places" in data) events.onPlaces(data.places);
		else events.onFailure(data.failed);
	}
	function start() {
		if (worker || refused) return worker;
		try {
			worker = new Worker(new URL("./arrange.worker.ts", import.meta.url), { type: "module" });
		} catch {
			refused = true;
			return;
		}
		worker.addEventListener("message", onMessage);
		worker.addEventListener("error", () => {
			refused = true;
			worker = void 0;
			arrangeHere();
		});
		return worker;
	}
	return {
		arrange(input, events) {
			asked += 1;
			waiting = {
				input,
				events
			};
			const started = start();
			if (started) started.postMessage({
				asked,
				input
			});
			else arrangeHere();
		},
		stop() {
			asked += 1;
			waiting = void 0;
			worker?.terminate();
			worker = void 0;
		}
	};
}
// src/app/addressBar.ts
function entryNow() {
	const state = history.state;
	return {
		search: location.search,
		moved: state?.moved && new Map(state.moved)
	};
}
/** The browser's; undefined where there is no browser, as while pages are made. */
function browserHistory() {
	if (typeof history === "undefined") return void 0;
	return {
		read: entryNow,
		write({ search, moved }, { passing }) {
			const state = moved ? { moved: [...moved] } : null;
			const address = `${location.pathname}${search}`;
			try {
				if (passing) history.replaceState(state, "", address);
				else history.pushState(state, "", address);
			} catch {}
		},
		onBack(follow) {
			const hear = () => follow(entryNow());
			addEventListener("popstate", hear);
			return () => removeEventListener("popstate", hear);
		}
	};
}
// src/app/screen.svelte.ts
var DRAWER_HEIGHTS = [
	"low",
	"half",
	"full"
];
var Screen = class {
	dialog = null;
	/** What the reader's own data are called, where these are shown; and what puts them in or takes them away, where there is a way to. */
	own;
	openOwn;
	/** Whether a reader may open data of their own here. */
	ownData;
	/** Where the address asks to take data from, until the reader has answered. */
	asksFor;
	/** On a small screen: how high the drawer stands, and whether the filters are open. */
	sheet = "half";
	filtersOpen = false;
	/** Whether the field to search in is wanted: on a small screen it is there only then. */
	searching = false;
	/** The thing that is to be put elsewhere, by arrow keys or by a click where it should stand. */
	placing;
	/** Whether keys of one letter are listened to. */
	letterKeys = true;
	/** Whether the graph is on the screen, rather than a list. */
	graphStands = false;
	/** What of the scene is on the screen, while it is drawn there. */
	camera;
	/** The newest request to take the keyboard somewhere: the component that stands there follows it (`onKeyboard`). */
	keyboard;
	/** How often something was opened in the panel. */
	opened = 0;
	constructor({ own, openOwn, ownData = false, asksFor }) {
		this.own = own;
		this.openOwn = openOwn;
		this.ownData = ownData;
		this.asksFor = asksFor;
	}
	takeKeyboardTo(place) {
		this.keyboard = { place };
	}
};
// src/app/tracer.ts
function createTracer(whole) {
	let worker;
	let refused = typeof Worker === "undefined";
	let asked = 0;
	let waiting;
	async function answerHere() {
		refused = true;
		worker = void 0;
		const { question, done } = waiting ?? {};
		const mine = asked;
		const { answerNow } = await import("../prerender.js").then((n) => n.f);
		if (mine !== asked || !question) return;
		waiting = void 0;
		done?.(answerNow(whole, question));
	}
	function start() {
		if (worker ?? refused) return worker;
		try {
			worker = new Worker(new URL("./trace.worker.ts", import.meta.url), { type: "module" });
		} catch {
			refused = true;
			return;
		}
		worker.addEventListener("error", () => void answerHere());
		worker.addEventListener("message", ({ data }) => {
			if (data.asked !== asked || !waiting) return;
			if ("failed" in data) return void answerHere();
			const { done } = waiting;
			waiting = void 0;
			done(data.answer);
		});
		worker.postMessage({ raw: whole.raw });
		return worker;
	}
	return { ask(question, done) {
		asked += 1;
		waiting = {
			question,
			done
		};
		const started = start();
		if (started) started.postMessage({
			asked,
			question
		});
		else answerHere();
	} };
}
// src/app/explorer.svelte.ts
var without = (list, item) => list.filter((other) => other !== item);
var toggled = (list, item) => list.includes(item) ? without(list, item) : [...list, item];
var NO_CHAIN = {
	chain: void 0,
	hop: void 0
};
var SMALL = 3e3;
function themeWithContrast(theme, { dark, contrast }) {
	if (contrast === void 0) return theme;
	return (contrast === "forced" ? dark : theme === "dark") ? "darkContrast" : "lightContrast";
}
var Explorer = class extends Screen {
	/** The whole dataset, whatever the clocks say: for what an address may name. */
	dataset;
	/** Replaced whole on every change: its parts are never written to. */
	view;
	notices = [];
	scheme = {
		dark: false,
		contrast: void 0
	};
	#theme = derived(() => this.view.theme === "auto" ? this.options.plainTheme ?? (this.scheme.dark ? "dark" : "light") : this.view.theme);
	get theme() {
		return this.#theme();
	}
	set theme($$value) {
		return this.#theme($$value);
	}
	#drawnIn = derived(() => themeWithContrast(this.theme, this.scheme));
	get drawnIn() {
		return this.#drawnIn();
	}
	set drawnIn($$value) {
		return this.#drawnIn($$value);
	}
	#messages = derived(() => wordsFor(this.view.lang));
	get messages() {
		return this.#messages();
	}
	set messages($$value) {
		return this.#messages($$value);
	}
	#asOf = derived(() => this.view.clock.asOf);
	get asOf() {
		return this.#asOf();
	}
	set asOf($$value) {
		return this.#asOf($$value);
	}
	#knownOn = derived(() => this.view.clock.knownOn);
	get knownOn() {
		return this.#knownOn();
	}
	set knownOn($$value) {
		return this.#knownOn($$value);
	}
	#seen = derived(() => datasetAt(this.dataset, {
		asOf: this.asOf,
		knownOn: this.knownOn
	}));
	get seen() {
		return this.#seen();
	}
	set seen($$value) {
		return this.#seen($$value);
	}
	#graph = derived(() => buildGraph(this.seen));
	get graph() {
		return this.#graph();
	}
	set graph($$value) {
		return this.#graph($$value);
	}
	#question = derived(() => questionOf(this.view));
	get question() {
		return this.#question();
	}
	set question($$value) {
		return this.#question($$value);
	}
	told;
	#questionKey = derived(() => this.question ? JSON.stringify({
		...this.question,
		along: void 0
	}) : "");
	get questionKey() {
		return this.#questionKey();
	}
	set questionKey($$value) {
		return this.#questionKey($$value);
	}
	#answer = derived(() => this.told?.key === this.questionKey ? this.told.answer : void 0);
	get answer() {
		return this.#answer();
	}
	set answer($$value) {
		return this.#answer($$value);
	}
	#chains = derived(() => (this.answer?.ways ?? []).filter((way) => way.lines.every(([line]) => line !== void 0 && this.graph.hasEdge(line))).map((way) => chainOf(this.graph, way)));
	get chains() {
		return this.#chains();
	}
	set chains($$value) {
		return this.#chains($$value);
	}
	#chosen = derived(() => chosenOf(this.view, this.chains));
	get chosen() {
		return this.#chosen();
	}
	set chosen($$value) {
		return this.#chosen($$value);
	}
	#chain = derived(() => this.isTree ? void 0 : this.chains[this.chosen]);
	get chain() {
		return this.#chain();
	}
	set chain($$value) {
		return this.#chain($$value);
	}
	#isTree = derived(() => (this.question?.ids.length ?? 0) > 2);
	get isTree() {
		return this.#isTree();
	}
	set isTree($$value) {
		return this.#isTree($$value);
	}
	#lit = derived(() => litOf(this.view, this.chains));
	get lit() {
		return this.#lit();
	}
	set lit($$value) {
		return this.#lit($$value);
	}
	#layoutInput = derived(() => this.view.arrangement.layout === "force" ? stageOf(this.seen, this.graph, this.view, {
		theme: this.theme,
		lit: this.lit
	}).input : void 0);
	get layoutInput() {
		return this.#layoutInput();
	}
	set layoutInput($$value) {
		return this.#layoutInput($$value);
	}
	#layoutKey = derived(() => this.layoutInput ? JSON.stringify(this.layoutInput, (_, value) => value instanceof Map ? [...value] : value) : "");
	get layoutKey() {
		return this.#layoutKey();
	}
	set layoutKey($$value) {
		return this.#layoutKey($$value);
	}
	worked;
	arranging;
	arrangeFailed = false;
	arranger = createArranger();
	#scenery = derived(() => ({
		lit: this.lit,
		places: this.worked?.places
	}));
	get scenery() {
		return this.#scenery();
	}
	set scenery($$value) {
		return this.#scenery($$value);
	}
	#scene = derived(() => buildScene(this.seen, this.graph, this.view, {
		theme: this.drawnIn,
		...this.scenery
	}));
	get scene() {
		return this.#scene();
	}
	set scene($$value) {
		return this.#scene($$value);
	}
	pointing;
	tracer;
	options;
	bar;
	undoable = [];
	constructor(raw, search, options = {}) {
		super(options);
		this.options = {
			keepsHistory: true,
			home: "./",
			...options
		};
		this.bar = this.options.keepsHistory ? options.addressBar ?? browserHistory() : void 0;
		this.dataset = resolveDataset(raw);
		this.tracer = createTracer(this.dataset);
		this.read(search, this.bar?.read().moved);
		if (this.question && this.options.answerNow && raw.claims.length < SMALL) this.told = {
			key: this.questionKey,
			along: this.view.trace.chain?.join() ?? "",
			answer: this.options.answerNow(this.dataset, this.question)
		};
	}
	/** Has the question of the view answered. To be run in an effect, that it follows the view. */
	askAnew() {
		const question = this.question;
		const key = this.questionKey;
		if (!question) return;
		const along = question.along?.join() ?? "";
		const told = run(() => this.told);
		const has = along === "" || told?.along === along || told?.answer.ways.some((way) => way.things.slice(1, -1).join() === along);
		if (told?.key !== key || !has) this.tracer.ask(question, (answer) => this.told = {
			key,
			along,
			answer
		});
	}
	/** Has the layout of the view worked out, where it is one that takes long. To be run in an effect, that it follows the view. */
	arrangeAnew() {
		const key = this.layoutKey;
		const input = run(() => this.layoutInput);
		run(() => {
			this.arrangeFailed = false;
			if (!input || this.worked?.key === key) {
				this.stopArranging();
				return;
			}
			this.arranging = 0;
			this.arranger.arrange(input, {
				onShare: (share) => this.arranging = share,
				onPlaces: (places) => {
					this.worked = {
						key,
						places
					};
					this.arranging = void 0;
				},
				onFailure: () => {
					this.arranging = void 0;
					this.arrangeFailed = true;
				}
			});
		});
	}
	stopArranging() {
		if (this.arranging !== void 0) this.arranger.stop();
		this.arranging = void 0;
	}
	/** Gives up a layout that is being worked out: things go back to where the named view has them. */
	giveUpArranging() {
		this.stopArranging();
		this.arrange("saved");
	}
	/** Lets things stand another way. What was dragged was dragged in the way before. */
	arrange(layout, seed = 1) {
		this.undoable.length = 0;
		this.go({ arrangement: {
			layout,
			seed,
			moved: /* @__PURE__ */ new Map()
		} });
	}
	/** Follows the browser: its back button, its colour scheme. Returns what undoes it. */
	attach() {
		const leaveBar = this.bar?.onBack(({ search, moved }) => this.read(search, moved));
		const leaveScheme = followScheme((scheme) => this.scheme = scheme);
		return () => {
			leaveBar?.();
			leaveScheme();
		};
	}
	read(search, moved) {
		const { view, notices } = decodeView(search, this.dataset);
		this.view = moved ? changeView(view, { arrangement: { moved } }) : view;
		this.notices = notices;
		this.undoable.length = 0;
		this.learn();
	}
	/** Fetches the words of the view's language, and says all anew when they are there. */
	learn() {
		if (!hasWords(this.view.lang)) fetchWords(this.view.lang).then(() => this.view = { ...this.view });
	}
	/** Whether it is shown on somebody else's page, where there is no dialog to open. */
	get inFrame() {
		return !this.options.keepsHistory;
	}
	get home() {
		return this.options.home;
	}
	get address() {
		return encodeView(this.view, this.dataset);
	}
	/** The address to give away: it names the lit chain, so that it shows the same one when others have come to rank above it. */
	get lastingAddress() {
		const chain = this.view.trace.chain ?? this.chain?.inner;
		return encodeView(changeView(this.view, { trace: { chain } }), this.dataset);
	}
	/** Moves to another view. Every move is an entry of the browser's history, so that its back button undoes it. */
	go(change) {
		this.set(changeView(this.view, change));
	}
	/** Shows a view, whatever was shown before. @param passing whether it takes the place of the entry before it in the browser's history */
	set(view, { passing = false } = {}) {
		const before = this.address;
		const { moved } = this.view.arrangement;
		this.view = view;
		this.notices = [];
		this.learn();
		if (this.address === before && moved === view.arrangement.moved) return;
		const kept = fitsAddress(view) ? void 0 : view.arrangement.moved;
		this.bar?.write({
			search: this.address,
			moved: kept
		}, { passing });
	}
	/** Shows a view that was made elsewhere: what was moved before cannot be taken back any more. */
	show(view, options) {
		this.undoable.length = 0;
		this.set(view, options);
	}
	/** Opens a thing's dossier; while a trace is being begun, the thing is its other end. */
	select(id) {
		if (this.options.clicks === "none") return;
		if (id !== void 0 && this.pointing !== void 0) {
			this.trace(this.pointing, id === this.pointing ? void 0 : id, []);
			return;
		}
		this.go({ panel: {
			focus: id,
			line: void 0,
			compare: void 0
		} });
		if (id !== void 0) this.opened += 1;
	}
	/** Stands on a thing, and looks along a line, as who walks by keys does: no entries in the browser's history. */
	standOn(id) {
		const panel = {
			focus: id,
			line: void 0,
			compare: void 0
		};
		this.set(changeView(this.view, { panel }), { passing: true });
	}
	lookAlong(line) {
		this.set(changeView(this.view, { panel: { line } }), { passing: true });
	}
	selectLine(id) {
		if (id !== void 0 && this.options.clicks && this.options.clicks !== "all") return;
		this.go({ panel: { line: id } });
		if (id !== void 0) this.opened += 1;
	}
	/** The scene as it would be in another language or theme: for a picture to keep. */
	sceneWith(lang, theme) {
		return lang === this.view.lang && theme === this.drawnIn ? this.scene : buildScene(this.seen, this.graph, {
			...this.view,
			lang
		}, {
			theme,
			...this.scenery
		});
	}
	/** Steps back from the innermost: a line, a thing, the trace. */
	stepBack() {
		const { panel, trace } = this.view;
		if (this.pointing !== void 0) this.clearTrace();
		else if (panel.line) this.go({ panel: { line: void 0 } });
		else if (panel.compare) this.go({ panel: { compare: void 0 } });
		else if (panel.focus) this.go({ panel: {
			focus: void 0,
			compare: void 0
		} });
		else if (trace.hop !== void 0) this.go({ trace: { hop: void 0 } });
		else if (trace.from ?? trace.to) this.clearTrace();
	}
	trace(from, to, more = this.view.trace.more) {
		this.pointing = void 0;
		const others = more.filter((id) => id !== from && id !== to).slice(0, MOST_MORE);
		this.go({
			trace: {
				from,
				to,
				more: others,
				...NO_CHAIN
			},
			panel: {
				focus: void 0,
				line: void 0
			}
		});
	}
	/** Begins a trace whose other end is the next thing the reader points at. */
	pointFrom(id) {
		this.go({
			trace: {
				from: id,
				to: void 0,
				more: [],
				...NO_CHAIN
			},
			panel: {
				focus: void 0,
				line: void 0
			}
		});
		this.pointing = id;
	}
	clearTrace() {
		this.pointing = void 0;
		this.go({
			trace: {
				from: void 0,
				to: void 0,
				more: [],
				through: void 0,
				avoid: [],
				...NO_CHAIN
			},
			panel: { line: void 0 }
		});
	}
	/** Lights a chain. */
	choose(chain) {
		this.go({
			trace: {
				...NO_CHAIN,
				chain: chain.inner
			},
			panel: {
				focus: void 0,
				line: void 0
			}
		});
	}
	/** Steps to a hop of the lit chain; its claims are shown and its line stands out. */
	stepTo(hop) {
		const hops = this.chain?.hops.length ?? 0;
		this.go({
			trace: {
				hop: hop === void 0 ? void 0 : Math.max(0, Math.min(hops - 1, hop)),
				chain: this.chain?.inner
			},
			panel: {
				focus: void 0,
				line: void 0
			}
		});
	}
	/** Changes what chains may use. */
	restrict(change) {
		this.go({
			trace: {
				...change,
				...NO_CHAIN
			},
			panel: { line: void 0 }
		});
	}
	/** Brings in the hidden neighbours of a thing, at most so many of the best tied: what is left stays counted. */
	bringIn(id, limit = 40) {
		const hidden = [...this.scene.visible.hidden.get(id) ?? []].sort((a, b) => this.graph.degree(b) - this.graph.degree(a) || a.localeCompare(b)).slice(0, limit);
		const { add, hide } = this.view.arrangement;
		this.go({ arrangement: {
			add: [.../* @__PURE__ */ new Set([...add, ...hidden])],
			hide: hide.filter((other) => !hidden.includes(other))
		} });
	}
	takeOut(id) {
		const { add, hide } = this.view.arrangement;
		const { focus } = this.view.panel;
		this.go({
			arrangement: {
				hide: [.../* @__PURE__ */ new Set([...hide, id])],
				add: without(add, id)
			},
			panel: {
				focus: focus === id ? void 0 : focus,
				line: void 0
			}
		});
	}
	toggleBench(id) {
		this.go({ arrangement: { open: toggled(this.view.arrangement.open, id) } });
	}
	/** Moves a thing by so much from where it stands. */
	nudge(id, x, y) {
		const mark = this.scene.nodes.find((node) => node.id === id);
		if (mark) this.move(mark.id, mark.x + x, mark.y + y);
	}
	move(id, x, y) {
		const near = (n) => Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, n)));
		const { moved } = this.view.arrangement;
		this.undoable.push({
			id,
			before: moved.get(id)
		});
		this.go({ arrangement: { moved: new Map([...moved, [id, [near(x), near(y)]]]) } });
	}
	/**
	* Takes back the newest move of a thing. It is a move of its own: the browser's history is not gone back in, which
	* could leave the page, or move the page around a frame.
	* @returns the thing that was put back; undefined where no move is left
	*/
	undoMove() {
		const last = this.undoable.pop();
		if (!last) return void 0;
		const moved = new Map(this.view.arrangement.moved);
		if (last.before) moved.set(last.id, last.before);
		else moved.delete(last.id);
		this.go({ arrangement: { moved } });
		return last.id;
	}
	showView(id) {
		const plain = defaultView(this.dataset, this.view.lang, id);
		const { theme, as, clock } = this.view;
		this.show({
			...plain,
			theme,
			as,
			clock
		});
	}
	toggleKind(kind) {
		this.go({ filter: { kindsOff: toggled(this.view.filter.kindsOff, kind) } });
	}
	toggleStatus(status) {
		this.go({ filter: { statusesOff: toggled(this.view.filter.statusesOff, status) } });
	}
	toggleRelation(relation) {
		const { relationsOn, relationsOff } = this.view.filter;
		const on = without(relationsOn, relation);
		const off = without(relationsOff, relation);
		const isDrawn = drawsRelation(this.dataset, this.view, relation);
		this.go({ filter: isDrawn ? {
			relationsOn: on,
			relationsOff: [...off, relation]
		} : {
			relationsOn: [...on, relation],
			relationsOff: off
		} });
	}
	drawAllLines() {
		const relationsOn = [...this.dataset.relations.keys()];
		this.go({ filter: {
			relationsOff: [],
			relationsOn,
			statusesOff: []
		} });
	}
	resetFilters() {
		this.go({ filter: {
			relationsOff: [],
			relationsOn: [],
			statusesOff: [],
			kindsOff: []
		} });
	}
	/** Opens a view that was kept in a file. @throws LocalizedError when it is none of this dataset */
	async openSaved(text) {
		const { readSavedView } = await import("./savedView-BinOlylA.js");
		const { view, notices } = readSavedView(text, this.dataset);
		this.show({
			...view,
			lang: this.view.lang,
			theme: this.view.theme
		});
		this.notices = notices;
	}
	/** Follows an address of the dataset, such as one of its questions. */
	follow(address) {
		const { view } = decodeView(address, this.dataset);
		this.show({
			...view,
			lang: this.view.lang,
			theme: this.view.theme
		});
	}
	#story = derived(
		/** The story that is being told. */
		() => this.dataset.raw.stories.find(({ id }) => id === this.view.story?.id)
	);
	get story() {
		return this.#story();
	}
	set story($$value) {
		return this.#story($$value);
	}
	#strayed = derived(() => hasStrayed(this.view, this.dataset));
	get strayed() {
		return this.#strayed();
	}
	set strayed($$value) {
		return this.#strayed($$value);
	}
	tell(id, step, { passing = false } = {}) {
		const view = viewOfStep(this.dataset, {
			id,
			step
		}, this.view);
		if (view) this.show(view, { passing });
	}
	/** Back to the step of the story, for who went to look at something else. */
	tellOn() {
		const { story } = this.view;
		if (story) this.tell(story.id, story.step);
	}
	endStory() {
		this.go({ story: void 0 });
	}
};
var KEY = Symbol("explorer");
var provideExplorer = (explorer) => setContext(KEY, explorer);
var useExplorer = () => getContext(KEY);
export { $computed as $, kindOf as A, withoutName as B, bundleHeading as C, run as Ct, forMany as D, areMany as E, namesAnyone as F, withoutStop as G, grammarOf as H, shortNameOf as I, buildGraph as J, BEFORE_PRONOUN as K, startsWithName as L, nameInSentence as M, nameOf as N, isMany as O, nameWithArticle as P, stanceSteps as Q, startsWithNameWord as R, polygonOf as S, noop as St, relationLabel as T, __exportAll as Tt, inTime as U, capitalised as V, isGoingOn as W, sideChanges as X, aboutWhom as Y, sideOf$2 as Z, FONT as _, spread_props as _t, fetchWords as a, $otherwise as at, TYPE as b, attr as bt, drawnWidth as c, $withOthers as ct, drawsRelation as d, attr_class as dt, $deniedToo as et, membersOf as f, attr_style as ft, FAMILY as g, render as gt, END_MARKS as h, ensure_array_like as ht, DRAWER_HEIGHTS as i, $laterSource as it, midSentence as j, byName as k, toneOf as l, onDestroy as lt, DASHES as m, derived as mt, provideExplorer as n, $differs as nt, wordsFor as o, $paragraph as ot, AROUND as p, await_block as pt, line as q, useExplorer as r, $heard as rt, boundsOf as s, $tied as st, Explorer as t, $denies as tt, benchDay as u, tick as ut, PALETTES as v, stringify as vt, bundleMarks as w, escape_html as wt, cornerOf as x, clsx$1 as xt, SHAPES as y, getContext as yt, tellNames as z };
