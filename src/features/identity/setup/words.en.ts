import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Setting up Tisserin',
  lead: 'Welcome. This link works once: it creates your account, that of the person who runs this instance.',
  next: 'Next: your way to sign in, your network, your first invitations. About ten minutes.',
  name: 'Your name',
  nameHint: 'As your colleagues know you.',
  email: 'Your work e-mail',
  emailHint: 'It will also be your sign-in name.',
  language: 'Your language',
  submit: 'Create my account',
  overTitle: 'This setup link no longer works',
  over: 'It was used, or the instance has restarted since. A new link is written in the terminal at each start, as long as nobody runs the instance.',
}
