import { openReferral, sealReferral } from '../src/crypto/index.ts'
import { settle, World } from '../src/crypto/test-world.ts'

/** Milliseconds of one round. */
export interface RoundCost {
  sealing: number
  opening: number
}

/** Makes a world of six teams. @returns what seals a referral of 50 kB for five of them besides the author’s, then opens it as one of them, by the clock given */
export async function referralRounds(clockMs: () => number): Promise<() => Promise<RoundCost>> {
  const world = new World()
  const home = await settle(world)
  const others: Awaited<ReturnType<typeof settle>>[] = []
  for (let at = 0; at < 5; at++) others.push(await settle(world))
  const body = new Uint8Array(50_000).fill(120)
  return async () => {
    const rec = world.ids()
    const parts = [
      { type: 'consent' as const, obj: world.ids(), body: body.slice(0, 400) },
      { type: 'ref' as const, obj: world.ids(), body },
    ]
    const began = clockMs()
    const teams = [home.team, ...others.map(({ team }) => team)] as const
    const sealed = await sealReferral(world.register, { rec, parts, basis: null }, teams, world.signing(home.one))
    const between = clockMs()
    const [, wrap] = sealed.wraps
    const [reader] = others
    if (!wrap || !reader) throw new Error('nobody reads')
    await openReferral({ org: home.org, rec }, sealed.objects, wrap, reader.secret, null, world.reading(home.org))
    return { sealing: between - began, opening: clockMs() - between }
  }
}
