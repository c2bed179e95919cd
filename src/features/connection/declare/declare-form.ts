import type { FormBody } from '../../../kernel/http/index.ts'
import type { FormState, RawValues } from '../../../kernel/form/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { sayings, type Saying, type Strength } from '../model.ts'
import type { Partner } from '../own/own-tie.ts'
import type { Overtaken, SaidTie } from './save-ties.ts'
import { words as said } from '../said/words.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** Most rows that one form brings: those of a page, and those that were added. */
const mostRows = 200

/** Names of the fields of a row. */
export const fieldOf = {
  says: (id: string) => `says.${id}`,
  shown: (id: string) => `shown.${id}`,
  /** Ticked: what is only proposed is said. */
  kept: (id: string) => `kept.${id}`,
  /** The strength that the page proposed. */
  proposed: (id: string) => `proposed.${id}`,
  /** The declaration that the page showed. */
  was: (id: string) => `was.${id}`,
} as const

/** Field by which all strengths that are said here may be shown at once. */
export const allShown = 'all-shown'

/** Name of the button that says it all: without it, the form is only shown again. */
export const sayIt = 'say'

/** Organizations that the form brought, each once. */
export const rowsOf = (form: FormBody): string[] => [...new Set(form.all('row'))].filter(isId).slice(0, mostRows)

/** What was typed in these rows, to fill the page again. */
export function typedIn(form: FormBody, ids: readonly string[]): RawValues {
  const names = ids.flatMap((id) => [fieldOf.says(id), fieldOf.shown(id), fieldOf.kept(id)])
  return Object.fromEntries([allShown, 'q', ...names].map((name) => [name, form.all(name)]))
}

type RowProblem = 'not-in-list' | 'sent-twice' | 'changed-unticked'

/** What a row says; null: nothing, so that nothing changes. */
function readRow(form: FormBody, id: string, all: boolean): SaidTie | RowProblem | null {
  const values = new Set(form.all(fieldOf.says(id)))
  if (values.size > 1) return 'sent-twice'
  const [asked = ''] = values
  const says = sayings.find((one): one is Saying => one === asked)
  if (says === undefined) return asked === '' ? null : 'not-in-list'
  const proposed = form.first(fieldOf.proposed(id)) as Strength | ''
  if (proposed !== '' && !form.has(fieldOf.kept(id))) return says === proposed ? null : 'changed-unticked'
  const was = form.first(fieldOf.was(id))
  const isShown = says !== 'none' && (all || form.has(fieldOf.shown(id)))
  return { otherId: id, says, isShown, was: isId(was) ? was : null }
}

/** What the whole form says, or what is wrong with it, at its fields. */
export function readTies(
  form: FormBody,
  ids: readonly string[],
  lang: Language,
): { ties: SaidTie[]; errors: FormState['errors'] } {
  const ties: SaidTie[] = []
  const errors: Record<string, string> = {}
  for (const id of ids) {
    const read = readRow(form, id, form.has(allShown))
    if (typeof read === 'string')
      errors[read === 'changed-unticked' ? fieldOf.kept(id) : fieldOf.says(id)] = words[lang].problems[read]
    else if (read !== null) ties.push(read)
  }
  return { ties, errors }
}

/** What somebody else said meanwhile, at its field, in words. */
export function theirsOf(overtaken: Overtaken, lang: Language): Record<string, string> {
  const t = said[lang]
  return Object.fromEntries(
    [...overtaken].map(([id, now]) => [
      fieldOf.says(id),
      now === null ? t.unknown : `${t.sayings[now.says]}, ${now.isShown ? t.shown : t.notShown}`,
    ]),
  )
}

/** Label of each row, for the lists at the top of a form. */
export const labelsOf = (partners: readonly Partner[], name: (one: Partner) => string): Record<string, string> =>
  Object.fromEntries(
    partners.flatMap((one) => [fieldOf.says(one.id), fieldOf.kept(one.id)].map((field) => [field, name(one)])),
  )
