import { describe, expect, it } from 'vitest'
import { aCollaboration, aCommitment, aGuest, aMember } from '../src/features/collaboration/test-collaborations.ts'
import { aRequest } from '../src/features/network/requests/test-requests.ts'
import { baseUrl, whereTo } from '../src/features/network/test-site.ts'
import { aChange, aChangeEvent, aProtocol, aProtocolAdoption } from '../src/features/protocol/test-protocols.ts'
import {
  anAlliance,
  clock,
  house,
  mailTo,
  network,
  openDigestDesk,
  run,
  sent,
  site,
  someone,
  type Someone,
} from './digest-desk.ts'
import { aCoordinator, aSession } from './people.ts'
import { present } from './present.ts'

openDigestDesk()

describe('the digest', () => {
  it('tells who holds a commitment, and who steps in, of what is late or due within 7 days', async () => {
    const { id, here, holder, deputy, lead } = await anAlliance()
    const promise = (dueOn: string) =>
      aCommitment(site.admin, {
        collaboration: id,
        organization: here,
        person: holder.id,
        dueOn,
        what: 'Chose nomrare',
      })
    await promise('2026-12-01')
    const soon = await promise('2026-12-14')
    await promise('2026-12-15')

    await run()

    const [own, other] = [present(await mailTo(holder)), present(await mailTo(deputy))]
    expect(own.subject).toBe('Tisserin\u00a0: 2 choses vous attendent')
    expect(own.body_text).toContain('Un engagement est en retard.')
    expect(own.body_text).toContain(
      `Un engagement est à tenir d’ici 7 jours.\n${baseUrl}/fr/collaborations/${id}/engagements/${soon}`,
    )
    expect(other.body_text).toContain('Là où vous remplacez, un engagement est en retard.')
    expect(other.body_text).toContain('Là où vous remplacez, un engagement est à tenir d’ici 7 jours.')
    expect(await mailTo(lead)).toBeUndefined()
  })

  it('leads from the mail, once signed in, to the page where the commitment is kept; then nothing waits any more', async () => {
    const { id, here, holder } = await anAlliance()
    await aCommitment(site.admin, { collaboration: id, organization: here, person: holder.id, dueOn: '2026-12-10' })
    await run()
    const link =
      new RegExp(`${baseUrl}(/fr/collaborations/\\S+)`).exec(present(await mailTo(holder)).body_text)?.[1] ?? ''
    expect(whereTo(await site.as(null).get(link))).toMatch(/^\/fr\/connexion/)

    const visitor = site.as(await aSession(site.admin, holder.id))
    const page = await visitor.read(link)
    const { rows } = await site.admin.query<{ what: string; person_id: string }>(
      'SELECT what, person_id FROM commitment WHERE collaboration_id = $1',
      [id],
    )
    const kept = await visitor.send(
      link,
      { what: rows[0]?.what ?? '', person: rows[0]?.person_id ?? '', dueOn: '2026-12-10', to: 'kept', state: 'kept' },
      { page },
    )

    expect(kept.status).toBe(303)
    expect((await site.admin.query('SELECT state FROM commitment WHERE collaboration_id = $1', [id])).rows).toEqual([
      { state: 'kept' },
    ])
    await site.admin.query('DELETE FROM mail_message')
    await clock.setTo('2026-12-14T12:00:00Z')
    await run()
    expect(await mailTo(holder)).toBeUndefined()
  })

  it('tells a lead of invitations, of proposals to agree on, inside the network and outside, and of agreements to accept', async () => {
    const { id, here, there, lead, otherLead } = await anAlliance()
    const third = await house('Troisième Nomrare')
    await aMember(site.admin, { collaboration: id, organization: third, state: 'proposed', proposedBy: there })
    await aGuest(site.admin, { collaboration: id, by: there, name: 'Dehors Nomrare' })
    const inviting = await aCollaboration(site.admin, { network, by: there })
    await aMember(site.admin, { collaboration: inviting, organization: here, state: 'invited', proposedBy: there })
    await site.admin.query(
      `INSERT INTO agreement_version (collaboration_id, number, text_fr, proposed_by_id, hash) VALUES ($1, 1, 'Texte nomrare', $2, '')`,
      [id, there],
    )

    await run()

    const mail = present(await mailTo(lead))
    expect(mail.subject).toBe('Tisserin\u00a0: 4 choses vous attendent')
    expect(mail.body_text).toContain(`Une invitation attend votre réponse.\n${baseUrl}/fr/collaborations/${inviting}`)
    expect(mail.body_text).toContain(`2 propositions attendent votre accord.\n${baseUrl}/fr/collaborations/${id}`)
    expect(mail.body_text).toContain('Une entente est à lire et à accepter.')
    expect(present(await mailTo(otherLead)).body_text).not.toContain('proposition')
  })

  it('tells who answers there of an alliance to look at again, 14 days ahead', async () => {
    const { id, holder } = await anAlliance()
    await site.admin.query(`UPDATE collaboration SET review_on = '2026-12-21' WHERE id = $1`, [id])

    await run()

    expect(present(await mailTo(holder)).body_text).toContain('Une alliance est à revoir.')
  })

  it('tells a lead of a change to a protocol that their organization works by, until it answers; an objection lifted waits again', async () => {
    const { here, there, lead, otherLead } = await anAlliance()
    const protocol = await aProtocol(site.admin, { network, organization: there, nameFr: 'Protocole nomrare' })
    for (const organization of [here, there]) await aProtocolAdoption(site.admin, protocol, { organization })
    const change = await aChange(site.admin, protocol, { organization: there })
    const answers = (organization: string, kind: 'agree' | 'object' | 'lift') =>
      aChangeEvent(site.admin, { change, network, organization, kind, ...(kind === 'object' && { reason: 'nomrare' }) })
    await answers(there, 'agree')

    await run()
    expect(present(await mailTo(lead)).body_text).toContain(
      `Un changement de protocole attend votre réponse.\n${baseUrl}/fr/changements-de-protocole/${change}`,
    )
    expect(await mailTo(otherLead)).toBeUndefined()

    const next = async (monday: string) => {
      await site.admin.query('DELETE FROM mail_message')
      await clock.setTo(monday)
      await run()
      return mailTo(lead)
    }
    await answers(here, 'object')
    expect(await next('2026-12-14T12:00:00Z')).toBeUndefined()
    await answers(here, 'lift')
    expect(await next('2026-12-21T12:00:00Z')).toBeDefined()
  })

  it('tells who coordinates a network of an organization that would like to enter it', async () => {
    const coordinator = await aCoordinator(site.admin, { network })
    const request = await aRequest(site.admin, network, await house('Maison Nomrare'))
    await run()
    const mail = (await sent()).find(({ recipient }) => recipient === `${coordinator}@exemple.invalid`)
    await site.admin.query('DELETE FROM coordinator')
    await site.admin.query('DELETE FROM network_request WHERE id = $1', [request])

    expect(mail?.body_text).toContain(
      `Une demande d’entrée dans le réseau attend votre réponse.\n${baseUrl}/fr/organisations/demandes`,
    )
  })

  it('is one mail for a person of several organizations, and none for those for whom nothing waits', async () => {
    const [first, second, idle] = [await anAlliance(), await anAlliance(), await anAlliance()]
    const both = await someone({ id: first.here, role: 'worker' }, { id: second.here, role: 'worker' })
    for (const { id, here } of [first, second])
      await aCommitment(site.admin, { collaboration: id, organization: here, person: both.id, dueOn: '2026-12-08' })

    await run()

    const own = (await sent()).filter(({ recipient }) => recipient === both.email)
    expect(own).toHaveLength(1)
    expect(own[0]?.body_text).toContain(`2 engagements sont à tenir d’ici 7 jours.\n${baseUrl}/fr/aujourdhui`)
    expect(await mailTo(idle.lead)).toBeUndefined()
  })

  it.each([
    [
      'left',
      (one: Someone) =>
        site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE person_id = $1`, [one.id]),
    ],
    [
      'closed their account',
      (one: Someone) => site.admin.query('UPDATE person SET deactivated_at = sec.now() WHERE id = $1', [one.id]),
    ],
    [
      'chose none',
      (one: Someone) =>
        site.admin.query(`INSERT INTO plan_mail_choice (person_id, digest) VALUES ($1, 'none')`, [one.id]),
    ],
  ])('does not come to someone who %s', async (_, happens) => {
    const { id, here, holder } = await anAlliance()
    await aCommitment(site.admin, { collaboration: id, organization: here, person: holder.id, dueOn: '2026-12-01' })
    await happens(holder)

    await run()

    expect(await mailTo(holder)).toBeUndefined()
  })

  it('says nothing of what a collaboration that has ended, or that an organization left, still holds', async () => {
    const ended = await anAlliance()
    await aCommitment(site.admin, {
      collaboration: ended.id,
      organization: ended.here,
      person: ended.holder.id,
      dueOn: '2026-12-01',
    })
    await site.admin.query(`UPDATE collaboration SET lessons = 'x', stage = 'closed' WHERE id = $1`, [ended.id])
    const left = await anAlliance()
    await aCommitment(site.admin, {
      collaboration: left.id,
      organization: left.here,
      person: left.holder.id,
      dueOn: '2026-12-01',
    })
    await site.admin.query(
      `UPDATE collaboration_member SET state = 'left' WHERE collaboration_id = $1 AND organization_id = $2`,
      [left.id, left.here],
    )

    await run()

    expect(await sent()).toEqual([])
  })

  it('carries one address that stops it, and names nobody, no organization, no place and no motive', async () => {
    const { id, here, holder } = await anAlliance()
    await aCommitment(site.admin, {
      collaboration: id,
      organization: here,
      person: holder.id,
      dueOn: '2026-12-01',
      what: 'Chose nomrare',
    })
    await run()
    const mail = present(await mailTo(holder))

    expect(`${mail.subject} ${mail.body_text}`).not.toMatch(/nomrare/i)
    expect(mail.body_text).toContain(mail.unsubscribe_href)
    const stop = mail.unsubscribe_href.slice(baseUrl.length)
    await site.as(null).send(stop, {})
    await site.admin.query('DELETE FROM mail_message')
    await clock.setTo('2026-12-14T12:00:00Z')
    await run()
    expect(await mailTo(holder)).toBeUndefined()
  })

  it.each([
    ['before the clocks change', '2026-10-26T10:59:00Z', '2026-10-26T11:00:00Z'],
    ['after they went back', '2026-11-02T11:59:00Z', '2026-11-02T12:00:00Z'],
    ['before they go forward', '2027-03-08T11:59:00Z', '2027-03-08T12:00:00Z'],
    ['after they went forward', '2027-03-15T10:59:00Z', '2027-03-15T11:00:00Z'],
  ])('leaves on Monday at seven in the morning where people live, %s', async (_, early, seven) => {
    const { id, here, holder } = await anAlliance()
    await aCommitment(site.admin, { collaboration: id, organization: here, person: holder.id, dueOn: '2026-10-01' })
    await clock.setTo(early)
    await run()
    expect(await sent()).toEqual([])

    await clock.setTo(seven)
    await run()

    expect(await mailTo(holder)).toBeDefined()
  })
})
