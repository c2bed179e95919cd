import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'

interface RecipientRow {
  id: string
  nameFr: string
  nameEn: string
  sector: string
  teamId: string
  isOpen: boolean
  urgent: number
  priority: number
  ordinary: number
  /** The consultation that named this police service; null for any other organization. */
  policeQuestionId: string | null
}

/**
 * Organizations of the person’s networks to whose intake something may be sealed, by name. A police service only when one of the person’s own
 * consultations named it as one that could help.
 */
export async function listRecipients(tx: Tx): Promise<RecipientRow[]> {
  const { rows } = await sql<RecipientRow>`
    with named as (select r.organization_id, max(r.question_id::text)::uuid as question_id from consult_recipient r join consult_question q on q.id = r.question_id
      where r.answer = 'could-help' and q.organization_id = any ((select sec.worked())::uuid[]) group by r.organization_id)
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, k.id as "teamId", sec.key_team_is_open(k.id) as "isOpen",
      coalesce(s.urgent_hours, 4) as urgent, coalesce(s.priority_hours, 24) as priority, coalesce(s.ordinary_hours, 72) as ordinary,
      case when o.sector = 'police' then n.question_id end as "policeQuestionId"
    from organization o join key_team k on k.organization_id = o.id and k.kind = 'intake' and k.until_day is null left join referral_setting s on s.organization_id = o.id
      left join named n on n.organization_id = o.id
    where o.id = any ((select sec.partners())::uuid[]) and o.status = 'joined' and sec.key_team_epoch(k.id) is not null
      and (o.sector <> 'police' or n.question_id is not null)
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 500`.execute(tx)
  return rows
}

/** Organizations of the person’s networks to which nothing can be sealed yet, by name; never a police service. */
export async function listWithoutKeys(tx: Tx): Promise<{ id: string; nameFr: string; nameEn: string }[]> {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
    where o.id = any ((select sec.partners())::uuid[]) and o.status = 'joined' and o.sector <> 'police'
      and not exists (select from key_team k where k.organization_id = o.id and k.kind = 'intake' and k.until_day is null and sec.key_team_epoch(k.id) is not null)
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 500`.execute(tx)
  return rows
}

interface CalledRow {
  organizationId: string
  name: string
  phone: string | null
  phoneExtension: string | null
}

/** The designated specialist of each, then the deputy. */
export async function listCalled(tx: Tx, organizations: readonly string[]): Promise<CalledRow[]> {
  if (organizations.length === 0) return []
  const { rows } = await sql<CalledRow>`
    select d.organization_id as "organizationId", p.name, p.phone, p.phone_extension as "phoneExtension" from designation d join person p on p.id = d.person_id
    where d.until_day is null and d.kind in ('specialist', 'specialist_deputy') and d.organization_id = any (${[...organizations]}::uuid[])
    order by d.kind, p.name, p.id limit 1000`.execute(tx)
  return rows
}

/** Organizations that the person knows by name: their own, and those of their networks. */
export async function listNames(tx: Tx): Promise<{ id: string; nameFr: string; nameEn: string }[]> {
  const { rows } = await sql<{ id: string; nameFr: string; nameEn: string }>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn" from organization o
    where o.id = any ((select sec.partners())::uuid[]) or o.id = any ((select sec.organizations())::uuid[]) order by o.id limit 1000`.execute(
    tx,
  )
  return rows
}
