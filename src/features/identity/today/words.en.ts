import type { Words } from './words.fr.ts'

export const en: Words = {
  instance: {
    title: 'This instance',
    mail: 'E-mails',
    mailLeaves: 'They are sent through your mail server.',
    mailStays: 'No mail server is set up. E-mails wait for you to pass them on.',
    mailWaiting: (count) =>
      count === 0 ? 'None is waiting.' : count === 1 ? 'One e-mail is waiting.' : `${count} e-mails are waiting.`,
    mailHeld: 'This instance holds them: it comes from a copy, and nothing leaves before you say that it is the one.',
    mailRefused: (count) => (count === 1 ? 'One e-mail was refused.' : `${count} e-mails were refused.`),
    mailEnded: (count) =>
      count === 1
        ? 'One e-mail did not leave before its link ended.'
        : `${count} e-mails did not leave before their links ended.`,
    outbox: 'See the e-mails',
    release: 'Say that this instance is the one',
    state: 'See the state of the instance',
  },
  nothing: {
    title: 'Your account has no role today',
    lead: 'You have an account, but it is not linked to any organization or network.',
    why: 'It happens when your role has ended, or when you have changed organizations.',
    next: 'Ask the lead of your organization for an invitation. The link will reach you by e-mail.',
    account: 'See your account',
  },
}
