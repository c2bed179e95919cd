import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (tool) => `Publish “${tool}”`,
  againTitle: (tool) => `Publish the changes to “${tool}”`,
  lead: 'Once published, this tool is public: anyone can read it, without an account.',
  by: (owner) => `The page says who wrote it: ${owner}. It names no person.`,
  points: [
    'It appears in the toolbox, in search, in the Atom feed and in the site map.',
    'Read the preview again in both languages: each is published as it is.',
    'You can withdraw it at any time, then publish it again.',
  ],
  where: 'Its addresses',
  whereNote: 'They no longer change, unless you write others. Former ones always lead to the page.',
  act: 'Publish',
  preview: 'See the preview',
  problems: {
    missing: {
      title: { fr: 'Write the title in French.', en: 'Write the title in English.' },
      summary: { fr: 'Write the summary in French.', en: 'Write the summary in English.' },
      body: { fr: 'Write the text in French.', en: 'Write the text in English.' },
    },
    slug: 'An address has lowercase letters without accents, digits and hyphens: local-agreement.',
    taken: 'Another page has this address, or had it. Write another one.',
    person: {
      'note-email':
        'This text holds an e-mail address. Lead to a listing of the directory instead: [[service:S000123]].',
      'note-phone': 'This text holds a number. Lead to a listing of the directory instead: [[service:S000123]].',
      'note-birth': 'This text holds a date of birth. Take it out: a tool says nothing about a young person.',
    },
    kinds: 'Say what it is for: prevention, intervention, or both.',
    audiences: 'Say who it is for.',
    sources: {
      title: (line) => `Line ${line}: a source starts with its title.`,
      address: (line) => `Line ${line}: the address starts with https://.`,
      many: (line) => `Line ${line}: that is more sources than a page shows.`,
    },
  },
}
