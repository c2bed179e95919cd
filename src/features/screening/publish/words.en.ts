import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (number) => `Publish version ${number}`,
  first: 'Your colleagues will read this protocol instead of the base protocol. Here is what differs from it.',
  next: (number) => `It takes the place of version ${number}. Here is what changes.`,
  asked: 'Your colleagues will see on their home page that it is to be read.',
  same: 'The steps are those of the base protocol.',
  inform: 'The step that informs young people is left out: it will no longer count for indicator 12a1.',
  changes: (count) => `${count} ${plural('en', count, 'step differs', 'steps differ')}.`,
  act: 'Put in force',
  back: 'Go back without publishing',
}
