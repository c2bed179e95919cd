import { href, noticeIn, type MemberRequest } from '../../kernel/http/index.ts'
import { type NamedSeat, listSeats } from '../network/index.ts'
import { addresses, protocolHref } from './addresses.ts'
import type { Change, Protocol } from './model.ts'
import { findChange, findProtocol, listAdopters, lockProtocol } from './queries.ts'
import {
  changeMoves,
  changeRelationsOf,
  changeStateOf,
  mayChange,
  mayProtocol,
  protocolMoves,
  protocolRelationsOf,
  protocolStateOf,
  type ChangeDeed,
  type ChangeRelation,
  type ChangeState,
  type ProtocolDeed,
  type ProtocolRelation,
  type ProtocolState,
} from './rules.ts'
import { nameOf } from './said.ts'
import { words } from './words.ts'

/** The protocol of an address, and what the person is to it. */
export interface ProtocolContext {
  protocol: Protocol
  state: ProtocolState
  /** The person’s organizations in its network. */
  seats: NamedSeat[]
  relations: ProtocolRelation[]
}

/** Whether the person may do a deed, and the life of the protocol lets it be done. */
export const canDo = (deed: ProtocolDeed, { relations, state }: Pick<ProtocolContext, 'relations' | 'state'>) =>
  mayProtocol(deed, relations) && protocolMoves[state].includes(deed)

/** The protocol with this id, when the person may do `deed` there in some state; null for anyone who may not. */
export async function contextOf(
  { tx, who }: MemberRequest,
  id: string,
  deed: ProtocolDeed,
): Promise<ProtocolContext | null> {
  const [protocol, all] = await Promise.all([findProtocol(tx, id), listSeats(tx, who)])
  if (protocol === null) return null
  const relations = protocolRelationsOf(who, all, protocol)
  const seats = all.filter(({ networkId }) => networkId === protocol.networkId)
  return mayProtocol(deed, relations) ? { protocol, state: protocolStateOf(protocol), seats, relations } : null
}

/** The protocol of the address. */
export const protocolFor = (request: MemberRequest, deed: ProtocolDeed): Promise<ProtocolContext | null> =>
  contextOf(request, request.params['id'] ?? '', deed)

/** The same for a deed that changes it: whoever acts on it waits, and it is read as it then is. */
export async function protocolToChange(request: MemberRequest, deed: ProtocolDeed): Promise<ProtocolContext | null> {
  const found = await protocolFor(request, deed)
  if (found === null) return null
  await lockProtocol(request.tx, found.protocol.id)
  return protocolFor(request, deed)
}

/** The change of an address, its protocol, and what the person is to it. */
export interface ChangeContext {
  change: Change
  state: ChangeState
  protocol: ProtocolContext
  relations: ChangeRelation[]
  /** Organizations that work by the protocol today. */
  adopters: { id: string; nameFr: string; nameEn: string }[]
}

export const canDoOnChange = (deed: ChangeDeed, { relations, state, protocol }: ChangeContext): boolean =>
  mayChange(deed, relations) && changeMoves[state].includes(deed) && (deed === 'see' || protocol.state === 'issued')

/** The change of the address, when the person may do `deed` there in some state; null for anyone who may not. */
export async function changeFor(request: MemberRequest, deed: ChangeDeed): Promise<ChangeContext | null> {
  const { tx, who, params } = request
  const change = await findChange(tx, params['id'] ?? '')
  const protocol = change && (await contextOf(request, change.protocolId, 'see'))
  if (!change || !protocol) return null
  const adopters = await listAdopters(tx, [change.protocolId])
  const ids = adopters.map(({ id }) => id)
  const relations = changeRelationsOf(who, protocol.seats, change, ids)
  return mayChange(deed, relations) ? { change, state: changeStateOf(change), protocol, relations, adopters } : null
}

/** The same for a deed that changes it: whoever acts on the same protocol waits. */
export async function changeToMove(request: MemberRequest, deed: ChangeDeed): Promise<ChangeContext | null> {
  const found = await changeFor(request, deed)
  if (found === null) return null
  await lockProtocol(request.tx, found.change.protocolId)
  return changeFor(request, deed)
}

export const breadcrumbToList = ({ lang }: Pick<MemberRequest, 'lang'>): { label: string; href: string }[] => [
  { label: words[lang].name, href: href(lang, addresses.protocols) },
]

export const breadcrumbTo = (
  { lang }: Pick<MemberRequest, 'lang'>,
  protocol: Protocol,
): { label: string; href: string }[] => [
  ...breadcrumbToList({ lang }),
  { label: nameOf(protocol, lang).text, href: protocolHref(lang, protocol) },
]

/** Words for what was just done; null when nothing was. */
export function protocolNotice({ notice, lang }: Pick<MemberRequest, 'notice' | 'lang'>) {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}
