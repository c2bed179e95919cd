import { takingRoutes, type Taking } from '../../../../design/index.ts'
import { defineForm, version } from '../../../../kernel/form/index.ts'
import { href, redirect, type Answer, type MemberRequest, type Route } from '../../../../kernel/http/index.ts'
import { addresses } from '../../addresses.ts'
import { isTool, ownBreadcrumb, titleOf, toolForDeed } from '../own-context.ts'
import { withdrawTool } from '../save-tool.ts'
import { words } from './words.ts'

const seenForm = defineForm({ version: version() })

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const tool = await toolForDeed(request, 'withdraw')
  if (!isTool(tool)) return tool
  const { lang } = request
  const t = words[lang]
  return {
    kind: 'taking',
    title: t.title(titleOf(tool, lang)),
    lost: tool.state === 'published' ? t.lost.published : t.lost.draft,
    back: t.back,
    act: t.act,
    cancelHref: href(lang, addresses.ownTool, { id: tool.id }),
    breadcrumb: ownBreadcrumb(request, tool),
    sent: { version: String(tool.latest) },
  }
}

async function withdraw(request: MemberRequest): Promise<Answer> {
  const tool = await toolForDeed(request, 'withdraw')
  if (!isTool(tool)) return tool
  const parsed = seenForm.parse(request.form)
  const withdrawn = await withdrawTool(request, tool, parsed.ok ? parsed.value.version : 0)
  return redirect(
    href(request.lang, addresses.ownTool, { id: tool.id }),
    withdrawn.ok ? 'tool-withdrawn' : 'tool-moved',
  )
}

export const withdrawToolRoutes: Route[] = takingRoutes({
  asked: 'toolbox.withdrawing-own',
  done: 'toolbox.withdraw-own',
  address: addresses.withdrawTool,
  ask,
  take: withdraw,
})
