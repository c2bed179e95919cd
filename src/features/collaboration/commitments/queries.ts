import { sql } from 'kysely'
import { readTogether, type Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Commitment, CommitmentState } from '../model.ts'

const columns = sql.raw(
  `t.id, t.collaboration_id as "collaborationId", t.organization_id as "organizationId", t.person_id as "personId", null as "personName",
   t.what, t.due_on as "dueOn", t.state, t.said, t.version`,
)

export interface CommitmentFilter {
  text: string | null
  /** `overdue`: open, and its day has passed. */
  state: CommitmentState | 'overdue' | null
  organizationId: string | null
}

/** Commitments of a collaboration that fit, the open ones first, by day; and how many there are. */
export async function listCommitments(
  tx: Tx,
  id: string,
  {
    text,
    state,
    organizationId,
    today,
    limit,
    offset,
  }: CommitmentFilter & { today: string; limit: number; offset: number },
): Promise<{ rows: Commitment[]; count: number }> {
  const like = `%${(text ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const rows = await readTogether(
    tx,
    sql<Commitment & { count: number }>`
    select ${columns}, (count(*) over ())::int as count from commitment t
    where t.collaboration_id = ${id}
      and (${text}::text is null or sec.fold(t.what) like sec.fold(${like}))
      and (${state}::text is null or t.state = ${state} or (${state} = 'overdue' and t.state = 'open' and t.due_on < ${today}::date))
      and (${organizationId}::uuid is null or t.organization_id = ${organizationId}::uuid)
    order by t.state <> 'open', case when t.state = 'open' then t.due_on end, t.settled_at desc, t.id limit ${limit} offset ${offset}`,
  )
  return { rows, count: rows[0]?.count ?? 0 }
}

export async function findCommitment(tx: Tx, id: string, commitmentId: string): Promise<Commitment | null> {
  if (!isId(commitmentId)) return null
  const { rows } = await sql<Commitment>`
    select ${columns} from commitment t where t.id = ${commitmentId} and t.collaboration_id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Open commitments that a person holds for an organization, or steps in for as deputy of who does. */
export interface HeldCommitment extends Commitment {
  nameFr: string | null
  nameEn: string | null
}

/** Open ones of the person, and those of the collaborations where they step in, the most pressing first. */
export async function listOwnOpen(
  tx: Tx,
  personId: string,
  { organizationId = null, withDeputy }: { organizationId?: string | null; withDeputy: boolean },
): Promise<HeldCommitment[]> {
  const { rows } = await sql<HeldCommitment>`
    select ${columns}, c.name_fr as "nameFr", c.name_en as "nameEn"
    from commitment t join collaboration c on c.id = t.collaboration_id
    where t.state = 'open' and (${organizationId}::uuid is null or t.organization_id = ${organizationId}::uuid)
      and (t.person_id = ${personId} or (${withDeputy} and exists (select from collaboration_member m
        where m.collaboration_id = t.collaboration_id and m.organization_id = t.organization_id and m.state = 'member' and m.deputy_id = ${personId})))
    order by t.due_on, t.id limit 500`.execute(tx)
  return rows
}
