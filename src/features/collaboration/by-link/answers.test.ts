import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkTo, whereTo } from '../../network/test-site.ts'
import { anAllianceOf, aRegion, home, type Region } from '../test-collaboration-site.ts'
import { guestsOf, invite, typed, writeGuests } from '../outside/test-guests.ts'
import { words } from './words.ts'

let region: Region
let alliance: string
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())
beforeEach(async () => {
  await region.site.admin.query(`DELETE FROM rate_window`)
  alliance = await anAllianceOf(region, region.maison)
})

const t = words.fr
const asked = (facts = typed()) => invite(region, region.maison.worker.visitor, alliance, facts)
const nobody = () => region.site.as(null)
const come = (link: string) => nobody().send(link, { person: 'Dominique Aulne' })
const decline = (link: string) => nobody().send(`${link}/non-merci`, {})
const stateOf = async () => (await guestsOf(region, alliance))[0]
const requestsOf = async (email: string) =>
  (
    await region.site.admin.query(
      'SELECT id, name, person_name, email, state, recommended_by_id AS by FROM network_request WHERE email = $1',
      [email],
    )
  ).rows

describe('« we would like to come »', () => {
  it('tells the members, and asks the network for who asks and who recommends them, with nothing of the alliance', async () => {
    const { link, email, name } = await asked()

    const answer = await come(link)

    expect(whereTo(answer)).toBe(link)
    expect(await nobody().read(link)).toContain(t.states.coming.title)
    expect(await stateOf()).toMatchObject({ state: 'coming' })
    expect(await region.maison.reader.visitor.read(home(alliance))).toContain('Elle aimerait venir')
    expect(await requestsOf(email)).toMatchObject([
      { name, person_name: 'Dominique Aulne', email, state: 'waiting', by: region.maison.id },
    ])
    const page = await region.coordinator.read('/fr/organisations/demandes')
    for (const said of [name, 'Dominique Aulne', email, 'Maison Ronde']) expect(page).toContain(said)
    for (const hidden of ['Alliance inventée', 'But inventé', alliance]) expect(page).not.toContain(hidden)
    expect(await region.coordinator.read('/fr/aujourdhui')).toContain('Demandes d’entrée')
  })

  it('asks for a name, and keeps one request however often it is sent', async () => {
    const { link, email } = await asked()
    expect((await nobody().send(link, { person: '' })).status).toBe(422)
    expect((await nobody().send(link, { person: 'a'.repeat(5000) })).status).toBe(422)
    expect((await stateOf())?.state).toBe('sent')

    const page = await nobody().read(link)
    await Promise.all(Array.from({ length: 5 }, () => nobody().send(link, { person: 'Dominique Aulne' })))
    await nobody().send(link, { person: 'Dominique Aulne' }, { page })

    expect(await requestsOf(email)).toHaveLength(1)
  })

  it('leads, once the coordinator added it and its lead signed in, to a seat that waits like every invitation', async () => {
    const { link, email, name } = await asked()
    await come(link)
    const [request] = await requestsOf(email)
    const adding = `/fr/organisations/ajouter?demande=${request?.id}`
    const form = await region.coordinator.read(adding)
    expect(form).toContain(`value="${name}"`)
    expect(form).toContain(`value="${email}"`)

    await region.coordinator.send(
      '/fr/organisations/ajouter',
      {
        request: request?.id ?? '',
        name,
        sector: 'community',
        regions: ['04'],
        'guest-name': 'Dominique Aulne',
        'guest-email': email,
        'guest-language': 'fr',
      },
      { page: form },
    )

    expect((await stateOf())?.state).toBe('coming')
    const invitation = await linkTo(region.site, email)
    expect(invitation).toMatch(/\/invitation\//)
    const guest = nobody()
    await guest.send(invitation, {})

    expect(await stateOf()).toMatchObject({ state: 'seated', email: null })
    expect(await guest.read(home(alliance))).toContain('Votre organisation est invitée')
    expect(await region.maison.reader.visitor.read(home(alliance))).toContain('Invitée. On attend sa réponse.')
    expect(await nobody().read(link)).toContain(t.states.seated.title)
    // Its address is no longer kept by the request.
    expect(await requestsOf(email)).toEqual([])
  })

  it('finds its seat at once when an organization of that name joined the network meanwhile', async () => {
    const { link, email } = await asked(typed({ name: 'Le Gué du Val' }))
    const { rows } = await region.site.admin.query<{ id: string }>(
      `INSERT INTO organization (name_fr, name_en, sector, status) VALUES ('Le gué du Val', 'The Ford', 'community', 'joined') RETURNING id`,
    )
    await region.site.admin.query(
      `INSERT INTO network_member (network_id, organization_id, joined_on) VALUES ($1, $2, '2026-01-05')`,
      [region.network, rows[0]?.id],
    )

    await come(link)

    expect(await stateOf()).toMatchObject({ state: 'seated', organization_id: rows[0]?.id })
    expect(await requestsOf(email)).toEqual([])
  })

  it('says nothing to the inviting members of the account that an address may have', async () => {
    const { rows } = await region.site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      region.stranger.lead.id,
    ])
    const facts = typed({ email: rows[0]?.email ?? '' })
    const { link } = await asked(facts)

    await come(link)

    const page = await region.maison.lead.visitor.read(home(alliance))
    expect(page).toContain('Elle aimerait venir')
    expect(page).not.toContain('Trop Loin')
    expect(page).not.toContain('Léa Trop')
  })

  it('is said to be there already by the coordinator: the seat waits without a second organization', async () => {
    const { link, email } = await asked(typed({ name: 'Centre des Saules' }))
    await come(link)
    const [request] = await requestsOf(email)
    const { rows } = await region.site.admin.query<{ id: string }>(
      `INSERT INTO organization (name_fr, name_en, sector, status) VALUES ('Centre des saules', 'Willows', 'community', 'joined') RETURNING id`,
    )
    const organization = rows[0]?.id ?? ''
    await region.site.admin.query(
      `INSERT INTO network_member (network_id, organization_id, joined_on) VALUES ($1, $2, '2026-01-05')`,
      [region.network, organization],
    )

    await region.coordinator.send(
      '/fr/organisations/demandes',
      { organization },
      { to: `/fr/organisations/demandes/${request?.id}/deja-la` },
    )

    expect(await stateOf()).toMatchObject({ state: 'seated', organization_id: organization })
  })

  it('is told when the coordinator sets the request aside, and may be taken up again', async () => {
    const { link, email } = await asked()
    await come(link)
    const [request] = await requestsOf(email)
    const path = `/fr/organisations/demandes/${request?.id}`

    await region.coordinator.send(`${path}/mettre-de-cote`, {})
    expect(await region.maison.reader.visitor.read(home(alliance))).toContain('a mis sa demande de côté')
    await region.coordinator.send('/fr/organisations/demandes', {}, { to: `${path}/reprendre` })

    expect(await requestsOf(email)).toMatchObject([{ state: 'waiting' }])
  })

  it('is for who coordinates that network to settle, and for nobody else to read', async () => {
    const { link, email } = await asked()
    await come(link)
    const [request] = await requestsOf(email)

    for (const visitor of [region.maison.lead.visitor, region.stranger.lead.visitor])
      for (const path of ['/fr/organisations/demandes', `/fr/organisations/demandes/${request?.id}/mettre-de-cote`])
        expect((await visitor.get(path)).status).toBe(404)
  })
})

