import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { request, when } from '../access.examples.ts'
import { filterOf } from './filter.ts'
import { ListPage } from './page.tsx'
import type { ListedRequest } from './queries.ts'

const listed = (lang: Language, more: Partial<ListedRequest> = {}) => {
  const { id, need, bands, priority, dueAt } = request()
  return {
    request: {
      id,
      need,
      bands,
      priority,
      dueAt,
      askedAt: dueAt,
      direction: 'to-take' as const,
      state: 'open' as const,
      isLate: false,
      otherFr: null,
      otherEn: null,
      ...more,
    },
    due: when(lang),
    href: '#',
  }
}

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  isNarrowed: false,
  rows: [
    listed(lang),
    listed(lang, { isLate: true }),
    listed(lang, { direction: 'asked', state: 'claimed', otherFr: 'Colline Verte', otherEn: 'Colline Verte' }),
    listed(lang, { direction: 'asked', state: 'returned' }),
  ],
  count: 4,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'CSV', href: '#' }],
  ask: '#',
})

export const examples = pageExamples('access/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, () => listed(lang))}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
    />
  ),
})
