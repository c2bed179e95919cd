import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Target } from '../../../tests/matrix/samples.ts'
import { aChange, aProtocol, aProtocolAdoption } from './test-protocols.ts'

/** Protocols, changes and adoptions of each organization, region and coordination that matters, and ids that name nothing. */
export async function protocolTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { networks, organizations } = world
  const unknown: Target = { params: { id: randomUUID() }, place: {}, kind: 'unknown' }
  const places = [
    { network: networks.first, organization: organizations.own },
    { network: networks.first, organization: organizations.partner },
    { network: networks.second, organization: organizations.foreign },
  ]
  const drafts = await Promise.all(
    places.map(async (place): Promise<Target> => {
      const { id } = await aProtocol(admin, { ...place, articles: [] })
      return { params: { id }, place: { organization: place.organization }, kind: 'a draft', fields: { version: '1' } }
    }),
  )
  const issued = await Promise.all(
    places.map(async ({ network, organization }): Promise<Target> => {
      const protocol = await aProtocol(admin, { network, organization })
      await aProtocolAdoption(admin, protocol, { organization })
      return {
        params: { id: protocol.id },
        place: { organization },
        fields: { organization, region: '04', seen: protocol.version, version: '1' },
      }
    }),
  )
  const changes = await Promise.all(
    places.map(async ({ network, organization }): Promise<Target> => {
      const protocol = await aProtocol(admin, { network })
      await aProtocolAdoption(admin, protocol, { organization })
      const id = await aChange(admin, protocol, { organization })
      return { params: { id }, place: { organization }, fields: { organization, answer: 'agree' } }
    }),
  )
  const adoptions = await Promise.all(
    places.map(async ({ network, organization }): Promise<Target> => {
      const id = await aProtocolAdoption(admin, await aProtocol(admin, { network }), { organization })
      return { params: { id }, place: { organization } }
    }),
  )
  const regions = await Promise.all(
    [networks.first, networks.second].map(async (network): Promise<Target> => {
      const id = await aProtocolAdoption(admin, await aProtocol(admin, { network }), { region: '04' })
      return { params: { id }, place: { network }, kind: 'of a region' }
    }),
  )
  return {
    protocol: [...issued, ...drafts, unknown],
    protocolChange: [...changes, unknown],
    protocolAdoption: [...adoptions, ...regions, unknown],
  }
}
