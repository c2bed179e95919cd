import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Connections',
  noticeTitle: 'Done',
  notices: {
    'net-published': 'Members can now read the connections of the network.',
    'net-hidden': 'Only those who coordinate can read the connections now.',
  },
}
