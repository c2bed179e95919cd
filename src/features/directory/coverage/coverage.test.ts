import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import { aClock } from '../../../../tests/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { aService, need, type ServiceFacts } from '../test-sheets.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite({ clock: aClock().clock })
  table = await aTable(site)
})
afterAll(() => site.close())

const ofTable = (facts: ServiceFacts = {}) => aService(site, { networkId: table.network, ...facts })

describe('what is covered and what is missing', () => {
  const area = (extent: string) => ({ id: randomUUID(), extent, extent_type: 'region' })

  it('counts services by need, region and age, and says « not known yet » where there is none', async () => {
    await ofTable({
      doc: { attributes: [need('shelter')], service_areas: [area('04')], minimum_age: 14, maximum_age: 17 },
    })
    await ofTable({ doc: { attributes: [need('police')], service_areas: [area('QC')] } })
    const path = href('fr', addresses.coverage, { networkId: table.network })
    const byAge = await table.coordinator.read(`${path}?region=04&besoin=safety`)
    const row = /<tr[^>]*>(?:(?!<\/tr>)[\s\S])*besoin=shelter[\s\S]*?<\/tr>/.exec(byAge)?.[0] ?? ''
    expect(row).toContain('pas encore connu')
    expect(row).toMatch(/href="[^"]*besoin=shelter[^"]*region=04[^"]*age=14"/)
    expect(row.match(/>\s*pas encore connu/g)).toHaveLength(4)
    const csv = await (
      await table.coordinator.get(href('fr', addresses.coverageCsv, { networkId: table.network }))
    ).text()
    expect(csv).toMatch(/shelter 04 14-17;[^\r]*;1\r/)
    expect(csv).toMatch(/shelter 04 18-24;[^\r]*;\r/)
    expect(csv).toMatch(/police 04 14-17;[^\r]*;\r/)
    expect(csv).toMatch(/police QC 14-17;[^\r]*;1\r/)
  })

  it('tells a missing need from three searches up, and only counts the others', async () => {
    const miss = (code: string, region: string, searches: number, weeks: number) =>
      site.admin.query(
        `INSERT INTO search_miss (day, language, need, region, age_band, searches) VALUES (date_trunc('week', sec.now() - make_interval(weeks => $4))::date, 'fr', $1, $2, '', $3)`,
        [code, region, searches, weeks],
      )
    await miss('housing', '04', 2, 1)
    await miss('housing', '04', 1, 3)
    await miss('transport', '04', 2, 1)
    await miss('food', '06', 9, 1)
    await miss('police', '04', 9, 40)
    const path = href('fr', addresses.missingNeeds, { networkId: table.network })
    const page = await table.coordinator.read(path)
    expect(page).toMatch(/<th[^>]*>[^<]*(?:Logement|logement)[^<]*<\/th>[\s\S]*?>3</)
    expect(page).toContain('Une autre recherche a été faite moins de 3 fois')
    const csv = await (
      await table.coordinator.get(href('fr', addresses.missingNeedsCsv, { networkId: table.network }))
    ).text()
    expect(csv).toContain('housing 04')
    expect(csv).not.toMatch(/transport|food|police/)
    expect(await table.coordinator.read(`${path}?semaines=52`)).toContain('>9<')
  })
})
