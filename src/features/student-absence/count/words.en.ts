import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'What came of it, in numbers',
  lead: 'Numbers only: no name, no story. Your organization’s log of work keeps them.',
  told: 'The partners named by the rule will know, and can say whether it is their work too.',
  gate: 'Beyond these partners, no small number is shown.',
  labels: {
    startsOn: 'First day',
    endsOn: 'Last day',
    offered: 'Students who were offered help',
    notReached: 'Students who could not be reached',
    refused: 'Among the offers, those refused',
    consented: 'Among the offers, those accepted',
    referred: 'Among those accepted, referrals made',
  },
  problems: {
    startsOn: { future: 'Choose today or a day in the past.', 'too-old': 'Choose a more recent day.' },
    endsOn: {
      future: 'Choose today or a day in the past.',
      'end-before-start': 'Choose the first day, or a day after it.',
    },
    offered: { nothing: 'Write at least one number above zero.' },
    consented: { 'above-within': 'Accepted and refused together are not more than the offers.' },
    referred: { 'above-within': 'Referrals are not more than the offers accepted.' },
  },
  send: 'Send these numbers to the log',
  back: 'Go back without sending',
}
