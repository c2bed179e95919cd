import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Your question',
  forgottenOn: (day) => `Erased on ${day}`,
  answers: (count, all) => plural('en', count, `${count} answer out of ${all}`, `${count} answers out of ${all}`),
  noneYet: 'Nobody has answered yet. If it is pressing, do not wait: call.',
  nobodyNow: 'Nobody is designated there today. Call the organization.',
  callFirst: 'Call to say more. Naming the person takes their consent, or what the law allows; never here.',
  asked: 'What others read',
  unnamed: 'It shows neither your name nor your organization’s.',
  close: 'Close the question',
  reopen: 'Reopen the question',
  forget: 'Erase it now',
  closing: {
    title: 'Close the question',
    lost: ['Others will no longer be able to read it or answer it.', 'You keep the answers until they are erased.'],
    back: 'You can reopen it until it is erased.',
    act: 'Close',
    asks: 'For the log of work',
    talked: 'Whom did you really talk with?',
    talkedHint:
      'An exchange between your organizations goes in the log: the date and the organizations, nothing of the question.',
  },
  forgetting: {
    title: 'Erase this question now?',
    lost: ['The question and all of its answers will disappear, for you and for everyone.', 'Only counts remain.'],
    back: 'This is for good: nothing can be brought back.',
    act: 'Erase',
  },
}
