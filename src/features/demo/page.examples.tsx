import { pageExamples } from '../../design/index.ts'
import { sectors } from '../../field/index.ts'
import type { DemoPerson, DemoRegion, DemoWorkplace } from '../../kernel/feature/index.ts'
import type { Language } from '../../kernel/language.ts'
import { DemoPage, type DemoPageProps } from './page.tsx'

const organizations: readonly DemoWorkplace[] = [
  {
    name: { fr: 'Maison des Osiers', en: 'Osiers House' },
    sector: 'community',
    people: ['lead-osiers', 'worker-osiers'],
    nobody: null,
  },
  {
    name: { fr: 'Poste du Vallon', en: 'Vallon Station' },
    sector: 'police',
    people: [],
    nobody: { fr: 'Invité, n’a pas encore répondu.', en: 'Invited, has not answered yet.' },
  },
]
const person = (as: string, facts: Partial<DemoPerson> = {}): DemoPerson => ({
  as,
  personId: `00000000-0000-4000-8000-${as.padStart(12, '0').slice(-12)}`,
  name: 'Anaïs Deschênes',
  role: 'lead',
  roleName: { fr: 'responsable', en: 'lead' },
  organization: { name: { fr: 'Maison des Osiers', en: 'Osiers House' }, sector: 'community' },
  language: 'fr',
  shows: { fr: 'Une organisation et son plan.', en: 'An organization and its plan.' },
  ...facts,
})
const region: DemoRegion = {
  people: [
    person('lead-osiers'),
    person('worker-osiers', {
      name: 'Kevin Awaskish',
      role: 'worker',
      roleName: { fr: 'intervenant', en: 'worker' },
      language: 'en',
      shows: null,
    }),
    person('operator', {
      name: 'Yves Porteur',
      role: 'operator',
      roleName: { fr: 'tient l’instance', en: 'runs the instance' },
      organization: null,
      shows: { fr: 'L’instance entière.', en: 'The whole instance.' },
    }),
  ],
  organizations,
  start: ['lead-osiers', 'operator'],
}

const names = ['Pruches', 'Mélèzes', 'Rapides', 'Tourbières', 'Lisières', 'Joncs', 'Falaises', 'Portages']
const crowd = sectors.flatMap(({ code }) =>
  names.map((name, at): { organization: DemoWorkplace; people: DemoPerson[] } => {
    const people = [0, 1, 2]
      .slice(0, at % 4)
      .map((n) => person(`${code}-${at}-${n}`, { name: `Marguerite Lavertu-Desormeaux ${n + 1}`, shows: null }))
    const called = { fr: `Organisation des ${name}`, en: `${name} organization` }
    return {
      organization: { name: called, sector: code, people: people.map(({ as }) => as), nobody: null },
      people,
    }
  }),
)
const full: DemoRegion = {
  people: [...region.people, ...crowd.flatMap(({ people }) => people)],
  organizations: [...organizations, ...crowd.map(({ organization }) => organization)],
  start: [...region.start, 'worker-osiers'],
}

const page = (lang: Language): DemoPageProps => ({
  lang,
  region,
  youAre: null,
  csrf: 'example',
  baseUrl: 'https://tisserin.example',
  unknown: null,
})

export const examples = pageExamples('demo/page', {
  ordinary: (lang) => <DemoPage {...page(lang)} />,
  'signed-in': (lang) => <DemoPage {...page(lang)} youAre="Anaïs Deschênes" />,
  many: (lang) => <DemoPage {...page(lang)} region={full} />,
  error: (lang) => <DemoPage {...page(lang)} unknown="lead-nulle-part" />,
})
