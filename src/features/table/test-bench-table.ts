import pg from 'pg'
import { aMembership, aNetwork, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { href } from '../../kernel/http/index.ts'
import { aCollaboration, aMember } from '../collaboration/test-collaborations.ts'
import { addresses as collaboration } from '../collaboration/addresses.ts'
import { addresses as meeting } from '../meeting/addresses.ts'
import { addresses } from './addresses.ts'

const members = 100
const months = 60

/** A page with what it may cost, milliseconds of processor. */
interface MeasuredPage {
  what: string
  path: string
  budget: number
}

/** Fills a database. @returns the session of a lead who is in all of it, and the pages to read */
export async function fillTable(adminUrl: string): Promise<{ token: string; pages: readonly MeasuredPage[] }> {
  const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })
  try {
    const network = await aNetwork(admin)
    const organizations: string[] = []
    for (let at = 0; at < members; at += 1)
      organizations.push(await anOrganization(admin, { network, status: 'joined' }))
    const [own = ''] = organizations
    const person = await aPerson(admin)
    await aMembership(admin, { organization: own, person, role: 'lead' })
    const table = await aCollaboration(admin, { network, by: own, kind: 'table', stage: 'active' })
    const alliance = await aCollaboration(admin, { network, by: own, stage: 'active' })
    for (const [at, organization] of organizations.slice(1).entries()) {
      await aMember(admin, { collaboration: table, organization })
      if (at < 4) await aMember(admin, { collaboration: alliance, organization })
    }
    await admin.query(`INSERT INTO table_scope (collaboration_id, level) VALUES ($1, 'regional')`, [table])
    await meet(admin, table, own, months)
    await meet(admin, alliance, own, 24)
    const token = await aSession(admin, person)
    const of = (id: string) => ({ id })
    return {
      token,
      pages: [
        { what: 'an alliance of five, its lead', path: href('fr', collaboration.home, of(alliance)), budget: 3 },
        { what: 'a table of 100, its lead', path: href('fr', collaboration.home, of(table)), budget: 18 },
        { what: 'members of a table of 100', path: href('fr', addresses.sheet, of(table)), budget: 18 },
        { what: 'meetings of five years', path: href('fr', meeting.list, of(table)), budget: 18 },
        { what: 'commitments of five years', path: href('fr', collaboration.commitments, of(table)), budget: 18 },
        { what: 'own meetings', path: href('fr', meeting.own, {}), budget: 18 },
      ],
    }
  } finally {
    await admin.end()
  }
}

/** A meeting a month until this one: all came, two decisions and three commitments each. */
async function meet(admin: pg.Pool, collaboration: string, by: string, count: number): Promise<void> {
  await admin.query(
    `INSERT INTO meeting (collaboration_id, convened_by_id, title_fr, title_en, starts_at, ends_at, time_zone)
     SELECT $1, $2, 'Rencontre numéro ' || n, 'Meeting number ' || n, start, start + interval '90 minutes', 'America/Toronto'
     FROM (SELECT n, sec.now() + interval '9 days' - n * interval '30 days' AS start FROM generate_series(0, $3::int - 1) AS n) AS each`,
    [collaboration, by, count],
  )
  await admin.query(
    `INSERT INTO meeting_attendance (meeting_id, collaboration_id, organization_id, says)
     SELECT m.id, m.collaboration_id, c.organization_id, 'present' FROM meeting m
     JOIN collaboration_member c ON c.collaboration_id = m.collaboration_id AND c.state = 'member'
     WHERE m.collaboration_id = $1 AND m.ends_at < sec.now() ON CONFLICT DO NOTHING`,
    [collaboration],
  )
  await admin.query(
    `INSERT INTO meeting_decision (meeting_id, collaboration_id, what) SELECT m.id, m.collaboration_id, 'Décision inventée ' || n
     FROM meeting m, generate_series(1, 2) AS n WHERE m.collaboration_id = $1 AND m.ends_at < sec.now()`,
    [collaboration],
  )
  await admin.query(
    `INSERT INTO commitment (collaboration_id, organization_id, what, due_on, state, settled_at)
     SELECT $1, $2, 'Engagement inventé ' || n, (sec.now() - n * interval '10 days')::date, CASE WHEN n > 5 THEN 'kept' ELSE 'open' END,
       CASE WHEN n > 5 THEN sec.now() END FROM generate_series(1, $3::int * 3) AS n`,
    [collaboration, by, count],
  )
}
