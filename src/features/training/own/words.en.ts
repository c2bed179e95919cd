import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My trainings',
  coming: 'To come',
  noneComing: { title: 'No place reserved', text: 'Find a training and register in one tap.' },
  find: 'Find a training',
  standing: 'Where I stand',
  due: {
    late: (day) => `due again since ${day}`,
    soon: (day) => `due again before ${day}`,
    current: (day) => `up to date until ${day}`,
    forEver: 'up to date, no end',
  },
  certificates: 'Certificates',
  withdrawn: 'Withdrawn',
  noCertificate: 'A certificate appears here once a session you attended is closed.',
  see: 'See and print',
  elsewhere: 'Taken elsewhere',
  noElsewhere: 'Nothing declared.',
  declare: 'Declare a training taken elsewhere',
  withdraw: 'Withdraw',
  proof: 'Proof',
}
