import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import { aClock } from '../../../tests/clock.ts'
import { aCoordinator, aMembership, aNetwork, aPerson, aSession } from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { createApp, prepare, type App } from '../../app.ts'
import type { Day } from '../../kernel/clock.ts'
import type { MemberRequest } from '../../kernel/http/index.ts'
import { createLog } from '../../kernel/log.ts'
import { hashToken, newToken, whoIs } from '../../kernel/session.ts'
import { closePeriod, listCloses } from './close/close-period.ts'
import { indicatorTasks } from './jobs.ts'
import type { Scope } from './model.ts'
import { aLoggedEvent, anAdopter } from './test-log.ts'
import { traceOf } from './trace/trace-of.ts'
import { ownValues, releasedValues } from './values.ts'

const { clock } = aClock()
const period = { start: '2026-09-01' as Day, end: '2027-09-01' as Day }
const past = { start: '2025-09-01' as Day, end: '2026-09-01' as Day }
const workshop = ['kind:workshop', 'purpose:sex-education', 'audience:youth']
const secretKey = Buffer.alloc(32, 7)

let db: TestDatabase
let app: App
let network: string
let own: string
let partner: string
let tokens: Record<'worker' | 'coordinator' | 'partner' | 'stranger', string>
beforeAll(async () => {
  db = await testDatabase({ clock })
  await prepare(db.adminUrl)
  app = await createApp({
    database: db.database,
    settings: { timeZone: 'America/Toronto', isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'http://tisserin.invalid',
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock,
  })
  network = await aNetwork(db.admin)
  const adopter = (sector: string) =>
    anAdopter(db.admin, { network, actions: ['A8'], sector, startsOn: '2025-09-01', endsOn: '2027-08-31' })
  own = await adopter('community')
  partner = await adopter('police')
  const sessionOf = async (organization: string) =>
    aSession(db.admin, (await aMembership(db.admin, { organization, role: 'worker' })).person)
  tokens = {
    worker: await sessionOf(own),
    partner: await sessionOf(partner),
    coordinator: await aSession(db.admin, await aCoordinator(db.admin, { network })),
    stranger: await aSession(db.admin, await aPerson(db.admin)),
  }
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

/** A request of someone, as far as reading values goes. */
const asWho = <T>(token: string, work: (request: MemberRequest) => Promise<T>): Promise<T> =>
  db.database.asSession(token, (tx) =>
    work({
      tx,
      who: present(whoIs(tx)),
      today: '2026-12-07' as Day,
      deps: { clock, secretKey },
    } as unknown as MemberRequest),
  )

async function refresh(): Promise<void> {
  const queue = aQueueRole(db.jobUrl)
  const task = present(indicatorTasks({ clock, timeZone: 'America/Toronto', secretKey })['indicator-refresh'])
  await task(queue.tools, {})
  await queue.close()
}

const activity = (organizations: string[], more: { startsOn?: string; supersedes?: string } = {}) =>
  aLoggedEvent(db.admin, { type: 'activity', organizations, tags: workshop, ...more })
const mine = (): Scope => ({ kind: 'organization', organization: own })
const whole = (): Scope => ({ kind: 'network', network, region: null, sector: null })

describe('one’s own organization', () => {
  it('reads its values as soon as something is logged, whether the queue ran or not', async () => {
    const value = () => asWho(tokens.worker, async (r) => (await ownValues(r, own, period))?.values.get('8a1.1'))
    const first = await activity([own, partner])
    expect(await value()).toMatchObject({ state: 'computed', value: 1 })

    await refresh()
    expect(await value()).toMatchObject({ state: 'computed', value: 1 })

    await activity([own], { supersedes: first, startsOn: '2024-10-05' })
    expect(await value()).toMatchObject({ state: 'no-data', value: null })
    await activity([own])
  })

  it('is read by nobody else', async () => {
    for (const token of [tokens.partner, tokens.coordinator, tokens.stranger])
      expect(await asWho(token, (r) => ownValues(r, own, period))).toBeNull()
  })
})

describe('a trace', () => {
  it('lists one’s own records, with what was left out and why, and is what the value is made of', async () => {
    const trace = await asWho(tokens.worker, (r) => traceOf(r, { measure: '8a1.1', period, scope: mine() }))

    expect(trace?.value).toMatchObject({ value: 1 })
    expect(trace?.counted).toHaveLength(1)
    expect(trace?.counted[0]).toMatchObject({ isOwn: true, type: 'activity', organizations: [own] })
    expect(trace?.leftOut.map(({ reason }) => reason).toSorted()).toEqual(['outside-period', 'superseded'])
  })

  it('tells a coordinator who contributed and what happened, without a number nor a title', async () => {
    await aLoggedEvent(db.admin, {
      type: 'participation',
      organizations: [own, partner],
      tags: workshop.slice(1),
      counts: [{ quantity: 'distinct-people', n: 37 }],
    })
    // Numbers of people go out once a month: this is the first edition of it.
    await db.admin.query('delete from indicator_release')
    await refresh()
    const trace = await asWho(tokens.coordinator, (r) => traceOf(r, { measure: '8b1.1', period, scope: whole() }))

    expect(trace?.value).toMatchObject({ value: 37 })
    expect(trace?.organizations).toEqual([own, partner].toSorted())
    expect(trace?.counted[0]).toMatchObject({ isOwn: false, title: null })
    expect(JSON.stringify(trace?.counted).replaceAll(/[0-9a-f-]{36}/g, '')).not.toContain('37')
  })

  it('is none for a withheld value, for one of another organization, nor for who coordinates nothing', async () => {
    const ofPeople = { measure: '8b1.1', period }
    const partnerScope: Scope = { kind: 'organization', organization: partner }

    expect(await asWho(tokens.coordinator, (r) => traceOf(r, { ...ofPeople, scope: partnerScope }))).toBeNull()
    expect(await asWho(tokens.worker, (r) => traceOf(r, { ...ofPeople, scope: partnerScope }))).toBeNull()
    expect(await asWho(tokens.worker, (r) => traceOf(r, { ...ofPeople, scope: whole() }))).toBeNull()
    expect(await asWho(tokens.stranger, (r) => traceOf(r, { ...ofPeople, scope: whole() }))).toBeNull()
    expect(await asWho(tokens.coordinator, (r) => traceOf(r, { measure: 'zz', period, scope: whole() }))).toBeNull()
  })
})

describe('a closed period', () => {
  it('is signed once it is over, and a later correction is a dated revision beside it', async () => {
    await activity([own], { startsOn: '2026-02-03' })
    await refresh()
    const close = () => asWho(tokens.coordinator, (r) => closePeriod(r, network, past))

    expect(await asWho(tokens.coordinator, (r) => closePeriod(r, network, period))).toEqual({
      ok: false,
      refusal: 'not-over',
    })
    expect(await close()).toEqual({ ok: true, value: undefined })
    expect(await close()).toEqual({ ok: false, refusal: 'already-closed' })

    await activity([own], { startsOn: '2026-03-04' })
    await refresh()
    const closes = await asWho(tokens.coordinator, (r) => listCloses(r, network))
    expect(closes.map(({ number, isIntact }) => [number, isIntact])).toEqual([
      [2, true],
      [1, true],
    ])
    expect(closes[0]?.content).not.toBe(closes[1]?.content)
  })

  it('says when what was signed is no longer what stands there', async () => {
    await db.admin.query('alter table indicator_period_close disable trigger only_grows')
    await db.admin.query(`update indicator_period_close set content = '{}' where number = 1`)
    const closes = await asWho(tokens.coordinator, (r) => listCloses(r, network))

    expect(closes.map(({ isIntact }) => isIntact)).toEqual([true, false])
  })
})

describe('the key of a program', () => {
  let key: string
  beforeAll(async () => {
    key = newToken()
    const person = await aPerson(db.admin)
    await db.admin.query(
      `insert into indicator_token (token_hash, organization_id, label, made_by) values ($1, $2, 'Inventée', $3)`,
      [hashToken(key), own, person],
    )
  })

  async function ask(query: string, given: string | null = key) {
    const headers = given === null ? {} : { authorization: `Bearer ${given}` }
    const answer = await app.fetch(new Request(`http://tisserin.invalid/api/v1/indicators${query}`, { headers }))
    const body: Record<string, unknown> = await answer.json()
    return { status: answer.status, type: answer.headers.get('content-type'), body }
  }
  const current = '?period=2026-09-01/2027-09-01'

  it('reads what its organization did, whole, as it was last computed', async () => {
    await refresh()
    const { status, body } = await ask(current)

    expect([status, body['scope']]).toEqual([200, `organization:${own}`])
    const measures = body['measures'] as { measure: string; value: number | null; state: string }[]
    expect(measures.find(({ measure }) => measure === '8b1.1')).toMatchObject({ value: 37, state: 'computed' })
  })

  it('reads of regions and of the whole what anyone may read', async () => {
    const { body } = await ask(`${current}&scope=region:04`)
    const released = await asWho(tokens.coordinator, (r) =>
      releasedValues(r, { network: null, region: '04', sector: null }, period),
    )

    expect((body['measures'] as unknown[]).length).toBe(released?.values.size)
  })

  it.each([
    ['', 400, 'period'],
    ['?period=2026-09-01/2026-10-01', 400, 'period'],
    ['?period=demain', 400, 'period'],
    [`${current}&scope=region:99`, 400, 'scope'],
    [`${current}&scope=sector:police`, 400, 'scope'],
    [`${current}&scope=organization:3d1045c2-1e5b-47f7-9b51-e862b2dfbaad`, 403, 'not-yours'],
  ])('is told what is wrong with %s', async (query, status, code) => {
    const answer = await ask(query)

    expect([answer.status, answer.body['code'], answer.type]).toEqual([status, code, 'application/problem+json'])
  })

  it('opens nothing once it is withdrawn, nor when it is another or none', async () => {
    expect((await ask(current, null)).status).toBe(401)
    expect((await ask(current, newToken())).status).toBe(401)
    await db.admin.query('update indicator_token set revoked_at = sec.now()')
    expect((await ask(current)).body).toMatchObject({ status: 401, code: 'bad-key' })
  })
})
