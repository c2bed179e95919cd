import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aDesignation, aMembership, anInvitation, aPerson, aSession } from '../../../../tests/people.ts'
import { aTable, linkTo, openSite, whereTo, type Site } from '../test-site.ts'

let site: Site
let table: Awaited<ReturnType<typeof aTable>>
let samId: string
let people: string
beforeAll(async () => {
  site = await openSite()
})
beforeEach(async () => {
  table = await aTable(site)
  samId = (
    await aMembership(site.admin, {
      organization: table.organization,
      person: await aPerson(site.admin, { name: 'Sam Suit' }),
    })
  ).person
  people = `/fr/organisations/${table.organization}/personnes`
})
afterAll(() => site.close())

const current = async (kind: string) => {
  const { rows } = await site.admin.query(
    'SELECT person_id AS person, handed_from AS "from", from_day = (sec.now() AT TIME ZONE \'America/Toronto\')::date AS today FROM designation WHERE organization_id = $1 AND kind = $2 AND until_day IS NULL',
    [table.organization, kind],
  )
  return rows[0] ?? null
}

describe('someone leaves', () => {
  it('shows all they hold, hands each thing over from today, and closes their sessions', async () => {
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'specialist' })
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'contact_deputy' })
    const invited = `${randomUUID()}@exemple.invalid`
    const { id: invitation } = await anInvitation(site.admin, {
      invitedBy: samId,
      organization: table.organization,
      role: 'worker',
      email: invited,
    })
    const session = site.as(await aSession(site.admin, samId))
    expect((await session.get('/fr/aujourdhui')).status).toBe(200)

    const page = await table.lead.read(`${people}/${samId}/depart`)
    expect(page).toContain('Spécialiste')
    expect(page).toContain('Relève de la personne-ressource')
    expect(page).toContain('Invitation envoyée à')
    const left = await table.lead.send(
      `${people}/${samId}/depart`,
      { specialist: table.leadId, contact_deputy: '', [`invitation-${invitation}`]: 'mine' },
      { page },
    )

    expect(whereTo(left)).toBe(people)
    expect(await current('specialist')).toEqual({ person: table.leadId, from: samId, today: true })
    expect(await current('contact_deputy')).toBeNull()
    expect(whereTo(await session.get('/fr/aujourdhui'))).toMatch(/^\/fr\/connexion/)
    expect(await linkTo(site, invited)).toMatch(/^\/fr\/invitation\//)
    const { rows } = await site.admin.query(
      'SELECT invited_by AS by, revoked_at IS NULL AS open FROM invitation WHERE email = $1 ORDER BY created_at',
      [invited],
    )
    expect(rows).toEqual([
      { by: samId, open: false },
      { by: table.leadId, open: true },
    ])
    expect(await table.lead.read(`/fr/organisations/${table.organization}`)).toContain('Reçu de Sam Suit')
    expect(await site.deeds(table.organization)).toEqual(
      expect.arrayContaining([
        'designation.given',
        'designation.ended',
        'invitation.revoked',
        'invitation.sent',
        'membership.ended',
      ]),
    )
  })

  it('keeps the sessions of a person who also works elsewhere', async () => {
    const elsewhere = await aTable(site)
    await aMembership(site.admin, { organization: elsewhere.organization, person: samId })
    const session = site.as(await aSession(site.admin, samId))

    await table.lead.send(`${people}/${samId}/depart`, {})

    expect((await session.get(`/fr/organisations/${elsewhere.organization}`)).status).toBe(200)
    expect((await session.get(`/fr/organisations/${table.organization}`)).status).toBe(404)
  })

  it('does not let the last lead go without another, then lets them', async () => {
    const own = `${people}/${table.leadId}/depart`

    const refused = await table.lead.send(own, {})
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Nommez d’abord qui répondra de l’organisation')
    expect((await table.lead.send(own, { lead: samId })).status).toBe(303)

    const sam = site.as(await aSession(site.admin, samId))
    expect((await sam.get(people)).status).toBe(200)
    expect(whereTo(await table.lead.get(people))).toMatch(/connexion/)
  })

  it('never leaves an organization without lead when two leads leave at once', async () => {
    const second = await aMembership(site.admin, { organization: table.organization, role: 'lead' })
    const other = site.as(await aSession(site.admin, second.person))
    const [mine, theirs] = await Promise.all([
      table.lead.send(`${people}/${table.leadId}/depart`, {}),
      other.send(`${people}/${second.person}/depart`, {}),
    ])

    expect([mine.status, theirs.status].toSorted()).toEqual([303, 422])
  })

  it('happens once when sent fifty times', async () => {
    const page = await table.lead.read(`${people}/${samId}/depart`)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => table.lead.send(`${people}/${samId}/depart`, {}, { page })),
    )

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]))
    expect((await site.deeds(table.organization)).filter((deed) => deed === 'membership.ended')).toHaveLength(1)
  })

  it('gives nothing to someone of another organization', async () => {
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'contact' })
    const other = await aTable(site)

    const answer = await table.lead.send(`${people}/${samId}/depart`, { contact: other.leadId })

    expect(answer.status).toBe(422)
    expect(await current('contact')).toMatchObject({ person: samId })
  })
})

