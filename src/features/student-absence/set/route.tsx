import { mainForm } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { addresses as alliance } from '../../alliance/index.ts'
import { addresses, deskHref } from '../addresses.ts'
import type { Ground } from '../model.ts'
import { listGrounds } from '../queries.ts'
import { breadcrumbToDesk, ruleFor, ruleToChange, type RuleContext } from '../rule-context.ts'
import { SetPage } from './page.tsx'
import { overtakenRule, readRule, ruleState } from './rule-form.ts'
import { setRule } from './set-rule.ts'
import { words } from './words.ts'

function setPage(
  { lang, formKeys }: MemberRequest,
  { school, rule }: RuleContext,
  grounds: readonly Ground[],
  {
    state,
    status = 200,
    version = rule?.number ?? 0,
  }: { state: FormState; status?: 200 | 409 | 422; version?: number },
): Answer {
  return page(
    words[lang].title,
    <SetPage
      lang={lang}
      action={href(lang, addresses.set, { id: school.id })}
      backHref={deskHref(lang, school.id)}
      beginHref={href(lang, alliance.start)}
      keys={formKeys}
      state={state}
      version={version}
      grounds={grounds}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToDesk(lang, school) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await ruleFor(request, 'set')
  if (found === null) return notFound()
  const grounds = await listGrounds(request.tx, found.school.id)
  return setPage(request, found, grounds, { state: ruleState(found.rule, grounds) })
}

async function set(request: MemberRequest): Promise<Answer> {
  const found = await ruleToChange(request, 'set')
  if (found === null) return notFound()
  const { form, lang, tx } = request
  const grounds = await listGrounds(tx, found.school.id)
  const read = readRule(form, grounds, lang)
  if (!read.ok)
    return setPage(request, found, grounds, {
      state: read.state,
      status: read.switching ? 200 : 422,
      version: Number(form.first('version')) || 0,
    })
  if (found.rule !== null && found.rule.number !== read.version)
    return setPage(request, found, grounds, { state: overtakenRule(form, found.rule, grounds, lang), status: 409 })
  await setRule(request, found, read.facts, read.ground)
  return redirect(deskHref(lang, found.school.id), 'absence-rule-set')
}

export const setRoutes: Route[] = [
  memberGet('student-absence.setting', addresses.set, show),
  memberPost('student-absence.set', addresses.set, set, { maxBytes: 60_000 }),
]
