import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'A suggested correction',
  about: (name) => `About: ${name}`,
  said: 'What the person wrote',
  noWords: 'No word comes with it.',
  received: (on) => `Received on ${on}, without name or address.`,
  sheet: 'What the sheet says',
  apply: 'Correct the sheet',
  applyStatus: 'Change the state of the sheet',
  applyAdd: 'Add this service',
  already: 'It is settled already',
  setAside: 'Set aside',
  decided: {
    applied: 'This suggested correction is settled.',
    'set-aside': 'This suggested correction is set aside.',
  },
  name: 'Name',
  phones: 'Telephones',
  hours: 'Hours',
  status: 'State',
  description: 'Description',
  unknown: 'not stated',
}
