import { pageExamples } from '../../../design/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { OverviewPage } from './page.tsx'
import type { PlaceKeys } from './queries.ts'

const now = new Date('2026-12-01T15:00:00Z')
const today = '2026-12-01' as Day
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)

const founded: PlaceKeys = {
  id: '00000000-0000-4000-8000-000000000001',
  nameFr: 'Maison Trame',
  nameEn: 'Trame House',
  leads: true,
  isMember: true,
  holders: ['Camille Invention', 'Nadine Inventée'],
  memberCount: 5,
  teams: [
    { kind: 'intake', epoch: 3, since: ago(700), unrotatedSince: null },
    { kind: 'follow-up', epoch: 1, since: ago(2000), unrotatedSince: null },
  ],
  waiting: [],
  unsigned: null,
  drills: [1, 2, 3].map((share) => ({ share, on: '2026-10-14' as Day, hasAnswered: share < 3 })),
}
const none: PlaceKeys = { ...founded, isMember: false, holders: [], memberCount: 0, teams: [], drills: [] }
const ways = [
  { kind: 'phrase', fromDay: '2026-10-14' as Day },
  { kind: 'kit', fromDay: '2026-10-14' as Day },
] as const
const when = { now, today, timeZone: 'America/Toronto' }

export const examples = pageExamples('keys/overview/page', {
  ordinary: (lang) => <OverviewPage lang={lang} ways={ways} places={[founded]} {...when} />,
  empty: (lang) => <OverviewPage lang={lang} ways={[]} places={[none]} {...when} />,
  proposed: (lang) => (
    <OverviewPage lang={lang} ways={ways} places={[{ ...none, unsigned: ['Nadine Inventée', ''] }]} {...when} />
  ),
  late: (lang) => (
    <OverviewPage
      lang={lang}
      ways={ways.slice(0, 1)}
      places={[
        {
          ...founded,
          memberCount: 1,
          teams: founded.teams.map((team, at) => ({ ...team, unrotatedSince: ago(at === 0 ? 80 : 30) })),
          waiting: ['Sacha Fictif'],
          drills: founded.drills.map((drill) => ({ ...drill, on: '2026-04-01' as Day })),
        },
      ]}
      {...when}
    />
  ),
})
