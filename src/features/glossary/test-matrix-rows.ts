import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Samples } from '../../../tests/matrix/samples.ts'
import { anOrganization } from '../../../tests/people.ts'
import { aDefinition, anEvent } from './test-definitions.ts'

/** A proposal and its events in each network, and what to try and add. */
export async function glossaryRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { networks, organizations, people } = world
  const places = [
    { network: networks.first, organization: organizations.own, lead: 'lead' },
    { network: networks.first, organization: organizations.partner, lead: 'partner-lead' },
    { network: networks.second, organization: organizations.foreign, lead: 'foreign-lead' },
  ]
  const proposals = await Promise.all(
    places.map(async (place) => ({ ...place, id: await aDefinition(admin, { ...place, person: people.ownContact }) })),
  )
  const [own, , foreign] = proposals as [(typeof proposals)[0], (typeof proposals)[0], (typeof proposals)[0]]
  // Agreed on by every organization of the network that joined: only who may adopt stands between it and its adoption.
  const agreed = [own, foreign]
  for (const { network, organization } of places)
    for (const one of agreed.filter((proposal) => proposal.network === network))
      await anEvent(admin, { definition: one.id, network, organization, kind: 'agree', person: people.ownContact })
  // Other features put organizations in the second network: these still make more than half of it.
  for (let more = 0; more < 4; more += 1)
    await anEvent(admin, {
      definition: foreign.id,
      network: foreign.network,
      organization: await anOrganization(admin, { network: foreign.network }),
      kind: 'agree',
      person: people.ownContact,
    })
  const event =
    (facts: Record<string, unknown>, someone = false) =>
    (actor: Actor) => ({
      reason: null,
      person_id: someone ? people.partnerContact : (actor.person ?? people.ownContact),
      ...facts,
    })
  const ofCoordination = await Promise.all(
    [networks.first, networks.second].map(async (network) => ({
      network,
      id: await aDefinition(admin, { network, organization: null, person: people.ownContact }),
    })),
  )
  const kindOf = {
    answer: 'an answer',
    proposal: 'of the proposal',
    adoption: 'the adoption',
    coordination: 'of the coordination’s proposal',
  }
  return {
    'public.shared_definition': {
      rows: [
        ...proposals.map(({ id, organization }) => ({ place: { organization }, where: { id } })),
        ...ofCoordination.map(({ id, network }) => ({ place: { network }, where: { id } })),
      ],
      change: `term_id = 'x'`,
      additions: [
        ...places.map(({ network, organization }): Addition => ({
          place: { organization },
          row: () => proposal(network, organization),
        })),
        ...ofCoordination.map(({ network }): Addition => ({
          place: { network },
          kind: 'of the coordination',
          row: () => proposal(network, null),
        })),
      ],
    },
    'public.definition_event': {
      rows: [own, foreign].map(({ id, network }) => ({ place: { network }, where: { definition_id: id } })),
      change: `kind = 'lift'`,
      additions: [
        ...[own, foreign].flatMap(({ id, network, organization }): Addition[] => {
          const facts = { definition_id: id, network_id: network }
          return [
            {
              place: { organization },
              kind: kindOf.answer,
              row: event({ ...facts, organization_id: organization, kind: 'object', reason: 'x' }),
            },
            {
              place: { organization },
              kind: `${kindOf.answer}, in another’s name`,
              row: event({ ...facts, organization_id: organization, kind: 'agree' }, true),
            },
            {
              place: { organization },
              kind: kindOf.proposal,
              row: event({ ...facts, organization_id: organization, kind: 'withdraw' }),
            },
            {
              place: { network },
              kind: kindOf.adoption,
              row: event({ ...facts, organization_id: null, kind: 'adopt' }),
            },
          ]
        }),
        ...ofCoordination.map(({ id, network }): Addition => ({
          place: { network },
          kind: kindOf.coordination,
          row: event({ definition_id: id, network_id: network, organization_id: null, kind: 'withdraw' }),
        })),
      ],
    },
  }
}

const proposal = (network: string, organization: string | null) => ({
  id: randomUUID(),
  network_id: network,
  organization_id: organization,
  term_id: 'fugue',
  text_fr: 'x',
})
