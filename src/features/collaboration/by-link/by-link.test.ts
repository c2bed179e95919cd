import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { baseUrl, linkTo, whereTo } from '../../network/test-site.ts'
import { words as requests } from '../../network/requests/words.ts'
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

describe('the link of an invitation', () => {
  it('shows what is proposed, without a session, and changes nothing however often it is opened', async () => {
    const { link, name } = await asked(typed({ note: 'Ce serait une joie.' }))
    const before = await stateOf()

    const answer = await nobody().get(link)
    for (let time = 0; time < 3; time += 1) await nobody().get(link)

    const page = await answer.text()
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    for (const said of [
      'Alliance inventée',
      'But inventé.',
      'Maison Ronde',
      name,
      'Ce serait une joie.',
      t.come,
      t.decline,
    ])
      expect(page).toContain(said)
    expect(await stateOf()).toEqual(before)
  })

  it('shows nobody’s name or address, and nothing of what the members do', async () => {
    await region.site.admin.query(
      `UPDATE collaboration_member SET contact_id = $2, brings = 'Un local' WHERE collaboration_id = $1`,
      [alliance, region.maison.lead.id],
    )
    await region.site.admin.query(
      `INSERT INTO commitment (collaboration_id, organization_id, person_id, what, due_on) VALUES ($1, $2, $3, 'Prêter un local', '2099-01-01')`,
      [alliance, region.maison.id, region.maison.lead.id],
    )
    const { link, email } = await asked()

    const page = await nobody().read(link)

    for (const hidden of ['Léa', 'exemple.invalid', 'Prêter', 'Wally', email]) expect(page).not.toContain(hidden)
  })

  it('shows the agreement in force', async () => {
    const [both] = [await anAllianceOf(region, region.maison, region.police)]
    const { rows } = await region.site.admin.query<{ id: string }>(
      `INSERT INTO agreement_version (collaboration_id, number, text_fr, proposed_by_id, hash) VALUES ($1, 1, 'On se parle le mardi.', $2, '') RETURNING id`,
      [both, region.maison.id],
    )
    await region.site.admin.query(
      `INSERT INTO agreement_acceptance (version_id, member_id, organization_id, person_id, hash)
       SELECT v.id, m.id, m.organization_id, CASE m.organization_id WHEN $2 THEN $3::uuid ELSE $4::uuid END, v.hash
       FROM agreement_version v JOIN collaboration_member m ON m.collaboration_id = v.collaboration_id WHERE v.id = $1`,
      [rows[0]?.id, region.maison.id, region.maison.lead.id, region.police.lead.id],
    )
    const facts = typed()
    await region.site.admin.query(
      `INSERT INTO collaboration_guest (collaboration_id, proposed_by_id, name, sector, email, language, state) VALUES ($1, $2, 'x', 'community', $3, 'fr', 'agreed')`,
      [both, region.maison.id, facts.email],
    )
    await writeGuests(region)

    expect(await nobody().read(await linkTo(region.site, facts.email))).toContain('On se parle le mardi.')
  })

  it.each([
    ['guessed', async () => `/fr/propositions/${randomBytes(32).toString('base64url')}`],
    ['cut', async () => (await asked()).link.slice(0, -1)],
    [
      'over',
      async () => {
        const { link } = await asked()
        await region.site.admin.query(
          `UPDATE collaboration_guest SET expires_at = sec.now() WHERE collaboration_id = $1`,
          [alliance],
        )
        return link
      },
    ],
    [
      'of a collaboration that ended',
      async () => {
        const { link } = await asked()
        await region.site.admin.query(`UPDATE collaboration SET lessons = 'x', stage = 'closed' WHERE id = $1`, [
          alliance,
        ])
        return link
      },
    ],
    [
      'of a member that left',
      async () => {
        const { link } = await asked()
        await region.maison.lead.visitor.send(`/fr/collaborations/${alliance}/quitter`, {})
        return link
      },
    ],
  ])('opens nothing when it is %s, and says the same of each, for both acts', async (_, make) => {
    const link = await make()

    const answers = [await nobody().get(link), await nobody().get(`${link}/non-merci`)]
    const page = /name="csrf" value="([^"]*)"/.exec(await nobody().read('/fr/connexion'))?.[1] ?? ''
    answers.push(await nobody().post(link, { csrf: page, person: 'x' }))

    expect(answers.map(({ status }) => status).filter((status) => status !== 403)).not.toContain(200)
    expect(await answers[0]?.text()).toContain(t.dead.title)
    expect((await guestsOf(region, alliance)).filter(({ state }) => state === 'coming')).toEqual([])
  })
})

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
    expect(await region.coordinator.read('/fr/aujourdhui')).toContain(requests.fr.panel.title)
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

  it('leads, once the coordinator added it and its lead signed in, to a seat that waits as any invitation', async () => {
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

describe('stopping such mail', () => {
  const stopOf = async (email: string): Promise<string> => {
    const { rows } = await region.site.admin.query<{ href: string }>(
      'SELECT unsubscribe_href AS href FROM mail_message WHERE recipient = $1',
      [email],
    )
    return (rows[0]?.href ?? '').slice(baseUrl.length)
  }

  it('takes one button, or one click of a mail program, and holds for every collaboration', async () => {
    const { email } = await asked()
    const path = await stopOf(email)
    expect(await nobody().read(path)).toContain(t.stop.act)

    const answer = await region.site.app.fetch(
      new Request(`${baseUrl}${path}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
    expect(answer.status).toBe(200)
    expect(await nobody().read(path)).toContain(t.stop.doneTitle)

    const other = await anAllianceOf(region, region.police)
    await region.police.worker.visitor.send(`/fr/collaborations/${other}/inviter/hors-reseau`, typed({ email }))
    await writeGuests(region)
    expect((await region.site.mails()).filter(({ recipient }) => recipient === email)).toHaveLength(1)
  })

  it('opens nothing for an address we did not make', async () => {
    expect((await nobody().get(`/fr/propositions/arret/${randomBytes(48).toString('base64url')}`)).status).toBe(404)
  })
})
