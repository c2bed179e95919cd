export {
  checked,
  day,
  email,
  manyOf,
  oneOf,
  optionalOneOf,
  optionalText,
  secretText,
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
} from './form.ts'
export { formMessages } from './words.ts'
