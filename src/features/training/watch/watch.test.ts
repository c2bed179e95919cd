import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesignation } from '../../../../tests/people.ts'
import { aCertificate } from '../test-trainings.ts'
import { inWords, monday, openTrainings, type Trainings } from '../test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
})
afterAll(() => region.close())

const declared = {
  title: 'Consentement et loi',
  givenBy: 'Université inventée',
  subjects: ['consent'],
  takenOn: '2026-05-04',
  minutes: '120',
  refreshMonths: '5',
}
const declaring = '/fr/formations/ailleurs'

describe('the watch list', () => {
  it('tells who is up to date, due soon, late and never, to whoever looks after training alone', async () => {
    const { ecole, maison, site, coordinator } = region
    await region.at(monday)
    const { training, session } = await region.offered()
    const given = (person: string, onDay: string) =>
      aCertificate(site.admin, { training, session, organization: ecole.id, person, onDay, refreshMonths: 12 })
    await given(ecole.worker.id, '2025-10-20')
    await given(ecole.lead.id, '2025-08-01')
    const at = `/fr/formations/equipe/${ecole.id}`
    const said = inWords(await ecole.lead.visitor.read(at))
    expect(said).toContain('À refaire : 1. D’ici 60 jours : 1. Jamais suivie : 1. À jour : 0.')
    expect(said).toContain('20 octobre 2026')
    expect(said.indexOf('Léa École')).toBeLessThan(said.indexOf('Wally École'))
    expect(inWords(await ecole.lead.visitor.read(`${at}?etat=never`))).not.toContain('Wally École')
    const csv = await ecole.lead.visitor.get(`${at}/suivi.csv`)
    expect(await csv.text()).toContain('Rita École Longue')
    for (const one of [ecole.worker, ecole.reader, maison.lead]) expect((await one.visitor.get(at)).status).toBe(404)
    expect((await coordinator.get(at)).status).toBe(404)

    await aDesignation(site.admin, { organization: ecole.id, person: ecole.worker.id, kind: 'training_resource' })
    expect(inWords(await ecole.worker.visitor.read(at))).toContain('À refaire : 1.')
    const own = inWords(await ecole.worker.visitor.read('/fr/aujourdhui'))
    expect(own).toContain('Indices et facteurs : à refaire avant le 20 octobre 2026')
  })

  it('waits in the digest for the person and for their lead, and as long as it is due', async () => {
    const { ecole, site } = region
    const waiting = async (day: string) =>
      (
        await site.admin.query<{ person_id: string; kind: string }>(
          'SELECT person_id, kind FROM sec.waiting_in_trainings($1, $2)',
          [[ecole.lead.id, ecole.worker.id, ecole.reader.id], day],
        )
      ).rows.map(({ person_id, kind }) => `${person_id === ecole.lead.id ? 'lead' : 'other'} ${kind}`)
    expect(await waiting('2026-09-14')).toEqual(expect.arrayContaining(['lead refresh', 'lead team', 'other refresh']))
    expect(await waiting('2026-05-01')).toEqual([])
  })
})

describe('a course taken elsewhere', () => {
  it('counts once the lead confirmed it, and not before', async () => {
    const { ecole, site } = region
    await region.at(monday)
    const sent = await ecole.reader.visitor.upload(
      declaring,
      { name: '../preuve.txt', bytes: Buffer.from('Attestation inventée') },
      declared,
    )
    expect(sent.status).toBe(303)
    expect(inWords(await ecole.reader.visitor.read('/fr/formations/les-miennes'))).toContain('À confirmer')
    const at = `/fr/formations/equipe/${ecole.id}`
    const page = await ecole.lead.visitor.read(at)
    expect(inWords(page)).toContain('Une formation à confirmer')
    const [, proof = ''] = /href="([^"]+\/preuve)"/.exec(page) ?? []
    const file = await ecole.lead.visitor.get(proof)
    expect(file.headers.get('content-disposition')).toContain('preuve.txt')
    expect(await file.text()).toBe('Attestation inventée')
    expect((await region.maison.lead.visitor.get(proof)).status).toBe(404)
    const answering = proof.replace('/preuve', '/repondre')
    const others = await ecole.reader.visitor.send(declaring, { says: 'confirmed' }, { to: answering })
    expect(others.status).toBe(404)
    await ecole.lead.visitor.send(at, { says: 'confirmed' }, { page, to: answering })
    const { rows } = await site.admin.query(
      `SELECT counts -> 0 -> 'n' AS n FROM evidence_event WHERE source_record LIKE 'training-elsewhere:%'`,
    )
    expect(rows).toEqual([{ n: 1 }])
    expect(inWords(await ecole.lead.visitor.read(at))).toContain('Consentement et loi')
  })

  it('is not confirmed by who took it while someone else leads too', async () => {
    const { ecole, site } = region
    await site.admin.query(`UPDATE membership SET role = 'lead' WHERE person_id = $1`, [ecole.reader.id])
    await ecole.reader.visitor.send(declaring, { ...declared, title: 'La mienne' })
    const { rows } = await site.admin.query<{ id: string }>(
      `SELECT id FROM training_elsewhere WHERE title = 'La mienne'`,
    )
    const at = `/fr/formations/equipe/${ecole.id}`
    await ecole.reader.visitor.send(at, { says: 'confirmed' }, { to: `${declaring}/${rows[0]?.id}/repondre` })
    const { rows: now } = await site.admin.query('SELECT state FROM training_elsewhere WHERE id = $1', [rows[0]?.id])
    expect(now).toEqual([{ state: 'declared' }])
    await site.admin.query(`UPDATE membership SET role = 'reader' WHERE person_id = $1`, [ecole.reader.id])
  })

  it.each<[string, Record<string, string | string[]>, string]>([
    ['a day to come', { takenOn: '2026-09-15' }, 'aujourd’hui ou un jour passé'],
    ['no subject', { subjects: [] }, 'au moins un thème'],
    ['a subject that is none', { subjects: ['danse'] }, 'Choisissez'],
    ['a telephone number', { title: 'Avec Léa, 819 555-0142' }, 'un numéro de téléphone'],
    ['a sign that cannot be read', { givenBy: 'nul\u0000le' }, 'illisible'],
    ['a text without end', { title: 'x'.repeat(100_000) }, 'trop long'],
    ['a length of nothing', { minutes: '0' }, 'Durée'],
  ])('refuses %s', async (_, wrong, said) => {
    const answer = await region.ecole.worker.visitor.send(declaring, { ...declared, ...wrong })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })

  it('refuses a picture as a proof, whatever its name', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
    const answer = await region.ecole.worker.visitor.upload(declaring, { name: 'preuve.pdf', bytes: png }, declared)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('ni un PDF ni un texte')
  })
})
