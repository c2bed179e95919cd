import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { filterOf } from './filter.ts'
import { ListPage, type MailboxRow } from './page.tsx'

const week = { fr: 'Semaine du 30 novembre 2026', en: 'Week of November 30, 2026' }

const day = { fr: 'Lundi', en: 'Monday' }

const row = (lang: Language, more: Partial<MailboxRow> = {}): MailboxRow => ({
  id: '7c1e0f42',
  code: '7C1E0F42',
  href: '#',
  organization: null,
  awaits: true,
  week: week[lang],
  lead: null,
  isMine: false,
  entries: 1,
  ...more,
})

const page = (lang: Language) => ({
  lang,
  action: '#',
  filter: filterOf(new URLSearchParams()),
  rows: [
    row(lang),
    row(lang, { id: '0a93be17', code: '0A93BE17', lead: 'Wally Navette', isMine: true, entries: 4 }),
    row(lang, { id: 'd4420c9b', code: 'D4420C9B', awaits: false, lead: 'Salomé Trame', entries: 12 }),
  ],
  count: 3,
  pages: { page: 1, pages: 1, href: () => '#' },
  answers: true,
  keysHref: '#',
  promises: [{ organization: 'Maison Ronde', hours: 24 }],
  onDuty: [],
  asideHref: '#',
  asideCount: 0,
  asideListHref: '#',
  doors: [],
})

const doors = [
  { label: 'Maison Ronde', href: '#' },
  { label: 'Atelier Courtepointe', href: '#' },
]

export const examples = pageExamples('mailbox/inbox/page', {
  ordinary: (lang) => <ListPage {...page(lang)} />,
  empty: (lang) => <ListPage {...page(lang)} rows={[]} count={0} promises={[]} doors={doors} />,
  noKeys: (lang) => <ListPage {...page(lang)} rows={[]} count={0} promises={[]} answers={false} />,
  nothing: (lang) => (
    <ListPage {...page(lang)} rows={[]} count={0} filter={filterOf(new URLSearchParams('voir=mine'))} />
  ),
  onDuty: (lang) => (
    <ListPage
      {...page(lang)}
      onDuty={[{ organization: null, day: day[lang], holder: 'Wally Navette', deputy: 'Salomé Trame' }]}
      asideCount={12}
    />
  ),
  aside: (lang) => <ListPage {...page(lang)} asideCount={3} filter={filterOf(new URLSearchParams('voir=aside'))} />,
  many: (lang) => (
    <ListPage
      {...page(lang)}
      rows={Array.from({ length: 25 }, (_, at) =>
        row(lang, {
          id: String(at),
          organization: at % 2 === 0 ? 'Maison Ronde' : 'Atelier Courtepointe',
          awaits: at < 8,
        }),
      )}
      count={240}
      pages={{ page: 4, pages: 10, href: () => '#' }}
      doors={doors}
      promises={[
        { organization: 'Maison Ronde', hours: 24 },
        { organization: 'Atelier Courtepointe', hours: 1 },
      ]}
    />
  ),
})
