import type { Words } from './words.fr.ts'

export const en: Words = {
  instance: {
    title: 'This instance',
    mail: 'E-mails',
    mailLeaves: 'They are sent through your mail server.',
    mailStays: 'No mail server is set up. E-mails wait for you to pass them on.',
    mailWaiting: (count) =>
      count === 0 ? 'None is waiting.' : count === 1 ? 'One e-mail is waiting.' : `${count} e-mails are waiting.`,
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
