import { expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import type { Database } from '../db/index.ts'
import {
  apiGet,
  apiPost,
  data,
  defineAddresses,
  dispatch,
  openGet,
  openPost,
  page,
  redirect,
  type House,
} from './index.ts'

const addresses = defineAddresses({
  read: { fr: '/lire', en: '/read' },
  both: { fr: '/les-deux', en: '/both' },
  sent: { fr: '/choses/envoi', en: '/things/sent' },
  thing: { fr: '/choses/:name', en: '/things/:name' },
  list: { fr: '/api/list', en: '/api/list' },
  asked: { fr: '/api/asked', en: '/api/asked' },
})
const free = { needsData: false }
const routes = [
  openGet('t.read', addresses.read, () => page('read', 'read'), free),
  openGet('t.both', addresses.both, () => page('both', 'both'), free),
  openPost('t.both-sent', addresses.both, () => redirect('/fr/lire'), free),
  openGet('t.thing', addresses.thing, () => page('thing', 'thing'), free),
  openPost('t.sent', addresses.sent, () => redirect('/fr/lire'), free),
  { ...apiGet('t.list', addresses.list, () => data('{}', {})), needsData: false },
  { ...apiGet('t.asked', addresses.asked, () => data('{}', {})), needsData: false },
  { ...apiPost('t.asked-sent', addresses.asked, () => data('{}', {})), needsData: false },
]
const house: House = {
  frame: (_request, answer) => String(answer.content),
  problem: (problem, lang) =>
    page(`problem ${problem} ${lang}`, `problem ${problem} ${lang}`, { status: Number(problem) as 405 }),
  signInHref: () => '/in',
  homeHref: () => '/home',
  observe: () => undefined,
}
const noDatabase = new Proxy({} as Database, {
  get() {
    throw new Error('a wrong method reached for the database')
  },
})
const app = dispatch(
  routes,
  {
    database: noDatabase,
    clock: systemClock,
    timeZone: 'America/Toronto',
    baseUrl: 'http://tisserin.test',
    demo: false,
    dev: false,
    mailLeaves: false,
    secretKey: Buffer.alloc(32, 7),
  },
  house,
)
const ask = async (method: string, path: string): Promise<Response> =>
  app.fetch(new Request(`http://tisserin.test${path}`, { method }))

it.each([
  ['POST', '/fr/lire', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/en/read', 'GET, HEAD, OPTIONS'],
  ['PUT', '/fr/les-deux', 'GET, HEAD, POST, OPTIONS'],
  ['PATCH', '/fr/choses/envoi', 'POST, OPTIONS'],
  ['DELETE', '/fr/choses/autre', 'GET, HEAD, OPTIONS'],
  ['POST', '/api/list', 'GET, HEAD, OPTIONS'],
  ['DELETE', '/api/asked', 'GET, HEAD, POST, OPTIONS'],
])('%s %s is told which methods there are, without a look at the database', async (method, path, allowed) => {
  const answer = await ask(method, path)

  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed])
})

it('tells people in the language of the address, and programs by a document', async () => {
  expect(await (await ask('DELETE', '/en/read')).text()).toBe('problem 405 en')
  const told = await ask('DELETE', '/api/list')

  expect(told.headers.get('content-type')).toBe('application/problem+json')
  expect(told.headers.get('access-control-allow-origin')).toBe('*')
  expect(await told.json()).toMatchObject({ status: 405 })
})

it('answers HEAD like GET without its body, and only where there is a GET', async () => {
  const head = await ask('HEAD', '/fr/lire')

  expect([head.status, await head.text()]).toEqual([200, ''])
  expect((await ask('HEAD', '/api/list')).status).toBe(200)
})

it('answers OPTIONS with the methods; of open data, to any site', async () => {
  const own = await ask('OPTIONS', '/fr/les-deux')
  const open = await ask('OPTIONS', '/api/asked')

  expect([own.status, own.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
  expect(own.headers.get('access-control-allow-origin')).toBeNull()
  expect([open.status, open.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST, OPTIONS'])
})

it.each(['POST', 'DELETE', 'OPTIONS'])('has nothing for %s where there is no page', async (method) => {
  expect((await ask(method, '/fr/rien')).status).toBe(404)
})
