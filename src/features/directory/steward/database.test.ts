import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aNetwork, anOrganization, aSession } from '../../../../tests/people.ts'
import { hashToken } from '../../../kernel/session.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { aService, recordOf } from '../test-sheets.ts'

// What the functions of the database refuse by themselves, whatever the code above them would let through.

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let other: { network: string; organization: string; coordinator: string }
let coordinator: string
beforeAll(async () => {
  site = await openSite()
  table = await aTable(site)
  const network = await aNetwork(site.admin)
  other = {
    network,
    organization: await anOrganization(site.admin, { network }),
    coordinator: await aSession(site.admin, await aCoordinator(site.admin, { network })),
  }
  coordinator = await aSession(site.admin, table.coordinatorId)
})
afterAll(() => site.close())

const give = (token: string | null, service: string, network: string, steward: string): Promise<boolean | undefined> =>
  site.database.asSession(token, async (tx) => {
    const { rows } = await sql<{
      given: boolean
    }>`select sec.give_sheet(${service}, ${network}, ${steward}) as given`.execute(tx)
    return rows[0]?.given
  })

describe('giving a sheet', () => {
  it('is refused to nobody, to a lead, and to who coordinates another network', async () => {
    const sheet = await aService(site, { networkId: table.network })
    const lead = await aSession(site.admin, table.leadId)
    for (const token of [null, lead]) expect(await give(token, sheet, table.network, table.organization)).toBe(false)
    expect(await give(other.coordinator, sheet, other.network, other.organization)).toBe(false)
    expect(await give(other.coordinator, sheet, table.network, table.organization)).toBe(false)
    expect(await give(coordinator, sheet, table.network, other.organization)).toBe(false)
    expect(await recordOf(site, sheet)).toMatchObject({ steward_id: null, version: 1 })
    expect(await give(coordinator, sheet, table.network, table.organization)).toBe(true)
  })
})

describe('suggestions of a merged sheet', () => {
  it('follow only for who keeps both', async () => {
    const [mine, theirs] = [
      await aService(site, { networkId: table.network }),
      await aService(site, { networkId: other.network }),
    ]
    await site.admin.query(
      `INSERT INTO directory_suggestion (record_id, kind, body, language) VALUES ($1, 'other', '', 'fr')`,
      [theirs],
    )
    await site.database.asSession(coordinator, (tx) =>
      sql`select sec.carry_suggestions(${theirs}, ${mine})`.execute(tx),
    )
    const { rows } = await site.admin.query('SELECT record_id FROM directory_suggestion')
    expect(rows).toEqual([{ record_id: theirs }])
  })
})

describe('the link of a mail', () => {
  const confirm = (token: string, ids: string[], versions: number[], day: string): Promise<number | undefined> =>
    site.database.asSession(null, async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select sec.confirm_by_sheet_link(${token}, ${ids}::uuid[], ${versions}::integer[], ${day}::date) as n`.execute(
        tx,
      )
      return rows[0]?.n
    })

  it('confirms its own organization’s published sheets as they were seen, for no day to come', async () => {
    const token = randomBytes(32).toString('base64url')
    await site.admin.query('INSERT INTO sheet_link (token_hash, organization_id, person_id) VALUES ($1, $2, $3)', [
      hashToken(token),
      table.organization,
      table.leadId,
    ])
    const keeping = { stewardId: table.organization, networkId: table.network }
    const [own, hidden, foreign] = [
      await aService(site, keeping),
      await aService(site, { ...keeping, status: 'hidden' }),
      await aService(site, { stewardId: other.organization, networkId: other.network }),
    ]
    expect(await confirm(token, [own, hidden, foreign], [2, 1, 1], '2026-11-22')).toBe(0)
    expect(await confirm(`${token.slice(0, -1)}_`, [own], [1], '2026-11-22')).toBe(0)
    expect(await confirm(token, [own], [1], '2099-01-01')).toBe(1)
    const { rows } = await site.admin.query(
      `SELECT assured_on <= sec.now()::date + 1 AS sound FROM directory_record WHERE id = $1`,
      [own],
    )
    expect(rows).toEqual([{ sound: true }])
  })

  it('and its stop are read by nobody through the application', async () => {
    for (const name of ['sheet_link', 'sheet_mail_stop'])
      await expect(
        site.database.asSession(coordinator, (tx) => sql`select * from ${sql.table(name)}`.execute(tx)),
      ).rejects.toThrow(/permission denied/)
  })
})
