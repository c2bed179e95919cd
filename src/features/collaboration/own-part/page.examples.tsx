import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys, people } from '../collaboration.examples.ts'
import { OwnPartPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  version: 1,
  state: filled({ brings: 'Deux lits la nuit.', contact: 'person-1' }),
  organization: { id: 'organization-1', name: 'Maison des Osiers' },
  others: [],
  people,
  flow: null,
})

export const examples = pageExamples('collaboration/own-part/page', {
  ordinary: (lang) => <OwnPartPage {...page(lang)} />,
  starting: (lang) => <OwnPartPage {...page(lang)} flow={2} state={filled({})} />,
  'two-organizations': (lang) => <OwnPartPage {...page(lang)} others={[{ label: 'Police du Vallon', href: '#' }]} />,
  error: (lang) => (
    <OwnPartPage
      {...page(lang)}
      state={{ ...page(lang).state, errors: { deputy: lang === 'fr' ? 'Une autre personne.' : 'Someone else.' } }}
    />
  ),
})
