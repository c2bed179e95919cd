import type { Words } from './words.fr.ts'

export const en: Words = {
  list: 'Your tools',
  untitled: 'Untitled',
  instance: 'The team of this site',
  someNetwork: 'A network',
  back: 'Back',
  noticeTitle: 'Done',
  states: { draft: 'Draft', published: 'Published', withdrawn: 'Withdrawn' },
  notices: {
    'tool-saved': 'The text is saved. Nobody but the coordination sees it.',
    'tool-saved-published': 'The text is saved. The published page does not change until you publish it again.',
    'tool-published': 'The tool is published. Anyone can read it now.',
    'tool-withdrawn': 'The tool is withdrawn. It is no longer on any page.',
    'tool-restored': 'The chosen version is restored. It is the last one of the history.',
    'tool-moved': 'Someone changed this tool meanwhile. Nothing was done: here it is as it stands.',
  },
  sources: 'Sources',
  sides: { fr: 'in French', en: 'in English' },
}
