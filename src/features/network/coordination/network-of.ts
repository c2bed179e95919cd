import type { MemberRequest } from '../../../kernel/http/index.ts'
import type { Network } from '../model.ts'
import { listNetworks } from '../queries.ts'
import { mayChangeNetwork, maySeeNetwork } from '../rules.ts'

/** The network of the address, when the person belongs to it (or, with `mustCoordinate`, coordinates it). */
export async function networkOf(
  { who, params, tx }: MemberRequest,
  { mustCoordinate }: { mustCoordinate: boolean },
): Promise<Network | null> {
  const id = params['id'] ?? ''
  if (!(mustCoordinate ? mayChangeNetwork : maySeeNetwork)(who, id)) return null
  return (await listNetworks(tx, [id]))[0] ?? null
}
