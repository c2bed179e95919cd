import type { MailMessages } from './words.fr.ts'

export const mailEn: MailMessages = {
  link: {
    subject: 'Tisserin: your link',
    paragraphs: [
      'Someone, probably you, asked for a link to sign in.',
      'The link works once, for 15 minutes. If you asked for nothing, do not open it: nothing will happen.',
    ],
    action: 'Sign in',
  },
  wayAdded: {
    subject: 'Tisserin: a change to your account',
    paragraphs: (way: string) => [
      `Your account has a new way to sign in: ${way}.`,
      'If it was you, there is nothing to do. If not, sign in, remove it and end the other sessions.',
    ],
    action: 'See my account',
  },
  wayRemoved: {
    subject: 'Tisserin: a change to your account',
    paragraphs: (way: string) => [
      `A way to sign in was removed from your account: ${way}.`,
      'If it was you, there is nothing to do. If not, sign in and check your account.',
    ],
    action: 'See my account',
  },
  manyTries: {
    subject: 'Tisserin: your account',
    paragraphs: [
      'Someone tried at least twenty times in ten minutes to sign in with your address. These tries opened nothing.',
      'If it was not you, there is nothing to do: your password alone opens nothing. Change it if you use it elsewhere.',
    ],
  },
  ways: {
    passkey: 'a passkey',
    password: 'a password with codes',
    provider: 'your organization’s sign-in page',
    codes: 'new backup codes',
  },
}
