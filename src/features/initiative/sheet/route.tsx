import {
  href,
  notFound,
  openGet,
  page,
  withQuery,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { Who } from '../../../kernel/session.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { publicInitiatives } from '../gather.ts'
import type { Initiative } from '../model.ts'
import { asInitiative, findPublished, listWorked } from '../queries.ts'
import { initiativeRelationsOf } from '../rules.ts'
import { shippedInitiative } from '../shipped.ts'
import { words as shared } from '../words.ts'
import { InitiativePage, type InitiativePageProps } from './page.tsx'
import { readNext } from './presenter.ts'
import { listAdopters, listOrigins } from './queries.ts'

interface Found {
  initiative: Initiative
  /** Network in which it was added; null: it ships with the product. */
  networkId: string | null
}

/** The initiative of an address, as everyone may read it; null: there is none, or no longer. */
async function find({ tx, params, hasData, deps }: AnyRequest): Promise<Found | null> {
  const code = params['code'] ?? ''
  const shipped = shippedInitiative(code)
  if (shipped !== null) return { initiative: shipped, networkId: null }
  const row = hasData ? await findPublished(tx, code) : null
  return row === null ? null : { initiative: asInitiative(row, deps.timeZone), networkId: row.networkId }
}

async function show(request: AnyRequest): Promise<Answer> {
  const found = await find(request)
  if (found === null) return notFound()
  const { lang, tx, hasData, who } = request
  const { initiative } = found
  const all = await publicInitiatives(request)
  const listHref = href(lang, addresses.initiatives)
  return page(
    initiative.name[lang],
    <InitiativePage
      lang={lang}
      initiative={initiative}
      origins={hasData ? await listOrigins(tx, initiative.code) : []}
      adopters={hasData ? await listAdopters(tx, initiative.code) : []}
      next={readNext(initiative, all)}
      listHref={listHref}
      acts={await actsOf(request, who, found)}
    />,
    {
      description: initiative.aim[lang],
      breadcrumb: [{ label: shared[lang].title, href: listHref }],
      islands: ['print'],
    },
  )
}

/** What the reader may do with it. Who is of the organization manages it, and does not ask itself for help. */
async function actsOf(
  { lang, tx }: AnyRequest,
  who: Who | null,
  { initiative: { code, told }, networkId }: Found,
): Promise<InitiativePageProps['acts']> {
  const nothing = { signIn: null, ask: null, adopted: null, own: null, isReader: false }
  if (who === null) return { ...nothing, signIn: href(lang, identity.signIn) }
  const worked = await listWorked(tx, who)
  const own =
    told !== null && networkId !== null
      ? initiativeRelationsOf(who, worked, { organizationId: told.organizationId, networkId })
      : []
  const others = worked.filter((id) => id !== told?.organizationId)
  return {
    ...nothing,
    ask: told !== null && others.length > 0 ? href(lang, addresses.ask, { id: code }) : null,
    adopted: others.length > 0 ? withQuery(href(lang, addresses.add), { from: code }) : null,
    own: own.length > 0 ? href(lang, addresses.manage, { id: code }) : null,
    isReader: told !== null && worked.length === 0 && who.organizations.length > 0 && own.length === 0,
  }
}

export const sheetRoutes: Route[] = [
  openGet('initiative.initiative', addresses.initiative, show, { needsData: 'if-up' }),
]
