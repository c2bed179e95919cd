import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { filled, overtaken, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  data,
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type PageAnswer,
  type Route,
} from '../../../kernel/http/index.ts'
import { heldFileName, readHeld } from './read-personal-data.ts'
import { endSessions } from '../session.ts'
import { addresses } from '../addresses.ts'
import { emptyForm, profileForm } from '../forms.ts'
import { messages } from '../messages.ts'
import { findOpenSessions, findProfile, findWays, saveProfile } from '../queries.ts'
import { AccountPage } from './page.tsx'
import { HeldPage } from './personal-data-page.tsx'
import { ProfilePage } from './profile-page.tsx'
import { SessionsPage } from './sessions-page.tsx'
import { mainForm } from '../../../design/index.ts'
import { accountCrumbs, accountNotice } from '../sign-in-again/guard.tsx'

async function account(request: MemberRequest): Promise<Answer> {
  const { lang, tx, deps, who } = request
  const [person, sessions, ways] = await Promise.all([
    findProfile(tx, who.personId),
    findOpenSessions(tx),
    deps.database.asGate((gate) => findWays(gate, who.personId)),
  ])
  return page(
    messages[lang].account.title,
    <AccountPage lang={lang} person={person} ways={ways} sessionCount={sessions.length} timeZone={deps.timeZone} />,
    { notice: accountNotice(request) },
  )
}

function profilePage(
  request: MemberRequest,
  {
    state,
    email,
    version,
    status = 200,
  }: { state: FormState; email: string; version: number; status?: PageAnswer['status'] },
): Answer {
  const { lang, formKeys } = request
  return page(
    messages[lang].account.profile.title,
    <ProfilePage lang={lang} keys={formKeys} state={state} email={email} version={version} />,
    { status, formId: mainForm, breadcrumb: accountCrumbs(lang) },
  )
}

async function showProfile(request: MemberRequest): Promise<Answer> {
  const { email, name, language, version } = await findProfile(request.tx, request.who.personId)
  return profilePage(request, { state: filled({ name, language }), email, version })
}

async function changeProfile(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, form } = request
  const t = messages[lang].account
  const parsed = profileForm.parse(form)
  const saved = await findProfile(tx, who.personId)
  const { email } = saved
  if (!parsed.ok) {
    const words = { labels: { name: t.name, language: t.language } }
    const state = refused(parsed, words, lang, { name: { label: t.name, max: 120 } })
    return profilePage(request, { state, email, version: versionSent(parsed.values), status: 422 })
  }
  const { name, language, version } = parsed.value
  if (!(await saveProfile(tx, { id: who.personId, name, language, version }))) {
    const now = await findProfile(tx, who.personId)
    const state = overtaken(profileForm.rawOf(form), { name: now.name, language: now.language })
    return profilePage(request, { state, email, version: now.version, status: 409 })
  }
  await recordDeed(tx, { deed: 'person.changed', chain: instanceChain, subject: { kind: 'person', id: who.personId } })
  return redirect(href(language, addresses.account), 'profile-saved')
}

const versionSent = (values: Readonly<Record<string, readonly string[]>>): number =>
  Number(values['version']?.[0] ?? 0) || 0

async function showSessions(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, deps, formKeys } = request
  const sessions = await findOpenSessions(tx)
  return page(
    messages[lang].account.sessions.title,
    <SessionsPage lang={lang} keys={formKeys} sessions={sessions} currentId={who.sessionId} timeZone={deps.timeZone} />,
    { breadcrumb: accountCrumbs(lang), notice: accountNotice(request) },
  )
}

const uuid = /^[0-9a-f-]{36}$/

/** Ends one session, or all the others. A session of someone else is not there to be ended: nothing happens. */
async function endSession(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, form } = request
  if (!emptyForm.parse(form).ok) return showSessions(request)
  const which = form.first('end')
  if (which !== 'others' && !uuid.test(which)) return { kind: 'refusal', status: 404 }
  const ended = await endSessions(tx, which === 'others' ? { allBut: who.sessionId } : { only: which })
  if (ended > 0) {
    await recordDeed(tx, {
      deed: 'session.ended',
      chain: instanceChain,
      subject: { kind: 'session', id: which === 'others' ? null : which },
    })
  }
  if (which === who.sessionId) return redirect(href(lang, addresses.signIn))
  return redirect(href(lang, addresses.sessions), which === 'others' ? 'sessions-ended' : 'session-ended')
}

async function showHeld(request: MemberRequest): Promise<Answer> {
  const { lang, tx, deps } = request
  const held = await readHeld(tx)
  return page(messages[lang].account.heldPage.title, <HeldPage lang={lang} held={held} timeZone={deps.timeZone} />, {
    breadcrumb: accountCrumbs(lang),
  })
}

async function exportHeld({ lang, tx, today, who, deps }: MemberRequest): Promise<Answer> {
  const held = await readHeld(tx)
  const ways = await deps.database.asGate((gate) => findWays(gate, who.personId))
  const { passwordChangedAt, backupCodesLeft, issuers } = ways
  const passkeys = ways.passkeys.map(({ name, createdAt, lastUsedAt }) => ({ name, createdAt, lastUsedAt }))
  const file = { ...held, ways: { passkeys, passwordChangedAt, backupCodesLeft, issuers } }
  return data(`${JSON.stringify(file, null, 2)}\n`, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${heldFileName(lang, today)}"`,
  })
}

export const accountRoutes: Route[] = [
  memberGet('identity.account', addresses.account, account),
  memberGet('identity.profile', addresses.profile, showProfile),
  memberPost('identity.profile-changed', addresses.profile, changeProfile, { maxBytes: 200_000 }),
  memberGet('identity.sessions', addresses.sessions, showSessions),
  memberPost('identity.session-ended', addresses.sessions, endSession, { maxBytes: 20_000 }),
  memberGet('identity.held', addresses.held, showHeld),
  memberGet('identity.held-file', addresses.heldFile, exportHeld),
]
