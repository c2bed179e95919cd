import { afterAll, beforeAll, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { stages } from '../../collaboration/index.ts'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { anAgreement } from '../test-agreements.ts'
import { aMeeting, attendanceOf } from '../../meeting/test-meetings.ts'
import { missingFor, stageMoves } from '../rules.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const stageOf = async (id: string): Promise<string> =>
  (await region.site.admin.query('SELECT stage FROM collaboration WHERE id = $1', [id])).rows[0]?.stage ?? ''
const path = (id: string): string => `${home(id)}/etat`

it('moves by the lead of any member, once what must be there is there', async () => {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  const move = (to: string) => police.lead.visitor.send(path(id), { to })
  expect(await police.lead.visitor.read(path(id))).toContain('Il faut d’abord une entente en vigueur')
  await move('agreed')
  expect(await stageOf(id)).toBe('exploring')
  await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })
  await move('agreed')
  expect(await stageOf(id)).toBe('agreed')
  await move('active')
  expect(await stageOf(id)).toBe('agreed')
  await site.admin.query(
    `UPDATE collaboration_member SET contact_id = CASE organization_id WHEN $2 THEN $3::uuid ELSE $5::uuid END,
       deputy_id = CASE organization_id WHEN $2 THEN $4::uuid ELSE $6::uuid END WHERE collaboration_id = $1`,
    [id, maison.id, maison.lead.id, maison.worker.id, police.lead.id, police.worker.id],
  )
  await move('active')
  expect(await stageOf(id)).toBe('active')
  expect((await maison.worker.visitor.get(path(id))).status).toBe(404)
})

const end = (id: string): string => `${home(id)}/fin`
const sure = { sure: 'yes' }

it('ends with lessons alone, never by one click, and any member takes it up again', async () => {
  const { maison, police } = region
  const id = await anAllianceOf(region, maison, police)
  await maison.lead.visitor.send(path(id), { to: 'closed', lessons: 'Fin.' })
  expect(await stageOf(id)).toBe('exploring')
  expect((await maison.lead.visitor.send(end(id), { lessons: 'Fin.', sure: '' })).status).toBe(422)
  const refused = await maison.lead.visitor.send(end(id), { ...sure, lessons: '' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Écrivez ce qu’on en retient')
  expect(await stageOf(id)).toBe('exploring')
  expect((await maison.worker.visitor.get(end(id))).status).toBe(404)
  await maison.lead.visitor.send(end(id), { ...sure, lessons: 'Se voir plus souvent.' })
  expect(await police.reader.visitor.read(home(id))).toContain('Se voir plus souvent.')
  expect((await police.lead.visitor.get(end(id))).status).toBe(404)
  await police.lead.visitor.send(path(id), { to: 'dormant' })

  expect(await stageOf(id)).toBe('dormant')
})

it('does not end from a page that was overtaken, and keeps what was typed', async () => {
  const { maison, police } = region
  const id = await anAllianceOf(region, maison, police)
  const page = await police.lead.visitor.read(end(id))
  await maison.worker.visitor.send(`${home(id)}/revue`, { reviewOn: '2099-01-01' })
  const second = await police.lead.visitor.send(end(id), { ...sure, lessons: 'Autre fin.' }, { page })

  expect(second.status).toBe(409)
  expect(await second.text()).toContain('Autre fin.')
  expect(await stageOf(id)).toBe('exploring')
})

it('goes nowhere that the table does not say, whatever is there', () => {
  const all = { hasAgreement: true, hasPeople: true, hasLessons: true }
  for (const from of stages)
    for (const to of stages)
      expect(missingFor(from, to, all), `${from} ${to}`).toEqual(stageMoves[from][to] === undefined ? null : [])
})

it('shows that members talk to each other once two of them met, and for four months', async () => {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  const shown = async (): Promise<number> =>
    (await maison.reader.visitor.read(`${home(id)}/etapes`)).split('Ce qui est noté ici le montre.').length - 1
  const before = await shown()
  const { rows } = await site.admin.query<{ now: Date }>('SELECT sec.now() AS now')
  const day = (ago: number) => new Date(present(rows[0]).now.getTime() - ago * 86_400_000).toISOString()
  const meetingOf = async (ago: number, came: Readonly<Record<string, 'present' | 'absent'>>) => {
    const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id, startsAt: day(ago) })
    await attendanceOf(site.admin, { collaboration: id, meeting }, came)
  }
  await meetingOf(200, { [maison.id]: 'present', [police.id]: 'present' })
  await meetingOf(20, { [maison.id]: 'present', [police.id]: 'absent' })
  expect(await shown()).toBe(before)

  await meetingOf(40, { [maison.id]: 'present', [police.id]: 'present' })
  expect(await shown()).toBe(before + 1)
})

it('shows the eight points as each side sees them, and never one’s answer for another', async () => {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  const steps = `${home(id)}/etapes`
  await maison.worker.visitor.send(steps, { organization: maison.id, 'step-goals': 'yes', 'step-roles': 'x' })
  await police.worker.visitor.send(steps, { organization: police.id, 'step-goals': 'no' })
  await police.worker.visitor.send(steps, { organization: maison.id, 'step-goals': 'no' })
  const html = await maison.reader.visitor.read(steps)

  expect(html).toContain('Vous ne voyez pas la même chose')
  expect(html).not.toContain('name="step-goals"')
  const { rows } = await site.admin.query(
    'SELECT organization_id, step, says FROM alliance_step WHERE collaboration_id = $1 ORDER BY says',
    [id],
  )
  expect(rows).toEqual([
    { organization_id: police.id, step: 'goals', says: 'no' },
    { organization_id: maison.id, step: 'goals', says: 'yes' },
  ])
})
