import pg from 'pg'
import { addLoad, type Add, type FeatureBench } from '../../../bench/feature-bench.ts'
import { measurePage } from '../../../bench/requests.ts'
import { startServer } from '../../../bench/server.ts'
import { aDesignation, aMembership, aNetwork, anOrganization, aPerson, aSession } from '../../../tests/people.ts'
import { aReferral, someTeams } from './test-referrals.ts'

export const bench: FeatureBench = { measure: measureReferrals }

const inAll = 500
const atOnce = 200
/** Each of those at work asks for the list so often, at instants of chance in this time. */
const asksEach = 3
const spanMs = 24_000

/** The list of an organization that received 500 referrals, as one of its intake reads it, then as 200 do at once. */
async function measureReferrals(add: Add): Promise<void> {
  const server = await startServer()
  const admin = new pg.Pool({ connectionString: server.adminUrl, max: 4 })
  try {
    const tokens = await fill(admin)
    const [first = ''] = tokens
    for (const [what, path] of [
      ['list of 500 referrals, first page', '/fr/orienter'],
      ['the same, those that wait, the newest first', '/fr/orienter?etat=requested&tri=newest'],
    ] as const) {
      const load = await measurePage(`${server.url}${path}`, server, { cookie: `tisserin=${first}` })
      addLoad(add, what, load, 18)
    }
    const { times, refusals } = await askAtOnce(server.url, tokens)
    const p95 = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
    add(`the same list, ${atOnce} people at once, ${times.length} requests in ${spanMs / 1000} s, p95`, p95, 300, 'ms')
    const answers = refusals.length === 0 ? '' : ` (answered ${[...new Set(refusals)].join(', ')})`
    add(
      `the same, requests that failed${answers}`,
      (100 * refusals.length) / (times.length + refusals.length),
      0.1,
      '%',
      2,
    )
  } finally {
    await admin.end()
    await server.stop()
  }
}

/** @returns tokens of the people of the intake */
async function fill(admin: pg.Pool): Promise<string[]> {
  await admin.query('update instance set set_up_at = sec.now()')
  const network = await aNetwork(admin)
  const [from, to] = [await anOrganization(admin, { network }), await anOrganization(admin, { network })]
  const by = (await aMembership(admin, { organization: from, role: 'worker' })).person
  const people: string[] = []
  for (let at = 0; at < atOnce; at += 1)
    people.push((await aMembership(admin, { organization: to, role: 'worker' })).person)
  const specialist = await aPerson(admin)
  await aMembership(admin, { organization: to, role: 'specialist', person: specialist })
  await aDesignation(admin, { organization: to, person: specialist, kind: 'specialist' })
  await someTeams(admin, { organization: to, people })
  for (let at = 0; at < inAll; at += 1)
    await aReferral(admin, {
      from,
      by,
      to,
      ...(at % 2 === 0 ? { state: 'accepted' as const, owner: people[at % 20] ?? null } : {}),
    })
  await admin.query('analyze')
  return Promise.all(people.map((one) => aSession(admin, one)))
}

async function askAtOnce(url: string, tokens: readonly string[]): Promise<{ times: number[]; refusals: number[] }> {
  const times: number[] = []
  const refusals: number[] = []
  const ask = async (token: string, at: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * spanMs))
    const began = performance.now()
    const headers = { cookie: `tisserin=${token}`, 'x-forwarded-for': `10.9.${at >> 8}.${at & 255}` }
    const answer = await fetch(`${url}/fr/orienter`, { headers }).catch(() => null)
    await answer?.text()
    if (answer?.status === 200) times.push(performance.now() - began)
    else refusals.push(answer?.status ?? 0)
  }
  await Promise.all(tokens.flatMap((token, at) => Array.from({ length: asksEach }, () => ask(token, at))))
  return { times, refusals }
}
