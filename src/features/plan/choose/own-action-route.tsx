import { defineForm, filled, oneOf, optionalText, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { versionsOf } from '../adopted-words.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { longestStatement, longestTitle } from '../rules.ts'
import { planBreadcrumb, planFor, type PlanContext } from '../plan-context.ts'
import { addOwnAction } from './add-own-action.ts'
import { OwnActionPage } from './own-action-page.tsx'
import { words } from './words.ts'

interface Adding extends PlanContext {
  catalogue: Catalogue
}

async function addingFor(request: MemberRequest): Promise<Adding | null> {
  const context = await planFor(request, 'add-own')
  return context && { ...context, catalogue: (await versionsOf(request.tx, context.adoption)).reviewed }
}

function ownPage(request: MemberRequest, context: Adding, state: FormState, status: 200 | 422 = 200): Answer {
  const { lang } = request
  return page(
    words[lang].ownActionTitle,
    <OwnActionPage
      lang={lang}
      action={request.path}
      backHref={href(lang, addresses.choose, { adoptionId: context.adoption.id })}
      keys={request.formKeys}
      state={state}
      catalogue={context.catalogue}
    />,
    { status, formId: mainForm, breadcrumb: planBreadcrumb(lang, context) },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const context = await addingFor(request)
  if (context === null) return notFound()
  const { form, lang, tx, deps } = request
  const t = words[lang]
  const ownForm = defineForm({
    objective: oneOf(context.catalogue.objectives.map(({ number }) => String(number))),
    titleFr: optionalText({ max: longestTitle }),
    titleEn: optionalText({ max: longestTitle }),
    statementFr: optionalText({ max: longestStatement }),
    statementEn: optionalText({ max: longestStatement }),
  })
  const formWords = {
    labels: {
      objective: t.objective,
      titleFr: t.titleFr,
      titleEn: t.titleEn,
      statementFr: t.statementFr,
      statementEn: t.statementEn,
    },
    problems: { titleFr: t.ownProblems },
  }
  const limits = {
    titleFr: { label: t.titleFr, max: longestTitle },
    titleEn: { label: t.titleEn, max: longestTitle },
    statementFr: { label: t.statementFr, max: longestStatement },
    statementEn: { label: t.statementEn, max: longestStatement },
  }
  const parsed = ownForm.parse(form)
  if (!parsed.ok) return ownPage(request, context, refused(parsed, formWords, lang, limits), 422)
  const refuse = (problem: string) =>
    ownPage(
      request,
      context,
      refused({ values: ownForm.rawOf(form), problems: { titleFr: problem } }, formWords, lang),
      422,
    )
  const { objective, titleFr, titleEn, statementFr, statementEn } = parsed.value
  const [fr, en] = [titleFr ?? titleEn, titleEn ?? titleFr]
  if (fr === null || en === null) return refuse('title-needed')
  const added = await addOwnAction(tx, deps.clock, {
    adoption: context.adoption,
    objectiveNumber: Number(objective),
    titleFr: fr,
    titleEn: en,
    statementFr: statementFr ?? statementEn,
    statementEn: statementEn ?? statementFr,
  })
  if (!added.ok) return refuse(added.refusal)
  return redirect(
    href(lang, addresses.adopted, { adoptionId: context.adoption.id, adoptedId: added.value }),
    'own-action-added',
  )
}

export const routes: Route[] = [
  memberGet('plan.adding-own', addresses.ownAction, async (request) => {
    const context = await addingFor(request)
    return context === null ? notFound() : ownPage(request, context, filled({}))
  }),
  memberPost('plan.add-own', addresses.ownAction, save),
]
