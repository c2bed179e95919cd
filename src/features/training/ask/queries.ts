import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** A link that everyone at a session is given, for who has a place there. */
export interface GivenLink {
  part: 'before' | 'after'
  code: string
  opensAt: Date
  shutsAt: Date
}

/** Nothing for whoever has no place there. */
export async function listGivenLinks(tx: Tx, sessionId: string): Promise<GivenLink[]> {
  const { rows } = await sql<GivenLink>`
    select part, code, opens_at as "opensAt", shuts_at as "shutsAt" from sec.training_questions(${sessionId})`.execute(
    tx,
  )
  return rows
}
