// src/words/compiled/locales.ts
var LOCALES = ["en", "es"];
// src/words/message.ts
/** What the compiled catalogues are made of. */
var textIn = (texts, language) => Object.hasOwn(texts, language) ? texts[language] : texts[LOCALES[0]];
var plain = (texts) => (language) => textIn(texts, language);
var message = (texts) => (language, inputs) => textIn(texts, language)(inputs);
var branch = (branches, key) => ((Object.hasOwn(branches, key) ? branches[key] : branches["other"]) ?? String)();
var RULES = /* @__PURE__ */ new Map();
/** The branch for a number: one for just this number, `=0`, goes before those of the language's plural rules. */
function plural(locale, n, branches) {
	const exact = `=${n}`;
	if (Object.hasOwn(branches, exact)) return branch(branches, exact);
	const rules = RULES.get(locale) ?? new Intl.PluralRules(locale);
	RULES.set(locale, rules);
	return branch(branches, rules.select(n));
}
/** The branch for a value, or the one for all others. */
var select = (value, branches) => branch(branches, value);
export { LOCALES as a, select as i, plain as n, plural as r, message as t };
