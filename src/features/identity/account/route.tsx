import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { instanceChain, recordDeed } from '../../../kernel/audit.ts'
import { panelsOf, type Feature, type ShowPanels } from '../../../kernel/feature/index.ts'
import {
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  type FormState,
  type FormWords,
} from '../../../kernel/form/index.ts'
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
import { isId } from '../../../kernel/ids.ts'
import { formatInstant, languages, type Language } from '../../../kernel/language.ts'
import { extensionDigits, phoneNumber, readPhone } from '../../../kernel/phone/index.ts'
import { accountCrumbs, accountNotice } from '../account-context.ts'
import { addresses } from '../addresses.ts'
import { findProfile, findSignInMethods } from '../queries.ts'
import { endSessions } from '../session.ts'
import { words as shared } from '../words.ts'
import { AccountPage } from './page.tsx'
import { PersonalDataPage } from './personal-data-page.tsx'
import { ProfilePage } from './profile-page.tsx'
import { findMailReadings, findMailRefusedAt, findOpenSessions } from './queries.ts'
import { personalDataFileName, readKept, readPersonalData } from './read-personal-data.ts'
import { saveProfile } from './save-profile.ts'
import { SessionsPage } from './sessions-page.tsx'
import { words } from './words.ts'

const profileForm = defineForm({
  name: text({ max: 120 }),
  phone: phoneNumber(),
  phoneExtension: extensionDigits(),
  phoneHours: optionalText({ max: 120 }),
  phoneUrgent: optionalText({ max: 120 }),
  language: oneOf(languages),
  version: version(),
})

type Profile = Awaited<ReturnType<typeof findProfile>>

/** What the form is filled with. */
const profileValues = ({ name, phone, phoneExtension, phoneHours, phoneUrgent, language }: Profile) => ({
  name,
  phone,
  phoneExtension,
  phoneHours,
  phoneUrgent,
  language,
})

/** Words of the form, and of what can be wrong with it. */
function profileWords(lang: Language): FormWords & { limits: Record<string, { label: string; max: number }> } {
  const { name, phone, phoneExtension, phoneHours, phoneUrgent, language, ...t } = words[lang]
  return {
    labels: { name, phone, phoneExtension, phoneHours, phoneUrgent, language },
    problems: { phone: { 'not-a-phone': t.notAPhone, 'extension-inside': t.extensionInside, missing: t.phoneNeeded } },
    limits: {
      name: { label: name, max: 120 },
      phone: { label: phone, max: 60 },
      phoneExtension: { label: phoneExtension, max: 6 },
      phoneHours: { label: phoneHours, max: 120 },
      phoneUrgent: { label: phoneUrgent, max: 120 },
    },
  }
}

/** Readings of mail shown on the account; the copy of one’s data has them all. */
const shownReadings = 10

async function account(request: MemberRequest, showPanels: ShowPanels): Promise<Answer> {
  const { lang, tx, deps, who } = request
  const [person, sessions, readings, mailRefusedAt, methods] = await Promise.all([
    findProfile(tx, who.personId),
    findOpenSessions(tx),
    findMailReadings(tx, { limit: shownReadings }),
    findMailRefusedAt(tx),
    deps.database.asGate((gate) => findSignInMethods(gate, who.personId)),
  ])
  return page(
    shared[lang].accountTitle,
    <AccountPage
      lang={lang}
      person={person}
      methods={methods}
      sessionCount={sessions.length}
      timeZone={deps.timeZone}
      readings={readings}
      mailRefusedAt={mailRefusedAt}
      panels={await showPanels('identity.account', request, { personId: who.personId })}
    />,
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
    words[lang].profile.title,
    <ProfilePage lang={lang} keys={formKeys} state={state} email={email} version={version} />,
    { status, formId: mainForm, breadcrumb: accountCrumbs(lang) },
  )
}

async function showProfile(request: MemberRequest): Promise<Answer> {
  const profile = await findProfile(request.tx, request.who.personId)
  const { email, version } = profile
  return profilePage(request, { state: filled(profileValues(profile)), email, version })
}

async function changeProfile(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, form } = request
  const t = profileWords(lang)
  const saved = await findProfile(tx, who.personId)
  const { email } = saved
  const parsed = profileForm.parse(form, profileValues(saved))
  const again = (problems: Record<string, string>) => {
    const values = profileForm.rawOf(form)
    const state = refused({ values, problems }, t, lang, t.limits)
    return profilePage(request, { state, email, version: versionSent(values), status: 422 })
  }
  if (!parsed.ok) return again(parsed.problems)
  const { name, language, version, ...phone } = parsed.value
  if (phone.phone === null && phone.phoneExtension !== null) return again({ phone: 'missing' })
  if (phone.phone !== null && readPhone(phone.phone, phone.phoneExtension).callHref === null)
    return again({ phone: 'not-a-phone' })
  if (!(await saveProfile(tx, { id: who.personId, name, language, version, phone }))) {
    const now = await findProfile(tx, who.personId)
    const shown = filled(profileValues(now)).values
    const state = overtaken(
      profileForm.rawOf(form),
      Object.fromEntries(Object.entries(shown).map(([field, value]) => [field, value.join(', ')])),
    )
    return profilePage(request, { state, email, version: now.version, status: 409 })
  }
  await recordDeed(tx, { deed: 'person.changed', chain: instanceChain, subject: { kind: 'person', id: who.personId } })
  return redirect(href(language, addresses.account), 'profile-saved')
}

