import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  beginPasskeyAdd,
  finishPasskeyAdd,
  mostPasskeys,
  readPasskeyAnswer,
  removePasskey,
  renamePasskey,
} from './add-passkey.ts'
import { tellWay } from '../account/tell-way.ts'
import { addresses } from '../addresses.ts'
import { passkeyNameForm } from '../forms.ts'
import { messages } from '../messages.ts'
import type { PasskeyLine } from '../model.ts'
import { findPasskey, findPerson, findSessionFacts, findWays } from '../queries.ts'
import { mayChangeWays } from '../rules.ts'
import { NextTimePage } from '../next-time/page.tsx'
import type { PasskeyAddProps } from './passkey-elements.tsx'
import { PasskeyPage, PasskeysPage } from './page.tsx'
import { mainForm } from '../../../design/index.ts'
import { afterSignIn, nextOf } from '../after-sign-in.ts'
import { json, siteOf } from './sign-in-route.ts'
import { accountCrumbs, accountNotice, guardWays } from '../sign-in-again/guard.tsx'

/** The island that adds a passkey; null when people reach us by a number. */
function adder(request: MemberRequest, isMain: boolean): PasskeyAddProps | null {
  const { lang, formKeys } = request
  const t = messages[lang].ways.passkeys
  if (siteOf(request) === null) return null
  return {
    optionsHref: href(lang, addresses.passkeyAddOptions),
    finishHref: withQuery(href(lang, addresses.passkeyAdd), { next: nextOf(request) }),
    keys: formKeys,
    button: t.add,
    nameLabel: t.nameLabel,
    nameHint: t.nameHint,
    defaultName: t.defaultName,
    refused: t.refused,
    already: t.already,
    stopped: t.stopped,
    isMain,
  }
}

const islandsFor = (add: PasskeyAddProps | null): string[] => (add === null ? [] : ['passkey'])

const list = (request: MemberRequest): Promise<Answer> =>
  guardWays(request, async () => {
    const { lang, deps, who } = request
    const { passkeys } = await deps.database.asGate((tx) => findWays(tx, who.personId))
    const add = adder(request, true)
    return page(
      messages[lang].ways.passkeys.title,
      <PasskeysPage
        lang={lang}
        passkeys={passkeys}
        add={add}
        isFull={passkeys.length >= mostPasskeys}
        timeZone={deps.timeZone}
      />,
      { breadcrumb: accountCrumbs(lang), notice: accountNotice(request), islands: islandsFor(add) },
    )
  })

/** How a person who has just come in will do so again. The setup and the invitations lead here, with where to go on. */
const nextTime = (request: MemberRequest): Promise<Answer> =>
  guardWays(request, async () => {
    const { lang, deps, who } = request
    const next = afterSignIn(request)
    const ways = await deps.database.asGate((tx) => findWays(tx, who.personId))
    const hasWay = ways.passkeys.length > 0 || ways.passwordChangedAt !== null
    const add = adder(request, !hasWay)
    return page(
      messages[lang].ways.nextTime.title,
      <NextTimePage
        lang={lang}
        add={add}
        hasWay={hasWay}
        passwordHref={withQuery(href(lang, addresses.password), { next: nextOf(request) })}
        next={next}
      />,
      { islands: islandsFor(add), notice: accountNotice(request) },
    )
  })

/** What `guardWays` says to a page, said to a script. */
async function mayChange({ tx, who }: MemberRequest): Promise<boolean> {
  return mayChangeWays(await findSessionFacts(tx, who.sessionId)).ok
}

async function beginAdd(request: MemberRequest): Promise<Answer> {
  const { deps, who } = request
  const site = siteOf(request)
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
  const site = siteOf(request)
  const answer = readPasskeyAnswer(form.first('answer'))
  const named = passkeyNameForm.parse(form)
  if (site === null || answer === null || !(await mayChange(request))) return json({ refusal: 'refused' }, 422)
  const name = named.ok ? named.value.name : messages[lang].ways.passkeys.defaultName
  const outcome = await deps.database.asGate(async (tx) => {
    const person = await findPerson(tx, who.personId)
    if (person === null) throw new Error('a session of nobody')
    const added = await finishPasskeyAdd(tx, { site, person, token: form.first('token'), name, answer })
    if (added.ok) await tellWay(tx, deps, { personId: person.id, way: 'passkey', change: 'added' })
    return added
  })
  if (!outcome.ok) return json({ refusal: outcome.refusal }, 422)
  return json({ location: nextOf(request) ?? href(lang, addresses.passkeys) })
}

const passkeyPage = (
  request: MemberRequest,
  passkey: PasskeyLine,
  state: FormState,
  status: PageAnswer['status'] = 200,
): Answer => {
  const { lang, formKeys } = request
  const t = messages[lang].ways
  return page(
    t.passkey.title(passkey.name),
    <PasskeyPage lang={lang} keys={formKeys} passkey={passkey} state={state} />,
    {
      status,
      formId: mainForm,
      breadcrumb: accountCrumbs(lang, { label: t.passkeys.title, href: href(lang, addresses.passkeys) }),
    },
  )
}

const withPasskey = (request: MemberRequest, work: (passkey: PasskeyLine) => Promise<Answer>): Promise<Answer> =>
  guardWays(request, async () => {
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
    const t = messages[lang].ways.passkeys
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

const remove = (request: MemberRequest): Promise<Answer> =>
  withPasskey(request, async ({ fingerprint }) => {
    const { lang, deps, who } = request
    await deps.database.asGate(async (tx) => {
      const isGone = await removePasskey(tx, { personId: who.personId, fingerprint })
      if (isGone) await tellWay(tx, deps, { personId: who.personId, way: 'passkey', change: 'removed' })
    })
    return redirect(href(lang, addresses.passkeys), 'passkey-removed')
  })

/** Fixed addresses first: `options` and `ajout` are not passkeys. */
export const passkeyRoutes: Route[] = [
  memberGet('identity.next-time', addresses.nextTime, nextTime),
  memberGet('identity.passkeys', addresses.passkeys, list),
  memberPost('identity.passkey-add-options', addresses.passkeyAddOptions, beginAdd, { once: false, maxBytes: 20_000 }),
  memberPost('identity.passkey-added', addresses.passkeyAdd, finishAdd, { once: false, maxBytes: 100_000 }),
  memberGet('identity.passkey', addresses.passkey, show),
  memberPost('identity.passkey-renamed', addresses.passkey, rename, { maxBytes: 200_000 }),
  memberPost('identity.passkey-removed', addresses.passkeyRemoval, remove, { maxBytes: 20_000 }),
]
