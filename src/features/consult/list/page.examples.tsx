import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bands } from '../consult.examples.ts'
import { filterOf } from './filter.ts'
import { ListPage } from './page.tsx'
import type { ListedQuestion } from './queries.ts'

const listed = (lang: Language, more: Partial<ListedQuestion> = {}) => ({
  question: {
    id: 'one',
    direction: 'received' as const,
    organizationId: 'one',
    askedAt: new Date('2026-11-20T15:00:00Z'),
    state: 'open' as const,
    bands,
    answer: null,
    answers: 0,
    helpers: 0,
    ...more,
  },
  askedOn: lang === 'fr' ? '20 novembre 2026' : 'November 20, 2026',
  href: '#',
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  isNarrowed: false,
  rows: [
    listed(lang),
    listed(lang, { state: 'answered', answer: 'could-help' }),
    listed(lang, { direction: 'asked', state: 'answered', answers: 3, helpers: 1 }),
    listed(lang, { state: 'closed', bands: null }),
  ],
  count: 4,
  pages: { page: 1, pages: 1, href: () => '#' },
  ask: '#',
  answers: true,
  figures: [{ label: 'Maison Ronde', href: '#' }],
})

export const examples = pageExamples('consult/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} answers={false} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, () => listed(lang))}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
    />
  ),
  reader: (lang) => <ListPage {...page(lang)} rows={[]} count={0} ask={null} answers={false} figures={[]} />,
})
