import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Sign in again',
  recent:
    'To change how you sign in, you need a session opened less than 30 minutes ago. That way, a device left open is not enough.',
  provider:
    'This session comes from your organization’s sign-in page. To change how you sign in, sign in another way, for example with a link by e-mail.',
  act: 'Sign out and sign in again',
}
