import { checkNote, checkPublicText, regionCodes, regionNames, sectorCodes, sectorName } from '../../../field/index.ts'
import {
  defineForm,
  filled,
  manyOf,
  optionalEmail,
  optionalText,
  overtaken,
  refused,
  version,
  webAddress,
  wholeNumber,
  type FormState,
  type FormWords,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { phoneNumber } from '../../../kernel/phone/index.ts'
import { textLimits, type OwnInitiative } from '../model.ts'
import { missingTexts } from '../rules.ts'
import type { InitiativeText } from './save-initiative.ts'
import { words } from './words.ts'

/** What a form is filled with, field by field. */
type FilledWith = Parameters<typeof filled>[0]

const initiativeForm = defineForm({
  organization: optionalText({ max: 40 }),
  nameFr: optionalText({ max: textLimits.name }),
  nameEn: optionalText({ max: textLimits.name }),
  aimFr: optionalText({ max: textLimits.aim }),
  aimEn: optionalText({ max: textLimits.aim }),
  sectors: manyOf(sectorCodes, { min: 1 }),
  regions: manyOf(['all', ...regionCodes], { min: 1 }),
  minimumAge: wholeNumber({ min: 0, max: 99 }),
  maximumAge: wholeNumber({ min: 0, max: 99 }),
  sinceYear: wholeNumber({ min: 1900, max: 2200 }),
  sourceText: optionalText({ max: textLimits.source }),
  sourceUrl: webAddress(),
  contactEmail: optionalEmail(),
  contactPhone: phoneNumber(),
  contactUrl: webAddress(),
  adoptedFrom: optionalText({ max: 60 }),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const initiativeNames = initiativeForm.names.filter((name) => name !== 'version')

/** What the form asks, once read. `adoptedFrom`: a code. */
export type TypedInitiative = InitiativeText & { organization: string | null; adoptedFrom: string | null }

const formWords = (lang: Language): FormWords => ({ labels: words[lang].labels, problems: words[lang].problems })
const limitsOf = (lang: Language) => {
  const { labels } = words[lang]
  return {
    nameFr: { label: labels.nameFr, max: textLimits.name },
    nameEn: { label: labels.nameEn, max: textLimits.name },
    aimFr: { label: labels.aimFr, max: textLimits.aim },
    aimEn: { label: labels.aimEn, max: textLimits.aim },
    minimumAge: { label: labels.minimumAge, min: 0, max: 99 },
    maximumAge: { label: labels.maximumAge, min: 0, max: 99 },
    sinceYear: { label: labels.sinceYear, min: 1900, max: 2200 },
    sourceText: { label: labels.sourceText, max: textLimits.source },
    sourceUrl: { label: labels.sourceUrl, max: 300 },
    contactUrl: { label: labels.contactUrl, max: 300 },
  }
}

/** What the fields hold of an initiative that stands. */
const standingOf = (one: OwnInitiative): FilledWith => ({
  nameFr: one.nameFr,
  nameEn: one.nameEn,
  aimFr: one.aimFr,
  aimEn: one.aimEn,
  sectors: one.sectors,
  regions: one.regions.length === 0 ? ['all'] : one.regions,
  minimumAge: one.minimumAge,
  maximumAge: one.maximumAge,
  sinceYear: one.sinceYear,
  sourceText: one.sourceText,
  sourceUrl: one.sourceUrl,
  contactEmail: one.contactEmail,
  contactPhone: one.contactPhone,
  contactUrl: one.contactUrl,
  adoptedFrom: one.adoptedFromId ?? one.adoptedFromShipped,
})

/** The form, filled from an initiative, or with what the address brings. */
export const initiativeState = (one: OwnInitiative | null, brought: FilledWith = {}): FormState =>
  filled(one === null ? brought : standingOf(one))

type Read =
  | { ok: true; value: TypedInitiative; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/**
 * Reads the form, every problem at once.
 *
 * @param standing what is being changed; null: something new
 * @param today for the dates that a text must not hold
 */
export function readInitiative(
  form: FormBody,
  lang: Language,
  { standing, today }: { standing: OwnInitiative | null; today: string },
): Read {
  const parsed = initiativeForm.parse(form, standing === null ? {} : untouched(standing))
  const again = (problems: Readonly<Record<string, string>>): Read => ({
    ok: false,
    switching: !parsed.ok && parsed.switching,
    state: refused({ values: initiativeForm.rawOf(form), problems }, formWords(lang), lang, limitsOf(lang)),
  })
  if (!parsed.ok) return again(parsed.problems)
  const { version: seen, regions, ...typed } = parsed.value
  const problems = problemsOf(typed, { isPublic: standing?.status === 'published', year: Number(today.slice(0, 4)) })
  if (Object.keys(problems).length > 0) return again(problems)
  return { ok: true, value: { ...typed, regions: regions.includes('all') ? [] : regions }, version: seen }
}

/** Addresses that stand are not judged again by a younger rule. */
const untouched = (one: OwnInitiative): FilledWith => {
  const { sourceUrl, contactEmail, contactPhone, contactUrl } = one
  return { sourceUrl, contactEmail, contactPhone, contactUrl }
}

/** What one field alone cannot tell. */
function problemsOf(
  typed: Omit<TypedInitiative, 'regions'>,
  { isPublic, year }: { isPublic: boolean; year: number },
): Record<string, string> {
  const problems: Record<string, string> = {}
  if (typed.nameFr === null && typed.nameEn === null) problems['nameFr'] = 'missing'
  if (isPublic) for (const name of missingTexts(typed)) problems[name] = 'needed-in-public'
  if (typed.minimumAge !== null && typed.maximumAge !== null && typed.minimumAge > typed.maximumAge)
    problems['maximumAge'] = 'ages-crossed'
  for (const name of ['aimFr', 'aimEn'] as const) {
    const found = typed[name] === null ? null : checkNote(typed[name], year)
    if (found !== null) problems[name] = found
  }
  for (const name of ['nameFr', 'nameEn', 'sourceText'] as const) {
    const found = checkPublicText(typed[name] ?? '')
    // The number of a book is as long as that of a telephone.
    if (found !== null && !(name === 'sourceText' && found === 'note-phone')) problems[name] = found
  }
  return problems
}

/** The form again, with one sentence at one field. */
export const initiativeAgain = (
  form: FormBody,
  problems: Readonly<Record<string, string>>,
  lang: Language,
): FormState => refused({ values: initiativeForm.rawOf(form), problems }, formWords(lang), lang, limitsOf(lang))

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenInitiative(
  form: FormBody,
  now: OwnInitiative,
  lang: Language,
  nameOf: (code: string) => string,
): FormState {
  const { version: _sent, organization: _fixed, ...typed } = initiativeForm.rawOf(form)
  const standing = filled(standingOf(now)).values
  const saved = Object.fromEntries(
    Object.keys(typed).map((name): [string, string] => [name, (standing[name] ?? []).join(', ')]),
  )
  const state = overtaken(typed, saved)
  const theirs = { ...state.theirs }
  if ('sectors' in theirs) theirs['sectors'] = now.sectors.map((code) => sectorName(code, lang)).join(', ')
  if ('regions' in theirs)
    theirs['regions'] = now.regions.length === 0 ? words[lang].wholeProvince : regionNames(now.regions, lang).join(', ')
  if ('adoptedFrom' in theirs) theirs['adoptedFrom'] = nameOf(now.adoptedFromId ?? now.adoptedFromShipped ?? '')
  return { ...state, theirs }
}
