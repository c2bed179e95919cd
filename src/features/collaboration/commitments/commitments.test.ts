import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type Region } from '../test-collaboration-site.ts'
import { aCommitment } from '../test-collaborations.ts'

let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: aClock().clock })
})
afterAll(() => region.site.close())

const add = (id: string): string => `${home(id)}/engagements/ajouter`
const right = () => ({ what: 'Prêter un local', person: region.maison.worker.id, dueOn: '2027-05-01' })

describe('a commitment', () => {
  it('is made for one’s own organization, and read by every member', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    const made = await maison.worker.visitor.send(add(id), right())

    expect(made.status).toBe(303)
    const list = await police.reader.visitor.read(`${home(id)}/engagements`)
    expect(list).toContain('Prêter un local')
    expect(list).toContain('Wally Maison Ronde')
    expect((await maison.reader.visitor.get(add(id))).status).toBe(404)
    expect(await maison.worker.visitor.read('/fr/aujourdhui')).toContain('Prêter un local')
  })

  it.each([
    [{ person: '' }, 'Choisissez qui s’en charge'],
    [{ dueOn: '2001-01-01' }, 'un jour à venir'],
    [{ dueOn: '2062-05-01' }, 'dans les dix prochaines années'],
    [{ dueOn: '' }, 'Dites pour quand'],
    [{ dueOn: '2026-02-30' }, 'une date qui existe'],
    [{ what: '' }, 'Remplissez'],
    [{ what: 'Appeler Léa au 819 555-0142' }, 'un numéro de téléphone'],
    [{ what: 'x'.repeat(100_000) }, 'trop long'],
    [{ what: 'nul\u0000le' }, 'illisible'],
    [{ person: '00000000-0000-4000-8000-000000000000' }, 'dans la liste'],
  ])('is refused with a sentence at the field', async (wrong, said) => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    const answer = await maison.worker.visitor.send(add(id), { ...right(), ...wrong })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it('is never given to someone of another organization, nor made for it', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    expect((await maison.worker.visitor.send(add(id), { ...right(), person: police.worker.id })).status).toBe(422)
    await maison.worker.visitor.send(add(id), { ...right(), organization: police.id })
    const { rows } = await site.admin.query('SELECT organization_id FROM commitment WHERE collaboration_id = $1', [id])

    expect(rows).toEqual([{ organization_id: maison.id }])
    const theirs = await aCommitment(site.admin, { collaboration: id, organization: police.id })
    expect((await maison.lead.visitor.get(`${home(id)}/engagements/${theirs}`)).status).toBe(404)
  })

  it('shows that it is overdue to all, then how it ended, and can be opened again', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const one = await aCommitment(site.admin, {
      collaboration: id,
      organization: maison.id,
      person: maison.worker.id,
      dueOn: '2026-01-05',
    })
    expect(await police.reader.visitor.read(home(id))).toContain('En retard')
    expect(await maison.worker.visitor.read('/fr/aujourdhui')).toMatch(/de retard/)
    const path = `${home(id)}/engagements/${one}`
    const settled = { what: 'Prêter un local', person: maison.worker.id, dueOn: '2026-01-05' }
    await maison.worker.visitor.send(path, { ...settled, said: 'Trois mardis sur quatre.', to: 'kept' })
    const list = await police.reader.visitor.read(`${home(id)}/engagements?etat=kept`)
    expect(list).toContain('Trois mardis sur quatre.')
    await maison.worker.visitor.send(path, { ...settled, to: 'open' })

    expect(await police.reader.visitor.read(`${home(id)}/engagements?etat=overdue`)).toContain('Prêter un local')
  })

  it('tells the second of two people what the first saved', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const one = await aCommitment(site.admin, { collaboration: id, organization: maison.id, person: maison.worker.id })
    const path = `${home(id)}/engagements/${one}`
    const page = await maison.lead.visitor.read(path)
    const typed = { person: maison.worker.id, dueOn: '2027-01-31' }
    await maison.worker.visitor.send(path, { ...typed, what: 'Le texte de la première' })
    const second = await maison.lead.visitor.send(path, { ...typed, what: 'Le texte de la seconde' }, { page })

    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Le texte de la première')
  })

  it('is found among many, page by page, and taken away as a file', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    for (let count = 0; count < 30; count += 1)
      await aCommitment(site.admin, { collaboration: id, organization: maison.id, what: `Chose ${count}` })
    await aCommitment(site.admin, { collaboration: id, organization: police.id, what: '=Éclairer le parc' })
    const { visitor } = maison.reader

    expect(await visitor.read(`${home(id)}/engagements`)).toContain('page=2')
    expect(await visitor.read(`${home(id)}/engagements?q=ECLAIRER`)).toContain('Éclairer le parc')
    expect(await visitor.read(`${home(id)}/engagements?organisation=${police.id}`)).not.toContain('Chose 3')
    expect(await visitor.read(`${home(id)}/engagements?q=zzz`)).toContain('Rien ne correspond')
    const csv = await visitor.read(`${home(id)}/engagements.csv`)
    expect(csv.split('\r\n').length).toBeGreaterThan(31)
    expect(csv).not.toMatch(/(^|;)"?=Éclairer/m)
    const narrowed = await visitor.get(`${home(id)}/engagements.xlsx?organisation=${police.id}`)
    expect(narrowed.headers.get('content-disposition')).toMatch(/tisserin-engagements-alliance-inventee-[\d-]+\.xlsx/)
    const [head = [], ...rows] = await readSheet(Buffer.from(await narrowed.arrayBuffer()))
    expect(head[1]).toBe('Engagement')
    expect(rows.map((row) => row[1])).toEqual(["'=Éclairer le parc"])
    expect(rows[0]?.[4]).toBeInstanceOf(Date)
    expect((await region.stranger.lead.visitor.get(`${home(id)}/engagements.xlsx`)).status).toBe(404)
  })
})

describe('someone who leaves', () => {
  it('hands on what they answer for and what they promised, and has it back when that is undone', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await site.admin.query(
      `UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2`,
      [id, maison.id, maison.worker.id],
    )
    const one = await aCommitment(site.admin, { collaboration: id, organization: maison.id, person: maison.worker.id })
    const path = `/fr/organisations/${maison.id}/personnes/${maison.worker.id}/depart`
    const page = await maison.lead.visitor.read(path)
    const fields = [...page.matchAll(/name="(collaboration-[^"]+)"/g)].map(([, name = '']) => name)
    expect(fields.length).toBeGreaterThanOrEqual(2)
    await maison.lead.visitor.send(path, Object.fromEntries(fields.map((name) => [name, maison.lead.id])), { page })
    const held = async () =>
      (
        await site.admin.query(
          `SELECT t.person_id AS promise, m.contact_id AS contact FROM commitment t JOIN collaboration_member m ON m.collaboration_id = t.collaboration_id
             AND m.organization_id = t.organization_id WHERE t.id = $1`,
          [one],
        )
      ).rows[0]
    expect(await held()).toEqual({ promise: maison.lead.id, contact: maison.lead.id })
    expect(await police.reader.visitor.read(home(id))).toContain('Léa Maison Ronde')
    await maison.lead.visitor.send(`${path}/annuler`, {})

    expect(await held()).toEqual({ promise: maison.worker.id, contact: maison.worker.id })
  })
})
