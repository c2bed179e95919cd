import { sql } from 'kysely'
import type { Tx } from '../../../kernel/db/index.ts'
import type { ShowPanels } from '../../../kernel/feature/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { listMemberOrganizations } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import type { Adopter, Protocol } from '../model.ts'
import '../panel-places.ts'
import { listAdoptedRegions, listAdopters, listNetworks, listProtocols, type NamedNetwork } from '../queries.ts'
import { protocolStateOf } from '../rules.ts'
import { nameOf } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import {
  accessStanding,
  protocolStanding,
  recommendations,
  standingOf,
  type KnownStanding,
  type Recommendation,
  type RecommendationRecord,
} from './recommendations.ts'
import { words } from './words.ts'

export interface RegionAnswer {
  recommendation: Recommendation
  standing: KnownStanding
  records: readonly RecommendationRecord[]
}

interface Known {
  networks: NamedNetwork[]
  protocols: Protocol[]
  adopters: Adopter[]
  regions: { protocolId: string; region: string; number: number }[]
  /** Organizations of the networks, and those that designate a contact today. */
  members: { networkId: string; id: string; regionCodes: string[] }[]
  withContact: ReadonlySet<string>
}

/** All that the person’s networks recorded, read once for every region that is asked. */
export async function readKnown({ tx, who }: MemberRequest): Promise<Known> {
  const [networks, all] = await Promise.all([listNetworks(tx, who.networks), listProtocols(tx, who.networks)])
  const protocols = all.filter((one) => protocolStateOf(one) === 'issued')
  const ids = protocols.map(({ id }) => id)
  const [adopters, regions, members] = await Promise.all([
    listAdopters(tx, ids),
    listAdoptedRegions(tx, ids),
    Promise.all(
      networks.map(async ({ id: networkId }) =>
        (await listMemberOrganizations(tx, networkId)).map(({ id, regionCodes }) => ({ networkId, id, regionCodes })),
      ),
    ),
  ])
  const organizations = members.flat()
  const withContact = await organizationsWithContact(
    tx,
    organizations.map(({ id }) => id),
  )
  return { networks, protocols, adopters, regions, members: organizations, withContact }
}

async function organizationsWithContact(tx: Tx, organizations: readonly string[]): Promise<ReadonlySet<string>> {
  if (organizations.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    select distinct organization_id as id from designation
    where organization_id = any (${[...organizations]}::uuid[]) and kind = 'contact' and until_day is null limit 5000`.execute(
    tx,
  )
  return new Set(rows.map(({ id }) => id))
}

/** How a region stands on each recommendation, with the records behind it; other features are asked what they have. */
export async function answersOf(
  request: MemberRequest,
  known: Known,
  region: string,
  showPanels: ShowPanels,
): Promise<RegionAnswer[]> {
  const networks = known.networks.filter(({ regionCodes }) => regionCodes.includes(region)).map(({ id }) => id)
  return Promise.all(
    recommendations.map(async (recommendation): Promise<RegionAnswer> => {
      const records = ownRecords(request, known, { recommendation, region, networks })
      const say = (record: RecommendationRecord) => void records.push(record)
      await showPanels('protocol.recommendation', request, { recommendation, region, networks, say })
      return { recommendation, standing: standingOf(records), records }
    }),
  )
}

interface Asked {
  recommendation: Recommendation
  region: string
  networks: readonly string[]
}

function ownRecords(request: MemberRequest, known: Known, asked: Asked): RecommendationRecord[] {
  if (asked.recommendation === 'same-protocol') return protocolRecords(request, known, asked)
  return asked.recommendation === 'access-point' ? accessRecords(request, known, asked) : []
}

function protocolRecords({ lang }: MemberRequest, known: Known, { region, networks }: Asked): RecommendationRecord[] {
  const serving = new Set(known.members.filter((one) => one.regionCodes.includes(region)).map(({ id }) => id))
  return known.protocols
    .filter(({ networkId }) => networks.includes(networkId))
    .flatMap((protocol): RecommendationRecord[] => {
      const newest = protocol.newest?.number ?? 0
      const adopted = known.regions.filter(({ protocolId }) => protocolId === protocol.id)
      const facts = {
        newest,
        regionVersion: adopted.find((one) => one.region === region)?.number ?? null,
        onNewest: adopted.filter(({ number }) => number === newest).length,
        regions: protocol.regionCodes.length,
        organizations: known.adopters.filter((one) => one.protocolId === protocol.id && serving.has(one.id)).length,
      }
      const standing = protocolStanding(facts)
      if (standing === null) return []
      const t = words[lang]
      const record = (
        <>
          <a href={href(lang, addresses.matrix, { id: protocol.id })}>
            <Spoken of={nameOf(protocol, lang)} lang={lang} />
          </a>
          . {facts.regionVersion === null ? t.regionNot : t.regionWorks(shared[lang].version(facts.regionVersion))}{' '}
          {t.onNewest(facts.onNewest, facts.regions)} {t.organizations(facts.organizations)}
        </>
      )
      return [{ standing, record }]
    })
}

function accessRecords({ lang }: MemberRequest, known: Known, { region, networks }: Asked): RecommendationRecord[] {
  const own = new Set(
    known.members
      .filter(({ networkId, regionCodes }) => networks.includes(networkId) && regionCodes.includes(region))
      .map(({ id }) => id),
  )
  const facts = { organizations: own.size, withContact: [...own].filter((id) => known.withContact.has(id)).length }
  const standing = accessStanding(facts)
  if (standing === null) return []
  const t = words[lang]
  const record = (
    <>
      {t.contacts(facts.withContact, facts.organizations)}{' '}
      <a href={withQuery(href(lang, addresses.duty), { region })}>{t.seeDuty}</a>
    </>
  )
  return [{ standing, record }]
}
