import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whereTo } from '../network/test-site.ts'
import { begun, inWords, monday, openTrainings, over, type Trainings } from './test-training-site.ts'

let region: Trainings
beforeAll(async () => {
  region = await openTrainings()
})
afterAll(() => region.close())

const offer = (network: string) => ({
  title: 'Reconnaître les indices',
  purpose: 'Ce qu’il faut voir, et quoi faire ensuite.',
  givenBy: 'Équipe de prévention',
  subjects: ['signs', 'law'],
  languages: ['fr', 'en'],
  kind: 'session',
  minutes: '180',
  refreshMonths: '24',
  shown: network,
})
const session = {
  day: '2026-09-24',
  from: '9:00',
  to: '12:00',
  timeZone: 'America/Toronto',
  place: 'Grande salle',
  link: 'https://exemple.invalid/salle',
  capacity: '10',
}

describe('from the offer to the certificate', () => {
  let training = ''
  let here = ''

  it('a worker offers a training with a partner, and plans a session', async () => {
    const { maison, ecole, network } = region
    await region.at(monday)
    const sent = await maison.worker.visitor.send('/fr/formations/offrir', { ...offer(network), partners: [ecole.id] })
    expect(sent.status).toBe(303)
    training = whereTo(sent)
    const added = await maison.worker.visitor.send(`${training}/seances/ajouter`, session)
    expect(added.status).toBe(303)
    here = whereTo(added)
    const said = inWords(await maison.reader.visitor.read(training))
    expect(said).toContain('10 places libres')
    expect(said).toContain('École Longue')
  })

  it('W7: a colleague of the network registers in three taps, and sees the link then only', async () => {
    const { ecole } = region
    const list = await ecole.reader.visitor.read('/fr/formations')
    expect(list).toContain(training)
    const csv = await ecole.reader.visitor.get('/fr/formations/liste.csv')
    expect(await csv.text()).toContain('Reconnaître les indices')
    expect((await ecole.reader.visitor.get('/fr/formations/liste.xlsx')).status).toBe(200)
    expect(await region.stranger.lead.visitor.read('/fr/formations?seances=all')).not.toContain(
      'Reconnaître les indices',
    )
    expect(await ecole.reader.visitor.read(here)).not.toContain('exemple.invalid/salle')
    const sheet = await ecole.reader.visitor.read(training)
    const sent = await ecole.reader.visitor.send(
      training,
      { organization: ecole.id },
      { page: sheet, to: `${here}/inscription` },
    )
    expect(whereTo(sent)).toBe(here)
    const said = await ecole.reader.visitor.read(here)
    expect(inWords(said)).toContain('Place réservée')
    expect(said).toContain('exemple.invalid/salle')
    const file = await ecole.reader.visitor.get(`${here}/agenda.ics`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(await file.text()).toContain('DTSTART;TZID=America/Toronto:20260924T090000')
  })

  it('the lead registers a colleague, and places for staff without an account', async () => {
    const { ecole } = region
    await ecole.lead.visitor.send(here, { organization: ecole.id, person: ecole.worker.id }, { to: `${here}/equipe` })
    await ecole.lead.visitor.send(here, { organization: ecole.id, person: '', seats: '3' }, { to: `${here}/equipe` })
    const said = inWords(await ecole.lead.visitor.read(here))
    expect(said).toContain('Wally École Longue')
    expect(said).toContain('3 sans compte')
    expect(said).toContain('5 places libres')
  })

  it('attendance is one tap a person, on the day', async () => {
    const { maison, ecole, site } = region
    const [first] = await region.placesOf(here.split('/').at(-1) ?? '')
    const marking = `${here}/presences/${first?.id}`
    await maison.worker.visitor.send(`${here}/presences`, { says: 'yes' }, { to: marking })
    expect((await region.placesOf(here.split('/').at(-1) ?? ''))[0]?.attended).toBeNull()
    await region.at(begun)
    const page = await maison.worker.visitor.read(`${here}/presences`)
    expect(inWords(page)).toContain('Rita École Longue')
    await maison.worker.visitor.send(`${here}/presences`, { says: 'yes' }, { page, to: marking })
    expect(inWords(await maison.worker.visitor.read(`${here}/presences`))).toContain(
      '1 présence notée pour 2 personnes inscrites',
    )
    expect((await ecole.worker.visitor.get(`${here}/presences`)).status).toBe(404)
    expect(await site.deeds(ecole.id)).toContain('training.registered')
  })

  it('closing gives the certificate, the training and the exchange to the log', async () => {
    const { maison, ecole, site } = region
    await region.at(over)
    const closed = await maison.worker.visitor.send(`${here}/clore`, {
      [`total-${ecole.id}`]: '2',
      [`total-${maison.id}`]: '4',
    })
    expect(closed.status).toBe(303)
    const { rows } = await site.admin.query(
      `SELECT e.type, e.tags, e.counts, (SELECT count(*)::integer FROM evidence_organization n WHERE n.event_id = e.id) AS organizations
       FROM evidence_event e WHERE e.source_record LIKE 'training-session:%' ORDER BY e.type`,
    )
    expect(rows).toEqual([
      { type: 'interaction', tags: ['kind:joint-training'], counts: [], organizations: 2 },
      { type: 'training', tags: ['kind:session', 'subject:law', 'subject:signs'], counts: [], organizations: 2 },
      expect.objectContaining({
        type: 'training-attendance',
        counts: [expect.objectContaining({ quantity: 'distinct-staff', n: 4 })],
        organizations: 1,
      }),
    ])
    const own = await ecole.reader.visitor.read('/fr/formations/les-miennes')
    const [, at = ''] = /href="(\/fr\/formations\/attestations\/[^"]+)"/.exec(own) ?? []
    const certificate = inWords(await ecole.reader.visitor.read(at))
    expect(certificate).toContain('Rita École Longue')
    expect(certificate).toContain('3 heures')
    expect((await maison.lead.visitor.get(at)).status).toBe(404)
  })
})
