import { sql } from 'kysely'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { AbsenceRule, Ground, Grounding, NamedParty, Unit } from './model.ts'

/** An organization of the person. */
export interface School extends NamedParty {
  isSchool: boolean
  hasLeft: boolean
}

/** Organizations among these, by name; 200 at most. */
export async function listParties(tx: Tx, ids: readonly string[]): Promise<School[]> {
  const known = ids.filter(isId)
  if (known.length === 0) return []
  const { rows } = await sql<School>`
    select id, name_fr as "nameFr", name_en as "nameEn", sector = 'education' as "isSchool", status = 'left' as "hasLeft"
    from organization where id = any (${known}::uuid[]) order by name_fr collate "fr-CA-x-icu", id limit 200`.execute(
    tx,
  )
  return rows
}

/** Of these organizations, those where the person does more than read. */
export async function listWorked(tx: Tx, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select organization_id as id from membership where person_id = ${personId} and until_day is null and role <> 'reader'
    order by 1 limit 200`.execute(tx)
  return rows.map(({ id }) => id)
}

interface RuleRow extends Omit<AbsenceRule, 'absences'> {
  atLeast: number | null
  unit: Unit | null
  withinDays: number | null
  rests: Grounding
}

/** Every version of the rule of a school that the person may read, the newest first; 100 at most. */
export async function listRules(tx: Tx, organizationId: string): Promise<AbsenceRule[]> {
  if (!isId(organizationId)) return []
  const { rows } = await sql<RuleRow>`
    select r.id, r.organization_id as "organizationId", r.number, r.set_at as "setAt", r.withdrawn_at as "withdrawnAt", r.basis,
      r.collaboration_id as "collaborationId", r.partner_ids as "partnerIds", r.at_least as "atLeast", r.unit, r.within_days as "withinDays",
      r.statuses, g.rests, g.alliance_fr as "allianceFr", g.alliance_en as "allianceEn", g.agreement_number as "agreementNumber", g.partners
    from absence_rule r join sec.absence_rules(${organizationId}) g on g.id = r.id
    order by r.number desc limit 100`.execute(tx)
  return rows.map(({ atLeast, unit, withinDays, ...rule }) => ({
    ...rule,
    absences: atLeast === null || unit === null || withinDays === null ? null : { atLeast, unit, withinDays },
  }))
}

/** A school whose newest rule names an organization of the person. */
export async function listNaming(tx: Tx, organizations: readonly string[]): Promise<NamedParty[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<NamedParty>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
    where exists (select from absence_rule r where r.organization_id = o.id and r.partner_ids && ${[...organizations]}::uuid[]
      and r.withdrawn_at is null and not exists (select from absence_rule n where n.organization_id = o.id and n.number > r.number))
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 200`.execute(tx)
  return rows
}

/** Agreements in force on which a school that the person leads may rest a rule. */
export async function listGrounds(tx: Tx, organizationId: string): Promise<Ground[]> {
  const { rows } = await sql<Ground>`
    select collaboration_id as "collaborationId", name_fr as "nameFr", name_en as "nameEn", agreement_version_id as "versionId",
      agreement_number as number, partners
    from sec.absence_rule_grounds(${organizationId})`.execute(tx)
  return rows
}
