import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Change the meeting',
  lead: 'If the day, time or place changes, the contacts of each organization are told.',
  scope: 'Which meetings',
  one: 'Only this one',
  following: (count) =>
    `This one and the ${plural('en', count, 'one', String(count))} after it, moved by the same number of days`,
  submit: 'Save',
}
