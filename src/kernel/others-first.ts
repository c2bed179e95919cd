/** Lets whoever waits be served before long work goes on: to be asked every few milliseconds of it. */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A list in parts of `size`, in order. */
export function* slicesOf<T>(list: readonly T[], size: number): Generator<readonly T[], void> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
