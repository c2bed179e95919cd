import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { World } from '../../../tests/matrix/actors.ts'
import type { Samples, Target } from '../../../tests/matrix/samples.ts'
import { newToken } from '../../kernel/session.ts'
import { aReferral } from '../referral/test-referrals.ts'
import { ableToReceive, aPartnerAsk, aRequest } from './test-access.ts'

/** Asked by a worker; asked by a partner’s worker, open to the organization whose specialist receives, and one that it took; elsewhere. */
async function standing(admin: Admin, { organizations: { own, partner, foreign }, networks, people, actor }: World) {
  const [worker, specialist] = [actor('worker').person ?? '', actor('specialist').person ?? '']
  await ableToReceive(admin, { organization: own, people: [specialist] })
  const theirs = { organization: partner, network: networks.first, person: people.partnerWorker }
  return {
    worker,
    specialist,
    asked: await aRequest(admin, { organization: own, network: networks.first, person: worker }),
    takable: await aRequest(admin, theirs),
    taken: await aRequest(admin, { ...theirs, claimer: { organization: own, person: specialist } }),
    far: await aRequest(admin, { organization: foreign, network: networks.second, person: people.foreignContact }),
  }
}

/** Rows of what this feature keeps, for every relation that matters, and the additions to try. */
export async function accessRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { own, partner, foreign } = world.organizations
  const { worker, specialist, asked, takable, far } = await standing(admin, world)
  const mine = { person: worker, organization: own }
  const theirs = { person: world.people.partnerWorker, organization: partner }
  const asks = {
    ours: await aPartnerAsk(admin, { ...mine, token: newToken() }),
    theirs: await aPartnerAsk(admin, { ...theirs, token: newToken() }),
  }
  const { event } = await aReferral(admin, { from: own, by: worker, to: partner })
  await admin.query('INSERT INTO referral_mail_stop (person_id) VALUES ($1) ON CONFLICT DO NOTHING', [specialist])
  const none = { place: mine, row: () => ({ id: randomUUID() }) }
  return {
    'public.access_request': {
      rows: [
        { place: mine, where: { id: asked } },
        { place: theirs, where: { id: takable } },
        { place: { organization: foreign }, where: { id: far } },
      ],
      change: `state = 'closed', ending = 'not-needed'`,
      additions: [none],
    },
    'public.access_mail': {
      rows: [{ place: mine, where: { request_id: asked } }],
      change: 'kept_at = sec.now()',
      additions: [{ place: mine, row: () => ({ request_id: asked, kind: 'half' }) }],
    },
    'public.partner_ask': {
      rows: [
        { place: mine, where: { id: asks.ours } },
        { place: theirs, where: { id: asks.theirs } },
      ],
      change: `priority = 'urgent'`,
      additions: [none],
    },
    'public.referral_mail': {
      rows: [{ place: mine, where: { event_id: event } }],
      change: 'kept_at = sec.now()',
      additions: [{ place: mine, row: () => ({ event_id: event }) }],
    },
    'public.referral_mail_stop': {
      rows: [{ place: { person: specialist, organization: own }, where: { person_id: specialist } }],
      change: 'stopped_at = sec.now()',
      additions: [{ place: mine, row: () => ({ person_id: worker }) }],
    },
  }
}

/** What addresses name, and what names nothing. */
export async function accessTargets(admin: Admin, world: World): Promise<Record<string, Target[]>> {
  const { own, partner, foreign } = world.organizations
  const { worker, specialist, asked, takable, taken, far } = await standing(admin, world)
  const fields = { organization: own }
  const mine = { person: worker, organization: own }
  const received = { person: specialist, organization: own }
  const unknown = { place: {}, kind: 'unknown' }
  const ask = await aPartnerAsk(admin, { ...mine, token: newToken() })
  return {
    accessRequest: [
      { params: { id: asked, organizationId: own }, place: mine, fields },
      { params: { id: takable, organizationId: own }, place: received, kind: 'takable', fields },
      { params: { id: taken, organizationId: own }, place: received, kind: 'taken', fields },
      { params: { id: far, organizationId: foreign }, place: { organization: foreign }, fields },
      { params: { id: randomUUID(), organizationId: own }, ...unknown, fields },
    ],
    accessTaken: [
      { params: { id: takable, organizationId: own }, place: received, kind: 'takable' },
      { params: { id: taken, organizationId: own }, place: received, kind: 'taken' },
      { params: { id: taken, organizationId: partner }, place: { organization: partner }, kind: 'theirs' },
      { params: { id: far, organizationId: foreign }, place: { organization: foreign } },
      { params: { id: randomUUID(), organizationId: own }, ...unknown },
    ],
    accessNetwork: [world.networks.first, world.networks.second].map((network) => ({
      params: { id: network },
      place: { network },
    })),
    partnerAsk: [
      { params: { id: ask }, place: mine },
      { params: { id: randomUUID() }, ...unknown },
    ],
  }
}
