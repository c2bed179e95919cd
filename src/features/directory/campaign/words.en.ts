import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  link: {
    title: 'Your services: still right?',
    lead: (organization) => `${organization}: read each line, then confirm. Nothing changes until you press a button.`,
    sign: 'To correct a line, sign in',
    none: 'Your organization keeps no published sheet.',
    deadTitle: 'This link no longer opens',
    dead: 'It works for 7 days, for the person it was written to. Sign in to see your sheets.',
    signIn: 'Sign in',
    doneToday: 'Checked today',
  },
  stop: {
    title: 'Stop e-mails about sheets?',
    text: 'You will no longer be reminded to check the sheets of your services. Your other e-mails do not change.',
    act: 'Stop these e-mails',
    doneTitle: 'These e-mails are stopped',
    done: 'Your sheets can still be checked on the page of your services.',
    deadTitle: 'This address does not work',
    dead: 'Your mail program may have cut it. Copy all of it.',
  },
  mail: {
    subject: 'Tisserin: sheets to read again',
    paragraphs: ({ organization, sheets }) => [
      plural(
        'en',
        sheets,
        `One sheet of the directory is waiting to be read again: ${organization}.`,
        `${sheets} sheets of the directory are waiting to be read again: ${organization}.`,
      ),
    ],
    more: (count) => plural('en', count, 'And one more.', `And ${count} more.`),
    after:
      'The link below opens a single page. If all is right, one button is enough. The link is personal and works for 7 days. Opening the page changes nothing.',
    action: 'Read the sheets again',
  },
}
