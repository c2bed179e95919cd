import type { Words } from './words.fr.ts'

export const en: Words = {
  answering: (initiative, organization) => `Request for help on “${initiative}”, to answer (from: ${organization})`,
  following: (initiative, organization) => `Request for help on “${initiative}”, to follow (sent to: ${organization})`,
  closedSince: 'Closed since.',
  nobodySince: 'Nobody has it since.',
  takenSince: (name) => (name === null ? 'Entrusted to someone else since.' : `Entrusted to ${name} since.`),
  hint: 'With nobody, it stays open: colleagues see it.',
}
