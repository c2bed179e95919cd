import { checkNote } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits, type Member } from '../model.ts'
import { words as shared } from '../words.ts'
import { answeringInWords, answeringProblems } from './own-member.ts'
import { words } from './words.ts'

const partForm = defineForm({
  brings: optionalText({ max: textLimits.part }),
  needs: optionalText({ max: textLimits.part }),
  cannot: optionalText({ max: textLimits.part }),
  contact: optionalText({ max: 40 }),
  deputy: optionalText({ max: 40 }),
  version: version(),
})

export const partNames = partForm.names.filter((name) => name !== 'version')

/** What an organization says of itself in a collaboration, and who answers for it. Null: not said, nobody. */
export interface OwnPart {
  brings: string | null
  needs: string | null
  cannot: string | null
  contact: string | null
  deputy: string | null
}

type PartRead = { ok: true; value: OwnPart; version: number } | { ok: false; switching: boolean; state: FormState }

const valuesOf = ({ brings, needs, cannot, contactId, deputyId }: Member) => ({
  brings,
  needs,
  cannot,
  contact: contactId,
  deputy: deputyId,
})

/** The form, filled from what stands; `suggested` where nothing was said yet. */
export const partState = (member: Member, suggested: Partial<OwnPart> = {}): FormState => {
  const standing = valuesOf(member)
  return filled({
    brings: standing.brings ?? suggested.brings ?? null,
    needs: standing.needs,
    cannot: standing.cannot ?? suggested.cannot ?? null,
    contact: standing.contact ?? suggested.contact ?? null,
    deputy: standing.deputy,
  })
}

/** @param people ids of those who may answer */
export function readPart(form: FormBody, lang: Language, today: string, people: readonly string[]): PartRead {
  const parsed = partForm.parse(form)
  const { labels } = words[lang]
  const again = (problems: Readonly<Record<string, string>>): PartRead => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused(
      { values: partForm.rawOf(form), problems },
      {
        labels,
        problems: {
          deputy: shared[lang].answeringProblems,
          ...Object.fromEntries(['brings', 'needs', 'cannot'].map((name) => [name, shared[lang].personProblems])),
        },
      },
      lang,
      Object.fromEntries(
        (['brings', 'needs', 'cannot'] as const).map((name) => [name, { label: labels[name], max: textLimits.part }]),
      ),
    ),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { version: seen, ...typed } = parsed.value
  const problems = answeringProblems(typed, people)
  for (const name of ['brings', 'needs', 'cannot'] as const) {
    const found = checkNote(typed[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  return Object.keys(problems).length > 0 ? again(problems) : { ok: true, value: typed, version: seen }
}

/** What was typed, beside what a colleague saved meanwhile. */
export function overtakenPart(form: FormBody, now: Member, nameOf: (id: string) => string): FormState {
  const { version: _sent, ...typed } = partForm.rawOf(form)
  const saved = valuesOf(now)
  const state = overtaken(typed, Object.fromEntries(Object.entries(saved).map(([name, value]) => [name, value ?? ''])))
  return { ...state, theirs: answeringInWords(state.theirs, nameOf) }
}
