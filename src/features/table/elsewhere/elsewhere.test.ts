import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRegion, home, type House, type Region } from '../../collaboration/test-collaboration-site.ts'
import { aMember } from '../../collaboration/test-collaborations.ts'
import { aTableOf } from '../test-tables.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())

const elsewhere = (id: string): string => `${home(id)}/autre-reseau`
const nameInPublic = (house: House, isNamed: boolean) =>
  region.site.admin.query('UPDATE organization SET is_named_publicly = $2 WHERE id = $1', [house.id, isNamed])
const stateOf = async (id: string, house: House): Promise<string | undefined> =>
  (
    await region.site.admin.query(
      'SELECT state FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2 ORDER BY created_at DESC LIMIT 1',
      [id, house.id],
    )
  ).rows[0]?.state
const codeOf = async (house: House, giver: string): Promise<string> => {
  const html = await (await house.worker.visitor.send('/fr/mes-tables/codes', { giver })).text()
  return /<b>([A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})<\/b>/.exec(html)?.[1] ?? ''
}

describe('an organization of another network', () => {
  it('is found by its public name, by three letters or more, and by nothing else', async () => {
    const { maison, stranger } = region
    const id = await aTableOf(region, {}, maison)
    const { visitor } = maison.worker
    expect(await visitor.read(`${elsewhere(id)}?q=trop`)).not.toContain('Trop Loin')
    await nameInPublic(stranger, true)

    expect(await visitor.read(`${elsewhere(id)}?q=trop`)).toContain('Trop Loin')
    expect(await visitor.read(`${elsewhere(id)}?q=tr`)).not.toContain('Trop Loin')
    expect(await visitor.read(elsewhere(id))).not.toContain('Trop Loin')
    await nameInPublic(stranger, false)
  })

  it('is invited once the others agree, sits by its lead, and each side knows the other by name and sector', async () => {
    const { maison, police, stranger } = region
    const id = await aTableOf(region, {}, maison, police)
    await nameInPublic(stranger, true)
    const asked = await maison.worker.visitor.send(elsewhere(id), {
      organization: stranger.id,
      code: '',
      by: maison.id,
    })
    expect(asked.status).toBe(303)
    await nameInPublic(stranger, false)
    expect(await stateOf(id, stranger)).toBe('proposed')
    expect((await stranger.lead.visitor.get(home(id))).status).toBe(404)
    const proposal = await police.lead.visitor.read(home(id))
    expect(proposal).toContain('Trop Loin')
    const member = /name="member" value="([^"]+)"/.exec(proposal)?.[1] ?? ''
    await police.lead.visitor.send(home(id), { member, by: police.id, says: 'agree' }, { to: `${home(id)}/avis` })
    const invited = await stranger.lead.visitor.read(home(id))
    expect(invited).toContain('Maison Ronde')
    await stranger.lead.visitor.send(home(id), { organization: stranger.id }, { to: `${home(id)}/sieger` })

    expect(await stateOf(id, stranger)).toBe('member')
    const theirs = await stranger.worker.visitor.read(home(id))
    for (const said of ['Maison Ronde', 'Poste Carré', 'Police']) expect(theirs).toContain(said)
    expect(await maison.reader.visitor.read(home(id))).toContain('Trop Loin')
    for (const act of ['/mandat', '/niveau', '/engagements/ajouter', '/inviter', '/tables'])
      expect((await stranger.worker.visitor.get(`${home(id)}${act}`)).status, act).toBe(200)
  })

  it('that sits learns nothing else of the network: not its organizations, its people, its plan nor its other tables', async () => {
    const { maison, ecole, stranger, network } = region
    const id = await aTableOf(region, {}, maison, stranger)
    const other = await aTableOf(region, { nameFr: 'Table muette' }, maison, ecole)
    const { visitor } = stranger.lead
    for (const path of [
      home(other),
      `/fr/organisations/${maison.id}`,
      `/fr/organisations/${ecole.id}`,
      `/fr/reseaux/${network}`,
      `/fr/tables/${network}/plan`,
    ])
      expect((await visitor.get(path)).status, path).toBe(404)
    for (const path of [`${home(id)}/inviter`, '/fr/organisations', home(id), `${home(id)}/tables`])
      expect(await visitor.read(path), path).not.toContain('École Longue')
    expect(await visitor.read(home(id))).not.toContain('plan d’action du réseau')
    expect(await visitor.read('/fr/organisations')).not.toContain('Maison Ronde')
    expect(await maison.lead.visitor.read('/fr/organisations')).not.toContain('Trop Loin')
  })

  it('gives a code, which serves one time, for one table', async () => {
    const { maison, ecole, stranger } = region
    const id = await aTableOf(region, {}, maison)
    const other = await aTableOf(region, {}, ecole)
    const code = await codeOf(stranger, stranger.id)
    expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/)
    expect(await stranger.worker.visitor.read('/fr/mes-tables/codes')).not.toContain(code)
    const typed = code.toLowerCase().replaceAll('-', ' ')
    const used = await maison.worker.visitor.send(elsewhere(id), { code: typed, by: maison.id })
    expect(used.status).toBe(303)
    expect(await stateOf(id, stranger)).toBe('invited')
    const again = await ecole.worker.visitor.send(elsewhere(other), { code, by: ecole.id })

    expect(again.status).toBe(422)
    expect(await again.text()).toContain('ne sert pas')
    expect(await stateOf(other, stranger)).toBeUndefined()
  })

  it('withdraws a code on a page that says what is lost, and it serves no more', async () => {
    const { maison, stranger } = region
    const id = await aTableOf(region, {}, maison)
    const code = await codeOf(stranger, stranger.id)
    const path = /href="([^"]+retirer)"/.exec(await stranger.worker.visitor.read('/fr/mes-tables/codes'))?.[1] ?? ''
    expect((await maison.worker.visitor.get(path)).status).toBe(404)
    expect(await stranger.worker.visitor.read(path)).toContain('ne pourra plus s’en servir')
    await stranger.worker.visitor.send(path, {})

    expect((await maison.worker.visitor.send(elsewhere(id), { code, by: maison.id })).status).toBe(422)
  })

  it('cannot be proposed by its id, when it is neither named nor gave a code', async () => {
    const { maison, stranger } = region
    const id = await aTableOf(region, {}, maison)
    for (const organization of [stranger.id, 'x', maison.id, '00000000-0000-4000-8000-000000000000']) {
      const answer = await maison.worker.visitor.send(elsewhere(id), { organization, code: '', by: maison.id })
      expect(answer.status).toBe(422)
    }
    expect(await stateOf(id, stranger)).toBeUndefined()
  })

  it('that left a table asks to come back, like the others', async () => {
    const { maison, stranger } = region
    const id = await aTableOf(region, {}, maison, stranger)
    await stranger.lead.visitor.send(`${home(id)}/quitter`, {})
    const asked = await stranger.worker.visitor.send(
      home(id),
      { organization: stranger.id },
      { to: `${home(id)}/revenir` },
    )

    expect(asked.status).toBe(303)
    expect(await stateOf(id, stranger)).toBe('proposed')
  })

  it('leaves its tables when it leaves Tisserin', async () => {
    const { maison, stranger, site } = region
    const id = await aTableOf(region, {}, maison, stranger)
    await site.admin.query(`UPDATE organization SET status = 'left' WHERE id = $1`, [stranger.id])
    expect(await stateOf(id, stranger)).toBe('left')
    await site.admin.query(`UPDATE organization SET status = 'joined' WHERE id = $1`, [stranger.id])
  })
})

