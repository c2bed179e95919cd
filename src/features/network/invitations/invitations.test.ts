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

  it('takes back, and cannot extend what was taken back', async () => {
    const { id, token } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })
    const people = `/fr/organisations/${table.organization}/personnes`

    await table.lead.send(people, {}, { to: `/fr/invitations/${id}/retirer` })
    const extended = await table.lead.send(people, {}, { to: `/fr/invitations/${id}/prolonger` })

    expect((await site.as(null).get(link(token))).status).toBe(404)
    expect(whereTo(extended)).toBe('/fr/invitations')
    const { rows } = await site.admin.query(
      "SELECT expires_at < sec.now() + interval '25 hours' AS ok, revoked_at IS NOT NULL AS revoked FROM invitation WHERE id = $1",
      [id],
    )
    expect(rows).toEqual([{ ok: true, revoked: true }])
  })

  it('is for who invites: others find nothing to extend or take back', async () => {
    const other = await aTable(site)
    const { id } = await anInvitation(site.admin, {
      invitedBy: table.leadId,
      organization: table.organization,
      role: 'worker',
    })

    for (const deed of ['prolonger', 'retirer']) {
      expect((await other.lead.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/${deed}` })).status).toBe(404)
      expect(
        (await table.coordinator.send('/fr/invitations', {}, { to: `/fr/invitations/${id}/${deed}` })).status,
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