const versionSent = (values: Readonly<Record<string, readonly string[]>>): number =>
  Number(values['version']?.[0] ?? 0) || 0

async function showSessions(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, deps } = request
  const sessions = await findOpenSessions(tx)
  return page(
    words[lang].sessions.title,
    <SessionsPage lang={lang} sessions={sessions} currentId={who.sessionId} timeZone={deps.timeZone} />,
    { breadcrumb: accountCrumbs(lang), notice: accountNotice(request) },
  )
}

/** Which sessions would end, by their device. A session of someone else is not there. */
async function askEndSession(request: MemberRequest): Promise<Taking | Answer> {
  const { lang, tx, who, deps, query, form } = request
  const which = query.get('end') ?? form.first('end')
  const sessions = await findOpenSessions(tx)
  const ended = sessions.filter(({ id }) => (which === 'others' ? id !== who.sessionId : id === which))
  const cancelHref = href(lang, addresses.sessions)
  if (ended.length === 0) return redirect(cancelHref)
  const t = words[lang].sessions
  const named = ended.map(({ device, lastSeenAt }) =>
    t.named(device || t.unknownDevice, formatInstant(lastSeenAt, lang, deps.timeZone)),
  )
  return {
    kind: 'taking',
    title: which === 'others' ? t.endOthers : t.ending.title,
    lost: [t.ending.lost(ended.length), ...named],
    back: t.ending.back,
    act: which === 'others' ? t.endOthers : t.ending.title,
    cancelHref,
    sent: { end: which },
    breadcrumb: accountCrumbs(lang, { label: t.title, href: cancelHref }),
  }
}

/** Ends one session, or all the others. A session of someone else is not there to be ended: nothing happens. */
async function endSession(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, form } = request
  const which = form.first('end')
  if (which !== 'others' && !isId(which)) return { kind: 'refusal', status: 404 }
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

async function showPersonalData(request: MemberRequest, features: readonly Feature[]): Promise<Answer> {
  const { lang, tx, deps, today } = request
  const held = await readPersonalData(tx)
  const kept = await readKept(tx, features, { secretKey: deps.secretKey, today })
  return page(
    words[lang].personalDataPage.title,
    <PersonalDataPage
      lang={lang}
      held={held}
      kept={kept.map(({ title, records }) => ({ title: title(lang), count: records.length }))}
      timeZone={deps.timeZone}
    />,
    {
      breadcrumb: accountCrumbs(lang),
    },
  )
}

async function exportPersonalData(
  { lang, tx, today, who, deps }: MemberRequest,
  features: readonly Feature[],
): Promise<Answer> {
  const held = await readPersonalData(tx)
  const kept = await readKept(tx, features, { secretKey: deps.secretKey, today })
  const methods = await deps.database.asGate((gate) => findSignInMethods(gate, who.personId))
  const { passwordChangedAt, backupCodesLeft, issuers } = methods
  const passkeys = methods.passkeys.map(({ name, createdAt, lastUsedAt }) => ({ name, createdAt, lastUsedAt }))
  const file = {
    ...held,
    ways: { passkeys, passwordChangedAt, backupCodesLeft, issuers },
    kept: Object.fromEntries(kept.map(({ name, records }) => [name, records])),
  }
  return data(`${JSON.stringify(file, null, 2)}\n`, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${personalDataFileName(lang, today)}"`,
  })
}

export const accountRoutes = (features: readonly Feature[]): Route[] => [
  memberGet('identity.account', addresses.account, (request) => account(request, panelsOf(features))),
  memberGet('identity.profile', addresses.profile, showProfile),
  memberPost('identity.profile-changed', addresses.profile, changeProfile, { maxBytes: 200_000 }),
  memberGet('identity.sessions', addresses.sessions, showSessions),
  ...takingRoutes({
    asked: 'identity.ending-session',
    done: 'identity.session-ended',
    address: addresses.sessionEnd,
    ask: askEndSession,
    take: endSession,
  }),
  memberGet('identity.held', addresses.held, (request) => showPersonalData(request, features)),
  memberGet('identity.held-file', addresses.heldFile, (request) => exportPersonalData(request, features)),
]
