import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'func-style': ['error', 'expression'],
      'prefer-const': 'error',
      // Archives hold hostile text: a pattern may not backtrack, nor search, worse than in line with the text.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true, ignorePartial: false }],
      // Patterns are read by people: \d{1,2} says more than \d\d?, and a named group may serve its reader alone.
      'regexp/prefer-d': 'off',
      // Parts that are put together into larger patterns keep their brackets.
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-unused-capturing-group': 'off',
    },
  },
)
