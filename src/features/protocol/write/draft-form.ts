import { checkPublicText } from '../../../field/index.ts'
import {
  defineForm,
  oneOf,
  optionalOneOf,
  optionalText,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { mechanisms, type Protocol } from '../model.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { readArticles } from './read-articles.ts'
import { words } from './words.ts'

/** Names of the fields, the page’s language first. */
export const draftNames = (lang: Language): readonly string[] => {
  const own = { fr: ['nameFr', 'draftFr'], en: ['nameEn', 'draftEn'] }
  return ['seat', ...(lang === 'fr' ? [...own.fr, ...own.en] : [...own.en, ...own.fr]), 'mechanism']
}

const formOf = (seats: readonly string[]) =>
  defineForm({
    seat: oneOf(seats),
    nameFr: optionalText({ max: textLimits.name }),
    draftFr: optionalText({ max: textLimits.draft }),
    nameEn: optionalText({ max: textLimits.name }),
    draftEn: optionalText({ max: textLimits.draft }),
    mechanism: optionalOneOf(mechanisms),
    version: version(),
  })

export type TypedDraft = Pick<Protocol, 'nameFr' | 'nameEn' | 'draftFr' | 'draftEn' | 'mechanism'> & {
  /** In whose name; of a draft that exists, it is what it was. */
  seat: string
  /** Of the row that the form was filled from; 0: a new one. */
  version: number
}

type ReadDraft =
  { ok: true; value: TypedDraft } | { ok: false; switching: boolean; problems: Readonly<Record<string, string>> }

/** What was typed: a name and articles in one language or both, and nothing of a person. */
export function readDraft(form: FormBody, seats: readonly string[], lang: Language): ReadDraft {
  const parsed = formOf(seats).parse(form)
  if (!parsed.ok) return parsed
  const problems = { ...missing(parsed.value, lang), ...articleProblems(parsed.value), ...aboutPeople(parsed.value) }
  return Object.keys(problems).length === 0
    ? { ok: true, value: parsed.value }
    : { ok: false, switching: false, problems }
}

type Texts = Pick<TypedDraft, 'nameFr' | 'nameEn' | 'draftFr' | 'draftEn'>

/** A language is whole or absent; one at least is there. */
function missing({ nameFr, nameEn, draftFr, draftEn }: Texts, lang: Language): Record<string, string> {
  const isEmpty = [nameFr, nameEn, draftFr, draftEn].every((one) => one === null)
  if (isEmpty)
    return lang === 'fr' ? { nameFr: 'missing', draftFr: 'missing' } : { nameEn: 'missing', draftEn: 'missing' }
  return {
    ...(nameFr === null && draftFr !== null && { nameFr: 'missing' }),
    ...(nameFr !== null && draftFr === null && { draftFr: 'missing' }),
    ...(nameEn === null && draftEn !== null && { nameEn: 'missing' }),
    ...(nameEn !== null && draftEn === null && { draftEn: 'missing' }),
  }
}

function articleProblems(typed: Texts): Record<string, string> {
  const read = readArticles(typed)
  return read.ok ? {} : { ...read.refusal }
}

const aboutPeople = ({ nameFr, nameEn, draftFr, draftEn }: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ nameFr, draftFr, nameEn, draftEn }).flatMap(([name, typed]) => {
      const problem = typed === null ? null : checkPublicText(typed)
      return problem === null ? [] : [[name, problem] as const]
    }),
  )

/** What was typed, shown again with a sentence at each field that is wrong. */
export function draftState(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const names = draftNames(lang)
  const labels = { ...t.labels, seat: t.seat, mechanism: t.mechanism }
  const own = { ...shared[lang].personProblems, ...t.problems }
  return refused(
    { values: Object.fromEntries(names.map((name) => [name, form.all(name)])), problems },
    { labels, problems: Object.fromEntries(names.map((name) => [name, own])) },
    lang,
    {
      nameFr: { label: labels.nameFr, max: textLimits.name },
      nameEn: { label: labels.nameEn, max: textLimits.name },
      draftFr: { label: labels.draftFr, max: textLimits.draft },
      draftEn: { label: labels.draftEn, max: textLimits.draft },
    },
  )
}
