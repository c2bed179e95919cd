import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The instance',
  lead: 'What you need to know to keep it going. Running the instance gives no access to any organization’s content.',
  version: 'Version',
  database: 'Database',
  databaseOk: 'It answers.',
  mail: 'Mail',
  mailLeaves: 'It is sent through the mail server that is set up.',
  mailStays: 'It is not sent: no mail server is set up (SMTP_URL). Read it here and pass the links on.',
  waiting: (count) =>
    count === 0 ? 'None is waiting.' : `${count} ${plural('en', count, 'message is', 'messages are')} waiting.`,
  failing: (count) => `${count} ${plural('en', count, 'message', 'messages')} could not be sent.`,
  backup: 'Backup',
  backupUnknown:
    'Not known yet: Tisserin does not know when the last backup was made. Make one with “npm run backup -- FILE”, then keep it elsewhere.',
  since: 'Running since',
  sinceUnknown: 'Not known yet',
  address: 'Address',
  zone: 'Time zone',
  demo: 'Demonstration',
  demoOn: 'This instance runs an invented network.',
  seeOutbox: 'See the mail',
  outbox: {
    title: 'Mail of the last 7 days',
    leadStays: 'Nothing is sent from this instance. Opening a message is recorded in the log, under your pseudonym.',
    leadLeaves: 'It is sent through the server that is set up. The text of a message is erased as soon as it is sent.',
    caption: 'Mail, newest first',
    at: 'Written on',
    to: 'To',
    subject: 'Subject',
    state: 'State',
    states: {
      waiting: 'Waiting',
      sent: 'Sent',
      failed: (attempts) => `Failed, ${attempts} ${plural('en', attempts, 'try', 'tries')}`,
    },
    none: 'The mail written by the instance will be here: invitations, links, notices.',
    more: (count) => `The ${count} newest are shown.`,
    message: 'Message',
    sealed: 'This message is sent through the server that is set up: its text cannot be read here.',
    gone: 'The text of this message was erased after it was sent.',
    audited: 'This reading is recorded in the log.',
    language: 'Language',
  },
}
