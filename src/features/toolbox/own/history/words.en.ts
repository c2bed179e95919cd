import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (tool) => `History of “${tool}”`,
  lead: 'Every text that was saved stays here. Restoring a former text makes a new version of it: nothing is erased.',
  legend: 'Underlined: added. Struck out: removed.',
  version: (number) => `Version ${number}`,
  by: (name, owner) => `${name}, for ${owner}`,
  coordination: 'The coordination',
  team: 'The team of this site',
  published: 'published',
  restores: (number) => `restores version ${number}`,
  first: 'First text.',
  nothing: 'Nothing changed.',
  restore: 'Restore this text',
  restoreOf: (number) => `Restore this text, version ${number}`,
}
