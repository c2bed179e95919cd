import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAdoptedAction, anAdoption } from '../../../tests/plan.ts'
import { present } from '../../../tests/present.ts'
import { aQueueRole } from '../../../tests/queue.ts'
import { gatherTasks } from '../evidence/gather/gather-tasks.ts'
import { loadDefinitions } from '../indicator/load-definitions.ts'
import { whereTo } from '../network/test-site.ts'
import { surveyTasks } from '../survey/jobs.ts'
import { shippedQuestionnaires } from '../survey/questionnaires.ts'
import { trainingTasks } from './jobs.ts'
import { begun, inWords, monday, openTrainings, over, type Trainings } from './test-training-site.ts'

const zone = 'America/Toronto'
const later = '2026-09-24T16:00:00Z'
const weeksOn = '2026-10-12T14:00:00Z'

let region: Trainings
let queue: ReturnType<typeof aQueueRole>
beforeAll(async () => {
  region = await openTrainings()
  const { site, maison, ecole } = region
  await loadDefinitions(site.adminUrl)
  queue = aQueueRole(site.jobUrl)
  for (const { id, lead } of [maison, ecole]) {
    await site.admin.query(`UPDATE organization SET staff_count = 40, staff_count_on = '2026-09-01' WHERE id = $1`, [
      id,
    ])
    await anAdoptedAction(site.admin, {
      adoption: await anAdoption(site.admin, { organization: id, person: lead.id }),
      action: 'A24',
    })
  }
})
afterAll(async () => {
  await queue.close()
  await region.close()
})

/** What runs by itself, each task once. */
async function queueRuns(): Promise<void> {
  const { clock } = region
  const jobs = { clock, timeZone: zone, baseUrl: '', secretKey: Buffer.alloc(32) }
  const tasks = { ...gatherTasks({ clock, timeZone: zone }), ...surveyTasks(jobs), ...trainingTasks(jobs) }
  for (const name of ['survey-close', 'training', 'evidence-gather']) await present(tasks[name])(queue.tools, {})
}

const figure = async (house: 'maison' | 'ecole', measure: string): Promise<string> => {
  const { id, lead } = region[house]
  const said = inWords(await lead.visitor.read(`/fr/organisations/${id}/mesures/${measure}`))
  return said.slice(said.indexOf('Afficher'))
}

const quiz = present(shippedQuestionnaires().find(({ code }) => code === 'staff-knowledge'))

/** Sends the same answers so many times: `right` questions well, the others as one who does not know. */
async function answer(code: string, times: number, right: number): Promise<void> {
  const fields = Object.fromEntries(
    quiz.questions.map(({ code: question, answer: key }, index) => [
      `q-${question}`,
      key === undefined ? '4' : index < right ? key.option : 'unknown',
    ]),
  )
  for (let one = 0; one < times; one += 1)
    expect((await region.site.as(null).post(`/fr/r/${code}`, fields)).status).toBe(303)
}

