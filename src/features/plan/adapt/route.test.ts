import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aMembership, aPerson, aSession, anOrganization } from '../../../../tests/people.ts'
import { aCatalogue, anAdoptedAction, anAdoption } from '../../../../tests/plan.ts'
import { openSite, whereTo, type Site } from '../../network/test-site.ts'
import { aClock, aPlan } from '../test-plan.ts'
import { readable } from '../test-spaces.ts'

const time = aClock()
const original = aCatalogue().actions.find(({ id }) => id === 'A3')
let site: Site
let plan: Awaited<ReturnType<typeof aPlan>>
let path: string
let page: string
beforeAll(async () => {
  site = await openSite({ clock: time.clock })
})
afterAll(() => site.close())
beforeEach(async () => {
  plan = await aPlan(site)
  page = `/fr/plans/${plan.adoption}/actions/${plan.actions.first}`
  path = `${page}/adapter`
})

/** The form as it comes: the plan's own words, everything pursued. */
const asItIs = {
  titleFr: original?.title.fr ?? '',
  titleEn: original?.title.en ?? '',
  statementFr: original?.statement.fr ?? '',
  statementEn: original?.statement.en ?? '',
  targets: ['campaign-groups'],
  outcomes: ['3a', '3b'],
}
const rowOf = async (id: string) =>
  (
    await site.admin.query<Record<string, unknown>>(
      'SELECT title_fr, statement_fr, person_id, starts_on, due_on, effort, targets, outcomes, version FROM adopted_action WHERE id = $1',
      [id],
    )
  ).rows[0]

