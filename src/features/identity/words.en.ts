import type { Words } from './words.fr.ts'

export const en: Words = {
  accountTitle: 'My account',
  languages: { fr: 'Français', en: 'English' },
  notices: {
    'profile-saved': { title: 'Saved', text: 'Your name, number and language are up to date.' },
    'password-saved': { title: 'Saved', text: 'Your password is changed. Your other sessions are signed out.' },
    'password-removed': { title: 'Removed', text: 'The password, the app and the backup codes no longer work.' },
    'passkey-renamed': { title: 'Saved', text: 'The passkey has its new name.' },
    'passkey-removed': {
      title: 'Removed',
      text: 'This passkey opens nothing here any more. Erase it from your device too.',
    },
    'provider-connected': { title: 'Connected', text: 'Your organization’s sign-in page now opens your account.' },
    'provider-removed': { title: 'Removed', text: 'Your organization’s sign-in page no longer opens your account.' },
    'provider-saved': { title: 'Saved', text: 'The people of your organization can connect their account.' },
    'provider-deleted': { title: 'Removed', text: 'Your organization’s sign-in page is no longer used here.' },
    'session-ended': { title: 'Ended', text: 'This device will have to sign in again.' },
    'sessions-ended': { title: 'Ended', text: 'Only this session remains open.' },
    'contacts-saved': { title: 'Published', text: 'The public pages show these names.' },
    'mail-handed-over': { title: 'Handed over', text: 'The text of this message is erased here.' },
    'mail-held': { title: 'Held', text: 'No mail leaves this instance any more.' },
    'mail-released': { title: 'Released', text: 'The mail of this instance leaves again.' },
    'mail-settled': { title: 'Nothing changed', text: 'It was done already.' },
    'step-over': { title: 'To start again', text: 'The step had expired or was already done. Nothing changed.' },
  },
  remaining: {
    passkey: (name) => `the passkey “${name}”`,
    password: 'the password and its codes',
    provider: (host) => `the sign-in page ${host}`,
    link: 'the link by e-mail',
    ways: (list) => `You will still have: ${list}.`,
    onlyLink: 'Only the link by e-mail will be left.',
  },
  setupStep: (number) => `Getting started, page ${number} of 5`,
  mail: {
    methodAdded: {
      subject: 'Tisserin: a change to your account',
      paragraphs: (method) => [
        `Your account has a new way to sign in: ${method}.`,
        'If it was you, there is nothing to do. If not, sign in, remove it and end the other sessions.',
      ],
      action: 'See my account',
    },
    methodRemoved: {
      subject: 'Tisserin: a change to your account',
      paragraphs: (method) => [
        `A way to sign in was removed from your account: ${method}.`,
        'If it was you, there is nothing to do. If not, sign in and check your account.',
      ],
      action: 'See my account',
    },
    methods: {
      passkey: 'a passkey',
      password: 'a password with codes',
      provider: 'your organization’s sign-in page',
      codes: 'new backup codes',
    },
  },
}
