import { groupings, type Grouping, type Questionnaire, type Tally } from '../model.ts'

/** A part of those who answered: all of them (`dimension` empty), or one age band or gender, or several that are told together. */
export interface Place {
  dimension: Grouping | ''
  parts: readonly string[]
}

export const whole: Place = { dimension: '', parts: [] }

/** Those who did not say their age or gender: a part like another, or a difference would tell the rest. */
const unsaid = '·'

/** How many of a place chose an option; of empty codes: how many answered. */
export type CountIn = (question: string, option: string, place: Place) => number

export function counterOf(questionnaire: Questionnaire, tallies: readonly Tally[]): CountIn {
  const key = (question: string, option: string, dimension: string, part: string) =>
    [question, option, dimension, part].join('|')
  const counted = new Map(
    tallies.map(({ question, option, dimension, part, n }) => [key(question, option, dimension, part), n]),
  )
  const known = (question: string, option: string, dimension: string, part: string): number =>
    counted.get(key(question, option, dimension, part)) ?? 0
  return (question, option, { dimension, parts }) => {
    if (dimension === '') return known(question, option, '', '')
    const said = askedParts(questionnaire, dimension)
    const rest = () =>
      known(question, option, '', '') - said.reduce((sum, part) => sum + known(question, option, dimension, part), 0)
    return parts.reduce((sum, part) => sum + (part === unsaid ? rest() : known(question, option, dimension, part)), 0)
  }
}

const askedParts = ({ questions }: Questionnaire, dimension: Grouping): string[] =>
  questions.find(({ group }) => group === dimension)?.options.map(({ code }) => code) ?? []

/**
 * The groups that are shown, by one dimension at a time: each holds enough answers, and together they are everyone, so that no
 * difference tells of fewer. Those that are too small are told together, with the smallest of the others when they are still
 * too few. Empty: the questionnaire does not ask, or there would be one group only.
 */
export function foldGroups(questionnaire: Questionnaire, tallies: readonly Tally[], fewest: number): Place[] {
  const count = counterOf(questionnaire, tallies)
  return groupings.flatMap((dimension) => {
    const asked = askedParts(questionnaire, dimension)
    if (asked.length === 0) return []
    const sizeOf = (part: string): number => count('', '', { dimension, parts: [part] })
    const parts = [...asked, unsaid]
    const large = parts.filter((part) => sizeOf(part) >= fewest)
    const small = parts.filter((part) => sizeOf(part) < fewest)
    const total = () => small.reduce((sum, part) => sum + sizeOf(part), 0)
    while (total() > 0 && total() < fewest && large.length > 0) {
      const least = Math.min(...large.map(sizeOf))
      small.push(
        ...large.splice(
          large.findLastIndex((part) => sizeOf(part) === least),
          1,
        ),
      )
    }
    const folded = total() === 0 ? [] : [parts.filter((part) => small.includes(part))]
    const groups = [...large.map((part) => [part]), ...folded]
    return groups.length < 2 ? [] : groups.map((group): Place => ({ dimension, parts: group }))
  })
}
