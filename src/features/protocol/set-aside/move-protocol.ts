import { sql } from 'kysely'
import { recordDeed } from '../../../kernel/audit.ts'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { recordEvent } from '../change/record-event.ts'
import type { Change } from '../model.ts'
import {
  canDo,
  canDoOnChange,
  changeToMove,
  protocolFor,
  protocolToChange,
  type ProtocolContext,
} from '../protocol-context.ts'
import { listAdoptedRegions, listAdopters, listArticles, listOpenChanges } from '../queries.ts'
import { speaksAs } from '../rules.ts'
import { saysTheSame } from '../said.ts'

/** Which deed sets this protocol aside, or takes it up: of a draft, or of one that is out. */
const deedOf = (move: 'withdraw' | 'restore', { protocol }: ProtocolContext) => {
  if (protocol.issuedAt === null) return move === 'withdraw' ? 'abandon' : 'take-up'
  return move === 'withdraw' ? 'retire' : 'bring-back'
}

/** The protocol of the address, when the person may set it aside or take it up in some state; null for anyone who may not. */
export async function protocolToSetAside(
  request: MemberRequest,
  move: 'withdraw' | 'restore',
): Promise<(ProtocolContext & { isInUse: boolean; canMove: boolean }) | null> {
  const seen = await protocolFor(request, 'see')
  const found = seen && (await protocolFor(request, deedOf(move, seen)))
  if (!found) return null
  const { id } = found.protocol
  const [adopters, regions] = await Promise.all([listAdopters(request.tx, [id]), listAdoptedRegions(request.tx, [id])])
  return { ...found, isInUse: adopters.length + regions.length > 0, canMove: canDo(deedOf(move, found), found) }
}

export type SetAsideRefusal = 'not-found' | 'moved' | 'in-use'

/** Sets a protocol aside, which nobody works by, or takes it up again. */
export async function moveProtocol(
  request: MemberRequest,
  move: 'withdraw' | 'restore',
): Promise<Result<void, SetAsideRefusal>> {
  if ((await protocolToSetAside(request, move)) === null) return err('not-found')
  await protocolToChange(request, 'see')
  const found = await protocolToSetAside(request, move)
  if (found === null) return err('not-found')
  if (!found.canMove) return err('moved')
  if (move === 'withdraw' && found.isInUse) return err('in-use')
  const { protocol } = found
  const { rows } = await sql<{ moved: boolean }>`
    select sec.move_protocol(${protocol.id}, ${move}, ${protocol.version}) as moved`.execute(request.tx)
  if (rows[0]?.moved !== true) return err('moved')
  await recordDeed(request.tx, {
    deed: move === 'withdraw' ? 'protocol.set-aside' : 'protocol.taken-up',
    chain: protocol.issuedAt === null ? (protocol.organizationId ?? protocol.networkId) : protocol.networkId,
    subject: { kind: 'protocol', id: protocol.id },
  })
  return ok(undefined)
}

export type MoveChangeRefusal = 'not-found' | 'moved' | 'no-longer-fits'

/** Who proposes takes a change back, or puts it before the others again, on the article as it was read; what they answered stays. */
export async function moveChange(
  request: MemberRequest,
  move: 'withdraw' | 'restore',
): Promise<Result<void, MoveChangeRefusal>> {
  const found = await changeToMove(request, move)
  if (found === null) return err('not-found')
  if (!canDoOnChange(move, found)) return err('moved')
  const { tx, who } = request
  const { change, protocol } = found
  if (move === 'restore') {
    const open = await listOpenChanges(tx, [change.protocolId])
    if (open.some(({ articleId }) => articleId === change.articleId)) return err('moved')
    if (!(await stillFits(request, change, protocol))) return err('no-longer-fits')
  }
  // Of an organization that left, the coordination takes it back in its own name.
  const organizationId = speaksAs(who, protocol.seats, change) && !change.hasLeft ? change.organizationId : null
  await recordEvent(tx, change, { kind: move, organizationId })
  await recordDeed(tx, {
    deed: move === 'withdraw' ? 'protocol.change-withdrawn' : 'protocol.change-restored',
    chain: organizationId ?? change.networkId,
    subject: { kind: 'protocol_change', id: change.id },
  })
  return ok(undefined)
}

async function stillFits({ tx }: MemberRequest, change: Change, { protocol }: ProtocolContext): Promise<boolean> {
  if (change.kind === 'add') return true
  const [was, is] = await Promise.all(
    [change.baseVersionId, protocol.newest?.id ?? change.baseVersionId].map(async (version) =>
      (await listArticles(tx, version)).find(({ id }) => id === change.articleId),
    ),
  )
  return was !== undefined && is !== undefined && saysTheSame(was, is)
}