describe('« no, thank you »', () => {
  it('takes two steps, is told to the members, and can be turned around while the link works', async () => {
    const { link, email } = await asked()
    const page = await nobody().read(`${link}/non-merci`)
    expect((await nobody().send(`${link}/non-merci`, { sure: '' }, { page })).status).toBe(422)
    expect((await stateOf())?.state).toBe('sent')

    await decline(link)
    expect((await stateOf())?.state).toBe('declined')
    expect(await region.maison.reader.visitor.read(home(alliance))).toContain('A répondu «')
    await come(link)
    expect((await stateOf())?.state).toBe('coming')
    await decline(link)

    expect((await stateOf())?.state).toBe('declined')
    expect(await requestsOf(email)).toEqual([])
    const { rows } = await region.site.admin.query(
      `SELECT state FROM network_request WHERE recommended_by_id = $1 ORDER BY created_at DESC LIMIT 1`,
      [region.maison.id],
    )
    expect(rows).toEqual([{ state: 'withdrawn' }])
  })

  it('no longer counts once the coordinator brought the organization in', async () => {
    const { link, email } = await asked()
    await come(link)
    const [request] = await requestsOf(email)
    const { rows } = await region.site.admin.query<{ id: string }>(
      `INSERT INTO organization (name_fr, name_en, sector, status) VALUES ('Nouvelle', 'New', 'community', 'invited') RETURNING id`,
    )
    await region.site.admin.query(`UPDATE network_request SET state = 'added', organization_id = $2 WHERE id = $1`, [
      request?.id,
      rows[0]?.id,
    ])

    await decline(link)

    expect((await stateOf())?.state).toBe('coming')
  })

  it('forgets the address once the link has ended', async () => {
    const { link } = await asked()
    await decline(link)
    await region.site.admin.query(`UPDATE collaboration_guest SET expires_at = sec.now() WHERE collaboration_id = $1`, [
      alliance,
    ])

    await writeGuests(region)

    expect(await stateOf()).toMatchObject({ state: 'declined', email: null })
  })
})
