import type { Words } from './words.fr.ts'

export const en: Words = {
  file: 'File',
  read: 'Read the file',
  noFile: 'Choose a file.',
  heads: { file: 'File', when: 'Read', state: 'State', result: 'Result' },
  undoTitle: 'Undo',
  undo: 'Undo this import',
  undoOver: 'The 30 days have passed: this import can no longer be undone.',
  undone: (when) => `On ${when}, this import was undone.`,
  tooLate: 'This import can no longer be undone.',
}
