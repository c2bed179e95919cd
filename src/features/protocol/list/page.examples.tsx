import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { protocol } from '../protocol.examples.ts'
import { protocolStates } from '../rules.ts'
import { nameOf } from '../said.ts'
import { ProtocolListPage, type ProtocolListPageProps, type ProtocolRow } from './page.tsx'

const row = (lang: Language, index: number): ProtocolRow => {
  const state = protocolStates[(index + 2) % 4] ?? 'issued'
  const isOut = state === 'issued' || state === 'retired'
  return {
    href: '#',
    name: nameOf(index === 1 ? { ...protocol, nameEn: null } : protocol, lang),
    state,
    newest: isOut ? { number: 2, day: lang === 'fr' ? '2 octobre 2026' : 'October 2, 2026' } : null,
    regions: isOut ? { newest: 1, of: 3 } : null,
    organizations: isOut ? { newest: 6, of: 12 } : null,
    openChanges: state === 'issued' ? 2 : 0,
    matrixHref: '#',
    network: index > 2 ? 'Table des Trois-Lisières' : null,
  }
}

const page = (lang: Language, count: number): ProtocolListPageProps => ({
  lang,
  action: '#',
  filter: { text: null, state: null },
  rows: Array.from({ length: count }, (_, index) => row(lang, index)),
  total: count,
  isEmpty: count === 0,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  writeHref: '#',
  links: { agreement: '#', duty: '#', recommendations: '#' },
})

export const examples = pageExamples('protocol/list/page', {
  ordinary: (lang) => <ProtocolListPage {...page(lang, 3)} />,
  reader: (lang) => <ProtocolListPage {...page(lang, 2)} writeHref={null} />,
  empty: (lang) => <ProtocolListPage {...page(lang, 0)} />,
  many: (lang) => <ProtocolListPage {...page(lang, 25)} total={60} page={2} pages={3} />,
  'nothing-found': (lang) => (
    <ProtocolListPage {...page(lang, 0)} isEmpty={false} filter={{ text: 'zzzz', state: 'draft' }} />
  ),
})
