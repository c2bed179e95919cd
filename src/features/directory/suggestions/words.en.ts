import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'A suggested correction',
  about: (name) => `About: ${name}`,
  said: 'What the person wrote',
  noWords: 'No comment.',
  received: (on) => `Received on ${on}, without name or address.`,
  sheet: 'What the listing says',
  apply: 'Correct the listing',
  applyStatus: 'Change the state of the listing',
  applyAdd: 'Add this service',
  already: 'Already settled',
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
  unknown: 'not specified',
}
