import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { defineForm, filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  aside,
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountCrumbs, accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { nextOf } from '../after-sign-in.ts'
import { codeForm, passwordField } from '../forms.ts'
import { countTry } from '../limits.ts'
import { hashPassword, isCommonPassword, isPassword } from '../passwords.ts'
import { findPasswordHash, findProfile, findSignInMethods } from '../queries.ts'
import { remainingWays } from '../account/remaining-ways.ts'
import { judgePassword, readTotpCode } from '../rules.ts'
import { totpOf } from '../second-factor/codes.ts'
import { endSessions } from '../session.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { tellMethodChange } from '../tell-method-change.ts'
import { AppPage, CodesPage } from './app-page.tsx'
import { beginPassword, findBegunPassword } from './begin-password.ts'
import { finishPassword } from './finish-password.ts'
import { makeBackupCodes } from './make-backup-codes.ts'
import { ChangePasswordPage, PasswordPage } from './page.tsx'
import { removePassword } from './remove-password.ts'
import { savePassword } from './save-password.ts'
import { words } from './words.ts'

const newPasswordForm = defineForm({ password: passwordField() })
const changePasswordForm = defineForm({ current: passwordField(), password: passwordField() })

const crumbs = ({ lang }: MemberRequest) =>
  accountCrumbs(lang, { label: words[lang].title, href: href(lang, addresses.password) })

const onlyError = (field: string, sentence: string): FormState => ({
  values: {},
  errors: { [field]: sentence },
  theirs: null,
})

/** Passwords are never sent back to a page. */
const withoutSecrets = <T extends { values: unknown }>(parsed: T): T & { values: Record<string, never> } => ({
  ...parsed,
  values: {},
})

async function passwordPage(
  request: MemberRequest,
  state: FormState,
  status: PageAnswer['status'] = 200,
): Promise<Answer> {
  const { lang, deps, who, formKeys } = request
  const methods = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
  return page(
    words[lang].title,
    <PasswordPage
      lang={lang}
      keys={formKeys}
      action={withQuery(href(lang, addresses.password), { next: nextOf(request) })}
      state={state}
      methods={methods}
      timeZone={deps.timeZone}
    />,
    { status, formId: mainForm, breadcrumb: accountCrumbs(lang), notice: accountNotice(request) },
  )
}

const show = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, () => passwordPage(request, filled({})))

/** A sentence when the password may not be chosen; null when it may. */
async function refusalOf({ tx, who, lang }: MemberRequest, password: string): Promise<string | null> {
  const judged = judgePassword(password, await findProfile(tx, who.personId), isCommonPassword)
  return judged.ok ? null : words[lang].refusals[judged.refusal]
}

const begin = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, form, who, caller } = request
    const t = words[lang]
    const parsed = newPasswordForm.parse(form)
    if (!parsed.ok)
      return passwordPage(request, refused(withoutSecrets(parsed), { labels: { password: t.newLabel } }, lang), 422)
    const { password } = parsed.value
    const refusal = await refusalOf(request, password)
    if (refusal !== null) return passwordPage(request, onlyError('password', refusal), 422)
    return aside(
      request,
      () => hashPassword(caller.key, password),
      (request, hash) =>
        guardSignInMethods(request, async () => {
          await deps.database.asGate((tx) => beginPassword(tx, { personId: who.personId, hash }))
          return redirect(withQuery(href(lang, addresses.passwordApp), { next: nextOf(request) }))
        }),
    )
  })

async function appPage(request: MemberRequest, state: FormState, status: PageAnswer['status'] = 200): Promise<Answer> {
  const { lang, deps, who, tx, formKeys } = request
  const begun = await deps.database.asGate((gate) => findBegunPassword(gate, who.personId))
  if (begun === null) return redirect(href(lang, addresses.password), 'step-over')
  const { email } = await findProfile(tx, who.personId)
  return page(
    words[lang].app.title,
    <AppPage
      lang={lang}
      keys={formKeys}
      action={withQuery(href(lang, addresses.passwordApp), { next: nextOf(request) })}
      state={state}
      secret={begun.secret}
      uri={totpOf(begun.secret, email).toString()}
    />,
    { status, formId: mainForm, breadcrumb: crumbs(request), secret: true },
  )
}

const showApp = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, () => appPage(request, filled({})))

const confirmApp = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, form, who } = request
    const t = words[lang].app
    const parsed = codeForm.parse(form)
    if (!parsed.ok) return appPage(request, refused(parsed, { labels: { code: t.label } }, lang), 422)
    const tries = await countTry(request, { deed: 'code', account: who.personId })
    if (tries.isTooMany) return appPage(request, onlyError('code', t.tooMany), 429)
    const digits = readTotpCode(parsed.value.code)
    if (digits === null) return appPage(request, onlyError('code', t.wrong), 422)
    const outcome = await deps.database.asGate(async (tx) => {
      const finished = await finishPassword(tx, { personId: who.personId, digits, now: deps.clock.now() })
      if (finished.ok) await tellMethodChange(tx, deps, { personId: who.personId, method: 'password', change: 'added' })
      return finished
    })
    if (outcome.ok) {
      await endSessions(request.tx, { allBut: who.sessionId })
      return codesPage(request, outcome.value)
    }
    if (outcome.refusal === 'step-over') return redirect(href(lang, addresses.password), 'step-over')
    return appPage(request, onlyError('code', t.wrong), 422)
  })

