// The direction of imports (docs/architecture.md): cli -> lab, rx -> optpoline, and inside the runtime
// library from what users hold down to the text. An import against an arrow fails the lint.
const core = '^packages/optpoline/src/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'runtime-has-no-dependencies',
      severity: 'error',
      from: { path: core },
      to: { pathNot: core },
    },
    {
      name: 'lab-stands-alone',
      severity: 'error',
      from: { path: '^packages/lab/src/' },
      to: { path: '^packages/(optpoline|rx|cli)/|^(optpoline|@optpoline/)' },
    },
    {
      name: 'rx-knows-only-the-runtime',
      severity: 'error',
      from: { path: '^packages/rx/src/' },
      to: { path: '^packages/(lab|cli)/|^@optpoline/(lab|cli)' },
    },
    {
      name: 'text-knows-no-statistics',
      severity: 'error',
      from: { path: `${core}text/` },
      to: { path: core, pathNot: `${core}text/` },
    },
    {
      name: 'policy-is-pure',
      severity: 'error',
      from: { path: `${core}learning/(policy|worth)` },
      to: { path: core, pathNot: `${core}learning/(policy|worth)` },
    },
    {
      name: 'learning-does-not-know-its-users',
      severity: 'error',
      from: { path: `${core}learning/` },
      to: { path: `${core}(dynamic-call|static-call|static-key|host|index)\\.` },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.check.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules|/dist/' },
    enhancedResolveOptions: {
      conditionNames: ['@optpoline/source', 'import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
}
