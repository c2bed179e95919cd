import { dayOf } from '../../../kernel/clock.ts'
import { defineForm, oneOf, version } from '../../../kernel/form/index.ts'
import {
  href,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses as identity } from '../../identity/index.ts'
import { updateAction, type UpdateRefusal } from '../carry-out/update-action.ts'
import { addresses } from '../addresses.ts'
import { actionNumbers, versionsOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { stepLabel } from '../catalogue-model.ts'
import { stepNumber, stepWords } from '../wording.ts'
import { steps, type AdoptedAction, type PlanStep } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { daysLate } from '../rules.ts'
import { planHref } from '../plan-context.ts'
import { words as shared } from '../words.ts'
import { openLink, updaterByLink, type OpenedLink } from './open-link.ts'
import {
  anchorOf,
  DeadMonthlyLinkPage,
  MonthlyPage,
  type MonthlyAction,
  type MonthlyPageProps,
} from './monthly-page.tsx'
import { words } from './words.ts'

/*
 * The page behind the link of a mail. It needs no session: the link gives this request's transaction the rights of its
 * person on one plan (`openLink`), and the person who may be signed in counts for nothing. GET shows, POST acts.
 */

const tokenShape = /^[\w-]{43}$/

async function opened({ tx, params }: AnyRequest): Promise<OpenedLink | null> {
  const token = params['token'] ?? ''
  return tokenShape.test(token) ? openLink(tx, token) : null
}

function deadPage({ lang }: AnyRequest): Answer {
  const content = <DeadMonthlyLinkPage lang={lang} signInHref={href(lang, identity.signIn)} />
  return page(words[lang].monthly.deadTitle, content, { status: 404, secret: true })
}

const addressOf = ({ lang, params }: AnyRequest): string =>
  href(lang, addresses.monthly, { token: params['token'] ?? '' })

const isDoneToday = ({ deps, today }: AnyRequest, { stateNumber, stateSince }: AdoptedAction): boolean =>
  stateNumber > 0 && dayOf(stateSince, deps.timeZone) === today

async function presented(request: AnyRequest, { adoption, actions }: OpenedLink, versions: PlanVersions) {
  const { lang, today, tx, deps } = request
  const all = await listAdopted(tx, adoption.id)
  const numbers = actionNumbers(await versionsOf(tx, adoption, all), all)
  const t = words[lang].monthly
  return actions.map((action): MonthlyAction => {
    const late = daysLate(action, today)
    return {
      id: action.id,
      number: numbers.get(action.id) ?? '',
      title: actionWordsOf(versions.of(action), action, lang).title,
      step: stepNumber(action.state) ?? 0,
      seen: action.stateNumber,
      late: late === 0 ? null : shared[lang].daysLate(late),
      due: action.dueOn === null ? null : formatDay(action.dueOn, lang),
      since: action.stateNumber === 0 ? t.never : t.since(formatDay(dayOf(action.stateSince, deps.timeZone), lang)),
      isDoneToday: isDoneToday(request, action),
    }
  })
}

async function monthlyPage(
  request: AnyRequest,
  link: OpenedLink,
  problem: MonthlyPageProps['problem'] = null,
): Promise<Answer> {
  const { lang, tx, who, formKeys } = request
  const { adoption, actions, personId } = link
  const versions = await versionsOf(tx, adoption, actions)
  const content = (
    <MonthlyPage
      lang={lang}
      action={addressOf(request)}
      csrf={formKeys.csrf}
      adopter={nameIn(link.adopter, lang)}
      actions={await presented(request, link, versions)}
      stepLabel={(step) => stepLabel(versions.reviewed, String(step))[lang]}
      planHref={planHref(lang, adoption, adoption.id)}
      isOtherAccount={who !== null && who.personId !== personId}
      problem={problem}
    />
  )
  return page(words[lang].monthly.title, content, { status: problem === null ? 200 : 409, secret: true })
}

async function show(request: AnyRequest): Promise<Answer> {
  const link = await opened(request)
  return link === null ? deadPage(request) : monthlyPage(request, link)
}

const tapForm = defineForm({ to: oneOf(steps), seen: version() })

async function act(request: AnyRequest): Promise<Answer> {
  const link = await opened(request)
  if (link === null) return deadPage(request)
  const { form } = request
  if (form.has('_language')) return monthlyPage(request, link)
  return form.has('same') ? confirmAll(request, link) : tap(request, link)
}

/** One step of one action; then on to the next that waits. A second tap on the same button changes nothing more. */
async function tap(request: AnyRequest, link: OpenedLink): Promise<Answer> {
  const { lang, form, tx } = request
  const t = words[lang].monthly
  const parsed = tapForm.parse(form)
  const action = link.actions.find(({ id }) => id === form.first('action'))
  if (!parsed.ok || action === undefined) return monthlyPage(request, link, { title: t.gone, text: '', anchor: null })
  const { to, seen } = parsed.value
  const isSecondTap = seen === action.stateNumber - 1 && action.state === to && isDoneToday(request, action)
  if (isSecondTap) return onward(request, link, action)
  const updated = await update(request, link, action, { to, seen })
  if (updated === null) return onward(request, link, action)
  const now = (await openLink(tx, request.params['token'] ?? '')) ?? link
  return monthlyPage(request, now, await refusal(request, now, action.id, to, updated))
}

/** @returns null when it was kept */
async function update(
  { tx, today }: AnyRequest,
  link: OpenedLink,
  action: AdoptedAction,
  { to, seen }: { to: PlanStep; seen: number },
): Promise<UpdateRefusal | null> {
  const updated = await updateAction(tx, updaterByLink(link, action), {
    adoption: link.adoption,
    action,
    seenNumber: seen,
    to,
    note: null,
    via: 'mail',
    today,
    organizationLeft: false,
    confirms: true,
  })
  return updated.ok ? null : updated.refusal
}

async function refusal(request: AnyRequest, link: OpenedLink, actionId: string, to: PlanStep, why: UpdateRefusal) {
  const { lang, tx } = request
  const t = words[lang].monthly
  const action = link.actions.find(({ id }) => id === actionId)
  if (why === 'not-begun') return { title: t.notBegun, text: '', anchor: null }
  if (action === undefined || why !== 'changed-meanwhile') return { title: t.gone, text: '', anchor: null }
  const catalogue = (await versionsOf(tx, link.adoption, [action])).of(action)
  const { title } = actionWordsOf(catalogue, action, lang)
  const text = t.moved({
    action: title,
    now: stepWords(catalogue, action.state, lang),
    wanted: stepWords(catalogue, to, lang),
  })
  return { title: t.movedTitle, text, anchor: anchorOf(actionId) }
}

/** Every action that the page showed and nobody moved since is confirmed where it stands. */
async function confirmAll(request: AnyRequest, link: OpenedLink): Promise<Answer> {
  const seen = new Map(request.form.all('same').map((text) => text.split('.', 2) as [string, string]))
  for (const action of link.actions) {
    if (seen.get(action.id) !== String(action.stateNumber) || action.state === 'set-aside') continue
    const refused = await update(request, link, action, { to: action.state, seen: action.stateNumber })
    if (refused === 'not-begun')
      return monthlyPage(request, link, { title: words[request.lang].monthly.notBegun, text: '', anchor: null })
  }
  return redirect(addressOf(request))
}

/** To the first action after this one that was not brought up to date today; to the top when none is left. */
function onward(request: AnyRequest, { actions }: OpenedLink, done: AdoptedAction): Answer {
  const at = actions.indexOf(done)
  const next = [...actions.slice(at + 1), ...actions.slice(0, at)].find((one) => !isDoneToday(request, one))
  return redirect(`${addressOf(request)}${next ? `#${anchorOf(next.id)}` : ''}`)
}

export const routes: Route[] = [
  openGet('plan.monthly', addresses.monthly, show),
  openPost('plan.update-by-mail', addresses.monthly, act),
]
