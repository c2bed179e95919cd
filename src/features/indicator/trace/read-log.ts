import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { readEvents, type EvidenceType } from '../../evidence/index.ts'
import type { HalfOpenPeriod, LoggedEvidence, MeasureDefinition } from '../model.ts'

/** Types of evidence that a measure looks at, and those that must be about them. */
export function typesOf({ value }: MeasureDefinition): EvidenceType[] {
  const found = new Set<EvidenceType>()
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [field, one] of Object.entries(part)) {
      if ((field === 'types' || field === 'linkedBy') && Array.isArray(one)) for (const type of one) found.add(type)
      else look(one)
    }
  }
  look(value)
  return [...found].toSorted()
}

/** One's own log, every version of it. */
export async function readOwnLog(tx: Tx, organization: string, period: HalfOpenPeriod): Promise<LoggedEvidence[]> {
  const events: LoggedEvidence[] = []
  await readEvents(tx, { ...period, organizations: [organization], withHistory: true }, (group) => {
    events.push(...group)
  })
  return events
}

/** Log of a network that the person coordinates, without how many: every number that was said is 1. */
export async function readCoordinatedLog(
  tx: Tx,
  { network, organization, types }: { network: string; organization: string | null; types: readonly EvidenceType[] },
  { start, end }: HalfOpenPeriod,
): Promise<LoggedEvidence[]> {
  const { rows } = await sql<LoggedEvidence>`
    select id, record_key as "recordKey", type, starts_on::text as "startsOn", ends_on::text as "endsOn", region_codes as regions, tags,
      null as "otherKind", counts, about, same_as as "sameAs", null as supersedes, false as "isWithdrawn", organizations, not_us as "notUs"
    from sec.coordinated_log(${network}, ${organization}, ${[...types]}::text[], ${start}::date, ${end}::date)`.execute(
    tx,
  )
  return rows
}

/** What one's own records are called; null: nothing was said. */
export async function readTitles(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<{ id: string; title: string | null }>`
    select id, title from evidence_event where id = any (${[...ids]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, title }) => [id, title]))
}
