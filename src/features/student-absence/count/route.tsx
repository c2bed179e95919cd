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
import { recordHref } from '../../evidence/index.ts'
import { addresses, deskHref } from '../addresses.ts'
import { breadcrumbToDesk, ruleFor, type RuleContext } from '../rule-context.ts'
import { freshCount, readCount } from './count-form.tsx'
import { CountPage } from './page.tsx'
import { recordCount } from './record-count.ts'
import { words } from './words.ts'

function countPage(
  { lang, formKeys }: MemberRequest,
  { school }: RuleContext,
  state: FormState,
  status: 200 | 422,
): Answer {
  return page(
    words[lang].title,
    <CountPage
      lang={lang}
      action={href(lang, addresses.count, { id: school.id })}
      keys={formKeys}
      state={state}
      backHref={deskHref(lang, school.id)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToDesk(lang, school) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const found = await ruleFor(request, 'count')
  return found === null ? notFound() : countPage(request, found, freshCount(request.today), 200)
}

async function count(request: MemberRequest): Promise<Answer> {
  const found = await ruleFor(request, 'count')
  if (found === null) return notFound()
  const { form, lang, today } = request
  const read = readCount(form, lang, today)
  if (!read.ok) return countPage(request, found, read.state, read.switching ? 200 : 422)
  const key = await recordCount(request, found, read)
  return key === null ? notFound() : redirect(recordHref(lang, key), 'work-logged')
}

export const countRoutes: Route[] = [
  memberGet('student-absence.counting', addresses.count, show),
  memberPost('student-absence.count', addresses.count, count, { maxBytes: 20_000 }),
]
