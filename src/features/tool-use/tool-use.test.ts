import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { aMembership, anOrganization, aPerson, aSession, renewSessions } from '../../../tests/people.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { aTable, openSite, type Site, type Visitor } from '../network/test-site.ts'
import { toolUseTasks } from './jobs.ts'

const clock = aClock('2026-10-05T15:00:00Z')
let site: Site
let queue: ReturnType<typeof aQueueRole>
let network: string
let organization = ''
beforeAll(async () => {
  site = await openSite({ clock: clock.clock })
  queue = aQueueRole(site.jobUrl)
  network = (await aTable(site)).network
})
afterAll(async () => {
  await queue.close()
  await site.close()
})
beforeEach(async () => {
  await clock.setTo('2026-10-05T15:00:00Z')
  await site.admin.query('TRUNCATE tool_use_mark, school_tool_use')
  organization = await anOrganization(site.admin, { network, sector: 'community' })
})

async function staff(at = organization): Promise<Visitor & { person: string }> {
  const person = await aPerson(site.admin)
  await aMembership(site.admin, { organization: at, person, role: 'reader' })
  return { ...site.as(await aSession(site.admin, person)), person }
}
async function at(instant: string): Promise<void> {
  await clock.setTo(instant)
  await renewSessions(site.admin)
}
const run = async () => {
  const jobs = { clock: clock.clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) }
  await toolUseTasks(jobs)['tool-use-record']?.(queue.tools, {})
}
const marks = async () =>
  (
    await site.admin.query<{ tool: string; n: number }>(
      'SELECT tool, count(*)::int AS n FROM tool_use_mark WHERE organization_id = $1 GROUP BY tool ORDER BY tool',
      [organization],
    )
  ).rows
const logged = async () =>
  (
    await site.admin.query<{ type: string; tags: string; until: string; number: number; n: number; gone: boolean }>(
      `SELECT type, array_to_string(tags, ' ') AS tags, ends_on::text AS until, number, (counts -> 0 ->> 'n')::int AS n, is_withdrawn AS gone
       FROM evidence_event WHERE organization_id = $1 AND via = 'platform' AND is_current AND type IN ('tool-use', 'directory-use') ORDER BY type, tags`,
      [organization],
    )
  ).rows

describe('what is kept of who opens a tool', () => {
  it('is one mark a person, tool and school year, however often and whichever page', async () => {
    const one = await staff()
    const other = await staff()
    for (const path of ['/fr/reperes/grille', '/fr/reperes/grille', '/en/practice/grid', '/fr/reperes/indices'])
      await one.read(path)
    await other.read('/fr/reperes/grille')
    for (const path of ['/fr/repertoire?q=logement', '/fr/repertoire?q=argent']) await other.read(path)
    await at('2026-11-03T15:00:00Z')
    await one.read('/fr/reperes/grille')

    expect(await marks()).toEqual([
      { tool: 'directory', n: 1 },
      { tool: 'grid', n: 2 },
      { tool: 'signs', n: 1 },
    ])
  })

  it('has no column for a person, a page or a word, and the mark is not made of the person alone', async () => {
    const one = await staff()
    await one.read('/fr/reperes/grille')
    await one.read('/fr/reperes/indices')
    const { rows } = await site.admin.query<{ mark: Buffer; said: string }>(
      'SELECT mark, row_to_json(m)::text AS said FROM tool_use_mark m WHERE organization_id = $1',
      [organization],
    )

    expect(new Set(rows.map(({ mark }) => mark.toString('hex'))).size).toBe(2)
    for (const { said } of rows) {
      expect(Object.keys(JSON.parse(said) as object)).toEqual(['organization_id', 'tool', 'year', 'month', 'mark'])
      expect(said).not.toContain(one.person)
    }
  })

  it('is nothing of a stranger, of the tools’ first page, of the directory’s ways in, or of a page of young people', async () => {
    const one = await staff()
    for (const path of ['/fr/reperes/grille', '/fr/repertoire?q=logement']) await site.as(null).read(path)
    for (const path of ['/fr/reperes', '/fr/repertoire', '/fr/toi', '/en/you']) await one.read(path)

    expect((await site.admin.query('SELECT FROM tool_use_mark')).rowCount).toBe(0)
  })

  it('is counted in each organization where someone works, and shown to that person alone', async () => {
    const one = await staff()
    const second = await anOrganization(site.admin, { network })
    await aMembership(site.admin, { organization: second, person: one.person, role: 'worker' })
    const visitor = site.as(await aSession(site.admin, one.person))
    await visitor.read('/fr/reperes/grille')
    const colleague = await staff()
    type Copy = { kept: { 'tool-use': { says: { tool: string; since: string } }[] } }
    const copy = async (of: Visitor) =>
      (JSON.parse(await of.read('/fr/compte/donnees/export')) as Copy).kept['tool-use']

    expect(await copy(visitor)).toMatchObject([
      { says: { tool: 'grid', since: '2026-10-01' } },
      { says: { tool: 'grid', since: '2026-10-01' } },
    ])
    expect(await copy(colleague)).toEqual([])
  })
})

