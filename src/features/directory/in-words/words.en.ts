import type { Words } from './words.fr.ts'

const ordinals = ['', '1st', '2nd', '3rd', '4th', '5th']

export const en: Words = {
  closed: 'Closed',
  closedOn: (day) => `Closed on ${day}`,
  closedFrom: (first, last) => `Closed from ${first} to ${last}`,
  ofMonth: (nth, weekday) =>
    `${nth === -1 ? 'last' : nth < 0 ? `${ordinals[-nth] ?? -nth} last` : (ordinals[nth] ?? nth)} ${weekday} of the month`,
  fortnightly: 'every two weeks',
  everyWeeks: (count) => `every ${count} weeks`,
  everyMonths: (count) => `every ${count} months`,
  onDay: (day) => `on ${day}`,
  weekNumbers: (list) => `weeks ${list} of the year`,
  unknownWeeks: 'which weeks is not specified',
  monthDay: (day) => `day ${day} of the month`,
  between: (first, last) => `from ${first} to ${last}`,
  since: (first) => `from ${first}`,
  until: (last) => `until ${last}`,
}
