import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Choose from the articles and the directory',
  lead: 'One press adds it to the network’s register. Each keeps its source.',
  seat: 'On behalf of',
  articles: 'Articles of the toolbox',
  services: 'Services of the directory',
  servicesText:
    'Those that do prevention, or train teams. The stage comes from their ages, where the listing says them.',
  list: 'Add',
  listing: (tool) => `Add: ${tool}`,
  listed: 'In the register already',
  tooMany: {
    title: 'Many additions today',
    text: 'Your organization has added 60 since yesterday. Try again tomorrow.',
  },
}
