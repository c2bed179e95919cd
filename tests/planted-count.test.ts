import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp, features, prepare, routes, type App } from '../src/app.ts'
import { feature as indicator, indicatorCommand } from '../src/features/indicator/index.ts'
import { anAdopter } from '../src/features/indicator/test-log.ts'
import { reportCommand } from '../src/features/report/index.ts'
import { feature as survey } from '../src/features/survey/index.ts'
import { aSurvey } from '../src/features/survey/test-surveys.ts'
import type { Day } from '../src/kernel/clock.ts'
import { pathOf } from '../src/kernel/http/address.ts'
import type { Route } from '../src/kernel/http/index.ts'
import { languages, type Language } from '../src/kernel/language.ts'
import { createLog } from '../src/kernel/log.ts'
import { hashToken, newToken } from '../src/kernel/session.ts'
import { aClock } from './clock.ts'
import { testDatabase, type TestDatabase } from './database.ts'
import { aCoordinator, aMembership, aNetwork, anOperator, aPerson, aSession } from './people.ts'
import { answered, cells, logMet, moveSurvey, recordSurveys, type Planted } from './planted-people.ts'
import { present } from './present.ts'
import { aQueueRole } from './queue.ts'

// A small number of people is planted in one organization, then moved by one with those around it (planted-people.ts). Whoever is not of these
// organizations must find the same answer before and after, at every door: whatever differs would tell the number.

const { clock } = aClock()
const { clock: firstOfMonth } = aClock('2026-12-01T17:00:00Z')
const writesMail = /monthly|digest|remind/
const timeZone = 'America/Toronto'
const period = '2026-09-01/2027-09-01'
const queueJobs = { clock: firstOfMonth, timeZone, baseUrl: 'http://tisserin.invalid', secretKey: Buffer.alloc(32) }
const halfOpen = { start: '2026-09-01' as Day, end: '2027-09-01' as Day }

let db: TestDatabase
let app: App
let network: string
const planted: Planted[] = []
const readers: { name: string; token: string | null }[] = []
/** Who works where the smallest number was logged. */
let insider: string
const actions = ['A8', 'A11']
/** Keys of programs: of a partner, and of the organization that logged the smallest number. */
const keys: Record<'partner' | 'own', string> = { partner: newToken(), own: newToken() }
/** What the parts of addresses name, besides the network and the organization. */
const named: Record<string, string> = {
  measure: '8b1.1',
  region: '04',
  type: 'participation',
  code: '8',
  form: 'youth-service',
}

