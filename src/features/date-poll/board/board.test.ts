import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aParticipant } from '../test-date-polls.ts'
import { closesAt, inWords, openDates, searchIn, type Dates, type Search } from '../test-date-site.ts'

let dates: Dates
let alliance: string
let search: Search
beforeAll(async () => {
  dates = await openDates()
  alliance = await dates.alliance()
  search = searchIn(dates, alliance)
})
afterAll(() => dates.close())

describe('the board', () => {
  it('tells members who answered what, and the best moment in words', async () => {
    const { police, ecole, maison } = dates
    const poll = await search.sought()
    await search.answered(poll, maison.worker.id, 'yes', 'no')
    await search.answered(poll, police.worker.id, 'yes', 'if-needed')
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
    const poll = await search.sought()
    expect(await maison.reader.visitor.read(poll.at)).toContain('Personne n’a encore répondu')
    await dates.at(closesAt)
    const late = await maison.worker.visitor.read(poll.at)
    expect(late).toContain('Personne n’a répondu')
    expect(late).toContain('/rouvrir')
    expect(late).not.toContain('/reponse"')
  })

  it('counts a member that left no more, and names nobody of an invited one', async () => {
    const { police, invited, maison, site } = dates
    const poll = await search.sought({ asksInvited: true })
    await search.answered(poll, police.lead.id, 'yes', 'yes')
    await search.answered(poll, invited.lead.id, 'yes', 'no')
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
    const poll = await search.sought({ asksInvited: true })
    for (const one of [stranger.lead.visitor, coordinator, invited.worker.visitor])
      for (const path of ['', '/reponse', '/choisir', '/annuler', '/rouvrir'])
        expect((await one.get(`${poll.at}${path}`)).status).toBe(404)
  })
})

describe('answering from a session', () => {
  it('is the same page, for who is asked and for anyone who works in a member', async () => {
    const { ecole, police } = dates
    const poll = await search.sought()
    const says = { [`moment-${poll.moments[0]}`]: 'yes', [`moment-${poll.moments[1]}`]: 'no' }
    expect(await ecole.worker.visitor.read('/fr/aujourdhui')).toContain(`${poll.id}/reponse`)
    expect((await ecole.worker.visitor.send(`${poll.at}/reponse`, says)).headers.get('location')).toBe(poll.at)
    expect(await ecole.worker.visitor.read('/fr/aujourdhui')).not.toContain(`${poll.id}/reponse`)
    await dates.site.admin.query(
      `UPDATE collaboration_member SET contact_id = NULL WHERE collaboration_id = $1 AND organization_id = $2`,
      [alliance, police.id],
    )
    const other = await search.sought()
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
    const poll = await search.sought({ asksInvited: true })
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
    const poll = await search.sought()
    const page = await ecole.worker.visitor.read(`${poll.at}/reponse`)
    await dates.at(closesAt)
    const late = await ecole.worker.visitor.send(`${poll.at}/reponse`, { all: 'yes' }, { page })
    expect(late.headers.get('location')).toBe(poll.at)
    expect(inWords(await ecole.worker.visitor.read(poll.at))).toContain('Personne n’a répondu')
  })
})

it('a participant of a poll that is not theirs changes nothing of another’s answer', async () => {
  const { police, ecole } = dates
  const poll = await search.sought()
  await aParticipant(dates.site.admin, { poll: poll.id, person: ecole.worker.id, organization: ecole.id })
  await search.answered(poll, police.worker.id, 'yes', 'yes')
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
