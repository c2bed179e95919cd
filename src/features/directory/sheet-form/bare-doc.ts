import type { Doc, Text } from '../model.ts'
import type { SheetOwners } from '../rules.ts'

/** Who owns a new record, and of which sector it is. */
export interface Stewardship extends SheetOwners {
  sector: string | null
}

/** HSDS refuses empty fields: they are left out. */
export function withoutEmpty(doc: Readonly<Record<string, unknown>>): Doc {
  return Object.fromEntries(
    Object.entries(doc).filter(([, value]) => {
      if (value === undefined || value === null || value === '') return false
      if (Array.isArray(value)) return value.length > 0
      return typeof value !== 'object' || Object.keys(value).length > 0
    }),
  )
}

export const textOf = (fr: string | null, en: string | null): Text | undefined =>
  fr === null && en === null ? undefined : { ...(fr === null ? {} : { fr }), ...(en === null ? {} : { en }) }
