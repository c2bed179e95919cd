export { extensionDigits, phoneNumber, type PhoneProblem } from './fields.ts'
export { numberKey, readPhone, writeNumber } from './read-phone.ts'
export { sayPhone } from './say-phone.ts'
export { splitNumbers, type CellPhone } from './split-numbers.ts'
