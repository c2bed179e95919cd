import {
  checked,
  day,
  defineForm,
  manyOf,
  oneOf,
  optionalEmail,
  optionalOneOf,
  version,
  wholeNumber,
  type Field,
  type Form,
} from '../../../kernel/form/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import { extensionDigits, phoneNumber, readPhone } from '../../../kernel/phone/index.ts'
import { audiences, serviceStatuses, traits, type Audience, type ServiceStatus, type Trait } from '../model.ts'
import { needs } from '../needs.ts'
import { areaCodes, languageCodes } from '../areas-and-languages.ts'
import { clockTime } from '../../../field/index.ts'
import { postalCode, site, plainWords, type SheetProblem } from './field-types.ts'

/** Longest texts, characters. */
export const limits = { name: 200, short: 300, text: 2000 } as const

/** Texts of a sheet, in both languages: field of the form and field of the record, with its longest length. */
export const sheetTexts = {
  name: { field: 'name', max: limits.name },
  alternate: { field: 'alternate_name', max: limits.name },
  description: { field: 'description', max: limits.text },
  alert: { field: 'alert', max: limits.short },
  eligibility: { field: 'eligibility_description', max: limits.text },
  interpreter: { field: 'interpretation_services', max: limits.short },
  fees: { field: 'fees_description', max: limits.short },
  application: { field: 'application_process', max: limits.text },
  wait: { field: 'wait_time', max: limits.short },
  say: { field: 'what_to_say', max: limits.text },
  next: { field: 'what_happens_next', max: limits.text },
  doesNot: { field: 'does_not_do', max: limits.text },
} as const
export type SheetText = keyof typeof sheetTexts
export const textNames = Object.keys(sheetTexts) as SheetText[]

export const phoneTypes = ['voice', 'text', 'cell', 'fax'] as const
export type PhoneType = (typeof phoneTypes)[number]
/** Telephones a form shows at most; a record’s others are kept as they stand. */
export const phoneSlots = [1, 2, 3, 4, 5, 6] as const
export const closingSlots = [1, 2, 3, 4] as const
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
export type Weekday = (typeof weekdays)[number]
export const stretches = [1, 2] as const
/** `kept`: rules that the table cannot show stay as they are. */
export const hoursKinds = ['unknown', 'always', 'weekly', 'kept'] as const
export type HoursKind = (typeof hoursKinds)[number]

type Both<Name extends string, Value> = Record<`${Name}Fr` | `${Name}En`, Value>
type Slots<Prefix extends string, N extends number, Fields> = {
  [K in keyof Fields as K extends string ? `${Prefix}${N}${K}` : never]: Fields[K]
}

export type SheetValues = { [Name in SheetText as `${Name}Fr` | `${Name}En`]: string | null } & Slots<
  'phone',
  (typeof phoneSlots)[number],
  {
    Number: string | null
    Extension: string | null
    Type: PhoneType
    NoteFr: string | null
    NoteEn: string | null
    Audience: Audience
  }
> &
  Slots<Weekday, (typeof stretches)[number], { Opens: string | null; Closes: string | null }> &
  Slots<'closing', (typeof closingSlots)[number], { From: Day | null; Until: Day | null }> &
  Both<
    'closing1Note' | 'closing2Note' | 'closing3Note' | 'closing4Note' | 'hoursNote' | 'placeName' | 'transport',
    string | null
  > & {
    status: ServiceStatus
    needs: string[]
    minimumAge: number | null
    maximumAge: number | null
    regions: string[]
    languages: string[]
    email: string | null
    url: string | null
    chat: string | null
    traits: Trait[]
    hoursKind: HoursKind
    address1: string | null
    address2: string | null
    city: string | null
    postalCode: string | null
    placeAudience: Audience
    assure: boolean
    version: number
  }

const both = <const Name extends string>(name: Name, max: number) => ({
  [`${name}Fr`]: plainWords(max),
  [`${name}En`]: plainWords(max),
})

/** What is left out of a choice means its first value: slots that nobody filled send nothing. */
const oneOrFirst = <const T extends string>(values: readonly [T, ...T[]]): Field<T> =>
  optionalOneOf(values).transform((value) => value ?? values[0]) as unknown as Field<T>

function fields(): Record<string, Field<unknown>> {
  return {
    ...Object.assign({}, ...textNames.map((name) => both(name, sheetTexts[name].max))),
    status: oneOf(serviceStatuses),
    needs: manyOf(needs.map(({ code }) => code)),
    minimumAge: wholeNumber({ min: 0, max: 120 }),
    maximumAge: wholeNumber({ min: 0, max: 120 }),
    regions: manyOf(areaCodes),
    languages: manyOf(languageCodes),
    ...Object.assign({}, ...phoneSlots.map(phoneFields)),
    email: optionalEmail(),
    url: site(),
    chat: site(),
    traits: manyOf(traits),
    hoursKind: oneOf(hoursKinds),
    ...Object.assign({}, ...weekdays.flatMap((day) => stretches.map((n) => stretchFields(day, n)))),
    ...both('hoursNote', limits.short),
    ...Object.assign({}, ...closingSlots.map(closingFields)),
    ...both('placeName', limits.name),
    address1: plainWords(limits.name),
    address2: plainWords(limits.name),
    city: plainWords(120),
    postalCode: postalCode(),
    placeAudience: oneOrFirst(audiences),
    ...both('transport', limits.short),
    assure: checked(),
    version: version(),
  }
}

