import { checkNote, sectorCodes, type SectorCode } from '../../../field/index.ts'
import {
  defineForm,
  email,
  offeringName,
  oneOf,
  optionalText,
  refused,
  text,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { textLimits } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** What is typed of an organization outside the network. */
export interface TypedGuest {
  name: string
  sector: SectorCode
  email: string
  language: Language
  note: string | null
}

const form = offeringName(
  defineForm({
    name: text({ max: textLimits.guest }),
    sector: oneOf(sectorCodes),
    email: email(),
    language: oneOf(languages),
    note: optionalText({ max: textLimits.what }),
  }),
)
export const guestFormNames = ['by', ...form.names] as const

type GuestRead = { ok: true; value: TypedGuest } | { ok: false; switching: boolean; state: FormState }

/** The form as it was sent, with what does not fit said at its field. */
export function guestAgain(body: FormBody, lang: Language, problems: Readonly<Record<string, string>>): FormState {
  const { labels, problems: said } = words[lang]
  return refused(
    { values: { ...form.rawOf(body), by: body.all('by') }, problems },
    {
      labels: { ...labels, by: shared[lang].actingFor },
      problems: { ...said, note: shared[lang].personProblems, name: { ...shared[lang].personProblems, ...said.name } },
    },
    lang,
    {
      name: { label: labels.name, max: textLimits.guest },
      email: { label: labels.email, max: 254 },
      note: { label: labels.note, max: textLimits.what },
    },
  )
}

/** @param today year and on, to tell dates of birth */
export function readGuest(body: FormBody, lang: Language, today: string): GuestRead {
  const parsed = form.parse(body)
  if (!parsed.ok) return { ok: false, switching: parsed.switching, state: guestAgain(body, lang, parsed.problems) }
  const problems: Record<string, string> = {}
  for (const name of ['name', 'note'] as const) {
    const found = checkNote(parsed.value[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  return Object.keys(problems).length > 0
    ? { ok: false, switching: false, state: guestAgain(body, lang, problems) }
    : { ok: true, value: parsed.value }
}
