import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  withdrawn: (day) => `Taken out of the register on ${day}.`,
  open: { link: 'Open the page', article: 'Read the article', service: 'See it in the directory' },
  facts: {
    kind: 'Kind',
    stages: 'Stages of development',
    subjects: 'Themes',
    offeredBy: 'Offered by',
    listedBy: 'Added by',
    source: 'Source',
  },
  listedOn: (organization, day) => `${organization}, on ${day}`,
  sources: {
    article: 'An article of the toolbox, with its own sources.',
    service: 'The directory shipped with Tisserin: the listing says where each fact comes from.',
    network: 'What the organization that added it says.',
  },
  noStage: 'No stage is said: it does not count in the action plan yet.',
  sayStage: 'Say the stage',
  none: '–',
  holders: 'Who has it',
  holderCount: (count) =>
    count === 0
      ? 'No organization has said so.'
      : plural('en', count, `${count} organization has it.`, `${count} organizations have it.`),
  since: (organization, day) => `${organization}, since ${day}`,
  hold: 'We have it',
  holdFor: (organization) => `${organization} has it`,
  letGo: 'We no longer have it',
  letGoFor: (organization) => `${organization} no longer has it`,
  edit: 'Change the entry',
  withdraw: 'Take out of the register',
  putBack: 'Put back in the register',
  lettingGo: {
    title: (organization, tool) => `${organization} no longer has: ${tool}`,
    lost: ['It leaves your organization’s plan of services and tools.', 'Its record in the log of work ends today.'],
    back: 'To bring it back: “We have it”, on its page.',
    act: 'We no longer have it',
  },
}
