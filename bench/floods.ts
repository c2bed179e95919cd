import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Add } from './feature-bench.ts'
import { startServer, type BenchServer } from './server.ts'

/** What others read meanwhile. The door of young people has a budget of its own. */
const pages = [
  { name: 'youth door `/fr/toi`', path: '/fr/toi', mostMs: 200 },
  { name: 'a search of the directory', path: '/fr/repertoire?q=h%C3%A9bergement+montr%C3%A9al', mostMs: null },
] as const
const together = 60
const muteDomain = 'muet.quebec'

interface Times {
  p50: number
  p99: number
}

/** Others’ pages while one flood after another lasts, each beside the same pages on a quiet server measured just before. */
export async function measureFloods(add: Add): Promise<void> {
  // Development, where a provider on this machine may be called.
  const server = await startServer({ env: { TISSERIN_DEV: '1' } })
  const mute = await aMuteProvider()
  try {
    await setUp(server, mute.issuer)
    for (const { name, path, mostMs } of pages) {
      await timesOf(server, path, 300)
      for (const [what, flood] of [
        [`${together} sign-ins at once`, signIns],
        [`${together} people at a provider that never answers`, provided],
      ] as const) {
        const quiet = await timesOf(server, path)
        const during = await whileFlooded(
          () => flood(server),
          () => timesOf(server, path),
        )
        const told = `p50 ${during.p50.toFixed(1)} ms, p99 ${during.p99.toFixed(1)} ms; quiet ${quiet.p50.toFixed(1)} and ${quiet.p99.toFixed(1)} ms`
        add(`p99 of ${name} during ${what}, over the quiet one (${told})`, during.p99 / quiet.p99, 2, '×', 2)
        if (mostMs !== null) add(`p99 of ${name} during ${what}`, during.p99, mostMs, 'ms')
      }
    }
  } finally {
    mute.server.closeAllConnections()
    mute.server.close()
    await server.stop()
  }
}

/** One reader, one page after another, of a caller that no limit has counted yet. */
async function timesOf({ url }: BenchServer, path: string, count = 400): Promise<Times> {
  const times: number[] = []
  for (let turn = 0; turn < count; turn += 1) {
    const from = performance.now()
    const answer = await fetch(`${url}${path}`, { headers: { 'x-forwarded-for': aCaller() } })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

let callers = 0
const aCaller = (): string => {
  callers += 1
  return `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`
}

/** Keeps the flood up, wave after wave, for as long as `work` lasts. */
async function whileFlooded<T>(wave: () => Promise<unknown>, work: () => Promise<T>): Promise<T> {
  let isOver = false
  const flood = (async () => {
    while (!isOver) await wave()
  })()
  await pause(200) // the first wave has arrived
  try {
    return await work()
  } finally {
    isOver = true
    await flood
  }
}

const waveOf = (url: string, fields: () => Record<string, string>): Promise<unknown> =>
  Promise.all(
    Array.from({ length: together }, async () => {
      const answer = await fetch(`${url}/fr/connexion`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'x-forwarded-for': aCaller() },
        body: new URLSearchParams(fields()),
      })
      await answer.arrayBuffer()
      if (![422, 503].includes(answer.status)) throw new Error(`a flood was answered ${answer.status}`)
    }),
  )

/** Wrong passwords of unknown people, which cost what right ones do. */
const signIns = ({ url }: BenchServer): Promise<unknown> =>
  waveOf(url, () => ({
    email: `${randomUUID()}@organisme.quebec`,
    password: 'pas le bon mot de passe',
    way: 'password',
  }))

const provided = ({ url }: BenchServer): Promise<unknown> =>
  waveOf(url, () => ({ email: `${randomUUID()}@${muteDomain}`, way: 'provider' }))

async function aMuteProvider(): Promise<{ server: Server; issuer: string }> {
  const server = createServer(() => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function setUp({ adminUrl }: BenchServer, issuer: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await client.query('update instance set set_up_at = coalesce(set_up_at, sec.now())')
  await client.query(
    `with added as (insert into organization (name_fr, name_en, sector, region_codes, status)
       values ('Organisme muet', 'Mute organization', 'community', '{04}', 'joined') returning id)
     insert into identity_provider (organization_id, issuer, client_id, client_secret, email_domain)
     select id, $1, 'bench', 'bench', $2 from added`,
    [issuer, muteDomain],
  )
  await client.query('vacuum analyze')
  await client.end()
}
