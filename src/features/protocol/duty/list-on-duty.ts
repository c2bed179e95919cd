import { sql } from 'kysely'
import type { SectorCode, WorkPhone } from '../../../field/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { fold } from '../../../kernel/language.ts'

/** Roles that partners rely on, in the order they are called. */
export const dutyKinds = ['specialist', 'specialist_deputy', 'contact', 'contact_deputy'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Someone designated in an organization of the person’s networks. */
export interface OnDuty extends WorkPhone {
  personId: string
  name: string
  email: string
  kind: DutyKind
  organizationId: string
  organizationFr: string
  organizationEn: string
  sector: SectorCode
  regionCodes: string[]
}

/** Who is designated today in the organizations of these networks, specialists first; 5,000 at most. */
export async function listOnDuty(tx: Tx, networks: readonly string[]): Promise<OnDuty[]> {
  if (networks.length === 0) return []
  const { rows } = await sql<OnDuty>`
    select p.id as "personId", p.name, p.email, p.phone, p.phone_extension as "phoneExtension", p.phone_hours as "phoneHours",
      p.phone_urgent as "phoneUrgent", d.kind, o.id as "organizationId", o.name_fr as "organizationFr", o.name_en as "organizationEn",
      o.sector, o.region_codes as "regionCodes"
    from designation d join person p on p.id = d.person_id join organization o on o.id = d.organization_id and o.status = 'joined'
    where d.until_day is null and d.kind = any (${[...dutyKinds]}::text[]) and exists (select from network_member m
      where m.organization_id = o.id and m.left_on is null and m.network_id = any (${[...networks]}::uuid[]))
    order by o.name_fr collate "fr-CA-x-icu", o.id, array_position(${[...dutyKinds]}::text[], d.kind), p.id limit 5000`.execute(
    tx,
  )
  return rows
}

/** Someone in one organization, with all that they are designated for there. */
export type Answering = Omit<OnDuty, 'kind'> & { kinds: DutyKind[] }

/** One line a person and organization, in the order of the first of their roles. */
export function byPerson(all: readonly OnDuty[]): Answering[] {
  const groups = Map.groupBy(all, ({ personId, organizationId }) => `${personId} ${organizationId}`)
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const { kind, ...person } = first
    return [{ ...person, kinds: [kind, ...others.map((one) => one.kind)] }]
  })
}

/** What the list is narrowed to; null: not narrowed. */
export interface DutyFilter {
  text: string | null
  region: string | null
  sector: SectorCode | null
  kind: DutyKind | null
}

/** Those who answer in a region, of a sector, with a role; words are looked for in names of people and organizations. */
export function narrowOnDuty(all: readonly OnDuty[], { text, region, sector, kind }: DutyFilter): OnDuty[] {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean)
  return all.filter((one) => {
    if (region !== null && !one.regionCodes.includes(region)) return false
    if (sector !== null && one.sector !== sector) return false
    if (kind !== null && one.kind !== kind) return false
    const own = fold(`${one.name} ${one.organizationFr} ${one.organizationEn}`)
    return words.every((word) => own.includes(word))
  })
}
