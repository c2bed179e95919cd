import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { definition, ownWord } from '../glossary.examples.ts'
import { definitionStates } from '../rules.ts'
import { proposerOf, termNameOf, textOf } from '../shared-definition.ts'
import { SharedPage, type SharedPageProps, type SharedRow } from './page.tsx'

const row = (lang: Language, index: number): SharedRow => {
  const one = index % 2 === 0 ? definition : ownWord
  const state = definitionStates[index % 3] ?? 'open'
  return {
    href: '#',
    term: termNameOf(one, lang),
    text: textOf(one, lang),
    state,
    isAwaiting: state === 'open' && index > 0,
    number: state === 'adopted' ? 2 : null,
    day: lang === 'fr' ? '2 octobre 2026' : 'October 2, 2026',
    by: proposerOf(index === 1 ? { ...one, organizationId: null } : one, lang),
    network: index > 2 ? 'Table des Trois-Lisières' : null,
  }
}
const page = (lang: Language, count: number): SharedPageProps => ({
  lang,
  action: '#',
  filter: { text: null, state: null },
  rows: Array.from({ length: count }, (_, index) => row(lang, index)),
  total: count,
  isEmpty: count === 0,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  proposeHref: '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
})

export const examples = pageExamples('glossary/shared/page', {
  ordinary: (lang) => <SharedPage {...page(lang, 3)} />,
  reader: (lang) => <SharedPage {...page(lang, 3)} proposeHref={null} />,
  empty: (lang) => <SharedPage {...page(lang, 0)} />,
  many: (lang) => <SharedPage {...page(lang, 25)} total={60} page={2} pages={3} />,
  'nothing-found': (lang) => (
    <SharedPage {...page(lang, 0)} isEmpty={false} filter={{ text: 'zzzz', state: 'awaiting' }} />
  ),
})
