import type { Words } from './words.fr.ts'

export const en: Words = {
  during: (first, last) => `${first} to ${last}`,
  closed: 'Closed',
  at: (time) => `at ${time}`,
  tomorrow: (time) => `tomorrow at ${time}`,
  on: (day, time) => `${day} at ${time}`,
  span: (from, until) => `${from} to ${until}`,
  wholeDay: 'Day and night',
  zone: (zone) => ` (${zone})`,
  join: ' and ',
  midnight: 'midnight',
  noon: 'noon',
  date: (day) => `on ${day}`,
}
