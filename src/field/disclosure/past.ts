import { type Edition, type Thresholds } from './model.ts'
import { type Relation, type Sheet } from './sheet.ts'

/** What readers keep of one figure from the edition before. */
export interface Before {
  /** The count that stands: published then, or earlier and held since. Null when there is none. */
  stands: number | null
  /** Whether the edition before withheld it. */
  wasWithheld: boolean
  /** Its count then, when it was withheld. Null when it was not, or when nobody kept it. */
  n: number | null
  /** Withheld then, and not moved since as far as anyone knows: readers take it for one and the same unknown. */
  isSame: boolean
  /** Another count stands than the one that was withheld: it was held. */
  wasHeld: boolean
}

/** The edition before, laid on the sheet of this one. */
export interface Past {
  of: (entry: number) => Before
  /** The largest difference that is a small count: one less than the threshold of the figure. */
  smallStep: (entry: number) => number
  /** Whether the edition before published this sum. */
  hasRelation: (relation: Relation) => boolean
}

export function pastOf(sheet: Sheet, thresholds: Thresholds, earlier: Edition | undefined): Past {
  const all = sheet.entries.map(({ id, n: now }): Before => {
    const n = earlier?.withheld.get(id)
    const wasWithheld = n !== undefined
    const stands = earlier?.shown.get(id) ?? null
    return {
      stands,
      wasWithheld,
      n: n ?? null,
      isSame: wasWithheld && now !== null && (n === null || n === now),
      wasHeld: stands !== null && n !== undefined && n !== null && n !== stands,
    }
  })
  const of = (entry: number): Before =>
    all[entry] ?? { stands: null, wasWithheld: false, n: null, isSame: false, wasHeld: false }
  return {
    of,
    smallStep: (entry) => (sheet.entries[entry]?.isSensitive ? thresholds.sensitive : thresholds.people) - 1,
    hasRelation: (relation) =>
      [...relation].every(([entry, weight]) => {
        if (sheet.entries[entry]?.isImplied) return false
        const { stands, wasWithheld } = of(entry)
        return weight > 0 || stands !== null || wasWithheld
      }),
  }
}
