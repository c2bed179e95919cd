/** Too much is asked at once: said before any wait, as 503 with `Retry-After`. Nothing was done. */
export class Overloaded extends Error {
  readonly retryAfterSeconds: number

  constructor(what: string, retryAfterSeconds = 5) {
    super(`too much at once: ${what}`)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** What was refused for overload, as a value: for who has a sentence of its own to say it. */
export const orOverloaded = <T>(work: Promise<T>): Promise<T | Overloaded> =>
  work.catch((thrown: unknown) => {
    if (thrown instanceof Overloaded) return thrown
    throw thrown
  })
