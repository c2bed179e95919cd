import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The Multisectoral Agreement: who calls whom',
  lead: 'Five stages, when a child has suffered sexual abuse, physical abuse or serious neglect. They link youth protection, the police and the prosecution.',
  danger: 'Immediate danger? Call',
  calls: (from, to) => `${from} → ${to}`,
  together: (who) => `${who}, among themselves`,
  ours: 'Our proposal.',
  from: (sources) => `Source: ${sources}.`,
  never: {
    title: 'What not to do',
    items: [
      'Question the child again, or look for evidence.',
      'Confront the person suspected.',
      'Wait for a team meeting before calling.',
    ],
  },
  numbers: 'Youth protection, by region',
  numbersText:
    'They answer day and night. We have not called these numbers. If one does not answer, call 811, option 2.',
  ownNumbers: 'Your regions',
  otherNumbers: 'The other regions',
  region: 'Region',
  number: 'Numbers',
  known: 'Where the number comes from',
  sure: 'Health body of the region',
  toCheck: 'Older list, to be checked',
  noNumber: 'Call the line of Abitibi-Témiscamingue or of Saguenay–Lac-Saint-Jean.',
  nothingKept:
    'This page keeps nothing. Tick on paper, without a name. The agreement is not a law, and this is not legal advice.',
}
