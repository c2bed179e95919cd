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
  noticeTitle: 'Done',
  notices: {
    'alliance-accepted': 'Your acceptance is noted. The other members see it.',
    'alliance-old-version':
      'Nothing is accepted: this text changed, or your organization accepted it already. Read it again.',
    'alliance-drafted': 'The draft is kept. It binds nobody.',
    'alliance-proposed': 'The version is proposed. Whoever leads each member can accept it.',
    'alliance-overtaken': 'Someone changed the text meanwhile. Read it again before you propose it.',
    'alliance-moved': 'The stage changed. All members see it.',
    'alliance-not-moved': 'The stage did not change: something is missing, or someone came before you.',
    'alliance-pulse-opened': 'The pulse is open for three weeks. You can answer right away.',
    'alliance-pulse-not-opened': 'The pulse was not opened: someone did so before you, or it is not yet time.',
    'alliance-pulse-taken': 'Your answer is counted, without your name.',
    'alliance-pulse-not-taken': 'Nothing new is counted: you have already answered, or the pulse is over.',
    'alliance-step': 'Your answer is noted. The other members see it.',
  },
}