describe('adapting', () => {
  it('keeps own words, and shows the plan’s beside them with what differs', async () => {
    const answer = await plan.lead.send(path, { ...asItIs, titleFr: 'Campagnes au message adapté à nos jeunes' })
    const html = await plan.lead.read(page)

    expect(whereTo(answer)).toBe(page)
    expect(await rowOf(plan.actions.first)).toMatchObject({
      title_fr: 'Campagnes au message adapté à nos jeunes',
      statement_fr: null,
    })
    expect(html).toMatch(/<del>.*chaque public<\/del>/)
    expect(html).toMatch(/<ins>.*nos jeunes<\/ins>/)
    expect(readable(html)).toContain('Souligné : ajouté par vous. Barré : dans le plan, retiré par vous.')
    expect(html).toContain(original?.title.fr)
    expect(await site.deeds(plan.organization)).toContain('action.adapted')
  })

  it('keeps nothing as own words when only spaces differ, and gives the plan’s words back on demand', async () => {
    await plan.lead.send(path, { ...asItIs, titleFr: `  ${asItIs.titleFr.replaceAll(' ', '  ')} ` })
    expect(await rowOf(plan.actions.first)).toMatchObject({ title_fr: null })

    await plan.lead.send(path, { ...asItIs, titleFr: 'Autrement' })
    const back = await plan.lead.send(path, {
      ...asItIs,
      titleFr: 'x'.repeat(100_000),
      effort: 'light',
      deed: 'original',
    })

    expect(back.status).toBe(303)
    expect(await rowOf(plan.actions.first)).toMatchObject({ title_fr: null, effort: 'light' })
  })

  it('names who is in charge, when, with what effort, for which outcomes', async () => {
    await plan.lead.send(path, {
      ...asItIs,
      personId: plan.carrierId,
      startsOn: '2026-10-01',
      dueOn: '2027-01-31',
      effort: 'heavy',
      targets: ['youth', 'boys'],
      outcomes: ['3b'],
    })
    const html = await plan.carrier.read(page)

    expect(await rowOf(plan.actions.first)).toMatchObject({
      person_id: plan.carrierId,
      starts_on: '2026-10-01',
      due_on: '2027-01-31',
      effort: 'heavy',
      targets: ['youth', 'boys'],
      outcomes: ['3b'],
    })
    expect(html).toContain('Yves Porteur')
    expect(html).toContain('Pas visé pour l’instant')
  })

  it('shows the principle of no new money beside the measure of effort', async () => {
    expect(await plan.lead.read(path)).toContain('ne pas exiger de nouveaux fonds')
    expect(await plan.lead.read(path.replace('/fr/', '/en/').replace('adapter', 'adapt'))).toContain('no new money')
  })

  it.each([
    ['a start before the period', { startsOn: '2026-08-31' }, 'Ce jour précède la période'],
    ['a due date before the period', { dueOn: '2026-08-31' }, 'Ce jour précède la période'],
    ['a due date before the start', { startsOn: '2026-10-02', dueOn: '2026-10-01' }, 'L’échéance précède le début'],
    ['a day that does not exist', { dueOn: '2027-02-30' }, 'une date qui existe'],
    ['a person nobody knows', { personId: 'b1b1b1b1-b1b1-4b1b-8b1b-b1b1b1b1b1b1' }, 'Choisissez quelqu’un'],
    ['what is no person', { personId: '<script>' }, 'Choisissez quelqu’un'],
    ['an effort out of the list', { effort: 'huge' }, 'dans la liste'],
    ['an outcome of another action', { outcomes: ['9a'] }, 'dans la liste'],
    ['a statement of 2,001 characters', { statementFr: 'x'.repeat(2001) }, '2000 caractères au plus'],
    ['a statement of 100,000 characters', { statementEn: 'x'.repeat(100_000) }, '2000 caractères au plus'],
    ['a title of 201 characters', { titleFr: 'x'.repeat(201) }, '200 caractères au plus'],
  ] as const)('refuses %s, at the field, and loses nothing', async (_what, fields, words) => {
    const answer = await plan.lead.send(path, { ...asItIs, titleEn: 'Kept as typed', ...fields })
    const html = readable(await answer.text())

    expect(answer.status).toBe(422)
    expect(html).toContain(words)
    expect(html).toContain('Kept as typed')
    expect(await rowOf(plan.actions.first)).toMatchObject({ version: 1 })
  })

  it('names nobody from another organization, nor someone who left', async () => {
    const elsewhere = await aMembership(site.admin, { organization: await anOrganization(site.admin) })
    const gone = await aMembership(site.admin, {
      organization: plan.organization,
      untilDay: '2026-11-01',
      person: await aPerson(site.admin, { name: 'Ghislain Parti' }),
    })
    for (const person of [elsewhere.person, gone.person])
      expect((await plan.lead.send(path, { ...asItIs, personId: person })).status).toBe(422)
  })

  it('says that the person in charge left, asks for another, and refuses to keep them', async () => {
    await site.admin.query(`UPDATE membership SET until_day = '2026-12-01' WHERE id = $1`, [plan.carrierMembership])
    const carried = `/fr/plans/${plan.adoption}/actions/${plan.actions.carried}`
    const html = readable(await plan.lead.read(`${carried}/adapter`))
    const kept = await plan.lead.send(`${carried}/adapter`, {
      titleFr: 'Informer',
      titleEn: 'Inform',
      personId: plan.carrierId,
    })

    expect(html).toContain('Yves Porteur ne travaille plus ici. Nommez quelqu’un d’autre.')
    expect(html).not.toContain(`<option value="${plan.carrierId}"`)
    expect(kept.status).toBe(422)
    expect(readable(await kept.text())).toContain('ne travaille plus dans votre organisation')
    expect(readable(await plan.lead.read(`/fr/organisations/${plan.organization}/plan`))).toContain(
      'Yves Porteur n’est plus là',
    )
  })

  it('shows both when two leads change one action at once', async () => {
    const seen = await plan.lead.read(path)
    await plan.lead.send(path, { ...asItIs, titleFr: 'Premier titre', effort: 'light' })
    const late = await plan.lead.send(path, { ...asItIs, titleFr: 'Second titre', effort: 'heavy' }, { page: seen })
    const html = readable(await late.text())

    expect(late.status).toBe(409)
    expect(html).toContain('value="Second titre"')
    expect(html).toContain('Enregistré par l’autre personne : Premier titre')
    expect(html).toContain('Enregistré par l’autre personne : Léger')
    expect(await rowOf(plan.actions.first)).toMatchObject({ title_fr: 'Premier titre', version: 2 })

    const again = await plan.lead.send(path, { ...asItIs, titleFr: 'Second titre' }, { page: html })
    expect(again.status).toBe(303)
    expect(await rowOf(plan.actions.first)).toMatchObject({ title_fr: 'Second titre', version: 3 })
  })

  it('needs both titles for an action of one’s own, which has no other words to go back to', async () => {
    const own = await anAdoptedAction(site.admin, { adoption: plan.adoption, action: null, objective: 6 })
    const ownPath = `/fr/plans/${plan.adoption}/actions/${own}/adapter`
    const refused = await plan.lead.send(ownPath, { titleFr: '', titleEn: 'Ours', deed: 'original' })

    expect(refused.status).toBe(422)
    expect(await plan.lead.read(ownPath)).not.toContain('Revenir aux mots du plan')
    expect((await plan.lead.send(ownPath, { titleFr: 'À nous', titleEn: 'Ours' })).status).toBe(303)
  })

  it('is for leads, and for this adoption’s own actions', async () => {
    const other = await anAdoption(site.admin, {
      organization: plan.organization,
      person: plan.leadId,
      startsOn: '2025-09-01',
      endsOn: '2026-08-31',
    })
    const foreign = await aPlan(site)
    const mixed = [
      `/fr/plans/${other}/actions/${plan.actions.first}`,
      `/fr/plans/${plan.adoption}/actions/${foreign.actions.first}`,
      `/fr/plans/${foreign.adoption}/actions/${foreign.actions.first}`,
    ]
    for (const address of mixed.flatMap((one) => [one, `${one}/adapter`]))
      expect((await plan.lead.get(address)).status).toBe(404)
    for (const visitor of [plan.carrier, plan.coordinator]) {
      expect((await visitor.get(page)).status).toBe(200)
      expect((await visitor.get(path)).status).toBe(404)
    }
    const html = await plan.lead.read(path)
    const sent = await plan.lead.send(path, asItIs, { page: html, to: `${mixed[2]}/adapter` })
    expect(sent.status).toBe(404)
  })

  it('is refused by the database too, with the code switched off', async () => {
    const token = await aSession(site.admin, plan.carrierId)
    const changed = await site.database.asSession(token, (tx) =>
      tx
        .updateTable('adopted_action')
        .set({ title_fr: 'Autrement' })
        .where('id', '=', plan.actions.carried)
        .executeTakeFirst(),
    )

    expect(changed.numUpdatedRows).toBe(0n)
  })
})

