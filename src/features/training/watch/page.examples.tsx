import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Standing } from '../rules.ts'
import { elsewhere, keys } from '../training.examples.ts'
import { WatchPage } from './page.tsx'
import { countStandings, watchFilterOf, type WatchRow } from './watch-list.ts'

const row = (standing: Standing): WatchRow => ({
  personId: 'person',
  name: 'Noémie Tremblay-Inventée',
  standing,
  subject: standing === 'never' ? null : 'signs',
  last: standing === 'never' ? null : { title: 'Reconnaître les indices et agir', onDay: '2025-11-12' as Day },
  until: standing === 'never' ? null : ('2027-01-12' as Day),
})
const rows = [row('late'), row('soon'), row('never'), row('current')]

const page = (lang: Language) => ({
  lang,
  keys,
  organization: 'Maison des Osiers',
  action: '#',
  filter: watchFilterOf(new URLSearchParams()),
  isNarrowed: false,
  counts: countStandings(rows),
  rows,
  pages: { page: 1, pages: 1, href: () => '#' },
  files: [{ label: 'Excel', href: '#' }],
  declared: [],
  find: '#',
})

export const examples = pageExamples('training/watch/page', {
  ordinary: (lang) => <WatchPage {...page(lang)} />,
  declared: (lang) => (
    <WatchPage
      {...page(lang)}
      declared={[
        { one: elsewhere(), name: 'Olivier Roy-Inventé', proof: '#', settle: '#' },
        { one: elsewhere({ proofName: null }), name: 'Noémie Tremblay-Inventée', proof: null, settle: null },
      ]}
    />
  ),
  empty: (lang) => <WatchPage {...page(lang)} rows={[]} counts={countStandings([])} />,
  nothing: (lang) => <WatchPage {...page(lang)} rows={[]} isNarrowed />,
  many: (lang) => (
    <WatchPage
      {...page(lang)}
      rows={Array.from({ length: 50 }, () => row('current'))}
      pages={{ page: 2, pages: 6, href: () => '#' }}
    />
  ),
})
