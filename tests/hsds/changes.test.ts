import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { hsds } from '../../src/features/directory/index.ts'
import { present } from '../present.ts'
import { startDirectory, type DirectoryApp } from './directory-app.ts'
import { idOf, someServices } from './fixture.ts'
import { pathChecks, problemsOf } from './schemas.ts'
import { walk, walkLinks, type Page } from './walk.ts'

// The API while the directory changes: who walks its pages loses nothing, and who follows its changes is told of every end.

const count = 120
let app: DirectoryApp
beforeAll(async () => {
  app = await startDirectory({ isShipped: false })
})
/** Every test finds them all published, whatever the one before did to them. */
beforeEach(() => app.save(someServices(count).map((draft) => ({ ...draft, status: 'published' }))))
afterAll(() => app.stop())

const service = (n: number): string => idOf('some', 'service', String(n))
const page = async (path: string): Promise<Page> => (await app.json(path)) as unknown as Page
const setStatus = (id: string, status: hsds.RecordStatus, mergedInto: string | null = null) =>
  app.db.admin.query('update directory_record set status = $2, merged_into = $3, doc = $4 where id = $1', [
    id,
    status,
    mergedInto,
    status === 'deleted' ? '{}' : { name: { fr: 'Changé' }, status: 'active' },
  ])
const edit = (n: number, times: number) =>
  app.db.admin.query(`update directory_record set doc = jsonb_set(doc, '{alert}', to_jsonb($2::text)) where id = $1`, [
    service(n % count),
    `Édition ${times}`,
  ])

describe('walking the pages', () => {
  it('during 500 edits loses and doubles nothing, by number, by link and as a stream', async () => {
    const wanted = new Set(Array.from({ length: count }, (_, n) => service(n)))
    let edits = 0
    let isOver = false
    const editing = (async () => {
      while (edits < 500 || !isOver) await edit((edits += 1) * 7, edits)
    })()
    const walks = [
      await walk(app, '/services', 7),
      await walk(app, '/services?full=true', 11),
      await walkLinks(app, '/api/hsds/v3/services?per_page=7'),
      await walkLinks(
        app,
        '/api/hsds/v3/services?per_page=9&search=refuge&organization_id=' + idOf('some', 'organization', 'a'),
      ),
      (await (await app.get('/services?format=ndjson')).text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    ]
    isOver = true
    await editing
    expect(edits).toBeGreaterThanOrEqual(500)
    for (const [at, walked] of walks.entries()) {
      const seen = walked.map(({ id }) => String(id))
      expect([at, seen.length]).toEqual([at, new Set(seen).size])
      const all = at === 3 ? [...wanted].filter((_, n) => n % 2 === 0) : [...wanted]
      expect([at, new Set(seen)]).toEqual([at, new Set(all)])
    }
  })

  it('while records are deleted, misses none of those that remain, by link', async () => {
    const seen: unknown[] = []
    let number = 0
    for (let path: string | undefined = '/api/hsds/v3/services?per_page=10'; path !== undefined;) {
      const answer = await app.fetch(path)
      const told = (await answer.json()) as Page
      seen.push(...told.contents.map(({ id }) => id))
      path = /<https:\/\/[^/]+([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
      number += 1
      if (number < 4) await setStatus(service(number * 2), 'deleted')
    }
    expect(seen).toHaveLength(new Set(seen).size)
    const left = (await walk(app, '/services')).map(({ id }) => id)
    expect(left).toHaveLength(count - 3)
    expect(left.filter((id) => !seen.includes(id))).toEqual([])
    const sizes = await Promise.all(
      [1, 2, 3].map(async (number) => (await page(`/services?per_page=50&page=${number}`)).size),
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBe((await page('/services')).total_items)
  })

  it('closes up at once the places of what was deleted', async () => {
    for (const n of [2, 4, 6]) await setStatus(service(n), 'deleted')
    const first = await page('/services?per_page=10')
    expect([first.size, first.total_items, first.total_pages]).toEqual([10, count - 3, 12])
  })

  it('while records are hidden, misses none of those that remain, by link', async () => {
    const first = await app.get('/services?per_page=10')
    const link = present(/<https:\/\/[^/]+([^>]+)>/.exec(present(first.headers.get('link')))?.[1])
    const seen = ((await first.json()) as Page).contents.map(({ id }) => id)
    await setStatus(service(1), 'hidden')
    seen.push(...(await walkLinks(app, link)).map(({ id }) => id))
    expect((await walk(app, '/services')).map(({ id }) => id).filter((id) => !seen.includes(id))).toEqual([])
    expect((await app.get(`/services/${service(1)}`)).status).toBe(404)
  })
})

describe('following changes', () => {
  const instant = async (): Promise<string> =>
    present((await app.db.admin.query<{ now: Date }>('select sec.instant() as now')).rows[0]).now.toISOString()

  it('tells what changed on or after an instant, and the end of what was deleted or merged', async () => {
    await app.db.admin.query('select pg_sleep(0.002)') // instants leave with milliseconds: past that of the last save
    const since = await instant()
    await setStatus(service(30), 'deleted')
    await setStatus(service(31), 'merged', service(32))
    await edit(33, 1)
    const told = await page(`/services?modified_after=${since}`)
    expect(problemsOf(pathChecks().get('/services'), told)).toEqual([])
    const byId = new Map(told.contents.map((one) => [one['id'], one]))
    expect([...byId.keys()].sort()).toEqual([service(30), service(31), service(33)].sort())
    expect(byId.get(service(30))).toMatchObject({ status: 'defunct', tombstone: 'deleted' })
    expect(byId.get(service(31))).toMatchObject({ tombstone: 'merged', merged_into: service(32) })
    const last = String(byId.get(service(33))?.['last_modified'])
    // Instants leave with milliseconds: what changed within the same one is told again, never missed.
    const after = (await page(`/services?modified_after=${last}`)).contents
    expect(after.map(({ id }) => id)).toContain(service(33))
    expect(after.filter((one) => String(one['last_modified']) < last)).toEqual([])
    const stream = await (await app.get(`/services?modified_after=${since}&format=ndjson`)).text()
    expect(
      stream
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual(told.contents)
  })

  it('tells the end only to who follows changes', async () => {
    await setStatus(service(30), 'deleted')
    await setStatus(service(31), 'merged', service(32))
    expect((await walk(app, '/services')).map(({ id }) => id)).not.toContain(service(30))
    const gone = await app.get(`/services/${service(30)}`)
    expect([gone.status, ((await gone.json()) as { tombstone: string }).tombstone]).toEqual([410, 'deleted'])
    const merged = await app.get(`/services/${service(31)}`, { 'accept-language': 'en' })
    expect([merged.status, await merged.json()]).toMatchObject([410, { merged_into: service(32), tombstone: 'merged' }])
  })

  it('tells a place of a service as ended no more than the service: hidden with it, back with it', async () => {
    const places = async () => (await walk(app, '/service_at_locations')).map((one) => one['service_id'])
    expect(await places()).toContain(service(40))
    await app.save([
      { id: service(40), kind: 'service', doc: { name: { fr: 'x' }, status: 'active' }, status: 'hidden' },
    ])
    expect(await places()).not.toContain(service(40))
    expect((await app.get(`/service_at_locations/${idOf('some', 'place', '40')}`)).status).toBe(404)
    await app.save([
      { id: service(40), kind: 'service', doc: { name: { fr: 'x' }, status: 'active' }, status: 'published' },
    ])
    expect(await places()).toContain(service(40))
  })
})
