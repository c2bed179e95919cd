import { pageExamples } from '../../../design/index.ts'
import { filled } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { keys } from '../table.examples.ts'
import { OwnSeatPage } from './page.tsx'

const page = (lang: Language) => ({
  lang,
  action: '#',
  keys,
  version: 1,
  state: filled({ mandate: 'Porter la voix du travail de rue.', contact: 'person-1', termUntil: '2027-06-23' }),
  organization: { id: 'organization-1', name: 'Maison des Osiers' },
  others: [],
  people: [
    { personId: 'person-1', name: 'Anaïs Deschênes' },
    { personId: 'person-2', name: 'Yves Porteur' },
  ],
  flow: null,
})

export const examples = pageExamples('table/own-seat/page', {
  ordinary: (lang) => <OwnSeatPage {...page(lang)} />,
  starting: (lang) => <OwnSeatPage {...page(lang)} flow={2} state={filled({})} />,
  'two-organizations': (lang) => <OwnSeatPage {...page(lang)} others={[{ label: 'Police du Vallon', href: '#' }]} />,
  error: (lang) => (
    <OwnSeatPage
      {...page(lang)}
      state={{ ...page(lang).state, errors: { termUntil: lang === 'fr' ? 'Ce jour est passé.' : 'This day is past.' } }}
    />
  ),
})
