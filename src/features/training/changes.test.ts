import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPlace, aTrainingSession } from './test-trainings.ts'
import { begun, inWords, monday, openTrainings, over, type Trainings } from './test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
})
afterAll(() => region.close())

const fields = {
  day: '2026-09-24',
  from: '9:00',
  to: '12:00',
  timeZone: 'America/Toronto',
  place: 'Salle inventée',
  capacity: '20',
}

interface Told {
  template: string
  recipient: string
  calendar: string | null
}
const toldOf = async (): Promise<Told[]> =>
  (
    await region.site.admin.query<Told>(
      `SELECT template, recipient, calendar FROM mail_message WHERE template LIKE 'training-%' ORDER BY created_at, id`,
    )
  ).rows

describe('a session that changes', () => {
  it('is told to those who have a place, with the sequence of their calendar; cancelled, nobody comes in', async () => {
    await region.at(monday)
    const { maison, ecole } = region
    const { here } = await region.offered()
    await ecole.reader.visitor.send(here, { organization: ecole.id }, { to: `${here}/inscription` })
    await maison.worker.visitor.send(`${here}/modifier`, { ...fields, capacity: '19' })
    expect(await toldOf()).toEqual([])
    await maison.worker.visitor.send(`${here}/modifier`, { ...fields, from: '10:00', to: '13:00' })
    await maison.worker.visitor.send(`${here}/annuler`, {})
    const told = await toldOf()
    expect(told.map(({ template }) => template)).toEqual(['training-moved', 'training-cancelled'])
    expect(told[0]?.calendar).toContain('SEQUENCE:1')
    expect(told[1]?.calendar).toContain('SEQUENCE:2')
    expect(told[1]?.calendar).toContain('METHOD:CANCEL')

    const late = await ecole.worker.visitor.send(here, { organization: ecole.id }, { to: `${here}/inscription` })
    expect(late.status).toBe(303)
    expect(inWords(await ecole.worker.visitor.read(here))).not.toContain('Place réservée')
    expect((await maison.worker.visitor.get(`${here}/presences`)).status).toBe(404)
    await maison.worker.visitor.send(here, {}, { to: `${here}/reprendre` })
    expect((await toldOf()).at(-1)?.template).toBe('training-resumed')
  })

  it('moved across a change of clocks keeps the hours that were said', async () => {
    await region.at(monday)
    const { maison, site } = region
    const { session, here } = await region.offered()
    await maison.worker.visitor.send(`${here}/modifier`, { ...fields, day: '2026-11-05' })
    const { rows } = await site.admin.query('SELECT starts_at, ends_at FROM training_session WHERE id = $1', [session])
    expect(rows).toEqual([{ starts_at: new Date('2026-11-05T14:00:00Z'), ends_at: new Date('2026-11-05T17:00:00Z') }])
    const skipped = await maison.worker.visitor.send(`${here}/modifier`, { ...fields, day: '2027-03-14', from: '2:30' })
    expect(skipped.status).toBe(422)
    expect(await skipped.text()).toContain('Cette heure n’existe pas ce jour-là')
  })

  it.each<[string, Record<string, string>, string]>([
    ['a past day', { day: '2026-09-01' }, 'aujourd’hui ou un jour à venir'],
    ['a day too far', { day: '2029-09-24' }, 'dans les deux ans'],
    ['a day that does not exist', { day: '2026-09-31' }, 'une date qui existe'],
    ['an end before the start', { to: '8:00' }, 'une heure après le début'],
    ['an hour that is none', { from: 'midi' }, 'Écrivez l’heure comme ceci'],
    ['a zone elsewhere', { timeZone: 'Europe/Paris' }, 'Choisissez un fuseau dans la liste'],
    ['no place at all', { capacity: '0' }, 'Places'],
    ['a place that leads to someone', { place: 'Chez Léa, 819 555-0142' }, 'un numéro de téléphone'],
    ['a sign that cannot be read', { place: 'nul\u0000le' }, 'illisible'],
    ['a text without end', { place: 'x'.repeat(100_000) }, 'trop long'],
  ])('refuses %s at its field', async (_, wrong, said) => {
    await region.at(monday)
    const { here } = await region.offered()
    const answer = await region.maison.worker.visitor.send(`${here}/modifier`, { ...fields, ...wrong })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })
})

