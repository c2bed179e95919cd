import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  link: {
    title: 'Your services: still correct?',
    lead: (organization) => `${organization}: read each line, then confirm. Nothing changes until you press a button.`,
    sign: 'To correct a line, sign in',
    none: 'Your organization keeps no published listing.',
    deadTitle: 'This link no longer opens',
    dead: 'It works for 7 days, for the person it was written to. Sign in to see your listings.',
    signIn: 'Sign in',
    doneToday: 'Checked today',
  },
  stop: {
    title: 'Stop e-mails about listings?',
    text: 'You will no longer be reminded to check the listings of your services. Your other e-mails do not change.',
    act: 'Stop these e-mails',
    doneTitle: 'These e-mails are stopped',
    done: 'Your listings can still be checked on the page of your services.',
    deadTitle: 'This address does not work',
    dead: 'Your mail program may have cut it. Copy all of it.',
  },
  mail: {
    subject: 'Tisserin: listings to review',
    paragraphs: ({ organization, sheets }) => [
      plural(
        'en',
        sheets,
        `One listing in the directory is waiting for your review: ${organization}.`,
        `${sheets} listings in the directory are waiting for your review: ${organization}.`,
      ),
    ],
    more: (count) => plural('en', count, 'And one more.', `And ${count} more.`),
    after:
      'The link below opens a single page. If everything is correct, one button is enough. The link is personal and works for 7 days. Opening the page changes nothing.',
    action: 'Review the listings',
  },
}
