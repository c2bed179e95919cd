import { defineForm, offeringName, oneOf, optionalOneOf, text, type FormWords } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { guestFormFields, guestWords, prefixed } from '../guest-form.ts'
import { textLimits, type FieldLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** Rows of the page of first invitations. */
export const firstRows = 5
export const rowPrefix = (index: number): string => `row${index + 1}-`

/** One organization and the person who will lead it: a row of the first invitations. */
export const firstInvitationForm = offeringName(
  defineForm({
    organization: text({ max: textLimits.name }),
    sector: oneOf(sectorCodes),
    region: optionalOneOf(regionCodes),
    ...guestFormFields,
  }),
)

/** Names of the fields of every row. */
export const rowNames = Array.from({ length: firstRows }, (_, index) =>
  firstInvitationForm.names.map((name) => `${rowPrefix(index)}${name}`),
).flat()

/** Words and bounds of one row. */
export function rowWords(lang: Language, prefix: string): FormWords & { limits: FieldLimits } {
  const { organizationName, fields } = shared[lang]
  const guest = guestWords(lang, prefix)
  return {
    labels: {
      ...prefixed({ organization: organizationName, sector: fields.sector, region: words[lang].region }, prefix),
      ...guest.labels,
    },
    limits: {
      ...prefixed({ organization: { label: organizationName, max: textLimits.name } }, prefix),
      ...guest.limits,
    },
  }
}
