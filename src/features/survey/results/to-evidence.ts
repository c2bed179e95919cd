import type { Day } from '../../../kernel/clock.ts'
import type { AgeBand, Count, EvidenceDraft, Gender } from '../../evidence/index.ts'
import { groupings, groupParts, type Counts, type Grouping, type Question, type Survey, type Tally } from '../model.ts'

interface Place {
  dimension: Grouping | ''
  part: string
}

const whole: Place = { dimension: '', part: '' }

/**
 * The numbers of a closed survey as a piece of evidence; null: it feeds nothing. A period that is not over ends on the day
 * of closing: nothing is said of days to come.
 */
export function toEvidence(
  survey: Pick<
    Survey,
    'id' | 'organizationId' | 'questionnaire' | 'startsOn' | 'endsOn' | 'role' | 'about' | 'partners'
  >,
  tallies: readonly Tally[],
  closedOn: Day,
): EvidenceDraft | null {
  const { questionnaire, role } = survey
  if (questionnaire.evidence === null) return null
  return {
    type: questionnaire.evidence,
    organizationId: survey.organizationId,
    organizations: [
      { id: survey.organizationId, part: 'lead' },
      ...survey.partners.map((id) => ({ id, part: 'partner' as const })),
    ],
    startsOn: survey.startsOn,
    endsOn: survey.endsOn > closedOn ? closedOn : survey.endsOn,
    tags: [...questionnaire.tags, ...(role === null ? [] : [`role:${role}`])].toSorted(),
    counts: countsOf(questionnaire.questions, tallies),
    about: survey.about,
    sourceRecord: `survey:${survey.id}`,
  }
}

function countsOf(questions: readonly Question[], tallies: readonly Tally[]): Count[] {
  const isIn = (tally: Tally, { dimension, part }: Place) => tally.dimension === dimension && tally.part === part
  const answered = (place: Place) => tallies.find((one) => one.question === '' && isIn(one, place))?.n ?? 0
  const places = [whole, ...groupings.flatMap((one) => placesOf(questions, one, answered))]
  const rows: Count[] = places.map((place) => row({ quantity: 'answered', category: null }, place, answered(place)))
  for (const { code, options, group } of questions) {
    if (group !== null) continue
    for (const place of places) {
      const there = tallies.filter((one) => one.question === code && isIn(one, place))
      // A question that nobody of the place answered says nothing of them, not even zero.
      if (there.length === 0) continue
      for (const quantity of quantitiesOf(options)) {
        const chosen = options.filter(({ counts }) => counts.some((one) => isSame(one, quantity)))
        const n = chosen.reduce((sum, option) => sum + (there.find((one) => one.option === option.code)?.n ?? 0), 0)
        rows.push(row(quantity, place, n))
      }
    }
  }
  return rows
}

const isSame = (a: Counts, b: Counts): boolean => a.quantity === b.quantity && a.category === b.category

/** Each quantity that one of the options adds to, once. */
const quantitiesOf = (options: Question['options']): Counts[] =>
  options
    .flatMap(({ counts }) => counts)
    .filter((one, index, every) => every.findIndex((other) => isSame(one, other)) === index)

/**
 * The parts of a dimension in which someone answered. Where every part that there is was said, they must add up to all: when
 * some people did not say, the smallest one is left out, since the log has no place for those.
 */
function placesOf(questions: readonly Question[], dimension: Grouping, answered: (place: Place) => number): Place[] {
  const asked = questions.find(({ group }) => group === dimension)?.options ?? []
  const places = asked.map(({ code }): Place => ({ dimension, part: code })).filter((place) => answered(place) > 0)
  const said = places.reduce((sum, place) => sum + answered(place), 0)
  const every = groupParts[dimension].length
  if (places.length < every || said === answered(whole)) return places
  const least = Math.min(...places.map(answered))
  const last = places.findLastIndex((place) => answered(place) === least)
  return places.filter((_, index) => index !== last)
}

const row = ({ quantity, category }: Counts, { dimension, part }: Place, n: number): Count => ({
  quantity,
  category,
  ageBand: dimension === 'ageBand' ? (part as AgeBand) : null,
  gender: dimension === 'gender' ? (part as Gender) : null,
  n,
})
