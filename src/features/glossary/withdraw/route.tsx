import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToShared, canDo, definitionFor } from '../definition-context.ts'
import { termNameOf } from '../shared-definition.ts'
import { moveProposal, type MoveRefusal } from './move-proposal.ts'
import { words } from './words.ts'

const pageOf = ({ lang, params }: MemberRequest): string => href(lang, addresses.definition, { id: params['id'] ?? '' })

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await definitionFor(request, 'withdraw')
  if (found === null) return notFound()
  if (!canDo('withdraw', found)) return redirect(pageOf(request), 'definition-moved')
  const t = words[request.lang]
  const term = termNameOf(found.definition, request.lang).text
  return {
    kind: 'taking',
    title: t.title(term),
    lost: [t.lost],
    back: found.definition.organizationId === null ? t.backOfCoordination : t.back,
    act: t.act,
    cancelHref: pageOf(request),
    breadcrumb: [...breadcrumbToShared(request), { label: term, href: pageOf(request) }],
  }
}

const notices: Record<Exclude<MoveRefusal, 'not-found'>, string> = {
  moved: 'definition-moved',
  'other-open': 'definition-other-open',
}

async function move(request: MemberRequest, which: 'withdraw' | 'restore', notice: string): Promise<Answer> {
  const moved = await moveProposal(request, which)
  if (moved.ok) return redirect(pageOf(request), notice)
  return moved.refusal === 'not-found' ? notFound() : redirect(pageOf(request), notices[moved.refusal])
}

export const withdrawRoutes: Route[] = [
  ...takingRoutes({
    asked: 'glossary.withdrawing',
    done: 'glossary.withdraw',
    address: addresses.withdraw,
    ask,
    take: (request) => move(request, 'withdraw', 'definition-withdrawn'),
  }),
  memberPost('glossary.restore', addresses.restore, (request) => move(request, 'restore', 'definition-restored'), {
    maxBytes: 20_000,
  }),
]
