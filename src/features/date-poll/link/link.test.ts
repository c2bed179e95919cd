import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newToken } from '../../../kernel/session.ts'
import { aDatePoll, anAnswer } from '../test-date-polls.ts'
import { dateMails, emailOf, monday, openDates, type Dates } from '../test-date-site.ts'

let dates: Dates
beforeAll(async () => {
  dates = await openDates()
})
afterAll(() => dates.close())
beforeEach(() => dates.at(monday))
afterEach(async () => {
  await dates.site.admin.query('DELETE FROM mail_message')
  await dates.site.admin.query(`UPDATE date_poll SET state = 'cancelled' WHERE state IN ('open', 'closed')`)
})

const closesAt = '2026-10-01T04:00:00Z'
const starts = ['2026-10-05T14:00:00Z', '2026-10-06T18:30:00Z']

async function asked(facts: { asksInvited?: boolean } = {}) {
  const collaboration = await dates.alliance()
  const { maison } = dates
  const poll = await aDatePoll(dates.site.admin, {
    collaboration,
    by: maison.id,
    person: maison.worker.id,
    closesAt,
    moments: starts,
    place: 'Salle secrète',
    ...facts,
  })
  await dates.runJob()
  return { collaboration, ...poll }
}

const linkOf = async (person: string): Promise<string> => {
  const email = await emailOf(dates, person)
  return (await dateMails(dates)).findLast(({ recipient }) => recipient === email)?.link ?? ''
}
const says = (moments: readonly string[], ...answers: string[]) =>
  Object.fromEntries(moments.map((id, index) => [`moment-${id}`, answers[index] ?? '']))
const answersOf = async (poll: string, person: string) =>
  (
    await dates.site.admin.query<{ says: string }>(
      'SELECT a.says FROM date_poll_answer a JOIN date_poll_slot s ON s.id = a.slot_id WHERE a.poll_id = $1 AND a.person_id = $2 ORDER BY s.starts_at',
      [poll, person],
    )
  ).rows.map((row) => row.says)

describe('the mail that asks for a date', () => {
  it('goes once to who answers and who steps in for each member, not to who proposed it', async () => {
    const { maison, police, ecole } = dates
    await asked()
    await dates.runJob()

    const told = [maison.lead, police.worker, police.lead, ecole.worker, ecole.lead]
    const emails = await Promise.all(told.map(({ id }) => emailOf(dates, id)))
    const mails = await dateMails(dates)
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(emails.toSorted())
    for (const { body_text: body, subject } of mails) {
      expect(body).toContain('Alliance inventée')
      expect(`${subject} ${body}`).not.toMatch(/Rencontre inventée|Salle secrète|Wally|Léa/)
    }
  })

  it('goes to the leads of organizations that are invited, when they are asked too', async () => {
    await asked({ asksInvited: true })
    expect(await linkOf(dates.invited.lead.id)).not.toBe('')
    expect(await linkOf(dates.invited.worker.id)).toBe('')
  })

  it('is not written by a restored copy before its operator says so, and then is', async () => {
    await dates.site.admin.query('SELECT sec.hold_mail(true)')
    await asked()
    expect(await dateMails(dates)).toEqual([])

    await dates.site.admin.query('SELECT sec.hold_mail(false)')
    await dates.runJob()
    expect(await dateMails(dates)).toHaveLength(5)
  })

  it('goes to whoever answers for a member since', async () => {
    const { police } = dates
    const { collaboration } = await asked()
    await dates.site.admin.query(
      'UPDATE collaboration_member SET contact_id = $3 WHERE collaboration_id = $1 AND organization_id = $2',
      [collaboration, police.id, police.reader.id],
    )
    await dates.runJob()
    expect(await linkOf(police.reader.id)).not.toBe('')
  })

  it('stops by one button, and no reminder follows', async () => {
    const { police } = dates
    await asked()
    const email = await emailOf(dates, police.worker.id)
    const stop = new URL((await dateMails(dates)).find(({ recipient }) => recipient === email)?.unsubscribe_href ?? '')
      .pathname
    const visitor = dates.site.as(null)
    expect(await visitor.read(stop)).toContain('Ne plus recevoir')
    expect((await visitor.send(stop, {})).status).toBe(303)
    expect(await visitor.read(stop)).toContain('ne recevrez plus')
    await dates.site.admin.query('DELETE FROM mail_message')
    await asked()

    expect(await linkOf(police.worker.id)).toBe('')
    expect((await visitor.get('/fr/dates/courriels/zzz')).status).toBe(404)
    await dates.site.admin.query('DELETE FROM date_poll_mail_stop')
  })
})

