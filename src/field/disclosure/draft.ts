import { type Edition, type Thresholds, type Withheld } from './model.ts'
import { pastOf, type Past } from './past.ts'
import { type Sheet } from './sheet.ts'

/** A release in the making: a sheet, what readers have kept, and what is withheld so far. It only ever withholds more. */
export interface Draft {
  sheet: Sheet
  past: Past
  thresholds: Thresholds
  withheld: Map<number, Withheld>
  /** Withheld, and not to be read in the edition before either. */
  isUnknown: (entry: number) => boolean
  /** Unknown, and must not be worked out. */
  isGuarded: (entry: number) => boolean
  /** The least that this figure may be when it is shown. */
  thresholdOf: (entry: number) => number
  /** May be withheld, and would then be something that readers lack. */
  canHelp: (entry: number) => boolean
}

export const isSmall = (n: number, threshold: number): boolean => n > 0 && n < threshold

/** What no figure around it decides: small counts, what was held or withheld before, and the zeros of tables with any. */
function first({ sheet, past, thresholdOf, withheld }: Draft): void {
  for (const [at, { n, isImplied }] of sheet.entries.entries()) {
    if (n === null) continue
    const before = past.of(at)
    if (isSmall(n, thresholdOf(at))) withheld.set(at, 'small')
    else if (before.stands !== null && isSmall(Math.abs(n - before.stands), thresholdOf(at))) withheld.set(at, 'held')
    else if (before.isSame && before.stands !== n) withheld.set(at, n === 0 ? 'zero' : 'complement')
    else if (isImplied) withheld.set(at, 'complement')
  }
  const tables = new Set(
    [...withheld]
      .filter(([at, why]) => why !== 'complement' || !sheet.entries[at]?.isImplied)
      .map(([at]) => sheet.tableOf[at]),
  )
  for (const [at, { n }] of sheet.entries.entries()) {
    if (n === 0 && past.of(at).stands !== 0 && tables.has(sheet.tableOf[at])) withheld.set(at, 'zero')
  }
}

/** `inherited`: what lower thresholds withheld. */
export function draftOf(
  sheet: Sheet,
  thresholds: Thresholds,
  earlier: Edition | undefined,
  inherited: Iterable<number>,
): Draft {
  const past = pastOf(sheet, thresholds, earlier)
  const withheld = new Map([...inherited].map((at): [number, Withheld] => [at, 'complement']))
  const stood = (at: number): boolean => past.of(at).stands === sheet.entries[at]?.n
  const isUnknown = (at: number): boolean => withheld.has(at) && !stood(at)
  const draft: Draft = {
    sheet,
    past,
    thresholds,
    withheld,
    isUnknown,
    isGuarded: (at) =>
      isUnknown(at) && withheld.get(at) !== 'zero' && (!sheet.entries[at]?.isImplied || withheld.get(at) === 'small'),
    thresholdOf: (at) => past.smallStep(at) + 1,
    canHelp: (at) => {
      return !withheld.has(at) && !stood(at) && (sheet.entries[at]?.n ?? 0) > 0
    },
  }
  first(draft)
  return draft
}
