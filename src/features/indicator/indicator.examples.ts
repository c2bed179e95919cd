import { parseDay, type Day } from '../../kernel/clock.ts'
import type { Bilingual, Language } from '../../kernel/language.ts'
import { presentFigure, type FigureView } from './figure/presenter.ts'
import { keptPeriods, type KeptPeriod } from './kept-periods.ts'
import type { MeasureDefinition, MeasureType, Operator } from './model.ts'
import type { ShownValue, Target } from './shown.ts'

/** What the examples of this feature share: nine measures of the plan, and figures that nobody ever counted. */

const given = (of: string, until: string): Bilingual => ({ fr: of, en: until })

interface Drawn {
  measure: string
  action: number
  type: MeasureType
  name: Bilingual
  value: Operator
  facts?: Partial<MeasureDefinition>
}

const define = ({ measure, action, type, name, value, facts }: Drawn): MeasureDefinition => ({
  measure,
  indicator: measure.replace(/\.\d+$/, ''),
  version: 1,
  action: `A${action}`,
  outcome: measure.replace(/\d+\.\d+$/, ''),
  type,
  name,
  unit: given('fiches', 'records'),
  countsPeople: false,
  needsSurvey: false,
  disaggregate: [],
  method: given(
    'On compte les fiches de la période, chacune une fois.',
    'The records of the period are counted, each one once.',
  ),
  value,
  ...facts,
})

const where = { types: ['activity'] as const }
const counted: Operator = { op: 'countDistinct', of: 'record', where, time: 'happened-in' }
const sum = (quantity: string) => ({ op: 'sum', quantity, where, time: 'happened-in' }) as const
const ratio: Operator = { op: 'ratio', numerator: sum('situations-meeting'), denominator: sum('situations') }

export const measures = {
  count: define({
    measure: '8a1.1',
    action: 8,
    type: 'count',
    name: given(
      'Nombre d’activités d’éducation à la sexualité tenues',
      'Number of sexuality education activities held',
    ),
    value: counted,
  }),
  nature: define({
    measure: '8a1.2',
    action: 8,
    type: 'nature',
    name: given('Nature de ces activités', 'Kinds of these activities'),
    value: { op: 'categories', by: 'kind', of: 'record', where, time: 'happened-in' },
  }),
  people: define({
    measure: '8b1.1',
    action: 8,
    type: 'count',
    name: given('Nombre de jeunes qui y ont pris part', 'Number of young people who took part'),
    value: sum('participations'),
    facts: { countsPeople: true, disaggregate: ['ageBand', 'gender'] },
  }),
  duration: define({
    measure: '4b1.1',
    action: 4,
    type: 'duration',
    name: given('Durée des actions menées', 'Duration of the actions carried out'),
    value: { op: 'span', where, time: 'active-during' },
  }),
  level: define({
    measure: '6b1.1',
    action: 6,
    type: 'level',
    name: given('Niveau de connaissance du personnel', 'Level of knowledge of staff'),
    value: {
      op: 'distribution',
      quantity: 'level',
      levels: ['1', '2', '3', '4', '5'],
      agreed: '4',
      where,
      time: 'happened-in',
    },
    facts: { countsPeople: true, needsSurvey: true },
  }),
  share: define({
    measure: '12a2.2',
    action: 12,
    type: 'percentage',
    name: given('Proportion de situations où les jeunes participent', 'Share of situations where youth take part'),
    value: ratio,
    facts: {
      countsPeople: true,
      numeratorName: given(
        'situations où la jeune personne a participé',
        'situations where the young person took part',
      ),
      denominatorName: given('situations avec démarches durant la période', 'situations with steps under way'),
    },
  }),
  knowAndUse: define({
    measure: '21a1.1',
    action: 21,
    type: 'percentage',
    name: given(
      'Proportion du personnel qui connaît et applique la grille',
      'Share of staff who know and apply the grid',
    ),
    value: {
      ...ratio,
      parts: [
        {
          code: 'know',
          name: given('Connaît la grille', 'Know the grid'),
          numerator: sum('know'),
          denominator: sum('staff'),
        },
        {
          code: 'use',
          name: given('Applique la grille', 'Apply the grid'),
          numerator: sum('use'),
          denominator: sum('staff'),
        },
      ],
    },
    facts: {
      countsPeople: true,
      numeratorName: given('personnes qui connaissent et appliquent la grille', 'people who know and apply the grid'),
      denominatorName: given('membres du personnel', 'members of staff'),
    },
  }),
  yesno: define({
    measure: '23c1.1',
    action: 23,
    type: 'yesno',
    name: given('Désignation d’une personne spécialisée', 'A specialized person is designated'),
    value: { op: 'flag', where, time: 'in-force-at-end' },
  }),
  frequency: define({
    measure: '25a2.1',
    action: 25,
    type: 'frequency',
    name: given('Fréquence des échanges entre secteurs', 'How often sectors meet'),
    value: { op: 'rate', of: 'record', per: 'month', where, time: 'happened-in' },
  }),
} satisfies Record<string, MeasureDefinition>

