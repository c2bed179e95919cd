import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { aCoordinator, aNetwork, aSession } from '../../../../tests/people.ts'
import { aTable, openSite, whereTo, type Site } from '../../network/test-site.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aService, recordOf, type ServiceFacts } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let desk: string
let stale: string
let oneSided: string
beforeAll(async () => {
  site = await openSite({ clock: aClock().clock })
  table = await aTable(site)
  desk = href('fr', addresses.desk, { networkId: table.network })
  stale = await ofTable({ name: { fr: 'Vieille fiche', en: 'Old sheet' }, assuredOn: '2024-01-01' })
  oneSided = await ofTable({ name: { fr: 'Sans anglais' }, assuredOn: '2026-09-01' })
})
afterAll(() => site.close())

const ofTable = (facts: ServiceFacts = {}) => aService(site, { networkId: table.network, ...facts })

describe('the desk', () => {
  it('counts what awaits, and each count leads to its list', async () => {
    await aService(site, { name: { fr: 'Fiche de tout le monde', en: 'Everyone’s' } })
    await aService(site, {
      name: { fr: 'Fiche d’une autre table', en: 'Elsewhere' },
      networkId: await aNetwork(site.admin),
    })
    const all = await table.coordinator.read(desk)
    expect(all).toContain('Fiche de tout le monde')
    expect(all).not.toContain('Fiche d’une autre table')
    const staleOnes = await table.coordinator.read(`${desk}?file=stale`)
    expect(staleOnes).toContain(stale)
    expect(staleOnes).not.toContain(oneSided)
    expect(await table.coordinator.read(`${desk}?queue=language`)).toContain(oneSided)
    expect((await table.coordinator.get(`${desk}?file=rien&page=999999`)).status).toBe(200)
  })

  it('leaves in a file, queue by queue', async () => {
    const path = href('fr', addresses.deskCsv, { networkId: table.network })
    const file = await table.coordinator.get(`${path}?file=language`)
    expect(file.headers.get('content-type')).toMatch(/^text\/csv/)
    const text = await file.text()
    expect(text).toContain('Sans anglais')
    expect(text).not.toContain('Vieille fiche')
  })

  it('brings back to the same list who confirms from it', async () => {
    const id = await ofTable()
    const page = await table.coordinator.read(`${desk}?file=never`)
    const form = new RegExp(`<form[^>]*/${id}/confirmer"[\\s\\S]*?</form>`).exec(page)?.[0] ?? ''
    const fields = Object.fromEntries(
      [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, a, b]) => [a ?? '', b ?? '']),
    )
    const answer = await table.coordinator.post(href('fr', addresses.confirmService, { id }), fields)
    expect(whereTo(answer)).toBe(`${desk}?file=never`)
    expect((await recordOf(site, id)).assured_by).toBe('Table d’ici')
    const forged = { ...fields, key: randomUUID(), queue: 'x&page=9', page: '-1' }
    expect(whereTo(await table.coordinator.post(href('fr', addresses.confirmService, { id }), forged))).toBe(desk)
  })

  it('is for who coordinates that network, and nobody else', async () => {
    const other = site.as(
      await aSession(site.admin, await aCoordinator(site.admin, { network: await aNetwork(site.admin) })),
    )
    for (const address of [
      addresses.desk,
      addresses.addSheet,
      addresses.coverage,
      addresses.missingNeeds,
      addresses.deskCsv,
    ])
      expect((await other.get(href('fr', address, { networkId: table.network }))).status).toBe(404)
  })
})
