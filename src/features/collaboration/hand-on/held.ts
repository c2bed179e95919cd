import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { nameOfCollaboration } from '../own-context.ts'
import { words } from './words.ts'

/** What someone holds: they answer for their organization, they step in, or they see to a commitment. */
export type HeldKind = 'contact' | 'deputy' | 'commitment'

export interface Held {
  kind: HeldKind
  /** Of the stay, or of the commitment. */
  id: string
  nameFr: string | null
  nameEn: string | null
  /** Of a commitment; null: a role. */
  what: string | null
  /** Who holds the other of the two roles; null: nobody, or a commitment. */
  otherId: string | null
  /** Who holds it now; null: nobody. */
  holderId: string | null
}

export const heldField = ({ kind, id }: Pick<Held, 'kind' | 'id'>): string => `collaboration-${kind}-${id}`

/** What a field names; null: a thing of another feature. */
export function parseHeldField(field: string): Pick<Held, 'kind' | 'id'> | null {
  const [, kind, id] = /^collaboration-(contact|deputy|commitment)-(.+)$/.exec(field) ?? []
  return isId(id) ? { kind: kind as HeldKind, id } : null
}

export function heldWords({ kind, what, ...named }: Held, lang: Language): string {
  const t = words[lang]
  const name = nameOfCollaboration(named, lang)
  return kind === 'commitment' ? t.commitment(name, what ?? '') : t[kind](name)
}

/**
 * What is held for an organization.
 *
 * @param by who holds it; null: anyone, or nobody
 * @param id of one thing; null: every one
 */
export async function listHeld(
  tx: Tx,
  { organizationId, by, id = null }: { organizationId: string; by: string | null; id?: string | null },
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select * from (
      select 'contact' as kind, m.id, c.name_fr as "nameFr", c.name_en as "nameEn", null as what, m.deputy_id as "otherId", m.contact_id as "holderId"
        from collaboration_member m join collaboration c on c.id = m.collaboration_id where m.organization_id = ${organizationId} and m.state = 'member'
      union all
      select 'deputy', m.id, c.name_fr, c.name_en, null, m.contact_id, m.deputy_id
        from collaboration_member m join collaboration c on c.id = m.collaboration_id where m.organization_id = ${organizationId} and m.state = 'member'
      union all
      select 'commitment', t.id, c.name_fr, c.name_en, t.what, null, t.person_id
        from commitment t join collaboration c on c.id = t.collaboration_id where t.organization_id = ${organizationId} and t.state = 'open') as held
    where (${by}::uuid is null or "holderId" = ${by}::uuid) and (${id}::uuid is null or id = ${id}::uuid)
    order by kind, "nameFr", id limit 1000`.execute(tx)
  return rows
}

/** Gives a thing from one person to another, when it is still the first one’s. Null: nobody. */
export async function giveHeld(
  tx: Tx,
  { kind, id }: Pick<Held, 'kind' | 'id'>,
  { from, to }: { from: string | null; to: string | null },
): Promise<boolean> {
  const { numAffectedRows } =
    kind === 'commitment'
      ? await sql`update commitment set person_id = ${to} where id = ${id} and person_id is not distinct from ${from}::uuid
          and state = 'open'`.execute(tx)
      : await sql`update collaboration_member set ${sql.ref(kind === 'contact' ? 'contact_id' : 'deputy_id')} = ${to}
          where id = ${id} and ${sql.ref(kind === 'contact' ? 'contact_id' : 'deputy_id')} is not distinct from ${from}::uuid
          and state = 'member'`.execute(tx)
  return numAffectedRows === 1n
}
