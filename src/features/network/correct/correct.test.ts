import { describe, expect, it } from 'vitest'
import { aMembership, anInvitation, anOperator, aNetwork, aPerson, aSession } from '../../../../tests/people.ts'
import { anEmail, link, openDesk, site, table } from '../test-invitation-desk.ts'
import { aTable, linkTo, whereTo } from '../test-site.ts'

openDesk()

const refuse = (id: string, failure = 'refused-address') =>
  site.admin.query('UPDATE invitation SET mail_failure = $2 WHERE id = $1', [id, failure])
const stateOf = async (id: string) =>
  (
    await site.admin.query(
      'SELECT name, email, mail_failure AS failure, revoked_at IS NULL AS open FROM invitation WHERE id = $1',
      [id],
    )
  ).rows[0]
const anInvited = (facts: Partial<Parameters<typeof anInvitation>[1]> = {}) =>
  anInvitation(site.admin, { invitedBy: table.leadId, organization: table.organization, role: 'worker', ...facts })
const correcting = (id: string) => `/fr/invitations/${id}/corriger`

describe('an invitation that a mail server refused', () => {
  it('is said on the list, among the people and today, with the way to correct it', async () => {
    const { id } = await anInvited()
    await refuse(id)

    for (const path of ['/fr/invitations', `/fr/organisations/${table.organization}/personnes`]) {
      const page = await table.lead.read(path)
      expect(page).toContain('Le serveur de courriel a refusé cette adresse')
      expect(page).toContain(correcting(id))
    }
    const today = await table.lead.read('/fr/aujourdhui')
    expect(today).toContain('Corriger une invitation refusée')
    expect(today).toContain(correcting(id))
    expect(await table.lead.read('/en/invitations')).toContain('The mail server refused this address')
  })

  it('is said to the coordinator who invited a lead', async () => {
    const other = await aTable(site)
    await site.admin.query(`DELETE FROM membership WHERE organization_id = $1`, [other.organization])
    const { id } = await anInvitation(site.admin, {
      invitedBy: other.coordinatorId,
      organization: other.organization,
      network: other.network,
      role: 'lead',
    })
    await refuse(id, 'refused')

    const today = await other.coordinator.read('/fr/aujourdhui')

    expect(today).toContain('Le serveur de courriel a refusé une invitation.')
    expect(today).toContain(correcting(id))
    expect(await other.coordinator.read('/fr/invitations')).toContain('Le serveur de courriel a refusé le message')
  })

  it('is corrected and sent again: the new address gets a new link, the old link opens nothing', async () => {
    const { id, token } = await anInvited()
    await refuse(id)
    const email = anEmail()

    const sent = await table.lead.send(correcting(id), {
      seen: await seenOn(correcting(id)),
      name: 'Ana Roy',
      email: `Ana <${email.toUpperCase()}>`,
      language: 'en',
    })

    expect(whereTo(sent)).toBe('/fr/invitations')
    expect(await table.lead.read('/fr/invitations')).toContain('L’invitation est corrigée.')
    expect(await stateOf(id)).toEqual({ name: 'Ana Roy', email, failure: null, open: true })
    expect((await site.as(null).get(link(token))).status).toBe(404)
    expect(await site.as(null).read(await linkTo(site, email))).toContain('Ana Roy')
    expect(await table.lead.read('/fr/invitations')).not.toContain('Le serveur de courriel a refusé')
    expect(await site.deeds(table.organization)).toContain('invitation.corrected')
  })

  it('is corrected by the operator who invited the first coordinator, as long as nobody coordinates', async () => {
    const operator = await anOperator(site.admin)
    const visitor = site.as(await aSession(site.admin, operator))
    const network = await aNetwork(site.admin)
    const { id } = await anInvitation(site.admin, { network, invitedBy: operator })
    await refuse(id)
    expect(await visitor.read('/fr/invitations')).toContain(correcting(id))
    expect(await visitor.read('/fr/aujourdhui')).toContain('/fr/invitations')
    const email = anEmail()

    const sent = await visitor.send(correcting(id), {
      seen: await seenOn(correcting(id), visitor),
      name: 'Coralie',
      email,
      language: 'fr',
    })

    expect(sent.status).toBe(303)
    expect((await site.as(null).get(await linkTo(site, email))).status).toBe(200)
  })
})

