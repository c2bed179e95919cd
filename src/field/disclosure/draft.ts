import { type Edition, type Thresholds, type Withheld } from './model.ts'
import { pastOf, type Past } from './past.ts'
import { type Sheet } from './sheet.ts'

/** A release in the making: a sheet, what readers have kept, and what is withheld so far. */
export interface Draft {
  sheet: Sheet
  past: Past
  withheld: ReadonlyMap<number, Withheld>
  withhold: (entry: number, why: Withheld) => void
  show: (entry: number) => void
  /** Withheld, and not to be read in the edition before either. */
  isUnknown: (entry: number) => boolean
  /** Unknown, and must not be worked out. */
  isGuarded: (entry: number) => boolean
  /** How many figures of a relation are unknown. */
  unknownIn: (relation: number) => number
  /** The least that this figure may be when it is shown. */
  thresholdOf: (entry: number) => number
  /** May be withheld, and would then be something that readers lack. */
  canHelp: (entry: number) => boolean
}

export const isSmall = (n: number, threshold: number): boolean => n > 0 && n < threshold

/** What no figure around it decides: small counts, what was held or withheld before, and the zeros of tables with any. */
function withholdFirst({ sheet, past, thresholdOf, withheld, withhold }: Draft): void {
  for (const [at, { n, isImplied }] of sheet.entries.entries()) {
    if (n === null) continue
    const { stands, isSame, wasHeld, n: then } = past.of(at)
    if (isSmall(n, thresholdOf(at))) withhold(at, 'small')
    else if (stands !== null && isSmall(Math.abs(n - stands), thresholdOf(at))) withhold(at, 'held')
    else if (wasHeld && stands === n)
      withhold(at, 'held') // back where it was: to say so would date what stands
    else if (isSame && stands !== n && (n > 0 || then === null)) withhold(at, 'complement')
    else if (isImplied) withhold(at, 'complement')
  }
  const tables = new Set(
    [...withheld]
      .filter(([at, why]) => why !== 'complement' || !sheet.entries[at]?.isImplied)
      .map(([at]) => sheet.tableOf[at]),
  )
  for (const [at, { n }] of sheet.entries.entries()) {
    if (n === 0 && past.of(at).stands !== 0 && !withheld.has(at) && tables.has(sheet.tableOf[at])) withhold(at, 'zero')
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
  const withheld = new Map<number, Withheld>()
  const unknownIn = sheet.relations.map(() => 0)
  const stood = (at: number): boolean => {
    const { stands, wasHeld } = past.of(at)
    return stands === sheet.entries[at]?.n && !wasHeld
  }
  const isUnknown = (at: number): boolean => withheld.has(at) && !stood(at)
  const count = (at: number, by: 1 | -1): void => {
    if (stood(at)) return
    for (const relation of sheet.relationsOf[at] ?? []) unknownIn[relation] = (unknownIn[relation] ?? 0) + by
  }
  const draft: Draft = {
    sheet,
    past,
    withheld,
    withhold: (at, why) => {
      if (!withheld.has(at)) count(at, 1)
      withheld.set(at, why)
    },
    show: (at) => {
      if (withheld.delete(at)) count(at, -1)
    },
    isUnknown,
    isGuarded: (at) => {
      const why = withheld.get(at)
      return isUnknown(at) && why !== 'zero' && (why === 'small' || !sheet.entries[at]?.isImplied)
    },
    unknownIn: (relation) => unknownIn[relation] ?? 0,
    thresholdOf: (at) => past.smallStep(at) + 1,
    canHelp: (at) => !withheld.has(at) && !stood(at) && (sheet.entries[at]?.n ?? 0) > 0,
  }
  for (const at of inherited) draft.withhold(at, 'complement')
  withholdFirst(draft)
  return draft
}
