import { checkNote } from '../../../field/index.ts'
import { defineForm, oneOf, optionalText, refused, text, version, type FormState } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Names of the fields, in the order of the page. */
export const proposalNames = ['seat', 'term', 'definition', 'termOther', 'definitionOther']

const formOf = (seats: readonly string[]) =>
  defineForm({
    seat: oneOf(seats),
    term: text({ max: textLimits.name }),
    definition: text({ max: textLimits.definition }),
    termOther: optionalText({ max: textLimits.name }),
    definitionOther: optionalText({ max: textLimits.definition }),
    version: version(),
  })

export interface TypedProposal {
  seat: string
  term: string
  definition: string
  termOther: string | null
  definitionOther: string | null
  /** Version of the adopted definition that the page showed; 0: none. */
  version: number
}

type ReadProposal =
  { ok: true; value: TypedProposal } | { ok: false; switching: boolean; problems: Readonly<Record<string, string>> }

/** What was typed; nothing of it may say something of a person. `seats`: where the person may propose. */
export function readProposal(form: FormBody, seats: readonly string[], year: number): ReadProposal {
  const parsed = formOf(seats).parse(form)
  if (!parsed.ok) return parsed
  const { term, definition, termOther, definitionOther } = parsed.value
  const found = Object.entries({ term, definition, termOther, definitionOther }).flatMap(([name, typed]) => {
    const problem = typed === null ? null : checkNote(typed, year)
    return problem === null ? [] : [[name, problem] as const]
  })
  return found.length === 0
    ? { ok: true, value: parsed.value }
    : { ok: false, switching: false, problems: Object.fromEntries(found) }
}

/** What was typed, shown again with a sentence at each field that is wrong. */
export function proposalState(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const values = Object.fromEntries(proposalNames.map((name) => [name, form.all(name)]))
  const labels = {
    seat: t.seat,
    term: t.term,
    definition: t.definition,
    termOther: t.termOther,
    definitionOther: t.definitionOther,
  }
  const own = { ...shared[lang].personProblems, ...t.problems }
  return refused(
    { values, problems },
    { labels, problems: Object.fromEntries(proposalNames.map((name) => [name, own])) },
    lang,
    {
      term: { label: t.term, max: textLimits.name },
      termOther: { label: t.termOther, max: textLimits.name },
      definition: { label: t.definition, max: textLimits.definition },
      definitionOther: { label: t.definitionOther, max: textLimits.definition },
    },
  )
}
