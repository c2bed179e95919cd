import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMembership, anInvitation, aPerson } from '../../../../tests/people.ts'
import { anEmail, link, openDesk, site, table } from '../test-invitation-desk.ts'
import { aTable, linkTo, whereTo } from '../test-site.ts'

openDesk()

describe('following invitations', () => {
  it('extends with a new link and a new mail; the old link opens nothing', async () => {
    const email = anEmail()
    await table.lead.send(`/fr/organisations/${table.organization}/inviter`, {
      name: 'Ana',
      email,
      language: 'en',
      role: 'worker',
    })
    const old = await linkTo(site, email)
    const { rows } = await site.admin.query('SELECT id FROM invitation WHERE email = $1', [email])

    const extended = await table.lead.send(
      `/fr/organisations/${table.organization}/personnes`,
      {},
      { to: `/fr/invitations/${rows[0].id}/prolonger` },
    )

    expect(extended.status).toBe(303)
    const fresh = await linkTo(site, email)
    expect(fresh).not.toBe(old)
    expect((await site.as(null).get(old)).status).toBe(404)
    expect((await site.as(null).get(fresh)).status).toBe(200)
  })

  it('takes back after a page that names the person, then sends again with another link', async () => {
    const { id, token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })
    const people = `/fr/organisations/${table.organization}/personnes`

    const stateOf = async (): Promise<unknown> => {
      const { rows } = await site.admin.query(
        'SELECT email, revoked_at IS NULL AS open FROM invitation WHERE id = $1',
        [id],
      )
      return rows[0]
    }
    const oneClick = await table.lead.send(people, {}, { to: `/fr/invitations/${id}/retirer` })
    expect(oneClick.status).toBe(422)
    expect(await oneClick.text()).toContain('Retirer l’invitation')
    expect(await stateOf()).toMatchObject({ open: true })

    const revoked = await table.lead.send(`/fr/invitations/${id}/retirer`, {})

    expect(whereTo(revoked)).toBe('/fr/invitations')
    expect(await stateOf()).toMatchObject({ open: false })
    expect((await site.as(null).get(link(token))).status).toBe(404)
    expect(await table.lead.read('/fr/invitations')).toContain('Renvoyer')

    await table.lead.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/prolonger` })

    const { email } = (await stateOf()) as { email: string }
    expect(await stateOf()).toMatchObject({ open: true })
    expect((await site.as(null).get(link(token))).status).toBe(404)
    expect((await site.as(null).get(await linkTo(site, email))).status).toBe(200)
  })

  it('does not send again to someone whom another invitation awaits', async () => {
    const invite = `/fr/organisations/${table.organization}/inviter`
    const { id } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })
    const { rows } = await site.admin.query('SELECT email FROM invitation WHERE id = $1', [id])
    const [{ email }] = rows
    await table.lead.send(`/fr/invitations/${id}/retirer`, {})
    await table.lead.send(invite, { name: 'X', email, language: 'fr', role: 'reader' })

    await table.lead.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/prolonger` })

    const open = await site.admin.query('SELECT id FROM invitation WHERE email = $1 AND revoked_at IS NULL', [email])
    expect(open.rows.filter((row) => row.id === id)).toEqual([])
    expect(open.rows).toHaveLength(1)
  })

  it.each([
    ['a colleague', (to: string) => ({ name: 'X', email: to, language: 'fr', role: 'reader' })],
    ['a lead', (to: string) => ({ name: 'X', email: to, language: 'fr', role: 'lead' })],
  ])('makes one invitation of nine sent at once to %s, each from its own page', async (_, fields) => {
    const invite = `/fr/organisations/${table.organization}/inviter`
    const csrf = /name="csrf" value="([^"]*)"/.exec(await table.lead.read(invite))?.[1] ?? ''
    const email = anEmail()

    const answers = await Promise.all(
      Array.from({ length: 9 }, () => table.lead.post(invite, { csrf, key: randomUUID(), ...fields(email) })),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 8 }, () => 422)])
    const { rows } = await site.admin.query('SELECT id FROM invitation WHERE email = $1', [email])
    expect(rows).toHaveLength(1)
    expect((await site.mails()).filter(({ recipient }) => recipient === email)).toHaveLength(1)
  })

  it('makes one invitation of nine sent at once to coordinate a network, and takes the place of an expired one', async () => {
    const network = `/fr/reseaux/${table.network}`
    const csrf = /name="csrf" value="([^"]*)"/.exec(await table.coordinator.read(network))?.[1] ?? ''
    const email = anEmail()
    const send = () =>
      table.coordinator.post(`${network}/coordination`, {
        csrf,
        key: randomUUID(),
        'guest-name': 'X',
        'guest-email': email,
        'guest-language': 'fr',
      })

    const answers = await Promise.all(Array.from({ length: 9 }, send))

    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 8 }, () => 422)])
    await site.admin.query('UPDATE invitation SET expires_at = created_at WHERE email = $1', [email])
    expect((await send()).status).toBe(303)
    const { rows } = await site.admin.query(
      'SELECT revoked_at IS NULL AS open FROM invitation WHERE email = $1 ORDER BY open',
      [email],
    )
    expect(rows).toEqual([{ open: false }, { open: true }])
  })

  it('is for who invites: others find nothing to extend or take back', async () => {
    const other = await aTable(site)
    const { id } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })

    for (const deed of ['prolonger', 'retirer']) {
      expect(
        (await other.lead.send('/fr/invitations', { sure: 'yes' }, { to: `/fr/invitations/${id}/${deed}` })).status,
      ).toBe(404)
      expect(
        (await table.coordinator.send('/fr/invitations', { sure: 'yes' }, { to: `/fr/invitations/${id}/${deed}` }))
          .status,
      ).toBe(404)
    }
  })

  it('sends twenty a day for an organization, also when they leave at once', async () => {
    const invite = `/fr/organisations/${table.organization}/inviter`
    const page = await table.lead.read(invite)
    const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''

    const answers = await Promise.all(
      Array.from({ length: 30 }, () =>
        table.lead.post(invite, {
          csrf,
          key: randomUUID(),
          name: 'X',
          email: anEmail(),
          language: 'fr',
          role: 'reader',
        }),
      ),
    )

    expect(answers.filter(({ status }) => status === 303)).toHaveLength(20)
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10)
    const { rows } = await site.admin.query('SELECT count(*)::int AS n FROM invitation WHERE organization_id = $1', [
      table.organization,
    ])
    expect(rows[0].n).toBe(20)
  })

  it('does not invite twice, nor someone who is already there', async () => {
    const invite = `/fr/organisations/${table.organization}/inviter`
    const email = anEmail()
    const colleague = anEmail()
    await aMembership(site.admin, {
      organization: table.organization,
      person: await aPerson(site.admin, { email: colleague }),
    })
    const send = (to: string) => table.lead.send(invite, { name: 'X', email: to, language: 'fr', role: 'reader' })
    await send(email)

    expect(await (await send(email.toUpperCase())).text()).toContain('Une invitation attend déjà cette personne')
    expect(await (await send(colleague)).text()).toContain('Cette personne travaille déjà dans l’organisation')
  })

  it('does nothing when a form is sent fifty times at once: one invitation, one mail', async () => {
    const invite = `/fr/organisations/${table.organization}/inviter`
    const page = await table.lead.read(invite)
    const csrf = /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? ''
    const email = anEmail()
    const key = randomUUID()

    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        table.lead.post(invite, { csrf, key, name: 'X', email, language: 'fr', role: 'reader' }),
      ),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect((await site.mails()).filter(({ recipient }) => recipient === email)).toHaveLength(1)
  })
})
