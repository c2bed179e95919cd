import type { Words } from './words.fr.ts'

export const en: Words = {
  file: 'File',
  read: 'Read the file',
  noFile: 'Choose a file.',
  notRead: {
    'too-deep':
      'This file is built in a way that no office program produces, so it was not read. Save your data in a new file, then send that one.',
    'too-heavy':
      'This file needs too much memory to be read here. Keep only the rows and columns you need, or split it, then send it again.',
    'too-long':
      'This file takes too long to be read here. Keep only the rows and columns you need, or split it, then send it again.',
    'yours-first': 'Another file you sent is being read. Wait until it is done, then send this one.',
    'many-first': 'Several files are being read. Send yours again in a minute.',
  },
  heads: { file: 'File', when: 'Read', state: 'State', result: 'Result' },
  undoTitle: 'Undo',
  undo: 'Undo this import',
  undoOver: 'The 30 days have passed: this import can no longer be undone.',
  undone: (when) => `On ${when}, this import was undone.`,
  tooLate: 'This import can no longer be undone.',
}
