import type { Words } from './words.fr.ts'

export const en: Words = {
  contact: (collaboration) => `Answering for your organization in “${collaboration}”`,
  deputy: (collaboration) => `Stepping in for whoever answers in “${collaboration}”`,
  commitment: (collaboration, what) => `Commitment in “${collaboration}”: ${what}`,
  hint: 'The other members see who sees to it. With nobody, it remains to be taken.',
  bothRoles: 'The same person would answer and step in. Choose someone else, or nobody for now.',
  takenSince: 'Someone sees to it since.',
}
