import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  aside,
  href,
  memberGet,
  memberPost,
  openGet,
  openPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type AnyRequest,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as identity, openSession } from '../../identity/index.ts'
import { firstPage } from '../acceptance/route.tsx'
import { addresses } from '../addresses.ts'
import { hashCode, readCode } from '../invitation-code.ts'
import { codeTries } from '../rules.ts'
import { finishByCode, findToFinish } from './finish-by-code.ts'
import { openCode } from './open-code.ts'
import { EnterCodePage, FinishCodePage, NoWayInPage, OverCodePage } from './page.tsx'
import { words } from './words.ts'

function codePage(request: AnyRequest, state: FormState, status: 200 | 422 = 200): Answer {
  const { lang } = request
  return page(
    words[lang].title,
    <EnterCodePage lang={lang} action={href(lang, addresses.code)} keys={request.formKeys} state={state} />,
    { status, secret: true, formId: mainForm },
  )
}

const refusedCode = (request: AnyRequest, error: string): Answer =>
  codePage(request, { values: { code: [request.form.first('code')] }, errors: { code: error }, theirs: null }, 422)

/** A code that never was, has ended, served or was withdrawn: one answer for all, after the same work, and each try counts. */
async function enter(request: AnyRequest): Promise<Answer> {
  const { deps, caller, form, lang } = request
  const { wrong, tooMany } = words[lang]
  if (form.has('_language')) return codePage(request, filled({ code: form.first('code') }))
  if ((await caller.count(deps.database, 'invitation-code', 600)) > codeTries) return refusedCode(request, tooMany)
  const code = readCode(form.first('code'))
  if (code === null) return refusedCode(request, wrong)
  return aside(
    request,
    async () => {
      const codeHash = await hashCode(deps, caller.key, code)
      return deps.database.asGate((tx) => openCode(tx, codeHash, deps.clock.now()))
    },
    (request, token) =>
      token === null ? refusedCode(request, wrong) : redirect(href(lang, addresses.invitation, { token })),
  )
}

/** Nothing waits to be finished by this person: what they had begun is over, or they never began. */
function overPage({ lang }: MemberRequest, status: 200 | 422): Answer {
  return page(words[lang].over.title, <OverCodePage lang={lang} codeHref={href(lang, addresses.code)} />, { status })
}

function noWayInPage({ lang }: MemberRequest, status: 200 | 422): Answer {
  const next = href(lang, addresses.finishCode)
  return page(
    words[lang].missing.title,
    <NoWayInPage lang={lang} nextTimeHref={withQuery(href(lang, identity.nextTime), { next, needed: '1' })} />,
    { status },
  )
}

async function showFinish(request: MemberRequest): Promise<Answer> {
  const { lang, deps, who } = request
  const found = await deps.database.asGate((tx) => findToFinish(tx, { personId: who.personId, now: deps.clock.now() }))
  if (!found.ok) return found.refusal === 'over' ? overPage(request, 200) : noWayInPage(request, 200)
  const { organizationFr, organizationEn } = found.value
  return page(
    words[lang].finish.title,
    <FinishCodePage
      lang={lang}
      organizationName={nameIn({ nameFr: organizationFr ?? '', nameEn: organizationEn ?? '' }, lang)}
      action={href(lang, addresses.finishCode)}
      keys={request.formKeys}
    />,
    { formId: mainForm },
  )
}

/** The brief session of an account that the code made gives way to a whole one. */
async function finish(request: MemberRequest): Promise<Answer> {
  const { lang, deps, who, today } = request
  const { personId } = who
  const done = await deps.database.asGate(async (tx) => {
    const finished = await finishByCode(tx, deps, { personId, today })
    if (finished.ok && finished.value.enrolledId === personId)
      await openSession(request, tx, { personId, method: 'invitation' })
    return finished
  })
  if (!done.ok) return done.refusal === 'over' ? overPage(request, 422) : noWayInPage(request, 422)
  return redirect(firstPage(lang, done.value))
}

export const enterCodeRoutes: Route[] = [
  openGet('network.code', addresses.code, (request) => codePage(request, filled({}))),
  openPost('network.enter-code', addresses.code, enter),
  memberGet('network.finishing-code', addresses.finishCode, showFinish),
  memberPost('network.finish-code', addresses.finishCode, finish),
]
