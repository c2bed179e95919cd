import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Come in with a code',
  lead: 'The lead of your organization gave you a code of 8 signs. Type it: you will see who invites you before you accept.',
  label: 'Code you received',
  hint: 'For example K7RT-4MXA. Case, blanks and the dash do not matter.',
  act: 'Continue',
  wrong: 'This code opens nothing. Check each sign; if it is over an hour old or was used, ask for another.',
  tooMany: 'Too many tries from here. Wait ten minutes, then type the code again.',
  finish: {
    title: 'One step left',
    lead: (organization) => `You now have your way to sign in. You can join “${organization}”.`,
    act: (organization) => `Join “${organization}”`,
  },
  missing: {
    title: 'First choose how to sign in',
    lead: 'Without a passkey or a password, the code opens nothing: you could not come back.',
    act: 'Choose how to sign in',
  },
  over: {
    title: 'This code no longer works',
    text: 'It was withdrawn, the hour has passed, or what it led to has changed.',
    next: 'Ask the person who invited you for another.',
    act: 'Type another code',
  },
  usedMail: {
    subject: 'Tisserin: a code you gave was used',
    paragraphs: ({ name, invited }) => [
      `Hello ${name},`,
      `The code for ${invited} was used: they now have their way to sign in, and work with you in Tisserin.`,
      'If you did not expect them, record their departure from the page of people.',
    ],
    action: 'See people',
  },
}
