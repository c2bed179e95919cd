import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { aDefinition } from './test-definitions.ts'

/** A proposal of each organization, and of each coordination, that matters, and an id that names nothing. */
export async function glossaryTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { networks, organizations, people } = world
  const proposal = async (network: string, organization: string): Promise<Target> => ({
    params: { id: await aDefinition(admin, { network, organization, person: people.ownContact }) },
    place: { organization },
    fields: { organization, answer: 'agree' },
  })
  // Answered for no organization: who leads one is sent back to the page, and everyone else learns nothing.
  const ofCoordination = async (network: string): Promise<Target> => ({
    params: { id: await aDefinition(admin, { network, organization: null, person: people.ownContact }) },
    place: { network },
    kind: 'of the coordination',
  })
  return {
    definition: [
      await proposal(networks.first, organizations.own),
      await proposal(networks.first, organizations.partner),
      await proposal(networks.second, organizations.foreign),
      await ofCoordination(networks.first),
      await ofCoordination(networks.second),
      { params: { id: randomUUID() }, place: {}, kind: 'unknown' },
    ],
  }
}
