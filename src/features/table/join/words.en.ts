import type { Words } from './words.fr.ts'

export const en: Words = {
  means: 'Each member has an equal voice. Your organization then states its mandate and who represents it.',
  joins: (organization) => `You answer for ${organization}. It can leave the table at any time.`,
  join: 'Sit at the table',
}
