import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { hashToken, newToken } from '../../../kernel/session.ts'
import { endAllSessions, hasWayOfOwn } from '../../identity/index.ts'
import { isEmptyAccount } from '../acceptance/empty-account.ts'

/**
 * Gives a code that waits its link, new each time it is typed: the former serves no more, nor does a session that was begun
 * with it and has no way in yet. Only for `asGate`.
 *
 * @param codeHash see `hashCode`
 * @returns the token of the link; null when the code opens nothing, whatever the reason
 */
export async function openCode(tx: Tx, codeHash: Buffer, now: Date): Promise<string | null> {
  const { rows } = await sql<{ id: string; enrolledId: string | null }>`
    select id, enrolled_id as "enrolledId" from invitation
    where code_hash = ${codeHash} and accepted_at is null and revoked_at is null and expires_at > ${now} for update`.execute(
    tx,
  )
  const [found] = rows
  if (found === undefined) return null
  const { id, enrolledId } = found
  const token = newToken()
  await tx
    .updateTable('invitation')
    .set({ token_hash: hashToken(token), begun_at: null })
    .where('id', '=', id)
    .execute()
  if (enrolledId !== null && !(await hasWayOfOwn(tx, enrolledId)) && (await isEmptyAccount(tx, enrolledId)))
    await endAllSessions(tx, enrolledId)
  return token
}