describe('a table of another network', () => {
  it('is linked by a code that one of its members gave', async () => {
    const { maison, stranger, site } = region
    const { rows } = await site.admin.query('SELECT network_id FROM network_member WHERE organization_id = $1', [
      stranger.id,
    ])
    const far = await aTableOf({ site, network: rows[0]?.network_id }, { nameFr: 'Table lointaine' }, stranger)
    const near = await aTableOf(region, { nameFr: 'Table proche' }, maison)
    const code = await codeOf(stranger, far)
    const path = `${home(near)}/tables`
    const asked = await maison.worker.visitor.send(path, { as: 'child', other: '', code, by: maison.id })
    expect(asked.status).toBe(303)
    const html = await stranger.lead.visitor.read(`${home(far)}/tables`)
    expect(html).toContain('Table proche')
    const action = /action="([^"]+avis)"/.exec(html)?.[1] ?? ''
    await stranger.lead.visitor.send(`${home(far)}/tables`, { by: stranger.id, says: 'agree' }, { to: action })

    expect(await maison.reader.visitor.read(home(near))).toContain('Table lointaine')
    expect((await maison.lead.visitor.get(home(far))).status).toBe(404)
    expect((await stranger.lead.visitor.get(home(near))).status).toBe(404)
  })
})

it('leaves alliances within their network', async () => {
  const { maison, stranger, site, network } = region
  await nameInPublic(stranger, true)
  const { aCollaboration } = await import('../../collaboration/test-collaborations.ts')
  const alliance = await aCollaboration(site.admin, { network, by: maison.id })
  expect((await maison.worker.visitor.get(elsewhere(alliance))).status).toBe(404)
  const tried = await maison.worker.visitor.send(`${home(alliance)}/inviter`, {
    organizations: [stranger.id],
    by: maison.id,
  })
  expect(tried.status).toBe(422)
  await nameInPublic(stranger, false)
  await aMember(site.admin, { collaboration: alliance, organization: region.police.id, proposedBy: maison.id })
})
