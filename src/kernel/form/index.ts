export {
  checked,
  day,
  email,
  manyOf,
  oneOf,
  optionalEmail,
  optionalOneOf,
  optionalText,
  secretText,
  signInEmail,
  text,
  version,
  webAddress,
  wholeNumber,
  type Field,
} from './fields.ts'
export {
  defineForm,
  errorList,
  filled,
  overtaken,
  refused,
  valueOf,
  valuesOf,
  type Form,
  type FormState,
  type FormWords,
  type Parsed,
  type RawValues,
} from './form.ts'
export { judgeAddress } from './email-address.ts'
export { offeringName } from './offer-name.ts'
export { formMessages } from './words.ts'
