import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { MeasureDefinition } from '../model.ts'
import type { ShownValue, Target } from '../shown.ts'
import { categoryName } from './code-names.ts'
import {
  agreedShare,
  comparable,
  hasFigure,
  isInPercents,
  sayComparable,
  sayDays,
  sayNumber,
  sayShare,
} from './say-value.ts'
import { words } from './words.ts'

export interface FigureContext {
  lang: Language
  /** Of one's own organization; otherwise of a network, a region or a sector. */
  isOwn: boolean
  /** null: none was set for this scope and period. */
  target: Target | null
  /** The same measure and scope, one period before; null: not known. */
  previous: ShownValue | null
}

interface Said {
  means: string
  toDo: string
}

/** In a sentence, what the figure (or its absence) means; in another, what to do about it. */
export function sayMeaning(definition: MeasureDefinition, value: ShownValue | null, context: FigureContext): Said {
  if (value === null || !hasFigure(value)) return withoutFigure(value, context)
  const number = comparable(definition, value)
  const said =
    (number === null ? null : againstTarget(definition, number, context)) ??
    (number === 0 ? atZero(definition, context) : null) ??
    (number === null ? null : againstBefore(definition, number, context)) ??
    byItself(definition, value, context)
  const missing = value.coverage.adopters - value.coverage.contributing
  return value.state === 'partial' && missing > 0 ? { ...said, toDo: words[context.lang].toDo.partial(missing) } : said
}

function withoutFigure(value: ShownValue | null, { lang, isOwn }: FigureContext): Said {
  const { means, toDo } = words[lang]
  if (value === null) return { means: means.never, toDo: toDo.never }
  switch (value.state) {
    case 'withheld': {
      const reason = value.withheld ?? 'few'
      return { means: means.withheld[reason], toDo: reason === 'own-only' ? toDo.ownOnly : toDo.withheld }
    }
    case 'not-adopted':
      return isOwn
        ? { means: means.notAdoptedOwn, toDo: toDo.notAdoptedOwn }
        : { means: means['not-adopted'], toDo: toDo['not-adopted'] }
    case 'awaiting-survey':
      return { means: means.awaitingSurvey, toDo: toDo.awaitingSurvey }
    default:
      return { means: means['no-data'], toDo: isOwn ? toDo.noDataOwn : toDo['no-data'] }
  }
}

function againstTarget(definition: MeasureDefinition, number: number, { lang, target }: FigureContext): Said | null {
  const { means, toDo } = words[lang]
  const wanted = target?.target ?? null
  if (wanted === null) return null
  const said = sayComparable(definition, wanted, lang)
  return number >= wanted
    ? { means: means.targetReached(said), toDo: toDo.reached }
    : { means: means.targetShort(sayDifference(definition, wanted - number, lang), said), toDo: toDo.short }
}

/** How much more or less: points for percents, days for durations. */
function sayDifference(definition: MeasureDefinition, difference: number, lang: Language): string {
  if (isInPercents(definition)) return words[lang].means.points(difference, sayNumber(difference, lang))
  return definition.type === 'duration' ? sayDays(difference, lang) : sayNumber(difference, lang)
}

function againstBefore(
  definition: MeasureDefinition,
  number: number,
  { lang, target, previous }: FigureContext,
): Said | null {
  const { means, toDo } = words[lang]
  const baseline = target?.baseline ?? null
  // How many categories there are says little; which ones are told instead.
  const before = baseline ?? (definition.type === 'nature' ? null : comparable(definition, previous))
  if (before === null) return null
  const than = sayComparable(definition, before, lang)
  const since = means.since[baseline === null ? 'previous' : 'baseline']
  const by = sayDifference(definition, Math.abs(number - before), lang)
  if (number > before) return { means: since.more(by, than), toDo: toDo.more }
  if (number < before) return { means: since.less(by, than), toDo: toDo.less }
  return { means: since.same, toDo: toDo.noTarget }
}

function atZero({ type }: MeasureDefinition, { lang, isOwn }: FigureContext): Said {
  const { means, toDo } = words[lang]
  const said = type === 'yesno' && isOwn ? means.no : means.zero
  return { means: said, toDo: isOwn ? toDo.zeroOwn : toDo.zero }
}

function byItself(definition: MeasureDefinition, value: ShownValue, context: FigureContext): Said {
  return { means: meaningOf(definition, value, context), toDo: nextStep(definition, value, context) }
}

function nextStep({ type }: MeasureDefinition, value: ShownValue, { lang, isOwn }: FigureContext): string {
  const { toDo } = words[lang]
  switch (type) {
    case 'percentage':
      return toDo.share((value.denominator ?? 0) - (value.numerator ?? 0))
    case 'duration':
      return (value.span?.running ?? 0) > 0 ? toDo.running : toDo.duration
    case 'yesno':
      return isOwn ? toDo.keepYes : toDo.yesNo
    case 'count':
      return toDo.noTarget
    default:
      return toDo[type]
  }
}

function meaningOf(definition: MeasureDefinition, value: ShownValue, { lang, isOwn }: FigureContext): string {
  const { means } = words[lang]
  switch (definition.type) {
    case 'percentage':
      return shareMeaning(definition, value, lang)
    case 'nature': {
      const known = (value.categories ?? []).flatMap(({ code, n }) => (n === null ? [] : [{ code, n }]))
      const [first] = known
      if (first === undefined) return means.noNature
      const said = [categoryName(definition, first.code, lang), formatNumber(first.n, lang)] as const
      if (known.length === 1) return means.onlyNature(...said)
      const most = known.filter(({ n }) => n === first.n)
      return most.length === 1
        ? means.nature(...said)
        : means.tiedNature(
            most.slice(0, 3).map(({ code }) => categoryName(definition, code, lang)),
            most.length - 3,
            said[1],
          )
    }
    case 'level': {
      const share = agreedShare(definition, value)
      const said = share && sayShare(share.part, share.whole, lang)
      return said === null ? means.medianLevel : means.level(said)
    }
    case 'duration': {
      const { minimum, maximum, running } = value.span ?? { minimum: 0, maximum: 0, running: 0 }
      return means.duration(sayDays(minimum, lang), sayDays(maximum, lang), means.running(running))
    }
    case 'frequency':
      return means.frequency
    case 'yesno':
      return isOwn ? means.yes : means.yesNo
    case 'count':
      return definition.countsPeople ? means.people : means.count
  }
}

/** What is taken, of what; the plan's own words for both. */
function shareMeaning(
  { numeratorName, denominatorName, unit }: MeasureDefinition,
  { numerator, denominator }: ShownValue,
  lang: Language,
): string {
  return words[lang].means.share(
    formatNumber(numerator ?? 0, lang),
    numeratorName?.[lang] ?? unit[lang],
    formatNumber(denominator ?? 0, lang),
    denominatorName?.[lang] ?? unit[lang],
  )
}
