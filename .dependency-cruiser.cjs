/** The rules of the house: who may know whom. `npm run check` fails on a breach. */
const pure = '^api/(policy/(?!files\\.ts|cli(\\.ts|/))|maths/|curriculum/|language/|tutor/guard/)';
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'tabs-know-only-the-contract-and-the-language',
      comment: 'The browser gets types from the contract and pure functions from language; nothing that decides.',
      severity: 'error',
      from: { path: '^tabs/' },
      to: { path: '^api/', pathNot: '^api/(contract|language)/' },
    },
    {
      name: 'tabs-take-only-types-from-the-contract',
      severity: 'error',
      from: { path: '^tabs/' },
      to: { path: '^api/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'bot-knows-only-contract-and-services',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^api/', pathNot: '^api/(contract/|services\\.ts|language/texts)' },
    },
    {
      name: 'only-app-wires-routes',
      severity: 'error',
      from: { path: '^(api|bot|tabs)/', pathNot: '^api/(app\\.ts|routes/)' },
      to: { path: '^api/routes/' },
    },
    {
      name: 'pure-folders-do-no-io',
      comment: 'Deciding is a function of its arguments: no I/O, no Express, no database.',
      severity: 'error',
      from: { path: pure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-folders-stay-among-the-pure',
      severity: 'error',
      from: { path: pure },
      to: {
        path: '^api/',
        pathNot: ['^api/(policy/(?!files\\.ts|cli(\\.ts|/))|maths/|curriculum/|language/|tutor/guard/|contract/)'],
      },
    },
    {
      name: 'pure-folders-know-no-framework',
      severity: 'error',
      from: { path: pure },
      to: { path: 'node_modules/(express|kysely|pino|helmet|openai)/' },
    },
    {
      name: 'the-app-package-stands-alone',
      comment: 'It is made by a command: nothing that runs needs it, and it needs nothing that runs.',
      severity: 'error',
      from: { path: '^appPackage/' },
      to: { path: '^(api|bot|tabs)/' },
    },
    {
      name: 'nothing-that-runs-needs-the-app-package',
      severity: 'error',
      from: { path: '^(api|bot|tabs)/' },
      to: { path: '^appPackage/' },
    },
    {
      name: 'product-never-needs-its-tests',
      severity: 'error',
      from: { path: '^(api|appPackage|bot|tabs)/' },
      to: { path: '^tests/' },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tabs/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'types', 'default'],
    },
  },
};
