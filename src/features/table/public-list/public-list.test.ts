import { afterAll, beforeAll, expect, it } from 'vitest'
import { aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

it('shows a table by the choice of a lead, which its history tells, and takes it off the same way', async () => {
  const { maison, police, site } = region
  const id = await aTableOf(region, { nameFr: 'Table du Large' }, maison, police)
  const anyone = site.as(null)
  const path = `${home(id)}/presence-publique`
  expect(await anyone.read('/fr/tables')).not.toContain('Table du Large')
  expect((await police.worker.visitor.get(path)).status).toBe(404)
  await police.lead.visitor.send(path, { to: 'public' })

  const html = await anyone.read('/fr/tables')
  expect(html).toContain('Table du Large')
  expect(html).toContain('Police')
  expect(html).not.toContain('Maison Ronde')
  expect(await maison.reader.visitor.read(home(id))).toContain('La table paraît dans la liste publique')
  await site.admin.query('UPDATE organization SET is_named_publicly = true WHERE id = $1', [maison.id])
  expect(await anyone.read('/en/tables')).toContain('Maison Ronde')
  expect(await anyone.read('/fr/tables')).not.toMatch(/Léa|Wally|@/)
  await site.admin.query('UPDATE organization SET is_named_publicly = false WHERE id = $1', [maison.id])
  await maison.lead.visitor.send(path, { to: 'private' })
  expect(await anyone.read('/fr/tables')).not.toContain('Table du Large')
})

it('narrows to a region, with the tables of all of Quebec, and says that none known is not none', async () => {
  const { maison, site } = region
  await aTableOf(region, { nameFr: 'Table du Nord', regions: ['10'], isPublic: true }, maison)
  const anyone = site.as(null)
  expect(await anyone.read('/fr/tables?region=10')).toContain('Table du Nord')
  expect(await anyone.read('/fr/tables?region=09')).toContain('Ce n’est pas qu’il n’y en a pas')
  expect(await anyone.read('/fr/alliances/regions/10')).toContain('Table du Nord')
  expect(await anyone.read('/fr/alliances/regions/09')).toContain('Ce n’est pas qu’il n’y en a pas')
  expect((await anyone.get('/fr/tables?region=%00&page=-4')).status).toBe(200)
})

it('fills the recommendation on tables with what is recorded, for the people of the network', async () => {
  const { maison, police } = region
  const read = () => police.lead.visitor.read('/fr/recommandations-interregionales/04')
  const before = await read()
  expect(before).not.toContain('Table du Cap')
  await aTableOf(region, { nameFr: 'Table du Cap', stage: 'active' }, police, maison)
  await aTableOf(region, { nameFr: 'Table du Pays', level: 'provincial', stage: 'active' }, police, maison)
  const html = await read()

  expect(html).toContain('Table du Cap')
  expect(html).toContain('Table du Pays')
  expect(html).toMatch(/Une table à chaque niveau[\s\S]{0,200}Oui/)
})
