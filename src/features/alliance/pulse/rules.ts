import { addDays, type Day } from '../../../kernel/clock.ts'
import type { Stage } from '../../collaboration/index.ts'
import {
  pulseQuestions,
  pulseScale,
  type Pulse,
  type PulseQuestion,
  type PulseResult,
  type PulseWord,
  type VoiceCounts,
} from './model.ts'

/** Days that a pulse is open, the first and the last included. */
export const openDays = 21
/** Days from one that was shown to the next: ten months, so that it can follow the school year. */
const daysApart = 300

/** Alliances that have something to say of how they work. */
const pulseStages: readonly Stage[] = ['agreed', 'active', 'dormant']

/** `closing`: its last day is over, and its result is being counted. */
export type PulseState = 'open' | 'closing' | 'shown' | 'too-few'

export function pulseStateOf({ closedOn, isShown, lastDay }: Pulse, today: Day): PulseState {
  if (closedOn === null) return lastDay < today ? 'closing' : 'open'
  return isShown === true ? 'shown' : 'too-few'
}

/**
 * First day that the next pulse may be opened: ten months after the last that was shown; null: one is open, or the alliance is not
 * where it can be asked. The twin of `sec.keep_pulse`.
 */
export function nextPulseOn(
  { stage, members }: { stage: Stage; members: number },
  pulses: readonly Pulse[],
  today: Day,
): Day | null {
  if (!pulseStages.includes(stage) || members < 2 || pulses.some(({ closedOn }) => closedOn === null)) return null
  const days = pulses.flatMap(({ isShown, openedOn }) => (isShown === true ? [addDays(openedOn, daysApart)] : []))
  return [today, ...days].toSorted().at(-1) ?? today
}

/** Voices that say something, from yes to no, each as its place on the scale. */
const placesOf = (counts: VoiceCounts): number[] =>
  pulseScale.flatMap((word, place) => Array.from({ length: counts[word] ?? 0 }, () => place))

/** The middle voice, the more reserved of two; null: nobody could say. */
export function middleVoice(counts: VoiceCounts): PulseWord | null {
  const places = placesOf(counts)
  return pulseScale[places[Math.floor(places.length / 2)] ?? -1] ?? null
}

/** How far apart voices are: first the farthest two, then all of them. */
function distanceIn(counts: VoiceCounts): [farthest: number, all: number] {
  const places = placesOf(counts)
  const farthest = (places.at(-1) ?? 0) - (places[0] ?? 0)
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => other - one))
  return [farthest, pairs.length === 0 ? 0 : pairs.reduce((sum, one) => sum + one, 0) / pairs.length]
}

/** The two questions at most where voices differ most, to talk about; none when all say the same. */
export const talkingPoints = (result: PulseResult): PulseQuestion[] =>
  pulseQuestions
    .map((question) => ({ question, distance: distanceIn(result[question]) }))
    .filter(({ distance: [farthest] }) => farthest > 0)
    .toSorted((a, b) => b.distance[0] - a.distance[0] || b.distance[1] - a.distance[1])
    .slice(0, 2)
    .map(({ question }) => question)

/** How the middle voice moved since the time before; null: one of the two could not say. */
export function sinceBefore(now: VoiceCounts, before: VoiceCounts): 'nearer-yes' | 'same' | 'nearer-no' | null {
  const [here, there] = [middleVoice(now), middleVoice(before)]
  if (here === null || there === null) return null
  const moved = pulseScale.indexOf(here) - pulseScale.indexOf(there)
  return moved === 0 ? 'same' : moved < 0 ? 'nearer-yes' : 'nearer-no'
}
