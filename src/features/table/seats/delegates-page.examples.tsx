import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { DelegatesPage } from './delegates-page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  version: 1,
  state: filled({ first: 'a' }),
  other: 'Table provinciale',
  members: [
    { value: 'a', text: 'Maison des Osiers (Anaïs Deschênes)' },
    { value: 'b', text: 'Police du Vallon' },
  ],
})

export const examples = pageExamples('table/seats/delegates-page', {
  ordinary: (lang) => <DelegatesPage {...page(lang)} />,
  empty: (lang) => <DelegatesPage {...page(lang)} state={filled({})} />,
  error: (lang) => (
    <DelegatesPage
      {...page(lang)}
      state={{ ...filled({ first: 'a' }), errors: { second: lang === 'fr' ? 'Un autre membre.' : 'Another member.' } }}
    />
  ),
})
