import { takingRoutes, type Taking } from '../../../design/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { addresses as directory } from '../../directory/index.ts'
import { noteToolUse } from '../../tool-use/index.ts'
import { articleHref, shippedArticles } from '../../toolbox/index.ts'
import { addresses, toolHref } from '../addresses.ts'
import type { Held, SchoolTool } from '../model.ts'
import { listHolders } from '../queries.ts'
import { breadcrumbToTool, breadcrumbToTools, toolFor, toolNotice, type ToolContext } from '../tool-context.ts'
import { titleIn } from '../topics.ts'
import { holdTool, letGoOfTool } from './hold-tool.ts'
import { SheetPage, type SheetPageProps } from './page.tsx'
import { words } from './words.ts'

/** Where it is found. */
function openOf({ article, service, link }: SchoolTool, lang: Language): SheetPageProps['open'] {
  const found = shippedArticles.find(({ id }) => id === article)
  if (found !== undefined) return { kind: 'article', href: articleHref(found, lang) }
  if (service !== null) return { kind: 'service', href: href(lang, directory.service, { code: service }) }
  return link === null ? null : { kind: 'link', href: link }
}

/** Organizations of the person that are of the network, each once. */
const ownOf = ({ tool, seats }: ToolContext) =>
  seats
    .filter(({ networkId }) => networkId === tool.networkId)
    .map(({ organizationId, organizationFr, organizationEn }) => ({ organizationId, organizationFr, organizationEn }))

const organizationName = (one: { organizationFr: string; organizationEn: string }, lang: Language): string =>
  nameIn({ nameFr: one.organizationFr, nameEn: one.organizationEn }, lang)

async function show(request: MemberRequest): Promise<Answer> {
  const context = await toolFor(request, 'see')
  if (context === null) return notFound()
  const { lang, tx, formKeys } = request
  const { tool, may } = context
  await noteToolUse(request, { entry: tool.id })
  const holders = (await listHolders(tx, tool.id)).filter(({ untilDay }) => untilDay === null)
  const has = ({ organizationId }: { organizationId: string }): boolean =>
    holders.some((one) => one.organizationId === organizationId)
  const own = ownOf(context)
  const { id } = tool
  return page(
    titleIn(tool, lang),
    <SheetPage
      lang={lang}
      keys={formKeys}
      tool={tool}
      holders={holders}
      open={openOf(tool, lang)}
      holdHref={href(lang, addresses.hold, { id })}
      mayHold={
        may('hold')
          ? own.filter((one) => !has(one)).map((one) => ({ ...one, organization: organizationName(one, lang) }))
          : []
      }
      mayLetGo={own.filter(has).map((one) => ({
        href: href(lang, addresses.letGo, { id, organizationId: one.organizationId }),
        organization: organizationName(one, lang),
      }))}
      acts={{
        edit: may('edit') ? href(lang, addresses.edit, { id }) : null,
        withdraw: may('withdraw') ? href(lang, addresses.withdraw, { id }) : null,
        putBack: may('put-back') ? href(lang, addresses.putBack, { id }) : null,
      }}
    />,
    { notice: toolNotice(request), breadcrumb: breadcrumbToTools(lang), islands: ['print'] },
  )
}

async function hold(request: MemberRequest): Promise<Answer> {
  const context = await toolFor(request, 'hold')
  if (context === null) return notFound()
  const chosen = request.form.first('organization')
  const own = ownOf(context)
  const seat = own.length === 1 ? own[0] : own.find(({ organizationId }) => organizationId === chosen)
  if (seat === undefined) return notFound()
  const isHeld = await holdTool(request, context.tool, seat.organizationId)
  return redirect(toolHref(request.lang, context.tool), isHeld ? 'school-tool-held' : 'school-tool-moved-on')
}

/** What an organization of the person has, by the address; null: it has it not, or it is not theirs to say. */
async function heldFor(request: MemberRequest): Promise<(ToolContext & { held: Held }) | null> {
  const context = await toolFor(request, 'see')
  if (context === null) return null
  const asked = request.params['organizationId'] ?? ''
  if (!ownOf(context).some(({ organizationId }) => organizationId === asked)) return null
  const held = (await listHolders(request.tx, context.tool.id)).find(({ organizationId }) => organizationId === asked)
  return held === undefined ? null : { ...context, held }
}

async function askLetGo(request: MemberRequest): Promise<Taking | Answer> {
  const found = await heldFor(request)
  if (found === null) return notFound()
  const { lang } = request
  const { tool, held } = found
  if (held.untilDay !== null) return redirect(toolHref(lang, tool), 'school-tool-moved-on')
  const { title, ...said } = words[lang].lettingGo
  return {
    kind: 'taking',
    title: title(organizationName(held, lang), titleIn(tool, lang)),
    ...said,
    cancelHref: toolHref(lang, tool),
    breadcrumb: breadcrumbToTool(lang, tool),
  }
}

async function letGo(request: MemberRequest): Promise<Answer> {
  const found = await heldFor(request)
  if (found === null) return notFound()
  const isGone = await letGoOfTool(request, found.tool, found.held)
  return redirect(toolHref(request.lang, found.tool), isGone ? 'school-tool-let-go' : 'school-tool-moved-on')
}

export const sheetRoutes: Route[] = [
  memberGet('school-tool.tool', addresses.tool, show),
  memberPost('school-tool.hold', addresses.hold, hold),
  ...takingRoutes({
    asked: 'school-tool.letting-go',
    done: 'school-tool.let-go',
    address: addresses.letGo,
    ask: askLetGo,
    take: letGo,
  }),
]
