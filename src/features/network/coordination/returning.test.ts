import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOrganization, aSession } from '../../../../tests/people.ts'
import type { Day } from '../../../kernel/clock.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'
import { aTable, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
/** Of the network, without anyone of its own. */
let listed: string
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())
beforeEach(async () => {
  table = await aTable(site)
  listed = await anOrganization(site.admin, { network: table.network, nameFr: 'Maison Seule', nameEn: 'Lone House' })
})

const page = () => `/fr/reseaux/${table.network}`
const bringBack = (organization: string, visitor = table.coordinator) =>
  visitor.send(page(), { organization }, { to: `${page()}/retours` })
const leave = (organization: string, visitor = table.coordinator) =>
  visitor.send(`/fr/organisations/${organization}/quitter`, { network: table.network })
/** As if the departure were not of today. */
const longAgo = () =>
  site.admin.query(
    `UPDATE network_member SET joined_on = '2026-01-05', left_on = '2026-03-01' WHERE network_id = $1 AND left_on IS NOT NULL`,
    [table.network],
  )
const placesOf = async (organization: string) =>
  (
    await site.admin.query<{ isThere: boolean; left_by: string | null }>(
      `SELECT left_on IS NULL AS "isThere", left_by FROM network_member WHERE network_id = $1 AND organization_id = $2 ORDER BY joined_on`,
      [table.network, organization],
    )
  ).rows
const statusOf = async (organization: string) =>
  (await site.admin.query('SELECT status FROM organization WHERE id = $1', [organization])).rows[0].status

describe('an organization that left', () => {
  it('is brought back by the coordinator who parted with it, from today on; its former time stays on record', async () => {
    await leave(table.organization)
    await longAgo()
    expect((await table.coordinator.get(`/fr/organisations/${table.organization}`)).status).toBe(404)
    const html = await table.coordinator.read(page())
    expect(html).toContain(words.fr.formerTitle)
    expect(html).toContain('Maison Trame')
    expect(await table.coordinator.read(`/en/networks/${table.network}`)).toContain(words.en.formerTitle)

    const answer = await bringBack(table.organization)

    expect(whereTo(answer)).toBe(`/fr/organisations/${table.organization}`)
    expect(await table.coordinator.read(whereTo(answer))).toContain(shared.fr.notices['organization-back'])
    expect(await placesOf(table.organization)).toEqual([
      { isThere: false, left_by: 'network' },
      { isThere: true, left_by: null },
    ])
    expect((await site.deeds(table.organization)).slice(-2)).toEqual(['network.left', 'network.returned'])
    expect(await table.coordinator.read(page())).not.toContain(words.fr.formerTitle)
  })

  it('the very day it joined, and comes back that day, never left', async () => {
    await site.admin.query(`UPDATE network_member SET joined_on = sec.now()::date WHERE organization_id = $1`, [listed])
    await leave(listed)

    await bringBack(listed)

    expect((await placesOf(listed)).filter(({ isThere }) => isThere)).toHaveLength(1)
    expect(await statusOf(listed)).not.toBe('left')
  })

  it('is brought back when nobody works there, whoever ended its place', async () => {
    await leave(listed)
    await longAgo()
    await site.admin.query(`UPDATE network_member SET left_by = NULL WHERE organization_id = $1`, [listed])

    expect(whereTo(await bringBack(listed))).toBe(`/fr/organisations/${listed}`)
    expect((await table.coordinator.get(`/fr/organisations/${listed}`)).status).toBe(200)
  })

  it('by its own decision is not put back without being asked', async () => {
    await leave(table.organization, table.lead)
    expect(await table.coordinator.read(page())).toContain(words.fr.leftByItself)

    const answer = await bringBack(table.organization)

    expect(whereTo(answer)).toBe(page())
    expect(await table.coordinator.read(page())).toContain(shared.fr.notices['return-refused'].slice(0, 12))
    expect(await statusOf(table.organization)).toBe('left')
    const session = await aSession(site.admin, table.coordinatorId)
    const forced = site.database.asSession(session, (tx) =>
      tx
        .insertInto('network_member')
        .values({
          network_id: table.network,
          organization_id: table.organization,
          joined_on: '2026-06-01' as Day,
          left_on: null,
          left_by: null,
        })
        .execute(),
    )
    await expect(forced).rejects.toThrow('row-level security')
  })

  it('comes back once, however many ask at once', async () => {
    await leave(table.organization)
    await longAgo()
    const html = await table.coordinator.read(page())

    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        table.coordinator.post(`${page()}/retours`, {
          csrf: /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? '',
          key: crypto.randomUUID(),
          organization: table.organization,
        }),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect((await site.deeds(table.organization)).filter((deed) => deed === 'network.returned')).toHaveLength(1)
    expect(await placesOf(table.organization)).toHaveLength(2)
  })

  it('is known and brought back by nobody else: not a lead, not another coordinator, not one that never was there', async () => {
    await leave(listed)
    await longAgo()
    const other = await aTable(site)

    expect(await table.lead.read(page())).not.toContain('Maison Seule')
    expect((await bringBack(listed, table.lead)).status).toBe(404)
    expect((await other.coordinator.send('/fr', { organization: listed }, { to: `${page()}/retours` })).status).toBe(
      404,
    )
    for (const id of [other.organization, table.organization, crypto.randomUUID(), 'x', ''])
      expect(whereTo(await bringBack(id))).toBe(page())
    expect(await placesOf(listed)).toHaveLength(1)
    expect(await placesOf(other.organization)).toEqual([])
  })
})
