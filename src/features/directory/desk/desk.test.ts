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

  it('brings back to the next line of the same list who certifies from it, names the sheet, and can take it back', async () => {
    const narrow = `${desk}?file=never&q=alignement`
    const ids = [await ofTable({ name: { fr: 'Alignement A' } }), await ofTable({ name: { fr: 'Alignement B' } })]
    const page = await table.coordinator.read(narrow)
    const [id = '', next = ''] = ids
    const reading =
      new RegExp(`href="(/fr/services/${id}/confirmer[^"]*)"`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(page).not.toMatch(/<form[^>]*confirmer/)
    expect(await table.coordinator.read(reading)).toContain('Une écoute.')

    const where = whereTo(await table.coordinator.send(reading, {})) ?? ''

    expect(where).toBe(`${desk}?file=never&q=alignement&done=${id}#f-${next}`)
    expect((await recordOf(site, id)).assured_by).toBe('Table d’ici')
    const back = await table.coordinator.read(where.replace(/#.*/, ''))
    expect(back).toMatch(/«\sAlignement A\s»\s+est vérifiée/)
    expect(back).toContain(`id="f-${next}"`)
    const place = /name="place" value="([^"]*)"/.exec(back)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const undo = { to: href('fr', addresses.undoCheck, { id }), page: back }
    expect(whereTo(await table.coordinator.send(desk, { table: table.network, place }, undo))).toBe(narrow)
    expect((await recordOf(site, id)).assured_on).toBeNull()
    const forged = { key: randomUUID(), table: table.network, place: 'file=x&page=-1&region=99&ordre=z' }
    expect(whereTo(await table.coordinator.send(desk, forged, undo))).toBe(desk)
  })

  it('is searched and narrowed by words, region, sector and organization, in the order asked, also in its file', async () => {
    const here = await ofTable({
      name: { fr: 'Lanterne du port', en: 'Harbour lantern' },
      doc: { service_areas: [{ id: 'a', extent: '11', extent_type: 'region' }] },
    })
    const there = await ofTable({ name: { fr: 'Abri — lanterne 100 %', en: 'Shelter' } })
    await site.admin.query("UPDATE directory_record SET sector = 'police' WHERE id = $1", [there])
    const found = async (query: string): Promise<string[]> => {
      const page = await table.coordinator.read(`${desk}?${query}`)
      return [...page.matchAll(/id="f-([\da-f-]{36})"/g)].flatMap(([, id = '']) =>
        [here, there].includes(id) ? [id] : [],
      )
    }

    expect(await found('q=LANTERNE&ordre=name')).toEqual([there, here])
    expect(await found('q=harbour')).toEqual([here])
    expect(await found('q=lanterne+100+%25')).toEqual([there])
    expect(await found('q=lanterne&region=11')).toEqual([here])
    expect(await found('q=lanterne&secteur=police')).toEqual([there])
    expect(await found('q=lanterne&region=99&secteur=x&ordre=name')).toEqual([there, here])
    expect(await found(`q=lanterne&org=${randomUUID()}`)).toEqual([])
    const csv = await table.coordinator.get(
      `${href('fr', addresses.deskCsv, { networkId: table.network })}?q=lanterne&region=11`,
    )
    expect(await csv.text()).not.toContain('Abri')
    const page = await table.coordinator.read(`${desk}?q=lanterne`)
    expect(page).toContain('value="lanterne"')
    expect(page).toMatch(/Toutes \(2\)/)
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
