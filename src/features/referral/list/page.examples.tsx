import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { filterOf } from './filter.ts'
import { ListPage } from './page.tsx'
import type { ListedReferral } from './queries.ts'

const row = (lang: Language, more: Partial<ListedReferral> = {}) => ({
  referral: {
    id: 'one',
    direction: 'received' as const,
    otherFr: 'Maison Ronde',
    otherEn: 'Maison Ronde',
    priority: 'urgent' as const,
    state: 'requested' as const,
    businessStatus: 'sent' as const,
    requestedAt: new Date('2026-11-20T15:00:00Z'),
    dueAt: new Date('2026-11-20T19:00:00Z'),
    isLate: false,
    ownerName: null,
    ...more,
  },
  code: '1F0C9A52',
  other: 'Maison Ronde',
  due: lang === 'fr' ? '20 novembre 2026, 14 h' : 'November 20, 2026, 2:00 p.m.',
  href: '#',
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  isNarrowed: false,
  rows: [
    row(lang, { isLate: true }),
    row(lang, { priority: 'priority', businessStatus: 'info-asked' }),
    row(lang, { direction: 'sent', state: 'in-progress', ownerName: 'Odile Inventée' }),
    row(lang, { direction: 'sent', state: 'completed', businessStatus: 'loop-told-to-youth', priority: 'ordinary' }),
  ],
  count: 4,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [
    { label: 'Excel', href: '#' },
    { label: 'CSV', href: '#' },
  ],
  links: [{ label: lang === 'fr' ? 'Signaler : par téléphone' : 'Report: by telephone', href: '#' }],
})

export const examples = pageExamples('referral/list/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} />,
  nothing: (lang) => <ListPage {...page(lang)} rows={[]} count={0} isNarrowed />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, () => row(lang))}
      count={500}
      pages={{ page: 4, pages: 20, href: () => '#' }}
    />
  ),
})
