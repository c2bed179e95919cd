import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Who to call',
  lead: 'Worried about a situation, or not sure? Call, even to check a hunch.',
  unsure: 'Not sure? Call someone in your organization first',
  coordinator: 'Coordinator of the table',
  nobody: 'Nobody is designated yet where you work. 211 and 811 also answer professionals.',
  yours: 'Your own number comes from your account.',
  change: 'Give or correct your number',
  all: 'Everyone to call',
}
