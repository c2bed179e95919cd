import {
  checked,
  day,
  defineForm,
  filled,
  manyOf,
  oneOf,
  optionalText,
  overtaken,
  version,
  webAddress,
  wholeNumber,
  type FormState,
  type FormWords,
} from '../../../kernel/form/index.ts'
import { regionCodes, regionNames, sectorCodes, sectorName } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { textLimits, type FieldLimits } from '../text-limits.ts'
import type { Organization } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

const cardText = () => optionalText({ max: textLimits.text })
const mostStaff = 1_000_000
const texts = {
  mandateFr: cardText(),
  mandateEn: cardText(),
  bringsFr: cardText(),
  bringsEn: cardText(),
  cannotFr: cardText(),
  cannotEn: cardText(),
}
const staff = { staffCount: wholeNumber({ min: 0, max: mostStaff }), staffCountOn: day() }

/** The whole card. */
export const editForm = defineForm({
  nameFr: optionalText({ max: textLimits.name }),
  nameEn: optionalText({ max: textLimits.name }),
  sector: oneOf(sectorCodes),
  regions: manyOf(regionCodes),
  municipality: optionalText({ max: textLimits.town }),
  website: webAddress(),
  ...texts,
  ...staff,
  isNamedPublicly: checked(),
  version: version(),
})

/** The two parts of the card that a lead is asked on arriving. */
export const cardTextsForm = defineForm({ ...texts, version: version() })
export const staffForm = defineForm({ ...staff, version: version() })

/** Words and bounds of the card's fields. */
export function cardWords(lang: Language): FormWords & { limits: FieldLimits } {
  const { fields } = shared[lang]
  const bounded = (names: readonly (keyof typeof fields)[], max: number): FieldLimits =>
    Object.fromEntries(names.map((name) => [name, { label: fields[name], max }]))
  return {
    labels: fields,
    problems: staffWords(lang),
    limits: {
      ...bounded(['nameFr', 'nameEn'], textLimits.name),
      ...bounded(['municipality'], textLimits.town),
      ...bounded(['website'], textLimits.site),
      ...bounded(['mandateFr', 'mandateEn', 'bringsFr', 'bringsEn', 'cannotFr', 'cannotEn'], textLimits.text),
      staffCount: { label: fields.staffCount, min: 0, max: mostStaff },
    },
  }
}

function staffWords(lang: Language) {
  const t = words[lang]
  return {
    staffCountOn: { 'count-needs-day': t.countNeedsDay, 'day-in-future': t.dayInFuture },
    staffCount: { 'day-needs-count': t.dayNeedsCount },
    nameFr: { 'name-needed': t.nameNeeded },
  }
}

/** What a count without day, a day without count or a day to come lacks; codes with words of their own. */
export function staffProblems(
  { staffCount, staffCountOn }: { staffCount: number | null; staffCountOn: string | null },
  today: string,
): Record<string, string> {
  if (staffCount !== null && staffCountOn === null) return { staffCountOn: 'count-needs-day' }
  if (staffCount === null && staffCountOn !== null) return { staffCount: 'day-needs-count' }
  return staffCountOn !== null && staffCountOn > today ? { staffCountOn: 'day-in-future' } : {}
}

/** A card as its form holds it. */
export const cardValues = (organization: Organization) => ({
  nameFr: organization.nameFr,
  nameEn: organization.nameEn,
  sector: organization.sector,
  regions: organization.regionCodes,
  municipality: organization.municipality,
  website: organization.website,
  mandateFr: organization.mandateFr,
  mandateEn: organization.mandateEn,
  bringsFr: organization.bringsFr,
  bringsEn: organization.bringsEn,
  cannotFr: organization.cannotFr,
  cannotEn: organization.cannotEn,
  staffCount: organization.staffCount,
  staffCountOn: organization.staffCountOn,
  isNamedPublicly: organization.isNamedPublicly,
})

/** The card as it is now, each field as it was typed would be: for showing both when someone saved meanwhile. */
export function overtakenCard(values: FormState['values'], organization: Organization, lang: Language): FormState {
  const now = Object.entries(filled(cardValues(organization)).values).flatMap(([name, value]): [string, string][] =>
    name in values ? [[name, value.join(', ')]] : [],
  )
  const typed = Object.entries(values).map(([name, sent]): [string, string[]] => [
    name,
    sent.map((one) => one.replace(/\r\n?/g, '\n').trim()),
  ])
  const state = { ...overtaken(Object.fromEntries(typed), Object.fromEntries(now)), values }
  const theirs = { ...state.theirs }
  if ('regions' in theirs) theirs['regions'] = regionNames(organization.regionCodes, lang).join(', ')
  if ('sector' in theirs) theirs['sector'] = sectorName(organization.sector, lang)
  return { ...state, theirs }
}
