import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** No text from data ever becomes HTML: these are the ways it could. */
const htmlSinks = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'No HTML sinks: set text, or build elements.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|createContextualFragment)$/]',
    message: 'No HTML sinks: set text, or build elements.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(ln)?$/]",
    message: 'No HTML sinks: set text, or build elements.',
  },
];

/** Ways to write that hide what is meant. */
const idioms = [
  {
    selector: 'TSEnumDeclaration',
    message: 'A union of texts, or a table with `as const`: enums are no part of JavaScript.',
  },
  {
    selector: 'ArrayPattern.id[elements.length>1] ~ ArrayExpression.init',
    message: 'One declaration a name: pairs that are assigned at once have to be read twice.',
  },
  {
    selector:
      'MemberExpression[object.type="ArrayExpression"][object.elements.length=1][object.elements.0.type!="SpreadElement"][property.name=/^(map|reduce|some|every|filter|flatMap|find)$/]',
    message: 'Name the value with a constant, not with an array of one element.',
  },
  {
    selector:
      'CallExpression[callee.property.name="set"] > ArrayExpression > SpreadElement > LogicalExpression[left.callee.property.name="get"]',
    message: 'A copy of a list for each value takes quadratic time: use append (model/lists.ts).',
  },
];

/**
 * An empty text in place of what is not there looks like a text to whoever reads it next: but the
 * value of a form's field is one.
 */
const emptyTexts = [
  {
    selector:
      ':not(SvelteMustacheTag) > LogicalExpression[operator=/^(\\?\\?|\\|\\|)$/][right.type="Literal"][right.value=""]',
    message:
      'What is not there is undefined: handle it. Where an empty text is meant, give it as a default or by a named function.',
  },
];

/** The rules that refuse what has no type, turned off where a type cannot be had. */
const untyped = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default ts.config(
  {
    ignores: [
      'dist/',
      'src/words/compiled/',
      'lib/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      'no-restricted-syntax': ['error', ...htmlSinks, ...idioms],
      'no-eval': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      complexity: ['error', 15],
      'max-params': ['error', 4],
      'max-depth': ['error', 4],
      'no-nested-ternary': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // A number in a text is written as it is; anything else has to be turned into text by name.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An arrow in one line may hand on a call that returns nothing: braces would say no more.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What an effect follows is named by `void`: it is read and not used.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // A text is spread into its code points, which is how widths and outlines are measured.
      '@typescript-eslint/no-misused-spread': 'off',
      'svelte/no-at-html-tags': 'error',
      // There are no enums to compare or to assign, and no stores to read: to look for them is a
      // fifth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      'svelte/require-store-reactive-access': 'off',
      'no-restricted-imports': ['error', { paths: ['svelte/store'] }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...htmlSinks, ...idioms, ...emptyTexts] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    rules: {
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Maps and sets that are replaced, never written to in place, need no reactive twin.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    // Outside of Svelte's own checker a component has no type: svelte-check reads them (npm run
    // check).
    files: ['**/*.svelte', 'src/**/*.svelte.ts', 'src/app/**/*.ts', 'src/embed/**/*.ts'],
    rules: {
      ...untyped,
    },
  },
  {
    // Its arrays of numbers are read by indices that it counts itself; a check at each of them would
    // be asked for millions of times.
    files: ['src/scene/compose/costs.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // What a command prints as JSON, and what an expectation is made of, has no type: each test
      // says what it should be.
      ...untyped,
      // An indexed list may be shorter than the test believes: it then fails in its own words.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The declarations of packages that ship none: their parameters are not ours to choose.
    files: ['**/*.d.ts'],
    rules: { 'max-params': 'off' },
  },
  // Each component is a program of its own to the type checker, and tests are as many lines as
  // sources: npm run test:quick leaves their types to npm test.
  ...(process.env['LINT'] === 'quick'
    ? [{ files: ['**/*.svelte', 'tests/**'], ...ts.configs.disableTypeChecked }]
    : []),
  {
    files: ['**/*.js', '**/*.mjs'],
    ...ts.configs.disableTypeChecked,
  },
);
