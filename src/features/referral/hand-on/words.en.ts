import type { Words } from './words.fr.ts'

const handOff =
  'If there is time, hand off from the referral’s page instead: the young person agrees, and you are both there for a while. Otherwise choose someone of the team: telling the young person who follows them becomes a task.'

export const en: Words = {
  request: (code) => `Referral ${code}: you follow the young person`,
  task: (code) => `Referral ${code}: you answer for it`,
  override: (code) => `Emergency ${code}: the young person has not been told yet`,
  hints: {
    request: handOff,
    task: handOff,
    override:
      'Choose who will tell them that information was shared without their consent. Who decided the emergency stays in the log.',
  },
  somebody: 'Choose who takes it on: a referral is never without anyone.',
  stays: 'It stays with whoever took it on, or it is over.',
}
