import { dayOf } from '../../../kernel/clock.ts'
import {
  href,
  memberGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { listMemberOrganizations, listSeats } from '../../network/index.ts'
import { addresses, protocolHref } from '../addresses.ts'
import type { Protocol } from '../model.ts'
import { protocolNotice } from '../protocol-context.ts'
import { listAdoptedRegions, listAdopters, listOpenChanges, listProtocols } from '../queries.ts'
import { mayProtocol, protocolRelationsOf, protocolStateOf, writesSomewhere } from '../rules.ts'
import { nameOf } from '../said.ts'
import { words as shared } from '../words.ts'
import { narrowProtocols, protocolFilterOf, protocolFilterQuery } from './narrow-protocols.ts'
import { ProtocolListPage, type ProtocolRow } from './page.tsx'

const pageSize = 25

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, who, query, tx } = request
  const [seats, known] = await Promise.all([listSeats(tx, who), listProtocols(tx, who.networks)])
  const all = known.filter((one) => mayProtocol('see', protocolRelationsOf(who, seats, one)))
  const filter = protocolFilterOf(query)
  const found = narrowProtocols(all, filter)
  const { page: current, pages } = pageOf(query, found.length, pageSize)
  const own = href(lang, addresses.protocols)
  return page(
    shared[lang].name,
    <ProtocolListPage
      lang={lang}
      action={own}
      filter={filter}
      rows={await rowsOf(request, found.slice((current - 1) * pageSize, current * pageSize))}
      total={found.length}
      isEmpty={all.length === 0}
      page={current}
      pages={pages}
      pageHref={(number) =>
        withQuery(own, { ...protocolFilterQuery(filter), page: number === 1 ? null : String(number) })
      }
      writeHref={writesSomewhere(who, seats) ? href(lang, addresses.write) : null}
      links={{
        agreement: href(lang, addresses.agreement),
        duty: href(lang, addresses.duty),
        recommendations: href(lang, addresses.recommendations),
      }}
    />,
    { notice: protocolNotice(request) },
  )
}

async function rowsOf(request: MemberRequest, shown: readonly Protocol[]): Promise<ProtocolRow[]> {
  const { tx, lang, deps, who } = request
  const ids = shown.map(({ id }) => id)
  const networks = [...new Set(shown.map(({ networkId }) => networkId))]
  const [adopters, regions, changes, members] = await Promise.all([
    listAdopters(tx, ids),
    listAdoptedRegions(tx, ids),
    listOpenChanges(tx, ids),
    Promise.all(networks.map(async (id) => [id, (await listMemberOrganizations(tx, id)).length] as const)),
  ])
  const memberCounts = new Map(members)
  return shown.map((one) => {
    const { newest } = one
    const onNewest = (all: readonly { protocolId: string; number: number }[]) =>
      all.filter(({ protocolId, number }) => protocolId === one.id && number === newest?.number).length
    return {
      href: protocolHref(lang, one),
      name: nameOf(one, lang),
      state: protocolStateOf(one),
      newest: newest && {
        number: newest.number,
        day: formatDay(dayOf(newest.issuedAt, deps.timeZone), lang),
      },
      regions: newest && { newest: onNewest(regions), of: one.regionCodes.length },
      organizations: newest && { newest: onNewest(adopters), of: memberCounts.get(one.networkId) ?? 0 },
      openChanges: changes.filter(({ protocolId }) => protocolId === one.id).length,
      matrixHref: href(lang, addresses.matrix, { id: one.id }),
      network: who.networks.length > 1 ? nameIn({ nameFr: one.networkFr, nameEn: one.networkEn }, lang) : null,
    }
  })
}

export const listRoutes: Route[] = [memberGet('protocol.list', addresses.protocols, list)]
