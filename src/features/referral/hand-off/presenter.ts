import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { codeOf, sayInstant } from '../referral-context.ts'
import type { HandOff } from './queries.ts'
import { words } from './words.ts'

/** Who hands off and who takes over, each with their organization; whom the reader does not know has no name. */
export function sidesOf(one: HandOff, lang: Language): { from: string; to: string } {
  const t = words[lang]
  const [from, to] = lang === 'fr' ? [one.fromFr, one.toFr] : [one.fromEn, one.toEn]
  const say = (name: string | null, at: string) => (name === null ? t.someone(at) : t.person(name, at))
  return { from: say(one.fromName, from), to: one.toId === null ? t.atDesk(to) : say(one.toName, to) }
}

/** One hand-off in words, line by line; what is not there has no line. */
export function rowsOf(request: MemberRequest, one: HandOff): { key: string; value: string }[] {
  const { lang } = request
  const t = words[lang]
  const { rows } = t
  const sides = sidesOf(one, lang)
  const instant = (at: Date | null) => (at === null ? null : sayInstant(request, at))
  const isWaiting = one.overlapUntil === null && one.endedAt === null
  const lines: [string, string | null][] = [
    [rows.code, codeOf({ id: one.shownTaskId ?? one.requestId })],
    [t.seat, t.seats[one.taskId === null ? 'lead' : 'owner']],
    [rows.from, sides.from],
    [rows.to, sides.to],
    [rows.reason, t.reasons[one.reason]],
    [rows.proposed, instant(one.proposedAt)],
    [rows.accepted, instant(one.acceptedAt)],
    [rows.days, isWaiting ? t.days(one.overlapDays) : null],
    [rows.until, one.overlapUntil === null ? null : formatDay(one.overlapUntil, lang)],
    [rows.contacts, one.overlapUntil === null ? null : t.contacts(one.jointContacts)],
    [rows.tellBy, one.youthToldAt === null ? instant(one.tellBy) : null],
    [rows.told, instant(one.youthToldAt)],
    [rows.ended, instant(one.endedAt)],
  ]
  return lines.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]))
}
