import { nameIn } from '../../../kernel/language.ts'
import { day, defineForm, filled, oneOf, optionalOneOf, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { firstPlanId, type Catalogue } from '../catalogue-model.ts'
import { latestCatalogues } from '../catalogue-versions.ts'
import type { Period } from '../model.ts'
import { listAdoptions } from '../queries.ts'
import { checkDates, periodsOverlap, yearsNear } from '../rules.ts'
import { adopterFor, adopterOf, planBreadcrumb, planHref, type AdopterContext } from '../plan-context.ts'
import { adoptPlan } from './adopt-plan.ts'
import { AdoptPage, yearValue } from './page.tsx'
import { words } from './words.ts'

interface Adopting extends AdopterContext {
  catalogues: Catalogue[]
  years: Period[]
}

async function adoptingFor(request: MemberRequest): Promise<Adopting | null> {
  const context = await adopterFor(request, adopterOf(request), 'adopt')
  if (context === null) return null
  const catalogues = await latestCatalogues(request.tx)
  return { ...context, catalogues, years: yearsNear(request.today) }
}

function adoptPage(request: MemberRequest, context: Adopting, state: FormState, status: 200 | 409 | 422 = 200): Answer {
  const { lang } = request
  const { party, adopter, catalogues, years } = context
  return page(
    words[lang].adoptTitle,
    <AdoptPage
      lang={lang}
      action={request.path}
      backHref={planHref(lang, adopter)}
      keys={request.formKeys}
      state={state}
      name={nameIn(party, lang)}
      sector={party.sector}
      catalogues={catalogues}
      years={years}
    />,
    { status, formId: mainForm, breadcrumb: planBreadcrumb(lang, context) },
  )
}

const formFor = ({ catalogues, years }: Adopting) =>
  defineForm({
    plan: optionalOneOf(catalogues.map(({ id }) => id)),
    period: oneOf([...years.map(yearValue), 'dates']),
    startsOn: day(),
    endsOn: day(),
  })

async function save(request: MemberRequest): Promise<Answer> {
  const context = await adoptingFor(request)
  if (context === null) return notFound()
  const { lang, form } = request
  const t = words[lang]
  const adoptForm = formFor(context)
  const parsed = adoptForm.parse(form)
  const formWords = {
    labels: { plan: t.whichPlan, period: t.period, startsOn: t.startsOn, endsOn: t.endsOn },
    problems: { period: t.adoptProblems, startsOn: t.adoptProblems, endsOn: t.adoptProblems },
  }
  if (!parsed.ok) return adoptPage(request, context, refused(parsed, formWords, lang), 422)
  const refuse = (problems: Record<string, string>) =>
    adoptPage(request, context, refused({ values: adoptForm.rawOf(form), problems }, formWords, lang), 422)
  const { plan, startsOn, endsOn } = parsed.value
  let period = context.years.find((year) => yearValue(year) === parsed.value.period)
  if (period === undefined) {
    if (startsOn === null || endsOn === null)
      return refuse({
        ...(startsOn === null && { startsOn: 'day-missing' }),
        ...(endsOn === null && { endsOn: 'day-missing' }),
      })
    const checked = checkDates({ startsOn, endsOn })
    if (!checked.ok) return refuse({ endsOn: checked.refusal })
    period = checked.value
  }
  const catalogue = context.catalogues.find(({ id }) => id === (plan ?? firstPlanId)) ?? context.catalogues[0]
  if (catalogue === undefined) return notFound()
  const adopted = await adoptPlan(request.tx, request.deps.clock, {
    adopter: context.adopter,
    catalogue,
    period,
    personId: request.who.personId,
  })
  if (!adopted.ok) return refuse({ period: adopted.refusal })
  return redirect(href(lang, addresses.choose, { adoptionId: adopted.value }), 'plan-adopted')
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await adoptingFor(request)
  if (context === null) return notFound()
  const adopted = await listAdoptions(request.tx, context.adopter)
  const year = context.years.find((one) => !adopted.some(({ period }) => periodsOverlap(period, one)))
  return adoptPage(request, context, filled({ plan: firstPlanId, period: year && yearValue(year) }))
}

export const routes: Route[] = [
  memberGet('plan.adopting', addresses.adopt, show),
  memberPost('plan.adopt', addresses.adopt, save),
  memberGet('plan.adopting-for-network', addresses.adoptForNetwork, show),
  memberPost('plan.adopt-for-network', addresses.adoptForNetwork, save),
]
