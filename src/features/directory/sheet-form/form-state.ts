import { filled, overtaken, refused, type FormState, type FormWords } from '../../../kernel/form/index.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { words } from './words.ts'
import { findNeed } from '../needs.ts'
import { areaName, languageName } from '../areas-and-languages.ts'
import {
  closingSlots,
  limits,
  phoneSlots,
  sheetForm,
  sheetTexts,
  stretches,
  textNames,
  weekdays,
} from './sheet-form.ts'
import { valuesOfSheet } from './sheet-values.ts'
import type { Sheet } from '../editable-sheet.ts'

/** Label of every field, as the lists at the top of the form name it. */
export function labelsOf(lang: Language): Record<string, string> {
  const t = words[lang]
  const pair = (name: string, label: string): [string, string][] => [
    [`${name}Fr`, t.side.fr(label)],
    [`${name}En`, t.side.en(label)],
  ]
  return Object.fromEntries([
    ...textNames.flatMap((name) => pair(name, t.texts[name])),
    ...phoneSlots.flatMap((n) => [
      [`phone${n}Number`, t.phone(n)],
      [`phone${n}Extension`, t.phoneExtension],
      [`phone${n}Type`, t.phoneType],
      [`phone${n}Audience`, t.audience],
      ...pair(`phone${n}Note`, t.phoneNote),
    ]),
    ...weekdays.flatMap((day) =>
      stretches.flatMap((n) => [
        [`${day}${n}Opens`, `${t.days[day]}, ${t.opens.toLowerCase()}`],
        [`${day}${n}Closes`, `${t.days[day]}, ${t.closes.toLowerCase()}`],
      ]),
    ),
    ...closingSlots.flatMap((n) => [
      [`closing${n}From`, `${t.closing(n)}, ${t.closingFrom.toLowerCase()}`],
      [`closing${n}Until`, `${t.closing(n)}, ${t.closingUntil.toLowerCase()}`],
      ...pair(`closing${n}Note`, t.closingNote),
    ]),
    ...pair('hoursNote', t.hoursNote),
    ...pair('placeName', t.placeName),
    ...pair('transport', t.transport),
    ...(
      [
        'needs',
        'minimumAge',
        'maximumAge',
        'regions',
        'email',
        'url',
        'chat',
        'traits',
        'hoursKind',
        'address1',
      ] as const
    ).map((name) => [name, t[name]]),
    ...(
      [
        'address2',
        'city',
        'postalCode',
        'placeAudience',
        'status',
        'sector',
        'organizationFr',
        'organizationEn',
      ] as const
    ).map((name) => [name, t[name]]),
    ['languages', t.spokenLanguages],
  ]) as Record<string, string>
}

function sheetWords(lang: Language, names: readonly string[]): FormWords {
  const { problems } = words[lang]
  return { labels: labelsOf(lang), problems: Object.fromEntries(names.map((name) => [name, problems])) }
}

const bounds: Record<string, { label: string; max: number }> = Object.fromEntries(
  [
    ...textNames.flatMap((name) =>
      (['Fr', 'En'] as const).map((side) => [`${name}${side}`, sheetTexts[name].max] as const),
    ),
    ...sheetForm.names
      .filter((name) => /Note(Fr|En)$|^transport/.test(name))
      .map((name) => [name, limits.short] as const),
  ].map(([name, max]) => [name, { label: '', max }]),
)

/** The form shown again after it was refused. */
export function refusedSheet(
  parsed: { values: FormState['values']; problems: Readonly<Record<string, string>> },
  lang: Language,
): FormState {
  const names = [...sheetForm.names, 'organizationFr', 'organizationEn', 'sector']
  const words = sheetWords(lang, names)
  const limitsOf = Object.fromEntries(
    Object.entries(bounds).map(([name, { max }]) => [name, { label: words.labels[name] ?? name, max }]),
  )
  return refused(parsed, words, lang, limitsOf)
}

/** The form when someone else saved meanwhile: what was typed stays, and what is saved now stands beside it, in words. */
export function overtakenSheet(values: FormState['values'], sheet: Sheet, lang: Language): FormState {
  const saved = filled(valuesOfSheet(sheet)).values
  const names = sheetForm.names.filter((name) => name !== 'version' && name !== 'assure')
  const typed = Object.fromEntries(
    names.map((name) => {
      const all = (values[name] ?? []).map((one) => one.replace(/\r\n?/g, '\n').trim()).filter((one) => one !== '')
      return [name, all.length === 0 ? usualOf(name) : all]
    }),
  )
  const nowOf = (name: string): readonly string[] => (saved[name]?.length ? saved[name] : usualOf(name))
  const { theirs } = overtaken(typed, Object.fromEntries(names.map((name) => [name, nowOf(name).join(', ')])))
  const wordsOf = (name: string): string =>
    formatList(
      nowOf(name).map((code) => codeWords(name, code, lang)),
      lang,
    )
  const inWords = Object.entries(theirs ?? {}).map(([name, value]) => [name, isCoded(name) ? wordsOf(name) : value])
  return { values, errors: {}, theirs: Object.fromEntries(inWords) as Record<string, string> }
}

/** What a choice is while nobody made it: the same as chosen, so that blank lines of the form never differ. */
const usualOf = (name: string): readonly string[] =>
  name.endsWith('Type') ? ['voice'] : name.endsWith('Audience') ? ['public'] : []

const coded = new Set(['needs', 'regions', 'languages', 'traits', 'status', 'hoursKind'])
const isCoded = (name: string): boolean => coded.has(name) || usualOf(name).length > 0

function codeWords(name: string, code: string, lang: Language): string {
  const t = words[lang]
  const within = (words: Readonly<Record<string, string>>): string => words[code] ?? code
  switch (name) {
    case 'needs':
      return findNeed(code)?.name[lang] ?? code
    case 'regions':
      return areaName(code)[lang]
    case 'languages':
      return languageName(code)[lang]
    case 'traits':
      return within(t.traitNames)
    case 'status':
      return within(t.statuses)
    case 'hoursKind':
      return within(t.hoursKinds)
    default:
      return within(name.endsWith('Type') ? t.phoneTypes : t.audiences)
  }
}
