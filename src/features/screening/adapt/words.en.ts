import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (step) => `Adapt: ${step}`,
  addTitle: 'Add a step',
  replaces: 'Your text takes the place of the base text. Left empty, the base text stays.',
  beside: 'The base text stays, because this step is in every protocol. Yours comes after it.',
  why: 'Why it stays',
  base: 'The base text',
  lines: 'One sentence a line. No name, no number: the specialist and the lines are shown already.',
  both: 'Write in both languages: your colleagues read the same thing.',
  labels: {
    after: 'After the step',
    titleFr: 'Title, in French',
    titleEn: 'Title, in English',
    textFr: 'Text, in French',
    textEn: 'Text, in English',
  },
  problems: {
    missing: 'Write this text too: the protocol is read in both languages.',
    'too-many': 'You have already added twelve steps. Leave one out first.',
  },
  save: 'Save',
  cancel: 'Cancel',
  leavingOut: {
    title: (step) => `Leave out the step “${step}”`,
    lost: 'Your colleagues will no longer read it once what follows is published.',
    inform:
      'Without it, your protocol no longer counts among what tells young people about the steps to come (indicator 12a1).',
    back: 'You can take it back on the page of your protocol, at any time, with your text.',
    act: 'Leave the step out',
  },
  refused: {
    title: (step) => `The step “${step}” stays`,
    text: 'It is not left out. You can write after its text.',
    adapt: 'Adapt this step',
    back: 'Back to the protocol',
  },
}
