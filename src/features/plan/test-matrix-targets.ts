import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Place, World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { anAdoptedAction, anAdoption, anUpdate, aPlanImport } from '../../../tests/plan.ts'

/** A plan of every organization and table, with an action that nobody carries; and one that the worker carries. */
export async function planTargets(
  admin: Admin,
  world: World,
): Promise<{ adoption: Target[]; adopted: Target[]; planImport: Target[] }> {
  const { organizations, networks, people } = world
  const person = people.ownContact
  const worker = world.actor('worker').person as string
  const owners: { place: Place; kind?: string }[] = [
    ...Object.values(organizations).map((organization) => ({ place: { organization } })),
    ...[networks.first, networks.second].map((network) => ({ place: { network }, kind: 'a table' })),
  ]
  const made: { owner: (typeof owners)[number]; adoptionId: string; adoptedId: string }[] = []
  for (const owner of owners) {
    const adoptionId = await anAdoption(admin, { ...owner.place, person })
    const adoptedId = await anAdoptedAction(admin, { adoption: adoptionId, action: 'A3' })
    await anUpdate(admin, { action: adoptedId, person, to: '20' })
    made.push({ owner, adoptionId, adoptedId })
  }
  const adoptionOf = (organization: string): string =>
    made.find(({ owner }) => owner.place.organization === organization)?.adoptionId as string
  const carried = await anAdoptedAction(admin, {
    adoption: adoptionOf(organizations.own),
    action: 'A4',
    person: worker,
  })
  await anUpdate(admin, { action: carried, person: worker, to: '20' })
  const elsewhere = { place: {}, kind: 'a parent that is not theirs' }
  const read: Target[] = []
  for (const { owner, adoptionId } of made) {
    const importId = await aPlanImport(admin, { adoption: adoptionId, person })
    read.push({ ...owner, params: { adoptionId, importId } })
  }
  const ofOwn = made.find(({ owner }) => owner.place.organization === organizations.own)?.adoptedId as string
  return {
    adoption: [
      ...made.map(({ owner, adoptionId }) => ({ ...owner, params: { adoptionId } })),
      { params: { adoptionId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    adopted: [
      ...made.map(({ owner, adoptionId, adoptedId }) => ({ ...owner, params: { adoptionId, adoptedId } })),
      {
        params: { adoptionId: adoptionOf(organizations.own), adoptedId: carried },
        place: { organization: organizations.own, person: worker },
        kind: 'carried by a worker',
      },
      { ...elsewhere, params: { adoptionId: adoptionOf(organizations.partner), adoptedId: ofOwn } },
      { params: { adoptionId: adoptionOf(organizations.own), adoptedId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
    planImport: [
      ...read,
      {
        ...elsewhere,
        params: {
          adoptionId: adoptionOf(organizations.partner),
          importId: read.find(({ place }) => place.organization === organizations.own)?.params['importId'] ?? '',
        },
      },
      { params: { adoptionId: adoptionOf(organizations.own), importId: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}
