import type { Words } from './words.fr.ts'

export const en: Words = {
  operator: 'Runs the instance',
  nobody: {
    listed: 'Known to the table. Nobody there is invited yet.',
    invited: 'An invitation is waiting for its answer.',
  },
}
