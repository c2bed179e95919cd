import { dayOf } from '../../../kernel/clock.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { nameOfMember, type Context } from '../own-context.ts'
import { awaitedVoices, mayRenewGuest, seatsFor } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { GuestFacts } from './guests.tsx'
import type { Guest } from './queries.ts'
import { words } from './words.ts'

/** Where a guest stands, in words: what is not known, such as whether the mail was opened, is not said. */
function saidOf({ lang, deps }: MemberRequest, { state, expiresAt, movedAt, isSetAside }: Guest): string {
  const t = words[lang].said
  const dayIn = (instant: Date): string => formatDay(dayOf(instant, deps.timeZone), lang)
  if (state === 'coming') return isSetAside ? t.setAside : t.coming
  if (state === 'declined') return t.declined(dayIn(movedAt))
  if (state === 'sent' && expiresAt !== null)
    return expiresAt > deps.clock.now() ? t.sent(dayIn(movedAt), dayIn(expiresAt)) : t.expired(dayIn(expiresAt))
  return t.leaving
}

/** The guests of a collaboration, and what the person may do about each. */
export function guestFacts(
  request: MemberRequest,
  { collaboration, members, seats }: Context,
  guests: readonly Guest[],
): GuestFacts[] {
  const { lang } = request
  const id = { id: collaboration.id }
  const nameOf = (organizationId: string): string => {
    const found = members.find((one) => one.organizationId === organizationId)
    return found === undefined ? shared[lang].someOrganization : nameOfMember(found, lang)
  }
  const voicing = seatsFor('voice', seats)
  const withdrawing = seatsFor('withdraw', seats)
  return guests.map((one) => {
    const awaited = one.state === 'proposed' ? awaitedVoices(one, members) : []
    const isOwn = withdrawing.includes(one.proposedById) && one.state !== 'declined'
    const of = { ...id, guestId: one.id }
    return {
      id: one.id,
      name: one.name,
      sector: one.sector,
      proposedBy: nameOf(one.proposedById),
      said: saidOf(request, one),
      failure: one.mailFailure === null ? null : words[lang].failures[one.mailFailure],
      email: one.email,
      note: one.note,
      awaited: awaited.map(nameOf),
      voices: awaited
        .filter((organizationId) => voicing.includes(organizationId))
        .map((organizationId) => ({ organizationId, name: nameOf(organizationId) })),
      voiceAction: href(lang, addresses.guestVoice, id),
      withdrawHref: isOwn ? href(lang, addresses.withdrawGuest, of) : null,
      renewAction: isOwn && mayRenewGuest(one) ? href(lang, addresses.renewGuest, of) : null,
    }
  })
}
