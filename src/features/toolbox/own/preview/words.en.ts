import type { Words } from './words.fr.ts'

export const en: Words = {
  by: (owner) => `On behalf of: ${owner}`,
  written: (when) => `Last text saved on ${when}.`,
  notes: {
    draft: 'Nobody but the coordination sees this draft.',
    published: 'Anyone can read it.',
    changed: 'Changes saved since are not published yet.',
    withdrawn: 'It is no longer on any page. Publishing it again puts it back at its addresses.',
  },
  previews: { fr: 'Preview in French', en: 'Preview in English' },
  missing: (side) => `Still missing ${side}:`,
  parts: { title: 'the title', summary: 'the summary', body: 'the text' },
  acts: {
    publish: 'Publish',
    publishChanges: 'Publish the changes',
    publishAgain: 'Publish again',
    edit: 'Edit',
    withdraw: 'Withdraw',
    history: 'History',
    see: 'See the published page',
  },
  previewTitle: 'Preview',
  previewOf: 'Here is the page as it will be read. It is not published this way at the moment.',
  previewPublished: 'Here is the page as it is read today.',
  untold: 'This part is not written yet.',
}
