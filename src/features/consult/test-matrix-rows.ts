import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { aDesignation } from '../../../tests/people.ts'
import { aQuestion } from './test-consults.ts'

/** A question of a worker to a partner; one of a partner’s worker to the organization whose specialist answers; one that is closed. */
async function standing(admin: Admin, { organizations: { own, partner, foreign }, networks, people, actor }: World) {
  const worker = actor('worker').person ?? ''
  const ours = { organization: own, network: networks.first, person: worker, to: [partner] }
  return {
    worker,
    asked: await aQuestion(admin, ours),
    closed: await aQuestion(admin, { ...ours, state: 'closed' }),
    received: await aQuestion(admin, {
      organization: partner,
      network: networks.first,
      person: people.partnerWorker,
      to: [own],
    }),
    foreign: await aQuestion(admin, {
      organization: foreign,
      network: networks.second,
      person: people.foreignContact,
      to: [foreign],
    }),
  }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function consultRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign } = world.organizations
  const { worker, asked, received, foreign: far } = await standing(admin, world)
  const mine = { person: worker, organization: own }
  return {
    'public.consult_question': {
      rows: [
        { place: mine, where: { id: asked } },
        { place: { person: world.people.partnerWorker, organization: partner }, where: { id: received } },
        { place: { organization: foreign }, where: { id: far } },
      ],
      change: `state = 'closed'`,
      additions: [
        {
          place: mine,
          row: (actor) => ({
            organization_id: own,
            network_id: world.networks.first,
            asked_by: actor.person,
            age_band: '16-17',
            words: 'x',
          }),
        },
      ],
    },
    'public.consult_recipient': {
      rows: [
        { place: mine, where: { question_id: asked } },
        { place: { person: world.people.partnerWorker, organization: partner }, where: { question_id: received } },
        { place: { organization: foreign }, where: { question_id: far } },
      ],
      change: `answer = 'not'`,
      additions: [{ place: mine, row: () => ({ question_id: asked, organization_id: world.organizations.kept }) }],
    },
  }
}

/** Questions that addresses name, those that name nothing, and one answered by who is not asked. */
export async function consultTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign } = world.organizations
  const specialist = world.actor('specialist').person ?? ''
  await aDesignation(admin, { organization: own, person: specialist, kind: 'specialist' })
  const { worker, asked, closed, received } = await standing(admin, world)
  const mine = { person: worker, organization: own }
  const unknown = { place: {}, kind: 'unknown' }
  const fields = { version: '0', answer: 'unsure' }
  return {
    consultQuestion: [
      { params: { id: asked }, place: mine },
      { params: { id: closed }, place: mine, kind: 'closed' },
      { params: { id: received }, place: { person: world.people.partnerWorker, organization: partner } },
      { params: { id: randomUUID() }, ...unknown },
    ],
    consultReceived: [
      { params: { id: received, organizationId: own }, place: { person: specialist, organization: own }, fields },
      { params: { id: asked, organizationId: partner }, place: { organization: partner }, fields },
      { params: { id: asked, organizationId: own }, ...unknown, fields },
      { params: { id: randomUUID(), organizationId: own }, ...unknown, fields },
    ],
    consultOffice: [own, partner, foreign].map((organization) => ({
      params: { id: organization },
      place: { organization },
    })),
  }
}
