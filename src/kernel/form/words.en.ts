import type { Words } from './words.fr.ts'

export const en: Words = {
  errorsTitle: 'Something still needs fixing',
  overtakenTitle: 'Someone changed this page in the meantime',
  overtakenText: 'Nothing you typed is lost. Compare, keep what is right, then save again.',
  savedNow: (value) => `Saved by the other person: ${value}`,
  nothing: '(nothing)',
  fields: {
    missing: ({ label }) => `Fill in “${label}”.`,
    'too-long': ({ label, max }) =>
      max ? `“${label}” is too long: ${max} characters at most.` : `“${label}” is too long. Shorten the text.`,
    unreadable: ({ label }) => `“${label}” holds a character we cannot read. Type the text instead of pasting it.`,
    'sent-twice': ({ label }) => `“${label}” was sent twice with different values. Keep only one.`,
    'not-an-email': () => 'Enter a complete e-mail address, for example name@organization.ca.',
    'several-emails': () => 'Enter only one e-mail address.',
    'accented-email': () => 'An e-mail address has no accent before the @. Check it.',
    'name-read': () => 'This name comes from the address you pasted. Check it, then send.',
    'not-in-list': ({ label }) => `Choose “${label}” from the list.`,
    'not-a-number': ({ label }) => `“${label}” must be a whole number, in digits.`,
    'too-small': ({ label, min }) =>
      min === undefined ? `“${label}” is too small.` : `“${label}” must be at least ${min}.`,
    'too-big': ({ label, max }) =>
      max === undefined ? `“${label}” is too big.` : `“${label}” must be at most ${max}.`,
    'not-a-day': ({ label }) => `“${label}” must be a date that exists, for example 2026-11-22.`,
    'not-an-address': () => 'Enter a complete site address, for example https://organization.ca.',
  },
}
