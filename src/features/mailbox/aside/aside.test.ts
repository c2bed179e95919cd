import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anOrganization } from '../../../../tests/people.ts'
import { World } from '../../../crypto/test-world.ts'
import { someone, type Someone } from '../../collaboration/test-collaboration-site.ts'
import { aTable, openSite, type Site } from '../../network/test-site.ts'
import {
  aDoor,
  aMailbox,
  anAnsweringTeam,
  comeBack,
  writeAgain,
  type AnsweringTeam,
  type HeldMailbox,
} from '../test-mailboxes.ts'

const list = '/fr/messages-des-jeunes'
const aside = `${list}/mettre-de-cote`
const back = `${list}/reprendre`
let site: Site
let one: Someone
let keyless: Someone
let stranger: Someone
let organization: string
let team: AnsweringTeam
const world = new World()
beforeAll(async () => {
  site = await openSite()
  const { network } = await aTable(site)
  organization = await anOrganization(site.admin, { network, nameFr: 'Maison Ronde', nameEn: 'Round House' })
  one = await someone(site, organization, 'worker', 'Wally Ronde')
  const two = await someone(site, organization, 'worker', 'Wanda Ronde')
  keyless = await someone(site, organization, 'worker', 'Kim Ronde')
  stranger = await someone(site, await anOrganization(site.admin, { network }), 'worker', 'Xavier Carré')
  team = await anAnsweringTeam(site.admin, world, { organization, people: [one.id, two.id] })
  await aDoor(site.admin, { organization, team: team.team })
})
afterAll(() => site.close())

let flood: HeldMailbox[]
let real: HeldMailbox
beforeEach(async () => {
  await site.admin.query('DELETE FROM mailbox')
  flood = [await aMailbox(site, world, team), await aMailbox(site, world, team)]
  real = await aMailbox(site, world, team)
})

const asked = (path: string, ids: readonly string[]) => `${path}?${ids.map((id) => `id=${id}`).join('&')}`
const ids = () => flood.map(({ id }) => id)
const setAside = async (chosen = ids(), by = one) => {
  const page = await by.visitor.read(asked(aside, chosen))
  return by.visitor.send(aside, { id: chosen, sure: 'yes' }, { page })
}
const code = ({ id }: HeldMailbox) => id.slice(0, 8).toUpperCase()
const standing = async () => {
  const { rows } = await site.admin.query<{ id: string }>(
    'SELECT id FROM mailbox WHERE aside_on IS NOT NULL ORDER BY id',
  )
  return rows.map(({ id }) => id)
}

describe('a flood', () => {
  it('is set aside in one deed, after a page that says what it does, and nothing of it is deleted', async () => {
    const page = await one.visitor.read(asked(aside, ids()))
    for (const each of flood) expect(page).toContain(code(each))
    expect(page).toContain('Rien n’est supprimé')
    expect(await standing()).toEqual([])

    expect((await setAside()).status).toBe(303)
    expect(await standing()).toEqual(ids().toSorted())
    const shown = await one.visitor.read(list)
    expect(shown).toContain(code(real))
    for (const each of flood) expect(shown).not.toContain(code(each))
    expect(shown).toContain('2 échanges mis de côté')
    expect(await one.visitor.read('/fr/aujourdhui')).toContain('1 jeune personne attend une réponse')
    expect((await site.admin.query('SELECT FROM mailbox')).rowCount).toBe(3)
    expect((await site.deeds(organization)).filter((deed) => deed === 'mailbox.aside').length).toBeGreaterThanOrEqual(2)
  })

  it('is taken back the same way', async () => {
    await setAside()
    const hidden = await one.visitor.read(`${list}?voir=aside`)
    for (const each of flood) expect(hidden).toContain(code(each))
    const page = await one.visitor.read(asked(back, ids()))
    await one.visitor.send(back, { id: ids(), sure: 'yes' }, { page })

    expect(await standing()).toEqual([])
  })

  it('takes nothing by one click, and nothing where nothing was chosen', async () => {
    const page = await one.visitor.read(asked(aside, ids()))
    expect((await one.visitor.send(aside, { id: ids(), sure: '' }, { page })).status).toBe(422)
    expect((await one.visitor.get(aside)).status).toBe(303)
    expect((await one.visitor.get(`${aside}?id=nothing`)).status).toBe(303)
    expect(await standing()).toEqual([])
  })

  it('leaves the young person what they had: they come back and write, and stay aside until the team answers', async () => {
    await setAside([real.id])
    expect(await comeBack(site, real)).toBe(true)
    expect(await writeAgain(site, real, 'Es-tu là ?')).toBeNull()
    expect(await standing()).toEqual([real.id])

    await site.admin.query(
      `INSERT INTO mailbox_object (id, mailbox_id, organization_id, author_id, seq, kv, prev, entry, file)
       SELECT gen_random_uuid(), mailbox_id, organization_id, $2, 2, 1, sha256(file), 1, file FROM mailbox_object WHERE mailbox_id = $1 AND seq = 1`,
      [real.id, one.id],
    )
    expect(await standing()).toEqual([])
  })

  it('is set aside by the team alone', async () => {
    for (const by of [keyless, stranger]) {
      expect((await by.visitor.get(asked(aside, ids()))).status).toBe(303)
      const page = await by.visitor.read('/fr/compte')
      await by.visitor.send(aside, { id: ids(), sure: 'yes' }, { page })
    }
    expect(await standing()).toEqual([])
  })

  it('is told in English too', async () => {
    expect(await one.visitor.read(asked('/en/messages-from-youth/set-aside', ids()))).toContain('Nothing is deleted')
  })
})
