import { afterAll, beforeAll, expect, it } from 'vitest'
import { anAdoptedAction } from '../../../../tests/plan.ts'
import { present } from '../../../../tests/present.ts'
import { aTeam, type Team } from '../test-evidence-site.ts'

let team: Team
let adoption = ''
beforeAll(async () => {
  team = await aTeam()
  const { site, organization } = team
  const { rows } = await site.admin.query<{ id: string }>('SELECT id FROM adoption WHERE organization_id = $1', [
    organization,
  ])
  adoption = present(rows[0]).id
  await anAdoptedAction(site.admin, {
    adoption,
    action: null,
    titleFr: 'Tenir un café des parents',
    titleEn: 'Hold a café for parents',
  })
  await gather()
})
afterAll(() => team.site.close())

const gather = () => team.site.admin.query(`SELECT sec.gather_evidence('2026-12-07')`)
const adopted = async (lang: 'fr' | 'en'): Promise<[href: string, name: string][]> => {
  const html = await team.worker.read(
    lang === 'fr' ? '/fr/travail?type=action-record' : '/en/our-work?type=action-record',
  )
  return [...html.matchAll(/<th scope="row"[^>]*><a href="([^"]*)">([^<]*)</g)].map(([, at = '', name = '']) => [
    at,
    name,
  ])
}

it('calls an adopted action by its title: the plan’s with its number, one of our own as we called it', async () => {
  const names = (await adopted('fr')).map(([, name]) => name)

  expect(names).toContain('Tenir un café des parents')
  expect(names).toContainEqual(expect.stringMatching(/^8\. /))
  expect((await adopted('en')).map(([, name]) => name)).toContain('Hold a café for parents')
})

it('heads the page of its record with the same title', async () => {
  const [at] = present((await adopted('fr')).find(([, name]) => name === 'Tenir un café des parents'))
  expect(await team.worker.read(at)).toMatch(/<h1>Tenir un café des parents<\/h1>/)
})

it('says what kind of record it is when the action is gone', async () => {
  const gone = await anAdoptedAction(team.site.admin, { adoption, action: null, titleFr: 'Une idée de passage' })
  await gather()
  await team.site.admin.query('DELETE FROM adopted_action WHERE id = $1', [gone])

  expect((await adopted('fr')).map(([, name]) => name)).toContain('Action adoptée')
})
