import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Your next meetings',
  note: (meeting) => `Note attendance: ${meeting}`,
  noteHint: 'The meeting took place. One tap per organization is enough, and the meeting counts in your results.',
  all: 'All my meetings',
}
