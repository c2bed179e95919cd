import { checkPublicText } from '../../../field/index.ts'
import { defineForm, filled, oneOf, overtaken, refused, text, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Article } from '../model.ts'
import { inLanguage, titleOf, textOf } from '../said.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { readArticles } from '../write/read-articles.ts'
import { words as writing } from '../write/words.ts'
import type { TranslatedArticle } from './model.ts'
import { words } from './words.ts'

/** Names of the fields, in the order of the page. */
export const translationNames = ['seat', 'name', 'draft'] as const

const formOf = (seats: readonly string[]) =>
  defineForm({ seat: oneOf(seats), name: text({ max: textLimits.name }), draft: text({ max: textLimits.draft }) })

type ReadTranslation =
  | { ok: true; value: { seat: string; name: string; articles: TranslatedArticle[] } }
  | { ok: false; switching: boolean; problems: Readonly<Record<string, string>> }

/** What was typed: each article of the version, in order, in another language than it is in. */
export function readTranslation(
  form: FormBody,
  { seats, lang, articles }: { seats: readonly string[]; lang: Language; articles: readonly Article[] },
): ReadTranslation {
  const parsed = formOf(seats).parse(form)
  if (!parsed.ok) return parsed
  const { seat, name, draft } = parsed.value
  const again = (problems: Readonly<Record<string, string>>): ReadTranslation => ({
    ok: false,
    switching: false,
    problems,
  })
  const read = readArticles(lang === 'fr' ? { draftFr: draft, draftEn: null } : { draftFr: null, draftEn: draft })
  if (!read.ok) return again({ draft: Object.values(read.refusal)[0] ?? 'no-article' })
  if (read.value.length !== articles.length) return again({ draft: 'articles-differ' })
  const problems = Object.entries({ name, draft }).flatMap(([field, typed]) => {
    const problem = checkPublicText(typed)
    return problem === null ? [] : [[field, problem] as const]
  })
  if (problems.length > 0) return again(Object.fromEntries(problems))
  const translated = articles.map(({ id }, index) => {
    const said = read.value[index]
    return { id, ...(said === undefined ? { title: '', text: '' } : inLanguage(said, lang)) }
  })
  const isSame = articles.some((article, index) => textOf(article, lang).text === translated[index]?.text)
  return isSame ? again({ draft: 'not-translated' }) : { ok: true, value: { seat, name, articles: translated } }
}

/** Articles as one types them; those that are not translated are given as they are, to be written over. */
export const asTyped = (articles: readonly Article[], lang: Language): string =>
  articles.map((one) => `## ${titleOf(one, lang).text}\n${textOf(one, lang).text}`).join('\n\n')

export const translationState = (name: string, draft: string): FormState => filled({ name, draft })

/** What was typed, shown again with a sentence at each field that is wrong. */
export function refusedTranslation(
  form: FormBody,
  problems: Readonly<Record<string, string>>,
  lang: Language,
): FormState {
  const { labels, problems: said } = words[lang]
  const own = { ...shared[lang].personProblems, ...writing[lang].problems, ...said }
  return refused(
    { values: Object.fromEntries(translationNames.map((name) => [name, form.all(name)])), problems },
    { labels, problems: Object.fromEntries(translationNames.map((name) => [name, own])) },
    lang,
    { name: { label: labels.name, max: textLimits.name }, draft: { label: labels.draft, max: textLimits.draft } },
  )
}

/** What was typed, beside the translation that someone proposed meanwhile. */
export const overtakenTranslation = (form: FormBody, now: { name: string; draft: string }): FormState =>
  overtaken(
    Object.fromEntries(
      translationNames.map((name) => [name, form.all(name).map((value) => value.replace(/\r\n?/g, '\n'))]),
    ),
    now,
  )
