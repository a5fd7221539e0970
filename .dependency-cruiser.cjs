// The import boundaries of docs/architecture.md §2, checked by the test command.

/** Slices from left to right: a slice imports only what stands to its left. */
const slices = [
  'platform',
  'divisions',
  'identity',
  'suggestions',
  'consultations',
  'projects',
  'funding',
  'supervision',
  'stories',
  'reports',
];

const rightward = slices.flatMap((slice, place) =>
  slices.slice(place + 1).length === 0
    ? []
    : [
        {
          name: `${slice}-imports-left-only`,
          comment: 'What must appear further left goes through fields, effects or figures registered in slices.ts.',
          severity: 'error',
          // The test harness builds the whole, so it may know the registry.
          from: { path: `^apps/(api|admin)/src/${slice}/`, pathNot: '^apps/api/src/platform/testing/' },
          to: { path: `^apps/(api|admin)/src/(${slices.slice(place + 1).join('|')})/` },
        },
      ],
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rightward,
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; code may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-nothing',
      comment: 'Exact decimals and the announced holidays are values, not I/O.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/domain/', 'node_modules/(.pnpm/)?(decimal\\.js|chinese-days)'] },
    },
    {
      name: 'public-knows-no-admin-no-identity-no-contacts',
      comment: 'What the public graph can reach is decided by the published views.',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/public/', pathNot: '\\.test\\.ts$' },
      to: { path: ['^apps/api/src/[^/]+/admin/', '^apps/api/src/identity/', '-contact\\.entity\\.ts$'] },
    },
    {
      name: 'admin-graph-is-not-extended-by-public',
      severity: 'error',
      from: { path: '^apps/api/src/[^/]+/public/' },
      to: { path: '^apps/api/src/[^/]+/admin/' },
    },
    {
      name: 'resolvers-know-no-orm',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: '(^|/)(@mikro-orm|pg(@|/|$)|kysely)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'console-knows-no-server',
      severity: 'error',
      from: { path: '^apps/admin/src/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'registry-is-for-the-whole',
      comment: 'Only commands, the program and the test harness know every slice.',
      severity: 'error',
      from: { path: '^apps/api/src/', pathNot: ['^apps/api/src/(commands|main)', '^apps/api/src/platform/testing/', '\\.test\\.ts$', '\\.fixture\\.ts$'] },
      to: { path: '^apps/api/src/slices\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    exclude: { path: ['^(apps|packages)/[^/]+/dist/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
