import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/database.ts'
import {
  aCoordinator,
  aMembership,
  aNetwork,
  aNetworkMember,
  aPerson,
  aSession,
  anOrganization,
} from '../../../tests/people.ts'
import { present } from '../../../tests/present.ts'
import { loadDirectory } from './shipped/load-directory.ts'
import type { RecordDraft } from './model.ts'
import { findRecord, findWholeService } from './records.ts'
import { saveRecords } from './save-records.ts'
import { shippedRecords } from './shipped/shipped-records.ts'

let db: TestDatabase
let coordinator: string
let worker: string
let networkId: string
beforeAll(async () => {
  db = await testDatabase({ connections: 2 })
  await loadDirectory(db.adminUrl)
  networkId = await aNetwork(db.admin)
  coordinator = await aSession(db.admin, await aCoordinator(db.admin, { network: networkId }))
  const organization = await anOrganization(db.admin)
  await aNetworkMember(db.admin, { network: networkId, organization })
  const working = await aPerson(db.admin)
  await aMembership(db.admin, { organization, person: working, role: 'worker' })
  worker = await aSession(db.admin, working)
})
afterAll(() => db.drop())

/** A shelter whose street is told to partners only. */
function aShelter(): { drafts: RecordDraft[]; service: string; location: string } {
  const [organization, service, location] = [randomUUID(), randomUUID(), randomUUID()]
  const address = {
    id: randomUUID(),
    address_1: '12, rue Cachée',
    city: 'Ville-Tue',
    state_province: 'QC',
    postal_code: 'G0G 0G0',
    country: 'CA',
    address_type: 'physical',
  }
  return {
    service,
    location,
    drafts: [
      {
        id: organization,
        kind: 'organization',
        networkId,
        doc: { name: { fr: 'Maison' }, description: { fr: 'Un toit.' } },
      },
      {
        id: service,
        kind: 'service',
        networkId,
        organizationId: organization,
        doc: { name: { fr: 'Un lit ce soir' }, status: 'active' },
      },
      {
        id: location,
        kind: 'location',
        networkId,
        organizationId: organization,
        doc: { location_type: 'physical', name: { fr: 'La maison' } },
        withheld: { partner: { addresses: [address], latitude: 46.1, longitude: -72.9 } },
      },
      { id: randomUUID(), kind: 'service_at_location', networkId, serviceId: service, locationId: location, doc: {} },
    ],
  }
}

describe('the shipped directory', () => {
  it('is loaded once, whole, with a search row for each service', async () => {
    const all = async () =>
      (await db.admin.query('select (select count(*) from directory_record), (select count(*) from service_search)'))
        .rows
    const before = await all()
    await loadDirectory(db.adminUrl)
    expect(await all()).toEqual(before)
    const ids = shippedRecords().map(({ id }) => id)
    const { rows } = await db.admin.query(
      `select kind, count(*)::int as n from directory_record where id = any($1) group by kind order by kind`,
      [ids],
    )
    const counted = Object.fromEntries(rows.map(({ kind, n }) => [kind, n]))
    expect(counted['service']).toBe(176)
    expect(rows.reduce((sum, { n }) => sum + n, 0)).toBe(ids.length)
    const found = await db.admin.query(`select from service_search where service_id = any($1)`, [ids])
    expect(found.rowCount).toBe(176)
  })
})

describe('a record', () => {
  it('tells the public nothing of what is withheld, and a partner all of it', async () => {
    const shelter = aShelter()
    await db.database.asSession(coordinator, (tx) => saveRecords(tx, shelter.drafts, null))
    const seen = await db.database.asSession(null, (tx) => findWholeService(tx, shelter.service))
    expect(JSON.stringify(seen)).not.toMatch(/Cachée|G0G|Ville-Tue|46\.1/)
    expect(present(seen?.places[0]).location.withheld).toEqual(['addresses', 'latitude', 'longitude'])
    const partner = await db.database.asSession(worker, (tx) => findWholeService(tx, shelter.service))
    expect(present(partner?.places[0]).location.doc.addresses?.[0]?.address_1).toBe('12, rue Cachée')
    expect(present(partner?.places[0]).location.withheld).toEqual([])
    const { rows } = await db.admin.query(
      `select to_jsonb(s)::text as row from service_search s where service_id = $1`,
      [shelter.service],
    )
    expect(rows[0]?.row).not.toMatch(/cach|g0g|tue|46\.1/i)
  })

  it('keeps each version when it changes, and does not move when nothing changed', async () => {
    const shelter = aShelter()
    await db.database.asSession(coordinator, (tx) => saveRecords(tx, shelter.drafts, null))
    const again = await db.database.asSession(coordinator, (tx) => saveRecords(tx, shelter.drafts, null))
    expect(again.unchanged).toHaveLength(4)
    const changed = shelter.drafts.map((draft) =>
      draft.id === shelter.service
        ? { ...draft, doc: { ...draft.doc, name: { fr: 'Deux lits', en: 'Two beds' } } }
        : draft,
    )
    const saved = await db.database.asSession(coordinator, (tx) => saveRecords(tx, changed, null))
    expect(saved.updated).toEqual([shelter.service])
    const record = await db.database.asSession(null, (tx) => findRecord(tx, shelter.service))
    expect(record).toMatchObject({ version: 2, doc: { name: { fr: 'Deux lits' } } })
    const before = await db.database.asSession(
      coordinator,
      async (tx) =>
        (
          await sql<{
            name: string
          }>`select before->'doc'->'name'->>'fr' as name from directory_history where record_id = ${shelter.service}`.execute(
            tx,
          )
        ).rows,
    )
    expect(before).toEqual([{ name: 'Un lit ce soir' }])
  })

  it('is not written by a worker, nor by anyone without a session', async () => {
    for (const token of [worker, null])
      await expect(db.database.asSession(token, (tx) => saveRecords(tx, aShelter().drafts, null))).rejects.toThrow(
        /row-level security/,
      )
  })
})
