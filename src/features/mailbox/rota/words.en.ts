import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Who answers young people',
  lead: 'Say who answers first on each day when someone is there, and who steps in.',
  how: [
    'A new conversation goes first to whoever is on duty. The rest of the team sees it too and can answer.',
    'A conversation under way stays with whoever follows it already.',
    'When an answer takes longer than promised, the backup’s home page says so.',
    'Where no name is chosen, the whole intake team is on duty.',
  ],
  whom: 'Only people who have the intake team’s keys can be chosen: nobody else could read anything.',
  nobody: {
    title: 'Nobody can be on duty yet',
    text: 'Nobody has the keys of the intake team. The keys page says who can give them.',
    act: 'See the keys',
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  period: (day, from, until) => `${day}, ${from} to ${until}`,
  holder: 'Answers first',
  deputy: 'Backup',
  holderOn: (day) => `${day}, answers first`,
  deputyOn: (day) => `${day}, backup`,
  anyone: 'The whole team',
  noDeputy: 'Nobody in particular',
  problems: {
    same: 'Choose a backup other than the person who answers first.',
    'no-holder': 'Choose who answers first, or remove the backup.',
    'not-in-list': 'This person no longer has the team’s keys. Choose someone else.',
  },
  save: 'Save',
  back: 'Back to hours',
  saved: { 'mailbox-rota': { title: 'It is saved', text: 'The team sees who answers first.' } },
}
