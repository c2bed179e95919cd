import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Password and codes',
  lead: 'A password alone opens nothing: a code from your phone completes it.',
  newLabel: 'New password',
  newHint: 'At least 12 characters. A sentence that only you know works very well, spaces included.',
  currentLabel: 'Current password',
  next: 'Continue',
  steps: 'Next, you will connect an authenticator app, then receive 10 backup codes.',
  change: 'Change the password',
  changeTitle: 'Change your password',
  changeText: 'Your other sessions will be signed out.',
  save: 'Change the password',
  again: 'Start over with another authenticator app',
  againTitle: 'New phone, or forgotten password?',
  againText: 'Choose a new password and connect an app. The old password and codes stop working at the end.',
  newCodes: 'Make new backup codes',
  codesLeft: (count) =>
    count === 0
      ? 'You have no backup code left.'
      : count === 1
        ? 'You have 1 backup code left.'
        : `You have ${count} backup codes left.`,
  codesText: 'The old ones will stop working.',
  since: (day) => `Your password dates from ${day}.`,
  removeTitle: 'Stop using a password',
  removeText: 'The password, the app and the backup codes will be erased.',
  remove: 'Remove the password',
  removing: {
    title: 'Remove the password',
    lost: (codes) =>
      codes === 0
        ? 'The password and the link with the authenticator app will be erased.'
        : codes === 1
          ? 'The password, the link with the authenticator app and the last backup code will be erased.'
          : `The password, the link with the authenticator app and ${codes} backup codes will be erased.`,
    back: 'You can choose another password, connect an app and receive other codes.',
    act: 'Remove the password',
  },
  renewing: {
    title: 'Make new backup codes',
    lost: (codes) =>
      codes === 0
        ? 'No code works any more: nothing is lost.'
        : codes === 1
          ? 'The backup code you have left will stop working, wherever it is written down.'
          : `The ${codes} backup codes you have left will stop working, wherever they are written down.`,
    back: 'The old codes do not come back. Ten new ones are shown at once: have something to write them down with.',
    act: 'Make 10 new codes',
  },
  wrongCurrent: 'This is not your current password.',
  tooMany: 'Too many tries. Wait ten minutes, then try again.',
  refusals: {
    'too-short': 'Use at least 12 characters.',
    'too-long': 'Use at most 200 characters.',
    'too-common': 'This password is in the lists that attackers try first. Choose another one.',
    'too-plain': 'This password repeats too few characters. Choose a more varied one.',
    personal: 'This password is too close to your name or your e-mail. Choose another one.',
  },
  app: {
    title: 'Connect an authenticator app',
    lead: 'With the authenticator app on your phone, scan this QR code. It will give 6 digits that change every 30 seconds.',
    qr: 'QR code to scan with the authenticator app',
    open: 'On this same phone: open the app',
    secret: 'Or copy this key into the app:',
    apps: 'Any app for one-time codes will do, for example the one in your password manager.',
    label: '6-digit code',
    hint: 'The one the app shows now.',
    submit: 'Check the code',
    wrong: 'This is not the right code. Check your phone’s clock, then copy the code it shows.',
    tooMany: 'Too many tries. Wait ten minutes, then try again.',
  },
  codes: {
    title: 'Keep these backup codes',
    lead: 'Each replaces your phone’s code once. They will never be shown again.',
    how: 'Print this page, or copy the codes somewhere safe, away from your phone.',
    neutral: 'Neither the paper nor the copy says what the codes open, or whose they are.',
    copy: 'Copy the codes',
    paper: (day) => `Codes of ${day}. Each works once.`,
    for: (email, day) => `Tisserin, account ${email}, codes made on ${day}`,
    done: 'My codes are safe. Continue',
  },
}
