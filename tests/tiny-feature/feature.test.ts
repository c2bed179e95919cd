import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp, features, loadDemo, routesOf, type App } from '../../src/app.ts'
import { defineFeature, inOrderOfNeeds, type Feature } from '../../src/kernel/feature/index.ts'
import { createLog } from '../../src/kernel/log.ts'
import { arrowsOf } from '../arrows.ts'
import { aClock } from '../clock.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { matrixOf, routesWithoutRow, tablesWithoutRow } from '../matrix/matrix.ts'
import { lantern, lanternTable, lit } from './lantern.tsx'

const served = inOrderOfNeeds([...features, lantern])
const { clock } = aClock()
const timeZone = 'America/Toronto'
const baseUrl = 'http://localhost:3000'

let db: TestDatabase
let app: App
const start = (all: readonly Feature[]): Promise<App> =>
  createApp({
    database: db.database,
    settings: { timeZone, isDemo: true, isDev: false, smtpUrl: null },
    baseUrl,
    log: createLog('silent'),
    observe: () => undefined,
    assets: {},
    jobUrl: db.jobUrl,
    keepsHours: false,
    clock,
    served: all,
  })
beforeAll(async () => {
  db = await testDatabase({ clock })
  await db.admin.query(lanternTable)
  await loadDemo(db.adminUrl, { clock, timeZone }, served)
  app = await start(served)
})
afterAll(async () => {
  await app.close()
  await db.drop()
})

async function read(path: string, as: string): Promise<string> {
  const signedIn = await app.fetch(
    new Request(`${baseUrl}/demo/sign-in`, { method: 'POST', body: new URLSearchParams({ as }) }),
  )
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const answer = await app.fetch(new Request(`${baseUrl}${path}`, { headers: { cookie } }))
  expect(answer.status).toBe(200)
  return answer.text()
}

describe('a feature that only declares itself', () => {
  it('has its page answered in both languages, with what its seed brought', async () => {
    expect(await read('/fr/lanternes', 'lead-courtepointe')).toContain('Inventée')
    expect(await read('/en/lanterns', 'lead-courtepointe')).toContain('Inventée')
  })

  it('stands in the header, at its place', async () => {
    const html = await read('/fr/lanternes', 'lead-courtepointe')
    const links = [...html.matchAll(/<a href="([^"]+)"[^>]*>(Plan|Lanternes|Organisations)<\/a>/g)]

    expect(links.map(([, , label]) => label).slice(0, 3)).toEqual(['Plan', 'Lanternes', 'Organisations'])
    expect(html).toMatch(/<a href="\/fr\/lanternes" aria-current="page"/)
  })

  it('has its section and its task on the page of today', async () => {
    const html = await read('/fr/aujourdhui', 'lead-courtepointe')

    expect(html).toContain('Les lanternes du soir')
    expect(html).toContain('Allumer la lanterne')
  })

  it('has its part on a page of another feature', async () => {
    expect(await read('/fr/plan/avancement?region=06', 'lead-courtepointe')).toContain('Les lanternes de la région 06')
  })

  it('has its task run by the queue', async () => {
    await db.admin.query(`SELECT graphile_worker.add_job('lantern-light')`)

    await lit.promise

    const { rows } = await db.admin.query('SELECT name FROM lantern ORDER BY name')
    expect(rows).toEqual([{ name: 'Allumée par la file' }, { name: 'Inventée' }])
  })

  it('is missed by the authorization matrix until its table and its page have a row', async () => {
    const matrix = await matrixOf(served)

    expect(routesWithoutRow(routesOf({ isDemo: false, isDev: false }, served), matrix)).toEqual(['lantern.list'])
    expect(await tablesWithoutRow(db.admin, matrix)).toEqual(['public.lantern'])
  })

  it('has the arrows that it says', () => {
    expect(arrowsOf(served)).toEqual({ ...arrowsOf(features), lantern: ['network'] })
  })
})

describe('a feature that declares what cannot be', () => {
  const feature = (name: string, needs: readonly string[]) =>
    defineFeature({ name, needs, routes: [], holdings: { nothing: 'it only tries names' } })

  it('is refused when it needs what is not there', () => {
    expect(() => inOrderOfNeeds([feature('a', ['b'])])).toThrow('a needs b, which is no feature')
  })

  it('is refused when it needs itself through others', () => {
    expect(() => inOrderOfNeeds([feature('a', ['b']), feature('b', ['a'])])).toThrow('a → b → a')
  })

  it('is refused when a route has another feature’s name', () => {
    expect(() => defineFeature({ ...lantern, name: 'other' })).toThrow('lantern.list')
  })

  it('is refused until it says what its people hold', () => {
    const { holdings: _unsaid, ...silent } = lantern

    expect(() => defineFeature(silent as Feature)).toThrow('lantern does not say what its people hold')
    expect(() => defineFeature({ ...lantern, holdings: { nothing: ' ' } })).toThrow('lantern does not say')
  })

  it('is refused when its task has the name of another’s', async () => {
    const again = { ...feature('other', []), ...(lantern.tasks && { tasks: lantern.tasks }) }

    await expect(start([...served, again])).rejects.toThrow('tasks declared twice: lantern')
  })

  it('is refused when it fills a place of the frame that another fills', async () => {
    const again = { ...feature('other', []), frame: { home: { fr: '/ici', en: '/here' } } }

    await expect(start([...served, again])).rejects.toThrow('places of the frame declared twice: home')
  })
})
