import { afterAll, beforeAll, expect, it } from 'vitest'
import { stages } from '../../collaboration/index.ts'
import { aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { missingForTable, tableMoves } from '../rules.ts'
import { aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const stageOf = async (id: string): Promise<string> =>
  (await region.site.admin.query('SELECT stage FROM collaboration WHERE id = $1', [id])).rows[0]?.stage ?? ''
const path = (id: string): string => `${home(id)}/etape`

it('moves by the lead of any member, once two sit and each is represented', async () => {
  const { maison, police, site } = region
  const alone = await aTableOf(region, {}, maison)
  await maison.lead.visitor.send(path(alone), { to: 'agreed' })
  expect(await stageOf(alone)).toBe('exploring')

  const id = await aTableOf(region, {}, maison, police)
  await police.lead.visitor.send(path(id), { to: 'agreed' })
  expect(await stageOf(id)).toBe('agreed')
  await police.lead.visitor.send(path(id), { to: 'active' })
  expect(await stageOf(id)).toBe('agreed')
  expect(await police.lead.visitor.read(path(id))).toContain('qui le représente')
  await site.admin.query(
    `UPDATE collaboration_member SET contact_id = CASE organization_id WHEN $2 THEN $3::uuid ELSE $4::uuid END WHERE collaboration_id = $1`,
    [id, maison.id, maison.lead.id, police.lead.id],
  )
  await police.lead.visitor.send(path(id), { to: 'active' })
  expect(await stageOf(id)).toBe('active')
  expect((await maison.worker.visitor.get(path(id))).status).toBe(404)
})

it('ends with lessons alone, never by one click, and any member takes it up again', async () => {
  const { maison, police } = region
  const id = await aTableOf(region, {}, maison, police)
  const end = `${home(id)}/fin`
  await maison.lead.visitor.send(path(id), { to: 'closed', lessons: 'Fin.' })
  expect(await stageOf(id)).toBe('exploring')
  expect(await maison.lead.visitor.read(path(id))).toContain(`href="${end}"`)
  expect(await maison.lead.visitor.read(end)).toContain('La table prend fin pour tous les membres')
  expect((await maison.lead.visitor.send(end, { lessons: 'Fin.', sure: '' })).status).toBe(422)
  const refused = await maison.lead.visitor.send(end, { lessons: '', sure: 'yes' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Écrivez ce qu’on en retient')
  expect((await maison.worker.visitor.get(end)).status).toBe(404)
  await maison.lead.visitor.send(end, { lessons: 'Se voir plus souvent.', sure: 'yes' })
  expect(await police.reader.visitor.read(home(id))).toContain('Se voir plus souvent.')
  await police.lead.visitor.send(path(id), { to: 'dormant' })
  expect(await stageOf(id)).toBe('dormant')
})

it('goes nowhere that the table of moves does not say, whatever is there', () => {
  const members = [
    { state: 'member' as const, contactId: 'a' },
    { state: 'member' as const, contactId: 'b' },
  ]
  for (const from of stages)
    for (const to of stages)
      expect(missingForTable(from, to, members), `${from} ${to}`).toEqual(
        tableMoves[from][to] === undefined ? null : [],
      )
})
