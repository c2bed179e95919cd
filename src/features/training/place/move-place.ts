import { sql } from 'kysely'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Place, Session } from '../model.ts'

export type RegisterRefusal = 'not-yours' | 'gone' | 'cancelled' | 'past' | 'already' | 'too-many'

/**
 * Takes a place, or a turn where there is none left: for someone with an account, or a number of places for staff without one. One session at
 * a time decides, so that two who ask for the last place do not both have it.
 */
export async function registerFor(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id }: Pick<Session, 'id'>,
  { organizationId, personId, seats }: { organizationId: string; personId: string | null; seats: number },
): Promise<Result<'registered' | 'waiting', RegisterRefusal>> {
  if (!isId(organizationId) || (personId !== null && !isId(personId))) return err('not-yours')
  const { rows } = await sql<{ state: 'registered' | 'waiting' | null; refusal: RegisterRefusal | null }>`
    select state, refusal from sec.register_for_training(${id}, ${organizationId}, ${personId}::uuid, ${seats})`.execute(
    tx,
  )
  const [said] = rows
  return said === undefined || said.state === null ? err(said?.refusal ?? 'not-yours') : ok(said.state)
}

/** Gives a place up, or takes the one that is offered; the next in turn is offered what frees up. */
export async function movePlace(
  { tx }: Pick<MemberRequest, 'tx'>,
  { id }: Pick<Place, 'id'>,
  to: 'registered' | 'cancelled',
): Promise<Result<void, string>> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.move_training_place(${id}, ${to}) as refusal`.execute(tx)
  return rows[0]?.refusal === null ? ok(undefined) : err(rows[0]?.refusal ?? 'not-yours')
}
