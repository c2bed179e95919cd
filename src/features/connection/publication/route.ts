import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  notFound,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { filterKeys } from '../filter.ts'
import { networkAsked, readChoice, type AskedNetwork } from '../read-net.ts'
import { words as area } from '../words.ts'
import { publishNet } from './publish-net.ts'
import { words } from './words.ts'

const backTo = ({ lang }: MemberRequest, { id }: AskedNetwork): string =>
  withQuery(href(lang, addresses.net), { [filterKeys.network[lang]]: id })

/** The network of the address, or of the form, for who coordinates it. */
async function coordinatedOne(request: MemberRequest): Promise<AskedNetwork | null> {
  const sent = request.form.first('network')
  const query = sent === '' ? request.query : new URLSearchParams({ network: sent })
  const network = await networkAsked({ ...request, query })
  return network?.isCoordinated ? network : null
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const network = await coordinatedOne(request)
  if (network === null) return notFound()
  const { lang, tx } = request
  const { isPublished } = await readChoice(tx, network.id)
  return {
    kind: 'taking',
    ...(isPublished ? words[lang].hide(network.name) : words[lang].publish(network.name)),
    cancelHref: backTo(request, network),
    sent: { to: isPublished ? 'coordination' : 'members', network: network.id },
    breadcrumb: [{ label: area[lang].title, href: backTo(request, network) }],
  }
}

async function take(request: MemberRequest): Promise<Answer> {
  const network = await coordinatedOne(request)
  if (network === null) return notFound()
  const isPublished = request.form.first('to') === 'members'
  await publishNet(request.tx, network.id, isPublished)
  return redirect(backTo(request, network), isPublished ? 'net-published' : 'net-hidden')
}

export const publicationRoutes: Route[] = takingRoutes({
  asked: 'connection.publication',
  done: 'connection.publish',
  address: addresses.publication,
  access: 'coordinator',
  ask,
  take,
})