describe('the log of work', () => {
  it('says the year so far when a month is over, corrects it the next, and erases the marks when the year is over', async () => {
    for (let n = 0; n < 3; n += 1) await (await staff()).read('/fr/reperes/grille')
    await run()
    expect(await logged()).toEqual([])

    await at('2026-11-02T15:00:00Z')
    await (await staff()).read('/fr/reperes/grille')
    await (await staff()).read('/fr/repertoire?q=logement')
    await run()
    await run()
    expect(await logged()).toEqual([
      { type: 'tool-use', tags: 'tool:grid', until: '2026-10-31', number: 1, n: 3, gone: false },
    ])

    await at('2026-12-01T15:00:00Z')
    await run()
    expect(await logged()).toEqual([
      { type: 'directory-use', tags: '', until: '2026-11-30', number: 1, n: 1, gone: false },
      { type: 'tool-use', tags: 'tool:grid', until: '2026-11-30', number: 2, n: 4, gone: false },
    ])
    expect(await marks()).toHaveLength(2)

    await at('2027-09-03T15:00:00Z')
    await run()
    expect(await logged()).toMatchObject([
      { type: 'directory-use', until: '2027-08-31', n: 1 },
      { type: 'tool-use', until: '2027-08-31', n: 4 },
    ])
    expect(await marks()).toEqual([])
    const before = await logged()
    await run()
    expect(await logged()).toEqual(before)
  })

  it('gives way to the number that the organization told itself, and leaves alone what it withdrew', async () => {
    await (await staff()).read('/fr/reperes/grille')
    await (await staff()).read('/fr/reperes/indices')
    await at('2026-11-02T15:00:00Z')
    await run()
    const lead = await aPerson(site.admin)
    await aMembership(site.admin, { organization, person: lead, role: 'lead' })
    const said = (draft: Record<string, unknown>) =>
      site.admin.query('SELECT sec.keep_evidence($1, $2)', [
        JSON.stringify({
          type: 'tool-use',
          organizationId: organization,
          organizations: [{ id: organization, part: 'lead' }],
          startsOn: '2026-09-01',
          endsOn: '2026-10-31',
          regions: [],
          counts: [{ quantity: 'distinct-staff', category: null, ageBand: null, gender: null, n: 12 }],
          via: 'page',
          ...draft,
        }),
        lead,
      ])
    await said({ tags: ['tool:grid'] })
    const { rows } = await site.admin.query<{ id: string }>(
      `SELECT id FROM evidence_event WHERE organization_id = $1 AND 'tool:signs' = ANY (tags)`,
      [organization],
    )
    await said({ tags: ['tool:signs'], supersedes: rows[0]?.id, isWithdrawn: true })
    await (await staff()).read('/fr/reperes/indices')
    await at('2026-12-01T15:00:00Z')
    await run()

    expect(await logged()).toEqual([
      { type: 'tool-use', tags: 'tool:grid', until: '2026-11-30', number: 2, n: 1, gone: true },
    ])

    // They take their own number back: ours is there again.
    const { rows: told } = await site.admin.query<{ id: string }>(
      `SELECT id FROM evidence_event WHERE organization_id = $1 AND via = 'page' AND is_current AND NOT is_withdrawn`,
      [organization],
    )
    await said({ tags: ['tool:grid'], supersedes: told[0]?.id, isWithdrawn: true })
    await run()
    expect(await logged()).toMatchObject([{ tags: 'tool:grid', number: 3, gone: false }])
  })

  it('never shows the raw number to colleagues, and lets nobody correct it', async () => {
    await (await staff()).read('/fr/reperes/grille')
    await at('2026-11-02T15:00:00Z')
    await run()
    const person = await aPerson(site.admin)
    await aMembership(site.admin, { organization, person, role: 'lead' })
    const lead = site.as(await aSession(site.admin, person))
    const { rows } = await site.admin.query<{ id: string }>(
      'SELECT record_key AS id FROM evidence_event WHERE organization_id = $1',
      [organization],
    )
    const html = await lead.read(`/fr/travail/${rows[0]?.id ?? ''}`)

    expect(html).toContain('Compté par Tisserin')
    expect(html).not.toMatch(/<td[^>]*>1</)
    expect((await lead.get(`/fr/travail/${rows[0]?.id ?? ''}/corriger`)).status).toBe(404)
  })
})
