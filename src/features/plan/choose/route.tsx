import { defineForm, filled, manyOf, version, type FormState } from '../../../kernel/form/index.ts'
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
  type Route,
} from '../../../kernel/http/index.ts'
import { mainForm, sureField, sureValue, takingAnswer } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { versionsOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { periodName } from '../wording.ts'
import type { AdoptedAction } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { canUnchoose } from '../rules.ts'
import { said } from '../catalogue-text.ts'
import { planBreadcrumb, planNotice, planFor, planHref, type PlanContext } from '../plan-context.ts'
import { chooseActions } from './choose-actions.ts'
import { notedEfforts } from './queries.ts'
import { ChoosePage } from './page.tsx'
import { choiceValue, presentChoice, type ChoiceFilter } from './presenter.ts'
import { words } from './words.ts'

interface Choosing extends PlanContext {
  present: AdoptedAction[]
  versions: PlanVersions
}

async function choosingFor(request: MemberRequest): Promise<Choosing | null> {
  const context = await planFor(request, 'choose')
  if (context === null) return null
  const present = await listAdopted(request.tx, context.adoption.id)
  return { ...context, present, versions: await versionsOf(request.tx, context.adoption, present) }
}

const filterOf = ({ query }: MemberRequest): ChoiceFilter => ({
  sector: query.getAll('fits').includes('sector'),
  means: query.getAll('fits').includes('means'),
})

interface Shown {
  state: FormState
  status?: 200 | 409 | 422
  changed?: { chosen: string[]; removed: string[] } | null
}

async function choosePage(
  request: MemberRequest,
  context: Choosing,
  { state, status = 200, changed = null }: Shown,
): Promise<Answer> {
  const { lang } = request
  const { adoption, adopter, party, present, versions } = context
  const filter = filterOf(request)
  const plainHref = href(lang, addresses.choose, { adoptionId: adoption.id })
  const choice = presentChoice({
    lang,
    adoption,
    versions,
    present,
    sector: party.sector,
    efforts: await notedEfforts(request.tx, adopter),
    filter,
    ticked: [...present.map(choiceValue), ...(state.values['actions'] ?? [])],
  })
  return page(
    words[lang].chooseTitle,
    <ChoosePage
      lang={lang}
      action={withQuery(plainHref, { fits: request.query.getAll('fits') })}
      plainHref={plainHref}
      backHref={planHref(lang, adopter, adoption.id)}
      ownHref={href(lang, addresses.ownAction, { adoptionId: adoption.id })}
      keys={request.formKeys}
      state={state}
      period={periodName(adoption.period, lang)}
      choice={choice}
      filter={filter}
      sector={party.sector}
      adaptation={said(versions.reviewed.adaptation, lang)}
      version={adoption.version}
      seen={present.map(choiceValue)}
      changed={changed}
    />,
    { status, formId: mainForm, breadcrumb: planBreadcrumb(lang, context), notice: planNotice(request) },
  )
}

const titlesOf = ({ versions }: Choosing, actions: readonly AdoptedAction[], lang: MemberRequest['lang']): string[] =>
  actions.map((action) => actionWordsOf(versions.of(action), action, lang).title)

/** What two people wanted, joined: what is saved now, with what this person ticked and unticked since they saw it. */
function joined(present: readonly string[], seen: readonly string[], ticked: readonly string[]): string[] {
  const kept = present.filter((value) => ticked.includes(value) || !seen.includes(value))
  return [...new Set([...kept, ...ticked.filter((value) => !seen.includes(value))])]
}

function overtakenPage(request: MemberRequest, context: Choosing, ticked: readonly string[]): Promise<Answer> {
  const { lang, form } = request
  const seen = form.all('seen')
  const present = context.present.map(choiceValue)
  const chosen = context.present.filter((action) => !seen.includes(choiceValue(action)))
  const removed = context.versions.reviewed.actions.filter(({ id }) => seen.includes(id) && !present.includes(id))
  return choosePage(request, context, {
    state: filled({ actions: joined(present, seen, ticked) }),
    status: 409,
    changed: {
      chosen: titlesOf(context, chosen, lang),
      removed: removed.map(({ title }) => title[lang]),
    },
  })
}

/** An action of one's own, or one of the plan that someone adapted. */
const isWrittenIn = ({ actionId, version }: AdoptedAction): boolean => actionId === null || version > 1

/** Before what was written in actions leaves with them. */
function leavingPage(
  request: MemberRequest,
  context: Choosing,
  { written, actions }: { written: readonly AdoptedAction[]; actions: readonly string[] },
): Answer {
  const { lang } = request
  const { adoption, versions } = context
  const t = words[lang].leaving
  const taking = {
    kind: 'taking',
    title: t.title(written.length),
    lost: written.map((action) =>
      (action.actionId === null ? t.own : t.adapted)(actionWordsOf(versions.of(action), action, lang).title),
    ),
    back: t.back,
    act: t.act,
    cancelHref: href(lang, addresses.choose, { adoptionId: adoption.id }),
    sent: { actions, version: String(adoption.version) },
    breadcrumb: planBreadcrumb(lang, context),
  } as const
  return takingAnswer(request, taking, 422)
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await choosingFor(request)
  if (context === null) return notFound()
  const { lang, form, tx, deps } = request
  const { adoption, present, versions } = context
  const values = new Set([...versions.reviewed.actions.map(({ id }) => id), ...present.map(choiceValue)])
  const chooseForm = defineForm({ actions: manyOf([...values]), version: version() })
  const parsed = chooseForm.parse(form)
  if (!parsed.ok) {
    if (parsed.switching) return choosePage(request, context, { state: filled({ actions: form.all('actions') }) })
    const known = form.all('actions').filter((value) => values.has(value))
    return parsed.problems['actions'] === 'not-in-list'
      ? overtakenPage(request, context, known)
      : choosePage(request, context, { state: filled({ actions: known }), status: 422 })
  }
  const { actions, version: seenVersion } = parsed.value
  if (seenVersion !== adoption.version) return overtakenPage(request, context, actions)
  const begun = present.filter((action) => !actions.includes(choiceValue(action)) && !canUnchoose(action))
  const refuse = (actionsBegun: readonly AdoptedAction[]) =>
    choosePage(request, context, {
      state: {
        values: { actions: [...actions, ...actionsBegun.map(choiceValue)] },
        errors: { actions: words[lang].chooseProblems['has-history'](titlesOf(context, actionsBegun, lang)) },
        theirs: null,
      },
      status: 422,
    })
  if (begun.length > 0) return refuse(begun)
  const written = present.filter((action) => !actions.includes(choiceValue(action)) && isWrittenIn(action))
  if (written.length > 0 && form.first(sureField) !== sureValue)
    return leavingPage(request, context, { written, actions })
  const chosen = await chooseActions(tx, deps.clock, {
    adoption,
    catalogue: versions.reviewed,
    actionIds: actions.filter((value) => !value.startsWith('own:')),
    ownIds: actions.filter((value) => value.startsWith('own:')).map((value) => value.slice('own:'.length)),
    seenVersion,
  })
  if (!chosen.ok) {
    const now = await choosingFor(request)
    return now === null ? notFound() : overtakenPage(request, now, actions)
  }
  const isFirstChoice = present.length === 0 && chosen.value.added > 1
  return redirect(
    isFirstChoice
      ? href(lang, addresses.rank, { adoptionId: adoption.id })
      : planHref(lang, context.adopter, adoption.id),
    'actions-chosen',
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await choosingFor(request)
  if (context === null) return notFound()
  return choosePage(request, context, { state: filled({ actions: context.present.map(choiceValue) }) })
}

export const routes: Route[] = [
  memberGet('plan.choosing', addresses.choose, show),
  memberPost('plan.choose', addresses.choose, save),
]
