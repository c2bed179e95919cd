import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type House, type Region } from '../test-collaboration-site.ts'
import { aMember } from '../test-collaborations.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
})
afterAll(() => region.site.close())

const states = async (id: string): Promise<Record<string, string>> => {
  const { rows } = await region.site.admin.query(
    'SELECT o.name_fr AS name, m.state FROM collaboration_member m JOIN organization o ON o.id = m.organization_id WHERE m.collaboration_id = $1 ORDER BY m.created_at, m.id',
    [id],
  )
  return Object.fromEntries(rows.map(({ name, state }) => [name, state]))
}
const propose = (by: House, id: string, ...organizations: string[]) =>
  by.worker.visitor.send(`${home(id)}/inviter`, { organizations, by: by.id })
const memberId = async (id: string, organization: string): Promise<string> =>
  (
    await region.site.admin.query(
      'SELECT id FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2 ORDER BY created_at DESC LIMIT 1',
      [id, organization],
    )
  ).rows[0]?.id ?? ''
const say = async (by: House, id: string, about: string, says: string) =>
  by.lead.visitor.send(home(id), { member: await memberId(id, about), by: by.id, says }, { to: `${home(id)}/avis` })

describe('an organization that a member would like to invite', () => {
  it('is invited at once while nobody else is there, and learns of it then', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison)
    expect((await police.lead.visitor.get(home(id))).status).toBe(404)

    expect((await propose(maison, id, police.id)).status).toBe(303)
    expect(await states(id)).toMatchObject({ 'Poste Carré': 'invited' })
    expect(await police.reader.visitor.read(home(id))).toContain('But inventé.')
    expect(await police.lead.visitor.read('/fr/aujourdhui')).toContain('Une invitation attend votre réponse')
  })

  it('is invited once every other member agrees, and knows nothing before', async () => {
    const { maison, police, ecole, justice } = region
    const id = await anAllianceOf(region, maison, police, ecole)
    await propose(police, id, justice.id)

    expect(await states(id)).toMatchObject({ 'Aide Droite': 'proposed' })
    expect((await justice.lead.visitor.get(home(id))).status).toBe(404)
    await say(maison, id, justice.id, 'agree')
    expect(await states(id)).toMatchObject({ 'Aide Droite': 'proposed' })
    await say(ecole, id, justice.id, 'agree')
    expect(await states(id)).toMatchObject({ 'Aide Droite': 'invited' })
  })

  it('is not invited when one member objects', async () => {
    const { maison, police, ecole, justice } = region
    const id = await anAllianceOf(region, maison, police, ecole)
    await propose(police, id, justice.id)
    await say(maison, id, justice.id, 'object')

    expect(await states(id)).toMatchObject({ 'Aide Droite': 'refused' })
    await say(ecole, id, justice.id, 'agree')
    expect(await states(id)).toMatchObject({ 'Aide Droite': 'refused' })
  })

  it('is no longer held back by a member that leaves', async () => {
    const { maison, police, ecole, justice } = region
    const id = await anAllianceOf(region, maison, police, ecole)
    await propose(police, id, justice.id)
    await say(maison, id, justice.id, 'agree')
    await ecole.lead.visitor.send(`${home(id)}/quitter`, {})

    expect(await states(id)).toMatchObject({ 'Aide Droite': 'invited', 'École Longue': 'left' })
  })

  it('must be of the network, and is asked once', async () => {
    const { maison, police, stranger } = region
    const id = await anAllianceOf(region, maison)
    expect((await propose(maison, id, stranger.id)).status).toBe(422)
    expect((await propose(maison, id)).status).toBe(422)
    await propose(maison, id, police.id)
    const twice = await propose(maison, id, police.id)

    expect(twice.status).toBe(422)
    expect(await twice.text()).toContain('en est déjà')
  })

  it('is asked once when two members propose it at the same time', async () => {
    const { maison, police, justice } = region
    const id = await anAllianceOf(region, maison, police)
    await Promise.all([propose(maison, id, justice.id), propose(police, id, justice.id)])
    const { rows } = await region.site.admin.query(
      `SELECT count(*)::int AS count FROM collaboration_member WHERE collaboration_id = $1 AND organization_id = $2`,
      [id, justice.id],
    )

    expect(rows).toEqual([{ count: 1 }])
  })

  it('may be withdrawn by who proposed it, on a page that says what is lost, and proposed again', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison)
    await propose(maison, id, police.id)
    const path = `${home(id)}/propositions/${await memberId(id, police.id)}/retirer`
    expect(await maison.worker.visitor.read(path)).toContain('ne pourra plus répondre')
    await maison.worker.visitor.send(path, {})

    expect(await states(id)).toMatchObject({ 'Poste Carré': 'withdrawn' })
    expect((await propose(maison, id, police.id)).status).toBe(303)
  })
})

