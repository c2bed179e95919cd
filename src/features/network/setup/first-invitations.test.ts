import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aCoordinator, aNetwork, anOperator, aSession } from '../../../../tests/people.ts'
import { openSite, whereTo, type Site, type Visitor } from '../test-site.ts'

let site: Site
beforeEach(async () => {
  site = await openSite()
})
afterEach(() => site.close())

const page = '/fr/mise-en-route/invitations'
const done = '/fr/mise-en-route/termine'
const school = {
  organization: 'École des Rapides',
  sector: 'education',
  name: 'Rachel Roy',
  email: 'rachel@ecole.invalid',
  language: 'fr',
}

/** Who runs the instance and coordinates its one network. */
async function founder(regionCodes: string[]): Promise<Visitor> {
  const network = await aNetwork(site.admin, { regionCodes, sectors: ['community', 'education'] })
  const person = await anOperator(site.admin)
  await aCoordinator(site.admin, { network, person })
  return site.as(await aSession(site.admin, person))
}

const regionsOf = async (name: string) =>
  (await site.admin.query('SELECT region_codes FROM organization WHERE name_fr = $1', [name])).rows[0]?.region_codes

describe('the first invitations', () => {
  it('ask one organization at a time, say who is invited so far, and go on when one has finished', async () => {
    const operator = await founder(['04'])

    const another = await operator.send(page, { ...school, after: 'another' })
    expect(whereTo(another)).toBe(page)
    const html = await operator.read(page)
    expect(html).toContain('École des Rapides, Rachel Roy')
    expect(html.match(/name="organization"/g)).toHaveLength(1)
    expect(html).not.toContain('value="École des Rapides"')

    const second = { ...school, organization: 'Le Passe-Fil', sector: 'community', email: 'jo@passe-fil.invalid' }
    expect(whereTo(await operator.send(page, { ...second, after: 'finish' }))).toBe(done)
    expect(await operator.read(done)).toContain('2 invitations attendent leur réponse')
  })

  it('do not ask the region again when the network has one', async () => {
    const operator = await founder(['04'])

    expect(await operator.read(page)).toContain('Mauricie, celle de votre réseau')
    expect(await operator.read(page)).not.toContain('name="region"')
    await operator.send(page, school)

    expect(await regionsOf(school.organization)).toEqual(['04'])
  })

  it('offer the regions of the network when it has several, and write none that was not said', async () => {
    const operator = await founder(['04', '17'])

    const html = await operator.read(page)
    expect([...html.matchAll(/<option value="(\d\d)"/g)].map(([, code]) => code).toSorted()).toEqual(['04', '17'])
    await operator.send(page, school)

    expect(await regionsOf(school.organization)).toEqual([])
  })

  it('keep what was typed when something is wrong, and send nothing', async () => {
    const operator = await founder(['04'])

    const answer = await operator.send(page, { ...school, email: 'rachel', after: 'another' })
    const html = await answer.text()

    expect(answer.status).toBe(422)
    expect(html).toContain('value="École des Rapides"')
    expect(html).toContain('id="email-error"')
    expect(await site.mails()).toEqual([])
  })

  it('are finished by an empty form, and refused empty when another is announced', async () => {
    const operator = await founder(['04'])

    expect(whereTo(await operator.send(page, { after: 'finish' }))).toBe(done)
    expect((await operator.send(page, { after: 'another' })).status).toBe(422)
  })
})
