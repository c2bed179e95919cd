import type { Words } from './words.fr.ts'

const counts = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

export const en: Words = {
  alliances: 'Alliances',
  threadOf: {
    community: 'community',
    education: 'education',
    institutional: 'institutional',
    police: 'police',
    justice: 'justice',
  },
  count: (count) => counts[count] ?? String(count),
  meetings: (count) =>
    `${(counts[count] ?? String(count)).toLowerCase()} ${count === 1 ? 'meeting' : 'meetings'} of ten`,
  completed: (count) => `${count} of 4 alliances completed`,
  startAgain: 'Start again',
  seeJourney: 'See your journey',
  done: 'Completed',
  notYet: 'Still to follow',
  brings: 'Brings',
  cannot: 'Limits',
}
