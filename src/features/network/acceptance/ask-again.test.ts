import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../kernel/clock.ts'
import { aMembership, anInvitation, anOperator, anOrganization, aNetwork, aPerson } from '../../../../tests/people.ts'
import { anEmail, link, openDesk, site, table } from '../test-invitation-desk.ts'
import { linkTo, whereTo } from '../test-site.ts'

openDesk()

const past = () => new Date(systemClock.now().getTime() - 1000)
const anEnded = (facts: Partial<Parameters<typeof anInvitation>[1]> = {}) =>
  anInvitation(site.admin, {
    invitedBy: table.leadId,
    organization: table.organization,
    role: 'worker',
    email: anEmail(),
    expiresAt: past(),
    ...facts,
  })
const ask = (token: string) => site.as(null).post(`${link(token)}/redemander`, { key: randomUUID() })
const addressOf = async (person: string): Promise<string> =>
  (await site.admin.query('SELECT email FROM person WHERE id = $1', [person])).rows[0].email
const askedMails = async () =>
  (
    await site.admin.query(
      `SELECT recipient, subject, body_text FROM mail_message WHERE template = 'invitation-asked-again'`,
    )
  ).rows

describe('someone whose invitation has ended', () => {
  it('asks for another in one tap: who invited is told by mail and on the list, and sends another link', async () => {
    const { id, token } = await anEnded()
    const { rows } = await site.admin.query('SELECT email FROM invitation WHERE id = $1', [id])
    const visitor = site.as(null)
    expect(await visitor.read(link(token))).toContain('Demander une autre invitation')

    const asked = await visitor.send(link(token), {}, { to: `${link(token)}/redemander` })

    expect(whereTo(asked)).toBe(link(token))
    const page = await visitor.read(link(token))
    expect(page).toContain('C’est demandé.')
    expect(page).not.toContain('Demander une autre invitation')
    const told = (await askedMails()).filter(({ recipient }) => recipient !== '')
    const mail = told.find(({ recipient }) => recipient.includes(table.leadId))
    expect(mail?.body_text).toContain('/fr/invitations')
    expect(`${mail?.subject} ${mail?.body_text}`).not.toContain('Personne invitée')
    expect(await table.lead.read('/fr/invitations')).toContain('Cette personne demande un autre lien')
    expect(await table.lead.read(`/fr/organisations/${table.organization}/personnes`)).toContain(
      'Cette personne demande un autre lien',
    )
    expect(await table.lead.read('/fr/aujourdhui')).toContain('Renouveler une invitation\u00a0: on vous le demande')

    await table.lead.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/prolonger` })

    expect(await table.lead.read('/fr/invitations')).not.toContain('Cette personne demande un autre lien')
    expect((await site.as(null).get(await linkTo(site, rows[0].email))).status).toBe(200)
    expect((await site.as(null).get(link(token))).status).toBe(404)
  })

  it('is heard once a day, however often the button is pressed', async () => {
    const { token } = await anEnded()

    for (const _ of [1, 2, 3]) expect((await ask(token)).status).toBe(303)
    await Promise.all(Array.from({ length: 5 }, () => ask(token)))

    const mails = (await askedMails()).filter(({ recipient }) => recipient.includes(table.leadId))
    expect(mails).toHaveLength(1)
  })

  it('reaches those who lead today when who invited has left', async () => {
    const gone = await aMembership(site.admin, {
      organization: table.organization,
      role: 'lead',
      untilDay: '2026-02-01',
    })
    const { token } = await anEnded({ invitedBy: gone.person })

    await ask(token)

    const told = (await askedMails()).map(({ recipient }) => recipient)
    expect(told).toContain(await addressOf(table.leadId))
    expect(told).not.toContain(await addressOf(gone.person))
  })

  it('reaches the coordinator who invited a lead, and the operator who invited a coordinator', async () => {
    const organization = await anOrganization(site.admin, { network: table.network, status: 'invited' })
    const asLead = await anEnded({ organization, network: table.network, role: 'lead', invitedBy: table.coordinatorId })
    const operator = await anOperator(site.admin)
    const network = await aNetwork(site.admin)
    const { token } = await anInvitation(site.admin, { network, invitedBy: operator, expiresAt: past() })

    await ask(asLead.token)
    await ask(token)

    const told = (await askedMails()).map(({ recipient }) => recipient)
    expect(told).toContain(await addressOf(table.coordinatorId))
    expect(told).toContain(await addressOf(operator))
  })
})

describe('a link that another invitation replaced', () => {
  it('says that a newer one was sent, not that someone took it back', async () => {
    const email = anEmail()
    const { token } = await anEnded({ email })
    await table.lead.send(`/fr/organisations/${table.organization}/inviter`, {
      name: 'Ana',
      email,
      language: 'fr',
      role: 'worker',
    })

    const page = await site.as(null).read(link(token))

    expect(page).toContain('un lien plus récent vous a été envoyé')
    expect(page).not.toContain('a été retirée')
  })
})

describe('a stranger', () => {
  it.each([
    ['a link that never was', () => Promise.resolve('A'.repeat(43))],
    ['a damaged link', () => Promise.resolve('x')],
    ['a link that was withdrawn', async () => (await anEnded({ revokedAt: past() })).token],
    ['a link that was used', async () => (await anEnded({ acceptedAt: past() })).token],
    ['a link that still serves', async () => (await anEnded({ expiresAt: new Date(Date.parse('2099-01-01')) })).token],
  ])('with %s asks in vain: nobody is told, nothing is learned', async (_, tokenOf) => {
    const token = await tokenOf()
    const before = (await askedMails()).length

    const answer = await ask(token)

    expect([303, 404]).toContain(answer.status)
    expect(await answer.text()).not.toMatch(/Maison Trame|Léa Responsable|Personne invitée/)
    expect(await askedMails()).toHaveLength(before)
  })

  it('with a link that has ended learns neither who invited nor to what', async () => {
    const { token } = await anEnded()
    await ask(token)

    const page = await site.as(null).read(link(token))

    expect(page).not.toMatch(/Maison Trame|Léa Responsable|Personne invitée/)
  })

  it('has no account opened or changed by it', async () => {
    const email = anEmail()
    const person = await aPerson(site.admin, { email })
    const { token } = await anEnded({ email })

    await ask(token)

    const { rows } = await site.admin.query('SELECT count(*)::int AS n FROM membership WHERE person_id = $1', [person])
    expect(rows).toEqual([{ n: 0 }])
  })
})
