import { defineForm, offeringName, oneOf, optionalOneOf } from '../../../kernel/form/index.ts'
import { guestFormFields } from '../guest-form.ts'
import { designationKinds, memberRoles } from '../model.ts'

/** A colleague to invite: who, what they may do, and the role they hold on arriving. */
export const colleagueForm = offeringName(
  defineForm({
    ...guestFormFields,
    role: oneOf(memberRoles),
    designation: optionalOneOf(designationKinds),
  }),
)
