import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Saying } from '../model.ts'
import { aDatePoll, anAnswer, aParticipant } from '../test-date-polls.ts'
import { dateMails, emailOf, monday, openDates, type Dates } from '../test-date-site.ts'

let dates: Dates
let alliance: string
beforeAll(async () => {
  dates = await openDates()
  alliance = await dates.alliance()
})
afterAll(() => dates.close())

const closesAt = '2026-09-18T04:00:00Z'
const starts = ['2026-09-21T14:00:00Z', '2026-09-22T18:30:00Z']

async function sought(facts: { asksInvited?: boolean; state?: 'closed' | 'cancelled'; moments?: string[] } = {}) {
  const { maison } = dates
  await dates.at(monday)
  await dates.site.admin.query(`UPDATE date_poll SET state = 'cancelled' WHERE state IN ('open', 'closed')`)
  const poll = await aDatePoll(dates.site.admin, {
    collaboration: alliance,
    by: maison.id,
    person: maison.worker.id,
    closesAt,
    moments: starts,
    ...facts,
  })
  return { ...poll, at: `/fr/collaborations/${alliance}/dates/${poll.id}` }
}
const answered = (poll: { id: string; moments: string[] }, person: string, ...says: Saying[]) =>
  anAnswer(dates.site.admin, { poll: poll.id, person, moments: poll.moments, says })
const inWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
const stateOf = async (id: string) =>
  (await dates.site.admin.query('SELECT state, meeting_id FROM date_poll WHERE id = $1', [id])).rows[0]

describe('the board', () => {
  it('tells members who answered what, and the best moment in words', async () => {
    const { police, ecole, maison } = dates
    const poll = await sought()
    await answered(poll, maison.worker.id, 'yes', 'no')
    await answered(poll, police.worker.id, 'yes', 'if-needed')
    const said = inWords(await ecole.reader.visitor.read(poll.at))

    expect(said).toContain('Convient le mieux : lundi 21 septembre, de 10 h à 11 h : 2 oui.')
    expect(said).toContain('On attend encore : École Longue.')
    expect(said).toContain('Wally Poste Carré')
    expect(said).toContain('Heure de l’Est')
    const english = inWords(await ecole.reader.visitor.read(poll.at.replace('/fr/', '/en/')))
    expect(english).toContain('Works best: Monday, September 21, 10:00 a.m. to 11:00 a.m. (2 yes).')
  })

  it('says that nobody answered yet, then that nobody did, and what to do', async () => {
    const { maison } = dates
    const poll = await sought()
    expect(await maison.reader.visitor.read(poll.at)).toContain('Personne n’a encore répondu')
    await dates.at(closesAt)
    const late = await maison.worker.visitor.read(poll.at)
    expect(late).toContain('Personne n’a répondu')
    expect(late).toContain('/rouvrir')
    expect(late).not.toContain('/reponse"')
  })

  it('counts a member that left no more, and names nobody of an invited one', async () => {
    const { police, invited, maison, site } = dates
    const poll = await sought({ asksInvited: true })
    await answered(poll, police.lead.id, 'yes', 'yes')
    await answered(poll, invited.lead.id, 'yes', 'no')
    const said = inWords(await maison.reader.visitor.read(poll.at))
    expect(said).toContain('lundi 21 septembre, de 10 h à 11 h : 2 oui')
    expect(said).toContain('Invitée : on ne voit pas qui répond')
    expect(said).not.toContain('Léa Aide Droite')

    await site.admin.query(`UPDATE membership SET until_day = '2026-09-14' WHERE person_id = $1`, [police.lead.id])
    expect(inWords(await maison.reader.visitor.read(poll.at))).toContain('lundi 21 septembre, de 10 h à 11 h : 1 oui')
    await site.admin.query('UPDATE membership SET until_day = NULL WHERE person_id = $1', [police.lead.id])
  })

  it('is not there for strangers, coordinators and people of an invited organization who are not asked', async () => {
    const { stranger, coordinator, invited } = dates
    const poll = await sought({ asksInvited: true })
    for (const one of [stranger.lead.visitor, coordinator, invited.worker.visitor])
      for (const path of ['', '/reponse', '/choisir', '/annuler', '/rouvrir'])
        expect((await one.get(`${poll.at}${path}`)).status).toBe(404)
  })
})

