import { defineForm, filled, refused, version, wholeNumber, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { mainForm } from '../../../design/index.ts'
import { addresses } from '../addresses.ts'
import { actionNumbers, versionsOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import { periodName } from '../wording.ts'
import type { AdoptedAction } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { movedByOne, orderedByRanks } from '../rules.ts'
import { planBreadcrumb, planNotice, planFor, planHref, type PlanContext } from '../plan-context.ts'
import { rankActions } from './rank-actions.ts'
import { rankFieldName, RankPage } from './rank-page.tsx'
import { words } from './words.ts'

interface Ranking extends PlanContext {
  /** In order, without those set aside. */
  actions: AdoptedAction[]
  setAside: AdoptedAction[]
  versions: PlanVersions
}

async function rankingFor(request: MemberRequest): Promise<Ranking | null> {
  const context = await planFor(request, 'rank')
  if (context === null) return null
  const all = await listAdopted(request.tx, context.adoption.id)
  return {
    ...context,
    actions: all.filter(({ state }) => state !== 'set-aside'),
    setAside: all.filter(({ state }) => state === 'set-aside'),
    versions: await versionsOf(request.tx, context.adoption, all),
  }
}

interface Shown {
  state?: FormState
  status?: 200 | 409 | 422
  changed?: string | null
}

function rankPage(
  request: MemberRequest,
  context: Ranking,
  { state = filled({}), status = 200, changed = null }: Shown = {},
): Answer {
  const { lang } = request
  const { adoption, adopter, actions, setAside, versions } = context
  const numbers = actionNumbers(versions, [...actions, ...setAside])
  return page(
    words[lang].rankTitle,
    <RankPage
      lang={lang}
      action={request.path}
      backHref={planHref(lang, adopter, adoption.id)}
      chooseHref={href(lang, addresses.choose, { adoptionId: adoption.id })}
      keys={request.formKeys}
      state={state}
      period={periodName(adoption.period, lang)}
      version={adoption.version}
      changed={changed}
      actions={actions.map((action) => ({
        id: action.id,
        number: numbers.get(action.id) ?? '',
        title: actionWordsOf(versions.of(action), action, lang).title,
      }))}
    />,
    { status, formId: mainForm, breadcrumb: planBreadcrumb(lang, context), notice: planNotice(request) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await rankingFor(request)
  if (context === null) return notFound()
  const { form, lang } = request
  const [direction, id] = form.first('move').split(':')
  if (direction === 'up' || direction === 'down') {
    const action = context.actions.find((one) => one.id === id)
    const order = action ? movedByOne(context.actions, action, direction) : context.actions
    return put(request, context, order, Number(form.first('version')), `#action-${action?.id ?? ''}`, filled({}))
  }
  const t = words[lang]
  const places = context.actions.map((action) => rankFieldName(action.id))
  const rankForm = defineForm({
    ...Object.fromEntries(places.map((name) => [name, wholeNumber({ min: 1, max: 999, required: true })])),
    version: version(),
  })
  const parsed = rankForm.parse(form)
  if (!parsed.ok) {
    const numbers = actionNumbers(context.versions, [...context.actions, ...context.setAside])
    const labels = Object.fromEntries(
      context.actions.map(({ id }) => [rankFieldName(id), t.rankOfNumber(numbers.get(id) ?? '')]),
    )
    const limits = Object.fromEntries(places.map((name) => [name, { label: labels[name] ?? '', min: 1, max: 999 }]))
    const isStale = Number(form.first('version')) !== context.adoption.version
    return isStale
      ? overtakenPage(request, context, rankForm.rawOf(form))
      : rankPage(request, context, { state: refused(parsed, { labels }, lang, limits), status: 422 })
  }
  const typed = parsed.value as Readonly<Record<string, number | null>>
  const order = orderedByRanks(context.actions, ({ id }) => typed[rankFieldName(id)] ?? 999)
  return put(request, context, order, Number(parsed.value['version']), '', {
    ...filled({}),
    values: rankForm.rawOf(form),
  })
}

/** Saves an order; the places typed come back beside the places of now when someone changed the plan meanwhile. */
async function put(
  request: MemberRequest,
  context: Ranking,
  order: readonly AdoptedAction[],
  seenVersion: number,
  anchor: string,
  typed: FormState,
): Promise<Answer> {
  const { adoption, setAside } = context
  const saved = await rankActions(request.tx, { adoption, order: [...order, ...setAside], seenVersion })
  if (saved.ok) {
    const path = href(request.lang, addresses.rank, { adoptionId: adoption.id })
    return redirect(`${path}${anchor}`, 'actions-ranked')
  }
  const now = await rankingFor(request)
  if (now === null) return notFound()
  return overtakenPage(request, now, typed.values)
}

function overtakenPage(request: MemberRequest, now: Ranking, values: FormState['values']): Answer {
  const t = words[request.lang]
  if (!Object.keys(values).some((name) => name.startsWith('place-')))
    return rankPage(request, now, { status: 409, changed: t.rankChangedMove })
  const kept = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => name !== 'version' && value.length > 0),
  )
  const theirs = Object.fromEntries(
    now.actions
      .map(({ id }, index): [string, number] => [rankFieldName(id), index + 1])
      .filter(([name, place]) => kept[name] !== undefined && kept[name][0] !== String(place))
      .map(([name, place]) => [name, t.placeNow(place)]),
  )
  return rankPage(request, now, {
    state: { values: kept, errors: {}, theirs },
    status: 409,
    changed: t.rankChanged,
  })
}

export const routes: Route[] = [
  memberGet('plan.ranking', addresses.rank, async (request) => {
    const context = await rankingFor(request)
    return context === null ? notFound() : rankPage(request, context)
  }),
  memberPost('plan.rank', addresses.rank, save),
]
