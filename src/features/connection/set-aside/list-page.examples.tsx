import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AsideListPage, type AsideLine, type AsideListPageProps } from './list-page.tsx'

const line = (lang: Language, facts: Partial<AsideLine> = {}): AsideLine => ({
  kind: lang === 'fr' ? 'Régions sans lien avec une autre' : 'Regions with no tie to another',
  title: 'Mauricie',
  reason: lang === 'fr' ? 'Une rencontre est déjà prévue en mars.' : 'A meeting is already planned in March.',
  by: 'Mireille Inventée',
  at: new Date('2026-11-20T15:00:00Z'),
  takeUpAction: '#',
  ...facts,
})

const page = (lang: Language): AsideListPageProps => ({
  lang,
  keys: { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' },
  lines: [line(lang), line(lang, { kind: null })],
  pages: { page: 1, pages: 1, href: () => '#' },
  timeZone: 'America/Toronto',
  backHref: '#',
})

export const examples = pageExamples('connection/set-aside/list-page', {
  ordinary: (lang) => <AsideListPage {...page(lang)} />,
  empty: (lang) => <AsideListPage {...page(lang)} lines={[]} />,
  many: (lang) => (
    <AsideListPage
      {...page(lang)}
      lines={Array.from({ length: 25 }, () => line(lang, { reason: 'x '.repeat(150) }))}
      pages={{ page: 1, pages: 3, href: () => '#' }}
    />
  ),
})
