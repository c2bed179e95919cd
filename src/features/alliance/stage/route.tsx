import { mainForm } from '../../../design/index.ts'
import { checkNote } from '../../../field/index.ts'
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
  collaborationFor,
  collaborationWords,
  stages,
  textLimits,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { listVersions } from '../queries.ts'
import { hasPeople, inForce, missingFor, stageMoves } from '../rules.ts'
import { moveStage } from './move-stage.ts'
import { StagePage } from './page.tsx'
import { words } from './words.ts'

const stageForm = defineForm({ lessons: optionalText({ max: textLimits.lessons }), version: version() })

async function factsOf({ tx }: MemberRequest, { collaboration, members }: Context) {
  return {
    hasAgreement: inForce(members, await listVersions(tx, collaboration.id)) !== null,
    hasPeople: hasPeople(members),
  }
}

async function stagePage(
  request: MemberRequest,
  context: Context,
  { state, status }: { state: FormState; status: 200 | 409 | 422 },
): Promise<Answer> {
  const { lang, formKeys } = request
  const { collaboration } = context
  const facts = { ...(await factsOf(request, context)), hasLessons: true }
  return page(
    words[lang].title,
    <StagePage
      lang={lang}
      action={href(lang, addresses.stage, { id: collaboration.id })}
      keys={formKeys}
      state={state}
      version={collaboration.version}
      stage={collaboration.stage}
      moves={stages
        .filter((to) => stageMoves[collaboration.stage][to] !== undefined)
        .map((to) => ({ to, missing: missingFor(collaboration.stage, to, facts) ?? [] }))}
    />,
    { status, formId: mainForm, notice: allianceNotice(request), breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function move(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'move')
  if (context === null || context.collaboration.kind !== 'alliance') return notFound()
  const { form, lang, today } = request
  const { id, stage } = context.collaboration
  const here = href(lang, addresses.stage, { id })
  const parsed = stageForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422 = 422): Promise<Answer> =>
    stagePage(request, context, {
      state: refused(
        { values: stageForm.rawOf(form), problems },
        {
          labels: { lessons: words[lang].lessons },
          problems: { lessons: { ...words[lang].problems, ...collaborationWords[lang].personProblems } },
        },
        lang,
        { lessons: { label: words[lang].lessons, max: textLimits.lessons } },
      ),
      status,
    })
  if (!parsed.ok) return again(parsed.problems, parsed.switching ? 200 : 422)
  const to = stages.find((one) => one === form.first('to'))
  const { lessons, version: seen } = parsed.value
  if (to === undefined) return redirect(here, 'alliance-not-moved')
  const found = checkNote(lessons ?? '', Number(today.slice(0, 4)))
  if (found !== null) return again({ lessons: found })
  const missing = missingFor(stage, to, { ...(await factsOf(request, context)), hasLessons: lessons !== null })
  if (missing?.includes('lessons')) return again({ lessons: 'no-lessons' })
  if (missing === null || missing.length > 0) return redirect(here, 'alliance-not-moved')
  const moved = await moveStage(request, context, to, { lessons: to === 'closed' ? lessons : null, seen })
  return redirect(here, moved.ok ? 'alliance-moved' : 'alliance-not-moved')
}

export const stageRoutes: Route[] = [
  memberGet('alliance.stage', addresses.stage, async (request) => {
    const context = await collaborationFor(request, 'move')
    if (context === null || context.collaboration.kind !== 'alliance') return notFound()
    return stagePage(request, context, { state: filled({ lessons: context.collaboration.lessons }), status: 200 })
  }),
  memberPost('alliance.move', addresses.stage, move),
]
