import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { listTables } from '../../../tests/matrix/matrix.ts'
import { aPerson } from '../../../tests/people.ts'
import { type Clock, systemClock } from '../../kernel/clock.ts'
import { demoNetwork } from '../network/demo/read-region.ts'
import { demoId, guises } from '../network/demo/guises.ts'
import { hasDemo, loadDemo } from '../../app.ts'

const timeZone = 'America/Toronto'
const at = (instant: string): { clock: Clock; timeZone: string } => ({
  clock: { now: () => new Date(instant), newId: () => crypto.randomUUID() },
  timeZone,
})

let db: TestDatabase

const count = async (table: string): Promise<number> => {
  const { rows } = await db.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)
  return rows[0]?.n ?? -1
}
const tables = [
  'person',
  'network',
  'organization',
  'network_member',
  'membership',
  'designation',
  'coordinator',
  'operator',
  'invitation',
]
const counts = () => Promise.all(tables.map(count))
const everyCount = async () => Promise.all((await listTables(db.admin)).map(({ name }) => count(name)))

describe('loading into an empty database', () => {
  beforeAll(async () => {
    db = await testDatabase()
    await loadDemo(db.adminUrl, at('2026-11-22T15:00:00Z'))
  })
  afterAll(() => db.drop())

  it('loads the whole region into an empty database', async () => {
    const data = demoNetwork()

    expect(await count('organization')).toBe(data.organizations.length)
    expect(await count('person')).toBe(
      data.instancePeople.length + data.organizations.flatMap(({ people }) => people).length,
    )
    expect(await hasDemo(db.adminUrl)).toBe(true)
  })

  it('has tables that met over two school years, one of which announces its meetings to anyone', async () => {
    const { rows } = await db.admin.query<{ name: string; past: number; coming: number }>(
      `SELECT name_fr AS name, count(*) FILTER (WHERE starts_at < '2026-11-22T15:00:00Z')::int AS past,
         count(*) FILTER (WHERE starts_at > '2026-11-22T15:00:00Z' AND state = 'convened')::int AS coming
       FROM sec.announced_meetings('14', NULL, '2020-01-01') GROUP BY name_fr`,
    )
    expect(rows).toEqual([{ name: 'Table régionale des Trois-Lisières', past: 9, coming: 2 }])
  })

  it('changes nothing that people did when it is loaded again, and keeps the waiting invitations waiting', async () => {
    const organization = demoId('organization', 'courtepointe')
    await db.admin.query(`UPDATE organization SET name_fr = 'Autre nom' WHERE id = $1`, [organization])
    await db.admin.query(`UPDATE designation SET until_day = from_day WHERE organization_id = $1`, [organization])
    const before = await counts()

    await loadDemo(db.adminUrl, at('2026-12-03T15:00:00Z'))

    expect(await counts()).toEqual(before)
    const { rows } = await db.admin.query('SELECT name_fr FROM organization WHERE id = $1', [organization])
    expect(rows).toEqual([{ name_fr: 'Autre nom' }])
    const { rows: waiting } = await db.admin.query(
      `SELECT count(*)::int AS n FROM invitation WHERE revoked_at IS NULL AND expires_at > '2026-12-03T15:00:00Z'`,
    )
    expect(waiting).toEqual([{ n: demoNetwork().invitations.filter(({ state }) => state === 'waiting').length }])
  })
})