describe('attendance', () => {
  it('is never said before the day, nor closed before it begins', async () => {
    await region.at(monday)
    const { maison, ecole, site } = region
    const { session, here } = await region.offered()
    const place = await aPlace(site.admin, { session, organization: ecole.id, person: ecole.worker.id })
    expect(inWords(await maison.worker.visitor.read(`${here}/presences`))).toContain('La séance n’a pas encore eu lieu')
    await maison.worker.visitor.send(here, { says: 'yes' }, { to: `${here}/presences/${place}` })
    expect((await region.placesOf(session))[0]?.attended).toBeNull()
    expect((await maison.worker.visitor.get(`${here}/clore`)).status).toBe(404)
  })

  it('of someone who left stays as a count, without their name; their places to come are free', async () => {
    await region.at(monday)
    const { maison, ecole, site } = region
    const { session, here, training } = await region.offered({ capacity: 5 })
    const later = await aTrainingSession(site.admin, { training, startsAt: '2026-10-20T13:00:00Z' })
    for (const one of [session, later])
      await aPlace(site.admin, { session: one, organization: ecole.id, person: ecole.reader.id })
    await region.at(begun)
    await site.admin.query(`UPDATE membership SET until_day = '2026-09-24' WHERE person_id = $1`, [ecole.reader.id])
    expect((await region.placesOf(later)).map(({ state }) => state)).toEqual(['cancelled'])
    const [place] = await region.placesOf(session)
    expect(place?.state).toBe('registered')

    const page = await maison.worker.visitor.read(`${here}/presences`)
    expect(page).not.toContain('Rita École Longue')
    await maison.worker.visitor.send(here, { says: 'yes' }, { page, to: `${here}/presences/${place?.id}` })
    await region.at(over)
    await maison.worker.visitor.send(`${here}/clore`, {})
    const { rows } = await site.admin.query('SELECT n FROM training_count WHERE session_id = $1', [session])
    expect(rows).toEqual([{ n: 1 }])
    await site.admin.query('UPDATE membership SET until_day = NULL WHERE person_id = $1', [ecole.reader.id])
  })

  it('of a series, counts nobody twice, and gives one certificate with its last session', async () => {
    await region.at(monday)
    const { maison, ecole, site } = region
    const { session, here, training, at } = await region.offered({ kind: 'series' })
    const second = await aTrainingSession(site.admin, { training, startsAt: '2026-09-25T13:00:00Z' })
    for (const one of [session, second])
      for (const person of [ecole.worker.id, ...(one === session ? [ecole.lead.id] : [])])
        await aPlace(site.admin, { session: one, organization: ecole.id, person, attended: true })
    await region.at('2026-09-25T18:00:00Z')
    await maison.worker.visitor.send(`${here}/clore`, { [`total-${ecole.id}`]: '4' })
    await maison.worker.visitor.send(`${at}/seances/${second}/clore`, { [`total-${ecole.id}`]: '5' })
    const { rows } = await site.admin.query(
      'SELECT session_id, n FROM training_count WHERE session_id = ANY ($1) ORDER BY n DESC',
      [[session, second]],
    )
    expect(rows).toEqual([
      { session_id: session, n: 6 },
      { session_id: second, n: 1 },
    ])
    const given = await site.admin.query('SELECT person_id, minutes FROM training_certificate WHERE training_id = $1', [
      training,
    ])
    expect(given.rows).toEqual([{ person_id: ecole.worker.id, minutes: 360 }])
  })

  it('closed by two at once, it is closed once', async () => {
    await region.at(monday)
    const { maison, site } = region
    const { session, here } = await region.offered()
    await region.at(begun)
    const people = [maison.worker, maison.lead].map(({ visitor }) => visitor)
    const pages = await Promise.all(people.map((one) => one.read(`${here}/clore`)))
    const answers = await Promise.all(
      people.map((one, index) =>
        one.send(`${here}/clore`, { [`total-${maison.id}`]: '2' }, { page: pages[index] ?? '' }),
      ),
    )
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const { rowCount } = await site.admin.query(
      `SELECT FROM evidence_event WHERE source_record = $1 AND type = 'training'`,
      [`training-session:${session}`],
    )
    expect(rowCount).toBe(1)
  })
})
