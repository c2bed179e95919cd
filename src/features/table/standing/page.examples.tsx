import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { SeatedFacts } from '../seated.ts'
import { day, reporting, seat } from '../table.examples.ts'
import { AlliancePart, TablePart } from './page.tsx'

const person = (name: string) => ({ name, email: 'courriel@exemple.invalid' })
const member = (facts: Partial<SeatedFacts> = {}): SeatedFacts => ({
  memberId: 'stay-1',
  organizationId: 'organization-1',
  name: 'Maison des Osiers',
  sector: 'community',
  mandate: 'Porter la voix du travail de rue.',
  representative: person('Anaïs Deschênes'),
  substitute: null,
  termUntil: day('2027-06-23'),
  term: { said: '2027-06-23', standing: 'running' },
  ...facts,
})
const acts = {
  scope: '#',
  ownSeat: '#',
  elsewhere: '#',
  stage: '#',
  presence: '#',
  sheet: '#',
  seats: '#',
  reports: '#',
  plan: '#',
}
const part = (lang: Language) => ({
  lang,
  scope: { level: 'regional' as const, provinces: [], isPublic: true, version: 1 },
  seated: [
    member(),
    member({ name: 'Police du Vallon', sector: 'police', term: { said: '2026-10-01', standing: 'over' } }),
  ],
  unseated: ['education', 'institutional', 'justice'] as const,
  links: [seat(), seat({ side: 'parent', level: 'provincial', regions: [] })],
  reporting: [reporting()],
  acts,
})
const none = { ...acts, scope: null, ownSeat: null, elsewhere: null, stage: null, presence: null, plan: null }

export const examples = pageExamples('table/standing/page', {
  ordinary: (lang) => <Standing {...part(lang)} />,
  empty: (lang) => (
    <Standing {...part(lang)} scope={null} seated={[member({ mandate: null })]} links={[]} reporting={[]} />
  ),
  many: (lang) => (
    <Standing
      {...part(lang)}
      seated={Array.from({ length: 60 }, (_, index) => member({ name: `Organisation inventée ${index}` }))}
    />
  ),
  reader: (lang) => <Standing {...part(lang)} acts={none} />,
  alliance: (lang) => (
    <>
      <h1>Alliance des Osiers</h1>
      <AlliancePart
        lang={lang}
        tables={[{ id: '1', state: 'offered', nameFr: 'Table', nameEn: 'Table', level: 'regional', version: 1 }]}
        reportsHref="#"
      />
    </>
  ),
})

function Standing(props: Parameters<typeof TablePart>[0]) {
  return (
    <>
      <h1>Table des Osiers</h1>
      <TablePart {...props} />
    </>
  )
}
