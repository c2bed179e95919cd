import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { loadDemo } from '../../../app.ts'

/** The middle of a school year, a leap day. */
describe.each(['2026-12-01T15:00:00Z', '2028-02-29T15:00:00Z'])('the invented protocols on %s', (instant) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase()
    const clock = { now: () => new Date(instant), newId: () => crypto.randomUUID() }
    await loadDemo(db.adminUrl, { clock, timeZone: 'America/Toronto' })
  })
  afterAll(() => db.drop())
  const rows = async <Row extends object>(sql: string): Promise<Row[]> => (await db.admin.query<Row>(sql)).rows

  it('are a living one, a young one and a draft, each of which says that it is invented', async () => {
    const found = await rows<{ said: string; versions: number }>(
      `SELECT coalesce(p.draft_fr, (SELECT a.text_fr FROM protocol_article a WHERE a.protocol_id = p.id AND a.number = 1 LIMIT 1)) AS said,
         (SELECT count(*)::int FROM protocol_version v WHERE v.protocol_id = p.id) AS versions FROM protocol p ORDER BY created_at`,
    )

    expect(found.map(({ versions }) => versions)).toEqual([2, 1, 0])
    for (const { said } of found) expect(said).toContain('Protocole inventé')
  })

  it('say nothing of days to come, and were followed for a school year and more', async () => {
    const [days] = await rows<{ last: string; first: string }>(
      `SELECT max(greatest(from_day, until_day))::text AS last, min(from_day)::text AS first FROM protocol_adoption`,
    )

    expect(days && days.last <= instant.slice(0, 10)).toBe(true)
    expect(days && Date.parse(instant) - Date.parse(days.first) > 400 * 86_400_000).toBe(true)
  })

  it('are one mechanism in the log, told by each who follows', async () => {
    const records = await rows<{ thing: string }>(
      `SELECT coalesce(e.same_as, e.record_key)::text AS thing FROM evidence_event e JOIN protocol_adoption a ON a.evidence_key = e.record_key
       WHERE 'kind:protocol' = ANY (e.tags)`,
    )

    expect(records.length).toBeGreaterThan(5)
    expect(new Set(records.map(({ thing }) => thing)).size).toBe(1)
  })

  it('have a change that a version may take in, and one that an objection stops', async () => {
    const open = await rows<{ agreed: boolean }>(
      `SELECT sec.protocol_change_is_agreed(id) AS agreed FROM protocol_change WHERE settled_in IS NULL ORDER BY 1`,
    )

    expect(open.map(({ agreed }) => agreed)).toEqual([false, true])
  })
})
