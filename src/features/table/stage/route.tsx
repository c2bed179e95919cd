import { sql } from 'kysely'
import { mainForm } from '../../../design/index.ts'
import { checkNote } from '../../../field/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { defineForm, filled, optionalText, refused, version, type FormState } from '../../../kernel/form/index.ts'
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
  breadcrumbToHome,
  collaborationWords,
  seatsFor,
  stages,
  textLimits,
  type Context,
  type Stage,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { missingForTable, tableMoves } from '../rules.ts'
import { tableFor, tableNotice } from '../table-context.ts'
import { StagePage } from './page.tsx'
import { words } from './words.ts'

const stageForm = defineForm({ lessons: optionalText({ max: textLimits.lessons }), version: version() })

function stagePage(
  request: MemberRequest,
  { collaboration, members }: Context,
  state: FormState,
  status: 200 | 422,
): Answer {
  const { lang, formKeys } = request
  const { stage } = collaboration
  return page(
    words[lang].title,
    <StagePage
      lang={lang}
      action={href(lang, addresses.tableStage, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      version={collaboration.version}
      stage={stage}
      moves={stages
        .filter((to) => tableMoves[stage][to] !== undefined)
        .map((to) => ({ to, missing: missingForTable(stage, to, members, true) ?? [] }))}
    />,
    { status, formId: mainForm, notice: tableNotice(request), breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** @returns whether it moved: not when someone else changed the table meanwhile */
async function moveTable(
  { tx }: MemberRequest,
  { collaboration, seats }: Context,
  { to, lessons, seen }: { to: Stage; lessons: string | null; seen: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update collaboration set stage = ${to}, lessons = coalesce(${lessons}, lessons)
    where id = ${collaboration.id} and version = ${seen} and stage = ${collaboration.stage}`.execute(tx)
  if (numAffectedRows !== 1n) return false
  await recordDeed(tx, {
    deed: 'collaboration.stage',
    chain: seatsFor('move', seats)[0] ?? '',
    subject: { kind: 'collaboration', id: collaboration.id },
    basis: to,
  })
  return true
}

async function move(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'move')
  if (context === null) return notFound()
  const { form, lang, today } = request
  const { id, stage } = context.collaboration
  const here = href(lang, addresses.tableStage, { id })
  const { lessons: label, problems: said } = words[lang]
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 = 422): Answer =>
    stagePage(
      request,
      context,
      refused(
        { values: stageForm.rawOf(form), problems },
        { labels: { lessons: label }, problems: { lessons: { ...said, ...collaborationWords[lang].personProblems } } },
        lang,
        { lessons: { label, max: textLimits.lessons } },
      ),
      status,
    )
  const parsed = stageForm.parse(form)
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const to = stages.find((one) => one === form.first('to'))
  const { lessons, version: seen } = parsed.value
  if (to === undefined) return redirect(here, 'table-not-moved')
  const found = checkNote(lessons ?? '', Number(today.slice(0, 4)))
  if (found !== null) return again({ lessons: found })
  const missing = missingForTable(stage, to, context.members, lessons !== null)
  if (missing?.includes('lessons')) return again({ lessons: 'no-lessons' })
  if (missing === null || missing.length > 0) return redirect(here, 'table-not-moved')
  const moved = await moveTable(request, context, { to, lessons: to === 'closed' ? lessons : null, seen })
  return redirect(here, moved ? 'table-moved' : 'table-not-moved')
}

export const stageRoutes: Route[] = [
  memberGet('table.stage', addresses.tableStage, async (request) => {
    const context = await tableFor(request, 'move')
    return context === null
      ? notFound()
      : stagePage(request, context, filled({ lessons: context.collaboration.lessons }), 200)
  }),
  memberPost('table.move', addresses.tableStage, move),
]
