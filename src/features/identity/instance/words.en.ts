import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The instance',
  lead: 'What you need to know to keep it going. Running the instance gives no access to any organization’s content.',
  version: 'Version',
  database: 'Database',
  databaseOk: 'It answers.',
  mail: 'Mail',
  mailLeaves: 'It leaves through the mail server that is set.',
  mailStays: 'It does not leave: no mail server is set (SMTP_URL). Read it here and pass the links on.',
  waiting: (count) =>
    count === 0 ? 'None is waiting.' : `${count} ${plural('en', count, 'message is', 'messages are')} waiting.`,
  failing: (count) => `${count} ${plural('en', count, 'sending', 'sendings')} failed.`,
  backup: 'Backup',
  backupUnknown:
    'Not known yet: Tisserin does not know when the last backup was made. Make one with “npm run backup -- FILE”, then keep it elsewhere.',
  since: 'Running since',
  sinceUnknown: 'Not known yet',
  address: 'Address',
  zone: 'Time zone',
  demo: 'Demonstration',
  demoOn: 'This instance carries an invented network.',
  seeOutbox: 'See the mail',
  outbox: {
    title: 'Mail of the last 7 days',
    leadStays: 'Nothing leaves this instance. Opening a message is noted in the log, under your pseudonym.',
    leadLeaves: 'It leaves through the server that is set. The text of a message is erased as soon as it has left.',
    caption: 'Mail, newest first',
    at: 'Written on',
    to: 'To',
    subject: 'Subject',
    state: 'State',
    states: {
      waiting: 'Waiting',
      sent: 'Left',
      failed: (attempts) => `Failed, ${attempts} ${plural('en', attempts, 'try', 'tries')}`,
    },
    none: 'The mail written by the instance will be here: invitations, links, notices.',
    more: (count) => `The ${count} newest are shown.`,
    message: 'Message',
    sealed: 'This message leaves through the server that is set: its text cannot be read here.',
    gone: 'The text of this message was erased after it left.',
    audited: 'This reading is noted in the log.',
    language: 'Language',
  },
}
