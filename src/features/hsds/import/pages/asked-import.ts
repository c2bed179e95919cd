import { href, type MemberRequest } from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { mayImport } from '../../rules.ts'
import { words } from './words.ts'
import { findDirectoryImport, type DirectoryImport } from '../write/queries.ts'

/** The network of the address, when the person may import into it; null otherwise: a stranger learns nothing. */
export function networkOf({ params, who }: MemberRequest): string | null {
  const id = params['networkId'] ?? ''
  return mayImport(who, id) ? id : null
}

/** The import of the address, with its network; null when either is not theirs. */
export async function found(request: MemberRequest): Promise<DirectoryImport | null> {
  const networkId = networkOf(request)
  return networkId === null ? null : findDirectoryImport(request.tx, networkId, request.params['importId'] ?? '')
}

/** What an address of it takes. */
export const ownParams = ({ networkId, id }: DirectoryImport) => ({ networkId, importId: id })

/** The way back to the list of imports. */
export const trail = ({ lang }: MemberRequest, networkId: string) => [
  { label: words[lang].title, href: href(lang, addresses.import, { networkId }) },
]