describe('the link of the mail', () => {
  it('shows by GET and changes nothing; one tap a moment and one to send, without a session', async () => {
    const { police } = dates
    const { id, moments } = await asked()
    const link = await linkOf(police.worker.id)
    const visitor = dates.site.as(null)
    const page = (await visitor.read(link)).replaceAll('\u00a0', ' ')
    expect(page).toContain('lundi 5 octobre, de 10 h à 11 h')
    expect(page).toContain('Salle secrète')
    expect(page).not.toContain('checked')
    expect(await answersOf(id, police.worker.id)).toEqual([])

    const sent = await visitor.send(link, says(moments, 'yes', 'if-needed'))
    expect(sent.status).toBe(303)
    expect(await answersOf(id, police.worker.id)).toEqual(['yes', 'if-needed'])
    const again = await visitor.read(link)
    expect(again).toContain('Voici vos réponses')
    expect(again.match(/checked/g)).toHaveLength(2)
  })

  it('says yes to all by one button, and an answer is changed until it closes', async () => {
    const { ecole } = dates
    const { id, moments } = await asked()
    const link = await linkOf(ecole.lead.id)
    await dates.site.as(null).send(link, { all: 'yes' })
    expect(await answersOf(id, ecole.lead.id)).toEqual(['yes', 'yes'])

    await dates.site.as(null).send(link, says(moments, 'no', 'yes'))
    expect(await answersOf(id, ecole.lead.id)).toEqual(['no', 'yes'])
    expect(await dates.site.deeds(ecole.id)).toContain('date-poll.answered')
  })

  it('refuses a moment without an answer at that moment, and keeps the others', async () => {
    const { police } = dates
    const { id, moments } = await asked()
    const link = await linkOf(police.lead.id)
    for (const wrong of [
      {},
      says(moments, 'yes'),
      says(moments, 'yes', 'perhaps'),
      says(moments, 'yes', 'x'.repeat(99_000)),
    ]) {
      const answer = await dates.site.as(null).send(link, wrong)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain('Choisissez oui, au besoin ou non')
    }
    expect(await answersOf(id, police.lead.id)).toEqual([])
  })

  it('answers for its person whoever is signed in', async () => {
    const { police, stranger } = dates
    const { id, moments } = await asked()
    const link = await linkOf(police.worker.id)
    await stranger.worker.visitor.send(link, says(moments, 'no', 'no'))
    expect(await answersOf(id, police.worker.id)).toEqual(['no', 'no'])
    expect(await answersOf(id, stranger.worker.id)).toEqual([])
  })

  it('opens nothing when it is guessed, and tells nothing', async () => {
    await asked()
    for (const token of [newToken(), 'x', '%00', 'é'.repeat(43), 'x'.repeat(5000)]) {
      const answer = await dates.site.as(null).get(`/fr/dates/${token}`)
      expect(answer.status).toBe(404)
      expect(await answer.text()).not.toMatch(/Alliance inventée|Rencontre inventée/)
    }
  })

  it('opens nothing once the person, or the organization, is no longer there', async () => {
    const { police, ecole } = dates
    const { collaboration } = await asked()
    const links = [await linkOf(police.worker.id), await linkOf(ecole.worker.id)]
    await dates.site.admin.query('UPDATE membership SET until_day = $2 WHERE person_id = $1', [
      police.worker.id,
      '2026-09-14',
    ])
    await dates.site.admin.query(
      `UPDATE collaboration_member SET state = 'left' WHERE collaboration_id = $1 AND organization_id = $2`,
      [collaboration, ecole.id],
    )

    for (const link of links) expect((await dates.site.as(null).get(link)).status).toBe(404)
    await dates.site.admin.query('UPDATE membership SET until_day = NULL WHERE person_id = $1', [police.worker.id])
  })

  it('says kindly that answers are closed, and nothing else', async () => {
    const { police } = dates
    const { id, moments } = await asked()
    const link = await linkOf(police.worker.id)
    const page = await dates.site.as(null).read(link)
    await dates.at('2026-10-01T04:00:00Z')
    await dates.site.admin.query(`UPDATE date_poll_link SET expires_at = '2026-11-01'`)
    for (const late of [
      await dates.site.as(null).get(link),
      await dates.site.as(null).send(link, says(moments, 'yes', 'yes'), { page }),
    ]) {
      expect(late.status).toBe(200)
      const said = await late.text()
      expect(said).toContain('Les réponses sont closes')
      expect(said).not.toMatch(/Alliance inventée|Rencontre inventée|Salle secrète|octobre/)
    }
    expect(await answersOf(id, police.worker.id)).toEqual([])
  })

  it('lasts 7 days, then sends another to the same address on demand, once an hour', async () => {
    const { police } = dates
    const { id, moments } = await asked()
    const link = await linkOf(police.worker.id)
    await dates.at('2026-09-22T14:00:00Z')
    await dates.site.admin.query('DELETE FROM mail_message')
    const visitor = dates.site.as(null)
    const over = await visitor.read(link)
    expect(over).toContain('Ce lien a plus de 7 jours')
    expect(over).not.toMatch(/Alliance inventée|Rencontre inventée/)
    for (let count = 0; count < 2; count += 1)
      expect((await visitor.send(link, {}, { to: `${link}/nouveau-lien` })).status).toBe(303)

    const mails = await dateMails(dates)
    expect(mails.map(({ recipient }) => recipient)).toEqual([await emailOf(dates, police.worker.id)])
    await visitor.send(mails[0]?.link ?? '', says(moments, 'yes', 'no'))
    expect(await answersOf(id, police.worker.id)).toEqual(['yes', 'no'])
  })
})

