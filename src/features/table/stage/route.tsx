import { defineForm, version } from '../../../kernel/form/index.ts'
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
import {
  addresses as collaborationAddresses,
  breadcrumbToHome,
  moveStage,
  StagePage,
  stageTitle,
  stages,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { missingForTable, tableMoves } from '../rules.ts'
import { tableFor, tableNotice } from '../table-context.ts'
import { words } from './words.ts'

const stageForm = defineForm({ version: version() })

async function show(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'move')
  if (context === null) return notFound()
  const { lang, formKeys } = request
  const { collaboration, members } = context
  const { id, stage } = collaboration
  const needed = (to: (typeof stages)[number]): string[] =>
    (missingForTable(stage, to, members) ?? []).map((need) => words[lang].needs[need])
  return page(
    stageTitle(lang, 'table'),
    <StagePage
      lang={lang}
      kind="table"
      action={href(lang, addresses.tableStage, { id })}
      keys={formKeys}
      version={collaboration.version}
      stage={stage}
      moves={stages
        .filter((to) => to !== 'closed' && tableMoves[stage][to] !== undefined)
        .map((to) => ({ to, missing: needed(to) }))}
      endHref={stage === 'closed' ? null : href(lang, collaborationAddresses.end, { id })}
    />,
    { notice: tableNotice(request), breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** Ending it is another deed, which is asked first (`end` of collaboration). */
async function move(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'move')
  if (context === null) return notFound()
  const { form, lang } = request
  const { id, stage } = context.collaboration
  const here = href(lang, addresses.tableStage, { id })
  const parsed = stageForm.parse(form)
  const to = stages.find((one) => one !== 'closed' && one === form.first('to'))
  if (!parsed.ok || to === undefined) return redirect(here, 'table-not-moved')
  const missing = missingForTable(stage, to, context.members)
  if (missing === null || missing.length > 0) return redirect(here, 'table-not-moved')
  const moved = await moveStage(request, context, to, { lessons: null, seen: parsed.value.version })
  return redirect(here, moved.ok ? 'table-moved' : 'table-not-moved')
}

export const stageRoutes: Route[] = [
  memberGet('table.stage', addresses.tableStage, show),
  memberPost('table.move', addresses.tableStage, move, { maxBytes: 20_000 }),
]
