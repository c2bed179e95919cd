import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'

/** What someone suggested on sheets of an organization, of a table and of nobody, and on a service that is not listed. */
export async function suggestions(admin: Admin, world: World): Promise<Target[]> {
  const { organizations, networks, networksOf } = world
  const add = async (steward: string | null, network: string | null): Promise<string> => {
    const id = randomUUID()
    await admin.query(
      `INSERT INTO directory_record (id, kind, doc, steward_id, network_id)
       VALUES ($1, 'service', '{"name": {"fr": "Service signalé"}, "status": "active"}', $2, $3)`,
      [id, steward, network],
    )
    return suggest(id)
  }
  const suggest = async (record: string | null): Promise<string> => {
    const id = randomUUID()
    await admin.query(
      `INSERT INTO directory_suggestion (id, record_id, kind, body, language) VALUES ($1, $2, 'other', 'Un mot.', 'fr')`,
      [id, record],
    )
    return id
  }
  const of = (organization: string, networkId: string, suggestionId: string): Target => ({
    params: { networkId, suggestionId },
    place: { organization },
  })
  const targets: Target[] = []
  for (const organization of [organizations.own, organizations.partner, organizations.foreign]) {
    const network = networksOf.get(organization)?.[0] as string
    targets.push(of(organization, network, await add(organization, network)))
  }
  for (const network of [networks.first, networks.second]) {
    const place = { network }
    const own = await add(null, network)
    const common = await add(null, null)
    targets.push(
      { params: { networkId: network, suggestionId: own }, place, kind: 'a table’s' },
      { params: { networkId: network, suggestionId: common }, place, kind: 'common' },
      { params: { networkId: network, suggestionId: await suggest(null) }, place, kind: 'unlisted' },
    )
  }
  const [ofFirst] = targets.filter(({ place }) => place.network === networks.first)
  return [
    ...targets,
    {
      params: { networkId: networks.second, suggestionId: ofFirst?.params['suggestionId'] ?? '' },
      place: {},
      kind: 'a parent that is not theirs',
    },
    { params: { networkId: networks.first, suggestionId: randomUUID() }, place: {}, kind: 'unknown' },
  ]
}
