import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'Who to call',
  lead: 'Worried about a situation, or not sure? Call, even to check a hunch.',
  unsure: 'Not sure? Call someone in your organization first',
  coordination: 'Your table',
  coordinator: 'Coordinator of the table',
  nobody: 'Nobody is designated yet where you work. 211 and 811 also answer professionals.',
  yours: 'Your own number comes from your account.',
  change: 'Give or correct your number',
  all: 'Everyone to call',
  sayHours: 'Set hours',
  sayAbsence: 'Add time away',
  availability: {
    answers: (until) => `Answers now, until ${until}`,
    always: 'Answers day and night',
    unknown: 'Hours not known: try calling',
    answersFrom: (when) => `Answers ${when}`,
    closed: 'Not answering right now',
    away: (day) => `Away, back on ${day}`,
    gone: 'No longer works here',
  },
  cover: {
    at: (organization) => `${organization}:`,
    closed: 'Neither the specialist nor their backup is answering right now.',
    closedUntil: (when) => `Nobody is answering about a young person right now. Next: ${when}.`,
    away: (day) => `Nobody can answer about a young person before ${day}.`,
    awayThisWeek: (day) => `Nobody can answer about a young person this week. Back on ${day}.`,
    nobody: 'Nobody is designated to answer about a young person.',
    instead: 'Don’t wait: call your contact person, the coordinator of your table or youth protection.',
    danger: 'Immediate danger:',
  },
}
