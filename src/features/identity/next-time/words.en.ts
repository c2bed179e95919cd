import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'How will you sign in next time?',
  lead: 'Choose your own way to sign in. It has to be a strong one: you work with information that protects young people.',
  passkey: 'A passkey',
  passkeyText: 'The simplest and safest: your fingerprint, your face or your device’s code.',
  password: 'A password and codes',
  passwordText: 'A password, then 6 digits given by an app on your phone.',
  passwordAct: 'Choose a password',
  later: 'Later: I will sign in with a link received by e-mail',
  done: 'Done. Continue',
}
