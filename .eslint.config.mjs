import astro from 'eslint-plugin-astro'
import { configs } from 'typescript-eslint'

export default [
  { ignores: ['dist/', 'node_modules/', '.astro/', 'screens/', 'tests/fixtures/'] },
  ...configs.strict,
  ...configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // Indexing behind a check of the length is everyday here, and the type checker asks for it to be said.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Flags `object['key']`, which the type checker demands for index signatures.
      '@typescript-eslint/dot-notation': 'off',
      // What is set as HTML comes from our own renderers, which escape.
      'astro/no-set-html-directive': 'off'
    }
  }
]