describe('answering from a session', () => {
  it('is the same page, for who is asked and for anyone who works in a member', async () => {
    const { ecole, police } = dates
    const poll = await sought()
    const says = { [`moment-${poll.moments[0]}`]: 'yes', [`moment-${poll.moments[1]}`]: 'no' }
    expect(await ecole.worker.visitor.read('/fr/aujourdhui')).toContain(`${poll.id}/reponse`)
    expect((await ecole.worker.visitor.send(`${poll.at}/reponse`, says)).headers.get('location')).toBe(poll.at)
    expect(await ecole.worker.visitor.read('/fr/aujourdhui')).not.toContain(`${poll.id}/reponse`)
    await dates.site.admin.query(
      `UPDATE collaboration_member SET contact_id = NULL WHERE collaboration_id = $1 AND organization_id = $2`,
      [alliance, police.id],
    )
    const other = await sought()
    await police.worker.visitor.send(`${other.at}/reponse`, { all: 'yes' })
    await dates.site.admin.query(
      `UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2`,
      [alliance, police.id, police.worker.id],
    )

    expect(inWords(await ecole.reader.visitor.read(other.at))).toContain('Wally Poste Carré')
    expect((await ecole.reader.visitor.get(`${poll.at}/reponse`)).status).toBe(404)
  })

  it('leads who is asked in an invited organization to their answer, and to nothing else', async () => {
    const { invited } = dates
    const poll = await sought({ asksInvited: true })
    expect((await invited.lead.visitor.get(poll.at)).headers.get('location')).toBe(`${poll.at}/reponse`)
    const sent = await invited.lead.visitor.send(`${poll.at}/reponse`, { all: 'yes' })
    expect(sent.headers.get('location')).toBe(`${poll.at}/reponse`)
    const page = await invited.lead.visitor.read(`${poll.at}/reponse`)
    expect(page).toContain('Vos réponses sont notées')
    expect(page).not.toContain('Wally')
    expect(await invited.lead.visitor.read(`/fr/collaborations/${alliance}`)).toContain(`${poll.id}/reponse`)
  })

  it('is refused once it is closed, with where things stand', async () => {
    const { ecole } = dates
    const poll = await sought()
    const page = await ecole.worker.visitor.read(`${poll.at}/reponse`)
    await dates.at(closesAt)
    const late = await ecole.worker.visitor.send(`${poll.at}/reponse`, { all: 'yes' }, { page })
    expect(late.headers.get('location')).toBe(poll.at)
    expect(inWords(await ecole.worker.visitor.read(poll.at))).toContain('Personne n’a répondu')
  })
})

