import type { Words } from './words.fr.ts'

export const en: Words = {
  request: (code) => `Referral ${code}: you follow the young person`,
  task: (code) => `Referral ${code}: you answer for it`,
  hint: 'If there is time, hand off from the referral’s page instead: the young person agrees, and you are both there for a while. Otherwise choose someone of the team: telling the young person who follows them becomes a task.',
  somebody: 'Choose who takes it on: a referral is never without anyone.',
  stays: 'It stays with whoever took it on, or it is over.',
}
