import { sql } from 'kysely'
import type { Day } from '../../kernel/clock.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { recordAsOwner, type EvidenceDraft } from '../evidence/index.ts'
import { monthOf, schoolYearOf, type CountedTool } from './mark.ts'

interface ToRecord {
  organizationId: string
  tool: CountedTool
  /** Service or tool of the register; null: different people. */
  entry: string | null
  year: Day
  /** Last day of the last month that is over. */
  until: Day
  n: number
  /** Record of the service or tool; null: none was kept. */
  about: string | null
  kind: string | null
  stages: string[]
  title: string | null
  /** Version that stands in the log; null: none. */
  standing: string | null
  standingUntil: Day | null
  standingN: number | null
  isWithdrawn: boolean
  /** One of its people withdrew it: it stays so. */
  isTheirs: boolean
  /** Someone of the organization told the number of different people: theirs is the one. */
  isTold: boolean
}

const draftOf = (one: ToRecord): EvidenceDraft => ({
  type: one.tool === 'directory' ? 'directory-use' : 'tool-use',
  organizationId: one.organizationId,
  organizations: [{ id: one.organizationId, part: 'lead' }],
  startsOn: one.year,
  endsOn: one.until,
  tags: [
    ...(one.tool === 'directory' ? [] : [`tool:${one.tool}`]),
    ...(one.kind === null ? [] : [`kind:${one.kind}`]),
    ...one.stages.map((stage) => `stage:${stage}`),
  ].toSorted(),
  counts: [
    {
      quantity: one.entry === null ? 'distinct-staff' : 'uses',
      category: null,
      ageBand: null,
      gender: null,
      n: one.n,
    },
  ],
  about: one.about,
  title: one.title,
  sourceRecord: one.entry === null ? `tool-use:${one.tool}:${one.year}` : `school-tool-use:${one.entry}:${one.year}`,
})

/** Whether the log says already what it is to say. */
const isSaid = ({ entry, standing, isWithdrawn, standingUntil, standingN, until, n }: ToRecord): boolean =>
  standing !== null && !isWithdrawn && (entry !== null || (standingUntil === until && standingN === n))

/**
 * Writes in the log of work what each school year comes to by the months that are over, one record an organization and tool, corrected month after
 * month; then erases the marks of the years that are over. Run twice, it does nothing more.
 */
export async function recordUses(tx: Tx, today: Day): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('tool-use.record', 0))`.execute(tx)
  const { rows } = await sql<ToRecord>`
    select organization_id as "organizationId", tool, entry, year, until, n, about, kind, stages, title, standing,
      standing_until as "standingUntil", standing_n as "standingN", is_withdrawn as "isWithdrawn", is_theirs as "isTheirs", is_told as "isTold"
    from sec.tool_uses_to_record(${monthOf(today)}::date)`.execute(tx)
  for (const one of rows) {
    if (one.isTheirs || (one.entry !== null && one.about === null)) continue
    const takesBack = one.isTold && one.standing !== null && !one.isWithdrawn
    if (one.isTold ? !takesBack : isSaid(one)) continue
    await recordAsOwner(tx, draftOf(one), {
      today,
      via: 'platform',
      personId: null,
      supersedes: one.standing,
      isWithdrawn: takesBack,
    })
  }
  await sql`select sec.erase_tool_uses(${schoolYearOf(today)}::date)`.execute(tx)
}
