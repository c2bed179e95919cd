import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import { serviceCode } from './addresses.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { present } from '../../../tests/present.ts'
import { suggestions } from './test-matrix-suggestions.ts'

export async function directoryTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  return { ...(await sheets(admin, world)), suggestion: await suggestions(admin, world) }
}

/** Services of the directory, told and hidden: kept by an organization, by a table, by nobody; and one that is none. */
async function sheets(admin: Admin, world: World): Promise<{ sheet: Target[]; listedOrganization: Target[] }> {
  const { organizations, networks } = world
  const add = async (kind: string, status: string, steward: string | null, network: string | null) => {
    const id = randomUUID()
    const { rows } = await admin.query<{ seq: string }>(
      `INSERT INTO directory_record (id, kind, doc, status, steward_id, network_id)
       VALUES ($1, $2, '{"name": {"fr": "Service inventé"}, "status": "active"}', $3, $4, $5) RETURNING seq`,
      [id, kind, status, steward, network],
    )
    return { id, code: serviceCode(present(rows[0]).seq) }
  }
  const targets: Target[] = []
  for (const status of ['published', 'hidden']) {
    for (const organization of [organizations.own, organizations.partner, organizations.foreign]) {
      const network = world.networksOf.get(organization)?.[0] ?? null
      const params = await add('service', status, organization, network)
      targets.push({ params, place: { organization }, kind: status })
    }
    for (const network of [networks.first, networks.second]) {
      const params = await add('service', status, null, network)
      targets.push({ params, place: { network }, kind: `a table’s, ${status}` })
    }
    targets.push({ params: await add('service', status, null, null), place: {}, kind: `common, ${status}` })
  }
  const unknown: Target = { params: { id: randomUUID(), code: 'S999999' }, place: {}, kind: 'unknown' }
  const listed = await add('organization', 'published', null, null)
  const hidden = await add('organization', 'hidden', null, null)
  return {
    // An address that undoes a merge names it too: here, one that is not there.
    sheet: [...targets, unknown].map((one) => ({ ...one, params: { ...one.params, mergeId: randomUUID() } })),
    listedOrganization: [
      { params: { id: listed.id }, place: {}, kind: 'published' },
      { params: { id: hidden.id }, place: {}, kind: 'hidden' },
      unknown,
    ],
  }
}