describe('an invited organization', () => {
  const invited = async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison)
    await aMember(region.site.admin, {
      collaboration: id,
      organization: police.id,
      state: 'invited',
      proposedBy: maison.id,
    })
    return id
  }

  it('reads what is proposed and nothing of what the members do', async () => {
    const id = await invited()
    const { visitor } = region.police.lead
    const html = await visitor.read(home(id))

    expect(html).toContain('Maison Ronde')
    expect(html).not.toContain('Engagements à tenir')
    for (const room of [
      '/engagements',
      '/engagements.csv',
      '/inviter',
      '/essentiel',
      '/apport',
      '/partage',
      '/quitter',
    ])
      expect((await visitor.get(`${home(id)}${room}`)).status, room).toBe(404)
  })

  it('declines by its lead, who is told what is lost first; the members see it', async () => {
    const id = await invited()
    const { police, maison } = region
    expect((await police.worker.visitor.get(`${home(id)}/decliner`)).status).toBe(404)
    await police.lead.visitor.send(`${home(id)}/decliner`, {})

    expect(await states(id)).toMatchObject({ 'Poste Carré': 'declined' })
    expect(await maison.reader.visitor.read(home(id))).toContain('Poste Carré a décliné')
    expect(await police.lead.visitor.read(home(id))).toContain('a décliné l’invitation')
  })
})

describe('a member', () => {
  it('has the rights of any other, whoever proposed the alliance', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    for (const house of [maison, police]) {
      const html = await house.lead.visitor.read(home(id))
      for (const act of ['/essentiel', '/apport', '/partage', '/inviter', '/quitter', '/engagements/ajouter'])
        expect(html, act).toContain(`${home(id)}${act}`)
    }
    expect(await maison.reader.visitor.read(home(id))).not.toContain('/quitter')
  })

  it('leaves alone; the others know at once, its promises fall, and it reads nothing more', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    await police.worker.visitor.send(`${home(id)}/engagements/ajouter`, {
      what: 'Former deux agents',
      person: police.worker.id,
      dueOn: '2027-05-01',
    })
    expect((await police.worker.visitor.get(`${home(id)}/quitter`)).status).toBe(404)
    await police.lead.visitor.send(`${home(id)}/quitter`, {})

    expect(await maison.reader.visitor.read(home(id))).toContain('Poste Carré n’en fait plus partie')
    expect(await maison.reader.visitor.read(`${home(id)}/engagements`)).toContain('Abandonné')
    expect((await police.lead.visitor.get(`${home(id)}/engagements`)).status).toBe(404)
    const former = await police.lead.visitor.read(home(id))
    expect(former).toContain('Votre organisation n’en fait plus partie')
    expect(former).not.toContain('But inventé.')
    expect(await police.lead.visitor.read('/fr/mes-alliances')).toContain('Quittée le')
  })

  it('that left asks to come back; all must agree, then it joins anew', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison)
    await aMember(region.site.admin, {
      collaboration: id,
      organization: police.id,
      state: 'left',
      proposedBy: maison.id,
    })
    const asked = await police.worker.visitor.send(home(id), { organization: police.id }, { to: `${home(id)}/revenir` })

    expect(asked.status).toBe(303)
    expect(await police.worker.visitor.read(home(id))).toContain('On attend l’accord')
    expect(await maison.lead.visitor.read(home(id))).toContain('demande à revenir')
    await say(maison, id, police.id, 'agree')
    expect(await police.lead.visitor.read(home(id))).toContain('Votre organisation est invitée')
  })

  it('that leaves the network leaves its alliances with it', async () => {
    const { maison, police, site, network } = region
    const id = await anAllianceOf(region, maison, police)
    const other = await anAllianceOf(region, police)
    await site.admin.query(
      `UPDATE network_member SET left_on = joined_on WHERE network_id = $1 AND organization_id = $2 AND left_on IS NULL`,
      [network, police.id],
    )
    expect(await states(id)).toMatchObject({ 'Poste Carré': 'left' })
    expect(await states(other)).toMatchObject({ 'Poste Carré': 'left' })
    await site.admin.query(`UPDATE network_member SET left_on = NULL WHERE network_id = $1 AND organization_id = $2`, [
      network,
      police.id,
    ])
  })
})

describe('a stranger', () => {
  it('learns nothing, not even that it is there: another network, the coordination, a visitor', async () => {
    const { maison, police, stranger, coordinator, ecole, site } = region
    const id = await anAllianceOf(region, maison, police)
    const rooms = ['', '/essentiel', '/engagements', '/inviter', '/apport', '/partage', '/quitter', '/decliner']
    for (const visitor of [stranger.lead.visitor, coordinator, ecole.lead.visitor])
      for (const room of rooms) expect((await visitor.get(`${home(id)}${room}`)).status, room).toBe(404)
    expect((await site.as(null).get(home(id))).status).toBe(303)
    expect(await stranger.lead.visitor.read('/fr/mes-alliances?q=inventee')).not.toContain('Alliance inventée')
  })
})
