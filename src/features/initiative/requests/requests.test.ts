import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../../../tests/present.ts'
import { aDesignation, aMembership, aPerson } from '../../../../tests/people.ts'
import { whereTo } from '../../network/test-site.ts'
import { requestsPerDay } from '../rules.ts'
import { aHelpRequest, anInitiative } from '../test-initiatives.ts'
import { anInitiativeTable, type Table } from '../test-initiative-site.ts'

let table: Table
beforeAll(async () => {
  table = await anInitiativeTable()
})
afterAll(() => table.site.close())

const offered = (facts = {}) =>
  anInitiative(table.site.admin, {
    organization: table.partner,
    network: table.network,
    status: 'published',
    nameFr: 'Deux clés',
    nameEn: 'Two keys',
    ...facts,
  })
const askPath = (id: string): string => `/fr/initiatives/${id}/demander-aide`
const message = 'Comment avez-vous écrit l’entente ?'

describe('asking for help', () => {
  it('writes to the contacts of the organization, without the message, and both sides then see where it stands', async () => {
    const id = await offered()
    const contact = await aPerson(table.site.admin, { email: 'contact@passe-fil.invalid' })
    await aMembership(table.site.admin, { organization: table.partner, person: contact })
    const designation = await aDesignation(table.site.admin, { organization: table.partner, person: contact })
    expect(designation).not.toBe('')

    const sent = await table.worker.send(askPath(id), { message })
    const path = whereTo(sent)

    const mail = present(
      (await table.site.mails()).findLast(({ recipient }) => recipient === 'contact@passe-fil.invalid'),
    )
    expect(mail.body_text).not.toContain(message)
    expect(mail.body_text).toContain(path.replace(/\?.*/, '').replace('/fr/', '/').slice(-36))
    expect(await table.worker.read(path)).toContain(message)
    expect(await table.partnerLead.read(path)).toContain('mailto:wally.travaille@maison.invalid')
    expect((await table.coordinator.get(path)).status).toBe(404)
    expect((await table.visitor.get(path)).status).toBe(303)
  })

  it('is said on the day’s page of who may answer, until somebody does', async () => {
    const id = await offered({ nameFr: 'Celle du jour' })
    const request = await aHelpRequest(table.site.admin, {
      initiative: id,
      from: table.organization,
      to: table.partner,
      asker: table.workerId,
    })
    const path = `/fr/demandes-aide/${request}`
    expect(await table.partnerLead.read('/fr/aujourdhui')).toContain('Celle du jour')
    expect(await table.lead.read('/fr/aujourdhui')).not.toContain('Celle du jour')

    await table.partnerLead.send(path, { move: 'answer' })
    expect(await table.partnerLead.read('/fr/aujourdhui')).not.toContain('Celle du jour')
    expect(await table.worker.read(path)).toContain('Paul Partenaire')

    await table.worker.send(path, { move: 'close' })
    expect(await table.partnerLead.read(path)).toContain('Fermée')
    await table.partnerLead.send(path, { move: 'reopen' })
    expect(await table.worker.read(path)).toContain('À répondre')
  })

  it('tells the second of two who move it at once', async () => {
    const request = await aHelpRequest(table.site.admin, {
      initiative: await offered(),
      from: table.organization,
      to: table.partner,
      asker: table.workerId,
    })
    const path = `/fr/demandes-aide/${request}`
    const page = await table.partnerLead.read(path)
    await table.worker.send(path, { move: 'close' })

    const late = await table.partnerLead.send(path, { move: 'answer' }, { page })

    expect(await table.partnerLead.read(whereTo(late))).toContain('Fermée')
  })

  it.each([
    ['', 'message'],
    ['x'.repeat(1001), '1'],
    ['Écrivez-moi à ana@exemple.com', 'contient un courriel'],
    ['Appelez au 819 555-0142', 'contient un numéro'],
    ['La jeune est née le 3 mai 2011', 'date de naissance'],
  ])('is refused with a sentence at the field: %s', async (wrong, said) => {
    const answer = await table.worker.send(askPath(await offered()), { message: wrong })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it('is asked once at a time for one initiative', async () => {
    const id = await offered()
    await table.worker.send(askPath(id), { message })
    const again = await table.lead.send(askPath(id), { message })

    expect(again.status).toBe(422)
    expect(await again.text()).toContain('déjà une demande ouverte')
  })

  it('is bounded for an organization in a day', async () => {
    const statuses: number[] = []
    for (let count = 0; count <= requestsPerDay; count += 1)
      statuses.push(
        (await table.partnerLead.send(askPath(await offered({ organization: table.organization })), { message }))
          .status,
      )

    expect(statuses.slice(0, requestsPerDay)).toEqual(Array.from({ length: requestsPerDay }, () => 303))
    expect(statuses.at(-1)).toBe(422)
  })

  it('is not for readers, nor for the organization itself, nor of an initiative withdrawn while it is read', async () => {
    const id = await offered()
    expect((await table.reader.get(askPath(id))).status).toBe(404)
    expect((await table.partnerLead.get(askPath(id))).status).toBe(404)
    const page = await table.worker.read(askPath(id))
    await table.site.admin.query(`UPDATE initiative SET status = 'withdrawn' WHERE id = $1`, [id])

    expect((await table.worker.send(askPath(id), { message }, { page })).status).toBe(404)
  })

  it('tells a visitor how to reach who tells of it: what it publishes, else how to come in', async () => {
    const bare = await table.visitor.read(`/fr/initiatives/${await offered()}`)
    expect(bare).toContain('ne publie pas d’adresse')
    expect(bare).toContain('connectez-vous')
    const id = await offered()
    await table.site.admin.query(`UPDATE initiative SET contact_email = 'allo@passe-fil.invalid' WHERE id = $1`, [id])

    expect(await table.visitor.read(`/fr/initiatives/${id}`)).toContain('mailto:allo@passe-fil.invalid')
  })
})

describe('when someone leaves', () => {
  it('hands on the requests that they answer, and those that they made; both come back when it is undone', async () => {
    const { site, partner, organization, worker, workerId, lead, leadId } = table
    const follows = await aHelpRequest(site.admin, {
      initiative: await offered({ nameFr: 'À suivre' }),
      from: organization,
      to: partner,
      asker: workerId,
    })
    const answers = await aHelpRequest(site.admin, {
      initiative: await offered({ organization, nameFr: 'À répondre bientôt' }),
      from: partner,
      to: organization,
      asker: null,
      answerer: workerId,
    })
    const path = `/fr/organisations/${organization}/personnes/${workerId}/depart`
    const page = await lead.read(path)
    expect(page).toContain('À suivre')
    expect(page).toContain('À répondre bientôt')
    const fields = [...page.matchAll(/name="(help-(?:answer|follow)-[^"]*)"/g)].map(([, name = '']) => name)

    const left = await lead.send(path, Object.fromEntries(fields.map((name) => [name, leadId])), { page })

    expect(left.status).toBe(303)
    const { rows } = await site.admin.query(
      'SELECT id, asker_id, answerer_id FROM initiative_request WHERE id = ANY ($1)',
      [[follows, answers]],
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: follows, asker_id: leadId, answerer_id: null },
        { id: answers, asker_id: null, answerer_id: leadId },
      ]),
    )
    expect((await worker.get(`/fr/demandes-aide/${follows}`)).status).not.toBe(200)

    await lead.send(`${path}/annuler`, {})
    const back = await site.admin.query('SELECT asker_id, answerer_id FROM initiative_request WHERE id = ANY ($1)', [
      [follows, answers],
    ])
    expect(back.rows).toEqual(
      expect.arrayContaining([
        { asker_id: workerId, answerer_id: null },
        { asker_id: null, answerer_id: workerId },
      ]),
    )
  })
})
