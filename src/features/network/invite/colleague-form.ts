import type { Tx } from '../../../kernel/db/index.ts'
import { defineForm, offeringName, oneOf, optionalOneOf, type FormWords } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { guestFormFields, guestWords } from '../guest-form.ts'
import { designationKinds, memberRoles, type DesignationKind } from '../model.ts'
import { listDesignations } from '../queries.ts'
import type { FieldLimits } from '../text-limits.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

/** A colleague to invite: who, what they may do, and the role they hold on arriving. */
export const colleagueForm = offeringName(
  defineForm({
    ...guestFormFields,
    role: oneOf(memberRoles),
    designation: optionalOneOf(designationKinds),
  }),
)

/** Words and bounds of that form; why an invitation is refused is said at the address. */
export function colleagueWords(lang: Language): { formWords: FormWords; limits: FieldLimits } {
  const { labels, limits } = guestWords(lang, '')
  const { role, designation } = words[lang].labels
  return {
    formWords: { labels: { ...labels, role, designation }, problems: { email: shared[lang].guest.refusals } },
    limits,
  }
}

/** Roles that nobody holds in an organization, to give to someone on arriving. */
export async function vacantKinds(tx: Tx, organizationId: string): Promise<DesignationKind[]> {
  const designations = await listDesignations(tx, organizationId)
  return designationKinds.filter((kind) => !designations.some((one) => one.kind === kind && one.untilDay === null))
}
