import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

/** `taken`: another organization took it first. `moved-on`: it is not where the person saw it. `repeated`: it is theirs already. */
export type MoveRefusal = 'not-yours' | 'taken' | 'moved-on' | 'repeated'

const refusalOf = async (result: Promise<{ rows: { refusal: MoveRefusal | null }[] }>): Promise<MoveRefusal | null> =>
  (await result).rows[0]?.refusal ?? null

export const takeRequest = (tx: Tx, id: string, organizationId: string): Promise<MoveRefusal | null> =>
  refusalOf(
    sql<{ refusal: MoveRefusal | null }>`select sec.take_access(${id}, ${organizationId}) as refusal`.execute(tx),
  )

export const giveBack = (tx: Tx, id: string, organizationId: string): Promise<MoveRefusal | null> =>
  refusalOf(
    sql<{ refusal: MoveRefusal | null }>`select sec.give_access_back(${id}, ${organizationId}) as refusal`.execute(tx),
  )

export const moveRequest = (tx: Tx, id: string, to: 'sent' | 'not-needed' | 'open'): Promise<MoveRefusal | null> =>
  refusalOf(sql<{ refusal: MoveRefusal | null }>`select sec.move_access(${id}, ${to}) as refusal`.execute(tx))
