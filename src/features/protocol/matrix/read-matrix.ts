import type { MemberRequest } from '../../../kernel/http/index.ts'
import { listMemberOrganizations } from '../../network/index.ts'
import type { Adoption, Version } from '../model.ts'
import { protocolFor, type ProtocolContext } from '../protocol-context.ts'
import { listAdoptions } from '../queries.ts'
import {
  matrixFilterOf,
  matrixRows,
  narrowMatrix,
  standingOf,
  standings,
  type MatrixFilter,
  type MatrixRow,
  type Standing,
} from './matrix-rows.ts'

export interface Matrix {
  context: ProtocolContext
  newest: Version
  filter: MatrixFilter
  /** Those that the address asks for. */
  found: MatrixRow[]
  /** Codes of the regions that rows are of. */
  regions: string[]
  adoptions: Adoption[]
  counts: Record<'regions' | 'organizations', Record<Standing, number>>
}

/** Who works by which version of the protocol of the address; null: the person may not know of it, or no version is out. */
export async function readMatrix(request: MemberRequest): Promise<Matrix | null> {
  const context = await protocolFor(request, 'see')
  const newest = context?.protocol.newest ?? null
  if (context === null || newest === null) return null
  const { tx, query, lang } = request
  const { id, networkId, regionCodes } = context.protocol
  const [members, adoptions] = await Promise.all([listMemberOrganizations(tx, networkId), listAdoptions(tx, id)])
  const rows = matrixRows(regionCodes, members, adoptions)
  const filter = matrixFilterOf(query)
  const standing = adoptions.filter(({ untilDay, isPresent }) => untilDay === null && isPresent)
  const worksOf = (is: (one: Adoption) => boolean) => standing.find(is) ?? null
  return {
    context,
    newest,
    filter,
    found: narrowMatrix(rows, filter, newest, lang),
    regions: [...new Set(rows.map(({ region }) => region))],
    adoptions,
    counts: {
      regions: countsOf(
        regionCodes.map((code) =>
          standingOf(
            worksOf(({ regionCode }) => regionCode === code),
            newest,
          ),
        ),
      ),
      organizations: countsOf(
        members.map((member) =>
          standingOf(
            worksOf(({ organizationId }) => organizationId === member.id),
            newest,
          ),
        ),
      ),
    },
  }
}

const countsOf = (all: readonly Standing[]): Record<Standing, number> => {
  const count = (one: Standing) => all.filter((other) => other === one).length
  const [newest, earlier, none] = standings
  return { newest: count(newest), earlier: count(earlier), none: count(none) }
}
