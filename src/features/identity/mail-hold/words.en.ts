import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Sending mail',
  heldSince: (when) => `Since ${when}, no mail has left this instance.`,
  why: 'A restored copy holds its mail, so that nobody is written to while the other instance is still alive. Nothing is lost: what is written waits here.',
  leaves: 'Mail is being sent.',
  stays: 'No mail server is set up: mail stays in the list, for you to pass on.',
  releaseTitle: 'If you send it',
  release: (waiting) => [
    waiting === 0
      ? 'No message is waiting.'
      : `${waiting} ${plural('en', waiting, 'message is waiting: it is sent', 'messages are waiting: they are sent')} at once.`,
    'Those whose link has ended in the meantime are not sent, and the list of invitations says so.',
    'The monthly update, reminders and mail about listings resume.',
  ],
  noServer: 'No mail server is set up: they stay in the list, for you to pass on.',
  holdTitle: 'If you hold it',
  hold: [
    'Nobody receives anything any more: no invitation, no link to sign in, no reminder.',
    'What is written waits here, and is sent when you say so. A link may end before.',
    'The monthly update, reminders and mail about listings are not written.',
  ],
  sureLegend: 'Before you go on',
  one: (address) => `The other instance is stopped: this one (${address}) is now the only one.`,
  oneMissing: 'First say that this instance is now the only one.',
  sure: 'Nobody will receive mail until further notice.',
  sureMissing: 'First say that this is what you want.',
  releaseSubmit: 'Send the mail',
  holdSubmit: 'Hold the mail',
  back: 'Back to the instance',
}
