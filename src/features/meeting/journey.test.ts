import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { aMember } from '../collaboration/test-collaborations.ts'
import { anAllianceOf, aRegion, home, type Region } from '../collaboration/test-collaboration-site.ts'
import type { Visitor } from '../network/test-site.ts'
import { aMeeting } from './test-meetings.ts'

// A Monday in December; meetings are told from there.
const clock = aClock('2026-12-07T15:00:00Z')
let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: clock.clock })
})
afterAll(() => region.site.close())

const right = {
  titleFr: 'Rencontre de janvier',
  titleEn: '',
  kind: 'meeting',
  day: '2027-01-12',
  from: '9:30',
  to: '11 h',
  timeZone: 'America/Toronto',
  place: 'Salle des Osiers',
  link: '',
  repeat: 'no',
}
/** Sends a form of the page of a meeting. */
const act = async (visitor: Visitor, path: string, deed: string, fields: Record<string, string>) =>
  visitor.send(`${path}/${deed}`, fields, { page: await visitor.read(path) })
const convening = (id: string): string => `${home(id)}/rencontres/convoquer`

describe('a meeting', () => {
  it('is convened in one page, and told to those who answer, in their language, with a file for calendars', async () => {
    const { maison, police, ecole, site } = region
    const id = await anAllianceOf(region, maison, police)
    await aMember(site.admin, { collaboration: id, organization: ecole.id, state: 'invited', proposedBy: maison.id })
    const before = (await site.mails()).length
    const made = await maison.worker.visitor.send(convening(id), right)

    expect(made.status).toBe(303)
    const page = await police.reader.visitor.read(new URL(made.headers.get('location') ?? '', 'http://x').pathname)
    expect(page).toContain('mardi 12 janvier 2027, 9\u00a0h\u00a030 à 11\u00a0h (heure de l’Est)')
    const { rows } = await site.admin.query(
      `SELECT p.id, m.subject, m.body_text, m.calendar, m.calendar_method AS method FROM mail_message m JOIN person p ON p.email = m.recipient
       WHERE m.template = 'meeting-convened' ORDER BY m.created_at, m.id`,
    )
    expect((await site.mails()).length - before).toBe(rows.length)
    expect(rows.map((one) => one.id).toSorted()).toEqual([maison.lead.id, police.lead.id, ecole.lead.id].toSorted())
    expect(rows[0]).toMatchObject({ subject: 'Tisserin\u00a0: une rencontre', method: 'REQUEST' })
    expect(rows[0].calendar).toContain('DTSTART;TZID=America/Toronto:20270112T093000')
    expect(rows[0].body_text).not.toMatch(/Wally|Léa|Maison Ronde|janvier de/)
    expect(await police.lead.visitor.read(home(id))).toContain('Rencontre de janvier')
  })

  it.each([
    [{ to: '9:00' }, 'La fin vient avant le début'],
    [{ day: '2027-03-14', from: '2:30', to: '4:00' }, 'on avance l’heure'],
    [{ day: '' }, 'Choisissez le jour'],
    [{ day: '2027-02-30' }, 'une date qui existe'],
    [{ from: 'midi' }, 'Écrivez l’heure du début'],
    [{ titleFr: '' }, 'Donnez un titre'],
    [{ titleFr: 'x'.repeat(100_000) }, 'trop long'],
    [{ titleFr: 'nul\u0000le' }, 'illisible'],
    [{ titleFr: 'Appeler au 819 555-0142' }, 'numéro de téléphone'],
    [{ link: 'javascript:alert(1)' }, 'adresse de site'],
    [{ timeZone: 'Europe/Paris' }, 'dans la liste'],
    [{ repeat: 'week', until: '' }, 'jusqu’à quel jour'],
    [{ repeat: 'week', every: '1', until: '2028-12-01' }, 'plus de 60 rencontres'],
  ])('is refused with a sentence at the field, and what was typed stays: %j', async (wrong, said) => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    const answer = await maison.worker.visitor.send(convening(id), { ...right, ...wrong })

    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain(said)
    expect(html).toContain('Salle des Osiers')
  })

  it('keeps a title that turns the direction of text as it was typed, apart from what follows', async () => {
    const { maison, police } = region
    const id = await anAllianceOf(region, maison, police)
    const made = await maison.worker.visitor.send(convening(id), { ...right, titleFr: 'Rencontre \u202eabc' })

    expect(made.status).toBe(303)
    expect(await maison.worker.visitor.read(`${home(id)}/rencontres`)).not.toContain('\u202e')
  })

  it('is for members alone: strangers, former members and coordinators learn nothing', async () => {
    const { maison, police, ecole, justice, stranger, coordinator, site } = region
    const id = await anAllianceOf(region, maison, police)
    await aMember(site.admin, { collaboration: id, organization: ecole.id, state: 'invited', proposedBy: maison.id })
    await aMember(site.admin, { collaboration: id, organization: justice.id, state: 'left', proposedBy: maison.id })
    const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id, titleFr: 'Entre nous' })
    const path = `${home(id)}/rencontres/${meeting}`

    for (const someone of [stranger.lead.visitor, justice.lead.visitor, coordinator])
      expect((await someone.get(path)).status).toBe(404)
    expect((await maison.reader.visitor.get(convening(id))).status).toBe(404)
    const invited = await ecole.reader.visitor.read(path)
    expect(invited).toContain('Entre nous')
    expect(invited).not.toContain('Décisions')
    expect((await ecole.lead.visitor.get(`${home(id)}/rencontres`)).status).toBe(404)
    expect(await ecole.lead.visitor.read(home(id))).toContain('Entre nous')
  })
})

