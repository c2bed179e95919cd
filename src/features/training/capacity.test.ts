import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aQueueRole } from '../../../tests/queue.ts'
import { baseUrl, whereTo } from '../network/test-site.ts'
import { trainingTasks } from './jobs.ts'
import { aPlace } from './test-trainings.ts'
import { begun, inWords, monday, openTrainings, type Trainings } from './test-training-site.ts'

let region: Trainings
let queue: ReturnType<typeof aQueueRole>
beforeAll(async () => {
  region = await openTrainings()
  queue = aQueueRole(region.site.jobUrl)
})
afterAll(async () => {
  await queue.close()
  await region.close()
})

const runJob = async (): Promise<void> => {
  const jobs = { clock: region.clock, timeZone: 'America/Toronto', baseUrl, secretKey: Buffer.alloc(32) }
  await trainingTasks(jobs)['training']?.(queue.tools, {})
}

const statesOf = async (session: string): Promise<string[]> =>
  (await region.placesOf(session)).map(({ state }) => state)

describe('the last place', () => {
  it('goes to one of two who ask for it at once; the other waits', async () => {
    await region.at(monday)
    const { ecole } = region
    const { session, here } = await region.offered({ capacity: 1 })
    const people = [ecole.reader, ecole.worker].map(({ visitor }) => visitor)
    const pages = await Promise.all(people.map((one) => one.read(here)))
    await Promise.all(
      people.map((one, index) =>
        one.send(here, { organization: ecole.id }, { page: pages[index] ?? '', to: `${here}/inscription` }),
      ),
    )
    expect((await statesOf(session)).toSorted()).toEqual(['registered', 'waiting'])
  })

  it('is offered in turn when it frees up, by a mail, for three days; then to the next', async () => {
    await region.at(monday)
    const { ecole, maison, site } = region
    const { session, here } = await region.offered({ capacity: 1 })
    for (const one of [ecole.reader, ecole.worker, ecole.lead])
      await one.visitor.send(here, { organization: ecole.id }, { to: `${here}/inscription` })
    expect(await statesOf(session)).toEqual(['registered', 'waiting', 'waiting'])

    const [first] = await region.placesOf(session)
    const leaving = `${here}/places/${first?.id}/laisser`
    expect((await ecole.reader.visitor.post(leaving, {})).status).not.toBe(303)
    expect(whereTo(await ecole.reader.visitor.send(leaving, {}))).toBe(here)
    expect(await statesOf(session)).toEqual(['cancelled', 'offered', 'waiting'])
    await runJob()
    await runJob()
    const offered = (await site.mails()).filter(({ subject }) => subject.includes('une place s’est libérée'))
    expect(offered).toHaveLength(1)
    expect(offered[0]?.body_text).toContain(here)
    expect(inWords(await maison.reader.visitor.read(here))).toContain('Complet')

    await region.at('2026-09-18T14:00:00Z')
    await runJob()
    expect(await statesOf(session)).toEqual(['cancelled', 'cancelled', 'offered'])
    expect(inWords(await ecole.lead.visitor.read('/fr/aujourdhui'))).toContain('Une place vous attend')
    const third = (await region.placesOf(session))[2]
    await ecole.lead.visitor.send(here, {}, { to: `${here}/places/${third?.id}/prendre` })
    expect((await statesOf(session)).at(-1)).toBe('registered')
  })

  it('lets nobody pass before a group that waits for more places than are free', async () => {
    await region.at(monday)
    const { ecole, maison } = region
    const { session, here } = await region.offered({ capacity: 3 })
    await ecole.lead.visitor.send(here, { seats: '2' }, { to: `${here}/equipe` })
    await maison.lead.visitor.send(here, { seats: '2' }, { to: `${here}/equipe` })
    await ecole.reader.visitor.send(here, { organization: ecole.id }, { to: `${here}/inscription` })
    expect(await statesOf(session)).toEqual(['registered', 'waiting', 'waiting'])
  })

  it('more places than a session has are not reserved, whoever asks', async () => {
    await region.at(monday)
    const { ecole, site } = region
    const { session, here } = await region.offered({ capacity: 3 })
    const refused = await ecole.lead.visitor.send(here, { seats: '4' }, { to: `${here}/equipe` })
    expect(refused.status).toBe(422)
    for (const seats of ['0', '-1', '1.5', '1e9', 'x', '9'.repeat(100_000)])
      expect((await ecole.lead.visitor.send(here, { seats }, { to: `${here}/equipe` })).status).not.toBe(303)
    expect(await statesOf(session)).toEqual([])
    const { rowCount } = await site.admin.query('SELECT FROM training_registration WHERE session_id = $1', [session])
    expect(rowCount).toBe(0)
  })
})

describe('capacity', () => {
  const fields = { day: '2026-09-24', from: '9:00', to: '12:00', timeZone: 'America/Toronto', place: 'Salle inventée' }

  it('is not lowered below the places taken; raised, it offers the next', async () => {
    await region.at(monday)
    const { maison, ecole } = region
    const { session, here } = await region.offered({ capacity: 2 })
    for (const one of [ecole.reader, ecole.worker, ecole.lead])
      await one.visitor.send(here, { organization: ecole.id }, { to: `${here}/inscription` })
    const lower = await maison.worker.visitor.send(`${here}/modifier`, { ...fields, capacity: '1' })
    expect(lower.status).toBe(422)
    expect(await lower.text()).toContain('Plus de places que cela sont déjà prises')
    const higher = await maison.worker.visitor.send(`${here}/modifier`, { ...fields, capacity: '3' })
    expect(higher.status).toBe(303)
    expect(await statesOf(session)).toEqual(['registered', 'registered', 'offered'])
  })

  it('of two who edit at once, the second sees what the first saved', async () => {
    await region.at(monday)
    const { maison } = region
    const { here } = await region.offered({ capacity: 2 })
    const page = await maison.lead.visitor.read(`${here}/modifier`)
    await maison.worker.visitor.send(`${here}/modifier`, { ...fields, capacity: '8' })
    const second = await maison.lead.visitor.send(`${here}/modifier`, { ...fields, capacity: '4' }, { page })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('8')
  })

  it('totals above it are refused, with those noted present', async () => {
    await region.at(monday)
    const { maison, ecole, site } = region
    const { session, here } = await region.offered({ capacity: 3 })
    await aPlace(site.admin, { session, organization: ecole.id, person: ecole.worker.id, attended: true })
    await region.at(begun)
    const refused = await maison.worker.visitor.send(`${here}/clore`, { [`total-${maison.id}`]: '3' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('cela dépasse les places')
    for (const wrong of ['-1', '1.5', 'x', '99999', '\u0000'])
      expect((await maison.worker.visitor.send(`${here}/clore`, { [`total-${maison.id}`]: wrong })).status).toBe(422)
    const closed = await maison.worker.visitor.send(`${here}/clore`, { [`total-${maison.id}`]: '2' })
    expect(closed.status).toBe(303)
    await runJob()
    await runJob()
    const { rows } = await site.admin.query(
      `SELECT organization_id, counts -> 0 -> 'n' AS n FROM evidence_event WHERE type = 'training-attendance' AND source_record LIKE $1`,
      [`training-session:${session}%`],
    )
    expect(rows).toHaveLength(2)
    expect(rows).toContainEqual({ organization_id: ecole.id, n: 1 })
    expect(rows).toContainEqual({ organization_id: maison.id, n: 2 })
  })
})
