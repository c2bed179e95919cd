import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type Region } from '../test-collaboration-site.ts'
import { aCommitment } from '../test-collaborations.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const happened = (html: string): number => [...html.matchAll(/s’engage<\/b>/g)].length

it('says the latest six things that happened, and leads to all of them in both languages', async () => {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  for (let made = 0; made < 40; made += 1)
    await aCommitment(site.admin, { collaboration: id, organization: maison.id, person: maison.worker.id })

  const page = await police.reader.visitor.read(home(id))
  expect(happened(page)).toBe(6)
  expect(page).toContain(`href="${home(id)}?history=all#history"`)
  const whole = await police.reader.visitor.read(`${home(id)}?history=all`)
  expect(happened(whole)).toBe(40)
  expect(whole).not.toContain('history=all#history')
  expect(await police.reader.visitor.read(`/en/collaborations/${id}`)).toContain('All that happened')
})

it('is all there is, without a way to more, while little happened', async () => {
  const { maison, police } = region
  const id = await anAllianceOf(region, maison, police)
  expect(await police.reader.visitor.read(home(id))).not.toContain('history=all')
})
