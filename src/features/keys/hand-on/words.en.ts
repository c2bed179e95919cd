import type { Words } from './words.fr.ts'

export const en: Words = {
  holds: 'The organization’s keys',
  hint: 'This person signs for the keys. Before they go, change who holds them, in the vault: it takes two signatures.',
  told: 'The others who hold the keys have been told',
}
