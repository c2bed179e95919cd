import { sql } from 'kysely'
import type { SectorCode, WorkPhone } from '../../field/index.ts'
import type { Tx } from '../../kernel/db/index.ts'
import { isId } from '../../kernel/ids.ts'
import type { Bands, Question, Received, Reply } from './model.ts'
import './schema.ts'

interface QuestionRow extends Omit<Question, 'bands'> {
  age: Bands['age']
  regions: string[]
}

const asQuestion = ({ age, regions, ...rest }: QuestionRow): Question => ({ ...rest, bands: { age, regions } })

/** Null when the person did not ask it, does no more than read where they asked, or it is forgotten. */
export async function findQuestion(tx: Tx, id: string, personId: string): Promise<Question | null> {
  if (!isId(id)) return null
  const { rows } = await sql<QuestionRow>`
    select id, organization_id as "organizationId", network_id as "networkId", asked_at as "askedAt", age_band as age, region_codes as regions, items, needs, words,
      state, version from consult_question where id = ${id} and state <> 'forgotten' and asked_by = ${personId}
        and organization_id = any ((select sec.worked())::uuid[])`.execute(tx)
  return rows[0] === undefined ? null : asQuestion(rows[0])
}

/** What each organization answered to a question of the person: those that could help first, then by name. */
export async function listReplies(tx: Tx, questionId: string): Promise<Reply[]> {
  const { rows } = await sql<Reply>`
    select r.organization_id as "organizationId", coalesce(o.name_fr, '') as "nameFr", coalesce(o.name_en, '') as "nameEn", coalesce(o.sector, 'community') as sector,
      r.answer, r.words, r.answered_at as "answeredAt"
    from consult_recipient r left join organization o on o.id = r.organization_id where r.question_id = ${questionId}
    order by array_position(array['could-help', 'unsure', 'not'], r.answer) nulls last, o.name_fr collate "fr-CA-x-icu", r.organization_id limit 200`.execute(
    tx,
  )
  return rows
}

export interface DesignatedPerson extends WorkPhone {
  organizationId: string
  name: string
  email: string
}

/** Whom to call in these organizations today: the designated specialist, then the deputy. */
export async function listDesignated(tx: Tx, organizationIds: readonly string[]): Promise<DesignatedPerson[]> {
  if (organizationIds.length === 0) return []
  const { rows } = await sql<DesignatedPerson>`
    select d.organization_id as "organizationId", p.name, p.email, p.phone, p.phone_extension as "phoneExtension", p.phone_hours as "phoneHours",
      p.phone_urgent as "phoneUrgent"
    from designation d join person p on p.id = d.person_id
    where d.until_day is null and d.kind in ('specialist', 'specialist_deputy') and d.organization_id = any (${[...organizationIds]}::uuid[])
    order by d.kind, p.name, p.id limit 400`.execute(tx)
  return rows
}

interface ReceivedRow extends Omit<Received, 'bands' | 'isClosed'> {
  age: Bands['age'] | null
  regions: string[]
  state: string
}

const asReceived = ({ age, regions, state, ...rest }: ReceivedRow): Received => ({
  ...rest,
  bands: age === null ? null : { age, regions },
  isClosed: state === 'closed',
})

/** Null when it was not sent to this organization, or the person does not answer for it. */
export async function findReceived(tx: Tx, id: string, organizationId: string): Promise<Received | null> {
  if (!isId(id) || !isId(organizationId)) return null
  const { rows } = await sql<ReceivedRow>`
    select id, organization_id as "organizationId", asked_at as "askedAt", age_band as age, region_codes as regions, items, needs, words, state, answer,
      answer_words as "answerWords", answer_version as "answerVersion"
    from sec.consults_received() where id = ${id} and organization_id = ${organizationId}`.execute(tx)
  return rows[0] === undefined ? null : asReceived(rows[0])
}

/** An organization for which the person may ask, in one of its networks. */
export interface AskingPlace {
  organizationId: string
  networkId: string
  nameFr: string
  nameEn: string
  networkFr: string
  networkEn: string
  regionCodes: string[]
}

export async function listAskingPlaces(tx: Tx): Promise<AskingPlace[]> {
  const { rows } = await sql<AskingPlace>`
    select m.organization_id as "organizationId", m.network_id as "networkId", o.name_fr as "nameFr", o.name_en as "nameEn", n.name_fr as "networkFr",
      n.name_en as "networkEn", o.region_codes as "regionCodes"
    from network_member m join organization o on o.id = m.organization_id join network n on n.id = m.network_id
    where m.left_on is null and m.organization_id = any ((select sec.worked())::uuid[])
    order by o.name_fr collate "fr-CA-x-icu", n.name_fr, m.organization_id, m.network_id limit 50`.execute(tx)
  return rows
}

/** An organization that can be asked: it has a designated specialist, or a deputy. */
export interface Askable {
  id: string
  nameFr: string
  nameEn: string
  sector: SectorCode
  regionCodes: string[]
}

/** Organizations of a network that can be asked, the one that asks left out, by name. */
export async function listAskable(tx: Tx, { organizationId, networkId }: AskingPlace): Promise<Askable[]> {
  const { rows } = await sql<Askable>`
    select o.id, o.name_fr as "nameFr", o.name_en as "nameEn", o.sector, o.region_codes as "regionCodes"
    from network_member m join organization o on o.id = m.organization_id and o.status = 'joined'
    where m.network_id = ${networkId} and m.left_on is null and o.id <> ${organizationId} and exists (select from designation d
      where d.organization_id = o.id and d.until_day is null and d.kind in ('specialist', 'specialist_deputy'))
    order by o.name_fr collate "fr-CA-x-icu", o.id limit 200`.execute(tx)
  return rows
}

/** How many organizations of a network cover one of these regions; none given: all of them. */
export async function countAskers(tx: Tx, networkId: string, regions: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select sec.consult_cell(${networkId}, ${[...regions]}::text[]) as count`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Organizations for which the person answers questions. */
export async function listDesks(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ desks: string[] }>`select sec.consult_desks() as desks`.execute(tx)
  return rows[0]?.desks ?? []
}
