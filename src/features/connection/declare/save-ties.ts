import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Saying } from '../model.ts'
import type { Declaration } from '../own/own-tie.ts'
import { listSaid } from '../own/queries.ts'
import '../schema.ts'

/** What is to be said of one other organization. */
export interface SaidTie {
  otherId: string
  says: Saying
  isShown: boolean
  /** What the person was shown that ours says: its id; null: nothing. */
  was: string | null
}

/** What somebody else of ours said meanwhile, by organization; null: they withdrew it. */
export type Overtaken = ReadonlyMap<string, Declaration | null>

/** One declaration that was written, and the one that it ended. */
export interface WrittenTie {
  otherId: string
  id: string
  formerId: string | null
}

type Actor = Pick<MemberRequest, 'tx' | 'who' | 'today' | 'deps'>

/** Whoever says or withdraws something for an organization takes their turn. */
export async function takeTurn(tx: Actor['tx'], organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ties ${organizationId}`}, 0))`.execute(tx)
}

/**
 * Says these ties, all or none. What says again what stands is left as it is; what somebody else of ours said since the page was read is not
 * covered: all of it is then refused, and told.
 */
export async function saveTies(
  actor: Actor,
  organizationId: string,
  ties: readonly SaidTie[],
  { importId = null }: { importId?: string | null } = {},
): Promise<Result<WrittenTie[], Overtaken>> {
  const { tx, today, who, deps } = actor
  await takeTurn(tx, organizationId)
  const standing = await listSaid(
    tx,
    organizationId,
    ties.map(({ otherId }) => otherId),
  )
  const changed = ties.filter(({ otherId, says, isShown }) => {
    const now = standing.get(otherId)
    return now === undefined || now.says !== says || now.isShown !== isShown
  })
  const overtaken = changed.filter(({ otherId, was }) => (standing.get(otherId)?.id ?? null) !== was)
  if (overtaken.length > 0)
    return err(new Map(overtaken.map(({ otherId }) => [otherId, standing.get(otherId) ?? null])))
  if (changed.length === 0) return ok([])
  await endTies(
    actor,
    changed.flatMap(({ otherId }) => standing.get(otherId)?.id ?? []),
  )
  const written = changed.map((one) => ({ ...one, id: deps.clock.newId() }))
  await tx
    .insertInto('tie_declaration')
    .values(
      written.map(({ id, otherId, says, isShown }) => ({
        id,
        organization_id: organizationId,
        other_id: otherId,
        says,
        is_shown: isShown,
        from_day: today,
        person_id: who.personId,
        import_id: importId,
      })),
    )
    .execute()
  await recordDeed(tx, {
    deed: 'connection.ties-said',
    chain: organizationId,
    subject: { kind: 'tie_declaration', id: written.length === 1 ? (written[0]?.id ?? null) : null },
  })
  return ok(written.map(({ otherId, id }) => ({ otherId, id, formerId: standing.get(otherId)?.id ?? null })))
}

/** Ends these declarations today. @returns how many stood */
export async function endTies({ tx, today }: Pick<Actor, 'tx' | 'today'>, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await tx
    .updateTable('tie_declaration')
    .set({ until_day: today })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('until_day', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Keeps that an organization answered the yearly question today. */
export async function keepAnswer({ tx, today, who }: Omit<Actor, 'deps'>, organizationId: string): Promise<void> {
  await sql`insert into tie_answer (organization_id, answered_on, person_id) values (${organizationId}, ${today}, ${who.personId})
    on conflict (organization_id, answered_on) do nothing`.execute(tx)
}
