import { href, type MemberRequest } from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { importWords } from './words.ts'
import { findImport, type StoredImport } from '../write/queries.ts'

/** The network of the address, when the person coordinates it; who does not learns nothing. */
export const networkOf = ({ params, who }: MemberRequest): string | null =>
  who.coordinated.find((id) => id === params['networkId']) ?? null

/** The import of the address, with its network; null when either is not theirs. */
export async function found(request: MemberRequest): Promise<StoredImport | null> {
  const networkId = networkOf(request)
  return networkId === null ? null : findImport(request.tx, networkId, request.params['importId'] ?? '')
}

/** What an address of it takes. */
export const ownParams = ({ networkId, id }: StoredImport) => ({ networkId, importId: id })

/** The way back to the list of imports. */
export const trail = ({ lang }: MemberRequest, networkId: string) => [
  { label: importWords[lang].title, href: href(lang, addresses.import, { networkId }) },
]
