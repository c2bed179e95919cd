import type { Answer } from './answer.ts'

/** Ends the transaction without keeping anything, yet answers. */
export class Undone extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('undone')
    this.answer = answer
  }
}

/** Changing the language of a half-filled form shows it again in the other language: nothing was sent, nothing is wrong. */
export function onlySwitched(answer: Answer): Answer {
  if (answer.kind !== 'page') return answer
  throw new Undone({ ...answer, status: 200 })
}
