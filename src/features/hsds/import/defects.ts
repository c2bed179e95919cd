/** What can be wrong in a source, and what was done with it. Each has its sentence in both languages. */
export const defectCodes = [
  'organization-unknown',
  'organization-missing',
  'organization-from-place',
  'place-organization-unknown',
  'link-broken',
  'link-empty',
  'parent-unknown',
  'parent-missing',
  'record-unknown',
  'parent-ring',
  'term-unknown',
  'id-missing',
  'id-twice',
  'id-shared',
  'row-twice',
  'row-empty',
  'name-missing',
  'service-nameless',
  'status-missing',
  'status-unknown',
  'url-completed',
  'url-refused',
  'url-unreadable',
  'email-unreadable',
  'phone-missing',
  'phone-unreadable',
  'phone-not-dialled',
  'extension-split',
  'extension-unreadable',
  'phones-split',
  'html-removed',
  'text-cut',
  'age-in-words',
  'age-unreadable',
  'number-unreadable',
  'date-unreadable',
  'time-unreadable',
  'weekday-unreadable',
  'hours-missing',
  'value-unknown',
  'value-unreadable',
  'coordinates-impossible',
  'address-incomplete',
  'address-of-organization',
  'column-unknown',
  'column-unused',
  'said-twice',
  'quotes-broken',
  'cells-extra',
  'characters-unreadable',
  'encoding-guessed',
  'file-unknown',
  'file-unreadable',
  'file-format',
  'note',
  'record-too-large',
  'kept-elsewhere',
  'not-own',
  'deleted-here',
  'changed-here',
  'withheld-here',
  'kind-differs',
] as const
export type DefectCode = (typeof defectCodes)[number]

export interface Defect {
  code: DefectCode
  file: string
  /** Line as a spreadsheet shows it, rank of the record in JSON; null when it is the file’s. */
  row: number | null
  /** Empty when it is the row’s. */
  field: string
  /** What stands there, cut at 120 characters; empty when nothing does. */
  value: string
}

export interface DefectPlace {
  file: string
  row?: number | null
  field?: string
  value?: unknown
}

const longestValue = 120

/** Gathers what is wrong, in order; `drain` hands over what came since the last time, so that nothing piles up. */
export class Defects {
  #held: Defect[] = []
  readonly #once = new Set<string>()
  readonly #counts = new Map<DefectCode, number>()

  /** @param before what was gathered elsewhere, to be handed over with the rest */
  constructor(before: readonly Defect[] = []) {
    this.#held = [...before]
    for (const { code } of before) this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
  }

  /** How many wait to be handed over. */
  get size(): number {
    return this.#held.length
  }

  add(code: DefectCode, { file, row = null, field = '', value }: DefectPlace): void {
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1)
    this.#held.push({ code, file, row, field: kept(field.slice(0, 80)), value: kept(excerpt(value)) })
  }

  /** Takes over what was gathered elsewhere. */
  addAll(defects: readonly Defect[]): void {
    for (const one of defects) this.add(one.code, one)
  }

  /** Only the first time for this code, file and field: what is wrong with a column is reported once, not at each row. */
  addOnce(code: DefectCode, place: DefectPlace): void {
    const key = [code, place.file, place.field ?? ''].join('\n')
    if (this.#once.has(key)) return
    if (this.#once.size < 50_000) this.#once.add(key)
    this.add(code, place)
  }

  drain(): Defect[] {
    const held = this.#held
    this.#held = []
    return held
  }

  /** How many of each, handed over or not. */
  counts(): Partial<Record<DefectCode, number>> {
    return Object.fromEntries(this.#counts)
  }
}

/** As the database can keep it: what was cut may have lost half of a sign. */
const kept = (text: string): string => text.replaceAll('\0', '').toWellFormed()

function excerpt(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
  const start = text.slice(0, 20 * longestValue)
  const line = start.replace(/\s+/g, ' ').trim()
  return line.length <= longestValue && start.length === text.length ? line : `${line.slice(0, longestValue - 1)}…`
}
