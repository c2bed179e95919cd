import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { linkTo, whereTo } from '../../network/test-site.ts'
import { anAllianceOf, aRegion, home, type Region } from '../test-collaboration-site.ts'
import { guestsPerDay } from '../rules.ts'
import { guestsOf, invite, outside, typed, voice, writeGuests } from './test-guests.ts'
import { words } from './words.ts'

let region: Region
let alone: string
let three: string
beforeAll(async () => {
  region = await aRegion()
})
afterAll(() => region.site.close())
beforeEach(async () => {
  await region.site.admin.query(`DELETE FROM rate_window WHERE bucket LIKE 'collaboration.guest%'`)
  alone = await anAllianceOf(region, region.maison)
  three = await anAllianceOf(region, region.maison, region.police, region.ecole)
})

const mailsTo = async (email: string) => (await region.site.mails()).filter(({ recipient }) => recipient === email)

describe('inviting an organization outside the network', () => {
  it('writes a neutral mail with a link at once where nobody else must agree, and nothing that was typed', async () => {
    const facts = typed({ note: 'On s’est parlé mardi.' })

    const { link } = await invite(region, region.maison.worker.visitor, alone, facts)

    const [mail, ...others] = await mailsTo(facts.email)
    expect(others).toEqual([])
    expect(link).toMatch(/^\/fr\/propositions\/[\w-]{43}$/)
    expect(mail?.subject).toBe(words.fr.mail.subject)
    expect(mail?.body_text).toContain('au nom de')
    for (const said of [facts.name, 'Alliance', 'But inventé', 'mardi', 'Wally'])
      expect(`${mail?.subject} ${mail?.body_text}`).not.toContain(said)
    expect(await guestsOf(region, alone)).toMatchObject([{ state: 'sent', email: facts.email }])
    const page = await region.maison.reader.visitor.read(home(alone))
    expect(page).toContain(facts.name)
    expect(page).toContain('On attend sa réponse')
  })

  it('speaks the language chosen', async () => {
    const facts = typed({ language: 'en' })

    const { link } = await invite(region, region.maison.worker.visitor, alone, facts)

    expect(link).toMatch(/^\/en\/proposals\//)
    expect((await mailsTo(facts.email))[0]?.subject).toBe(words.en.mail.subject)
  })

  it('waits until every other member agrees, and then leaves once', async () => {
    const facts = typed()
    await region.maison.worker.visitor.send(outside(three), facts)
    const [guest] = await guestsOf(region, three)
    await voice(region.police.lead.visitor, three, guest?.id ?? '', 'agree')
    await writeGuests(region)
    expect(await mailsTo(facts.email)).toEqual([])
    expect(await region.ecole.lead.visitor.read('/fr/aujourdhui')).toContain('Votre accord est attendu')

    await voice(region.ecole.lead.visitor, three, guest?.id ?? '', 'agree')
    await Promise.all([writeGuests(region), writeGuests(region)])

    expect(await mailsTo(facts.email)).toHaveLength(1)
  })

  it('does not leave when one member does not agree, and the address is no longer kept', async () => {
    const facts = typed()
    await region.maison.worker.visitor.send(outside(three), facts)
    const [guest] = await guestsOf(region, three)
    await voice(region.police.lead.visitor, three, guest?.id ?? '', 'object')
    await voice(region.ecole.lead.visitor, three, guest?.id ?? '', 'agree')
    await writeGuests(region)

    expect(await mailsTo(facts.email)).toEqual([])
    expect(await guestsOf(region, three)).toMatchObject([{ state: 'refused', email: null }])
  })

  it('no longer waits for a member that leaves in the middle; what a member that leaves proposed is withdrawn', async () => {
    const facts = typed()
    await region.maison.worker.visitor.send(outside(three), facts)
    await region.police.worker.visitor.send(outside(three), typed())
    const [guest] = await guestsOf(region, three)
    await voice(region.ecole.lead.visitor, three, guest?.id ?? '', 'agree')

    await region.police.lead.visitor.send(`/fr/collaborations/${three}/quitter`, {})
    await writeGuests(region)

    expect((await guestsOf(region, three)).map(({ state }) => state)).toEqual(['sent', 'withdrawn'])
    expect(await mailsTo(facts.email)).toHaveLength(1)
  })

  it('is said by each for itself: who proposed, who reads and who leads elsewhere agree to nothing', async () => {
    await region.maison.worker.visitor.send(outside(three), typed())
    const [guest] = await guestsOf(region, three)
    const id = guest?.id ?? ''

    await voice(region.maison.lead.visitor, three, id, 'agree')
    expect((await voice(region.police.worker.visitor, three, id, 'agree')).status).toBe(404)
    expect((await voice(region.justice.lead.visitor, three, id, 'agree')).status).toBe(404)

    expect((await guestsOf(region, three))[0]?.state).toBe('proposed')
  })
})

describe('what is typed of an organization outside the network', () => {
  const send = (more: Record<string, string>) => region.maison.worker.visitor.send(outside(alone), typed(more))

  it.each([
    ['no name', { name: '' }],
    ['no sector', { sector: '' }],
    ['no address', { email: '' }],
    ['an address that is none', { email: 'direction' }],
    ['two addresses', { email: 'a@b.example.org, c@d.example.org' }],
    ['an address with a line break', { email: 'a@b.example.org\r\nBcc: c@d.example.org' }],
    ['a language that is none', { language: 'xx' }],
    ['a name of 100,000 characters', { name: 'a'.repeat(100_000) }],
    ['a line of 100,000 characters', { note: 'a'.repeat(100_000) }],
    ['a telephone number in the line', { note: 'Rappelez au 819 555-0123.' }],
    ['an organization for which the person does not act', { by: randomUUID() }],
  ])('is refused with %s, and kept on the page', async (_, more) => {
    const answer = await send(more)

    expect(answer.status).toBe(422)
    expect(await guestsOf(region, alone)).toEqual([])
    if (!('name' in more)) expect(await answer.text()).toContain('value="Maison des Aulnes')
  })

  it('loses its NUL and what would turn its direction around', async () => {
    const facts = typed({ name: 'Maison\u0000 \u202ehctiws', note: 'Bon\u0000jour \u2066ici\u2069' })

    const answer = await region.maison.worker.visitor.send(outside(alone), facts)

    const { rows } = await region.site.admin.query(
      'SELECT name, note FROM collaboration_guest WHERE collaboration_id = $1',
      [alone],
    )
    // Refused, or cleaned: nothing that hides is kept.
    expect([303, 422]).toContain(answer.status)
    for (const one of rows) expect(`${one.name}${one.note}`).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
  })

  it('leads to the network when one of that name is there, and tells nobody whether an address has an account', async () => {
    const named = await send({ name: 'poste  CARRÉ' })
    expect(named.status).toBe(422)
    expect(await named.text()).toContain('?q=poste')

    const { rows } = await region.site.admin.query<{ email: string }>('SELECT email FROM person WHERE id = $1', [
      region.stranger.lead.id,
    ])
    const known = await send({ email: rows[0]?.email ?? '' })

    expect(whereTo(known)).toBe(home(alone))
  })

  it('asks an address once at a time, also when it is sent at once from two pages', async () => {
    const facts = typed()
    const page = await region.maison.worker.visitor.read(outside(alone))
    const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''

    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        region.maison.worker.visitor.post(outside(alone), { csrf, key: randomUUID(), by: region.maison.id, ...facts }),
      ),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 422, 422, 422, 422])
    expect(await guestsOf(region, alone)).toHaveLength(1)
  })

  it('leaves to so many a day for an organization, new links included', async () => {
    const fresh = await anAllianceOf(region, region.justice)
    const propose = () => region.justice.worker.visitor.send(outside(fresh), typed())
    for (let sent = 0; sent < guestsPerDay; sent += 1) expect((await propose()).status).toBe(303)
    await writeGuests(region)

    const refused = await propose()
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(words.fr.problems.email['too-many'])
    const [guest] = await guestsOf(region, fresh)
    await region.justice.worker.visitor.send(
      home(fresh),
      {},
      { to: `/fr/collaborations/${fresh}/hors-reseau/${guest?.id}/lien` },
    )
    expect((await guestsOf(region, fresh))[0]?.state).toBe('sent')
  })

  it('is for members that work there: not for readers, who is invited, coordinators or strangers', async () => {
    for (const visitor of [
      region.maison.reader.visitor,
      region.justice.lead.visitor,
      region.coordinator,
      region.stranger.lead.visitor,
    ])
      expect((await visitor.get(outside(alone))).status).toBe(404)
  })

  it('is not for a collaboration that has ended', async () => {
    await region.site.admin.query(`UPDATE collaboration SET lessons = 'x', stage = 'closed' WHERE id = $1`, [alone])

    expect((await region.maison.worker.visitor.get(outside(alone))).status).toBe(404)
  })
})