async function codesPage(request: MemberRequest, codes: readonly string[]): Promise<Answer> {
  const { lang, tx, who, today } = request
  const { email } = await findProfile(tx, who.personId)
  const next = nextOf(request) ?? href(lang, addresses.password)
  return page(
    words[lang].codes.title,
    <CodesPage lang={lang} codes={codes} email={email} today={today} next={next} />,
    { breadcrumb: crumbs(request), secret: true, islands: ['copy', 'print'] },
  )
}

const newCodes = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, who } = request
    const codes = await deps.database.asGate(async (tx) => {
      if ((await findPasswordHash(tx, who.personId)) === null) return null
      await tellMethodChange(tx, deps, { personId: who.personId, method: 'codes', change: 'added' })
      return makeBackupCodes(tx, who.personId)
    })
    return codes === null ? redirect(href(lang, addresses.password)) : codesPage(request, codes)
  })

function changePage(request: MemberRequest, state: FormState, status: PageAnswer['status'] = 200): Answer {
  const { lang, formKeys } = request
  return page(words[lang].changeTitle, <ChangePasswordPage lang={lang} keys={formKeys} state={state} />, {
    status,
    formId: mainForm,
    breadcrumb: crumbs(request),
  })
}

const showChange = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => changePage(request, filled({})))

const change = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, form, who } = request
    const t = words[lang]
    const parsed = changePasswordForm.parse(form)
    if (!parsed.ok) {
      const labels = { current: t.currentLabel, password: t.newLabel }
      return changePage(request, refused(withoutSecrets(parsed), { labels }, lang), 422)
    }
    const tries = await countTry(request, { deed: 'password', account: who.personId })
    if (tries.isTooMany) return changePage(request, onlyError('current', t.tooMany), 429)
    const refusal = await refusalOf(request, parsed.value.password)
    if (refusal !== null) return changePage(request, onlyError('password', refusal), 422)
    return aside(
      request,
      () => checkAndHash(request, parsed.value),
      (request, hash) =>
        guardSignInMethods(request, async () => {
          if (hash === null) return changePage(request, onlyError('current', t.wrongCurrent), 422)
          return replacePassword(request, hash)
        }),
    )
  })

/** @returns the hash of the new password; null when the current one is wrong */
async function checkAndHash(
  { deps, who, caller }: MemberRequest,
  { current, password }: { current: string; password: string },
): Promise<string | null> {
  const old = () => deps.database.asGate((tx) => findPasswordHash(tx, who.personId))
  return (await isPassword(caller.key, old, current)) ? hashPassword(caller.key, password) : null
}

async function replacePassword(request: MemberRequest, hash: string): Promise<Answer> {
  const { deps, who, lang } = request
  await deps.database.asGate(async (tx) => {
    await savePassword(tx, { personId: who.personId, hash })
    await tellMethodChange(tx, deps, { personId: who.personId, method: 'password', change: 'added' })
  })
  await endSessions(request.tx, { allBut: who.sessionId })
  return redirect(href(lang, addresses.account), 'password-saved')
}

/** Before the password or the codes go: what is there, and what would be left of it. */
const ask =
  (what: 'removing' | 'renewing') =>
  (request: MemberRequest): Promise<Taking | Answer> =>
    guardSignInMethods<Taking | Answer>(request, async () => {
      const { lang, deps, who } = request
      const methods = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
      const cancelHref = href(lang, addresses.password)
      if (methods.passwordChangedAt === null) return redirect(cancelHref)
      const t = words[lang][what]
      return {
        kind: 'taking',
        title: t.title,
        lost: [
          t.lost(methods.backupCodesLeft),
          ...(what === 'removing' ? [remainingWays({ ...methods, passwordChangedAt: null }, lang)] : []),
        ],
        back: t.back,
        act: t.act,
        cancelHref,
        breadcrumb: crumbs(request),
      }
    })

const remove = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, who } = request
    const isGone = await deps.database.asGate(async (tx) => {
      const gone = await removePassword(tx, who.personId)
      if (gone) await tellMethodChange(tx, deps, { personId: who.personId, method: 'password', change: 'removed' })
      return gone
    })
    return redirect(href(lang, addresses.password), isGone ? 'password-removed' : null)
  })

/** Pages that answer with codes are not once-only: a second send makes other codes, or finds the step over. */
export const passwordRoutes: Route[] = [
  memberGet('identity.password', addresses.password, show),
  memberPost('identity.password-begun', addresses.password, begin, { maxBytes: 200_000 }),
  memberGet('identity.password-app', addresses.passwordApp, showApp),
  memberPost('identity.password-set', addresses.passwordApp, confirmApp, { once: false, maxBytes: 200_000 }),
  ...takingRoutes({
    asked: 'identity.renewing-codes',
    done: 'identity.backup-codes',
    address: addresses.backupCodes,
    ask: ask('renewing'),
    take: newCodes,
    once: false,
  }),
  memberGet('identity.password-change', addresses.passwordChange, showChange),
  memberPost('identity.password-changed', addresses.passwordChange, change, { maxBytes: 200_000 }),
  ...takingRoutes({
    asked: 'identity.removing-password',
    done: 'identity.password-removed',
    address: addresses.passwordRemoval,
    ask: ask('removing'),
    take: remove,
  }),
]
