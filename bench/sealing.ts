import { openReferral, sealReferral } from '../src/crypto/index.ts'
import { settle, World } from '../src/crypto/test-world.ts'
import type { Add } from './feature-bench.ts'

const rounds = 60
const warmUp = 15

/** Processor time of this process, in milliseconds: what others do meanwhile does not count. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const p95 = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.95)] ?? 0

/** Seals a referral of 50 kB for five teams besides the author’s, and opens it as one of them (spec referral 6, number 22). */
export async function measureSealing(add: Add): Promise<void> {
  const world = new World()
  const home = await settle(world)
  const others: Awaited<ReturnType<typeof settle>>[] = []
  for (let at = 0; at < 5; at++) others.push(await settle(world))
  const [reader] = others
  if (!reader) return
  const body = new Uint8Array(50_000).fill(120)
  const sealing: number[] = []
  const opening: number[] = []
  for (let round = -warmUp; round < rounds; round++) {
    const rec = world.ids()
    const parts = [
      { type: 'consent' as const, obj: world.ids(), body: body.slice(0, 400) },
      { type: 'ref' as const, obj: world.ids(), body },
    ]
    const began = cpuMs()
    const teams = [home.team, ...others.map(({ team }) => team)] as const
    const sealed = await sealReferral(world.register, { rec, parts, basis: null }, teams, world.signing(home.one))
    const between = cpuMs()
    const [, wrap] = sealed.wraps
    if (!wrap) return
    await openReferral({ org: home.org, rec }, sealed.objects, wrap, reader.secret, null, world.reading(home.org))
    if (round < 0) continue
    sealing.push(between - began)
    opening.push(cpuMs() - between)
  }
  const both = sealing.map((one, at) => one + (opening[at] ?? 0))
  const what = 'a referral of 50 kB for five teams and one’s own'
  add(`${what}: seal (CPU, p95)`, p95(sealing), 150, 'ms')
  add(`${what}: open as one of them (CPU, p95)`, p95(opening), 150, 'ms')
  add(`${what}: both, times four: an estimate of a throttled telephone, not a measure on one`, 4 * p95(both), 150, 'ms')
}
