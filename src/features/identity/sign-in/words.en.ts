import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Sign in',
  lead: 'For people who work in a network. Enter your work e-mail, then choose how to sign in.',
  passkey: {
    button: 'Use a passkey',
    hint: 'Your fingerprint, your face or your device’s code.',
    refused: 'This passkey opens no session here. Try again, or ask for a link by e-mail.',
    stopped: 'Nothing was sent. Try again when you like, or choose another way.',
    tooMany: 'Too many tries. Wait ten minutes, then try again.',
  },
  email: 'Work e-mail',
  password: 'Password',
  passwordHint: 'Your authenticator app comes next.',
  submit: 'Sign in',
  otherWays: 'Without a password',
  otherWaysText: 'Enter your e-mail, then choose:',
  linkHint: 'It works once, for 15 minutes. It is also the way back when everything is forgotten.',
  link: 'Get a link by e-mail',
  providerHint: 'If your organization has its own sign-in page.',
  provider: 'Go through my organization',
  noAccount: 'No account yet?',
  noAccountText: 'People join Tisserin by invitation. Ask the person who coordinates your network.',
  code: 'I was given a code',
  problems: {
    noMatch: 'This e-mail and this password do not match. Try again, or ask for a link by e-mail.',
    tooMany: 'Too many tries for now. Wait ten minutes, or choose another way.',
    tooManyLinks: 'Several links have already been asked for. Check your e-mail, or wait ten minutes.',
    tooManyLinksToday: 'Many links went to this address today. Open the newest one, or choose another way.',
    busy: 'Many people are signing in right now. Wait a few seconds, then try again.',
    noProvider: 'No organization’s sign-in page is set up for this address. Choose another way.',
    providerAway: 'Your organization’s sign-in page does not answer. Try again, or ask for a link by e-mail.',
    passwordMissing: 'Enter your password, or ask for a link by e-mail.',
  },
  manyTriesMail: {
    subject: 'Tisserin: your account',
    paragraphs: [
      'Someone tried many times to sign in with your address, in a row or day after day. These tries opened nothing.',
      'If it was not you, there is nothing to do: your password alone opens nothing. Change it if you use it elsewhere.',
    ],
  },
}