/** The hidden field that says what the page showed. */
async function seenOn(path: string, visitor = table.lead): Promise<string> {
  return /name="seen" value="([^"]*)"/.exec(await visitor.read(path))?.[1] ?? ''
}

describe('correcting an invitation', () => {
  it('keeps what was typed and says at the field what is wrong', async () => {
    const { id } = await anInvited()

    const answer = await table.lead.send(correcting(id), { name: 'Ana', email: 'ana@ecole..quebec', language: 'fr' })

    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('value="ana@ecole..quebec"')
    expect(page).toContain('Entrez un courriel complet')
  })

  it('tells the second of two people that it was changed meanwhile', async () => {
    const { id } = await anInvited()
    const path = correcting(id)
    const seen = await seenOn(path)
    const email = anEmail()
    await table.lead.send(path, { seen, name: 'Ana', email, language: 'fr' })

    const second = await table.lead.send(path, { seen, name: 'Ana', email: anEmail(), language: 'fr' })

    expect(second.status).toBe(409)
    expect(await second.text()).toContain('entre-temps')
    expect(await stateOf(id)).toMatchObject({ email })
  })

  it.each([
    ['someone another invitation awaits', async () => (await invitedElsewhere()).email, 'Une invitation attend déjà'],
    ['someone who works there', async () => (await colleague()).email, 'travaille déjà dans l’organisation'],
  ])('does not send to %s', async (_, emailOf, sentence) => {
    const { id } = await anInvited()
    const before = await stateOf(id)

    const answer = await table.lead.send(correcting(id), {
      seen: await seenOn(correcting(id)),
      name: 'Ana',
      email: await emailOf(),
      language: 'fr',
    })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(sentence)
    expect(await stateOf(id)).toEqual(before)
  })

  it('is for who may send it: others find nothing; what was accepted is settled', async () => {
    const { id } = await anInvited()
    const other = await aTable(site)
    for (const visitor of [other.lead, table.coordinator]) expect((await visitor.get(correcting(id))).status).toBe(404)
    const person = await aPerson(site.admin)
    await site.admin.query('UPDATE invitation SET accepted_at = sec.now(), accepted_by = $2 WHERE id = $1', [
      id,
      person,
    ])

    expect(whereTo(await table.lead.get(correcting(id)))).toBe('/fr/invitations')
    expect(await table.lead.read('/fr/invitations')).toContain('déjà réglée')
  })
})

describe('a colleague whose address refuses mail', () => {
  it('is said to the lead, among the people and today, and to the coordinator when it is a lead', async () => {
    const { person } = await aMembership(site.admin, { organization: table.organization })
    await site.admin.query('UPDATE person SET mail_refused_at = sec.now() WHERE id = ANY ($1)', [
      [person, table.leadId],
    ])
    const people = `/fr/organisations/${table.organization}/personnes`

    expect(await table.lead.read(people)).toContain('Un serveur de courriel refuse cette adresse')
    expect(await table.lead.read(`${people}/${person}`)).toContain(
      'Demandez à cette personne son adresse d’aujourd’hui',
    )
    expect(await table.lead.read('/fr/aujourdhui')).toContain('2 adresses ne reçoivent plus nos courriels')
    const today = await table.coordinator.read('/fr/aujourdhui')
    expect(today).toContain('Nos courriels n’arrivent plus à ces personnes responsables')
    expect(today).toContain('Léa Responsable')
    await site.admin.query('UPDATE person SET mail_refused_at = sec.now() WHERE id = $1', [table.coordinatorId])
    expect(await table.coordinator.read(`/fr/reseaux/${table.network}`)).toContain(
      'Un serveur de courriel refuse cette adresse',
    )
  })
})

async function invitedElsewhere(): Promise<{ email: string }> {
  const email = anEmail()
  await anInvited({ email })
  return { email }
}

async function colleague(): Promise<{ email: string }> {
  const email = anEmail()
  await aMembership(site.admin, { organization: table.organization, person: await aPerson(site.admin, { email }) })
  return { email }
}
