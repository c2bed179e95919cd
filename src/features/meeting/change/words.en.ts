import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Change the meeting',
  lead: 'If the day, the hour or the place changes, those who answer for each organization are told.',
  scope: 'Which meetings',
  one: 'This one only',
  following: (count) =>
    `This one and the ${plural('en', count, 'one that follows', `${count} that follow`)}, by as many days`,
  submit: 'Save',
}
