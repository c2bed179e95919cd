import type { Words } from './words.fr.ts'

export const en: Words = {
  step: (number, of) => `Welcome, page ${number} of ${of}`,
  cardTitle: (organization) => `Welcome. This is the card of “${organization}”`,
  cardLead: 'A few sentences are enough. One language first: the other can follow, and its absence will show.',
  staffTitle: 'How many people work there?',
  staffLead: 'This count will show on the card, with its date. A dated estimate is better than nothing.',
  contactsTitle: 'Who should people call?',
  contactsLead: 'A contact person and a backup: when one leaves, the other answers.',
  designatedTitle: 'Designated people',
  designatedLead: 'These roles can wait. A visible gap is better than a name for show.',
  skip: 'Later',
  aboardTitle: (name) => `Welcome, ${name}`,
  aboardLead: (count) =>
    count === 0
      ? 'Your card is complete, and each role has its person.'
      : count === 1
        ? 'One thing for today. The rest can wait.'
        : count === 2
          ? 'Two things for today. The rest can wait.'
          : 'Three things for today. The rest can wait.',
  aboardEmpty: 'You work in no organization for now. An invitation will take you there.',
  toDo: 'To do',
  tasks: {
    'see-card': { title: 'Read our card', hint: 'What partners see of us.' },
    'see-people': { title: 'Know who our specialist is', hint: 'The person to consult when in doubt.' },
    'see-list': { title: 'See who is in the network', hint: 'By sector and by region.' },
    add: { title: 'Add an organization', hint: 'And invite the person who will answer for it.' },
    import: { title: 'Import a list of organizations', hint: 'For example the schools of a region.' },
  },
  nextTime: 'Before you go, choose how you will sign in next time.',
  nextTimeLink: 'Choose how to come back',
}
