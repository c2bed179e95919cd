import type { Words } from './words.fr.ts'

export const en: Words = {
  title: 'My trainings',
  coming: 'To come',
  noneComing: { title: 'No place reserved', text: 'Find a training and register in one tap.' },
  find: 'Find a training',
  standing: 'Where I stand',
  due: (standing, day) => `${standing}: until ${day}`,
  certificates: 'Certificates',
  noCertificate: 'A certificate appears here once a session you attended is closed.',
  see: 'See and print',
  elsewhere: 'Taken elsewhere',
  noElsewhere: 'Nothing declared.',
  declare: 'Declare a training taken elsewhere',
  withdraw: 'Withdraw',
  proof: 'Proof',
}