describe('access', () => {
  it('is changed by a lead, and the last lead stays lead', async () => {
    expect((await table.lead.send(`${people}/${samId}`, { role: 'specialist' })).status).toBe(303)
    const own = await table.lead.send(`${people}/${table.leadId}`, { role: 'reader' })

    expect(own.status).toBe(422)
    expect(await own.text()).toContain('C’est la seule personne responsable')
  })

  it('tells the second of two leads that it changed meanwhile', async () => {
    const page = await table.lead.read(`${people}/${samId}`)
    await table.lead.send(`${people}/${samId}`, { role: 'specialist' })

    const answer = await table.lead.send(`${people}/${samId}`, { role: 'reader', key: randomUUID() }, { page })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Quelqu’un a changé cet accès entre-temps')
  })
})

describe('designations', () => {
  const roles = () => `/fr/organisations/${table.organization}/designations`

  it('are given and passed on, and the history keeps who had them', async () => {
    await table.lead.send(roles(), { specialist: table.leadId, 'before-specialist': '' })
    await table.lead.send(roles(), { specialist: samId, 'before-specialist': table.leadId })

    expect(await current('specialist')).toEqual({ person: samId, from: table.leadId, today: true })
    expect(await table.lead.read(`/en/organizations/${table.organization}`)).toContain('Handed over by Léa Responsable')
  })

  it('changed by another lead meanwhile are shown, not overwritten', async () => {
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'contact' })

    const answer = await table.lead.send(roles(), { contact: table.leadId, 'before-contact': '' })

    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Maintenant : Sam Suit.')
    expect(await current('contact')).toMatchObject({ person: samId })
  })

  it('go to people who work there only', async () => {
    const other = await aTable(site)

    const answer = await table.lead.send(roles(), { contact: other.leadId, 'before-contact': '' })

    expect(answer.status).toBe(422)
    expect(await current('contact')).toBeNull()
  })
})

it('gives the role an invitation was for, unless someone holds it by then', async () => {
  const [first, second] = [`${randomUUID()}@exemple.invalid`, `${randomUUID()}@exemple.invalid`]
  const invite = (email: string) =>
    table.lead.send(`/fr/organisations/${table.organization}/inviter`, {
      name: 'X',
      email,
      language: 'fr',
      role: 'specialist',
      designation: 'specialist',
    })
  await invite(first)
  await invite(second)

  for (const email of [first, second]) await site.as(null).send(await linkTo(site, email), {})

  const { rows } = await site.admin.query(
    "SELECT p.email FROM designation d JOIN person p ON p.id = d.person_id WHERE d.organization_id = $1 AND d.kind = 'specialist'",
    [table.organization],
  )
  expect(rows).toEqual([{ email: first }])
})

describe('the people of an organization', () => {
  it('are a file too, with who left and the roles that each holds', async () => {
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'specialist' })
    await aMembership(site.admin, {
      organization: table.organization,
      person: await aPerson(site.admin, { name: 'Paul Parti' }),
      untilDay: '2026-11-01',
    })

    const answer = await table.lead.get(`${people}.csv`)
    const file = (await answer.text()).replaceAll('"', '')

    expect(answer.headers.get('content-disposition')).toMatch(/tisserin-personnes-maison-trame-\d{4}-\d\d-\d\d\.csv/)
    expect(file).toMatch(/^.?Code;Nom;Courriel;Accès;Depuis;Jusqu’au;Rôles/)
    expect(file).toMatch(/Sam Suit;[^;]+;[^;]+;[\d-]+;;Spécialiste/)
    expect(file).toMatch(/Paul Parti;[^;]+;[^;]+;[\d-]+;2026-11-01;/)
    expect((await table.coordinator.get(`${people}.csv`)).status).toBe(404)
  })

  it('have their roles changed at once, on their page', async () => {
    const page = await table.lead.read(people)
    const answer = await table.lead.send(
      people,
      {
        specialist: samId,
        training_resource: table.leadId,
        contact: '',
        contact_deputy: '',
        specialist_deputy: '',
        privacy_officer: '',
      },
      { page, to: `/fr/organisations/${table.organization}/designations` },
    )

    expect(whereTo(answer)).toContain(people)
    expect((await current('specialist')).person).toBe(samId)
    expect((await current('training_resource')).person).toBe(table.leadId)
  })

  it('are told of with the role that someone who has gone still holds', async () => {
    await aDesignation(site.admin, { organization: table.organization, person: samId, kind: 'specialist' })
    await site.admin.query(`UPDATE membership SET until_day = greatest(from_day, '2026-11-01') WHERE person_id = $1`, [
      samId,
    ])

    expect(await table.lead.read(people)).toContain('Sam Suit ne travaille plus ici.')
  })
})
