import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

const personal = 'This link is personal: do not forward it. Opening the page changes nothing: only your button counts.'

export const en: Words = {
  mails: {
    ask: {
      subject: 'Tisserin: when can you meet?',
      paragraphs: ({ name, moments, closing }) => [
        `“${name}” is looking for a meeting date. ${plural('en', moments, 'One time is proposed', `${moments} times are proposed`)}.`,
        'For each one, tap “yes”, “if need be” or “no”, then send. No need to sign in.',
        `Answers are open until the end of ${closing}. You can change yours until then.`,
        personal,
      ],
      action: 'Answer',
    },
    remind: {
      subject: 'Tisserin: please say when you can meet',
      paragraphs: ({ name, closing }) => [
        `“${name}” is looking for a meeting date, and does not have your answer yet.`,
        `Answers are open until the end of ${closing}. One tap for each time is enough.`,
        personal,
      ],
      action: 'Answer',
    },
  },
  stop: {
    title: 'Stop e-mails that ask for a date',
    lead: 'One button is enough. Dates to answer stay on your “Today” page.',
    stop: 'Stop them',
    doneTitle: 'You will get no more e-mails that ask for a date',
    done: 'You will still get Tisserin’s other e-mails.',
    deadTitle: 'This link stops no e-mail',
    dead: 'It may have been cut off: copy the whole link.',
  },
}
