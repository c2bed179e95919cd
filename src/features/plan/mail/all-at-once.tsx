import type { Child } from 'hono/jsx'
import { dayOf } from '../../../kernel/clock.ts'
import { defineForm, oneOf, version } from '../../../kernel/form/index.ts'
import { page, redirect, type AnyRequest, type Answer, type FrameLink } from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { actionNumbers, actionWordsOf, versionsOf, type PlanVersions } from '../adopted-words.ts'
import { updateAction, type UpdateRefusal } from '../carry-out/update-action.ts'
import { stepLabel } from '../catalogue-model.ts'
import { steps, type AdoptedAction, type PlanStep, type UpdateChannel } from '../model.ts'
import { planHref } from '../plan-context.ts'
import { listAdopted } from '../queries.ts'
import { daysLate, type Updater } from '../rules.ts'
import { stepNumber, stepWords } from '../wording.ts'
import { words as shared } from '../words.ts'
import { anchorOf, MonthlyPage, type MonthlyAction, type MonthlyPageProps } from './monthly-page.tsx'
import type { OpenedLink } from './open-link.ts'
import { words } from './words.ts'

/** A plan, and its actions that someone may bring up to date today, all on one page. */
export interface OpenedPlan extends Omit<OpenedLink, 'isLead'> {
  updaterOf: (action: AdoptedAction) => Updater
  /** The organization left its network: nothing moves any more. */
  organizationLeft: boolean
  breadcrumb: FrameLink[]
}

/** How one comes to that page: by the link of a mail, or signed in. */
export interface WayIn {
  via: Extract<UpdateChannel, 'mail' | 'page'>
  /** null: it opens nothing. */
  open: (request: AnyRequest) => Promise<OpenedPlan | null>
  dead: (request: AnyRequest) => Answer
  addressOf: (request: AnyRequest) => string
  /** What other features say there. */
  panels: (request: AnyRequest, plan: OpenedPlan) => Promise<Child[]>
}

const isDoneToday = ({ deps, today }: AnyRequest, { stateNumber, stateSince }: AdoptedAction): boolean =>
  stateNumber > 0 && dayOf(stateSince, deps.timeZone) === today

async function presented(request: AnyRequest, { adoption, actions }: OpenedPlan, versions: PlanVersions) {
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
  way: WayIn,
  request: AnyRequest,
  link: OpenedPlan,
  problem: MonthlyPageProps['problem'] = null,
): Promise<Answer> {
  const { lang, tx, who, formKeys } = request
  const { adoption, actions, personId } = link
  const versions = await versionsOf(tx, adoption, actions)
  const content = (
    <MonthlyPage
      lang={lang}
      action={way.addressOf(request)}
      csrf={formKeys.csrf}
      adopter={nameIn(link.adopter, lang)}
      actions={await presented(request, link, versions)}
      stepLabel={(step) => stepLabel(versions.reviewed, String(step))[lang]}
      planHref={planHref(lang, adoption, adoption.id)}
      isOtherAccount={who !== null && who.personId !== personId}
      isByLink={way.via === 'mail'}
      problem={problem}
      panels={await way.panels(request, link)}
    />
  )
  const t = words[lang].monthly
  return page(way.via === 'mail' ? t.title : t.pageTitle, content, {
    status: problem === null ? 200 : 409,
    secret: way.via === 'mail',
    breadcrumb: link.breadcrumb,
  })
}

/** Shows the page; `actAllAtOnce` takes what its buttons send. */
export async function showAllAtOnce(way: WayIn, request: AnyRequest): Promise<Answer> {
  const link = await way.open(request)
  return link === null ? way.dead(request) : monthlyPage(way, request, link)
}

const tapForm = defineForm({ to: oneOf(steps), seen: version() })

/** One step of one action, or « nothing changed » for all that was shown. */
export async function actAllAtOnce(way: WayIn, request: AnyRequest): Promise<Answer> {
  const link = await way.open(request)
  if (link === null) return way.dead(request)
  const { form } = request
  if (form.has('_language')) return monthlyPage(way, request, link)
  return form.has('same') ? confirmAll(way, request, link) : tap(way, request, link)
}

/** One step of one action; then on to the next that waits. A second tap on the same button changes nothing more. */
async function tap(way: WayIn, request: AnyRequest, link: OpenedPlan): Promise<Answer> {
  const { lang, form } = request
  const t = words[lang].monthly
  const parsed = tapForm.parse(form)
  const action = link.actions.find(({ id }) => id === form.first('action'))
  if (!parsed.ok || action === undefined)
    return monthlyPage(way, request, link, { title: t.gone, text: '', anchor: null })
  const { to, seen } = parsed.value
  const isSecondTap = seen === action.stateNumber - 1 && action.state === to && isDoneToday(request, action)
  if (isSecondTap) return onward(way, request, link, action)
  const updated = await update(way, request, link, action, { to, seen })
  if (updated === null) return onward(way, request, link, action)
  const now = (await way.open(request)) ?? link
  return monthlyPage(way, request, now, await refusal(request, now, action.id, to, updated))
}

/** @returns null when it was kept */
async function update(
  { via }: WayIn,
  { tx, today }: AnyRequest,
  link: OpenedPlan,
  action: AdoptedAction,
  { to, seen }: { to: PlanStep; seen: number },
): Promise<UpdateRefusal | null> {
  const updated = await updateAction(tx, link.updaterOf(action), {
    adoption: link.adoption,
    action,
    seenNumber: seen,
    to,
    note: null,
    via,
    today,
    organizationLeft: link.organizationLeft,
    confirms: true,
  })
  return updated.ok ? null : updated.refusal
}

async function refusal(request: AnyRequest, link: OpenedPlan, actionId: string, to: PlanStep, why: UpdateRefusal) {
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
async function confirmAll(way: WayIn, request: AnyRequest, link: OpenedPlan): Promise<Answer> {
  const seen = new Map(request.form.all('same').map((text) => text.split('.', 2) as [string, string]))
  for (const action of link.actions) {
    if (seen.get(action.id) !== String(action.stateNumber) || action.state === 'set-aside') continue
    const refused = await update(way, request, link, action, { to: action.state, seen: action.stateNumber })
    if (refused === 'not-begun')
      return monthlyPage(way, request, link, { title: words[request.lang].monthly.notBegun, text: '', anchor: null })
  }
  return redirect(way.addressOf(request))
}

/** To the first action after this one that was not brought up to date today; to the top when none is left. */
function onward(way: WayIn, request: AnyRequest, { actions }: OpenedPlan, done: AdoptedAction): Answer {
  const at = actions.indexOf(done)
  const next = [...actions.slice(at + 1), ...actions.slice(0, at)].find((one) => !isDoneToday(request, one))
  return redirect(`${way.addressOf(request)}${next ? `#${anchorOf(next.id)}` : ''}`)
}
