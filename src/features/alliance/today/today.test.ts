import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAllianceOf, aRegion, home, type Region } from '../../collaboration/test-collaboration-site.ts'
import { anAgreement } from '../test-agreements.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

it('tells the lead of a member, and nobody else, which agreement waits for it, until it is accepted or the alliance ends', async () => {
  const { maison, police, ecole, site } = region
  const id = await anAllianceOf(region, maison, police)
  const told = (html: string) => html.includes(`${home(id)}/entente"`)
  const days = () =>
    Promise.all(
      [maison.lead, maison.worker, police.lead, ecole.lead].map(({ visitor }) => visitor.read('/fr/aujourdhui')),
    )

  await anAgreement(site.admin, { collaboration: id, accepted: [maison, police] })
  expect((await days()).map(told)).toEqual([false, false, false, false])

  await anAgreement(site.admin, { collaboration: id, number: 2, accepted: [police] })
  const [lead = '', ...others] = await days()
  expect(lead).toContain('Lire et accepter l’entente')
  expect(lead).toContain('version 2')
  expect([lead, ...others].map(told)).toEqual([true, false, false, false])

  await site.admin.query("UPDATE collaboration SET stage = 'closed', lessons = 'Inventé.' WHERE id = $1", [id])
  expect((await days()).map(told)).toEqual([false, false, false, false])
})
