import { tieKinds, type Seen, type TieKind } from '../model.ts'

/** What is logged of one kind. */
export interface KindSeen {
  kind: TieKind
  /** Records, each once; null: it lasts, and is not counted by times. */
  times: number | null
  firstMonth: string
  lastMonth: string
}

const lasting: readonly TieKind[] = ['partnership', 'committee']

/** Each kind that is logged, in the order of the model. `seen` is in the order of months. */
export const kindsSeen = (seen: readonly Seen[]): KindSeen[] =>
  tieKinds.flatMap((kind) => {
    const own = seen.filter((one) => one.kind === kind)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const begun = own.slice(1).reduce((sum, one) => sum + (one.begun?.times ?? one.times), first.times)
    return [{ kind, times: lasting.includes(kind) ? null : begun, firstMonth: first.month, lastMonth: last.month }]
  })
