import { setTimeout as delay } from 'node:timers/promises'

/**
 * Answers no sooner than `leastMs` milliseconds after it was asked, whatever there was to do: how long an answer takes
 * must not tell whether an address has an account.
 */
export async function evenly<T>(leastMs: number, work: () => Promise<T>): Promise<T> {
  const [value] = await Promise.all([work(), delay(leastMs)])
  return value
}
