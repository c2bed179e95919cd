import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCoordinator, aSession, anOrganization } from '../../../../tests/people.ts'
import { readableText } from '../../plan/test-catalogue-site.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'

const region = '17'
const path = { fr: `/fr/alliances/regions/${region}`, en: `/en/alliances/regions/${region}` }

let site: Site
let mine: Awaited<ReturnType<typeof aTable>>
beforeAll(async () => {
  site = await openSite()
  mine = await aTable(site)
})
afterAll(() => site.close())

const read = async (lang: 'fr' | 'en' = 'fr'): Promise<string> => readableText(await site.as(null).read(path[lang]))

describe('a region of alliances, read by anyone', () => {
  it('says « not known yet » of each sector while nobody joined there', async () => {
    const page = await read()

    expect(page.split('Pas encore connu : aucune organisation de ce secteur').length - 1).toBe(5)
    expect(page).not.toContain('0 organisation')
  })

  it('counts who joined, and not who is only listed, invited or gone', async () => {
    for (const status of ['listed', 'invited', 'left'] as const)
      await anOrganization(site.admin, { sector: 'police', regionCodes: [region], status, network: mine.network })
    await anOrganization(site.admin, {
      sector: 'justice',
      regionCodes: [region, '04'],
      nameFr: 'Palais du Fil',
      network: mine.network,
    })

    const page = await read()
    expect(page).toContain('1 organisation s’est jointe à Tisserin ici')
    expect(page.split('Pas encore connu : aucune organisation de ce secteur').length - 1).toBe(4)
    expect(page).not.toContain('Palais du Fil')
  })

  it('names an organization once its lead agreed, and no longer when they change their mind', async () => {
    const card = `/fr/organisations/${mine.organization}/modifier`
    const fields = { nameFr: 'Maison Trame', nameEn: 'Weft House', sector: 'community', regions: region }

    expect((await mine.lead.send(card, fields)).status).toBe(303)
    expect(await read()).not.toContain('Maison Trame')

    expect((await mine.lead.send(card, { ...fields, isNamedPublicly: 'yes' })).status).toBe(303)
    expect(await read()).toContain('Elle se présente : Maison Trame.')
    expect(await read('en')).toContain('Weft House')

    expect((await mine.lead.send(card, fields)).status).toBe(303)
    expect(await read()).not.toContain('Maison Trame')
  })

  it('keeps what was agreed when something else of the card changes', async () => {
    const card = `/fr/organisations/${mine.organization}/modifier`
    const fields = { nameFr: 'Maison Trame', nameEn: 'Weft House', sector: 'community', regions: region }
    await mine.lead.send(card, { ...fields, isNamedPublicly: 'yes' })

    await mine.lead.send(card, { ...fields, isNamedPublicly: 'yes', municipality: 'Val-des-Osiers' })

    expect(await read()).toContain('Maison Trame')
  })

  it('has someone wait at a dashed thread only while there is one', async () => {
    expect(await read()).toContain('Les pointillés attendent quelqu’un')
    for (const sector of ['community', 'education', 'institutional', 'police', 'justice'] as const)
      await anOrganization(site.admin, { sector, regionCodes: [region], network: mine.network })

    expect(await read()).toContain('Les cinq fils sont tenus ici')
    expect(await read()).not.toContain('Les pointillés')
    expect(await read('en')).toContain('All five threads are held here')
  })

  it('does not name an organization on the word of who keeps its card for it', async () => {
    const organization = await anOrganization(site.admin, { regionCodes: [region], network: mine.network })
    const keeper = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: mine.network })))
    const card = `/fr/organisations/${organization}/modifier`
    const fields = { nameFr: 'Maison Orpheline', nameEn: 'Orphan House', sector: 'community', regions: region }

    expect(await keeper.read(card)).not.toContain('isNamedPublicly')
    expect((await keeper.send(card, { ...fields, isNamedPublicly: 'yes' })).status).toBe(303)
    expect(await read()).not.toContain('Maison Orpheline')
  })

  it('goes on naming it when whoever keeps its card changes something else', async () => {
    const organization = await anOrganization(site.admin, { regionCodes: [region], network: mine.network })
    await site.admin.query('UPDATE organization SET is_named_publicly = true WHERE id = $1', [organization])
    const keeper = site.as(await aSession(site.admin, await aCoordinator(site.admin, { network: mine.network })))
    const fields = { nameFr: 'Maison Tenue', nameEn: 'Kept House', sector: 'community', regions: region }
    await keeper.send(`/fr/organisations/${organization}/modifier`, fields)

    expect(await read()).toContain('Maison Tenue')
  })
})