describe('attendance', () => {
  const past = { startsAt: '2026-12-01T15:00:00Z' }

  it('is noted by one touch an organization, by any member, and says what is not known', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    await site.admin.query(`UPDATE collaboration_member SET since = '2026-01-01' WHERE collaboration_id = $1`, [id])
    const path = `${home(id)}/rencontres/${await aMeeting(site.admin, { collaboration: id, by: maison.id, ...past })}`
    expect(await maison.worker.visitor.read(path)).toContain('Les présences ne sont pas encore notées.')
    await act(police.worker.visitor, path, 'presences', { organization: maison.id, says: 'present' })
    expect(await maison.worker.visitor.read(path)).toContain('1 organisation présente sur 2.')
    await act(police.worker.visitor, path, 'presences', { organization: 'all', says: 'present' })
    expect(await maison.worker.visitor.read(path)).toContain('2 organisations présentes sur 2.')
    await act(maison.worker.visitor, path, 'presences', { organization: police.id, says: 'unknown' })

    expect(await maison.worker.visitor.read(path)).toContain('1 organisation présente sur 2.')
  })

  it('is not asked of an organization that had left, nor of one that came after', async () => {
    const { maison, police, ecole, justice, site } = region
    const id = await anAllianceOf(region, maison, police, ecole)
    await site.admin.query(`UPDATE collaboration_member SET since = '2026-01-01' WHERE collaboration_id = $1`, [id])
    await site.admin.query(
      `UPDATE collaboration_member SET state = 'left', until = '2026-11-01' WHERE collaboration_id = $1 AND organization_id = $2`,
      [id, ecole.id],
    )
    const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id, ...past })
    await site.admin.query(`UPDATE meeting SET created_at = '2026-11-20' WHERE id = $1`, [meeting])
    await aMember(site.admin, { collaboration: id, organization: justice.id, proposedBy: maison.id })
    const path = `${home(id)}/rencontres/${meeting}`
    for (const one of [ecole, justice]) {
      const answer = await act(maison.worker.visitor, path, 'presences', { organization: one.id, says: 'present' })
      expect(answer.status).toBe(303)
    }
    const { rows } = await site.admin.query('SELECT 1 FROM meeting_attendance WHERE meeting_id = $1', [meeting])

    expect(rows).toEqual([])
    expect(await maison.worker.visitor.read(path)).toContain('Les présences ne sont pas encore notées.')
  })

  it('before the meeting begins, is only of who sends regrets', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const meeting = await aMeeting(site.admin, { collaboration: id, by: maison.id })
    const path = `${home(id)}/rencontres/${meeting}`
    await act(maison.worker.visitor, path, 'presences', { organization: police.id, says: 'present' })
    await act(maison.worker.visitor, path, 'presences', { organization: maison.id, says: 'excused' })
    const { rows } = await site.admin.query(
      'SELECT organization_id AS id, says FROM meeting_attendance WHERE meeting_id = $1',
      [meeting],
    )

    expect(rows).toEqual([{ id: maison.id, says: 'excused' }])
  })
})

describe('a decision', () => {
  it('is one field, and is read by every member', async () => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const path = `${home(id)}/rencontres/${await aMeeting(site.admin, { collaboration: id, by: maison.id })}`
    const noted = await act(maison.worker.visitor, path, 'decisions', { what: 'Se voir chaque mois.' })

    expect(noted.status).toBe(303)
    expect(await police.reader.visitor.read(path)).toContain('Se voir chaque mois.')
    expect(await police.reader.visitor.read(home(id))).toContain('Se voir chaque mois.')
    expect((await act(police.reader.visitor, path, 'decisions', { what: 'x' })).status).toBe(404)
  })

  it.each([
    ['', 'Remplissez'],
    ['x'.repeat(100_000), 'trop long'],
    ['nul\u0000le', 'illisible'],
    ['Écrire à lea@exemple.invalid', 'un courriel'],
  ])('is refused at its field when it cannot be kept', async (what, said) => {
    const { maison, police, site } = region
    const id = await anAllianceOf(region, maison, police)
    const path = `${home(id)}/rencontres/${await aMeeting(site.admin, { collaboration: id, by: maison.id })}`
    const answer = await act(maison.worker.visitor, path, 'decisions', { what })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })
})