type Named = keyof typeof measures

const blank = (definition: MeasureDefinition): ShownValue => ({
  measure: definition.measure,
  indicator: definition.indicator,
  definitionVersion: 1,
  state: 'computed',
  withheld: null,
  value: null,
  numerator: null,
  denominator: null,
  categories: null,
  distribution: null,
  span: null,
  parts: null,
  by: { ageBand: [], gender: [], role: [] },
  coverage: { contributing: 5, adopters: 5 },
  jointRecords: 0,
})

/** A value of one of these measures. */
export const valued = (name: Named, facts: Partial<ShownValue>): ShownValue => ({ ...blank(measures[name]), ...facts })

const levels = [3, 6, 9, 12, 5].map((n, index) => ({ code: String(index + 1), n }))
const ages = [
  { code: '12-13', n: null },
  { code: '14-17', n: 164 },
  { code: '18-24', n: 41 },
]

/** Every measure with a figure; those of a network have parts that a single organization has not. */
export const computed: Record<Named, ShownValue> = {
  count: valued('count', { value: 34, jointRecords: 3 }),
  nature: valued('nature', {
    categories: [
      { code: 'workshop', n: 17 },
      { code: 'talk', n: 9 },
      { code: 'online', n: 5 },
      { code: 'other', n: 3 },
    ],
  }),
  people: valued('people', {
    value: 212,
    by: {
      ageBand: ages,
      gender: [
        { code: 'girls', n: 121 },
        { code: 'boys', n: 84 },
        { code: 'other', n: null },
      ],
      role: [],
    },
  }),
  duration: valued('duration', { value: 90, span: { median: 90, minimum: 1, maximum: 211, running: 1 } }),
  level: valued('level', { distribution: { levels, median: '3', atOrAbove: 17 } }),
  share: valued('share', { numerator: 18, denominator: 28, value: 64.3 }),
  knowAndUse: valued('knowAndUse', {
    numerator: 22,
    denominator: 40,
    value: 55,
    parts: [
      { code: 'know', numerator: 31, denominator: 40 },
      { code: 'use', numerator: 24, denominator: 40 },
    ],
  }),
  yesno: valued('yesno', { numerator: 4, denominator: 5, value: 80 }),
  frequency: valued('frequency', { value: 2.54 }),
}

export const states = {
  zero: valued('count', { value: 0 }),
  partial: valued('people', { state: 'partial', value: 57, coverage: { contributing: 3, adopters: 5 } }),
  'awaiting-survey': valued('level', { state: 'awaiting-survey', coverage: { contributing: 0, adopters: 5 } }),
  withheld: valued('people', { state: 'withheld', withheld: 'few' }),
  'own-only': valued('share', { state: 'withheld', withheld: 'own-only' }),
  'no-data': valued('share', { state: 'no-data', coverage: { contributing: 0, adopters: 5 } }),
  'not-adopted': valued('yesno', { state: 'not-adopted', coverage: { contributing: 0, adopters: 0 } }),
} satisfies Record<string, ShownValue>

export const definitionOf = ({ measure }: Pick<ShownValue, 'measure'>): MeasureDefinition => {
  const found = Object.values(measures).find((one) => one.measure === measure)
  if (found === undefined) throw new Error(`no example measures ${measure}`)
  return found
}

export const targetOf = (measure: string, baseline: number | null, target: number | null): Target => ({
  measure,
  baseline,
  target,
  version: 1,
})

interface Presented {
  isOwn?: boolean
  target?: Target
  previous?: ShownValue
}

export const presented = (
  value: ShownValue,
  lang: Language,
  { isOwn = false, target, previous }: Presented = {},
): FigureView =>
  presentFigure(definitionOf(value), value, {
    lang,
    isOwn,
    target: target ?? null,
    previous: previous ?? null,
    links: { trace: () => '#', overTime: () => '#' },
  })

/** A day of an invented year. @throws when there is no such day */
export function day(text: string): Day {
  const found = parseDay(text)
  if (found === null) throw new Error(`${text} is no day`)
  return found
}
export const today = day('2026-11-24')
export const periods: KeptPeriod[] = keptPeriods(today)
export const [period] = periods as [KeptPeriod]
export const organization = { fr: 'Maison des Osiers', en: 'Osiers House' }
export const network = { fr: 'Table des Trois-Lisières', en: 'Three Edges table' }
