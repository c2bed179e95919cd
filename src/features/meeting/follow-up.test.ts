import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aClock } from '../../../tests/clock.ts'
import { anAllianceOf, aRegion, home, type Region } from '../collaboration/test-collaboration-site.ts'
import { aCommitment } from '../collaboration/test-collaborations.ts'
import type { Visitor } from '../network/test-site.ts'
import { aDecision, aMeeting, attendanceOf, minutesOf } from './test-meetings.ts'

const clock = aClock('2026-12-07T15:00:00Z')
let region: Region
beforeAll(async () => {
  region = await aRegion({ clock: clock.clock })
})
afterAll(() => region.site.close())

const act = async (visitor: Visitor, path: string, deed: string, fields: Record<string, string>) =>
  visitor.send(`${path}/${deed}`, fields, { page: await visitor.read(path) })

/** A past meeting of two members, and the next one. */
async function twoMeetings() {
  const { maison, police, site } = region
  const id = await anAllianceOf(region, maison, police)
  await site.admin.query(`UPDATE collaboration_member SET since = '2026-01-01' WHERE collaboration_id = $1`, [id])
  const past = await aMeeting(site.admin, {
    collaboration: id,
    by: maison.id,
    startsAt: '2026-12-01T15:00:00Z',
    titleFr: 'La passée',
  })
  const next = await aMeeting(site.admin, {
    collaboration: id,
    by: maison.id,
    startsAt: '2026-12-10T15:00:00Z',
    titleFr: 'La prochaine',
  })
  const path = (meeting: string) => `${home(id)}/rencontres/${meeting}`
  return { id, past, next, pastPath: path(past), nextPath: path(next) }
}

describe('the agenda of the next meeting', () => {
  it('begins with what is open: commitments, decisions whose day has come, and minutes to approve', async () => {
    const { maison, police, site } = region
    const { id, past, nextPath, pastPath } = await twoMeetings()
    await aCommitment(site.admin, { collaboration: id, organization: police.id, what: 'Tenir la feuille à jour' })
    await aCommitment(site.admin, { collaboration: id, organization: police.id, what: 'Chose faite', state: 'kept' })
    await aDecision(site.admin, {
      collaboration: id,
      meeting: past,
      what: 'À revoir bientôt',
      lookAgainOn: '2026-12-09',
    })
    await aDecision(site.admin, {
      collaboration: id,
      meeting: past,
      what: 'À revoir plus tard',
      lookAgainOn: '2027-06-01',
    })
    await minutesOf(site.admin, { collaboration: id, meeting: past })
    await maison.worker.visitor.send(`${nextPath}/ordre-du-jour`, { items: 'Le grand froid\n\n  La relève ' })
    const html = await police.reader.visitor.read(nextPath)

    for (const said of ['Tenir la feuille à jour', 'À revoir bientôt', 'La passée', 'Le grand froid', 'La relève'])
      expect(html).toContain(said)
    expect(html).not.toContain('Chose faite')
    expect(html).not.toContain('À revoir plus tard')
    expect(html.indexOf('Tenir la feuille')).toBeLessThan(html.indexOf('Le grand froid'))
    expect(await police.reader.visitor.read(pastPath)).not.toContain('Le grand froid')
  })

  it('lets a decision go once it was looked at again there', async () => {
    const { maison, site } = region
    const { id, past, next, nextPath, pastPath } = await twoMeetings()
    const decision = await aDecision(site.admin, {
      collaboration: id,
      meeting: past,
      what: 'Une voiture banalisée',
      lookAgainOn: '2026-12-09',
    })
    const later = await aMeeting(site.admin, { collaboration: id, by: maison.id, startsAt: '2027-02-10T15:00:00Z' })
    const path = `${pastPath}/decisions/${decision}`
    const page = await maison.worker.visitor.read(`${path}?rencontre=${next}`)
    expect(page).toContain('Revue à cette rencontre')
    const looked = { what: 'Une voiture banalisée', lookAgainOn: '2026-12-09', lookedIn: next }
    expect((await maison.worker.visitor.send(path, looked, { page })).headers.get('location')).toContain(next)

    expect(await maison.worker.visitor.read(nextPath)).toContain('Une voiture banalisée')
    expect(await maison.worker.visitor.read(`${home(id)}/rencontres/${later}`)).not.toContain('Une voiture banalisée')
  })

  it('shows both texts to the second of two people who write it', async () => {
    const { maison, police } = region
    const { nextPath } = await twoMeetings()
    const page = await maison.worker.visitor.read(`${nextPath}/ordre-du-jour`)
    await police.worker.visitor.send(`${nextPath}/ordre-du-jour`, { items: 'De la première' })
    const second = await maison.worker.visitor.send(`${nextPath}/ordre-du-jour`, { items: 'De la seconde' }, { page })

    expect(second.status).toBe(409)
    expect(await second.text()).toMatch(/De la première[\s\S]*De la seconde/)
  })
})

