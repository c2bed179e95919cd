import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { addresses, trainingHref } from '../addresses.ts'
import type { Training } from '../model.ts'
import { findTraining } from '../queries.ts'
import { breadcrumbToTraining, breadcrumbToTrainings, trainingFor } from '../training-context.ts'
import { choicesFor } from './choices.ts'
import { freshOffer, offerState, overtakenOffer, readOffer, type OfferChoices } from './offer-form.ts'
import { offerAgain } from './offer-form.ts'
import { OfferPage } from './page.tsx'
import { addTraining, changeTraining, moveTraining } from './save-offer.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422 | 429

function offeringPage(
  { lang, formKeys }: MemberRequest,
  choices: OfferChoices,
  state: FormState,
  status: Status,
): Answer {
  const { addTitle, tooMany } = words[lang]
  return page(
    addTitle,
    <OfferPage
      lang={lang}
      title={addTitle}
      action={href(lang, addresses.offer)}
      keys={formKeys}
      state={state}
      {...choices}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTrainings(lang), notice: status === 429 ? tooMany : null },
  )
}

async function showOffer(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  return choices === null ? notFound() : offeringPage(request, choices, freshOffer(request.lang, choices), 200)
}

async function offer(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return notFound()
  const { form, lang } = request
  const read = readOffer(form, lang, choices, null)
  if (!read.ok) return offeringPage(request, choices, read.state, read.switching ? 200 : 422)
  const added = await addTraining(request, read.organizationId, read.facts)
  if (!added.ok) return offeringPage(request, choices, offerAgain(form, {}, lang), 429)
  return redirect(trainingHref(lang, { id: added.value }), 'training-offered')
}

async function editingPage(
  request: MemberRequest,
  training: Training,
  { state, status }: { state: FormState; status: Status },
): Promise<Answer> {
  const { lang, formKeys } = request
  const choices = await choicesFor(request, training.organizationId)
  if (choices === null) return notFound()
  const { editTitle } = words[lang]
  return page(
    editTitle,
    <OfferPage
      lang={lang}
      title={editTitle}
      action={href(lang, addresses.edit, { id: training.id })}
      keys={formKeys}
      state={state}
      version={training.version}
      {...choices}
      networks={choices.networks.filter((one) => one.organizationId === training.organizationId)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTraining(lang, training) },
  )
}

async function showEdit(request: MemberRequest): Promise<Answer> {
  const context = await trainingFor(request, 'edit')
  if (context === null) return notFound()
  const { training } = context
  return editingPage(request, training, { state: offerState(training), status: 200 })
}

async function edit(request: MemberRequest): Promise<Answer> {
  const context = await trainingFor(request, 'edit')
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { training } = context
  const choices = await choicesFor(request, training.organizationId)
  if (choices === null) return notFound()
  const read = readOffer(form, lang, choices, training.organizationId)
  if (!read.ok) return editingPage(request, training, { state: read.state, status: read.switching ? 200 : 422 })
  const changed = await changeTraining(request, training, read.facts, read.version)
  if (changed.ok) return redirect(trainingHref(lang, training), 'training-saved')
  const now = (await findTraining(tx, training.id)) ?? training
  return editingPage(request, now, { state: overtakenOffer(form, now), status: 409 })
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const context = await trainingFor(request, 'withdraw')
  if (context === null) return notFound()
  const { lang } = request
  const { training } = context
  const { title, ...said } = words[lang].withdrawing
  return {
    kind: 'taking',
    title: title(training.title),
    ...said,
    cancelHref: trainingHref(lang, training),
    breadcrumb: breadcrumbToTraining(lang, training),
  }
}

const move = (to: 'withdrawn' | 'offered', notice: string) =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const context = await trainingFor(request, to === 'withdrawn' ? 'withdraw' : 'put-back')
    if (context === null) return notFound()
    const isMoved = await moveTraining(request, context.training, to)
    return redirect(trainingHref(request.lang, context.training), isMoved ? notice : 'training-moved-on')
  }

export const offerRoutes: Route[] = [
  memberGet('training.offering', addresses.offer, showOffer),
  memberPost('training.offer', addresses.offer, offer),
  memberGet('training.editing', addresses.edit, showEdit),
  memberPost('training.edit', addresses.edit, edit),
  ...takingRoutes({
    asked: 'training.withdrawing',
    done: 'training.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: move('withdrawn', 'training-withdrawn'),
  }),
  memberPost('training.put-back', addresses.putBack, move('offered', 'training-back')),
]
