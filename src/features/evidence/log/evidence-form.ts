import { regionCodes } from '../../../field/index.ts'
import {
  day,
  defineForm,
  formMessages,
  manyOf,
  optionalOneOf,
  optionalText,
  refused,
  version,
  wholeNumber,
  type Field,
  type Form,
  type FormState,
  type RawValues,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { countField, mostPeople } from '../check-counts.ts'
import type { DraftProblem, DraftProblems } from '../draft.ts'
import { ageBandNames, genderNames, numbersTypeOf, type Quantity, type TypeDefinition } from '../evidence-types.ts'
import type { Count } from '../model.ts'
import { draftLimits } from '../rules.ts'
import { words as shared } from '../words.ts'
import { leadings } from './leading.ts'
import { words } from './words.ts'

/** The numbers that the form of a type asks: its own, or those told with it. */
export const quantitiesOf = (type: TypeDefinition): readonly Quantity[] =>
  type.quantities.length > 0 ? type.quantities : (numbersTypeOf(type.code)?.quantities ?? [])

/** One number of a form. */
export interface CountInput {
  name: string
  count: Omit<Count, 'n'>
}

const none = { category: null, ageBand: null, gender: null }

/** The numbers of a quantity: in all (or by part of it), by age, by gender. */
export function inputsOf({ code: quantity, categories, by }: Quantity): {
  totals: CountInput[]
  ages: CountInput[]
  genders: CountInput[]
} {
  const input = (count: Omit<Count, 'n'>): CountInput => ({ name: countField(count), count })
  return {
    totals:
      categories.length === 0
        ? [input({ quantity, ...none })]
        : categories.map(({ code }) => input({ quantity, ...none, category: code })),
    ages: by.includes('ageBand') ? ageBandNames.map(({ code }) => input({ quantity, ...none, ageBand: code })) : [],
    genders: by.includes('gender') ? genderNames.map(({ code }) => input({ quantity, ...none, gender: code })) : [],
  }
}

const allInputs = (type: TypeDefinition): CountInput[] =>
  quantitiesOf(type).flatMap((quantity) => {
    const { totals, ages, genders } = inputsOf(quantity)
    return [...totals, ...ages, ...genders]
  })

const baseForm = (type: TypeDefinition) =>
  defineForm({
    organization: optionalText({ max: 40 }),
    startsOn: day({ required: true }),
    endsOn: day({ required: type.time === 'period' }),
    /** In the form of an activity: parents, counted apart. */
    parents: wholeNumber({ min: 0, max: mostPeople }),
    about: optionalText({ max: 40 }),
    action: optionalText({ max: 20 }),
    leading: optionalOneOf(leadings),
    regions: manyOf(regionCodes),
    title: optionalText({ max: draftLimits.title }),
    otherKind: optionalText({ max: draftLimits.otherKind }),
    version: version(),
  })

const facetName = (code: string): string => `facet.${code}`
/** Several times in the form: the organizations that took part, by their names. */
export const partnersField = 'partners'
/** Which of what others recorded it is, or `none`. */
export const sameField = 'same'

/** Names of the fields, in the order of the page; `record` is the whole. */
export const fieldNames = (type: TypeDefinition): string[] => [
  'record',
  sameField,
  'organization',
  ...type.facets.map(({ code }) => facetName(code)),
  'otherKind',
  ...allInputs(type).map(({ name }) => name),
  'parents',
  'startsOn',
  'endsOn',
  'about',
  'action',
  'title',
  partnersField,
  'leading',
  'regions',
]

/** What each field is called in the messages of the form. */
export function labelsOf(type: TypeDefinition, lang: Language): Record<string, string> {
  const { labels } = words[lang]
  const { part } = shared[lang]
  const counts = quantitiesOf(type).flatMap((quantity) => {
    const { totals, ages, genders } = inputsOf(quantity)
    const name = quantity.name[lang]
    const partName = ({ category, ageBand, gender }: Omit<Count, 'n'>): string | undefined =>
      [...quantity.categories, ...ageBandNames, ...genderNames].find(
        ({ code }) => code === (category ?? ageBand ?? gender),
      )?.name[lang]
    return [...totals, ...ages, ...genders].map(({ name: field, count }): [string, string] => {
      const said = partName(count)
      return [field, said === undefined ? name : part(name, said)]
    })
  })
  return {
    ...labels,
    startsOn: type.time === 'event' ? labels.day : labels.startsOn,
    ...Object.fromEntries(type.facets.map(({ code, name }) => [facetName(code), name[lang]])),
    ...Object.fromEntries(counts),
  }
}

type BaseValue = ReturnType<typeof baseForm> extends Form<infer T> ? T : never
export interface ReadForm {
  base: BaseValue
  tags: string[]
  counts: Count[]
  /** As typed. */
  partners: string[]
}

type Read = { ok: true; value: ReadForm } | { ok: false; switching: boolean; state: FormState }

/** Everything typed, for showing it again. */
export function rawOf(type: TypeDefinition, body: FormBody): RawValues {
  const names = [...fieldNames(type), 'version']
  return Object.fromEntries(names.map((name) => [name, body.all(name)]))
}

/** Reads the form of a type, every problem of a field at once. */
export function readForm(type: TypeDefinition, body: FormBody, lang: Language): Read {
  const facets = defineForm(
    Object.fromEntries(
      type.facets.map(({ code, values, isRequired }): [string, Field<string[]>] => [
        facetName(code),
        manyOf(
          values.map((one) => one.code),
          { min: isRequired ? 1 : 0 },
        ),
      ]),
    ),
  ).parse(body)
  const inputs = allInputs(type)
  const numbers = defineForm(
    Object.fromEntries(
      inputs.map(({ name }): [string, Field<number | null>] => [name, wholeNumber({ min: 0, max: mostPeople })]),
    ),
  ).parse(body)
  const base = baseForm(type).parse(body)
  if (!base.ok || !facets.ok || !numbers.ok) {
    const problems = Object.assign({}, ...[base, facets, numbers].map((one) => (one.ok ? {} : one.problems)))
    return {
      ok: false,
      switching: body.has('_language'),
      state: refusedForm(type, body, problems, lang),
    }
  }
  return {
    ok: true,
    value: {
      base: base.value,
      tags: type.facets.flatMap(({ code }) => (facets.value[facetName(code)] ?? []).map((value) => `${code}:${value}`)),
      counts: inputs.flatMap(({ name, count }) => {
        const n = numbers.value[name] ?? null
        return n === null ? [] : [{ ...count, n }]
      }),
      partners: body
        .all(partnersField)
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    },
  }
}

/** The form again, with what is wrong in words: codes of the fields, and those of a draft. */
export function refusedForm(
  type: TypeDefinition,
  body: FormBody,
  problems: Readonly<Record<string, string>> | DraftProblems,
  lang: Language,
): FormState {
  const labels = labelsOf(type, lang)
  const general = formMessages[lang].fields
  const own = shared[lang].problems
  const sentence = (name: string, code: string): string | undefined =>
    code in general && !(code in own) ? undefined : own[code as DraftProblem]?.(labels[name] ?? name)
  const said = Object.entries(problems).map(([name, code]): [string, Record<string, string>] => {
    const text = sentence(name, code)
    return [name, text === undefined ? {} : { [code]: text }]
  })
  return refused({ values: rawOf(type, body), problems }, { labels, problems: Object.fromEntries(said) }, lang)
}
