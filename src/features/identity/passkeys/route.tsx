import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { defineForm, filled, refused, text, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { accountCrumbs, accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { nextOf } from '../after-sign-in.ts'
import type { PasskeySummary } from '../model.ts'
import { findPerson, findSessionFacts, findSignInMethods } from '../queries.ts'
import { mayChangeSignInMethods } from '../rules.ts'
import { remainingWays } from '../account/remaining-ways.ts'
import { guardSignInMethods } from '../sign-in-again/guard-sign-in-methods.tsx'
import { tellMethodChange } from '../tell-method-change.ts'
import { beginPasskeyAdd, finishPasskeyAdd, mostPasskeys } from './add-passkey.ts'
import { passkeyAdder, islandsOfAdder } from './passkey-adder.ts'
import { removePasskey, renamePasskey } from './change-passkey.ts'
import { PasskeyPage, PasskeysPage } from './page.tsx'
import { json, passkeySiteOf, readPasskeyAnswer } from './passkey-exchange.ts'
import { findPasskey } from './queries.ts'
import { words } from './words.ts'

const passkeyNameForm = defineForm({ name: text({ max: 60 }) })

const list = (request: MemberRequest): Promise<Answer> =>
  guardSignInMethods(request, async () => {
    const { lang, deps, who } = request
    const { passkeys } = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
    const add = passkeyAdder(request, true)
    return page(
      words[lang].title,
      <PasskeysPage
        lang={lang}
        passkeys={passkeys}
        add={add}
        isFull={passkeys.length >= mostPasskeys}
        timeZone={deps.timeZone}
      />,
      { breadcrumb: accountCrumbs(lang), notice: accountNotice(request), islands: islandsOfAdder(add) },
    )
  })

/** What `guardSignInMethods` says to a page, said to a script. */
async function mayChange({ tx, who }: MemberRequest): Promise<boolean> {
  return mayChangeSignInMethods(await findSessionFacts(tx, who.sessionId)).ok
}

async function beginAdd(request: MemberRequest): Promise<Answer> {
  const { deps, who } = request
  const site = passkeySiteOf(request)
  if (site === null || !(await mayChange(request))) return json({ refusal: 'refused' }, 403)
  return json(
    await deps.database.asGate(async (tx) => {
      const person = await findPerson(tx, who.personId)
      if (person === null) throw new Error('a session of nobody')
      return beginPasskeyAdd(tx, site, person)
    }),
  )
}

async function finishAdd(request: MemberRequest): Promise<Answer> {
  const { deps, who, form, lang } = request
  const site = passkeySiteOf(request)
  const answer = readPasskeyAnswer(form.first('answer'))
  const named = passkeyNameForm.parse(form)
  if (site === null || answer === null || !(await mayChange(request))) return json({ refusal: 'refused' }, 422)
  const name = named.ok ? named.value.name : words[lang].defaultName
  const outcome = await deps.database.asGate(async (tx) => {
    const person = await findPerson(tx, who.personId)
    if (person === null) throw new Error('a session of nobody')
    const added = await finishPasskeyAdd(tx, { site, person, token: form.first('token'), name, answer })
    if (added.ok) await tellMethodChange(tx, deps, { personId: person.id, method: 'passkey', change: 'added' })
    return added
  })
  if (!outcome.ok) return json({ refusal: outcome.refusal }, 422)
  return json({ location: nextOf(request) ?? href(lang, addresses.passkeys) })
}

const passkeyPage = (
  request: MemberRequest,
  passkey: PasskeySummary,
  state: FormState,
  status: PageAnswer['status'] = 200,
): Answer => {
  const { lang, formKeys } = request
  const t = words[lang]
  return page(
    t.passkey.title(passkey.name),
    <PasskeyPage lang={lang} keys={formKeys} passkey={passkey} state={state} />,
    {
      status,
      formId: mainForm,
      breadcrumb: accountCrumbs(lang, { label: t.title, href: href(lang, addresses.passkeys) }),
    },
  )
}

const withPasskey = <T = Answer,>(
  request: MemberRequest,
  work: (passkey: PasskeySummary) => Promise<T>,
): Promise<T | Answer> =>
  guardSignInMethods<T | Answer>(request, async () => {
    const fingerprint = request.params['fingerprint'] ?? ''
    const { personId } = request.who
    const passkey = await request.deps.database.asGate((tx) => findPasskey(tx, { personId, fingerprint }))
    return passkey === null ? notFound() : work(passkey)
  })

const show = (request: MemberRequest): Promise<Answer> =>
  withPasskey(request, async (passkey) => passkeyPage(request, passkey, filled({ name: passkey.name })))

const rename = (request: MemberRequest): Promise<Answer> =>
  withPasskey(request, async (passkey) => {
    const { lang, deps, form, who } = request
    const t = words[lang]
    const parsed = passkeyNameForm.parse(form)
    if (!parsed.ok) {
      const state = refused(parsed, { labels: { name: t.nameLabel } }, lang, { name: { label: t.nameLabel, max: 60 } })
      return passkeyPage(request, passkey, state, 422)
    }
    const { fingerprint } = passkey
    await deps.database.asGate((tx) =>
      renamePasskey(tx, { personId: who.personId, fingerprint, name: parsed.value.name }),
    )
    return redirect(href(lang, addresses.passkeys), 'passkey-renamed')
  })

const askRemove = (request: MemberRequest): Promise<Taking | Answer> =>
  withPasskey<Taking>(request, async ({ name, fingerprint }) => {
    const { lang, deps, who } = request
    const t = words[lang]
    const methods = await deps.database.asGate((tx) => findSignInMethods(tx, who.personId))
    const left = { ...methods, passkeys: methods.passkeys.filter((one) => one.fingerprint !== fingerprint) }
    const cancelHref = href(lang, addresses.passkey, { fingerprint })
    return {
      kind: 'taking',
      title: t.removing.title(name),
      lost: [t.removing.lost(name), remainingWays(left, lang)],
      back: t.removing.back,
      act: t.passkey.remove,
      cancelHref,
      breadcrumb: accountCrumbs(
        lang,
        { label: t.title, href: href(lang, addresses.passkeys) },
        { label: t.passkey.title(name), href: cancelHref },
      ),
    }
  })

const remove = (request: MemberRequest): Promise<Answer> =>
  withPasskey(request, async ({ fingerprint }) => {
    const { lang, deps, who } = request
    await deps.database.asGate(async (tx) => {
      const isGone = await removePasskey(tx, { personId: who.personId, fingerprint })
      if (isGone) await tellMethodChange(tx, deps, { personId: who.personId, method: 'passkey', change: 'removed' })
    })
    return redirect(href(lang, addresses.passkeys), 'passkey-removed')
  })

/** Fixed addresses first: `options` and `ajout` are not passkeys. */
export const passkeyRoutes: Route[] = [
  memberGet('identity.passkeys', addresses.passkeys, list),
  memberPost('identity.passkey-add-options', addresses.passkeyAddOptions, beginAdd, { once: false, maxBytes: 20_000 }),
  memberPost('identity.passkey-added', addresses.passkeyAdd, finishAdd, { once: false, maxBytes: 100_000 }),
  memberGet('identity.passkey', addresses.passkey, show),
  memberPost('identity.passkey-renamed', addresses.passkey, rename, { maxBytes: 200_000 }),
  ...takingRoutes({
    asked: 'identity.removing-passkey',
    done: 'identity.passkey-removed',
    address: addresses.passkeyRemoval,
    ask: askRemove,
    take: remove,
  }),
]
