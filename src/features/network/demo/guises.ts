import { createHash } from 'node:crypto'
import type { DemoPerson, DemoRegion } from '../../../kernel/feature/index.ts'
import { roleNames } from '../../identity/index.ts'
import { demoNetwork } from './read-region.ts'
import type { DemoMember, DemoInstancePerson, DemoNetwork } from './region-model.ts'
import { words } from './words.ts'

/** Id of a demonstration row: always the same for the same thing, so that tests and scripts can name it. */
export function demoId(kind: 'network' | 'organization' | 'person' | 'invitation', slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo ${kind} ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** Everyone who can be become: the people of today, not those who left. Instance first, then by organization. */
export function guises({ network, instancePeople, organizations }: DemoNetwork): DemoPerson[] {
  const table = { name: network.name, sector: null }
  const ofInstance = instancePeople
    .filter(isThere)
    .map((person) => guise(person, person.role === 'coordinator' ? table : null))
  const ofOrganizations = organizations.flatMap(({ name, sector, people }) =>
    people.filter(isThere).map((person) => guise(person, { name, sector })),
  )
  return [...ofInstance, ...ofOrganizations]
}

const isThere = ({ untilDaysAgo }: DemoInstancePerson | DemoMember): boolean => untilDaysAgo === null

const guise = (person: DemoInstancePerson | DemoMember, organization: DemoPerson['organization']): DemoPerson => ({
  as: person.slug,
  personId: demoId('person', person.slug),
  name: person.name,
  role: person.role,
  roleName: { fr: roleNameOf(person.role, 'fr'), en: roleNameOf(person.role, 'en') },
  organization,
  language: person.language,
  shows: person.shows ?? null,
})

const roleNameOf = (role: (DemoInstancePerson | DemoMember)['role'], lang: 'fr' | 'en'): string =>
  role === 'operator' ? words[lang].operator : roleNames[lang][role]

/** The region as the demonstration's page shows it. */
export function region(): DemoRegion {
  const data = demoNetwork()
  const people = guises(data)
  const canBecome = new Set(people.map(({ as }) => as))
  return {
    people,
    start: data.start,
    organizations: data.organizations.map(({ name, sector, status, people: there }) => ({
      name,
      sector,
      people: there.flatMap(({ slug }) => (canBecome.has(slug) ? [slug] : [])),
      nobody: status === 'joined' ? null : { fr: words.fr.nobody[status], en: words.en.nobody[status] },
    })),
  }
}