describe('minutes', () => {
  it('are written by any member; the second of two people is told, and shown both', async () => {
    const { maison, police } = region
    const { pastPath } = await twoMeetings()
    const writing = `${pastPath}/compte-rendu`
    await maison.worker.visitor.send(writing, { text: 'Le premier texte.' })
    const page = await maison.worker.visitor.read(writing)
    await police.worker.visitor.send(writing, { text: 'Le texte de la police.' })
    const second = await maison.worker.visitor.send(writing, { text: 'Le texte de la maison.' }, { page })

    expect(second.status).toBe(409)
    const html = await second.text()
    expect(html).toContain('Le texte de la police.')
    expect(html).toContain('Le texte de la maison.')
  })

  it('are approved once by a lead, at the next meeting; then only corrected beside', async () => {
    const { maison, police, site } = region
    const { id, past, next, pastPath } = await twoMeetings()
    await minutesOf(site.admin, { collaboration: id, meeting: past, text: 'Ce qui s’est dit.' })
    const approving = `${pastPath}/compte-rendu/approuver`
    expect((await maison.worker.visitor.get(approving)).status).toBe(404)
    const page = await police.lead.visitor.read(`${approving}?rencontre=${next}`)
    expect(page).toContain('Ce qui s’est dit.')
    await police.lead.visitor.send(approving, { as: 'written', at: next }, { page })
    const { rows } = await site.admin.query(
      'SELECT state, approved_as, approved_in, approved_by FROM meeting_minutes WHERE meeting_id = $1',
      [past],
    )
    expect(rows).toEqual([
      { state: 'approved', approved_as: 'written', approved_in: next, approved_by: police.lead.id },
    ])
    const ours = await maison.worker.visitor.read(pastPath)
    const late = await maison.worker.visitor.send(`${pastPath}/compte-rendu`, { text: 'Autre chose.' }, { page: ours })
    expect(late.status).toBe(303)
    await maison.worker.visitor.send(`${pastPath}/compte-rendu/corriger`, { text: 'C’était le mardi.' })
    const html = await police.reader.visitor.read(pastPath)

    expect(html).toContain('Approuvé tel quel')
    expect(html).toContain('Ce qui s’est dit.')
    expect(html).toContain('C’était le mardi.')
    expect(html).not.toContain('Autre chose.')
    await expect(
      site.admin.query(`UPDATE meeting_minutes SET text = 'x' WHERE meeting_id = $1`, [past]),
    ).rejects.toThrow('approved minutes')
  })

  it.each([
    ['', 'Remplissez'],
    ['x'.repeat(100_000), 'trop long'],
    ['nul\u0000le', 'illisible'],
    ['Joindre au 819 555-0142', 'numéro de téléphone'],
  ])('are refused at their field when they cannot be kept', async (text, said) => {
    const { maison } = region
    const { pastPath } = await twoMeetings()
    const answer = await maison.worker.visitor.send(`${pastPath}/compte-rendu`, { text })

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })
})

describe('a commitment noted at a meeting', () => {
  const right = { what: 'Ouvrir le samedi', dueOn: '2027-02-01' }

  it('is promised at once for one’s own organization, and followed at the next meeting', async () => {
    const { maison, police } = region
    const { pastPath, nextPath } = await twoMeetings()
    const sent = { ...right, organization: maison.id, person: maison.worker.id }
    expect((await maison.worker.visitor.send(`${pastPath}/engagements`, sent)).status).toBe(303)

    expect(await police.reader.visitor.read(pastPath)).toContain('Engagement pris')
    expect(await police.reader.visitor.read(nextPath)).toContain('Ouvrir le samedi')
  })

  it('is only proposed to another, which promises it itself, or declines', async () => {
    const { maison, police, site } = region
    const { id, pastPath } = await twoMeetings()
    await maison.worker.visitor.send(`${pastPath}/engagements`, {
      ...right,
      organization: police.id,
      person: maison.worker.id,
    })
    const commitments = async () =>
      (
        await site.admin.query(
          'SELECT organization_id AS by, person_id AS who FROM commitment WHERE collaboration_id = $1',
          [id],
        )
      ).rows
    expect(await commitments()).toEqual([])
    const { rows } = await site.admin.query<{ id: string }>(
      'SELECT id FROM meeting_commitment WHERE collaboration_id = $1',
      [id],
    )
    const answering = `${pastPath}/engagements/${rows[0]?.id}`
    await maison.lead.visitor.send(answering, { to: 'promised', person: maison.lead.id })
    expect(await commitments()).toEqual([])
    await police.worker.visitor.send(answering, { to: 'promised', person: police.worker.id })

    expect(await commitments()).toEqual([{ by: police.id, who: police.worker.id }])
    expect((await maison.worker.visitor.get(answering)).status).toBe(404)
  })

  it.each([
    [{ dueOn: '2001-01-01' }, 'un jour à venir'],
    [{ dueOn: '2062-01-01' }, 'dans les dix prochaines années'],
    [{ person: '' }, 'Choisissez qui s’en charge'],
    [{ organization: '00000000-0000-4000-8000-000000000000' }, 'organisation membre'],
    [{ what: '' }, 'Remplissez'],
  ])('is refused with a sentence at the field: %j', async (wrong, said) => {
    const { maison } = region
    const { pastPath } = await twoMeetings()
    const sent = { ...right, organization: maison.id, person: maison.worker.id, ...wrong }
    const answer = await maison.worker.visitor.send(`${pastPath}/engagements`, sent)

    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(said)
  })
})

