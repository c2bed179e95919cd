import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import {
  aMembership,
  aNetwork,
  aPerson,
  aSession,
  anIdentityProvider,
  anInvitation,
  anOrganization,
} from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { openDatabase, type Tx } from './index.ts'
import { whoAmI } from './test-who-am-i.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
})
afterAll(() => db.drop())

describe('claims', () => {
  const signIn = async () => {
    const person = await aPerson(db.admin)
    return { person, token: await aSession(db.admin, person) }
  }
  const readClaims = async (tx: Tx) => {
    const { rows } = await sql<{ claims: string; signature: string }>`
      select current_setting('tis.claims') as claims, current_setting('tis.signature') as signature`.execute(tx)
    return present(rows[0])
  }
  const setClaims = (tx: Tx, { claims, signature }: { claims: string; signature: string }) =>
    sql`select set_config('tis.claims', ${claims}, true), set_config('tis.signature', ${signature}, true)`.execute(tx)

  it('are refused when they were changed', async () => {
    const { token } = await signIn()
    const forged = db.database.asSession(token, async (tx) => {
      const { claims, signature } = await readClaims(tx)
      await setClaims(tx, { claims: claims.replace('"operator": false', '"operator": true'), signature })
      return whoAmI(tx)
    })

    await expect(forged).rejects.toThrow('claims refused')
  })

  it('are refused in any other transaction, on the same connection too', async () => {
    const one = openDatabase({ appUrl: db.appUrl, gateUrl: db.gateUrl, youthUrl: db.youthUrl, connections: 1 })
    try {
      const { token } = await signIn()
      const kept = await one.asSession(token, readClaims)
      const replayed = one.asSession(null, async (tx) => {
        await setClaims(tx, kept)
        return whoAmI(tx)
      })

      await expect(replayed).rejects.toThrow('claims refused')
    } finally {
      await one.close()
    }
  })

  it('are refused without a signature', async () => {
    const bare = db.database.asSession(null, async (tx) => {
      await sql`select set_config('tis.claims', '{"operator": true}', true)`.execute(tx)
      return whoAmI(tx)
    })

    await expect(bare).rejects.toThrow('claims refused')
  })

  it('hold, for a session opened by a provider, the organizations of that provider and nothing else', async () => {
    const [here, elsewhere] = [await anOrganization(db.admin), await anOrganization(db.admin)]
    const network = await aNetwork(db.admin)
    const { person } = await aMembership(db.admin, { organization: here, role: 'lead' })
    await aMembership(db.admin, { organization: elsewhere, person, role: 'lead' })
    const token = await aSession(db.admin, person)
    await db.admin.query(`insert into coordinator (network_id, person_id, from_day) values ($1, $2, '2026-01-05')`, [
      network,
      person,
    ])
    await db.admin.query('insert into operator (person_id) values ($1)', [person])
    await db.admin.query(`insert into identity_provider values ($1, 'https://a.invalid', 'c', 's', 'a.invalid')`, [
      here,
    ])
    await db.admin.query(`insert into identity_provider values ($1, 'https://b.invalid', 'c', 's', 'b.invalid')`, [
      elsewhere,
    ])
    await db.admin.query(
      `insert into external_identity (issuer, subject, person_id) values ('https://a.invalid', 'x', $1)`,
      [person],
    )
    const rights = () =>
      db.database.asSession(
        token,
        async (tx) =>
          (
            await sql`select sec.led() as led, sec.coordinated() as coordinated, sec.is_operator() as operator`.execute(
              tx,
            )
          ).rows[0],
      )
    const whole = await rights()
    // Both organizations' providers are connected: each opens its own only.
    await db.admin.query(
      `insert into external_identity (issuer, subject, person_id) values ('https://b.invalid', 'y', $1)`,
      [person],
    )
    const openedBy = (issuer: string | null, clientId: string | null) =>
      db.admin.query(`update session set method = 'provider', issuer = $2, client_id = $3 where person_id = $1`, [
        person,
        issuer,
        clientId,
      ])
    const nothing = { led: [], coordinated: [], operator: false }

    expect(whole).toEqual({ led: expect.arrayContaining([here, elsewhere]), coordinated: [network], operator: true })
    await openedBy('https://a.invalid', 'c')
    expect(await rights()).toEqual({ ...nothing, led: [here] })
    await openedBy('https://b.invalid', 'c')
    expect(await rights()).toEqual({ ...nothing, led: [elsewhere] })
    await openedBy('https://a.invalid', 'another client')
    expect(await rights()).toEqual(nothing)
    await openedBy(null, null)
    expect(await rights()).toEqual(nothing)
  })

  it('lose, for a session opened by a provider, what the provider no longer is', async () => {
    const organization = await anOrganization(db.admin)
    const { person } = await aMembership(db.admin, { organization, role: 'lead' })
    await anIdentityProvider(db.admin, { organization })
    const issuer = `https://connexion.${organization}.invalid`
    await db.admin.query('insert into external_identity (issuer, subject, person_id) values ($1, $1, $2)', [
      issuer,
      person,
    ])
    const token = await aSession(db.admin, person)
    await db.admin.query(
      `update session set method = 'provider', issuer = $2, client_id = 'tisserin' where person_id = $1`,
      [person, issuer],
    )
    const led = () =>
      db.database.asSession(token, async (tx) => (await sql`select sec.led() as led`.execute(tx)).rows[0])

    expect(await led()).toEqual({ led: [organization] })
    await db.admin.query(`update identity_provider set client_id = 'autre' where organization_id = $1`, [organization])
    expect(await led()).toEqual({ led: [] })
  })

  it('show, to a session opened by a provider, no membership or invitation held elsewhere', async () => {
    const [here, elsewhere] = [await anOrganization(db.admin), await anOrganization(db.admin)]
    const { person } = await aMembership(db.admin, { organization: here, role: 'lead' })
    await aMembership(db.admin, { organization: elsewhere, person, role: 'lead' })
    await anInvitation(db.admin, { organization: elsewhere, invitedBy: person })
    await anIdentityProvider(db.admin, { organization: here })
    const issuer = `https://connexion.${here}.invalid`
    await db.admin.query('insert into external_identity (issuer, subject, person_id) values ($1, $1, $2)', [
      issuer,
      person,
    ])
    const token = await aSession(db.admin, person)
    const seen = () =>
      db.database.asSession(token, async (tx) => {
        const { rows } = await sql<{ organization: string }>`
          select organization_id as organization from membership
          union all select organization_id from invitation`.execute(tx)
        return new Set(rows.map(({ organization }) => organization))
      })

    expect(await seen()).toEqual(new Set([here, elsewhere]))
    await db.admin.query(
      `update session set method = 'provider', issuer = $2, client_id = 'tisserin' where person_id = $1`,
      [person, issuer],
    )
    expect(await seen()).toEqual(new Set([here]))
  })
})
