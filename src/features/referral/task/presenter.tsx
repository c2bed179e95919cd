import type { Child } from 'hono/jsx'
import type { MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { isEnded } from '../model.ts'
import type { Envelope, HistoryLine } from '../queries.ts'
import { sayInstant } from '../referral-context.ts'
import { words as shared } from '../words.ts'
import type { HistoryItem } from './page.tsx'
import { words } from './words.ts'

/** The envelope in words, line by line; what is not there has no line. */
export function rowsOf(request: MemberRequest, task: Envelope): { key: string; value: Child }[] {
  const { lang } = request
  const t = words[lang]
  const s = shared[lang]
  const name = (fr: string | null, en: string | null) => (lang === 'fr' ? fr : en)
  const instant = (at: Date | null) => (at === null ? null : sayInstant(request, at))
  const day = (on: Envelope['reviewOn']) => (on === null ? null : formatDay(on, lang))
  const consent =
    task.consent === null
      ? s.standings[task.standing]
      : `${s.standings[task.standing]}, ${t.consentUntil(formatDay(task.consent.endsOn, lang))}`
  const lines: [string, Child | null][] = [
    [t.from, name(task.fromFr, task.fromEn)],
    [t.lead, task.leadName],
    [t.to, name(task.toFr, task.toEn)],
    [t.owner, task.ownerName ?? t.nobody],
    [t.purpose, s.purposes[task.purpose]],
    [t.language, s.languages[task.language]],
    [t.status, task.businessStatus && s.statuses[task.businessStatus]],
    [t.due, task.state === 'requested' ? instant(task.dueAt) : null],
    [t.consent, consent],
    [t.capacity, task.consent && s.capacities[task.consent.capacity]],
    [t.attempts, task.attempts === 0 ? null : String(task.attempts)],
    [t.appointment, day(task.appointmentOn)],
    [t.review, task.state === 'on-hold' ? day(task.reviewOn) : null],
    [t.reason, task.reason && (isEnded(task.state) || task.state === 'on-hold') ? s.reasons[task.reason] : null],
    [t.alternative, name(task.alternativeFr, task.alternativeEn)],
    [t.outcome, task.outcome && s.outcomes[task.outcome]],
    [t.wishesNews, task.wishesNews ? t.yes : t.no],
    [t.toldReferrer, isEnded(task.state) ? (instant(task.referrerToldAt) ?? t.notYet) : null],
    [t.toldYouth, isEnded(task.state) && task.wishesNews ? (instant(task.youthToldAt) ?? t.notYet) : null],
  ]
  return lines.flatMap(([key, value]) => (value === null ? [] : [{ key, value }]))
}

export function historyOf(request: MemberRequest, lines: readonly HistoryLine[]): HistoryItem[] {
  const { lang } = request
  const t = words[lang]
  return lines.map(({ at, act, businessStatus, who, organizationFr, organizationEn }) => {
    const organization = lang === 'fr' ? organizationFr : organizationEn
    const said =
      act === 'record-contact' && businessStatus !== null
        ? shared[lang].statuses[businessStatus]
        : shared[lang].acts[act]
    return {
      when: sayInstant(request, at),
      datetime: at.toISOString(),
      title: said,
      text:
        organization === null
          ? act === 'youth-withdraws'
            ? t.byCode
            : t.clock
          : `${who ?? t.someone}, ${organization}`,
    }
  })
}
