import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import { type NamedSeat, listSeats } from '../network/index.ts'
import { addresses } from './addresses.ts'
import { findDefinition, lockTerm } from './queries.ts'
import {
  definitionMoves,
  may,
  relationsOf,
  stateOf,
  type DefinitionDeed,
  type DefinitionRelation,
  type DefinitionState,
} from './rules.ts'
import type { SharedDefinition } from './shared-definition.ts'
import { words } from './words.ts'

/** The definition of an address, and what the person is to it. */
export interface DefinitionContext {
  definition: SharedDefinition
  state: DefinitionState
  /** The person’s organizations in its network. */
  seats: NamedSeat[]
  relations: DefinitionRelation[]
}

/** Whether the person may do a deed, and the life of the definition lets it be done. */
export const canDo = (deed: DefinitionDeed, { relations, state }: Pick<DefinitionContext, 'relations' | 'state'>) =>
  may(deed, relations) && definitionMoves[state].includes(deed)

/** The definition of the address, when the person may do `deed` there in some state; null for a stranger and for anyone who may not. */
export async function definitionFor(request: MemberRequest, deed: DefinitionDeed): Promise<DefinitionContext | null> {
  const { tx, who, params } = request
  const [definition, all] = await Promise.all([findDefinition(tx, params['id'] ?? ''), listSeats(tx, who)])
  if (definition === null) return null
  const { networkId } = definition
  const relations = relationsOf(who, networkId, all, definition)
  const seats = all.filter((seat) => seat.networkId === networkId)
  return may(deed, relations) ? { definition, state: stateOf(definition), seats, relations } : null
}

/** The same for a deed that changes it: whoever acts on the same term waits, and it is read as it then is. */
export async function definitionToChange(
  request: MemberRequest,
  deed: DefinitionDeed,
): Promise<DefinitionContext | null> {
  const found = await definitionFor(request, deed)
  if (found === null) return null
  await lockTerm(request.tx, found.definition)
  return definitionFor(request, deed)
}

/** Breadcrumb of a page about a definition. */
export const breadcrumbToShared = ({ lang }: MemberRequest): { label: string; href: string }[] => [
  { label: words[lang].glossary, href: href(lang, addresses.terms) },
  { label: words[lang].shared, href: href(lang, addresses.shared) },
]

/** Words for what was just done; null when nothing was. */
export function definitionNotice({ notice, lang }: Pick<MemberRequest, 'notice' | 'lang'>) {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
