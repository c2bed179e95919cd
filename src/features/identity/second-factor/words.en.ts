import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Enter a code',
  lead: 'Open your authenticator app and copy the 6 digits for Tisserin.',
  label: 'Code',
  hint: 'Or one of your backup codes, if you do not have your phone.',
  submit: 'Sign in',
  wrong: 'This is not the right code, or it was already used. Wait for the next, then try again.',
  tooMany: 'Too many tries. Wait ten minutes, then start again with your password or a link by e-mail.',
  lost: 'No phone and no backup code?',
  help: 'A link by e-mail is not enough: it asks for this code too. The person who runs this site can remove the app from your account, after making sure, by talking with you, that it is you.',
  lostLink: 'Sign in with a passkey',
  wrongCodesMail: {
    subject: 'Tisserin: your account',
    paragraphs: [
      'The right password for your account was entered, then wrong codes, several times. These tries opened nothing.',
      'If it was not you, change your password now: someone knows it.',
    ],
  },
}