describe('loading', () => {
  beforeEach(async () => {
    db = await testDatabase()
    return () => db.drop()
  })

  it('leaves a database with real people alone', async () => {
    await aPerson(db.admin)
    const before = await everyCount()

    await expect(loadDemo(db.adminUrl, at('2026-11-22T15:00:00Z'))).rejects.toThrow('holds a real instance')

    expect(await everyCount()).toEqual(before)
    expect(await hasDemo(db.adminUrl)).toBe(false)
  })

  it('counts days in the zone of the instance', async () => {
    await loadDemo(db.adminUrl, at('2026-11-22T03:00:00Z')) // still the 21st in Toronto

    const { rows } = await db.admin.query(`SELECT joined_on::text FROM network_member WHERE organization_id = $1`, [
      demoId('organization', 'vallon'),
    ])
    expect(rows).toEqual([{ joined_on: '2026-11-01' }])
  })

  it('gives each person of today the rights of their role', async () => {
    await loadDemo(db.adminUrl, at(systemClock.now().toISOString()))

    for (const { personId, role, as } of guises(demoNetwork())) {
      const { rows } = await db.admin.query<{
        lead: boolean
        member: boolean
        coordinator: boolean
        operator: boolean
      }>(
        `SELECT EXISTS (SELECT FROM membership WHERE person_id = $1 AND until_day IS NULL AND role = 'lead') AS lead,
        EXISTS (SELECT FROM membership WHERE person_id = $1 AND until_day IS NULL) AS member,
        EXISTS (SELECT FROM coordinator WHERE person_id = $1 AND until_day IS NULL) AS coordinator,
        EXISTS (SELECT FROM operator WHERE person_id = $1) AS operator`,
        [personId],
      )
      expect(rows, as).toEqual([
        {
          lead: role === 'lead',
          member: role !== 'coordinator' && role !== 'operator',
          coordinator: role === 'coordinator',
          operator: role === 'operator',
        },
      ])
    }
  })
})

describe('the region itself', () => {
  const data = demoNetwork()
  const people = [...data.instancePeople, ...data.organizations.flatMap((organization) => organization.people)]
  const slugs = new Set(people.map(({ slug }) => slug))

  it('names everyone once', () => {
    expect(slugs.size).toBe(people.length)
    expect(new Set(people.map(({ name }) => name)).size).toBe(people.length)
  })

  it('has organizations of the five sectors in three regions', () => {
    expect(new Set(data.organizations.map(({ sector }) => sector))).toEqual(new Set(data.network.sectors))
    expect(new Set(data.organizations.flatMap(({ regions }) => regions))).toEqual(new Set(data.network.regions))
    expect(data.network.regions).toHaveLength(3)
  })

  it('shows an organization with holes, one invited, one listed', () => {
    const statuses = data.organizations.map(({ status }) => status)
    const holes = data.organizations.filter(
      ({ status, people: there }) => status === 'joined' && there.every(({ holds }) => holds.length === 0),
    )

    expect(statuses).toContain('invited')
    expect(statuses).toContain('listed')
    expect(holes.map(({ slug }) => slug)).toEqual(['vallon'])
  })

  it('hands over only from people who left the role before', () => {
    for (const { people: there } of data.organizations) {
      for (const { slug, fromDaysAgo, holds } of there) {
        for (const held of holds) {
          expect(held.fromDaysAgo, slug).toBeLessThanOrEqual(fromDaysAgo)
          if (held.handedFrom === null) continue
          const before = there.find((one) => one.slug === held.handedFrom)?.holds.find(({ kind }) => kind === held.kind)
          expect(before?.untilDaysAgo, `${slug} ${held.kind}`).toBeGreaterThanOrEqual(held.fromDaysAgo)
        }
      }
    }
  })

  it('has nobody working in an organization here before it joined', () => {
    for (const { slug, joinedDaysAgo, people: there } of data.organizations)
      for (const { fromDaysAgo } of there) expect(fromDaysAgo, slug).toBeLessThanOrEqual(joinedDaysAgo)
  })

  it('starts with people who are there today and says what each shows', () => {
    const today = guises(data)
    for (const slug of data.start) expect(today.find(({ as }) => as === slug)?.shows, slug).toBeTruthy()
  })

  it('writes French and English with their own signs', () => {
    const texts = data.organizations.flatMap(({ mandate, brings, cannot }) => [mandate, brings, cannot])
    for (const text of texts) {
      if (text === null) continue
      expect(text.fr).not.toMatch(/['"]|[^\u00a0][:;!?»]/)
      expect(text.en).not.toMatch(/['"]/)
    }
  })
})
