import {
  defineForm,
  manyOf,
  optionalText,
  overtaken,
  version,
  type FormState,
  type FormWords,
  type RawValues,
} from '../../../../kernel/form/index.ts'
import type { Language } from '../../../../kernel/language.ts'
import { audiences, kinds, levels } from '../../model.ts'
import { words as toolbox } from '../../words.ts'
import { toolLimits, type ToolText } from '../model.ts'
import { words } from './words.ts'

export const toolForm = defineForm({
  titleFr: optionalText({ max: toolLimits.title }),
  titleEn: optionalText({ max: toolLimits.title }),
  summaryFr: optionalText({ max: toolLimits.summary }),
  summaryEn: optionalText({ max: toolLimits.summary }),
  bodyFr: optionalText({ max: toolLimits.body }),
  bodyEn: optionalText({ max: toolLimits.body }),
  kinds: manyOf(kinds),
  levels: manyOf(levels),
  audiences: manyOf(audiences),
  sources: optionalText({ max: toolLimits.sources }),
  slugFr: optionalText({ max: toolLimits.slug }),
  slugEn: optionalText({ max: toolLimits.slug }),
  version: version(),
})

/** In the order of the page. */
export const toolNames = [
  'place',
  'titleFr',
  'titleEn',
  'summaryFr',
  'summaryEn',
  'bodyFr',
  'bodyEn',
  'kinds',
  'levels',
  'audiences',
  'sources',
  'slugFr',
  'slugEn',
] as const

export const toolWords = (lang: Language): FormWords => ({
  labels: words[lang].labels,
  problems: { titleFr: { 'too-many': words[lang].tooMany } },
})

export function toolFieldLimits(lang: Language) {
  const { labels } = words[lang]
  const of = (name: keyof typeof labels, max: number) => ({ label: labels[name], max })
  return {
    titleFr: of('titleFr', toolLimits.title),
    titleEn: of('titleEn', toolLimits.title),
    summaryFr: of('summaryFr', toolLimits.summary),
    summaryEn: of('summaryEn', toolLimits.summary),
    bodyFr: of('bodyFr', toolLimits.body),
    bodyEn: of('bodyEn', toolLimits.body),
    slugFr: of('slugFr', toolLimits.slug),
    slugEn: of('slugEn', toolLimits.slug),
    sources: of('sources', toolLimits.sources),
  }
}

/** A text as its form holds it. */
export const toolValues = (text: ToolText): ToolText => ({ ...text })

/** What is saved now, at each field where it differs from what was typed elsewhere. */
export function overtakenTool(values: RawValues, saved: ToolText, lang: Language): FormState {
  const named = toolbox[lang]
  const now = Object.fromEntries(
    Object.entries(saved).map(([name, value]): [string, string] => [
      name,
      value === null ? '' : typeof value === 'string' ? value : value.join(', '),
    ]),
  )
  const typed = Object.fromEntries(
    Object.entries(values).map(([name, sent]) => [name, sent.map((one) => one.replace(/\r\n?/g, '\n').trim())]),
  )
  const { theirs } = overtaken(typed, now)
  const said: Record<string, string> = {
    kinds: saved.kinds.map((one) => named.kinds[one]).join(', '),
    levels: saved.levels.map((one) => named.levels[one]).join(', '),
    audiences: saved.audiences.map((one) => named.audiences[one]).join(', '),
  }
  return {
    values,
    errors: {},
    theirs: Object.fromEntries(Object.entries(theirs ?? {}).map(([name, text]) => [name, said[name] ?? text])),
  }
}
