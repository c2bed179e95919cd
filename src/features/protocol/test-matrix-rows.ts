import { randomUUID } from 'node:crypto'
import type { Admin } from '../../../tests/database.ts'
import type { Actor, World } from '../../../tests/matrix/actors.ts'
import type { Addition, Samples } from '../../../tests/matrix/samples.ts'
import { aChange, aProtocol, aProtocolAdoption, aTranslation, type TestProtocol } from './test-protocols.ts'

const ofCoordination = 'of the coordination'

/** A protocol in each network, with all that stands around it, and what to try and add. */
export async function protocolRows(admin: Admin, world: World): Promise<Record<string, Samples>> {
  const { networks, organizations, people } = world
  const places = [
    { network: networks.first, organization: organizations.own, person: people.ownContact },
    { network: networks.first, organization: organizations.partner, person: people.partnerContact },
    { network: networks.second, organization: organizations.foreign, person: people.foreignContact },
  ]
  const first = await aProtocol(admin, { network: networks.first })
  const second = await aProtocol(admin, { network: networks.second })
  const issued = [first, second]
  const of = (network: string): TestProtocol => (network === networks.first ? first : second)
  const drafts = await Promise.all(
    places.map(async (place) => ({ ...place, ...(await aProtocol(admin, { ...place, articles: [] })) })),
  )
  const ownDrafts = await Promise.all(
    issued.map(async ({ network }) => ({ ...(await aProtocol(admin, { network, articles: [] })), network })),
  )
  const changes = await Promise.all(
    issued.map(async (protocol) => ({
      network: protocol.network,
      id: await aChange(admin, protocol, { organization: null, kind: 'add' }),
    })),
  )
  for (const { network, organization, person } of places) {
    await aProtocolAdoption(admin, of(network), { organization })
    await admin.query(
      'INSERT INTO protocol_reading (version_id, protocol_id, organization_id, person_id) VALUES ($1, $2, $3, $4)',
      [of(network).version, of(network).id, organization, person],
    )
  }
  for (const protocol of issued) await aProtocolAdoption(admin, protocol, { region: '04' })
  const translations = await Promise.all(
    issued.map(async (protocol) => ({ network: protocol.network, id: await aTranslation(admin, protocol) })),
  )
  const inNetwork = (table: string) => issued.map(({ network, id }) => ({ place: { network }, where: { [table]: id } }))
  return {
    'public.protocol': {
      rows: [
        ...inNetwork('id'),
        ...drafts.map(({ id, organization }) => ({ place: { organization }, kind: 'a draft', where: { id } })),
        ...ownDrafts.map(({ id, network }) => ({ place: { network }, kind: ofCoordination, where: { id } })),
      ],
      change: 'version = version + 1',
      additions: [
        ...places.map(({ network, organization }): Addition => ({
          place: { organization },
          row: () => draftRow(network, organization),
        })),
        ...issued.map(({ network }): Addition => ({
          place: { network },
          kind: ofCoordination,
          row: () => draftRow(network, null),
        })),
      ],
    },
    'public.protocol_version': { rows: inNetwork('protocol_id') },
    'public.protocol_article': { rows: inNetwork('protocol_id') },
    'public.protocol_change': {
      rows: changes.map(({ id, network }) => ({ place: { network }, where: { id } })),
      additions: [
        ...places.map(({ network, organization }): Addition => ({
          place: { organization },
          row: () => changeRow(of(network), organization),
        })),
        ...issued.map((protocol): Addition => ({
          place: { network: protocol.network },
          kind: ofCoordination,
          row: () => changeRow(protocol, null),
        })),
      ],
    },
    'public.protocol_change_event': await eventSamples(admin, { places, of, changes }),
    'public.protocol_adoption': {
      rows: [
        ...places.map(({ network, organization }) => ({
          place: { organization },
          where: { protocol_id: of(network).id, organization_id: organization },
        })),
        ...issued.map(({ id, network }) => ({
          place: { network },
          kind: 'of a region',
          where: { protocol_id: id, region_code: '04' },
        })),
      ],
      change: `until_day = '2026-12-01'`,
      additions: await adoptionAdditions(admin, places),
    },
    'public.protocol_translation': {
      rows: translations.map(({ id, network }) => ({ place: { network }, where: { id } })),
      change: `name = 'x'`,
      additions: issued.map((protocol): Addition => ({
        place: { network: protocol.network },
        row: () => ({
          protocol_id: protocol.id,
          network_id: protocol.network,
          version_id: protocol.version,
          lang: 'en',
          name: 'x',
        }),
      })),
    },
    'public.protocol_translated_article': {
      rows: translations.map(({ id, network }) => ({ place: { network }, where: { translation_id: id } })),
      change: `text = 'x'`,
      additions: translations.map(({ id, network }): Addition => ({
        place: { network },
        row: () => ({ translation_id: id, network_id: network, article_id: randomUUID(), title: 'x', text: 'x' }),
      })),
    },
    'public.protocol_reading': {
      rows: places.map(({ network, organization, person }) => ({
        place: { organization },
        where: { protocol_id: of(network).id, person_id: person },
      })),
      additions: places.map(({ network, organization }): Addition => ({
        place: { organization },
        row: (actor: Actor) => ({
          version_id: of(network).version,
          protocol_id: of(network).id,
          organization_id: organization,
          person_id: actor.person ?? people.ownContact,
        }),
      })),
    },
  }
}

