import { sectorName, type SectorCode } from '../../../field/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, lowerFirst, type Language } from '../../../kernel/language.ts'
import { addresses as collaborationAddresses, nameOfCollaboration, seatsFor } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import type { Carried } from '../carried/queries.ts'
import type { Asked, Decision, MeetingSettings, Minutes, ProposedCommitment } from '../model.ts'
import { meetingHref, meetingIds, namesIn, type MeetingContext } from '../own-context.ts'
import { hasBegun, hasQuorum, mayMeet, momentOf, presentOf, seatsForMeeting } from '../rules.ts'
import { sayWhen, titleOf } from '../when.ts'
import { words as shared } from '../words.ts'
import type { SheetProps } from './page.tsx'
import { words } from './words.ts'

/** All that the page of a meeting is made of. */
export interface SheetRecords {
  asked: readonly Asked[]
  decisions: readonly Decision[]
  proposed: readonly ProposedCommitment[]
  carried: Carried
  items: readonly string[]
  minutes: Minutes | null
  corrections: readonly { text: string; at: Date }[]
  settings: MeetingSettings
  seriesCount: number | null
  /** Meetings of the series after this one, in the same state. */
  following: number
}

/** The page of a meeting in words, with what this person may do. `state`: of the field of decisions. */
export function presentSheet(
  request: MemberRequest,
  context: MeetingContext,
  records: SheetRecords,
  state: FormState | null,
): SheetProps {
  const { lang, formKeys, deps, today } = request
  const { meeting, collaboration, seats } = context
  const now = deps.clock.now()
  const moment = momentOf(meeting, now)
  const isOn = meeting.state === 'convened'
  const nameOf = namesIn(context, lang)
  const ids = meetingIds(meeting)
  const may = (deed: 'convene' | 'note' | 'write' | 'approve') => mayMeet(deed, seats)
  const { minutes } = records
  return {
    lang,
    keys: formKeys,
    title: titleOf(meeting, lang),
    collaboration: nameOfCollaboration(collaboration, lang),
    kind: meeting.kind === 'meeting' ? null : shared[lang].kinds[meeting.kind],
    moment,
    when: sayWhen(meeting, lang),
    place: meeting.place,
    link: meeting.link,
    seriesCount: records.seriesCount,
    following: records.following,
    by: nameOf(meeting.convenedById),
    today: formatDay(today, lang),
    attendance: {
      rows: records.asked.map((one) => ({ ...one, name: nameOf(one.organizationId) })),
      counted: countedWords(lang, records, hasBegun(meeting, now)),
      action: isOn && may('note') ? href(lang, addresses.attend, ids) : null,
      hasBegun: hasBegun(meeting, now),
      listHref: isOn && may('note') && hasBegun(meeting, now) ? href(lang, addresses.attendFile, ids) : null,
    },
    agenda: agendaFacts(request, context, records),
    decisions: {
      decisions: records.decisions.map((one) => decisionFacts(lang, context, records, one)),
      action: isOn && may('note') ? href(lang, addresses.decide, ids) : null,
      state: state ?? filled({}),
    },
    commitments: {
      rows: records.proposed.map((one) => ({
        what: one.what,
        organization: nameOf(one.organizationId),
        due: words[lang].due(formatDay(one.dueOn, lang)),
        state: one.state,
        answerHref:
          one.state !== 'promised' && may('note') ? href(lang, addresses.answer, { ...ids, proposedId: one.id }) : null,
      })),
      proposeHref: isOn && may('note') ? href(lang, addresses.propose, ids) : null,
    },
    minutes: {
      text: minutes?.text ?? null,
      state: minutes?.state ?? null,
      approvedAs: minutes?.approvedAs ?? null,
      corrections: records.corrections.map(({ text, at }) => ({
        text,
        day: formatDay(dayOf(at, deps.timeZone), lang),
      })),
      editHref: minutes?.state !== 'approved' && may('write') ? href(lang, addresses.minutes, ids) : null,
      approveHref: minutes?.state === 'draft' && may('approve') ? href(lang, addresses.approve, ids) : null,
      correctHref: minutes?.state === 'approved' && may('write') ? href(lang, addresses.correct, ids) : null,
    },
    acts: {
      change: isOn && may('convene') ? href(lang, addresses.change, ids) : null,
      cancel: isOn && may('convene') ? href(lang, addresses.cancel, ids) : null,
      cancelFollowing:
        isOn && records.following > 0 && may('convene')
          ? withQuery(href(lang, addresses.cancel, ids), { portee: 'following' })
          : null,
      reconvene: !isOn && may('convene') ? href(lang, addresses.reconvene, ids) : null,
    },
  }
}

