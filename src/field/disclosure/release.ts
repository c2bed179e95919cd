import { draftOf } from './draft.ts'
import { type Edition, type Figures, type Release, type Thresholds, type Withheld } from './model.ts'
import { settle } from './settle.ts'
import { sheetOf, type Sheet } from './sheet.ts'
import { thresholdsOf } from './thresholds.ts'

/** The thresholds on the way up to these: what a lower one withholds, a higher one withholds too. */
function* waysUpTo({ people, sensitive, ...others }: Thresholds): Generator<Thresholds> {
  const least = thresholdsOf({})
  for (let step = least.people; step <= people; step++)
    yield { ...others, people: step, sensitive: Math.max(least.sensitive, step) }
  for (let step = Math.max(least.sensitive, people) + 1; step <= sensitive; step++)
    yield { ...others, people, sensitive: step }
}

/**
 * The gate: what of these figures may leave, and what stays inside. Small counts stay, and so does whatever would let one be
 * worked out by adding and subtracting, by knowing that people are whole and never fewer than none, or by laying this edition
 * beside the one before. The same figures in any order give the same answer.
 *
 * `earlier` is what readers kept of the same period, while changes by a few people are to be held; left out, nothing is held.
 *
 * @throws a figure given twice, a count that is no whole number, a margin or fraction of figures that are not there
 */
export function release(figures: Figures, thresholds: Thresholds, earlier?: Edition): Release {
  const sheet = sheetOf(figures)
  let withheld: ReadonlyMap<number, Withheld> = new Map()
  for (const step of waysUpTo(thresholds)) {
    const inherited = new Set(withheld.keys())
    const draft = draftOf(sheet, step, earlier, inherited)
    settle(draft, inherited)
    withheld = draft.withheld
  }
  return published(sheet, withheld)
}

function published(sheet: Sheet, withheld: ReadonlyMap<number, Withheld>): Release {
  const out = { shown: new Map<string, number>(), withheld: new Map<string, Withheld>() }
  for (const [at, { id, n, isImplied }] of sheet.entries.entries()) {
    if (n === null || isImplied) continue
    const why = withheld.get(at)
    if (why) out.withheld.set(id, why)
    else out.shown.set(id, n)
  }
  return out
}
