import { defineForm, offeringName, oneOf, optionalOneOf, text, type FormWords } from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { regionCodes, sectorCodes } from '../../../field/index.ts'
import { guestFormFields, guestWords } from '../guest-form.ts'
import { textLimits, type FieldLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** One organization and the person who will lead it, among the first invitations. */
export const firstInvitationForm = offeringName(
  defineForm({
    organization: text({ max: textLimits.name }),
    sector: oneOf(sectorCodes),
    region: optionalOneOf(regionCodes),
    ...guestFormFields,
  }),
)

/** Fields that may be filled without anyone having written. */
const silent = new Set(['language', 'sector', 'region'])

/** Nobody wrote in it. */
export const isEmptyInvitation = (form: FormBody): boolean =>
  firstInvitationForm.names.every((name) => silent.has(name) || form.all(name).every((value) => value.trim() === ''))

/**
 * Regions of an organization: the network's own when it has one, for it was asked already; else what was said of the
 * organization, and none when that is not known.
 */
export const regionsOfInvited = (ofNetwork: readonly string[], said: string | null): string[] =>
  ofNetwork.length === 1 ? [...ofNetwork] : said === null ? [] : [said]

/** Words and bounds of the form. */
export function firstInvitationWords(lang: Language): FormWords & { limits: FieldLimits } {
  const { organizationName, fields } = shared[lang]
  const guest = guestWords(lang, '')
  return {
    labels: { organization: organizationName, sector: fields.sector, region: words[lang].region, ...guest.labels },
    limits: { organization: { label: organizationName, max: textLimits.name }, ...guest.limits },
  }
}
