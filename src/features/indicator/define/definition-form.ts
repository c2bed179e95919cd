import {
  defineForm,
  type filled,
  manyOf,
  oneOf,
  optionalOneOf,
  optionalText,
  text,
  version,
} from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { evidenceTypes, typeDefinitions } from '../../evidence/index.ts'
import type { Problem } from '../definitions/check.ts'
import { problemSentence } from '../definitions/words.ts'
import { timeRules, type MeasureDefinition, type MeasureType, type Operator, type Sum } from '../model.ts'
import { words } from './words.ts'

export const ways = ['records', 'sum', 'list', 'percentage', 'rate', 'yesno', 'span'] as const
export type Way = (typeof ways)[number]

const typeOfWay: Readonly<Record<Way, MeasureType>> = {
  records: 'count',
  sum: 'count',
  list: 'nature',
  percentage: 'percentage',
  rate: 'frequency',
  yesno: 'yesno',
  span: 'duration',
}

const codesOf = (list: 'quantities' | 'facets'): readonly string[] => [
  ...new Set(typeDefinitions.flatMap((type) => type[list].map(({ code }) => code))),
]
export const quantityCodes = codesOf('quantities')
export const facetCodes = codesOf('facets')

export const definitionForm = defineForm({
  indicator: text({ max: 12 }),
  nameFr: text({ max: 200 }),
  nameEn: text({ max: 200 }),
  unitFr: text({ max: 60 }),
  unitEn: text({ max: 60 }),
  methodFr: text({ max: 600 }),
  methodEn: text({ max: 600 }),
  way: oneOf(ways),
  evidence: oneOf(evidenceTypes),
  tags: optionalText({ max: 1000 }),
  quantity: optionalOneOf(quantityCodes),
  denominator: optionalOneOf(quantityCodes),
  by: optionalOneOf(facetCodes),
  time: oneOf(timeRules),
  people: manyOf(['people', 'sensitive']),
  version: version(),
})

export const definitionFields = definitionForm.names.filter((name) => name !== 'version')

type Typed = Exclude<ReturnType<typeof definitionForm.parse>, { ok: false }>['value']

/** What was typed, as a definition that is yet to be read; with what is missing before it can be one. */
export function draftDefinition(
  typed: Typed,
  number: number,
  lang: Language,
): { draft: unknown; problems: Record<string, string> } {
  const t = words[lang]
  const problems: Record<string, string> = {}
  const { indicator, way, evidence, quantity, denominator, by, time } = typed
  if (!/^[a-z0-9]{1,12}$/.test(indicator)) problems['indicator'] = t.badCode
  const tags = (typed.tags ?? '').split(/[\s,;]+/).filter(Boolean)
  const wrong = tags.find((tag) => !/^[a-z-]{1,30}:[a-z0-9-]{1,60}$/.test(tag))
  if (wrong !== undefined) problems['tags'] = t.badTag(wrong)
  if ((way === 'sum' || way === 'percentage') && quantity === null) problems['quantity'] = t.needsQuantity
  if (way === 'list' && by === null) problems['by'] = t.needsBy
  const where = { types: [evidence], ...(tags.length > 0 && { tags }) }
  const sum = (code: string | null) => ({ op: 'sum', where, time, quantity: code ?? '' })
  const values: Readonly<Record<Way, unknown>> = {
    records: { op: 'countDistinct', where, time, of: 'record' },
    sum: sum(quantity),
    list: { op: 'categories', where, time, of: 'record', by: by ?? '' },
    percentage: {
      op: 'ratio',
      numerator: sum(quantity),
      ...(denominator !== null && { denominator: sum(denominator) }),
    },
    rate: { op: 'rate', where, time, of: 'record', per: 'month' },
    yesno: { op: 'flag', where, time },
    span: { op: 'span', where, time },
  }
  const draft = {
    measure: `${indicator}.1`,
    indicator,
    version: number,
    action: null,
    outcome: null,
    type: typeOfWay[way],
    name: { fr: typed.nameFr, en: typed.nameEn },
    unit: { fr: typed.unitFr, en: typed.unitEn },
    method: { fr: typed.methodFr, en: typed.methodEn },
    countsPeople: typed.people.includes('people'),
    ...(typed.people.includes('sensitive') && { isSensitive: true }),
    needsSurvey: false,
    disaggregate: [],
    value: values[way],
  }
  return { draft, problems }
}

/** The field where each problem of a definition is said; the first one of each. */
export function atFields(problems: readonly Problem[], lang: Language): Record<string, string> {
  const found: Record<string, string> = {}
  for (const problem of problems) found[fieldOf(problem)] ??= problemSentence(problem, lang)
  return found
}

function fieldOf({ at, code }: Problem): string {
  if (code === 'no-denominator' || at.startsWith('value.denominator')) return 'denominator'
  if (code === 'people') return 'people'
  if (code === 'type') return 'evidence'
  const [first = '', second = ''] = at.split('.')
  if (['name', 'unit', 'method'].includes(first)) return `${first}${second === 'en' ? 'En' : 'Fr'}`
  if (first === 'measure' || first === 'indicator') return 'indicator'
  if (at.includes('where')) return 'tags'
  if (at.endsWith('quantity')) return 'quantity'
  if (at.endsWith('by')) return 'by'
  return at.endsWith('time') ? 'time' : 'way'
}

const wayOf: Readonly<Partial<Record<Operator['op'], Way>>> = {
  countDistinct: 'records',
  sum: 'sum',
  categories: 'list',
  ratio: 'percentage',
  rate: 'rate',
  flag: 'yesno',
  span: 'span',
}

/** What a definition of the instance fills the form with. */
export function standingDefinition(definition: MeasureDefinition): Parameters<typeof filled>[0] {
  const { value, name, unit, method } = definition
  const part = value.op === 'ratio' ? (value.numerator as Sum) : value
  return {
    indicator: definition.indicator,
    nameFr: name.fr,
    nameEn: name.en,
    unitFr: unit.fr,
    unitEn: unit.en,
    methodFr: method.fr,
    methodEn: method.en,
    way: wayOf[value.op] ?? null,
    evidence: part.where.types[0] ?? null,
    tags: part.where.tags?.join('\n') ?? null,
    quantity: part.op === 'sum' ? part.quantity : null,
    denominator: value.op === 'ratio' ? value.denominator.quantity : null,
    by: value.op === 'categories' ? value.by : null,
    time: part.time,
    people: [...(definition.countsPeople ? ['people'] : []), ...(definition.isSensitive === true ? ['sensitive'] : [])],
  }
}
