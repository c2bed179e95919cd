import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Whose eyes will you look through?',
  lead: (organizations, people) =>
    `An invented region: ${organizations} organizations of the five sectors, ${people} people. Become one of them in one tap.`,
  promise:
    'The organizations, towns and people do not exist. Only the three administrative regions are real. What you do here touches no one.',
  youAre: (name) => `Right now you are ${name}.`,
  startTitle: 'Where to start',
  everyoneTitle: 'The whole region',
  columns: { person: 'Person', shows: 'What you will see', become: 'Sign in' },
  become: 'Become',
  becomeWho: (name) => `Become ${name}`,
  inEnglish: (role) => `${role}, in English`,
  scriptTitle: 'For a script',
  scriptText: 'The same people, as data:',
  scriptPost: 'To sign in, send the field “as” without a cookie:',
  unknownTitle: 'Nobody has that name',
  unknown: (as) =>
    as === ''
      ? 'The field “as” is empty. Choose a person from the list.'
      : `Nobody here is called “${as}”. Choose a person from the list.`,
}