beforeAll(async () => {
  db = await testDatabase({ clock })
  await prepare(db.adminUrl)
  for (const { load } of features) await load?.(db.database)
  network = await aNetwork(db.admin, { regionCodes: ['04', '08'] })
  for (const [sector, region, n, step] of cells) {
    const organization = await anAdopter(db.admin, { network, actions, sector, regionCodes: [region] })
    const facts = { organization, form: 'youth-service', state: 'closed', expected: 200, answers: answered(n) } as const
    const { id: survey, code } = await aSurvey(db.admin, facts)
    named['token'] ??= code
    planted.push({ organization, record: await logMet(db.admin, organization, n), survey, surveyRecord: '', n, step })
  }
  await recordSurveys(db, survey.tasks?.(queueJobs, []) ?? {}, planted)
  const other = await anAdopter(db.admin, { network, actions, sector: 'justice', regionCodes: ['04'] })
  const { person: lead } = await aMembership(db.admin, { organization: other, role: 'lead' })
  const coordinator = await aCoordinator(db.admin, { network })
  const operator = await anOperator(db.admin)
  readers.push({ name: 'a visitor', token: null })
  readers.push({ name: 'the coordinator', token: await aSession(db.admin, coordinator) })
  readers.push({ name: 'the lead of a partner', token: await aSession(db.admin, lead) })
  readers.push({ name: 'the operator', token: await aSession(db.admin, operator) })
  readers.push({ name: 'someone without a place', token: await aSession(db.admin, await aPerson(db.admin)) })
  const colleague = await aMembership(db.admin, { organization: other, role: 'worker' })
  readers.push({ name: 'a worker of a partner', token: await aSession(db.admin, colleague.person) })
  const elsewhere = await aCoordinator(db.admin, { network: await aNetwork(db.admin, { regionCodes: ['04'] }) })
  readers.push({ name: 'the coordinator of another network', token: await aSession(db.admin, elsewhere) })
  const { organization, record } = present(planted[0])
  const { person: own } = await aMembership(db.admin, { organization, role: 'lead' })
  insider = await aSession(db.admin, own)
  await aKey(keys.partner, other, lead)
  await aKey(keys.own, organization, own)
  const { rows } = await db.admin.query<{ adoptionId: string; adoptedId: string }>(
    `select d.id as "adoptionId", a.id as "adoptedId" from adoption d join adopted_action a on a.adoption_id = d.id where d.organization_id = $1`,
    [organization],
  )
  // Adopted long enough ago to be written about.
  await db.admin.query(`update adoption set created_at = '2026-10-01'`)
  Object.assign(named, rows[0], { record, personId: own })
  app = await createApp({
    database: { ...db.database, hit: async () => 1 },
    settings: { timeZone, isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'http://tisserin.invalid',
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock,
  })
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

const aKey = (key: string, organization: string, person: string) =>
  db.admin.query(
    'insert into indicator_token (id, token_hash, organization_id, label, made_by) values ($1, $2, $3, $4, $5)',
    [randomUUID(), hashToken(key), organization, 'Inventée', person],
  )

/** What the queue does for indicators; the gate forgets what it published, so that nothing is held back. */
async function publish(): Promise<void> {
  await db.admin.query('delete from indicator_release')
  await db.admin.query('insert into indicator_stale (organization_id) values (null)')
  const queue = aQueueRole(db.jobUrl)
  const tasks = indicator.tasks?.({ clock, timeZone, baseUrl: '', secretKey: Buffer.alloc(32) }, [])
  await present(tasks?.['indicator-refresh'])(queue.tools, {})
  await queue.close()
}

async function textOf(answer: Response): Promise<string> {
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes]
  return parts.map((part) => new TextDecoder().decode(part)).join('\n')
}

/** Random keys of forms, and hashes of what was counted: they change by themselves. */
const withoutKeys = (text: string): string =>
  text
    .replaceAll(/name="(_?csrf|_?key)" value="[^"]*"|"csrf":"[^"]*"/g, '')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'HASH')
    .replaceAll(/nonce-?="?[\w+/=-]+/g, '')

/** What the parts of an address may name here. */
function paramsOf(route: Route): Record<string, string>[] {
  const names = [...route.address.fr.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  if (names.length === 0) return [{}]
  const first = present(planted[0]).organization
  const id =
    { network, evidence: named['record'], survey: present(planted[0]).survey }[route.id.split('.')[0] ?? ''] ?? first
  const whole = { ...named, organizationId: first, networkId: network }
  return (names.includes('id') ? [id, first] : [first]).map((one) =>
    Object.fromEntries(names.map((name) => [name, whole[name as keyof typeof whole] ?? one])),
  )
}

const queries = [
  '',
  `?period=${period}`,
  ...['04', '08'].flatMap((region) => [
    `?period=${period}&region=${region}`,
    `?period=${period}&region=${region}&sector=police`,
    `?region=${region}&action=8`,
  ]),
  `?period=${period}&sector=police&network=NETWORK`,
  `?period=${period}&organization=PLANTED&measure=8b1.1`,
]
const asksFigures = /^(indicator|report|plan\.progress|alliance\.region)/

/** Pages of figures in every way; in English, the ways that differ by their words alone are left out. */
const queriesOf = ({ id }: Route, lang: Language): readonly string[] =>
  asksFigures.test(id) ? queries.slice(0, lang === 'fr' ? undefined : 3) : ['']

interface Door {
  name: string
  ask: () => Promise<string>
}

function doorsOf(): Door[] {
  const pages = routes
    .filter(({ method }) => method === 'GET')
    .flatMap((route) =>
      readers.flatMap(({ name, token }) =>
        (asksFigures.test(route.id) ? languages : (['fr'] as const)).flatMap((lang) =>
          paramsOf(route).flatMap((params) =>
            queriesOf(route, lang).map((query): Door => {
              const asked = query.replace('NETWORK', network).replace('PLANTED', present(planted[0]).organization)
              const whole = pathOf(lang, route.address, params)
              const path = `${route.bare ? whole.slice(lang.length + 1) : whole}${asked}`
              return { name: `${name} ${route.id} ${path}`, ask: () => read(path, token) }
            }),
          ),
        ),
      ),
    )
  const api = Object.entries(keys).flatMap(([whose, key]) =>
    ['network', 'region:04', 'region:08', 'organization'].map((scope): Door => ({
      name: `api ${whose} ${scope}`,
      ask: () => read(`/api/v1/indicators?period=${period}&scope=${scope}`, null, { authorization: `Bearer ${key}` }),
    })),
  )
  // What leaves the organization goes to readers outside, though its own people fetch it.
  const leaving = languages.flatMap((lang) =>
    routes
      .filter(({ method, id }) => method === 'GET' && /^(report|survey\.results)/.test(id))
      .map(({ id, address }): Door => {
        const path = `${pathOf(lang, address, { id: present(planted[0]).survey })}?period=${period}&organization=${present(planted[0]).organization}`
        return { name: `leaving ${id} ${path}`, ask: () => read(path, insider) }
      }),
  )
  const cids = languages.flatMap((lang) =>
    [null, '04'].map((region): Door => ({ name: `cids ${lang} ${region}`, ask: () => exportCids(lang, region) })),
  )
  const command = ['network', 'region:04', 'region:08', `organization:${present(planted[0]).organization}`].map(
    (scope): Door => ({ name: `command ${scope}`, ask: () => compute(scope) }),
  )
  return [...pages, ...api, ...leaving, ...cids, ...command, { name: 'mail', ask: readMail }]
}

async function read(path: string, token: string | null, headers: Record<string, string> = {}): Promise<string> {
  const cookie = token === null ? {} : { cookie: `tisserin=${token}` }
  const answer = await app.fetch(new Request(`http://tisserin.invalid${path}`, { headers: { ...headers, ...cookie } }))
  return `${answer.status} ${withoutKeys(await textOf(answer))}`
}

async function compute(text: string): Promise<string> {
  const scope = present(indicatorCommand.parseScope(text))
  const asked = {
    period: halfOpen,
    scope,
    isGated: true,
    clock,
    timeZone,
  }
  return JSON.stringify(await indicatorCommand.compute(db.adminUrl, asked))
}

async function exportCids(lang: Language, region: string | null): Promise<string> {
  const scope = { kind: 'network', network: null, region, sector: null } as const
  const asked = { period: halfOpen, lang, scope, baseUrl: 'http://tisserin.invalid', timeZone, clock }
  const made = await reportCommand.exportCids(db.adminUrl, asked)
  if (!made.ok) throw new Error(made.refusal.code)
  return made.value
}

/** Every mail that the queue writes on the first working day of a month, written anew; the keys in its links change by themselves. */
async function readMail(): Promise<string> {
  const queue = aQueueRole(db.jobUrl)
  for (const { tasks } of features)
    for (const [name, task] of Object.entries(tasks?.(queueJobs, features) ?? {}))
      if (writesMail.test(name)) await task(queue.tools, {})
  await queue.close()
  const { rows } = await db.admin.query('select subject, body_text, body_html from mail_message order by 1, 2')
  // Pages that tell of the outbox find it as it was.
  await db.admin.query('delete from mail_message')
  await db.admin.query('delete from plan_mail_sent')
  await db.admin.query('delete from digest_run')
  expect(rows.length).toBeGreaterThan(0)
  return JSON.stringify(rows).replaceAll(/\/[\w.-]{30,}/g, '/KEY')
}

/** The figure of the measure in the year of an organization. */
const numberOf = (page: string): string | undefined =>
  /measure__value">(\d+)<\/p><div><p><b>Jeunes à l’éducation à la sexualité</.exec(page)?.[1]

async function everyAnswer(): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const { name, ask } of doorsOf()) answers.set(name, await ask())
  return answers
}

it('tells a small number of people at no door: page, file, chart, trace, API, mail, command', async () => {
  const ownYear = () => read(`/fr/notre-annee?period=${period}`, insider)
  await publish()
  // Each reader sees which tools they opened: they have opened them all before anything is compared.
  // The files are left alone: a reader may take some in an hour, no more.
  const tools = doorsOf().filter(({ name }) =>
    / (?:practice|directory|school-tool|toolbox)\.(?!csv|json|xlsx)/.test(name),
  )
  for (const { ask } of tools) await ask()
  const before = await everyAnswer()
  const ownBefore = await ownYear()
  for (const one of planted) {
    if (one.step === 0) continue
    await logMet(db.admin, one.organization, one.n + one.step, one.record)
    await moveSurvey(db.admin, one)
  }
  await publish()
  const after = await everyAnswer()

  const different = [...before].filter(([door, text]) => after.get(door) !== text).map(([door]) => door)
  const shown = [...before.values()].filter((text) => text.includes('216')).length
  console.log(
    `planted count: ${before.size} answers of ${readers.length} readers, ${different.length} differ, ${shown} tell the total`,
  )

  expect(different).toEqual([])
  // What a hundred people answered is told to their organization, but for who knows the service.
  const ofSurvey = [...before].filter(([door, text]) => door.startsWith('leaving survey') && /\b100\b/.test(text))
  expect(ofSurvey.length).toBeGreaterThan(3)
  // The totals are told, so that a silent door would be noticed.
  expect(shown).toBeGreaterThan(5)
  // Its own people read it whole: the number moved, and a page that may tell it does.
  expect(numberOf(ownBefore)).toBe('3')
  expect(numberOf(await ownYear())).toBe('2')
}, 900_000)
