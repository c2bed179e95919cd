import { sql } from 'kysely'
import type { Feature, FeaturePersonalData, PersonalReader, PersonalRecord } from '../../../kernel/feature/index.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Bilingual, Language } from '../../../kernel/language.ts'
import type { WorkPhone } from '../../../field/index.ts'
import type { Method } from '../model.ts'
import { findMailReadings, type MailReading } from './queries.ts'

/** A role in an organization or a network, from one calendar day to another. */
export interface PersonalRole {
  /** What `role` is: access to the organization or the network, or a place its partners rely on. */
  held: 'membership' | 'designation'
  role: string
  /** null: an organization left since, whose card the person no longer reads. */
  where: Bilingual | null
  fromDay: string
  /** Last day; null: still. */
  untilDay: string | null
}

/** All the data stored about one person that can be tied to them. The export has this shape, word for word. */
export interface PersonalData {
  person: WorkPhone & { name: string; email: string; language: Language; createdAt: Date; mailRefusedAt: Date | null }
  roles: PersonalRole[]
  sessions: { method: Method; device: string; createdAt: Date; lastSeenAt: Date; endedAt: Date | null }[]
  /** Mail for the person that an operator read to hand it over. */
  mailReadings: MailReading[]
}

/**
 * Reads it with the person's own rights. The roles belong to another feature: this page is about the person, and the
 * right of access does not stop at a folder.
 *
 * @source Act respecting the protection of personal information in the private sector (P-39.1), ss. 27 and 28
 */
export async function readPersonalData(tx: Tx): Promise<PersonalData> {
  const person = await tx
    .selectFrom('person')
    .select([
      'name',
      'email',
      'language',
      'phone',
      'phone_extension as phoneExtension',
      'phone_hours as phoneHours',
      'phone_urgent as phoneUrgent',
      'created_at as createdAt',
      'mail_refused_at as mailRefusedAt',
    ])
    .where('id', '=', sql<string>`sec.person()`)
    .executeTakeFirstOrThrow()
  const roles = await sql<Omit<PersonalRole, 'where'> & { fr: string | null; en: string | null }>`
    select 'membership' as held, m.role, o.name_fr as fr, o.name_en as en, m.from_day as "fromDay", m.until_day as "untilDay"
    from membership m left join organization o on o.id = m.organization_id where m.person_id = sec.person()
    union all
    select 'designation', d.kind, o.name_fr, o.name_en, d.from_day, d.until_day
    from designation d left join organization o on o.id = d.organization_id where d.person_id = sec.person()
    union all
    select 'membership', 'coordinator', n.name_fr, n.name_en, c.from_day, c.until_day
    from coordinator c left join network n on n.id = c.network_id where c.person_id = sec.person()
    order by "fromDay" desc, role limit 500`.execute(tx)
  const sessions = await tx
    .selectFrom('session')
    .select(['method', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt', 'ended_at as endedAt'])
    .where('person_id', '=', sql<string>`sec.person()`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1000)
    .execute()
  return {
    person,
    roles: roles.rows.map(({ fr, en, ...role }) => ({
      ...role,
      where: fr === null || en === null ? null : { fr, en },
    })),
    sessions,
    mailReadings: await findMailReadings(tx, { limit: 1000 }),
  }
}

/** What the other features keep of the person, each under its name. */
export async function readKept(
  tx: Tx,
  features: readonly Feature[],
  reader: PersonalReader,
): Promise<{ name: string; title: FeaturePersonalData['title']; records: PersonalRecord[] }[]> {
  const kept = []
  for (const { name, personalData } of features)
    if (personalData !== undefined)
      kept.push({ name, title: personalData.title, records: await personalData.read(tx, reader) })
  return kept
}

/** `tisserin-renseignements-2026-11-22.json`, with the words of the language. */
export const personalDataFileName = (lang: Language, today: string): string =>
  `tisserin-${lang === 'fr' ? 'renseignements' : 'information'}-${today}.json`