describe('naming who only reads', () => {
  const aReader = async () =>
    (
      await aMembership(site.admin, {
        organization: plan.organization,
        role: 'reader',
        person: await aPerson(site.admin, { name: 'Rose Lectrice' }),
      })
    ).person

  it('offers to give them more, says what that gives, and keeps what was typed', async () => {
    const reader = await aReader()
    expect(await plan.lead.read(path)).toContain('Rose Lectrice (lecture seule)')

    const offered = await plan.lead.send(path, { ...asItIs, personId: reader, place: 'École des Érables' })
    const html = readable(await offered.text())

    expect(offered.status).toBe(422)
    expect(html).toContain('Cette personne est en lecture seule')
    expect(html).toContain('Donner l’accès « Intervention »')
    expect(html).toContain('Cette personne pourra mettre à jour les actions qu’on lui confie.')
    expect(html).toContain('École des Érables')
    expect(await rowOf(plan.actions.first)).toMatchObject({ person_id: null })

    await plan.lead.send(path, { ...asItIs, personId: reader, raise: reader })

    expect(await rowOf(plan.actions.first)).toMatchObject({ person_id: reader })
    const { rows } = await site.admin.query('SELECT role FROM membership WHERE person_id = $1', [reader])
    expect(rows).toEqual([{ role: 'worker' }])
    expect(await site.deeds(plan.organization)).toContain('membership.changed')
  })

  it('is refused by the database too, for any who could not carry it', async () => {
    const reader = await aReader()
    const token = await aSession(site.admin, plan.leadId)
    const name = (person: string) =>
      site.database.asSession(token, (tx) =>
        tx.updateTable('adopted_action').set({ person_id: person }).where('id', '=', plan.actions.first).execute(),
      )

    await expect(name(reader)).rejects.toMatchObject({ code: '42501' })
    await expect(name(await aPerson(site.admin))).rejects.toMatchObject({ code: '42501' })
  })
})
