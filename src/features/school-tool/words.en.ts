import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Services and tools for schools',
  noStage: 'Stage to be said',
  noticeTitle: 'Done',
  notices: {
    'school-tool-listed': 'It is in the register. If your organization has it too, say so here.',
    'school-tool-known': 'It was in the register already: here it is.',
    'school-tool-saved': 'The entry is up to date.',
    'school-tool-withdrawn': 'It is out of the register. You can put it back.',
    'school-tool-back': 'It is in the register again.',
    'school-tool-held': 'It is in your organization’s plan.',
    'school-tool-let-go': 'It is out of your organization’s plan.',
    'school-tool-no-network':
      'The register belongs to a network, and your organization is in none yet. Its lead can ask to join one.',
    'school-tool-moved-on': 'Someone else acted before you. Here is where things stand.',
  },
}
