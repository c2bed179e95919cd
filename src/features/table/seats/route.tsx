import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { isId } from '../../../kernel/ids.ts'
import { formatDay } from '../../../kernel/language.ts'
import {
  actingFor,
  breadcrumbToHome,
  collaborationWords,
  may,
  nameOfCollaboration,
  nameOfMember,
  seatsFor,
  type Context,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { useCode } from '../codes/use-code.ts'
import type { TableSeat } from '../model.ts'
import { listSeats, listSeatVoices } from '../queries.ts'
import { awaitedForSeat } from '../rules.ts'
import { actors, breadcrumbToSeats, tableFor, tableName, tableNotice } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { saveDelegates, showDelegates } from './delegates.tsx'
import { moveSeat, voiceSeat } from './move-seat.ts'
import { SeatsPage, type SeatFacts } from './page.tsx'
import { proposeSeat } from './propose-seat.ts'
import { listNameable, mayName } from './queries.ts'
import { words } from './words.ts'

type Problem = keyof (typeof words)['fr']['problems']

function factsOf(
  { lang, deps }: MemberRequest,
  { collaboration, members, seats }: Context,
  seat: TableSeat,
  agreed: readonly string[],
): SeatFacts {
  const at = { id: collaboration.id, seatId: seat.id }
  const awaited = seat.state === 'proposed' ? awaitedForSeat(members, { proposedById: seat.proposedById, agreed }) : []
  const nameOf = (organizationId: string): string => {
    const found = members.find((one) => one.organizationId === organizationId)
    return found === undefined ? collaborationWords[lang].someOrganization : nameOfMember(found, lang)
  }
  const voicing = seatsFor('voice', seats)
  return {
    seat,
    since: seat.agreedAt === null ? null : formatDay(dayOf(seat.agreedAt, deps.timeZone), lang),
    awaited: awaited.map(nameOf),
    voices: awaited
      .filter((organizationId) => voicing.includes(organizationId))
      .map((organizationId) => ({ organizationId, name: nameOf(organizationId) })),
    voiceAction: href(lang, addresses.seatVoice, at),
    delegatesHref:
      seat.state === 'agreed' && seat.side === 'parent' && may('edit', seats)
        ? href(lang, addresses.delegates, at)
        : null,
    withdrawHref:
      seat.state === 'proposed' && seat.proposedById !== null && seatsFor('withdraw', seats).includes(seat.proposedById)
        ? href(lang, addresses.withdrawSeat, at)
        : null,
    leaveHref: seat.state === 'agreed' && may('move', seats) ? href(lang, addresses.leaveSeat, at) : null,
  }
}

async function seatsPage(
  request: MemberRequest,
  context: Context,
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const { collaboration, seats: own } = context
  const seats = await listSeats(tx, collaboration.id)
  const voices = await listSeatVoices(
    tx,
    seats.filter((one) => one.state === 'proposed').map(({ id }) => id),
  )
  const name = nameOfCollaboration(collaboration, lang)
  const isOpen = may('propose', own) && collaboration.stage !== 'closed'
  return page(
    words[lang].title(name),
    <SeatsPage
      lang={lang}
      keys={formKeys}
      name={name}
      seats={seats.map((one) => factsOf(request, context, one, voices.get(one.id) ?? []))}
      proposing={
        isOpen
          ? {
              action: href(lang, addresses.seats, { id: collaboration.id }),
              state,
              tables: (await listNameable(tx, collaboration.id)).map((one) => ({
                value: one.id,
                text:
                  one.level === null
                    ? tableName(one, lang)
                    : `${tableName(one, lang)} (${shared[lang].levels[one.level].toLowerCase()})`,
              })),
              by: actors(request, context, 'propose'),
            }
          : null
      }
    />,
    {
      status,
      formId: mainForm,
      notice: tableNotice(request),
      breadcrumb: breadcrumbToHome(lang, collaboration),
    },
  )
}

/** The table that is chosen, or that gave the code; or the field that is wrong, and why. */
async function otherOf(request: MemberRequest, id: string): Promise<{ id: string } | [string, Problem]> {
  const { form, tx } = request
  const code = form.first('code').trim()
  if (code !== '') {
    const used = await useCode(request, code, id)
    if (!used.ok) return ['code', used.refusal]
    return used.value.tableId === null ? ['code', 'of-an-organization'] : { id: used.value.tableId }
  }
  const other = form.first('other')
  if (other === '') return ['other', 'missing']
  if (other === id) return ['other', 'itself']
  return isId(other) && (await mayName(tx, other, id)) ? { id: other } : ['other', 'not-there']
}

async function propose(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'propose')
  if (context === null || context.collaboration.stage === 'closed') return notFound()
  const { form, lang } = request
  const { id } = context.collaboration
  const state = filled(Object.fromEntries(['as', 'other', 'code', 'by'].map((name) => [name, form.first(name)])))
  if (form.has('_language')) return seatsPage(request, context, state, 200)
  const again = (field: string, problem: Problem): Promise<Answer> =>
    seatsPage(request, context, { ...state, errors: { [field]: words[lang].problems[problem] } }, 422)
  const by = actingFor('propose', context.seats, form.first('by'))
  if (by === null) return again('by', 'missing')
  const other = await otherOf(request, id)
  if (Array.isArray(other)) return again(...other)
  const as = form.first('as') === 'parent' ? 'parent' : 'child'
  const asked = await proposeSeat(request, { tableId: id, otherId: other.id, as, by })
  return asked.ok ? redirect(href(lang, addresses.seats, { id }), 'table-seat-asked') : again('other', asked.refusal)
}

