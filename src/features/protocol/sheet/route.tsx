import {
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, protocolHref } from '../addresses.ts'
import { breadcrumbToList, protocolFor, protocolNotice } from '../protocol-context.ts'
import { nameOf } from '../said.ts'
import { ProtocolPage } from './page.tsx'
import { presentProtocol } from './presenter.ts'
import { sayRead } from './say-read.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const found = await protocolFor(request, 'see')
  if (found === null) return notFound()
  return page(nameOf(found.protocol, request.lang).text, <ProtocolPage {...await presentProtocol(request, found)} />, {
    breadcrumb: breadcrumbToList(request),
    notice: protocolNotice(request),
    islands: ['print'],
  })
}

async function read(request: MemberRequest): Promise<Answer> {
  const said = await sayRead(request)
  if (!said.ok && said.refusal === 'not-found') return notFound()
  return redirect(
    protocolHref(request.lang, { id: request.params['id'] ?? '' }),
    said.ok ? 'protocol-read' : 'protocol-moved',
  )
}

export const sheetRoutes: Route[] = [
  memberGet('protocol.protocol', addresses.protocol, show),
  memberPost('protocol.read', addresses.read, read, { maxBytes: 20_000 }),
]