const phoneFields = (n: number) => ({
  [`phone${n}Number`]: phoneNumber(),
  [`phone${n}Extension`]: extensionDigits(),
  [`phone${n}Type`]: oneOrFirst(phoneTypes),
  ...both(`phone${n}Note`, limits.short),
  [`phone${n}Audience`]: oneOrFirst(audiences),
})
const stretchFields = (day: string, n: number) => ({
  [`${day}${n}Opens`]: clockTime(),
  [`${day}${n}Closes`]: clockTime(),
})
const closingFields = (n: number) => ({
  [`closing${n}From`]: day(),
  [`closing${n}Until`]: day(),
  ...both(`closing${n}Note`, limits.short),
})

/** The one form of a sheet, for changing it and for adding one. */
export const sheetForm = defineForm(fields()) as unknown as Form<SheetValues>

/**
 * What no field can see alone, field → code. What was wrong already in what stands, and that nobody touched, is not said.
 *
 * @param standing what the form was filled with; null: a new sheet
 */
export function crossProblems(
  values: SheetValues,
  standing: Partial<SheetValues> | null = null,
): Record<string, SheetProblem> {
  const problems = problemsAcross(values)
  if (standing === null) return problems
  const before = Object.fromEntries(
    sheetForm.names.map((name) => [name, standing[name] ?? (/(?:Type|Audience)$/.test(name) ? values[name] : null)]),
  ) as unknown as SheetValues
  const stood: Record<string, SheetProblem> = problemsAcross(before)
  const isTouched = (name: string): boolean =>
    sheetForm.names.some((one) => groupOf(one) === groupOf(name) && !isSame(values[one], before[one]))
  return Object.fromEntries(Object.entries(problems).filter(([name, code]) => stood[name] !== code || isTouched(name)))
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Fields that are judged together. */
const groupOf = (name: string): string =>
  /^(?:minimum|maximum)Age$/.test(name)
    ? 'ages'
    : /^(?:address1|address2|city|postalCode)$/.test(name)
      ? 'place'
      : (/^(?:phone\d|closing\d|[A-Z]{2}\d|name|description)/.exec(name)?.[0] ?? name)

function problemsAcross(values: SheetValues): Record<string, SheetProblem> {
  return {
    ...(values.nameFr === null && values.nameEn === null ? { nameFr: 'name-needed' } : {}),
    ...(values.descriptionFr === null && values.descriptionEn === null ? { descriptionFr: 'description-needed' } : {}),
    ...(values.minimumAge !== null && values.maximumAge !== null && values.minimumAge > values.maximumAge
      ? { maximumAge: 'ages-crossed' }
      : {}),
    ...phoneProblems(values),
    ...(values.hoursKind === 'weekly' ? hoursProblems(values) : {}),
    ...(values.hoursKind === 'kept' ? {} : closingProblems(values)),
    ...placeProblems(values),
  }
}

function phoneProblems(values: SheetValues): Record<string, SheetProblem> {
  const half = phoneSlots.filter(
    (n) =>
      values[`phone${n}Number`] === null &&
      (values[`phone${n}Extension`] !== null ||
        values[`phone${n}NoteFr`] !== null ||
        values[`phone${n}NoteEn`] !== null),
  )
  const unlike = phoneSlots.filter((n) => {
    const number = values[`phone${n}Number`]
    if (number === null) return false
    const { callHref, textHref } = readPhone(number, values[`phone${n}Extension`])
    return (values[`phone${n}Type`] === 'text' ? textHref : callHref) === null
  })
  return Object.fromEntries([
    ...unlike.map((n) => [`phone${n}Number`, 'not-a-phone']),
    ...half.map((n) => [`phone${n}Number`, 'number-needed']),
  ])
}

function hoursProblems(values: SheetValues): Record<string, SheetProblem> {
  const problems: Record<string, SheetProblem> = {}
  let given = 0
  for (const day of weekdays)
    for (const n of stretches) {
      const [opens, closes] = [values[`${day}${n}Opens`], values[`${day}${n}Closes`]]
      if (opens !== null || closes !== null) given += 1
      if (opens === null && closes !== null) problems[`${day}${n}Opens`] = 'half-stretch'
      if (opens !== null && closes === null) problems[`${day}${n}Closes`] = 'half-stretch'
      if (opens !== null && opens === closes) problems[`${day}${n}Closes`] = 'same-times'
    }
  return given === 0 ? { hoursKind: 'no-hours' } : problems
}

function closingProblems(values: SheetValues): Record<string, SheetProblem> {
  const problems: Record<string, SheetProblem> = {}
  for (const n of closingSlots) {
    const [from, until] = [values[`closing${n}From`], values[`closing${n}Until`]]
    const hasNote = values[`closing${n}NoteFr`] !== null || values[`closing${n}NoteEn`] !== null
    if (from === null && (until !== null || hasNote)) problems[`closing${n}From`] = 'half-closing'
    if (from !== null && until !== null && until < from) problems[`closing${n}Until`] = 'closing-crossed'
  }
  return problems
}

function placeProblems({ address1, address2, city, postalCode: code }: SheetValues): Record<string, SheetProblem> {
  // An import leaves a part that its source does not give empty, not absent.
  const isMissing = (one: string | null): boolean => one === null || one === ''
  if ([address1, address2, city, code].every(isMissing)) return {}
  return Object.fromEntries(
    Object.entries({ address1, city, postalCode: code }).flatMap(([name, value]): [string, SheetProblem][] =>
      isMissing(value) ? [[name, 'half-place']] : [],
    ),
  )
}
