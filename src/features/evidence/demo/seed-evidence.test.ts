import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import plan from '../../../../content/plans/plan-002.v1.json' with { type: 'json' }
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { loadDemo } from '../../../app.ts'
import type { Day } from '../../../kernel/clock.ts'
import { demoId, demoNetwork } from '../../network/index.ts'
import { evidenceTypes } from '../model.ts'
import { checkDraft } from '../rules.ts'
import { makeDemoEvents, type DemoEvent } from './make-demo-events.ts'
import { demoEvidence } from './read-demo-evidence.ts'

const timeZone = 'America/Toronto'
const at = (instant: string) => ({
  clock: { now: () => new Date(instant), newId: () => crypto.randomUUID() },
  timeZone,
})

/** The end of a school year, the middle of one, a leap day. */
const days = ['2026-12-01', '2027-08-31', '2027-09-01', '2028-02-29'] as Day[]

describe.each(days)('the invented log on %s', (today) => {
  const events = makeDemoEvents(demoEvidence(), today)
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  const inYear = (ago: number) =>
    events.filter(
      ({ startsOn, endsOn }) => startsOn < `${year - ago + 1}-09-01` && (endsOn ?? '9999') >= `${year - ago}-09-01`,
    )

  it('says nothing that the log would refuse', () => {
    const refused = events.flatMap((event) => {
      const draft = {
        ...event,
        organizationId: demoId('organization', event.lead[0] ?? ''),
        organizations: [...event.lead, ...event.partners].map((slug) => ({
          id: demoId('organization', slug),
          part: 'lead' as const,
        })),
        actionId: event.action,
      }
      const problems = checkDraft(draft, today)
      return Object.keys(problems).length === 0 ? [] : [{ type: event.type, title: event.title, problems }]
    })
    expect(refused).toEqual([])
  })

  it('is the same each time', () => {
    expect(makeDemoEvents(demoEvidence(), today)).toEqual(events)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  it('has something to say of all 54 indicators in each of the last two full school years', () => {
    const indicators = plan.actions.flatMap((action) => action.indicators)
    expect(indicators).toHaveLength(54)
    for (const ago of [1, 2]) {
      const types = new Set<string>(inYear(ago).map(({ type }) => type))
      // What the platform knows by itself.
      for (const type of ['action-record', 'designation', 'network-membership']) types.add(type)
      const without = indicators.filter(({ evidence }) => !evidence.some((type) => types.has(type)))
      expect(without.map(({ id }) => id)).toEqual([])
    }
  })

  it('grows from one year to the next', () => {
    const sum = (list: readonly DemoEvent[], quantity: string): number =>
      list
        .flatMap(({ counts }) =>
          counts.filter((one) => one.quantity === quantity && one.ageBand === null && one.gender === null),
        )
        .reduce((all, { n }) => all + n, 0)
    expect(inYear(1).length).toBeGreaterThan(inYear(2).length)
    expect(sum(inYear(1), 'distinct-people')).toBeGreaterThan(sum(inYear(2), 'distinct-people'))
  })

  it('has joint work between sectors, one count to hide, one correction, one « not us », one thing told twice, one that logs nothing', () => {
    const sectorOf = new Map(demoNetwork().organizations.map(({ slug, sector }) => [slug, sector]))
    const last = inYear(1)
    expect(last.filter(({ lead }) => new Set(lead.map((slug) => sectorOf.get(slug))).size > 1).length).toBeGreaterThan(
      5,
    )
    expect(last.some(({ counts }) => counts.some(({ n }) => n > 0 && n < 5))).toBe(true)
    expect(last.filter(({ supersedes }) => supersedes !== null)).toHaveLength(1)
    expect([...new Set(last.flatMap(({ notUs }) => notUs ?? []))]).toEqual(['victimes'])
    expect(last.filter(({ sameAs }) => sameAs !== null)).toHaveLength(1)
    expect(events.filter(({ lead, type }) => lead.includes('victimes') && type !== 'org-profile')).toEqual([])
  })
})

describe('loading it', () => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await testDatabase()
    await loadDemo(db.adminUrl, at('2026-12-01T15:00:00Z'))
  })
  afterAll(() => db.drop())

  const count = async (where = 'true') =>
    (await db.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM evidence_event WHERE ${where}`)).rows[0]?.n

  it('brings every type into the log, each version once', async () => {
    const { rows } = await db.admin.query<{ type: string }>('SELECT DISTINCT type FROM evidence_event')
    expect(rows.map(({ type }) => type).toSorted()).toEqual([...evidenceTypes].toSorted())
    expect(await count('is_current')).toBe(await count(`number = 1`))
    expect(await count('number = 2')).toBe(1)
  })

  it('logs nothing in the future, and nothing that nobody recorded', async () => {
    expect(await count(`recorded_at > '2026-12-01T15:00:00Z' AND via <> 'platform'`)).toBe(0)
    expect(await count(`recorded_by IS NULL AND via <> 'platform'`)).toBe(0)
    expect(await count('NOT EXISTS (SELECT FROM evidence_organization o WHERE o.event_id = evidence_event.id)')).toBe(0)
  })

  it('adds nothing when the demonstration starts again on the same day', async () => {
    const before = await count()
    await loadDemo(db.adminUrl, at('2026-12-01T16:00:00Z'))
    expect(await count()).toBe(before)
  })
})
