import { pageExamples } from '../../../../design/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { long, owner, text } from '../own.examples.ts'
import { OwnToolsPage, type OwnToolRow } from './page.tsx'

const row: OwnToolRow = {
  href: '#',
  title: text.titleFr ?? '',
  owner,
  state: 'published',
  hasUnpublished: true,
  day: '3 novembre 2026',
}
const rows: OwnToolRow[] = [
  row,
  { ...row, state: 'draft', hasUnpublished: false, title: 'Sans titre' },
  { ...row, state: 'withdrawn', hasUnpublished: false, title: long.titleFr ?? '' },
]
const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, state: null, networkId: null },
  isFiltered: false,
  owners: [],
  rows,
  total: rows.length,
  page: 1,
  pages: 1,
  pageHref: () => '#',
  writeHref: '#',
  listHref: '#',
})

export const examples = pageExamples('toolbox/own/list/page', {
  ordinary: (lang) => <OwnToolsPage {...page(lang)} />,
  empty: (lang) => <OwnToolsPage {...page(lang)} rows={[]} total={0} />,
  many: (lang) => (
    <OwnToolsPage
      {...page(lang)}
      rows={[...rows, ...rows, ...rows, ...rows]}
      total={112}
      page={3}
      pages={6}
      owners={[
        { value: 'a', text: owner },
        { value: 'b', text: 'Réseau du Vallon' },
      ]}
    />
  ),
  nothing: (lang) => (
    <OwnToolsPage
      {...page(lang)}
      rows={[]}
      total={0}
      isFiltered
      filter={{ text: 'introuvable', state: 'draft', networkId: null }}
    />
  ),
})
