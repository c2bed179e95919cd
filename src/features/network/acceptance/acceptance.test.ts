import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anInvitation, anOrganization, aPerson, aSession } from '../../../../tests/people.ts'
import { systemClock } from '../../../kernel/clock.ts'
import { anEmail, link, openDesk, site, table } from '../test-invitation-desk.ts'
import { whereTo } from '../test-site.ts'

openDesk()

describe('a link', () => {
  const dead = async (facts: Partial<Parameters<typeof anInvitation>[1]>) => {
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      ...facts,
    })
    const visitor = site.as(null)
    const shown = await visitor.get(link(token))
    const sent = await visitor.post(link(token), { key: randomUUID() })
    return { shown: { status: shown.status, html: await shown.text() }, sent }
  }

  it.each([
    [
      'expired',
      () => ({ expiresAt: new Date(systemClock.now().getTime() - 1000) }),
      'Une invitation vaut 7\u00a0jours',
    ],
    ['revoked', () => ({ revokedAt: systemClock.now() }), 'a été retirée'],
    ['accepted', () => ({ acceptedAt: systemClock.now() }), 'a déjà servi'],
  ] as const)('that is %s says what to do, tells nothing else and opens nothing', async (_, facts, sentence) => {
    const { shown, sent } = await dead(facts())

    expect(shown.status).toBe(404)
    expect(shown.html).toContain(sentence)
    expect(shown.html).not.toContain('Maison Trame')
    expect(shown.html).not.toContain('Léa Responsable')
    expect(sent.status).toBe(404)
    expect(sent.headers.getSetCookie().join()).not.toContain('tisserin=')
  })

  it.each(['x', 'A'.repeat(43), 'A'.repeat(5000), '__proto__', '..%2f..%2f', '%00'])(
    'that never was (%s) says the same, whoever asks',
    async (token) => {
      for (const visitor of [site.as(null), table.lead]) {
        const answer = await visitor.get(link(token))

        expect(answer.status).toBe(404)
      }
    },
  )

  it('sends no referrer and is kept nowhere', async () => {
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })

    const { headers } = await site.as(null).get(link(token))

    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('serves once: of fifty sends at once by different forms, one is accepted', async () => {
    const { token, id } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      email: anEmail(),
    })

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => site.as(null).post(link(token), { key: randomUUID() })),
    )

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(49)
    const { rows } = await site.admin.query(
      'SELECT count(*)::int AS n FROM membership WHERE person_id = (SELECT accepted_by FROM invitation WHERE id = $1)',
      [id],
    )
    expect(rows[0].n).toBe(1)
  })

  it('lets a double click in: the second send of one form gets a session too, and changes nothing', async () => {
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      email: anEmail(),
    })
    const key = randomUUID()
    const visitor = site.as(null)
    await visitor.post(link(token), { key })

    const again = site.as(null)
    expect(whereTo(await again.post(link(token), { key }))).toBe('/fr/bienvenue')
    expect((await again.get('/fr/bienvenue')).status).toBe(200)
  })

  it('does not open the account of someone who had one: they sign in as usual', async () => {
    const email = anEmail()
    const person = await aPerson(site.admin, { email, name: 'Nom d’avant' })
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      email,
    })

    const answer = await site.as(null).post(link(token), { key: randomUUID() })

    expect(whereTo(answer)).toMatch(/^\/fr\/connexion\?next=/)
    expect(answer.headers.getSetCookie().join()).not.toContain('tisserin=')
    const { rows } = await site.admin.query('SELECT role FROM membership WHERE person_id = $1', [person])
    expect(rows).toEqual([{ role: 'worker' }])
  })

  it('is accepted in the session of the person it is for, who stays signed in', async () => {
    const email = anEmail()
    const visitor = site.as(await aSession(site.admin, await aPerson(site.admin, { email, name: 'Déjà Là' })))
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      email,
    })

    const page = await visitor.read(link(token))
    expect(page).toContain('Accepter avec le compte de Déjà Là')
    expect(whereTo(await visitor.send(link(token), {}, { page }))).toBe('/fr/bienvenue')
    expect((await visitor.get(`/fr/organisations/${table.organization}`)).status).toBe(200)
  })

  it('opened in someone else’s session says so and joins nobody', async () => {
    const { token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
      email: anEmail(),
    })

    const page = await table.coordinator.read(link(token))
    expect(page).toContain('Une autre personne a ouvert une session ici')
    const sent = await table.coordinator.send(link(token), {}, { page })

    expect(sent.status).toBe(409)
    const { rows } = await site.admin.query('SELECT count(*)::int AS n FROM membership WHERE person_id = $1', [
      table.coordinatorId,
    ])
    expect(rows[0].n).toBe(0)
  })

  it('no longer stands once the organization has found its own lead', async () => {
    const organization = await anOrganization(site.admin, { network: table.network, status: 'invited' })
    const invite = () =>
      anInvitation(site.admin, {
        invitedBy: table.coordinatorId,
        organization,
        network: table.network,
        role: 'lead',
        email: anEmail(),
      })
    const [first, second] = [await invite(), await invite()]

    const answers = await Promise.all(
      [first, second].map(({ token }) => site.as(null).post(link(token), { key: randomUUID() })),
    )

    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 404])
    const { rows } = await site.admin.query(
      "SELECT status, (SELECT count(*)::int FROM membership WHERE organization_id = o.id AND role = 'lead') AS leads FROM organization o WHERE id = $1",
      [organization],
    )
    expect(rows).toEqual([{ status: 'joined', leads: 1 }])
  })
})