describe('choosing', () => {
  it('convenes the meeting, and everyone asked gets the invitation with a calendar file', async () => {
    const { police, ecole, maison, site, invited } = dates
    const poll = await sought({ asksInvited: true })
    await aParticipant(site.admin, { poll: poll.id, person: police.reader.id, organization: police.id })
    await answered(poll, police.worker.id, 'no', 'yes')
    await answered(poll, police.reader.id, 'no', 'yes')
    await site.admin.query('DELETE FROM mail_message')
    await dates.at(closesAt)
    await dates.runJob()
    const page = await ecole.worker.visitor.read(`${poll.at}/choisir`)
    expect(inWords(page)).toContain('2 oui')
    const chosen = await ecole.worker.visitor.send(`${poll.at}/choisir`, { moment: poll.moments[1] ?? '' }, { page })
    expect(chosen.headers.get('location')).toBe(poll.at)

    const { state, meeting_id: meeting } = await stateOf(poll.id)
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
    const poll = await sought()
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
    const poll = await sought()
    const page = await ecole.worker.visitor.read(`${poll.at}/choisir`)
    await police.worker.visitor.send(`${poll.at}/annuler`, {})
    const late = await ecole.worker.visitor.send(`${poll.at}/choisir`, { moment: poll.moments[0] ?? '' }, { page })
    expect(late.headers.get('location')).toBe(poll.at)
    expect(await stateOf(poll.id)).toEqual({ state: 'cancelled', meeting_id: null })
  })

  it.each([
    ['a moment in the past', 0, 'Ce moment est passé'],
    ['no moment', null, 'Choisissez un moment'],
    ['a moment of another', 'other', 'Choisissez un moment de la liste'],
  ] as const)('refuses %s at its field', async (_, which, said) => {
    const { police } = dates
    const other = await sought()
    const poll = await sought()
    await dates.at('2026-09-21T14:00:00Z')
    const moment = which === 'other' ? other.moments[1] : which === null ? '' : poll.moments[which]
    const answer = await police.worker.visitor.send(`${poll.at}/choisir`, { moment: moment ?? '' })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
    expect((await stateOf(poll.id)).state).not.toBe('chosen')
  })

  it('warns when everyone said no', async () => {
    const { police, maison } = dates
    const poll = await sought()
    for (const { id } of [police.worker, police.lead, maison.worker]) await answered(poll, id, 'no', 'no')
    expect(inWords(await maison.worker.visitor.read(poll.at))).toContain('Aucun moment ne convient à personne')
    expect(inWords(await maison.worker.visitor.read(`${poll.at}/choisir`))).toContain(
      'Aucun moment ne convient à personne',
    )
  })
})

describe('cancelling', () => {
  it('takes two steps, closes the links, and can be undone by any member with a day to come', async () => {
    const { police, ecole, site } = dates
    const poll = await sought()
    await site.admin.query('DELETE FROM mail_message')
    await dates.runJob()
    const email = await emailOf(dates, ecole.worker.id)
    const link = (await dateMails(dates)).findLast(({ recipient }) => recipient === email)?.link ?? ''
    expect((await police.worker.visitor.post(`${poll.at}/annuler`, {})).status).not.toBe(303)
    expect((await police.worker.visitor.send(`${poll.at}/annuler`, {})).status).toBe(303)
    expect(await site.as(null).read(link)).toContain('Les réponses sont closes')

    const past = await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-01' })
    expect(await past.text()).toContain('un jour à venir')
    const late = await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-22' })
    expect(await late.text()).toContain('avant le dernier moment')
    expect((await ecole.lead.visitor.send(`${poll.at}/rouvrir`, { closesOn: '2026-09-19' })).status).toBe(303)
    expect(await stateOf(poll.id)).toEqual({ state: 'open', meeting_id: null })
    expect(await site.as(null).read(link)).toContain('oui à tout')
  })

  it('is told in the history of the collaboration', async () => {
    const { police } = dates
    const poll = await sought()
    await police.worker.visitor.send(`${poll.at}/annuler`, {})
    expect(await police.reader.visitor.read(`/fr/collaborations/${alliance}`)).toContain(
      'Une recherche de date est annulée',
    )
  })
})

it('a participant of a poll that is not theirs changes nothing of another’s answer', async () => {
  const { police, ecole } = dates
  const poll = await sought()
  await aParticipant(dates.site.admin, { poll: poll.id, person: ecole.worker.id, organization: ecole.id })
  await answered(poll, police.worker.id, 'yes', 'yes')
  await ecole.worker.visitor.send(`${poll.at}/reponse`, {
    [`moment-${poll.moments[0]}`]: 'no',
    [`moment-${poll.moments[1]}`]: 'no',
    person: police.worker.id,
  })
  const { rows } = await dates.site.admin.query(
    'SELECT says FROM date_poll_answer WHERE poll_id = $1 AND person_id = $2',
    [poll.id, police.worker.id],
  )
  expect(rows).toEqual([{ says: 'yes' }, { says: 'yes' }])
})
