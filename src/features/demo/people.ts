import { createHash } from 'node:crypto'
import type { Bilingual, Language } from '../../kernel/language.ts'
import type { SectorCode } from '../../field/index.ts'
import type { DemoNetwork, OrganizationRole } from './model.ts'

/** A person of the invented region as the demonstration offers them. */
export interface Guise {
  /** What `POST /demo/sign-in` takes. */
  as: string
  personId: string
  name: string
  role: OrganizationRole | 'coordinator' | 'operator'
  /** The organization, or the table for who coordinates it; null for the operator. */
  organization: { name: Bilingual; sector: SectorCode | null } | null
  language: Language
  /** What becoming this person shows; null for most. */
  shows: Bilingual | null
}

/** Id of a demonstration row: always the same for the same thing, so that tests and scripts can name it. */
export function demoId(kind: 'network' | 'organization' | 'person' | 'invitation', slug: string): string {
  const hex = createHash('sha256').update(`tisserin demo ${kind} ${slug}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** Everyone who can be become: the people of today, not those who left. Instance first, then by organization. */
export function guises({ network, instancePeople, organizations }: DemoNetwork): Guise[] {
  const table = { name: network.name, sector: null }
  const guise = (
    person: { slug: string; name: string; language: Language; shows?: Bilingual | undefined },
    role: Guise['role'],
    organization: Guise['organization'],
  ): Guise => ({
    as: person.slug,
    personId: demoId('person', person.slug),
    name: person.name,
    role,
    organization,
    language: person.language,
    shows: person.shows ?? null,
  })
  return [
    ...instancePeople
      .filter((person) => person.untilDaysAgo === null)
      .map((person) => guise(person, person.role, person.role === 'coordinator' ? table : null)),
    ...organizations.flatMap(({ name, sector, people }) =>
      people
        .filter((person) => person.untilDaysAgo === null)
        .map((person) => guise(person, person.role, { name, sector })),
    ),
  ]
}
