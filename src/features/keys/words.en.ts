import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Keys',
  teams: { intake: 'Intake team', 'follow-up': 'Follow-up team' },
  personalData: 'Your keys: ways to unlock and places in teams',
  demo: 'Keys of invented people. Only here, a button opens them with nothing to type.',
}