describe('a decision', () => {
  it('is marked, never refused, where the quorum was not met', async () => {
    const { maison, police, site } = region
    const { id, past, pastPath } = await twoMeetings()
    expect((await maison.worker.visitor.get(`${home(id)}/rencontres/notre-facon`)).status).toBe(404)
    await maison.lead.visitor.send(`${home(id)}/rencontres/notre-facon`, { quorum: '2', timeZone: 'America/Toronto' })
    await attendanceOf(
      site.admin,
      { collaboration: id, meeting: past },
      { [maison.id]: 'present', [police.id]: 'excused' },
    )
    await act(maison.worker.visitor, pastPath, 'decisions', { what: 'Sans tout le monde.' })
    const html = await police.reader.visitor.read(pastPath)
    expect(html).toContain('Quorum non atteint')
    expect(html).toContain('Sans quorum')
    await attendanceOf(site.admin, { collaboration: id, meeting: past }, { [police.id]: 'present' })

    expect(await police.reader.visitor.read(pastPath)).not.toContain('Sans quorum')
  })

  it('may say what each sector said; it is withdrawn in two steps, and put back', async () => {
    const { maison, police, site } = region
    const { id, past, pastPath } = await twoMeetings()
    const decision = await aDecision(site.admin, { collaboration: id, meeting: past, what: 'Se partager la feuille.' })
    const path = `${pastPath}/decisions/${decision}`
    await maison.worker.visitor.send(path, { what: 'Se partager la feuille.', lookAgainOn: '', police: 'reserve' })
    expect(await police.reader.visitor.read(pastPath)).toMatch(/Police[^<]*: réserve/)
    expect((await maison.worker.visitor.send(`${path}/retirer`, { sure: '' })).status).toBe(422)
    await maison.worker.visitor.send(`${path}/retirer`, {})
    expect(await police.reader.visitor.read(home(id))).not.toContain('Se partager la feuille.')
    await act(police.worker.visitor, pastPath, `decisions/${decision}/remettre`, {})

    expect(await police.reader.visitor.read(home(id))).toContain('Se partager la feuille.')
  })
})

describe('a list of who came', () => {
  it('is noted whole; one wrong line, and nothing is, with each said by its number', async () => {
    const { maison, site } = region
    const { past, pastPath } = await twoMeetings()
    const listing = `${pastPath}/presences/liste`
    const wrong = await maison.worker.visitor.send(listing, { list: 'Maison Ronde\nMaison Inconnue;présente' })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Ligne 2')
    const noted = async () =>
      (await site.admin.query('SELECT says FROM meeting_attendance WHERE meeting_id = $1 ORDER BY says', [past])).rows
    expect(await noted()).toEqual([])
    await maison.worker.visitor.send(listing, { list: 'Organisation;Présence\nmaison ronde\nPOSTE CARRÉ;excusée' })

    expect(await noted()).toEqual([{ says: 'excused' }, { says: 'present' }])
  })
})

describe('the page of the day', () => {
  it('tells of the meetings of the week to all, and of attendance to note to leads, until it is noted', async () => {
    const { maison, police, site } = region
    const { id, past } = await twoMeetings()
    expect(await maison.reader.visitor.read('/fr/aujourdhui')).toContain('La prochaine')
    const toNote = async (visitor: Visitor) => (await visitor.read('/fr/aujourdhui')).includes(`rencontres/${past}`)
    await site.admin.query(`UPDATE meeting SET state = 'cancelled' WHERE id <> $1 AND starts_at < '2026-12-07'`, [past])
    expect(await toNote(maison.lead.visitor)).toBe(true)
    expect(await toNote(maison.worker.visitor)).toBe(false)
    await attendanceOf(site.admin, { collaboration: id, meeting: past }, { [police.id]: 'present' })

    expect(await toNote(maison.lead.visitor)).toBe(false)
  })

  it('leads to all of one’s meetings, past and to come, and finds one', async () => {
    const { maison } = region
    await twoMeetings()

    expect(await maison.reader.visitor.read('/fr/rencontres')).toContain('La prochaine')
    expect(await maison.reader.visitor.read('/fr/rencontres?quand=past&q=PASSEE')).toContain('La passée')
    expect(await maison.reader.visitor.read('/fr/rencontres?q=zzz')).toContain('Rien ne correspond')
  })
})
