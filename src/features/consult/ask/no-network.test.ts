import { afterAll, beforeAll, expect, it } from 'vitest'
import { aMembership, anOrganization, aSession } from '../../../../tests/people.ts'
import { openConsults, type Consults } from '../test-consult-site.ts'

let region: Consults
beforeAll(async () => {
  region = await openConsults()
})
afterAll(() => region.close())

it('tells who works in an organization of no network that there is nobody to ask, and a visitor nothing', async () => {
  const { site } = region
  const organization = await anOrganization(site.admin)
  const { person } = await aMembership(site.admin, { organization, role: 'worker' })
  const alone = site.as(await aSession(site.admin, person))

  const answer = await alone.get('/fr/questions-entre-collegues/demander')
  expect(answer.status).toBe(200)
  expect(await answer.text()).not.toContain('name="words"')
  expect((await site.as(null).get('/fr/questions-entre-collegues/demander')).status).not.toBe(200)
})
