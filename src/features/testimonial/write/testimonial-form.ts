import { checkNote, sectorCodes } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  defineForm,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  text,
  version,
  type FormState,
  type FormWords,
  type RawValues,
} from '../../../kernel/form/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { longestBody, longestName, namings, type Naming, type Testimonial } from '../model.ts'
import { sectorsTold } from '../said.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** What an author writes. */
export interface TestimonialDraft {
  body: string
  language: Language
  naming: Naming
  shownName: string | null
  functionTitle: string | null
  sectors: Testimonial['sectors']
}

export const testimonialForm = defineForm({
  body: text({ max: longestBody }),
  language: oneOf(languages),
  sectors: manyOf(sectorCodes, { min: 1 }),
  naming: oneOf(namings),
  shownName: optionalText({ max: longestName }),
  functionTitle: optionalText({ max: longestName }),
  version: version(),
})

/** In the order of the page. */
export const testimonialNames = [
  'organization',
  'body',
  'language',
  'sectors',
  'naming',
  'shownName',
  'functionTitle',
] as const

export function testimonialWords(lang: Language): FormWords {
  const { labels, problems, noteProblems } = words[lang]
  return {
    labels,
    problems: {
      ...problems,
      body: { ...noteProblems, ...problems.body },
      shownName: { ...noteProblems, ...problems.shownName },
      functionTitle: { ...noteProblems, ...problems.functionTitle },
    },
  }
}

export const testimonialLimits = (lang: Language) => {
  const { labels } = words[lang]
  return {
    body: { label: labels.body, max: longestBody },
    shownName: { label: labels.shownName, max: longestName },
    functionTitle: { label: labels.functionTitle, max: longestName },
  }
}

/**
 * The draft that was typed, without what its author does not want shown; or a code per field that is wrong: what the way to be
 * named needs, and what would let a young person be found.
 */
export function draftOf(
  typed: TestimonialDraft,
  today: Day,
): { draft: TestimonialDraft; problems: null } | { draft: null; problems: Readonly<Record<string, string>> } {
  const { naming, body, functionTitle, shownName } = typed
  const year = Number(today.slice(0, 4))
  const found = { body: checkNote(body, year), functionTitle: functionTitle && checkNote(functionTitle, year) }
  const problems: Record<string, string> = {}
  if (found.body !== null) problems['body'] = found.body
  const named = shownName && checkNote(shownName, year)
  if (naming === 'name' && shownName === null) problems['shownName'] = 'name-needed'
  else if (naming === 'name' && named) problems['shownName'] = named
  if (naming !== 'organization' && functionTitle === null) problems['functionTitle'] = 'function-needed'
  else if (found.functionTitle) problems['functionTitle'] = found.functionTitle
  if (Object.keys(problems).length > 0) return { draft: null, problems }
  return {
    draft: {
      body,
      language: typed.language,
      sectors: typed.sectors,
      naming,
      shownName: naming === 'name' ? shownName : null,
      functionTitle: naming === 'organization' ? null : functionTitle,
    },
    problems: null,
  }
}

/** A draft as its form holds it. */
export const draftValues = ({ body, language, sectors, naming, shownName, functionTitle }: TestimonialDraft) => ({
  body,
  language,
  sectors,
  naming,
  shownName,
  functionTitle,
})

/** What is saved now, at each field where it differs from what was typed elsewhere. */
export function overtakenDraft(values: RawValues, saved: TestimonialDraft, lang: Language): FormState {
  const now = {
    body: saved.body,
    language: saved.language,
    sectors: saved.sectors.join(', '),
    naming: saved.naming,
    shownName: saved.shownName ?? '',
    functionTitle: saved.functionTitle ?? '',
  }
  const typed = Object.entries(values).map(([name, sent]): [string, string[]] => [
    name,
    sent.map((one) => one.replace(/\r\n?/g, '\n').trim()),
  ])
  const state = overtaken(Object.fromEntries(typed), now)
  const theirs = { ...state.theirs }
  if ('sectors' in theirs) theirs['sectors'] = sectorsTold(saved.sectors, lang)
  if ('naming' in theirs) theirs['naming'] = shared[lang].namings[saved.naming]
  if ('language' in theirs) theirs['language'] = words[lang].languages[saved.language]
  return { ...state, values, theirs }
}
