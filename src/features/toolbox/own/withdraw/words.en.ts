import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (tool) => `Withdraw “${tool}”`,
  lost: {
    published: [
      'It disappears at once from the toolbox, search, the feed and the site map. Its address no longer leads to anything.',
      'Links that another tool makes to it become text.',
    ],
    draft: ['This draft goes among the withdrawn tools.'],
  },
  back: 'The text, its history and its addresses stay. You can publish it again whenever you want, without a time limit.',
  act: 'Withdraw',
}
