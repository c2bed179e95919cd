import { randomUUID } from 'node:crypto'
import { aClock } from '../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession, type Role } from '../../../tests/people.ts'
import { readOccurrences } from '../../kernel/calendar/test-read-calendar.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { aTable, baseUrl, openSite, type Site, type Visitor } from '../network/test-site.ts'

/** Monday 7 December 2026, 10:00 in Montréal. */
export const today = '2026-12-07T15:00:00Z'

export interface CalendarSite {
  site: Site
  setTo: (instant: string) => Promise<void>
  network: string
  /** Member of both; its lead answers for it in the alliance. */
  maison: string
  police: string
  alliance: string
  /** A table of the Outaouais that announces its meetings, led by the same. */
  table: string
  lead: { id: string; visitor: Visitor }
}

/** A site whose clock stands still, with an alliance and a table that announces its meetings. */
export async function aCalendarSite(): Promise<CalendarSite> {
  const { clock, setTo } = aClock(today)
  const site = await openSite({ clock })
  const { network } = await aTable(site)
  const [maison, police] = [
    await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' }),
    await anOrganization(site.admin, { network, nameFr: 'Poste Carré', nameEn: 'Square Station', sector: 'police' }),
  ]
  const lead = await aMemberOf(site, maison, 'lead')
  const alliance = await aCollaboration(site.admin, {
    network,
    by: maison,
    nameFr: 'Alliance Outaouais',
    nameEn: 'Outaouais Alliance',
  })
  await aMember(site.admin, { collaboration: alliance, organization: police, proposedBy: maison })
  await site.admin.query(
    'UPDATE collaboration_member SET contact_id = $1 WHERE collaboration_id = $2 AND organization_id = $3',
    [lead.id, alliance, maison],
  )
  const table = await aCollaboration(site.admin, {
    network,
    by: maison,
    kind: 'table',
    nameFr: 'Table de l’Outaouais',
    nameEn: 'Outaouais Table',
  })
  await site.admin.query(`UPDATE collaboration SET regions = '{07}' WHERE id = $1`, [table])
  await site.admin.query('INSERT INTO meeting_settings (collaboration_id, is_published) VALUES ($1, true)', [table])
  return { site, setTo, network, maison, police, alliance, table, lead }
}

export async function aMemberOf(
  site: Site,
  organization: string,
  role: Role,
): Promise<{ id: string; visitor: Visitor }> {
  const id = await aPerson(site.admin)
  await aMembership(site.admin, { organization, person: id, role })
  return { id, visitor: site.as(await aSession(site.admin, id)) }
}

/** An address of someone's calendar. @returns its path */
export async function anAddress(site: Site, person: string, lang: 'fr' | 'en' = 'fr'): Promise<string> {
  const token = newToken()
  await site.admin.query(
    'INSERT INTO calendar_feed (person_id, token_hash) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET token_hash = $2',
    [person, hashToken(token)],
  )
  return lang === 'fr' ? `/fr/calendrier/prive/${token}/calendrier.ics` : `/en/calendar/private/${token}/calendar.ics`
}

export interface SeriesFacts {
  collaboration: string
  by: string
  /** ISO instants, as planned; each lasts an hour. */
  starts: readonly string[]
  every: number
  unit: 'week' | 'month'
  nth?: number
  timeZone?: string
}

/** A series, each meeting a row, written as the superuser. @returns ids of its meetings, in order */
export async function aSeries(site: Site, facts: SeriesFacts): Promise<string[]> {
  const series = randomUUID()
  await site.admin.query(
    `INSERT INTO meeting_series (id, collaboration_id, convened_by_id, every, unit, nth, until_day, title_fr, title_en, starts_at, ends_at, time_zone)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'Rencontre régulière', 'Regular meeting', $8, $8::timestamptz + interval '1 hour', $9)`,
    [
      series,
      facts.collaboration,
      facts.by,
      facts.every,
      facts.unit,
      facts.nth ?? null,
      facts.starts.at(-1)?.slice(0, 10),
      facts.starts[0],
      facts.timeZone ?? 'America/Toronto',
    ],
  )
  const ids: string[] = []
  for (const start of facts.starts) {
    const { rows } = await site.admin.query<{ id: string }>(
      `INSERT INTO meeting (collaboration_id, series_id, original_start, convened_by_id, title_fr, title_en, starts_at, ends_at, time_zone)
       VALUES ($1, $2, $3, $4, 'Rencontre régulière', 'Regular meeting', $3, $3::timestamptz + interval '1 hour', $5) RETURNING id`,
      [facts.collaboration, series, start, facts.by, facts.timeZone ?? 'America/Toronto'],
    )
    ids.push(rows[0]?.id ?? '')
  }
  return ids
}

const later = new Date('2028-01-01T00:00:00Z')

/** What takes place by a feed, as a visitor reads it. */
export const readFeed = async (site: Site, path: string) =>
  readOccurrences(await (await site.as(null).get(path)).text(), later)

type Connection = Parameters<Site['app']['fetch']>[1]

/** Asks as one caller, told apart from the others. */
export const askFrom = (site: Site, path: string, remoteAddress: string, headers: Record<string, string> = {}) =>
  site.app.fetch(new Request(`${baseUrl}${path}`, { headers }), {
    incoming: { socket: { remoteAddress } },
  } as unknown as Connection)
