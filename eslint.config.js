import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

const clockOnly = 'Only foundation/clock reads the time (docs/house-plan.md).';
const time = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clockOnly },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clockOnly },
];

const { rooms, roles } = JSON.parse(readFileSync(new URL('house.json', import.meta.url), 'utf8'));
const noClock = 'A file without a role is told what time it is (docs/house-plan.md).';

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', 'coverage/', 'data/', 'data-dev/', 'demo-data/', 'reports/', '.stryker-tmp/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', 300],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/foundation/clock/**', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...time] },
  },
  {
    files: ['test/**/*.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['assertions', 'hasAssertions'].map((property) => ({
          object: 'expect',
          property,
          message: 'The runner does not count assertions (docs/decisions/0015).',
        })),
      ],
    },
  },
  {
    files: [`src/{${rooms.join(',')}}/**/*.ts`],
    ignores: [`**/*.{${roles.join(',')}}.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/clock/*'], importNames: ['Clock'], allowTypeImports: true, message: noClock }] },
      ],
    },
  },
  { files: ['src/entrypoints/cli/command-line/command-table.ts'], rules: { 'max-lines': 'off' } },
  { files: ['bench/**/*.ts', 'contract/**/*.ts', 'demo/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/entrypoints/web/layout/keys.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', window: 'readonly', localStorage: 'readonly' },
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        module: 'writable',
      },
    },
  },
  prettier,
);
