import { createHash } from 'node:crypto'
import type { Language } from '../../../kernel/language.ts'
import { cellText, cleanText } from '../../../kernel/table/index.ts'
import type { AdoptedAction } from '../model.ts'
import { readBackColumns, type SheetColumnId } from './columns.ts'

/** A value as it comes back from a file. */
export const textOf = (value: string | number | null): string => cleanText(cellText(value)).text

/** Enough to tell a cell that was touched from one that was not: one change in 260,000 goes unseen. */
const signsEach = 3
const signsOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, signsEach)

/**
 * What stands in the last column: what a line said when its file left, so that what comes back is compared with that and
 * not only with what stands now. `v3n2f.` (version of the action, number of its last update, language of the file), then
 * three signs for each column that is read back. An action not chosen is `v0n0`.
 */
export function markerOf(
  action: Pick<AdoptedAction, 'version' | 'stateNumber'> | null,
  values: Partial<Record<SheetColumnId, string | number | null>>,
  lang: Language,
): string {
  const { version, stateNumber } = action ?? { version: 0, stateNumber: 0 }
  const signs = readBackColumns.map((id) => signsOf(textOf(values[id] ?? null)))
  return `v${version}n${stateNumber}${lang.charAt(0)}.${signs.join('')}`
}

/** What a marker tells of the line that left. */
export interface LeftLine {
  lang: Language
  wasChosen: boolean
  /** Whether nobody changed the action since. */
  isSameVersion(action: Pick<AdoptedAction, 'version' | 'stateNumber'> | null): boolean
  /** Whether the column said this; null: the file left when markers told versions only. */
  said(id: SheetColumnId, text: string): boolean | null
}

/** null: no marker, or none of ours. */
export function readMarker(text: string | undefined): LeftLine | null {
  const found = /^v(\d{1,9})n(\d{1,9})(?:([fe])\.([\w-]+))?$/.exec(text ?? '')
  if (found === null) return null
  const [, version, stateNumber, language, signs] = found
  const isWhole = signs?.length === readBackColumns.length * signsEach
  return {
    lang: language === 'e' ? 'en' : 'fr',
    wasChosen: version !== '0',
    isSameVersion: (action) =>
      Number(version) === (action?.version ?? 0) && Number(stateNumber) === (action?.stateNumber ?? 0),
    said(id, cell) {
      const at = readBackColumns.indexOf(id) * signsEach
      return isWhole ? signs.slice(at, at + signsEach) === signsOf(cell) : null
    },
  }
}
