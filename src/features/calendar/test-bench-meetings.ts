import pg from 'pg'
import { aMembership, aNetwork, anOrganization, aPerson } from '../../../tests/people.ts'
import { hashToken, newToken } from '../../kernel/session.ts'
import { aCollaboration } from '../collaboration/test-collaborations.ts'

/** A table that announces its meetings, from last month on, every other day; one in ten was moved, one in ten cancelled. @returns paths of feeds */
export async function fillCalendars(adminUrl: string, meetings: number): Promise<Readonly<Record<string, string>>> {
  const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    const network = await aNetwork(admin)
    const organization = await anOrganization(admin, { network })
    const person = await aPerson(admin)
    await aMembership(admin, { organization, person, role: 'lead' })
    const table = await aCollaboration(admin, { network, by: organization, kind: 'table' })
    await admin.query(`UPDATE collaboration SET regions = '{07}' WHERE id = $1`, [table])
    await admin.query('INSERT INTO meeting_settings (collaboration_id, is_published) VALUES ($1, true)', [table])
    await admin.query(
      `INSERT INTO meeting (collaboration_id, convened_by_id, title_fr, title_en, starts_at, ends_at, time_zone)
       SELECT $1, $2, 'Rencontre numéro ' || n || ' ; prévention, écoles et police', 'Meeting number ' || n, start, start + interval '90 minutes', 'America/Toronto'
       FROM (SELECT n, date_trunc('day', sec.now()) - interval '30 days' + n * interval '2 days' + interval '18 hours' AS start
         FROM generate_series(1, $3::int) AS n) AS each`,
      [table, organization, meetings],
    )
    await admin.query(
      `UPDATE meeting SET starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'
       WHERE collaboration_id = $1 AND substring(title_en FROM '\\d+$')::int % 10 = 1`,
      [table],
    )
    await admin.query(
      `UPDATE meeting SET state = 'cancelled' WHERE collaboration_id = $1 AND substring(title_en FROM '\\d+$')::int % 10 = 2`,
      [table],
    )
    const token = newToken()
    await admin.query('INSERT INTO calendar_feed (person_id, token_hash) VALUES ($1, $2)', [person, hashToken(token)])
    return {
      'the private feed of a person': `/fr/calendrier/prive/${token}/calendrier.ics`,
      'the feed of a region': '/fr/calendrier/regions/07/calendrier.ics',
      'the feed of a table': `/fr/calendrier/tables/${table}/calendrier.ics`,
    }
  } finally {
    await admin.end()
  }
}