/** @param hasCome the meeting has begun: who is not there is known */
function countedWords(lang: Language, { asked, settings }: SheetRecords, hasCome: boolean): string[] {
  const t = words[lang]
  const excused = asked.filter(({ says }) => says === 'excused').length
  const isKnown = asked.some(({ says }) => says !== null)
  const met = hasCome ? hasQuorum(settings.quorum, asked) : null
  const quorum = met === null ? 'unknown' : met ? 'yes' : 'no'
  return [
    isKnown && (hasCome || asked.some(({ says }) => says === 'present'))
      ? t.counted(presentOf(asked), asked.length)
      : t.notCounted,
    ...(excused > 0 && !hasCome ? [t.excused(excused)] : []),
    ...(settings.quorum === null ? [] : [t.quorum[quorum](settings.quorum)]),
  ]
}

function agendaFacts({ lang }: MemberRequest, context: MeetingContext, { carried, items }: SheetRecords) {
  const t = words[lang]
  const { meeting, collaboration, seats } = context
  const nameOf = namesIn(context, lang)
  const promising = seatsFor('promise', seats)
  return {
    commitments: carried.commitments.map(({ id, what, organizationId, dueOn }) => ({
      what,
      organization: nameOf(organizationId),
      due: t.due(formatDay(dueOn, lang)),
      href: promising.includes(organizationId)
        ? href(lang, collaborationAddresses.settle, { id: collaboration.id, commitmentId: id })
        : null,
    })),
    decisions: carried.decisions.map(({ id, meetingId, what, lookAgainOn }) => ({
      what,
      since: t.since(formatDay(lookAgainOn, lang)),
      href: mayMeet('note', seats)
        ? withQuery(href(lang, addresses.decision, { id: collaboration.id, meetingId, decisionId: id }), {
            rencontre: meeting.id,
          })
        : meetingHref(lang, { id: meetingId, collaborationId: collaboration.id }),
    })),
    minutes:
      carried.minutes === null
        ? null
        : {
            title: titleOf(carried.minutes, lang),
            when: sayWhen(carried.minutes, lang),
            href: mayMeet('approve', seats)
              ? withQuery(href(lang, addresses.approve, meetingIds(carried.minutes)), { rencontre: meeting.id })
              : meetingHref(lang, carried.minutes),
          },
    items,
    editHref:
      meeting.state === 'convened' && mayMeet('write', seats)
        ? href(lang, addresses.agenda, meetingIds(meeting))
        : null,
  }
}

function decisionFacts(
  lang: Language,
  { meeting, seats }: MeetingContext,
  { asked }: SheetRecords,
  { id, what, lookAgainOn, lookedAgainIn, quorum, voices, isWithdrawn }: Decision,
) {
  const t = words[lang]
  const mayNote = seatsForMeeting('note', seats).length > 0
  const ids = { ...meetingIds(meeting), decisionId: id }
  return {
    what,
    notes: [
      ...(lookAgainOn === null || lookedAgainIn !== null ? [] : [t.again(formatDay(lookAgainOn, lang))]),
      ...Object.entries(voices).map(([sector, voice]) =>
        t.bySector(sectorName(sector as SectorCode, lang), lowerFirst(shared[lang].voices[voice])),
      ),
    ],
    hasNoQuorum: !isWithdrawn && hasQuorum(quorum, asked) === false,
    isWithdrawn,
    href: mayNote ? href(lang, addresses.decision, ids) : null,
    restoreAction: isWithdrawn && mayNote ? href(lang, addresses.restoreDecision, ids) : null,
  }
}
