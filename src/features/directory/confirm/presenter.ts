import type { Language } from '../../../kernel/language.ts'
import { fieldInWords } from '../in-words/record-in-words.ts'
import type { Doc, Text } from '../model.ts'
import { words as stewardWords } from '../steward/words.ts'
import { plainText } from '../text.ts'
import type { SheetFacts } from './queries.ts'
import { words } from './words.ts'

/** The order in which one reads a sheet; what else it says comes after. */
const first = ['name', 'status', 'phones', 'email', 'url', 'schedules', 'description', 'attributes', 'service_areas']

/** What a check certifies, field by field, in words: nothing that the sheet says is left out. */
export function factsInWords({ doc, parts, places }: SheetFacts, lang: Language): { key: string; value: string }[] {
  const t = words[lang]
  const fields: Record<string, string> = stewardWords[lang].fields
  const rowsOf = (one: Doc, label: (name: string) => string) =>
    [...first.filter((field) => field in one), ...Object.keys(one).filter((field) => !first.includes(field))].flatMap(
      (field) => {
        const value = fieldInWords(field, one[field], lang)
        return value === '' ? [] : [{ key: label(fields[field] ?? field), value }]
      },
    )
  const ofPlace = (place: Doc) => {
    const name = plainText(place['name'] as Text | undefined, lang)
    return rowsOf(place, (field) => (name === '' ? field : t.atPlace(field, name)))
  }
  return [
    ...rowsOf(doc, (field) => field),
    ...parts.flatMap((part) => rowsOf(part, t.notPublic)),
    ...places.flatMap(ofPlace),
  ]
}