type Place = { network: string; organization: string }

async function eventSamples(
  admin: Admin,
  {
    places,
    of,
    changes,
  }: {
    places: readonly Place[]
    of: (network: string) => TestProtocol
    changes: readonly { id: string; network: string }[]
  },
): Promise<Samples> {
  const proposals = await Promise.all(
    places.map(async ({ network, organization }) => ({
      network,
      organization,
      id: await aChange(admin, of(network), { organization, kind: 'add' }),
    })),
  )
  const event = (network: string, change: string, organization: string | null, kind: string): Addition['row'] => {
    return () => ({ change_id: change, network_id: network, organization_id: organization, kind, reason: null })
  }
  return {
    rows: changes.map(({ id, network }) => ({ place: { network }, where: { change_id: id } })),
    change: `kind = 'lift'`,
    additions: [
      ...proposals.flatMap(({ id, network, organization }): Addition[] => [
        { place: { organization }, kind: 'an answer', row: event(network, id, organization, 'agree') },
        { place: { organization }, kind: 'of the proposal', row: event(network, id, organization, 'withdraw') },
        { place: { organization }, kind: 'of who stays', row: event(network, id, null, 'withdraw') },
      ]),
      ...changes.flatMap(({ id, network }): Addition[] => [
        { place: { network }, kind: ofCoordination, row: event(network, id, null, 'withdraw') },
        { place: { network }, kind: 'into a version', row: event(network, id, null, 'settle') },
      ]),
    ],
  }
}

async function adoptionAdditions(admin: Admin, places: readonly Place[]): Promise<Addition[]> {
  const networks = [...new Set(places.map(({ network }) => network))]
  const fresh = new Map<string, TestProtocol>()
  for (const network of networks) fresh.set(network, await aProtocol(admin, { network }))
  const row = (network: string, party: { organization_id: string | null; region_code: string | null }) => () => {
    const protocol = fresh.get(network)
    const id = randomUUID()
    return {
      id,
      period_id: id,
      protocol_id: protocol?.id,
      network_id: network,
      version_id: protocol?.version,
      from_day: '2026-11-01',
      ...party,
    }
  }
  return [
    ...places.map(({ network, organization }): Addition => ({
      place: { organization },
      row: row(network, { organization_id: organization, region_code: null }),
    })),
    ...networks.flatMap((network): Addition[] => [
      { place: { network }, kind: 'of a region', row: row(network, { organization_id: null, region_code: '04' }) },
      {
        place: { network },
        kind: 'of a region of others',
        row: row(network, { organization_id: null, region_code: '09' }),
      },
    ]),
  ]
}

const draftRow = (network: string, organization: string | null) => ({
  id: randomUUID(),
  network_id: network,
  organization_id: organization,
  name_fr: 'x',
  draft_fr: '## x',
})

const changeRow = (protocol: TestProtocol, organization: string | null) => ({
  id: randomUUID(),
  protocol_id: protocol.id,
  network_id: protocol.network,
  organization_id: organization,
  kind: 'add',
  article_id: randomUUID(),
  base_version_id: protocol.version,
  title_fr: 'x',
  text_fr: 'x',
  reason: 'x',
})
