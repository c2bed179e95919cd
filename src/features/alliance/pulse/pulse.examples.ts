import { parseDay } from '../../../kernel/clock.ts'
import type { Pulse } from './model.ts'

/** Invented: a pulse that three members answered. @throws when the day is none */
export function examplePulse(openedOn: string): Pulse {
  const day = parseDay(openedOn)
  if (day === null) throw new Error(`${openedOn} is no day`)
  return { id: openedOn, openedOn: day, lastDay: day, closedOn: day, isShown: true, members: 3, voices: 3 }
}
