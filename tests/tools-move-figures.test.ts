import { afterAll, beforeAll, expect, it } from 'vitest'
import { gatherTasks } from '../src/features/evidence/gather/gather-tasks.ts'
import { loadDefinitions } from '../src/features/indicator/load-definitions.ts'
import { openSite, aTable, whereTo, type Site, type Visitor } from '../src/features/network/test-site.ts'
import { schoolToolTasks } from '../src/features/school-tool/jobs.ts'
import { toolUseTasks } from '../src/features/tool-use/jobs.ts'
import type { Task } from '../src/kernel/jobs.ts'
import { aClock } from './clock.ts'
import { aMembership, anOrganization, aPerson, aSession, renewSessions } from './people.ts'
import { anAdoptedAction, anAdoption } from './plan.ts'
import { aQueueRole } from './queue.ts'

// A school year of one school: tools are opened, a questionnaire is answered, a training is taken; nobody types a figure of the plan.

const clock = aClock('2026-09-14T14:00:00Z')
const staffCount = 24
let site: Site
let queue: ReturnType<typeof aQueueRole>
let school: string
let lead: Visitor
const staff: Visitor[] = []
let leadPerson = ''

beforeAll(async () => {
  site = await openSite({ clock: clock.clock })
  queue = aQueueRole(site.jobUrl)
  await loadDefinitions(site.adminUrl)
  const { network } = await aTable(site)
  school = await anOrganization(site.admin, { network, sector: 'education', nameFr: 'École du Pont', status: 'joined' })
  await site.admin.query(`UPDATE organization SET staff_count = $2, staff_count_on = '2026-09-10' WHERE id = $1`, [
    school,
    staffCount,
  ])
  leadPerson = await aPerson(site.admin)
  await aMembership(site.admin, { organization: school, role: 'lead', person: leadPerson })
  lead = site.as(await aSession(site.admin, leadPerson))
  for (let n = 0; n < 12; n += 1) {
    const person = await aPerson(site.admin)
    await aMembership(site.admin, { organization: school, role: 'worker', person })
    staff.push(site.as(await aSession(site.admin, person)))
  }
  const adoption = await anAdoption(site.admin, {
    organization: school,
    person: leadPerson,
    startsOn: '2026-09-01',
    endsOn: '2027-08-31',
  })
  for (const action of ['A15', 'A20', 'A21', 'A22', 'A24']) await anAdoptedAction(site.admin, { adoption, action })
})
afterAll(async () => {
  await queue.close()
  await site.close()
})

async function at(instant: string): Promise<void> {
  await clock.setTo(instant)
  await renewSessions(site.admin)
}
const jobs = { clock: clock.clock, timeZone: 'America/Toronto', baseUrl: '', secretKey: Buffer.alloc(32) }
async function run(tasks: Readonly<Record<string, Task>>, name: string): Promise<void> {
  await tasks[name]?.(queue.tools, {})
}
/** What the page of a measure says, without its tags. */
const figure = async (measure: string): Promise<string> => {
  const html = await lead.read(`/fr/organisations/${school}/mesures/${measure}?period=2026-09-01/2027-09-01`)
  const said = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&nbsp;|\u00a0|\u202f/g, ' ')
    .replace(/\s+/g, ' ')
  return /Afficher Année scolaire 2026-2027 (.*?) Dans le temps/.exec(said)?.[1] ?? said
}

it('starts with nothing known', async () => {
  for (const measure of ['15a1.1', '20a1.1', '20b1.1', '20c1.1', '21a1.1', '21a2.1', '22a1.1', '24b1.1'])
    expect(await figure(measure), measure).toMatch(/^(Pas encore de données|En attente d’un sondage)/)
})

it('20a1: what is listed in one tap, and what the school adds, are its plan', async () => {
  const suggestions = '/fr/outils-scolaires/propositions'
  const listed = await lead.send(suggestions, { what: 'article:school-community-partnership' })
  const entry = whereTo(listed)
  await lead.send(entry, {}, { to: `${entry}/nous-l-avons` })
  const added = await lead.send('/fr/outils-scolaires/ajouter', {
    titleFr: 'Trousse inventée sur le consentement',
    kind: 'tool',
    stages: ['12-13', '14-17'],
    subjects: ['consent'],
  })
  await lead.send(whereTo(added), {}, { to: `${whereTo(added)}/nous-l-avons` })

  const plan = await lead.read(`/fr/outils-scolaires/plan/${school}`)
  expect(plan).toContain('Trousse inventée sur le consentement')
  expect(plan).toContain('Rien encore pour ce stade.')
  expect(await figure('20a1.1')).toMatch(/^2 /)
  expect(await figure('20a1.2')).toMatch(/Guide.*1.*Outil.*1|Outil.*1.*Guide.*1/)
})

