import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'The Multisectoral Agreement: who calls whom',
  lead: 'Five stages, when a child has suffered sexual abuse, physical abuse or serious neglect. They link youth protection, the police and the prosecution.',
  danger: 'Immediate danger? Call',
  calls: (from, to) => `${from} → ${to}`,
  together: (who) => `${who}, among themselves`,
  ours: 'Our proposal.',
  from: (sources) => `Source: ${sources}.`,
  stages: 'The five stages',
  callNow: 'Who to call now',
  next: (name) => `Next stage: ${name}`,
  notes: {
    kept: 'You can note here the day you did each step. These days stay in the memory of this page: nothing is sent or kept. Leaving the page clears them all.',
    done: 'Done:',
    days: ['Today', 'Yesterday'],
    earlier: 'One day earlier',
    without: 'Clear this day',
    forget: 'Forget the days noted',
    forgotten: 'The days noted are forgotten.',
    print: 'Print with the days noted',
  },
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
    'This page keeps nothing. On paper too, write no name. The agreement is not a law, and this is not legal advice.',
}
