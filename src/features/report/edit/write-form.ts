import { checked, defineForm, optionalText, version, type FormWords } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { longestPart, reportParts, type ReportPart, type ReportTexts } from '../model.ts'
import { checkReportText } from '../rules.ts'
import { words } from './words.ts'

const part = () => optionalText({ max: longestPart })
export const reportForm = defineForm({
  introduction: part(),
  O1: part(),
  O2: part(),
  O3: part(),
  conclusion: part(),
  /** Someone read again what was found, and answers for it. */
  readAgain: checked(),
  version: version(),
})

/** In the order of the page. */
export const reportNames = [...reportParts, 'readAgain'] as const

export const reportFormWords = (labels: Readonly<Record<string, string>>, lang: Language): FormWords => ({
  labels,
  problems: Object.fromEntries(reportParts.map((name) => [name, words[lang].problems])),
})

export const partLimits = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(reportParts.map((name) => [name, { label: labels[name] ?? name, max: longestPart }]))

/** The parts that were written, without the empty ones. */
export const textsFrom = (value: Readonly<Record<ReportPart, string | null>>): ReportTexts =>
  Object.fromEntries(reportParts.flatMap((name) => (value[name] === null ? [] : [[name, value[name]]])))

/** What each part seems to give away, by part; none: nothing was found. */
export const problemsIn = (texts: ReportTexts): Record<string, string> =>
  Object.fromEntries(
    reportParts.flatMap((name) => {
      const problem = checkReportText(texts[name] ?? '')
      return problem === null ? [] : [[name, problem]]
    }),
  )
