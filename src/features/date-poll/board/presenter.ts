import type { MemberRequest } from '../../../kernel/http/index.ts'
import { compareText, formatList, type Language } from '../../../kernel/language.ts'
import { nameOfMember, type Member } from '../../collaboration/index.ts'
import type { DateAnswer, DatePoll, Participant, Saying } from '../model.ts'
import { momentIn, shortMomentIn } from '../moments.ts'
import { bestMoments, countAnswers, silentParticipants, type Count } from '../rules.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** A moment, in words, with what was said of it. */
export interface MomentFacts {
  id: string
  at: string
  /** The same, short, for the head of a column. */
  shortly: string
  counts: Count
  isBest: boolean
  isPast: boolean
  isChosen: boolean
}

/** What someone said, or that they said nothing; an organization comes once for each of its people. */
export interface AnswerRow {
  organization: string
  /** Null: not told, or nobody. */
  person: string | null
  note: string | null
  /** By moment, in their order; null: nothing said. */
  says: (Saying | null)[]
}

export interface BoardFacts {
  moments: MomentFacts[]
  rows: AnswerRow[]
  /** The moments that suit most, in a sentence; null: nobody answered. */
  best: string | null
  /** Organizations from which nobody answered, in words; null: each did. */
  silent: string | null
}

interface Facts {
  poll: DatePoll
  members: readonly Member[]
  participants: readonly Participant[]
  answers: readonly DateAnswer[]
}

/** All that the page of a date sought says, for members. */
export function boardFacts({ lang, deps }: Pick<MemberRequest, 'lang' | 'deps'>, facts: Facts): BoardFacts {
  const { poll, participants, answers } = facts
  const counts = countAnswers(poll.moments, participants, answers)
  const best = bestMoments(poll.moments, counts)
  const now = deps.clock.now()
  const hasAnswers =
    silentParticipants(participants, answers).length < participants.filter(({ standing }) => standing !== null).length
  return {
    moments: poll.moments.map((moment) => ({
      id: moment.id,
      at: momentIn(moment, lang, poll.timeZone),
      shortly: shortMomentIn(moment, lang, poll.timeZone),
      counts: counts.get(moment.id) ?? { yes: 0, 'if-needed': 0, no: 0, silent: 0 },
      isBest: best.includes(moment),
      isPast: moment.startsAt <= now,
      isChosen: moment.id === poll.chosenSlotId,
    })),
    rows: answerRows(lang, facts),
    best: hasAnswers ? sayBest(lang, poll, best, counts) : null,
    silent: sayListed(
      organizationsOf(facts)
        .filter((one) => !one.people.some(({ personId }) => answers.some((answer) => answer.personId === personId)))
        .map((one) => one.name(lang)),
      lang,
    ),
  }
}

/** « mercredi 9 septembre, de 13 h 30 à 15 h : 5 oui, 1 au besoin » */
export function sayBest(
  lang: Language,
  { timeZone, moments }: Pick<DatePoll, 'timeZone' | 'moments'>,
  best: DatePoll['moments'],
  counts: ReadonlyMap<string, Count>,
): string {
  const t = words[lang]
  const [first] = best
  if (first === undefined) return t.noneSuits
  const { yes = 0, 'if-needed': ifNeeded = 0 } = counts.get(first.id) ?? {}
  const counted = shared[lang].counts(yes, ifNeeded)
  if (best.length === moments.length) return t.allAlike(counted)
  const said = best.map((one) => momentIn(one, lang, timeZone))
  return best.length === 1 ? t.best(said[0] ?? '', counted) : t.bestAlike(said, counted)
}

interface PresentOrganization {
  id: string
  name: (lang: Language) => string
  isMember: boolean
  people: Participant[]
}

/** Members of today in the order they came, then those invited who are asked; each with its people who are there. */
function organizationsOf({ members, participants }: Facts): PresentOrganization[] {
  return members
    .filter(
      ({ state, organizationId }) =>
        state === 'member' ||
        (state === 'invited' &&
          participants.some((one) => one.organizationId === organizationId && one.standing !== null)),
    )
    .map((member) => ({
      id: member.organizationId,
      name: (lang) => nameOfMember(member, lang),
      isMember: member.state === 'member',
      people: participants.filter((one) => one.organizationId === member.organizationId && one.standing !== null),
    }))
}

function answerRows(lang: Language, facts: Facts): AnswerRow[] {
  const { poll, answers } = facts
  const t = words[lang]
  const saysOf = (personId: string): (Saying | null)[] =>
    poll.moments.map(({ id }) => answers.find((one) => one.personId === personId && one.slotId === id)?.says ?? null)
  return organizationsOf(facts).flatMap(({ name, isMember, people }): AnswerRow[] => {
    const organization = name(lang)
    if (people.length === 0)
      return [{ organization, person: null, note: t.nobodyNamed, says: poll.moments.map(() => null) }]
    return people
      .toSorted((a, b) => compareText(a.name ?? '', b.name ?? '', lang))
      .map(({ personId, name: person }) => ({
        organization,
        person,
        note: isMember ? null : t.invited,
        says: saysOf(personId),
      }))
  })
}

const sayListed = (names: readonly string[], lang: Language): string | null =>
  names.length === 0 ? null : formatList(names, lang)
