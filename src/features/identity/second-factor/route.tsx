import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  openGet,
  openPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { afterSignIn, nextOf } from '../after-sign-in.ts'
import { findChallenge } from '../challenge.ts'
import { codeForm } from '../forms.ts'
import { countTry } from '../limits.ts'
import { openSession } from '../session.ts'
import { checkCode, isAtSecondStep } from './check-code.ts'
import { noteWrongCode } from './note-wrong-code.ts'
import { CodePage } from './page.tsx'
import { words } from './words.ts'

/** Carries the token of the second step from the password to the code. */
export const stepCookie = 'tisserin-step'
export const stepCookieSeconds = 600

function codePage(request: AnyRequest, state: FormState, status: PageAnswer['status'] = 200): Answer {
  const { lang, formKeys } = request
  const action = withQuery(href(lang, addresses.signInCode), { next: nextOf(request) })
  return page(words[lang].title, <CodePage lang={lang} action={action} keys={formKeys} state={state} />, {
    status,
    formId: mainForm,
  })
}

const toStart = (request: AnyRequest): Answer =>
  redirect(withQuery(href(request.lang, addresses.signIn), { next: nextOf(request) }))

async function show(request: AnyRequest): Promise<Answer> {
  const token = request.cookie(stepCookie) ?? ''
  const isThere = await request.deps.database.asGate((tx) => isAtSecondStep(tx, token))
  return isThere ? codePage(request, filled({})) : toStart(request)
}

async function check(request: AnyRequest): Promise<Answer> {
  const { deps, form, lang } = request
  const t = words[lang]
  const wrong = (sentence: string, status: 422 | 429): Answer =>
    codePage(request, { values: {}, errors: { code: sentence }, theirs: null }, status)

  const parsed = codeForm.parse(form)
  if (!parsed.ok) return codePage(request, refused(parsed, { labels: { code: t.label } }, lang), 422)
  const token = request.cookie(stepCookie) ?? ''
  const step = await deps.database.asGate((tx) => findChallenge(tx, { token, purpose: 'second-factor' }))
  if (!step?.personId) return toStart(request)
  const tries = await countTry(request, { deed: 'code', account: step.personId })
  if (tries.isTooMany) return wrong(t.tooMany, 429)
  const outcome = await deps.database.asGate(async (tx) => {
    const checked = await checkCode(tx, { token, code: parsed.value.code, now: deps.clock.now() })
    if (checked.ok) await openSession(request, tx, { personId: checked.value.person.id, method: checked.value.after })
    return checked
  })
  if (!outcome.ok) {
    await noteWrongCode(deps, step.personId)
    return outcome.refusal === 'wrong-code' ? wrong(t.wrong, 422) : wrong(t.tooMany, 429)
  }
  request.setCookie(stepCookie, '', 0)
  return redirect(afterSignIn(request))
}

export const secondFactorRoutes: Route[] = [
  openGet('identity.code', addresses.signInCode, show, { access: 'visitor' }),
  openPost('identity.code-sent', addresses.signInCode, check, { maxBytes: 200_000 }),
]
