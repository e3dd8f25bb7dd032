/**
 * What may know what: data flow one way, from what is known to what is seen. Checked by `npm run
 * walls`.
 */

/** Folders of src from what is known to what is seen: one imports only from those before it. */
const ROOMS = [
  'words',
  'model',
  'formats',
  'analysis',
  'prose',
  'scene',
  'protocol',
  'app',
  'embed',
  'cli',
  'api',
];
/** Rooms that run anywhere: no framework, no browser, no Node. */
const PURE = ['words', 'model', 'formats', 'analysis', 'prose', 'scene', 'protocol'];

const upward = ROOMS.slice(0, -1).map((room, i) => ({
  name: `${room}-imports-upward`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/(${ROOMS.slice(i + 1).join('|')})/` },
}));

export default {
  forbidden: [
    ...upward,
    {
      name: 'no-circle',
      comment: 'Circles of types count: who reads one file has to read the other.',
      severity: 'error',
      // A claim holds the claims that dispute it: its component shows itself.
      from: { pathNot: '^src/app/panels/dossier/ClaimCard\\.svelte$' },
      to: { circular: true },
    },
    {
      name: 'pure-rooms-know-no-framework',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { path: '^(node_modules/)?(svelte|cytoscape|vite)(/|$)', pathNot: '\\.css$' },
    },
    {
      name: 'pure-rooms-know-no-node',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-folder-knows-cytoscape',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/canvas/' },
      to: { path: '^node_modules/cytoscape' },
    },
    {
      name: 'no-import-of-what-is-not-there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|\\.\\./\\.\\./lib/)' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/words/compiled' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
