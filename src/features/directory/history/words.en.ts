import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `History: ${name}`,
  lead: 'Every version, newest first.',
  first: 'First version',
  by: (name) => `by ${name}`,
  byPlatform: 'by the platform or an e-mail',
  byImport: 'by an import',
  service: 'Listing',
  location: 'Place',
  service_at_location: 'Link with the place',
  checked: 'Check',
  status: 'State',
  steward: 'Organization that keeps the listing',
  withheld: 'What is not public',
  nothing: 'What is reserved for partners changed.',
  was: 'Before',
  is: 'After',
  empty: 'nothing',
  restore: 'Restore this version',
  version: (version) => `Version ${version}`,
}