describe('from acts in the app to the figures of action 24', () => {
  let training = ''
  let here = ''
  let pair = ''
  const codes = { before: '', after: '' }

  it('shows nothing yet', async () => {
    await region.at(monday)
    await queueRuns()
    for (const measure of ['24a1.1', '24b1.1', '24b2.1']) expect(await figure('maison', measure)).not.toContain('14')
    expect(await figure('maison', '24c1.1')).toMatch(/Valeur\s*Non|Non/)
  })

  it('24c1 is yes once a training resource person is named', async () => {
    const { maison } = region
    await maison.lead.visitor.send(`/fr/organisations/${maison.id}/designations`, {
      training_resource: maison.worker.id,
      'before-training_resource': '',
    })
    await queueRuns()
    expect(await figure('maison', '24c1.1')).toContain('Oui')
  })

  it('a questionnaire goes before and after in two taps from the sheet of the training', async () => {
    const { maison, ecole, network } = region
    const sent = await maison.worker.visitor.send('/fr/formations/offrir', {
      title: 'Voir et agir',
      purpose: 'Les indices, la loi, et quoi faire.',
      givenBy: 'Équipe de prévention',
      subjects: ['signs', 'law'],
      languages: ['fr'],
      kind: 'session',
      minutes: '180',
      refreshMonths: '24',
      shown: network,
      partners: [ecole.id],
    })
    training = whereTo(sent)
    const added = await maison.worker.visitor.send(`${training}/seances/ajouter`, {
      day: '2026-09-24',
      from: '9:00',
      to: '12:00',
      timeZone: zone,
      place: 'Grande salle',
      link: '',
      capacity: '30',
    })
    here = whereTo(added)
    const sheet = await maison.worker.visitor.read(training)
    const [, first = ''] = /href="([^"]+questionnaire\?seance=[^"]+)"/.exec(sheet) ?? []
    const asked = await maison.worker.visitor.send(first, { session: here.split('/').at(-1) ?? '', form: '' })
    pair = whereTo(asked)
    expect(pair).toMatch(/^\/fr\/sondages\/avant-apres\//)
    const { rows } = await region.site.admin.query<{ part: 'before' | 'after'; code: string }>(
      'SELECT part, code FROM survey',
    )
    for (const { part, code } of rows) codes[part] = code
    const followed = await maison.worker.visitor.read(pair)
    expect(followed).toContain(`/fr/r/${codes.before}`)
    expect(followed).toContain(`/fr/r/${codes.after}`)
  })

  it('who has a place sees the link of the part that takes answers, and nobody else of their organization does', async () => {
    const { ecole } = region
    await ecole.reader.visitor.send(training, { organization: ecole.id }, { to: `${here}/inscription` })
    const said = await ecole.reader.visitor.read(here)
    expect(said).toContain(`/fr/r/${codes.before}`)
    expect(said).not.toContain(`/fr/r/${codes.after}`)
    expect(await ecole.worker.visitor.read(here)).not.toContain('/fr/r/')
    expect((await ecole.lead.visitor.get(pair)).status).toBe(404)
  })

  it('the part after opens in the middle of the session, when the part before ends', async () => {
    await answer(codes.before, 7, 2)
    await answer(codes.before, 5, 5)
    expect(inWords(await region.site.as(null).read(`/fr/r/${codes.after}`))).toContain('Pas tout de suite')
    await region.at(begun)
    expect(inWords(await region.site.as(null).read(`/fr/r/${codes.before}`))).toContain('Avant la formation')
    await region.at(later)
    expect(inWords(await region.site.as(null).read(`/fr/r/${codes.before}`))).toContain('C’est terminé')
    await answer(codes.after, 9, 10)
    await answer(codes.after, 5, 3)
    const thanks = inWords(await region.site.as(null).read(`/fr/r/${codes.after}/merci`))
    expect(thanks).toContain('Sans attendre')
    expect(thanks).toContain('Sources')
  })

  it('24a1 and 24b1 move when the session is closed, by account and by totals', async () => {
    const { maison, ecole } = region
    await region.at(over)
    const [place] = await region.placesOf(here.split('/').at(-1) ?? '')
    const page = await maison.worker.visitor.read(`${here}/presences`)
    await maison.worker.visitor.send(
      `${here}/presences`,
      { says: 'yes' },
      { page, to: `${here}/presences/${place?.id}` },
    )
    await maison.worker.visitor.send(`${here}/clore`, { [`total-${maison.id}`]: '14', [`total-${ecole.id}`]: '11' })
    await queueRuns()
    expect(await figure('maison', '24a1.1')).toMatch(/^Afficher Année scolaire 2026-2027 1 /)
    expect(await figure('maison', '24a1.2')).toContain('Loi')
    expect(await figure('maison', '24b1.1')).toMatch(/^Afficher Année scolaire 2026-2027 14 /)
    expect(await figure('maison', '24b1.2')).toMatch(/^Afficher Année scolaire 2026-2027 35 %/)
    expect(await figure('ecole', '24b1.1')).toMatch(/^Afficher Année scolaire 2026-2027 12 /)
    // The training was given together: it counts for both, and once.
    expect(await figure('ecole', '24a1.1')).toMatch(/^Afficher Année scolaire 2026-2027 1 /)
  })

  it('24b2 moves when the part after is closed: once, with those who gave the training', async () => {
    await region.at(weeksOn)
    await queueRuns()
    await queueRuns()
    const { rows } = await region.site.admin.query(
      `SELECT e.type, e.via, e.recorded_by, (SELECT count(*)::integer FROM evidence_organization n WHERE n.event_id = e.id) AS organizations
       FROM evidence_event e WHERE e.source_record LIKE 'survey:%'`,
    )
    expect(rows).toEqual([{ type: 'staff-survey', via: 'platform', recorded_by: null, organizations: 2 }])
    expect(await figure('maison', '24b2.1')).toContain('4')
    expect(await figure('maison', '6b1.1')).toContain('4')
  })

  it('before and after are laid side by side, with no number under five', async () => {
    const whole = inWords(await region.maison.reader.visitor.read(pair))
    const said = whole.slice(whole.indexOf('Question Avant'))
    expect(said).toContain('Quand signaler ? 42 % (5 sur 12) 64 % (9 sur 14)')
    expect(said).toContain('exploité sexuellement ? 100 % (12 sur 12) 100 % (14 sur 14)')
    expect(said).not.toMatch(/\([1-4] sur/)
  })

  it('the page of one part tells no more than the two side by side', async () => {
    const { rows } = await region.site.admin.query<{ id: string }>(`SELECT id FROM survey WHERE part = 'before'`)
    const said = inWords(await region.maison.lead.visitor.read(`/fr/sondages/${rows[0]?.id}/resultats`))
    expect(said).toContain('Bonne réponse : Sans attendre')
    expect(said).not.toContain('Si ses parents sont d’accord')
  })

  it('nothing in the journey was typed as evidence', async () => {
    const { rows } = await region.site.admin.query(`SELECT DISTINCT via FROM evidence_event`)
    expect(rows).toEqual([{ via: 'platform' }])
  })
})
