import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { JoinedSector } from '../../network/index.ts'
import { exampleOf } from '../alliance.examples.ts'
import { RegionPage } from './page.tsx'

const joined: readonly JoinedSector[] = [
  { sector: 'community', organizations: 3, named: [{ nameFr: 'Maison des Osiers', nameEn: 'Osiers House' }] },
  { sector: 'education', organizations: 1, named: [] },
]

const page = (lang: Language) => ({
  ...exampleOf(lang, [1]),
  region: '04',
  picked: ['education' as const],
  joined,
  initiatives: [{ name: lang === 'fr' ? 'Soirées de la rive' : 'Riverside evenings', href: '#' }],
  initiativesHref: '#',
  directoryHref: '#',
  panels: [],
})

export const examples = pageExamples('alliance/region/page', {
  ordinary: (lang) => <RegionPage {...page(lang)} />,
  empty: (lang) => <RegionPage {...page(lang)} joined={[]} initiatives={[]} />,
  'database-away': (lang) => <RegionPage {...page(lang)} joined={null} initiatives={[]} />,
})
