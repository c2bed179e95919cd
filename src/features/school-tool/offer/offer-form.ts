import { checkPublicText } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  refused,
  version,
  webAddress,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stages, toolKinds, type SchoolTool } from '../model.ts'
import { subjectCodes } from '../topics.ts'
import { words } from './words.ts'

/** What is written of a service or tool. */
export type ToolFacts = Pick<SchoolTool, 'titleFr' | 'titleEn' | 'kind' | 'stages' | 'subjects' | 'offeredBy' | 'link'>

const longest = 120
const form = defineForm({
  seat: optionalText({ max: 80 }),
  titleFr: optionalText({ max: longest }),
  titleEn: optionalText({ max: longest }),
  kind: oneOf(toolKinds),
  stages: manyOf(stages),
  subjects: manyOf(subjectCodes),
  offeredBy: optionalText({ max: longest }),
  link: webAddress(),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const offerNames = form.names.filter((name) => name !== 'version')

type Read =
  | { ok: true; facts: ToolFacts; seat: string | null; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** The form again, with a sentence at each of these fields. */
export function offerAgain(sent: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  const max = (name: 'titleFr' | 'titleEn' | 'offeredBy') => ({ label: labels[name], max: longest })
  return refused({ values: form.rawOf(sent), problems }, { labels, problems: said }, lang, {
    titleFr: max('titleFr'),
    titleEn: max('titleEn'),
    offeredBy: max('offeredBy'),
  })
}

/** Reads the form, every problem at once. */
export function readOffer(sent: FormBody, lang: Language): Read {
  const parsed = form.parse(sent)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: offerAgain(sent, parsed.problems, lang) }
  const { seat, version: seen, ...facts } = parsed.value
  const problems: Record<string, string> = {}
  for (const name of ['titleFr', 'titleEn', 'offeredBy'] as const) {
    const text = facts[name]
    const found = text === null ? null : checkPublicText(text)
    if (found !== null) problems[name] = found
  }
  if (facts.titleFr === null && facts.titleEn === null) problems['titleFr'] = 'missing'
  return Object.keys(problems).length > 0
    ? { ok: false, switching: false, state: offerAgain(sent, problems, lang) }
    : { ok: true, facts, seat, version: seen }
}

const standing = ({ titleFr, titleEn, kind, stages: said, subjects, offeredBy, link }: ToolFacts) => ({
  titleFr,
  titleEn,
  kind,
  stages: said,
  subjects,
  offeredBy,
  link,
})

export const offerState = (tool: ToolFacts): FormState => filled(standing(tool))
export const freshOffer = (): FormState => filled({ kind: 'tool' })

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenOffer(sent: FormBody, now: SchoolTool): FormState {
  const { version: _sent, seat: _fixed, ...typed } = form.rawOf(sent)
  const saved = filled(standing(now)).values
  return overtaken(typed, Object.fromEntries(Object.keys(typed).map((name) => [name, (saved[name] ?? []).join(', ')])))
}
