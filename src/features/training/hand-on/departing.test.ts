import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPlace } from '../test-trainings.ts'
import { inWords, monday, openTrainings, type Trainings } from '../test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
})
afterAll(() => region.close())

describe('someone who leaves', () => {
  it('hands a place to come to a colleague, who gives it back when the departure is undone', async () => {
    await region.at(monday)
    const { ecole, site } = region
    const { session, training } = await region.offered({ capacity: 1 })
    const place = await aPlace(site.admin, { session, organization: ecole.id, person: ecole.worker.id })
    const leaving = `/fr/organisations/${ecole.id}/personnes/${ecole.worker.id}/depart`
    const page = await ecole.lead.visitor.read(leaving)
    expect(inWords(page)).toContain('Place en formation : Formation inventée')
    await ecole.lead.visitor.send(leaving, { [`training-place-${place}`]: ecole.reader.id }, { page })
    expect(await region.placesOf(session)).toEqual([
      expect.objectContaining({ person_id: ecole.reader.id, state: 'registered' }),
    ])
    expect(await site.deeds(ecole.id)).toContain('training.place-handed-on')
    await ecole.lead.visitor.send(`${leaving}/annuler`, {})
    expect(await region.placesOf(session)).toEqual([
      expect.objectContaining({ person_id: ecole.worker.id, state: 'registered' }),
    ])
    expect(training).not.toBe('')
  })

  it('leaves a place to nobody: it is offered to who waits', async () => {
    await region.at(monday)
    const { ecole, maison, site } = region
    const { session } = await region.offered({ capacity: 1 })
    const place = await aPlace(site.admin, { session, organization: ecole.id, person: ecole.worker.id })
    await aPlace(site.admin, { session, organization: maison.id, person: maison.reader.id, state: 'waiting' })
    const leaving = `/fr/organisations/${ecole.id}/personnes/${ecole.worker.id}/depart`
    await ecole.lead.visitor.send(leaving, { [`training-place-${place}`]: '' })
    expect((await region.placesOf(session)).map(({ state }) => state)).toEqual(['cancelled', 'offered'])
  })
})

it('a private calendar holds sessions where its person has a place, while they work there', async () => {
  await region.at(monday)
  const { ecole, site } = region
  const { session } = await region.offered()
  await aPlace(site.admin, { session, organization: ecole.id, person: ecole.lead.id })
  const hash = Buffer.alloc(32, 7)
  await site.admin.query('INSERT INTO calendar_feed (token_hash, person_id) VALUES ($1, $2)', [hash, ecole.lead.id])
  const held = async () =>
    (
      await site.admin.query<{ id: string }>('SELECT id FROM sec.trainings_of_calendar($1, $2)', [
        hash,
        '2026-09-01T00:00:00Z',
      ])
    ).rows.map(({ id }) => id)
  expect(await held()).toContain(session)
  await site.admin.query(`UPDATE membership SET until_day = '2026-09-14' WHERE person_id = $1`, [ecole.lead.id])
  expect(await held()).toEqual([])
})
