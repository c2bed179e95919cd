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
import type { Language } from '../../../kernel/language.ts'
import type { NamedSeat } from '../../network/index.ts'
import { addresses, toolHref } from '../addresses.ts'
import type { SchoolTool } from '../model.ts'
import { findTool } from '../queries.ts'
import { breadcrumbToTool, breadcrumbToTools, seatsOf, toolFor, withoutSeat } from '../tool-context.ts'
import { titleIn } from '../topics.ts'
import { freshOffer, offerAgain, offerState, overtakenOffer, readOffer } from './offer-form.ts'
import { OfferPage } from './page.tsx'
import { changeTool, listTool, moveTool } from './save-offer.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422 | 429

const seatValue = ({ organizationId, networkId }: NamedSeat): string => `${organizationId} ${networkId}`

/** Where an entry can be listed, as a form offers it. */
export const seatItems = (seats: readonly NamedSeat[], lang: Language) =>
  seats.map((seat) => ({
    value: seatValue(seat),
    text: words[lang].seat(
      lang === 'fr' ? seat.organizationFr : seat.organizationEn,
      lang === 'fr' ? seat.networkFr : seat.networkEn,
    ),
  }))

/** The seat that was chosen; the only one when there is one. */
export const seatIn = (seats: readonly NamedSeat[], chosen: string | null): NamedSeat | undefined =>
  seats.length === 1 ? seats[0] : seats.find((seat) => seatValue(seat) === chosen)

function addingPage(
  { lang, formKeys }: MemberRequest,
  seats: readonly NamedSeat[],
  state: FormState,
  status: Status,
): Answer {
  const { addTitle, tooMany } = words[lang]
  return page(
    addTitle,
    <OfferPage
      lang={lang}
      title={addTitle}
      action={href(lang, addresses.add)}
      keys={formKeys}
      state={state}
      seats={seatItems(seats, lang)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTools(lang), notice: status === 429 ? tooMany : null },
  )
}

async function showAdd(request: MemberRequest): Promise<Answer> {
  const seats = await seatsOf(request)
  return seats.length === 0 ? withoutSeat(request) : addingPage(request, seats, freshOffer(), 200)
}

async function add(request: MemberRequest): Promise<Answer> {
  const seats = await seatsOf(request)
  if (seats.length === 0) return withoutSeat(request)
  const { form, lang } = request
  const read = readOffer(form, lang)
  if (!read.ok) return addingPage(request, seats, read.state, read.switching ? 200 : 422)
  const seat = seatIn(seats, read.seat)
  if (seat === undefined) return addingPage(request, seats, offerAgain(form, { seat: 'missing' }, lang), 422)
  const listed = await listTool(request, seat, read.facts)
  return listed.ok
    ? redirect(toolHref(lang, listed.value), 'school-tool-listed')
    : addingPage(request, seats, offerAgain(form, {}, lang), 429)
}

function editingPage({ lang, formKeys }: MemberRequest, tool: SchoolTool, state: FormState, status: Status): Answer {
  const { editTitle } = words[lang]
  return page(
    editTitle,
    <OfferPage
      lang={lang}
      title={editTitle}
      action={href(lang, addresses.edit, { id: tool.id })}
      keys={formKeys}
      state={state}
      version={tool.version}
      seats={[]}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTool(lang, tool) },
  )
}

async function showEdit(request: MemberRequest): Promise<Answer> {
  const context = await toolFor(request, 'edit')
  return context === null ? notFound() : editingPage(request, context.tool, offerState(context.tool), 200)
}

async function edit(request: MemberRequest): Promise<Answer> {
  const context = await toolFor(request, 'edit')
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { tool } = context
  const read = readOffer(form, lang)
  if (!read.ok) return editingPage(request, tool, read.state, read.switching ? 200 : 422)
  const changed = await changeTool(request, tool, read.facts, read.version)
  if (changed.ok) return redirect(toolHref(lang, tool), 'school-tool-saved')
  const now = (await findTool(tx, tool.id)) ?? tool
  return editingPage(request, now, overtakenOffer(form, now), 409)
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const context = await toolFor(request, 'withdraw')
  if (context === null) return notFound()
  const { lang } = request
  const { tool } = context
  const { title, ...said } = words[lang].withdrawing
  return {
    kind: 'taking',
    title: title(titleIn(tool, lang)),
    ...said,
    cancelHref: toolHref(lang, tool),
    breadcrumb: breadcrumbToTool(lang, tool),
  }
}

const move = (to: 'withdrawn' | 'listed', notice: string) =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const context = await toolFor(request, to === 'withdrawn' ? 'withdraw' : 'put-back')
    if (context === null) return notFound()
    const isMoved = await moveTool(request, context.tool, to)
    return redirect(toolHref(request.lang, context.tool), isMoved ? notice : 'school-tool-moved-on')
  }

export const offerRoutes: Route[] = [
  memberGet('school-tool.adding', addresses.add, showAdd),
  memberPost('school-tool.add', addresses.add, add),
  memberGet('school-tool.editing', addresses.edit, showEdit),
  memberPost('school-tool.edit', addresses.edit, edit),
  ...takingRoutes({
    asked: 'school-tool.withdrawing',
    done: 'school-tool.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: move('withdrawn', 'school-tool-withdrawn'),
  }),
  memberPost('school-tool.put-back', addresses.putBack, move('listed', 'school-tool-back')),
]
