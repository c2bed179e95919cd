import type { Net } from '../model.ts'

/** Fewer organizations than this: nothing is said of what holds the net. */
const fewest = 5

export const tieKey = ({ a, b }: { a: string; b: string }): string => `${a} ${b}`

/** Ties that hang by a thread: without any one of them, someone would be cut off from the others. */
export function hangingTies({ organizations, ties }: Pick<Net, 'organizations' | 'ties'>): ReadonlySet<string> {
  const hanging = new Set<string>()
  if (organizations.length < fewest) return hanging
  const neighbours = new Map<string, { to: string; key: string }[]>()
  const add = (from: string, to: string, key: string) => {
    const own = neighbours.get(from)
    if (own === undefined) neighbours.set(from, [{ to, key }])
    else own.push({ to, key })
  }
  for (const { a, b } of ties) {
    add(a, b, tieKey({ a, b }))
    add(b, a, tieKey({ a, b }))
  }
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  for (const start of neighbours.keys()) {
    if (order.has(start)) continue
    const path = [{ id: start, by: '', next: 0 }]
    order.set(start, order.size)
    low.set(start, order.size - 1)
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const own = neighbours.get(top.id) ?? []
      const step = own[top.next]
      top.next += 1
      if (step === undefined) {
        path.pop()
        const parent = path.at(-1)
        if (parent === undefined) continue
        lower(low, parent.id, low.get(top.id) ?? 0)
        if ((low.get(top.id) ?? 0) > (order.get(parent.id) ?? 0)) hanging.add(top.by)
      } else if (step.key !== top.by) {
        const seen = order.get(step.to)
        if (seen !== undefined) lower(low, top.id, seen)
        else {
          order.set(step.to, order.size)
          low.set(step.to, order.size - 1)
          path.push({ id: step.to, by: step.key, next: 0 })
        }
      }
    }
  }
  return hanging
}

function lower(low: Map<string, number>, id: string, to: number): void {
  if (to < (low.get(id) ?? Number.POSITIVE_INFINITY)) low.set(id, to)
}
