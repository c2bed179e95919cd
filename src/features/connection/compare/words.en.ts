import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Connections on two dates',
  lead: 'What formed, what held, what came undone.',
  from: 'From',
  to: 'To',
  submit: 'Compare',
  label: 'Choose two dates',
  hint: 'Year, month and day: 2026-12-01',
  wrong: 'That date cannot be read, or comes after what is known: another is shown.',
  onDay: (day) => `On ${day}`,
  count: (organizations, ties) =>
    `${organizations} ${plural('en', organizations, 'organization', 'organizations')}, ${ties} ${plural('en', ties, 'connection', 'connections')}.`,
  formed: (count) => `${count} ${plural('en', count, 'connection', 'connections')} formed`,
  kept: (count) => `${count} ${plural('en', count, 'connection', 'connections')} kept`,
  lost: (count) => `${count} ${plural('en', count, 'connection', 'connections')} lost`,
  none: 'None.',
  more: (count) => `And ${count} ${plural('en', count, 'other', 'others')}.`,
  caveat:
    'A logged connection goes when nothing is logged for the period. One that formed may also have just been declared.',
  samePlaces: 'Both drawings give each organization the same place.',
}
