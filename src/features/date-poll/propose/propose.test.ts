import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDates, type Dates } from '../test-date-site.ts'

let dates: Dates
let alliance: string
beforeAll(async () => {
  dates = await openDates()
  alliance = await dates.alliance()
})
afterAll(() => dates.close())

const proposing = (): string => `/fr/collaborations/${alliance}/dates/proposer`
const right = {
  title: 'Rencontre de l’automne',
  place: 'Salle du fond',
  length: '90',
  timeZone: 'America/Toronto',
  closesOn: '2026-09-20',
  day1: '2026-09-23',
  time1: '13:30',
  day2: '2026-09-24',
  time2: '9:00',
}

describe('seeking a date', () => {
  it('keeps the moments in the zone that was said, an hour left empty being the one above', async () => {
    const { maison, site } = dates
    const made = await maison.worker.visitor.send(proposing(), { ...right, time2: '', timeZone: 'America/Halifax' })

    expect(made.status).toBe(303)
    const { rows } = await site.admin.query(
      'SELECT s.starts_at, s.ends_at, p.closes_at FROM date_poll p JOIN date_poll_slot s ON s.poll_id = p.id ORDER BY s.starts_at',
    )
    expect(rows).toEqual([
      {
        starts_at: new Date('2026-09-23T16:30:00Z'),
        ends_at: new Date('2026-09-23T18:00:00Z'),
        closes_at: new Date('2026-09-21T03:00:00Z'),
      },
      {
        starts_at: new Date('2026-09-24T16:30:00Z'),
        ends_at: new Date('2026-09-24T18:00:00Z'),
        closes_at: new Date('2026-09-21T03:00:00Z'),
      },
    ])
    const board = (await maison.reader.visitor.read(made.headers.get('location') ?? '')).replaceAll('\u00a0', ' ')
    expect(board).toContain('mercredi 23 septembre, de 13 h 30 à 15 h')
    expect(board).toContain('Îles-de-la-Madeleine')
    expect(await site.deeds(maison.id)).toContain('date-poll.proposed')
  })

  const row = (number: number, day: string, time = '10:00') => ({ [`day${number}`]: day, [`time${number}`]: time })
  const many = Object.assign({}, ...Array.from({ length: 13 }, (_, index) => row(index + 1, `2026-10-${index + 10}`)))
  it.each<[string, Record<string, string>, string]>([
    ['a past day', { day1: '2026-09-01' }, 'Ce jour est passé'],
    ['a past hour', { day1: '2026-09-14', time1: '8:00', closesOn: '2026-09-14' }, 'Cette heure est passée'],
    ['the same moment twice', { day2: '2026-09-23', time2: '13 h 30' }, 'Ce moment est déjà proposé plus haut'],
    [
      'an hour that the clocks jump over',
      { day2: '2027-03-14', time2: '02:30' },
      'Cette heure n’existe pas ce jour-là',
    ],
    ['thirteen moments', many, 'au plus douze moments'],
    ['one moment', { day2: '', time2: '' }, 'au moins deux moments'],
    ['an end before the start', { length: '-60' }, 'la fin vient après le début'],
    ['an end on the next day', { time2: '23:30' }, 'finirait le lendemain'],
    ['a day that does not exist', { day2: '2026-09-31' }, 'une date qui existe'],
    ['a time that is none', { time2: 'midi' }, 'Écrivez l’heure comme ceci'],
    ['a day without an hour', { time1: '' }, 'Dites à quelle heure'],
    ['closing after the first moment', { closesOn: '2026-09-23' }, 'avant le premier moment'],
    ['closing in the past', { closesOn: '2026-09-13' }, 'aujourd’hui ou un jour à venir'],
    ['no closing', { closesOn: '' }, 'jusqu’à quel jour on répond'],
    ['a zone elsewhere', { timeZone: 'Europe/Paris' }, 'Choisissez un fuseau dans la liste'],
    ['no title', { title: '' }, 'Dites pour quelle rencontre'],
    ['a telephone number', { title: 'Appeler Léa au 819 555-0142' }, 'un numéro de téléphone'],
    ['a sign that cannot be read', { place: 'nul\u0000le' }, 'illisible'],
    ['a text without end', { title: 'x'.repeat(100_000) }, 'trop long'],
    ['a time without end', { time1: '1'.repeat(100_000) }, 'trop long'],
  ])('refuses %s at its field, and keeps what was typed', async (_, wrong, said) => {
    const answer = await dates.maison.worker.visitor.send(proposing(), { ...right, ...wrong })

    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain(said)
    if (!('title' in wrong)) expect(page).toContain('Rencontre de l’automne')
  })

  it('reads a title that is written from the right, as one line', async () => {
    const made = await dates.maison.worker.visitor.send(proposing(), { ...right, title: 'لقاء الخريف\u202e' })
    expect(made.status).toBe(303)
  })

  it('unfolds the other rows once one of them is used', async () => {
    const closed = await dates.maison.worker.visitor.read(proposing())
    const page = await (
      await dates.maison.worker.visitor.send(proposing(), { ...right, day9: '2026-09-01', time9: '9:00' })
    ).text()

    expect(closed).not.toMatch(/<details[^>]* open/)
    expect(page).toMatch(/<details[^>]* open/)
  })

  it('is for who works in a member, and unknown to the others', async () => {
    const { maison, stranger, invited, coordinator } = dates
    for (const one of [maison.reader.visitor, stranger.lead.visitor, invited.lead.visitor, coordinator])
      expect((await one.get(proposing())).status).toBe(404)
  })

  it('sent twice, it is proposed once', async () => {
    const { maison, site } = dates
    const page = await maison.worker.visitor.read(proposing())
    const first = await maison.worker.visitor.send(proposing(), { ...right, title: 'Une fois' }, { page })
    const second = await maison.worker.visitor.send(proposing(), { ...right, title: 'Une fois' }, { page })

    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    const { rowCount } = await site.admin.query(`SELECT FROM date_poll WHERE title = 'Une fois'`)
    expect(rowCount).toBe(1)
  })
})
