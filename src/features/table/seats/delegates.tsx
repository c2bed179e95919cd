import { mainForm } from '../../../design/index.ts'
import { defineForm, filled, optionalText, overtaken, version, type FormState } from '../../../kernel/form/index.ts'
import { href, notFound, page, redirect, type Answer, type MemberRequest } from '../../../kernel/http/index.ts'
import { currentMembers, listAnswering, nameOfMember, seatsFor, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import type { TableSeat } from '../model.ts'
import { listSeats } from '../queries.ts'
import { breadcrumbToSeats, tableFor, tableName } from '../table-context.ts'
import { DelegatesPage } from './delegates-page.tsx'
import { nameDelegates } from './move-seat.ts'
import { words } from './words.ts'

const delegatesForm = defineForm({
  first: optionalText({ max: 36 }),
  second: optionalText({ max: 36 }),
  version: version(),
})

interface Found {
  context: Context
  seat: TableSeat
  /** Members of this table that may be named, with who represents each. */
  members: { value: string; text: string }[]
}

/** A seat of this table at another, agreed; null for anyone who may not change it. */
async function delegation(request: MemberRequest): Promise<Found | null> {
  const context = await tableFor(request, 'edit')
  if (context === null) return null
  const { lang, tx, params } = request
  const { id } = context.collaboration
  const seat = (await listSeats(tx, id)).find(
    (one) => one.id === params['seatId'] && one.state === 'agreed' && one.side === 'parent',
  )
  if (seat === undefined) return null
  const people = await listAnswering(tx, id)
  const members = currentMembers(context.members).map((one) => {
    const person = one.contactId === null ? undefined : people.get(one.contactId)
    const name = nameOfMember(one, lang)
    return { value: one.id, text: person === undefined ? name : `${name} (${person.name})` }
  })
  return { context, seat, members }
}

function delegatesPage(request: MemberRequest, found: Found, state: FormState, status: 200 | 409 | 422): Answer {
  const { lang, formKeys } = request
  const { context, seat, members } = found
  const other = tableName(seat, lang)
  return page(
    words[lang].delegatesTitle(other),
    <DelegatesPage
      lang={lang}
      action={href(lang, addresses.delegates, { id: context.collaboration.id, seatId: seat.id })}
      keys={formKeys}
      state={state}
      version={seat.version}
      other={other}
      members={members}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToSeats(lang, context) },
  )
}

const standing = ({ delegates }: TableSeat) => ({
  first: delegates[0]?.memberId ?? null,
  second: delegates[1]?.memberId ?? null,
})

export async function showDelegates(request: MemberRequest): Promise<Answer> {
  const found = await delegation(request)
  return found === null ? notFound() : delegatesPage(request, found, filled(standing(found.seat)), 200)
}

export async function saveDelegates(request: MemberRequest): Promise<Answer> {
  const found = await delegation(request)
  if (found === null) return notFound()
  const { form, lang } = request
  const { context, seat, members } = found
  const parsed = delegatesForm.parse(form)
  const { first, second } = delegatesForm.rawOf(form)
  const typed = { first: first ?? [], second: second ?? [] }
  const again = (errors: Readonly<Record<string, string>>, status: 200 | 422): Answer =>
    delegatesPage(request, found, { values: typed, errors, theirs: null }, status)
  const { problems } = words[lang]
  if (!parsed.ok) return parsed.switching ? again({}, 200) : again({ first: problems['not-there'] }, 422)
  const isMember = (id: string | null): boolean => id === null || members.some(({ value }) => value === id)
  if (!isMember(parsed.value.first)) return again({ first: problems['not-there'] }, 422)
  if (!isMember(parsed.value.second)) return again({ second: problems['not-there'] }, 422)
  if (parsed.value.first !== null && parsed.value.first === parsed.value.second)
    return again({ second: problems['same-delegate'] }, 422)
  const named = [parsed.value.first, parsed.value.second].filter((id) => id !== null)
  const saved = await nameDelegates(request, seat.id, {
    first: named[0] ?? null,
    second: named[1] ?? null,
    seen: parsed.value.version,
    by: seatsFor('edit', context.seats)[0] ?? '',
  })
  if (saved.ok) return redirect(href(lang, addresses.seats, { id: context.collaboration.id }), 'table-delegates')
  const now = await delegation(request)
  if (now === null) return redirect(href(lang, addresses.seats, { id: context.collaboration.id }), 'table-overtaken')
  const saidOf = (id: string | null): string => now.members.find(({ value }) => value === id)?.text ?? ''
  const state = overtaken(
    { first: [saidOf(typed.first[0] ?? '')], second: [saidOf(typed.second[0] ?? '')] },
    { first: saidOf(standing(now.seat).first), second: saidOf(standing(now.seat).second) },
  )
  return delegatesPage(request, now, { ...state, values: typed }, 409)
}
