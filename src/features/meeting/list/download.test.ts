import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aMeeting, attendanceOf } from '../test-meetings.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock('2026-12-07T15:00:00Z').clock })
})
afterAll(() => region.site.close())

it('takes the list of meetings away as it is narrowed, hours as the clocks of the place show them', async () => {
  const { maison, police, site, stranger } = region
  const id = await anAllianceOf(region, maison, police)
  const at = (startsAt: string, endsAt: string, titleFr: string) =>
    aMeeting(site.admin, { collaboration: id, by: maison.id, startsAt, endsAt, titleFr })
  const held = await at('2026-11-03T14:30:00Z', '2026-11-03T16:00:00Z', '=Bilan')
  await at('2026-10-06T13:30:00Z', '2026-10-06T15:00:00Z', 'Rentrée')
  for (let month = 1; month <= 9; month += 1)
    for (const day of ['05', '12', '19'])
      await at(`2027-0${month}-${day}T15:00:00Z`, `2027-0${month}-${day}T16:00:00Z`, 'À venir')
  await attendanceOf(site.admin, { meeting: held, collaboration: id }, { [maison.id]: 'present' })
  const { visitor } = maison.reader

  expect(await visitor.read(`${home(id)}/rencontres?quand=past`)).toContain(`${home(id)}/rencontres.csv?quand=past`)
  const csv = await visitor.read(`${home(id)}/rencontres.csv`)
  expect(csv.trim().split('\r\n')).toHaveLength(28)
  const past = await visitor.get(`${home(id)}/rencontres.xlsx?quand=past`)
  expect(past.headers.get('content-disposition')).toMatch(/tisserin-rencontres-alliance-inventee-[\d-]+\.xlsx/)
  const [head = [], ...rows] = await readSheet(Buffer.from(await past.arrayBuffer()))
  expect(head[1]).toBe('Rencontre')
  expect(rows.map((row) => [row[1], row[4], row[5], row[9]])).toEqual([
    ["'=Bilan", '09:30', '11:00', 1],
    ['Rentrée', '09:30', '11:00', null],
  ])
  expect(await visitor.read('/fr/rencontres.csv?quand=past&q=rentree')).toContain('Rentrée')
  expect((await visitor.get(`/en/collaborations/${id}/meetings.csv`)).status).toBe(200)
  expect((await stranger.lead.visitor.get(`${home(id)}/rencontres.xlsx`)).status).toBe(404)
  expect(await stranger.lead.visitor.read('/fr/rencontres.csv')).not.toContain('À venir')
})
