import { checkNote } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  manyOf,
  optionalText,
  overtaken,
  refused,
  version,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { sharingRules, textLimits, type Collaboration, type SharingRule } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const sharingForm = defineForm({
  sharing: manyOf(sharingRules),
  sharingText: optionalText({ max: textLimits.sharing }),
  reviewOn: day(),
  version: version(),
})

export const sharingNames = sharingForm.names.filter((name) => name !== 'version')

export interface Sharing {
  sharing: SharingRule[]
  sharingText: string | null
  reviewOn: Day | null
}

type SharingRead = { ok: true; value: Sharing; version: number } | { ok: false; switching: boolean; state: FormState }

const valuesOf = ({ sharing, sharingText, reviewOn }: Sharing) => ({ sharing, sharingText, reviewOn })

export const sharingState = (sharing: Sharing): FormState => filled(valuesOf(sharing))

export function readSharing(form: FormBody, lang: Language, today: Day): SharingRead {
  const parsed = sharingForm.parse(form)
  const { labels, problems: said } = words[lang]
  const again = (problems: Readonly<Record<string, string>>): SharingRead => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused(
      { values: sharingForm.rawOf(form), problems },
      { labels, problems: { ...said, sharingText: shared[lang].personProblems } },
      lang,
      { sharingText: { label: labels.sharingText, max: textLimits.sharing } },
    ),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { version: seen, ...typed } = parsed.value
  const found = checkNote(typed.sharingText ?? '', Number(today.slice(0, 4)))
  if (found !== null) return again({ sharingText: found })
  if (typed.reviewOn !== null && typed.reviewOn < today) return again({ reviewOn: 'past' })
  return { ok: true, value: typed, version: seen }
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenSharing(form: FormBody, now: Collaboration, lang: Language): FormState {
  const { version: _sent, ...typed } = sharingForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  const state = overtaken(
    typed,
    Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join(', ')])),
  )
  if (!('sharing' in (state.theirs ?? {}))) return state
  const said = now.sharing.map((rule) => shared[lang].sharing[rule]).join(' ')
  return { ...state, theirs: { ...state.theirs, sharing: said } }
}
