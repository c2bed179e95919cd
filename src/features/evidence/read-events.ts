import { sql } from 'kysely'
import { addDays, type Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import type { EvidenceEvent } from './model.ts'

/** Which evidence is read. */
export interface EvidenceAsked {
  /** First day after the period. */
  end: Day
  /** First day of the period: what lasted until then, or was dated within the year before, is read too (a head-count holds for a year). */
  start: Day
  /** Only what names one of them; null: of all organizations. */
  organizations: readonly string[] | null
  /** Versions that were superseded, and what was withdrawn: for a trace. Without them, the current ones. */
  withHistory?: boolean
}

/** A version as it is read. `notUs`: organizations named in it that answered « not us ». */
export type ReadEvent = EvidenceEvent & { notUs: readonly string[] }

/** Rows fetched at a time: memory does not grow with the log. */
const batch = 2000

/**
 * Reads the log as the transaction may read it, and gives it group by group: all that tells of one same thing (coalesce(same_as, record_key)), in the
 * order of these keys. A whole group is given when one of its versions is asked for.
 */
export async function readEvents(
  tx: Tx,
  asked: EvidenceAsked,
  take: (group: readonly ReadEvent[]) => void,
): Promise<void> {
  await sql`declare evidence_read no scroll cursor for ${selection(asked)}`.execute(tx)
  let key: string | null = null
  let group: ReadEvent[] = []
  for (;;) {
    const { rows } = await sql<
      ReadEvent & { groupKey: string }
    >`fetch ${sql.raw(String(batch))} from evidence_read`.execute(tx)
    for (const { groupKey, ...event } of rows) {
      if (groupKey !== key && group.length > 0) {
        take(group)
        group = []
      }
      key = groupKey
      group.push(event)
    }
    if (rows.length < batch) break
  }
  if (group.length > 0) take(group)
  await sql`close evidence_read`.execute(tx)
}

function selection({ start, end, organizations, withHistory = false }: EvidenceAsked) {
  const isNamed =
    organizations === null
      ? sql`true`
      : sql`exists (select from evidence_organization n where n.event_id = e.id and n.organization_id = any (${[...organizations]}::uuid[]))`
  const isCurrent = withHistory ? sql`true` : sql`e.is_current and not e.is_withdrawn`
  const isInPeriod = sql`e.starts_on < ${end}::date and (e.ends_on is null or e.ends_on >= ${addDays(start, -366)}::date)`
  // A record stands where its current version says; without history, that is the only one read.
  const key = withHistory
    ? sql`(select coalesce(c.same_as, c.record_key) from evidence_event c where c.record_key = e.record_key and c.is_current)`
    : sql`coalesce(e.same_as, e.record_key)`
  const isAsked = sql`${key} in (select ${key} from evidence_event e where ${isCurrent} and ${isInPeriod} and ${isNamed})`
  return sql`
    select ${key}::text as "groupKey", e.id, e.record_key as "recordKey", e.type, e.starts_on::text as "startsOn",
      e.ends_on::text as "endsOn", e.region_codes as regions, e.tags, e.other_kind as "otherKind", e.counts, e.about, e.same_as as "sameAs", e.supersedes,
      e.is_withdrawn as "isWithdrawn", named.organizations,
      array(select n.organization_id::text from evidence_organization n where n.event_id = e.id and 'not-us' = (select a.answer from evidence_answer a
        where a.record_key = e.record_key and a.organization_id = n.organization_id order by a.number desc limit 1)) as "notUs"
    from evidence_event e cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', n.organization_id, 'part', n.part, 'sector', n.sector, 'regions', n.region_codes)
        order by n.part, n.organization_id), '[]') as organizations
      from evidence_organization n where n.event_id = e.id) as named
    where ${isCurrent} and ${isAsked}
    order by "groupKey", e.same_as nulls first, e.record_key, e.number`
}