describe('the reminder', () => {
  it('goes once, two days before it closes, to those who have not answered', async () => {
    const { police, ecole, maison } = dates
    const { id, moments } = await asked()
    for (const { id: person } of [police.worker, ecole.worker, ecole.lead])
      await anAnswer(dates.site.admin, { poll: id, person, moments, says: ['yes', 'no'] })
    await dates.site.admin.query('DELETE FROM mail_message')
    for (const instant of ['2026-09-27T14:00:00Z', '2026-09-28T10:59:00Z']) {
      await dates.at(instant)
      await dates.runJob()
    }
    expect(await dateMails(dates)).toEqual([])

    for (const instant of ['2026-09-28T11:00:00Z', '2026-09-28T15:00:00Z', '2026-09-29T15:00:00Z']) {
      await dates.at(instant)
      await dates.runJob()
    }
    const mails = (await dateMails(dates)).filter(({ template }) => template === 'date-poll-reminder')
    const silent = [police.lead, maison.lead, maison.worker]
    expect(mails.map(({ recipient }) => recipient).toSorted()).toEqual(
      (await Promise.all(silent.map((one) => emailOf(dates, one.id)))).toSorted(),
    )
  })
})

it('a job closes what reached its closing date', async () => {
  const { id } = await asked()
  await dates.at('2026-10-01T04:00:00Z')
  await dates.runJob()
  const { rows } = await dates.site.admin.query('SELECT state FROM date_poll WHERE id = $1', [id])
  expect(rows).toEqual([{ state: 'closed' }])
})