async function voice(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'voice')
  if (context === null) return notFound()
  const { form, lang, params, tx } = request
  const { id } = context.collaboration
  const here = href(lang, addresses.seats, { id })
  const seat = (await listSeats(tx, id)).find((one) => one.id === params['seatId'] && one.state === 'proposed')
  if (seat === undefined) return notFound()
  const by = actingFor('voice', context.seats, form.first('by'))
  const says = (['agree', 'object'] as const).find((one) => one === form.first('says'))
  if (by === null || says === undefined) return redirect(here, 'table-overtaken')
  const said = await voiceSeat(request, seat.id, says, by)
  return redirect(here, said.ok ? 'table-seat-voiced' : 'table-overtaken')
}

interface Subject {
  context: Context
  seat: TableSeat
  by: string
}

const subject =
  (deed: 'withdraw' | 'move', state: TableSeat['state']) =>
  async (request: MemberRequest): Promise<Subject | null> => {
    const context = await tableFor(request, deed)
    if (context === null) return null
    const seats = await listSeats(request.tx, context.collaboration.id)
    const seat = seats.find((one) => one.id === request.params['seatId'] && one.state === state)
    const able = seatsFor(deed, context.seats)
    const by = deed === 'withdraw' ? able.find((id) => id === seat?.proposedById) : able[0]
    return seat === undefined || by === undefined ? null : { context, seat, by }
  }

const taking =
  (find: ReturnType<typeof subject>, deed: 'withdrawing' | 'leaving') =>
  async (request: MemberRequest): Promise<Taking | Answer> => {
    const found = await find(request)
    if (found === null) return notFound()
    const { lang } = request
    return {
      kind: 'taking',
      ...words[lang][deed](tableName(found.seat, lang)),
      cancelHref: href(lang, addresses.seats, { id: found.context.collaboration.id }),
      breadcrumb: breadcrumbToSeats(lang, found.context),
    }
  }

const take =
  (find: ReturnType<typeof subject>, to: 'withdrawn' | 'left') =>
  async (request: MemberRequest): Promise<Answer> => {
    const found = await find(request)
    if (found === null) return notFound()
    const moved = await moveSeat(request, found.seat, to, found.by)
    const here = href(request.lang, addresses.seats, { id: found.context.collaboration.id })
    return redirect(here, moved.ok ? `table-seat-${to}` : 'table-overtaken')
  }

const withdrawing = subject('withdraw', 'proposed')
const leaving = subject('move', 'agreed')

export const seatRoutes: Route[] = [
  memberGet('table.seats', addresses.seats, async (request) => {
    const context = await tableFor(request, 'see')
    return context === null ? notFound() : seatsPage(request, context, filled({}), 200)
  }),
  memberPost('table.propose-seat', addresses.seats, propose, { maxBytes: 20_000 }),
  memberPost('table.voice-seat', addresses.seatVoice, voice, { maxBytes: 20_000 }),
  memberGet('table.delegates', addresses.delegates, showDelegates),
  memberPost('table.name-delegates', addresses.delegates, saveDelegates, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'table.withdrawing-seat',
    done: 'table.withdraw-seat',
    address: addresses.withdrawSeat,
    ask: taking(withdrawing, 'withdrawing'),
    take: take(withdrawing, 'withdrawn'),
  }),
  ...takingRoutes({
    asked: 'table.leaving-seat',
    done: 'table.leave-seat',
    address: addresses.leaveSeat,
    ask: taking(leaving, 'leaving'),
    take: take(leaving, 'left'),
  }),
]
