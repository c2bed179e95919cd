import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, changeHref, protocolHref } from '../addresses.ts'
import { breadcrumbTo, canDoOnChange, changeFor } from '../protocol-context.ts'
import { nameOf } from '../said.ts'
import {
  moveChange,
  moveProtocol,
  protocolToSetAside,
  type MoveChangeRefusal,
  type SetAsideRefusal,
} from './move-protocol.ts'
import { words } from './words.ts'

const here = ({ lang, params }: MemberRequest): string => protocolHref(lang, { id: params['id'] ?? '' })

async function askProtocol(request: MemberRequest): Promise<Taking | Answer> {
  const found = await protocolToSetAside(request, 'withdraw')
  if (found === null) return notFound()
  if (!found.canMove) return redirect(here(request), 'protocol-moved')
  if (found.isInUse) return redirect(here(request), 'protocol-in-use')
  const { lang } = request
  const { protocol } = found
  const t = words[lang]
  return {
    kind: 'taking',
    title: t.title(nameOf(protocol, lang).text),
    lost: [protocol.issuedAt === null ? t.lostDraft : t.lost],
    back: protocol.issuedAt === null ? t.backDraft : t.back,
    act: t.act,
    cancelHref: here(request),
    breadcrumb: breadcrumbTo(request, protocol),
  }
}

const protocolNotices: Record<Exclude<SetAsideRefusal, 'not-found'>, string> = {
  moved: 'protocol-moved',
  'in-use': 'protocol-in-use',
}

async function setAside(request: MemberRequest, move: 'withdraw' | 'restore', notice: string): Promise<Answer> {
  const moved = await moveProtocol(request, move)
  if (moved.ok) return redirect(here(request), notice)
  return moved.refusal === 'not-found' ? notFound() : redirect(here(request), protocolNotices[moved.refusal])
}

const changePage = ({ lang, params }: MemberRequest): string => changeHref(lang, { id: params['id'] ?? '' })

async function askChange(request: MemberRequest): Promise<Taking | Answer> {
  const found = await changeFor(request, 'withdraw')
  if (found === null) return notFound()
  if (!canDoOnChange('withdraw', found)) return redirect(changePage(request), 'protocol-moved')
  const t = words[request.lang]
  return {
    kind: 'taking',
    title: t.changeTitle,
    lost: [t.lostChange],
    back: found.change.hasLeft ? t.backOfNobody : t.backChange,
    act: t.actChange,
    cancelHref: changePage(request),
    breadcrumb: breadcrumbTo(request, found.protocol.protocol),
  }
}

const changeNotices: Record<Exclude<MoveChangeRefusal, 'not-found'>, string> = {
  moved: 'protocol-moved',
  'no-longer-fits': 'change-no-longer-fits',
}

async function takeBack(request: MemberRequest, move: 'withdraw' | 'restore', notice: string): Promise<Answer> {
  const moved = await moveChange(request, move)
  if (moved.ok) return redirect(changePage(request), notice)
  return moved.refusal === 'not-found' ? notFound() : redirect(changePage(request), changeNotices[moved.refusal])
}

export const setAsideRoutes: Route[] = [
  ...takingRoutes({
    asked: 'protocol.setting-aside',
    done: 'protocol.set-aside',
    address: addresses.setAside,
    ask: askProtocol,
    take: (request) => setAside(request, 'withdraw', 'protocol-set-aside'),
  }),
  memberPost('protocol.take-up', addresses.takeUp, (request) => setAside(request, 'restore', 'protocol-taken-up'), {
    maxBytes: 20_000,
  }),
  ...takingRoutes({
    asked: 'protocol.withdrawing-change',
    done: 'protocol.withdraw-change',
    address: addresses.withdrawChange,
    ask: askChange,
    take: (request) => takeBack(request, 'withdraw', 'change-withdrawn'),
  }),
  memberPost(
    'protocol.restore-change',
    addresses.restoreChange,
    (request) => takeBack(request, 'restore', 'change-restored'),
    { maxBytes: 20_000 },
  ),
]