it('20b1, 20c1, 21a1, 21a2 and 22a1: use is what accounts opened, once the month is over', async () => {
  const list = await lead.read('/fr/outils-scolaires')
  const [, entry = ''] = /href="(\/fr\/outils-scolaires\/[0-9a-f-]{36})">Trousse/.exec(list) ?? []
  await at('2026-10-06T14:00:00Z')
  for (const one of staff.slice(0, 8)) await one.read('/fr/reperes/grille')
  for (const one of staff.slice(0, 7)) await one.read('/fr/reperes/indices')
  for (const one of staff.slice(0, 10)) await one.read('/fr/repertoire?q=logement')
  for (const one of staff.slice(0, 6)) await one.read(entry)
  await staff[6]?.read('/fr/outils/partenariat-ecole-communaute')
  await run(gatherTasks(jobs), 'evidence-gather')
  await run(toolUseTasks(jobs), 'tool-use-record')
  expect(await figure('20c1.1')).toMatch(/^Pas encore de données/)

  await at('2026-11-02T15:00:00Z')
  await run(toolUseTasks(jobs), 'tool-use-record')
  await run(schoolToolTasks(jobs), 'school-tool-follow')
  const { rows } = await site.admin.query<{ tool: string; n: number }>(
    `SELECT coalesce((SELECT t FROM unnest(tags) t WHERE t LIKE 'tool:%'), type) AS tool, (counts -> 0 ->> 'n')::int AS n FROM evidence_event
     WHERE organization_id = $1 AND source_record LIKE 'tool-use:%' AND is_current ORDER BY 1`,
    [school],
  )
  expect(rows).toEqual([
    { tool: 'directory-use', n: 10 },
    { tool: 'tool:grid', n: 8 },
    { tool: 'tool:school-tool', n: 7 },
    { tool: 'tool:signs', n: 7 },
  ])
  expect(await figure('20c1.1')).toMatch(/^2 /)
})

it('15a1, 20b1, 21a1, 21a2, 22a1: knowing is what staff answered, asked from the register', async () => {
  const register = await lead.read('/fr/outils-scolaires')
  const [, ask = ''] = /href="([^"]+)">Demander au personnel/.exec(register) ?? []
  const page = await lead.read(ask.replaceAll('&amp;', '&'))
  // The second tap: the form as it came.
  const kept = Object.fromEntries(
    [...page.matchAll(/<input[^>]*name="(title|startsOn|endsOn|lastDay|expected)"[^>]*>/g)].map(([tag, name]) => [
      name ?? '',
      (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&#39;', '’'),
    ]),
  )
  expect(kept['expected']).toBe(String(staffCount))
  const survey = whereTo(await lead.send('/fr/sondages/preparer', { ...kept, form: 'staff-year' }, { page }))
  expect((await lead.send(survey, {}, { to: `${survey}/ouvrir` })).status).toBe(303)
  const { rows } = await site.admin.query<{ code: string }>('SELECT code FROM survey WHERE organization_id = $1', [
    school,
  ])
  const stranger = site.as(null)
  const says = {
    level: '3',
    agreement: 'apply',
    'school-tool': 'use',
    grid: 'use',
    signs: 'know',
    directory: 'use',
    protocol: 'no',
  }
  const other = { ...says, agreement: 'name', 'school-tool': 'no', grid: 'no', signs: 'no', directory: 'no' }
  for (let n = 0; n < 20; n += 1) {
    const answers = n < 12 ? { ...says, signs: n < 6 ? 'use' : 'know' } : other
    const sent = await stranger.post(
      `/fr/r/${rows[0]?.code ?? ''}`,
      Object.fromEntries(Object.entries(answers).map(([question, option]) => [`q-${question}`, option])),
    )
    expect(sent.status).toBe(303)
  }
  await lead.send(`${survey}/fermer`, {})

  expect(await figure('15a1.1')).toContain('60 %')
  expect(await figure('20b1.1')).toMatch(/50 %.*connaissent.*50 %.*utilisent.*29 %/)
  expect(await figure('21a1.1')).toMatch(/50 %.*utilisent.*33 %/)
  expect(await figure('21a2.1')).toMatch(/25 %.*utilisent.*29 %/)
  expect(await figure('22a1.1')).toMatch(/50 %.*utilisent.*42 %/)
  const told = await lead.read('/fr/outils-scolaires')
  expect(told).toContain('Je connais et je m’en sers')
  expect(told).toMatch(/60\u00a0%/)
})

it('24b1: who came to a training', async () => {
  const offered = await lead.send('/fr/formations/offrir', {
    title: 'L’Entente multisectorielle, formation inventée',
    purpose: 'Qui appelle qui, et quand.',
    givenBy: 'Équipe inventée',
    subjects: ['law'],
    languages: ['fr'],
    kind: 'session',
    minutes: '120',
    shown: 'own',
  })
  const training = whereTo(offered)
  const session = whereTo(
    await lead.send(`${training}/seances/ajouter`, {
      day: '2026-11-20',
      from: '9:00',
      to: '11:00',
      timeZone: 'America/Toronto',
      place: 'Bibliothèque',
      capacity: '20',
    }),
  )
  await at('2026-11-20T17:00:00Z')
  await lead.send(`${session}/clore`, { [`total-${school}`]: '12' })

  expect(await figure('24b1.1')).toMatch(/^12 /)
})

it('keeps no mark once the school year is over, and the figures stay', async () => {
  await at('2027-09-02T14:00:00Z')
  await run(toolUseTasks(jobs), 'tool-use-record')

  expect((await site.admin.query('SELECT FROM tool_use_mark')).rowCount).toBe(0)
  expect((await site.admin.query('SELECT FROM school_tool_use')).rowCount).toBe(0)
  expect(await figure('21a1.1')).toMatch(/50 %.*utilisent.*33 %/)
  expect(await figure('20c1.1')).toMatch(/^2 /)
})
