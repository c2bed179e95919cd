import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import '../schema.ts'

/** How far the members of an alliance have come. */
export interface Progress {
  /** A version of an agreement was proposed. */
  isProposed: boolean
  isInForce: boolean
  /** Organizations of today that have not accepted the latest version. */
  unaccepted: readonly string[]
  /** Organizations that answered one of the eight points at least. */
  answered: readonly string[]
  /** A commitment was made, whatever became of it. */
  hasPromised: boolean
}

export async function readProgress(tx: Tx, id: string): Promise<Progress> {
  const { rows } = await sql<Progress>`
    select latest.id is not null as "isProposed", sec.agreement_in_force(${id}) is not null as "isInForce",
      array(select m.organization_id from collaboration_member m where m.collaboration_id = ${id} and m.state = 'member'
        and not exists (select from agreement_acceptance a where a.version_id = latest.id and a.member_id = m.id)) as unaccepted,
      array(select distinct s.organization_id from alliance_step s where s.collaboration_id = ${id}) as answered,
      exists (select from commitment t where t.collaboration_id = ${id}) as "hasPromised"
    from (select) as one
      left join lateral (select v.id from agreement_version v where v.collaboration_id = ${id} order by v.number desc limit 1) latest on true`.execute(
    tx,
  )
  const [row] = rows
  if (row === undefined) throw new Error('one row is always there')
  return row
}
