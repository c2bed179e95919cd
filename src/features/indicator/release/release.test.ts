import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aNetwork } from '../../../../tests/people.ts'
import { aLoadedCatalogue } from '../../../../tests/plan.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { loadDefinitions } from '../load-definitions.ts'
import { rebuildValues } from '../store/rebuild.ts'
import { refreshValues } from '../store/refresh.ts'
import { aLoggedEvent, anAdopter } from '../test-log.ts'

const { clock, setTo } = aClock()

let db: TestDatabase
let queue: ReturnType<typeof aQueueRole>
beforeAll(async () => {
  db = await testDatabase({ clock })
  queue = aQueueRole(db.jobUrl)
  await aLoadedCatalogue(db.database)
  await loadDefinitions(db.adminUrl)
})
afterAll(async () => {
  await queue.close()
  await db.drop()
})

const refresh = () => refreshValues({ transaction: queue.tools.transaction, clock, timeZone: 'America/Toronto' })

/** What every night does. */
const rebuild = () => rebuildValues({ transaction: queue.tools.transaction, clock, timeZone: 'America/Toronto' })

/** A number of young people met by an organization, as one participation. */
const met = (organization: string, n: number, more: { counts?: object[] } = {}) =>
  aLoggedEvent(db.admin, {
    type: 'participation',
    organizations: [organization],
    tags: ['purpose:sex-education', 'audience:youth'],
    about: randomUUID(),
    counts: [{ quantity: 'distinct-people', n }, ...(more.counts ?? [])],
  })

async function shown(scope: string, measure = '8b1.1') {
  const { rows } = await db.admin.query<{ value: Record<string, unknown> }>(
    `select figures -> $2 as value from indicator_release where scope = $1 and starts_on = '2026-09-01'`,
    [scope, measure],
  )
  return rows[0]?.value
}

describe('numbers of people of a network', () => {
  let network: string
  let places: Record<'police' | 'education' | 'community' | 'far', string>
  beforeAll(async () => {
    network = await aNetwork(db.admin)
    const adopter = (sector: string, region: string) =>
      anAdopter(db.admin, { network, actions: ['A8'], sector, regionCodes: [region] })
    places = {
      police: await adopter('police', '04'),
      education: await adopter('education', '04'),
      community: await adopter('community', '04'),
      far: await adopter('community', '08'),
    }
    await met(places.police, 3)
    await met(places.education, 24)
    await met(places.community, 18)
    await met(places.far, 40)
    await refresh()
  })

  it('are withheld when small, with another that keeps it from being worked out', async () => {
    const row = (region: string, sector: string) => shown(`network:${network}/${region}/${sector}`)

    expect(await row('04', 'police')).toMatchObject({ state: 'withheld', withheld: 'few' })
    expect(await row('*', 'police')).toMatchObject({ state: 'withheld' })
    const others = [await row('04', 'education'), await row('04', 'community'), await row('04', '*')]
    expect(others.filter((one) => one?.['state'] === 'withheld').length).toBeGreaterThan(0)
    expect(await shown(`network:${network}/*/*`)).toMatchObject({ state: 'computed', value: 85 })
  })

  it('say of a withheld value only how many organizations gave evidence', async () => {
    expect(await shown(`network:${network}/04/police`)).toEqual({
      indicator: '8b1',
      definitionVersion: 1,
      state: 'withheld',
      withheld: 'few',
      coverage: { contributing: 1, adopters: 1 },
    })
  })

  it('are never told of one organization to a coordinator, whatever they are; what it did is', async () => {
    expect(await shown(`organization:${places.far}`)).toMatchObject({ state: 'withheld', withheld: 'own-only' })
    expect(await shown(`organization:${places.far}`, '8a1.1')).toMatchObject({ state: 'no-data' })
  })

  it('stand as they were published when they moved by a few, and move once they moved by more', async () => {
    const whole = `network:${network}/*/*`
    await met(places.far, 2)
    await setTo('2027-01-04T15:00:00Z')
    await refresh()
    expect(await shown(whole)).toMatchObject({ value: 85 })
    expect(JSON.stringify(await shown(whole))).not.toContain('87')

    await met(places.far, 6)
    await setTo('2027-02-01T15:00:00Z')
    await refresh()
    expect(await shown(whole)).toMatchObject({ value: 93 })
  })

  it('have one edition a month: between two, nothing tells what a change added, and other figures move', async () => {
    const whole = `network:${network}/*/*`
    const activities = async () => ((await shown(whole, '8a1.1')) as { value?: number }).value ?? 0
    const before = await activities()
    await met(places.far, 30)
    await aLoggedEvent(db.admin, {
      type: 'activity',
      organizations: [places.far],
      tags: ['audience:youth', 'kind:workshop', 'purpose:sex-education'],
    })
    await setTo('2027-02-26T15:00:00Z')
    await refresh()

    expect(await shown(whole)).toMatchObject({ value: 93 })
    expect(await activities()).toBe(before + 1)

    await setTo('2027-03-01T15:00:00Z')
    await rebuild()
    expect(await shown(whole)).toMatchObject({ value: 123 })
  })

  it('wait for the next edition when they are of an organization that came after it', async () => {
    const late = await anAdopter(db.admin, { network, actions: ['A8'], sector: 'justice', regionCodes: ['06'] })
    await met(late, 50)
    await refresh()
    expect(await shown(`network:${network}/06/justice`)).toMatchObject({ state: 'withheld', withheld: 'few' })

    await setTo('2027-04-01T15:00:00Z')
    await rebuild()
    expect(await shown(`network:${network}/06/*`)).toMatchObject({ state: 'computed', value: 50 })
  })

  it('are told to anyone only by region, of every network together', async () => {
    const { rows } = await db.database.asSession(null, (tx) =>
      sql<{ scope: string }>`select scope from indicator_release order by 1`.execute(tx),
    )

    expect([...new Set(rows.map(({ scope }) => scope))]).toEqual([
      'network:*/*/*',
      'network:*/04/*',
      'network:*/06/*',
      'network:*/08/*',
    ])
  })
})
