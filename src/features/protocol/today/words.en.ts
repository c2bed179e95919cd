import { plural, quote } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  link: 'Protocols',
  title: (count) => (count === 1 ? 'Answer a change to a protocol' : `Answer ${count} changes to protocols`),
  hint: 'Your partners need your organization’s answer.',
  newer: (name, number) => `Read ${quote(name, 'en')}, version ${number}`,
  newerHint: (number) => `Your organization follows version ${number}. It moves on when you adopt the new one.`,
  panel: {
    inForce: (count) => `${count} ${plural('en', count, 'protocol is in force', 'protocols are in force')}.`,
    open: (count) => `${count} ${plural('en', count, 'change is', 'changes are')} under review.`,
    ready: (count) => `${count} can go into a new version.`,
    toRead: (count) =>
      `${count} ${plural('en', count, 'translation waits to be read again', 'translations wait to be read again')}.`,
    act: 'See the protocols',
  },
}
