import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aParticipant } from '../test-date-polls.ts'
import { closesAt, emailOf, inWords, openDates, searchIn, type Dates, type Search } from '../test-date-site.ts'

let dates: Dates
let search: Search
beforeAll(async () => {
  dates = await openDates()
  search = searchIn(dates, await dates.alliance())
})
afterAll(() => dates.close())

describe('choosing', () => {
  it('convenes the meeting, and everyone asked gets the invitation with a calendar file', async () => {
    const { police, ecole, maison, site, invited } = dates
    const poll = await search.sought({ asksInvited: true })
    await aParticipant(site.admin, { poll: poll.id, person: police.reader.id, organization: police.id })
    await search.answered(poll, police.worker.id, 'no', 'yes')
    await search.answered(poll, police.reader.id, 'no', 'yes')
    await site.admin.query('DELETE FROM mail_message')
    await dates.at(closesAt)
    await dates.runJob()
    const page = await ecole.worker.visitor.read(`${poll.at}/choisir`)
    expect(inWords(page)).toContain('2 oui')
    const chosen = await ecole.worker.visitor.send(`${poll.at}/choisir`, { moment: poll.moments[1] ?? '' }, { page })
    expect(chosen.headers.get('location')).toBe(poll.at)

    const { state, meeting_id: meeting } = await search.stateOf(poll.id)
    expect(state).toBe('chosen')
    const { rows } = await site.admin.query(
      'SELECT convened_by_id, title_fr, starts_at, ends_at, time_zone FROM meeting WHERE id = $1',
      [meeting],
    )
    expect(rows).toEqual([
      {
        convened_by_id: ecole.id,
        title_fr: 'Rencontre inventée',
        starts_at: new Date('2026-09-22T18:30:00Z'),
        ends_at: new Date('2026-09-22T19:30:00Z'),
        time_zone: 'America/Toronto',
      },
    ])
    const { rows: told } = await site.admin.query<{ recipient: string }>(
      'SELECT recipient FROM mail_message WHERE calendar IS NOT NULL ORDER BY recipient',
    )
    const emails = await Promise.all(
      [
        police.worker,
        police.reader,
        police.lead,
        ecole.worker,
        ecole.lead,
        maison.worker,
        maison.lead,
        invited.lead,
      ].map(({ id }) => emailOf(dates, id)),
    )
    expect(told.map(({ recipient }) => recipient)).toEqual(emails.toSorted())
    const { rows: files } = await site.admin.query<{ calendar: string; calendar_method: string; body_text: string }>(
      'SELECT calendar, calendar_method, body_text FROM mail_message WHERE calendar IS NOT NULL',
    )
    for (const { calendar, calendar_method: method, body_text: body } of files) {
      expect(method).toBe('REQUEST')
      expect(calendar).toContain(`UID:${meeting}@`)
      expect(calendar).toContain('DTSTART;TZID=America/Toronto:20260922T143000')
      expect(inWords(body)).toMatch(/22 septembre|September 22/)
    }
    expect(inWords(await police.reader.visitor.read(poll.at))).toContain('Date choisie : mardi 22 septembre')
  })

  it('is done once: who comes second is told, and no second meeting is convened', async () => {
    const { police, ecole, site } = dates
    const poll = await search.sought()
    const [first, second] = [
      await police.worker.visitor.read(`${poll.at}/choisir`),
      await ecole.worker.visitor.read(`${poll.at}/choisir`),
    ]
    await police.worker.visitor.send(`${poll.at}/choisir`, { moment: poll.moments[0] ?? '' }, { page: first })
    const late = await ecole.worker.visitor.send(
      `${poll.at}/choisir`,
      { moment: poll.moments[1] ?? '' },
      { page: second },
    )
    expect(late.headers.get('location')).toBe(poll.at)
    expect(await ecole.worker.visitor.read(poll.at)).toContain('Quelqu’un d’autre a agi avant vous')
    const { rowCount } = await site.admin.query(
      'SELECT FROM meeting WHERE id IN (SELECT meeting_id FROM date_poll WHERE id = $1)',
      [poll.id],
    )
    expect(rowCount).toBe(1)
  })

  it('after it was cancelled changes nothing, and says where things stand', async () => {
    const { police, ecole } = dates
    const poll = await search.sought()
    const page = await ecole.worker.visitor.read(`${poll.at}/choisir`)
    await police.worker.visitor.send(`${poll.at}/annuler`, {})
    const late = await ecole.worker.visitor.send(`${poll.at}/choisir`, { moment: poll.moments[0] ?? '' }, { page })
    expect(late.headers.get('location')).toBe(poll.at)
    expect(await search.stateOf(poll.id)).toEqual({ state: 'cancelled', meeting_id: null })
  })

  it.each([
    ['a moment in the past', 0, 'Ce moment est passé'],
    ['no moment', null, 'Choisissez un moment'],
    ['a moment of another', 'other', 'Choisissez un moment de la liste'],
  ] as const)('refuses %s at its field', async (_, which, said) => {
    const { police } = dates
    const other = await search.sought()
    const poll = await search.sought()
    await dates.at('2026-09-21T14:00:00Z')
    const moment = which === 'other' ? other.moments[1] : which === null ? '' : poll.moments[which]
    const answer = await police.worker.visitor.send(`${poll.at}/choisir`, { moment: moment ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
    expect((await search.stateOf(poll.id)).state).not.toBe('chosen')
  })

  it('warns when everyone said no', async () => {
    const { police, maison } = dates
    const poll = await search.sought()
    for (const { id } of [police.worker, police.lead, maison.worker]) await search.answered(poll, id, 'no', 'no')
    expect(inWords(await maison.worker.visitor.read(poll.at))).toContain('Aucun moment ne convient à personne')
    expect(inWords(await maison.worker.visitor.read(`${poll.at}/choisir`))).toContain(
      'Aucun moment ne convient à personne',
    )
  })
})
