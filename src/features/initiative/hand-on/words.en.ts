import type { Words } from './words.fr.ts'

export const en: Words = {
  answering: (initiative, organization) => `Request for help on “${initiative}”, to answer (from: ${organization})`,
  following: (initiative, organization) => `Request for help on “${initiative}”, to follow (sent to: ${organization})`,
  closedSince: 'It has been closed since.',
  takenSince: (name) => `Given to ${name} since.`,
  nobodySince: 'Nobody has it any more.',
  hint: 'With nobody, it stays open: colleagues see it.',
}
