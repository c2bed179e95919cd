import type { Words } from './words.fr.ts'

export const en: Words = {
  agreement: (number) => `The agreement in force, version ${number}`,
  noAgreement: 'No agreement yet',
  later: 'The members will write it with you. It will hold once all have accepted it.',
  joins: (organization) => `You answer for ${organization}. Nothing else is accepted by joining.`,
  joinsAndAccepts: (organization) =>
    `You answer for ${organization}. Joining accepts the agreement above: your name and the time are kept.`,
  join: 'Join',
  joinAndAccept: 'Join and accept the agreement',
}
