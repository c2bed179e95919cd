import type { Words } from './words.fr.ts'

export const en: Words = {
  mailbox: (code) => `Conversation ${code} with a young person: you follow it`,
  hint: 'Choose someone who has the keys of the intake team: nobody else can read or answer. The young person will see that someone else answers now.',
  somebody: 'Choose who takes it on: a young person is never left without an answer.',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  holderOn: (day) => `Messages from young people, ${day}: you answer first`,
  deputyOn: (day) => `Messages from young people, ${day}: you are the backup`,
  dutyHint: 'Choose someone who has the keys of the intake team. Where no name is chosen, the whole team is on duty.',
  dutyStays: 'This day stays as it is now.',
  stays: 'The conversation stays with whoever follows it now.',
}
