import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import { actionRelations, type Updater } from '../rules.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { findAdoption, listAdopted } from '../queries.ts'

/** What a mail link opens: one plan of one organization, or of one table, as one person. */
export interface OpenedLink {
  personId: string
  adoption: Adoption
  /** Name of the organization or table. */
  adopter: { nameFr: string; nameEn: string }
  /** Who coordinates a table leads its plan. */
  isLead: boolean
  /** Those the person may bring up to date today, by rank; set aside ones left out. */
  actions: AdoptedAction[]
}

/**
 * Gives this transaction the rights of a mail link, and only those, whoever is signed in; null when it opens nothing:
 * unknown, expired, ended, of someone who left the organization or no longer coordinates the table, of an organization
 * that left the network. The transaction is then nobody's.
 */
export async function openLink(tx: Tx, token: string): Promise<OpenedLink | null> {
  const { rows } = await sql<{ person: string | null }>`select sec.begin_plan_link(${token}) as person`.execute(tx)
  const personId = rows[0]?.person ?? null
  if (personId === null) return null
  const { rows: facts } = await sql<{ adoption: string; nameFr: string; nameEn: string; isLead: boolean }>`
    select d.id as adoption, coalesce(o.name_fr, n.name_fr) as "nameFr", coalesce(o.name_en, n.name_en) as "nameEn",
      d.network_id is not null or m.role = 'lead' as "isLead"
    from adoption d left join organization o on o.id = d.organization_id left join network n on n.id = d.network_id
    left join membership m on m.organization_id = o.id and m.person_id = ${personId} and m.until_day is null
    where d.id = sec.linked_adoption() order by m.role = 'lead' desc limit 1`.execute(tx)
  const [fact] = facts
  const adoption = fact ? await findAdoption(tx, fact.adoption) : null
  if (!fact || !adoption) return null
  const { isLead } = fact
  const actions = (await listAdopted(tx, adoption.id)).filter(
    (action) => action.state !== 'set-aside' && (isLead || action.personId === personId),
  )
  return { personId, adoption, adopter: { nameFr: fact.nameFr, nameEn: fact.nameEn }, isLead, actions }
}

/** The link's person before an action. */
export const updaterByLink = ({ personId, isLead }: OpenedLink, action: AdoptedAction): Updater => ({
  personId,
  by: actionRelations({ isLead, isInCharge: action.personId === personId }),
})
