import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../tests/database.ts'
import { aClock } from '../../../../tests/clock.ts'
import { aNetwork, anOperator, aPerson, aSession } from '../../../../tests/people.ts'
import { aQueueRole } from '../../../../tests/queue.ts'
import { createApp, prepare, type App } from '../../../app.ts'
import { createLog } from '../../../kernel/log.ts'
import { refreshValues } from '../store/refresh.ts'
import { aLoggedEvent, anAdopter } from '../test-log.ts'

const { clock } = aClock()
const timeZone = 'America/Toronto'

let db: TestDatabase
let app: App
let operator: string
beforeAll(async () => {
  db = await testDatabase({ clock })
  await prepare(db.adminUrl)
  app = await createApp({
    database: db.database,
    settings: { timeZone, isDemo: false, isDev: false, smtpUrl: null },
    baseUrl: 'http://tisserin.invalid',
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock,
  })
  operator = await aSession(db.admin, await anOperator(db.admin))
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

const get = async (path: string, token: string) => {
  const answer = await app.fetch(
    new Request(`http://tisserin.invalid${path}`, { headers: { cookie: `tisserin=${token}` } }),
  )
  return { status: answer.status, html: await answer.text() }
}

async function post(path: string, fields: Record<string, string>, token = operator) {
  const { html } = await get(path, token)
  const csrf = /name="(_?csrf)" value="([^"]*)"/.exec(html)
  const key = /name="(_?key)" value="([^"]*)"/.exec(html)
  const body = new URLSearchParams(fields)
  if (csrf) body.set(csrf[1] ?? '', csrf[2] ?? '')
  if (key) body.set(key[1] ?? '', key[2] ?? '')
  const answer = await app.fetch(
    new Request(`http://tisserin.invalid${path}`, {
      method: 'POST',
      body,
      headers: { cookie: `tisserin=${token}`, origin: 'http://tisserin.invalid' },
    }),
  )
  return { status: answer.status, html: await answer.text() }
}

const measure = {
  indicator: 'x1',
  nameFr: 'Sorties de groupe',
  nameEn: 'Group outings',
  unitFr: 'sorties',
  unitEn: 'outings',
  methodFr: 'On compte les sorties de la période.',
  methodEn: 'Outings of the period are counted.',
  way: 'records',
  evidence: 'activity',
  tags: 'kind:outing',
  time: 'happened-in',
  version: '0',
}
const add = '/fr/instance/mesures/ajouter'

describe('a measure of one’s own', () => {
  it('is added in the screens, without code, and is then computed for everyone', async () => {
    const network = await aNetwork(db.admin)
    const organization = await anAdopter(db.admin, { network })
    await aLoggedEvent(db.admin, { type: 'activity', organizations: [organization], tags: ['kind:outing'] })
    expect((await post(add, measure)).status).toBe(303)

    const queue = aQueueRole(db.jobUrl)
    await refreshValues({ transaction: queue.tools.transaction, clock, timeZone })
    await queue.close()

    const { rows } = await db.admin.query(
      `select figures -> 'x1.1' as value from indicator_snapshot where organization_id = $1 and starts_on = '2026-09-01'`,
      [organization],
    )
    expect(rows[0]).toMatchObject({ value: { state: 'computed', value: 1, definitionVersion: 1 } })
    expect((await get('/fr/instance/mesures', operator)).html).toContain('Sorties de groupe')
  })

  it.each([
    [{ nameEn: '' }, 'nameEn'],
    [{ indicator: '12a2' }, 'indicator'],
    [{ indicator: 'X 1' }, 'indicator'],
    [{ tags: 'kind:nowhere' }, 'tags'],
    [{ tags: 'outing' }, 'tags'],
    [{ way: 'percentage', evidence: 'feedback-poll', tags: '', quantity: 'more-aware' }, 'denominator'],
    [{ way: 'sum', evidence: 'participation', tags: '', quantity: 'distinct-people' }, 'people'],
    [{ way: 'sum', quantity: '' }, 'quantity'],
    [{ time: 'in-force-at-end' }, 'time'],
  ])('is refused with what is wrong at its field: %j', async (wrong: Record<string, string>, field) => {
    const { status, html } = await post(add, { ...measure, indicator: 'x2', ...wrong })

    expect(status).toBe(422)
    expect(html).toContain(`href="#${field}"`)
  })

  it('changes by versions, and of two people at once the second is shown both', async () => {
    const path = '/fr/instance/mesures/x1.1'
    expect((await post(path, { ...measure, nameFr: 'Sorties', version: '1' })).status).toBe(303)
    const { status, html } = await post(path, { ...measure, nameFr: 'Excursions', version: '1' })

    expect(status).toBe(409)
    expect(html).toContain('Excursions')
    expect(html).toContain('Sorties')
  })

  it('is withdrawn after a page that says so, and comes back when it is saved again', async () => {
    const path = '/fr/instance/mesures/x1.1/retirer'
    expect((await post(path, {})).status).toBe(422)
    expect((await post(path, { sure: 'yes' })).status).toBe(303)
    const { rows } = await db.admin.query(
      'select version, is_retired from indicator_definition where not is_shipped order by version desc',
    )
    expect(rows[0]).toEqual({ version: 3, is_retired: true })

    expect((await post('/fr/instance/mesures/x1.1', { ...measure, version: '3' })).status).toBe(303)
  })

  it('is nobody’s but of who runs the instance', async () => {
    const stranger = await aSession(db.admin, await aPerson(db.admin))

    expect((await get('/fr/instance/mesures', stranger)).status).toBeGreaterThanOrEqual(403)
  })
})
