import { defineForm, filled, manyOf, version, type FormState } from '../../../kernel/form/index.ts'
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
import { versionsOf, actionWordsOf, type PlanVersions } from '../adopted-words.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { latestCatalogue } from '../catalogue-versions.ts'
import type { AdoptedAction } from '../model.ts'
import { listAdopted } from '../queries.ts'
import { planBreadcrumb, planNotice, planFor, planHref, type PlanContext } from '../plan-context.ts'
import { renewAdoption } from './renew-adoption.ts'
import { renewalOf, type Renewal } from './changes.ts'
import { RenewalPage, type ChangeInUse } from './page.tsx'
import { words } from './words.ts'

interface Renewing extends PlanContext {
  present: AdoptedAction[]
  versions: PlanVersions
  newest: Catalogue
  renewal: Renewal
}

async function renewingFor(request: MemberRequest): Promise<Renewing | null> {
  const context = await planFor(request, 'renew')
  if (context === null) return null
  const { adoption } = context
  const present = await listAdopted(request.tx, adoption.id)
  const versions = await versionsOf(request.tx, adoption, present)
  const newest = (await latestCatalogue(request.tx, adoption.planId)) ?? versions.reviewed
  return {
    ...context,
    present,
    versions,
    newest,
    renewal: renewalOf(newest, versions.reviewed, present, (action) => versions.of(action)),
  }
}

function changesInUse({ renewal, versions }: Renewing, lang: MemberRequest['lang']): ChangeInUse[] {
  return renewal.inUse.flatMap(({ action, change }) => {
    if (change.kind === 'added') return []
    const words = actionWordsOf(versions.of(action), action, lang)
    return [{ adoptedId: action.id, title: words.title, hasOwnWords: words.isAdapted, change }]
  })
}

function renewalPage(
  request: MemberRequest,
  context: Renewing,
  state: FormState,
  { status = 200, hasChanged = false }: { status?: 200 | 409 | 422; hasChanged?: boolean } = {},
): Answer {
  const { lang } = request
  const { adoption, adopter, newest, renewal } = context
  return page(
    words[lang].renewTitle,
    <RenewalPage
      lang={lang}
      action={href(lang, addresses.renewal, { adoptionId: adoption.id })}
      backHref={planHref(lang, adopter, adoption.id)}
      keys={request.formKeys}
      state={state}
      from={adoption.catalogueVersion}
      to={newest.version}
      inUse={changesInUse(context, lang)}
      others={renewal.others}
      isEmpty={renewal.isEmpty}
      version={adoption.version}
      hasChanged={hasChanged}
    />,
    { status, formId: mainForm, breadcrumb: planBreadcrumb(lang, context), notice: planNotice(request) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await renewingFor(request)
  if (context === null) return notFound()
  const { form, lang, tx, deps } = request
  const { adoption, adopter, newest, present, renewal } = context
  const renewForm = defineForm({
    accept: manyOf(present.map(({ id }) => id)),
    add: manyOf(newest.actions.map(({ id }) => id)),
    version: version(),
  })
  const parsed = renewForm.parse(form)
  const typed: FormState = { ...filled({}), values: renewForm.rawOf(form) }
  if (!parsed.ok) {
    if (parsed.switching) return renewalPage(request, context, typed)
    return renewalPage(request, context, typed, { status: 409, hasChanged: true })
  }
  const { accept, add, version: seenVersion } = parsed.value
  const renewed = await renewAdoption(tx, deps.clock, {
    adoption,
    newest,
    present,
    accepted: renewal.inUse.flatMap(({ action, change }) =>
      change.kind === 'reworded' && accept.includes(action.id)
        ? [{ action, before: change.before, after: change.after }]
        : [],
    ),
    added: renewal.others.flatMap((change) =>
      change.kind === 'added' && add.includes(change.after.id) ? [change.after.id] : [],
    ),
    seenVersion,
  })
  if (!renewed.ok) {
    const now = await renewingFor(request)
    return now === null ? notFound() : renewalPage(request, now, typed, { status: 409, hasChanged: true })
  }
  return redirect(planHref(lang, adopter, adoption.id), 'plan-renewed')
}

export const routes: Route[] = [
  memberGet('plan.renewing', addresses.renewal, async (request) => {
    const context = await renewingFor(request)
    return context === null ? notFound() : renewalPage(request, context, filled({}))
  }),
  memberPost('plan.renew', addresses.renewal, save),
]
