import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { anOrganization, aPerson } from '../../../tests/people.ts'
import { anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import type { Count, EvidenceType } from '../evidence/index.ts'

/** Rows of the log for tests, written as the superuser; see `tests/people.ts`. */
export interface LoggedFacts {
  type: EvidenceType
  /** The first leads, and records it. */
  organizations: readonly string[]
  /** 2026-10-05 unless told. */
  startsOn?: string
  /** The first day unless told; null: still in force. */
  endsOn?: string | null
  tags?: readonly string[]
  counts?: readonly Partial<Count>[]
  regions?: readonly string[]
  about?: string
  action?: string
  sameAs?: string
  supersedes?: string
  isWithdrawn?: boolean
}

/** Adds one version of a piece of evidence. @returns its id, which is the record's when it supersedes none */
export async function aLoggedEvent(admin: Pick<Admin, 'query'>, facts: LoggedFacts): Promise<string> {
  const id = randomUUID()
  const [owner] = facts.organizations
  const startsOn = facts.startsOn ?? '2026-10-05'
  const counts = (facts.counts ?? []).map((one) => ({ category: null, ageBand: null, gender: null, ...one }))
  await admin.query(
    `insert into evidence_event (id, record_key, number, type, organization_id, starts_on, ends_on, region_codes, tags, counts, about, same_as,
       supersedes, is_withdrawn, action_id, via)
     select $1, coalesce(b.record_key, $1), coalesce(b.number, 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'command'
     from (select 1) as one left join evidence_event b on b.id = $11`,
    [
      id,
      facts.type,
      owner,
      startsOn,
      facts.endsOn === undefined ? startsOn : facts.endsOn,
      facts.regions ?? [],
      [...(facts.tags ?? [])].toSorted(),
      JSON.stringify(counts),
      facts.about ?? null,
      facts.sameAs ?? null,
      facts.supersedes ?? null,
      facts.isWithdrawn ?? false,
      facts.action ?? null,
    ],
  )
  await admin.query(
    `insert into evidence_organization (event_id, organization_id, part, sector, region_codes)
     select $1, o.id, case when o.id = $3 then 'lead' else 'partner' end, o.sector, o.region_codes from organization o where o.id = any ($2)`,
    [id, facts.organizations, owner],
  )
  return id
}

export interface AdopterFacts {
  network: string
  sector?: string
  regionCodes?: string[]
  /** A12 unless told. */
  actions?: readonly string[]
  startsOn?: string
  endsOn?: string
}

/** An organization of a network that adopted actions for the school year 2026–2027. The plan must be loaded. */
export async function anAdopter(admin: Admin, facts: AdopterFacts): Promise<string> {
  const { network, sector = 'community', regionCodes = ['04'], actions = ['A12'], startsOn, endsOn } = facts
  const organization = await anOrganization(admin, { network, sector, regionCodes, status: 'joined' })
  const adoption = await anAdoption(admin, {
    organization,
    person: await aPerson(admin),
    ...(startsOn !== undefined && { startsOn }),
    ...(endsOn !== undefined && { endsOn }),
  })
  for (const action of actions) await anAdoptedAction(admin, { adoption, action })
  return organization
}
