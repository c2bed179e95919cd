import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { FollowPage, type FollowedRow } from './page.tsx'

const row: FollowedRow = {
  id: 'one',
  href: '#',
  start: 'Nous avons écrit ensemble ce que chacun peut dire.',
  language: 'fr',
  author: 'Odile Exemple',
  organization: 'Maison des Osiers',
  state: 'waiting',
  isToRead: true,
  day: '3 novembre 2026',
}
const rows: FollowedRow[] = [
  row,
  { ...row, id: 'two', state: 'published', isToRead: false },
  { ...row, id: 'three', state: 'draft', isToRead: false, start: 'We stopped asking…', language: 'en' },
  { ...row, id: 'four', state: 'withdrawn', isToRead: false },
]
const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: { text: null, state: null },
  isFiltered: false,
  total: rows.length,
  rows,
  writeHref: '#',
  listHref: '#',
  page: 1,
  pages: 1,
  pageHref: () => '#',
})

export const examples = pageExamples('testimonial/follow/page', {
  ordinary: (lang) => <FollowPage {...page(lang)} />,
  empty: (lang) => <FollowPage {...page(lang)} total={0} rows={[]} />,
  reader: (lang) => <FollowPage {...page(lang)} total={0} rows={[]} writeHref={null} />,
  many: (lang) => (
    <FollowPage {...page(lang)} total={96} rows={[...rows, ...rows, ...rows, ...rows]} page={2} pages={5} />
  ),
  nothing: (lang) => (
    <FollowPage {...page(lang)} filter={{ text: 'introuvable', state: 'draft' }} isFiltered total={0} rows={[]} />
  ),
})
