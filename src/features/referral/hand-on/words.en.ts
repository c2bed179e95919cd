import type { Words } from './words.fr.ts'

export const en: Words = {
  request: (code) => `Referral ${code}: you follow the young person`,
  task: (code) => `Referral ${code}: you answer for it`,
  hint: 'Someone must always follow: choose someone of the team, and tell the young person.',
  somebody: 'Choose who takes it on: a referral is never without anyone.',
  stays: 'It stays with whoever took it on, or it is over.',
}