describe('an invitation that was sent', () => {
  const act = (deed: 'lien' | 'retirer', guest: string) =>
    deed === 'lien'
      ? region.maison.worker.visitor.send(
          home(alone),
          {},
          { to: `/fr/collaborations/${alone}/hors-reseau/${guest}/lien` },
        )
      : region.maison.worker.visitor.send(`/fr/collaborations/${alone}/hors-reseau/${guest}/retirer`, {})

  it('is withdrawn in two steps: then the link opens nothing, and the address is no longer kept', async () => {
    const { link } = await invite(region, region.maison.worker.visitor, alone)
    const [guest] = await guestsOf(region, alone)
    const page = await region.maison.worker.visitor.read(home(alone))
    const address = `/fr/collaborations/${alone}/hors-reseau/${guest?.id}/retirer`
    await region.maison.worker.visitor.send(home(alone), { sure: '' }, { page, to: address })
    expect((await region.site.as(null).get(link)).status).toBe(200)

    await act('retirer', guest?.id ?? '')

    expect((await region.site.as(null).get(link)).status).toBe(404)
    expect(await guestsOf(region, alone)).toMatchObject([{ state: 'withdrawn', email: null }])
  })

  it('gets a new link: the old one opens nothing any more', async () => {
    const { link, email } = await invite(region, region.maison.worker.visitor, alone)
    const [guest] = await guestsOf(region, alone)

    await act('lien', guest?.id ?? '')
    expect((await region.site.as(null).get(link)).status).toBe(404)
    await writeGuests(region)

    expect(await mailsTo(email)).toHaveLength(2)
    expect((await region.site.as(null).get(await linkTo(region.site, email))).status).toBe(200)
  })

  it('is moved by who proposed it: other members find nothing to withdraw', async () => {
    await invite(region, region.maison.worker.visitor, alone)
    const [guest] = await guestsOf(region, alone)
    const path = `/fr/collaborations/${alone}/hors-reseau/${guest?.id}/retirer`

    for (const visitor of [region.maison.reader.visitor, region.police.lead.visitor, region.coordinator])
      expect((await visitor.get(path)).status).toBe(404)
  })

  it('tells its members when the mail server refused the address', async () => {
    const facts = typed()
    await invite(region, region.maison.worker.visitor, alone, facts)
    await region.site.admin.query(
      `SELECT sec.settle_mail(id, 'refused-address') FROM mail_message WHERE recipient = $1`,
      [facts.email],
    )

    expect(await guestsOf(region, alone)).toMatchObject([{ state: 'sent', mail_failure: 'refused-address' }])
    expect(await region.maison.worker.visitor.read(home(alone))).toContain(words.fr.failures['refused-address'])
  })

  it('does not leave to an address that asked for no more, and says so', async () => {
    const facts = typed()
    await region.site.admin.query(
      `INSERT INTO collaboration_mail_stop (address_hash) VALUES (sha256(convert_to($1, 'UTF8')))`,
      [facts.email],
    )

    await region.maison.worker.visitor.send(outside(alone), facts)
    await writeGuests(region)

    expect(await mailsTo(facts.email)).toEqual([])
    expect(await region.maison.worker.visitor.read(home(alone))).toContain(words.fr.failures.stopped)
  })
})
