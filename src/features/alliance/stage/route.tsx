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
  collaborationFor,
  moveStage,
  StagePage,
  stageTitle,
  stages,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { allianceNotice } from '../notice.ts'
import { listVersions } from '../queries.ts'
import { hasPeople, inForce, missingFor, stageMoves } from '../rules.ts'
import { words } from './words.ts'

const stageForm = defineForm({ version: version() })

async function factsOf({ tx, today }: MemberRequest, { collaboration, members }: Context) {
  return {
    hasAgreement: inForce(members, await listVersions(tx, collaboration.id), today) !== null,
    hasPeople: hasPeople(members),
    hasLessons: collaboration.lessons !== null,
  }
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'move', 'alliance')
  if (context === null) return notFound()
  const { lang, formKeys } = request
  const { collaboration } = context
  const { id, stage } = collaboration
  const facts = await factsOf(request, context)
  return page(
    stageTitle(lang, 'alliance'),
    <StagePage
      lang={lang}
      kind="alliance"
      action={href(lang, addresses.stage, { id })}
      keys={formKeys}
      version={collaboration.version}
      stage={stage}
      moves={stages
        .filter((to) => to !== 'closed' && stageMoves[stage][to] !== undefined)
        .map((to) => ({ to, missing: (missingFor(stage, to, facts) ?? []).map((need) => words[lang].needs[need]) }))}
      endHref={stage === 'closed' ? null : href(lang, collaborationAddresses.end, { id })}
    />,
    { notice: allianceNotice(request), breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** Ending it is another deed, which is asked first (`end` of collaboration). */
async function move(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'move', 'alliance')
  if (context === null) return notFound()
  const { form, lang } = request
  const { id, stage } = context.collaboration
  const here = href(lang, addresses.stage, { id })
  const parsed = stageForm.parse(form)
  const to = stages.find((one) => one !== 'closed' && one === form.first('to'))
  if (!parsed.ok || to === undefined) return redirect(here, 'alliance-not-moved')
  const missing = missingFor(stage, to, await factsOf(request, context))
  if (missing === null || missing.length > 0) return redirect(here, 'alliance-not-moved')
  const moved = await moveStage(request, context, to, { lessons: null, seen: parsed.value.version })
  return redirect(here, moved.ok ? 'alliance-moved' : 'alliance-not-moved')
}

export const stageRoutes: Route[] = [
  memberGet('alliance.stage', addresses.stage, show),
  memberPost('alliance.move', addresses.stage, move, { maxBytes: 20_000 }),
]
