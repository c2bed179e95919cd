import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aCommitment } from '../../collaboration/test-collaborations.ts'
import { aReport, aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const reports = (id: string): string => `${home(id)}/comptes-rendus`
const reportOf = async (alliance: string) =>
  (
    await region.site.admin.query(
      'SELECT id, state FROM table_report WHERE alliance_id = $1 ORDER BY created_at DESC LIMIT 1',
      [alliance],
    )
  ).rows[0]

it('is chosen by the lead of a member of the alliance, and received by the lead of a member of the table', async () => {
  const { maison, police, ecole, justice } = region
  const alliance = await anAllianceOf(region, maison, police)
  const table = await aTableOf(region, { nameFr: 'Table de la Rive', isPublic: true }, ecole, justice)
  await aCommitment(region.site.admin, { collaboration: alliance, organization: maison.id, what: 'Promesse muette' })
  await aCommitment(region.site.admin, { collaboration: alliance, organization: maison.id, state: 'kept' })
  expect((await maison.worker.visitor.send(reports(alliance), { table, by: maison.id })).status).toBe(404)
  expect((await maison.lead.visitor.send(reports(alliance), { table, by: maison.id })).status).toBe(303)
  const { id } = await reportOf(alliance)

  expect(await ecole.lead.visitor.read('/fr/aujourdhui')).toContain('Répondre à une alliance')
  expect(await ecole.reader.visitor.read(home(table))).not.toContain('1 en cours')
  expect((await ecole.worker.visitor.post(`${reports(table)}/${id}/reponse`, { says: 'received' })).status).not.toBe(
    303,
  )
  await ecole.lead.visitor.send(reports(table), { says: 'received' }, { to: `${reports(table)}/${id}/reponse` })
  const html = await justice.reader.visitor.read(home(table))
  expect(html).toContain('Alliance inventée')
  expect(html).toContain('1 en cours, 1 tenu')
  for (const secret of ['Promesse muette', 'Maison Ronde', 'Poste Carré']) expect(html).not.toContain(secret)
  expect((await justice.lead.visitor.get(home(alliance))).status).toBe(404)
  expect(await police.reader.visitor.read(home(alliance))).toContain('Table de la Rive')
})

it('is ended at any moment by either side, on a page that says what is lost', async () => {
  const { maison, police, ecole, site } = region
  const alliance = await anAllianceOf(region, maison, police)
  const table = await aTableOf(region, {}, ecole)
  for (const [who, from] of [
    [police, alliance],
    [ecole, table],
  ] as const) {
    const report = await aReport(site.admin, { alliance, table, by: maison.id, state: 'received' })
    const path = `${reports(from)}/${report}/fin`
    expect((await who.worker.visitor.get(path)).status).toBe(404)
    expect(await who.lead.visitor.read(path)).toContain('peut le proposer de nouveau')
    await who.lead.visitor.send(path, {})
    expect((await reportOf(alliance)).state).toBe('ended')
  }
  expect(await ecole.reader.visitor.read(home(table))).toContain('Aucune pour l’instant.')
})

it('is refused with a sentence when it is offered twice, to no table, or to one that is not known', async () => {
  const { maison, police, ecole } = region
  const alliance = await anAllianceOf(region, maison, police)
  const open = await aTableOf(region, { isPublic: true }, ecole)
  const hidden = await aTableOf(region, { nameFr: 'Table muette' }, ecole)
  const offer = (table: string) => maison.lead.visitor.send(reports(alliance), { table, by: maison.id })
  await offer(open)
  for (const [table, said] of [
    [open, 'déjà proposé'],
    ['', 'Choisissez une table'],
    [hidden, 'n’est plus possible'],
    ['x', 'n’est plus possible'],
    [alliance, 'n’est plus possible'],
  ] as const) {
    const answer = await offer(table)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  }
  expect(await maison.lead.visitor.read(reports(alliance))).not.toContain('Table muette')
})

it('says no, and nothing is told', async () => {
  const { maison, ecole, site } = region
  const alliance = await anAllianceOf(region, maison)
  const table = await aTableOf(region, {}, ecole)
  const report = await aReport(site.admin, { alliance, table, by: maison.id })
  await ecole.lead.visitor.send(reports(table), { says: 'declined' }, { to: `${reports(table)}/${report}/reponse` })

  expect((await reportOf(alliance)).state).toBe('declined')
  expect(await ecole.reader.visitor.read(home(table))).not.toContain('Alliance inventée')
})
