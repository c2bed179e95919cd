import { defineForm, version } from '../../../../kernel/form/index.ts'
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
} from '../../../../kernel/http/index.ts'
import { namesOf } from '../../../network/index.ts'
import { addresses } from '../../addresses.ts'
import { isTool, ownBreadcrumb, ownToolFor, titleOf, toolForDeed } from '../own-context.ts'
import { listVersions } from '../queries.ts'
import { saveTool } from '../save-tool.ts'
import { ToolHistoryPage } from './page.tsx'
import { shownVersions } from './presenter.ts'
import { words } from './words.ts'

const restoreForm = defineForm({ restore: version(), version: version() })

async function show(request: MemberRequest): Promise<Answer> {
  const tool = await ownToolFor(request)
  if (tool === null) return notFound()
  const { lang, tx, formKeys } = request
  const versions = await listVersions(tx, tool.id)
  const names = await namesOf(
    tx,
    versions.map(({ personId }) => personId),
  )
  const title = titleOf(tool, lang)
  return page(
    words[lang].title(title),
    <ToolHistoryPage
      lang={lang}
      title={title}
      action={href(lang, addresses.toolHistory, { id: tool.id })}
      keys={formKeys}
      versions={shownVersions(request, tool, versions, names)}
    />,
    { breadcrumb: ownBreadcrumb(request, tool) },
  )
}

/** A former text becomes the next version; nothing is published by it. */
async function restore(request: MemberRequest): Promise<Answer> {
  const tool = await toolForDeed(request, 'edit')
  if (!isTool(tool)) return tool
  const { lang, tx, form } = request
  const parsed = restoreForm.parse(form)
  const asked = parsed.ok ? parsed.value : { restore: 0, version: 0 }
  const former = (await listVersions(tx, tool.id)).find(({ number }) => number === asked.restore)
  const here = href(lang, addresses.ownTool, { id: tool.id })
  if (former === undefined) return redirect(here, 'tool-moved')
  const saved = await saveTool(request, tool, { text: former.text, seen: asked.version, restores: former.number })
  return redirect(here, saved.ok ? 'tool-restored' : 'tool-moved')
}

export const toolHistoryRoutes: Route[] = [
  memberGet('toolbox.history-own', addresses.toolHistory, show),
  memberPost('toolbox.restore-own', addresses.toolHistory, restore),
]
