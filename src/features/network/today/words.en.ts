import { plural } from '../../../kernel/wording.ts'
import type { Words } from './words.fr.ts'

export const en: Words = {
  nobody: 'Nobody for now',
  left: (name) => `${name} no longer works here`,
  away: (day) => `Away, back on ${day}`,
  unanswered: {
    said: 'Nobody can answer about a young person',
    designate: 'Name your specialist or their backup',
    awayUntil: (day) => `Both away until ${day}: hand the role over`,
  },
  work: {
    whoAnswers: (organization) => `Who answers: ${organization}`,
    card: 'See the organization’s card',
  },
  tasks: {
    contact: { title: 'Name the contact person', hint: 'Your partners call them first.' },
    contact_deputy: { title: 'Name who steps in for them', hint: 'An absence, a departure: the thread stays held.' },
    specialist: { title: 'Name your specialist', hint: 'They receive requests about young people.' },
    specialist_deputy: {
      title: 'Name who steps in for your specialist',
      hint: 'A request does not wait for holidays.',
    },
    training_resource: { title: 'Name the training resource', hint: 'They organize the training of colleagues.' },
    privacy_officer: {
      title: 'Name who protects personal information',
      hint: 'Law 25 asks for a name in each organization.',
    },
    cover: (day) => ({
      title: 'Find someone to answer while both are away',
      hint: `Your specialist and their backup are away at the same time, from ${day}.`,
    }),
    texts: { title: 'Complete your card', hint: (missing) => `Missing: ${missing}.` },
    staff: { title: 'Say how many people work with you', hint: 'This number shows on your card, with its date.' },
    staffOld: { title: 'Update the number of people who work with you', hint: (day) => `It dates from ${day}.` },
    refused: {
      title: (count) => (count === 1 ? 'Correct one refused invitation' : `Correct ${count} refused invitations`),
      hint: (names) => `The e-mail did not arrive: ${names}.`,
    },
    asked: {
      title: (count) =>
        count === 1 ? 'Renew one invitation: you are asked to' : `Renew ${count} invitations: you are asked to`,
      hint: (names) => `The link ended before they came: ${names}.`,
    },
    unreachable: {
      title: (count) =>
        count === 1 ? 'One address no longer receives our e-mails' : `${count} addresses no longer receive our e-mails`,
      hint: (names) => `Ask for the new address, then invite again: ${names}.`,
    },
    expired: {
      title: (count) => (count === 1 ? 'Extend one expired invitation' : `Extend ${count} expired invitations`),
      hint: (names) => `Not here yet: ${names}.`,
    },
  },
  texts: { mandate: 'your mandate', brings: 'what you bring', cannot: 'what you cannot do' },
  lead: {
    whoAnswers: 'Who answers in your organization',
    waiting: 'Pending invitations',
    expires: (when) => `Expires on ${when}`,
    card: 'See your card',
    people: 'See your team',
    invite: 'Invite someone',
  },
  network: {
    threads: (held, total) =>
      `${held} ${plural('en', held, 'thread', 'threads')} of ${total} ${plural('en', held, 'is', 'are')} held.`,
    holes: {
      community: 'No one holds the community thread yet.',
      education: 'No one holds the education thread yet.',
      institutional: 'No one holds the health and social services thread yet.',
      police: 'No one holds the police thread yet.',
      justice: 'No one holds the justice thread yet.',
    },
    sectors: {
      caption: 'Organizations of the network, by sector and status',
      sector: 'Sector',
      joined: 'Members',
      invited: 'Invited',
      listed: 'Listed',
      all: 'See all organizations',
    },
    silent: (regions) => `Not known yet, since no member answers there: ${regions}.`,
    missing: {
      title: 'Someone is missing',
      text: 'These organizations are members, but a role there has no one. Their lead can name someone.',
      none: 'Each member organization has a contact person, a backup and a specialist.',
      caption: 'Organizations where a role has no one',
      organization: 'Organization',
      kinds: 'Roles to fill',
      unanswered: (count, written) =>
        count === 1
          ? 'In one organization, nobody can answer about a young person today.'
          : `In ${written} organizations, nobody can answer about a young person today.`,
      seeUnanswered: (count) => (count === 1 ? 'See which one' : 'See which ones'),
      more: (count, written) => (count === 1 ? 'And one other organization.' : `And ${written} other organizations.`),
    },
    invitations: {
      title: 'Invitations',
      none: 'No invitation is waiting.',
      waiting: (count) =>
        count === 1 ? 'One invitation is waiting for an answer.' : `${count} invitations are waiting for an answer.`,
      refused: (count) =>
        count === 1 ? 'The mail server refused one invitation.' : `The mail server refused ${count} invitations.`,
      correct: 'Correct and send again',
      asked: (count) =>
        count === 1 ? 'One person asks for another invitation.' : `${count} people ask for another invitation.`,
      unreachable: 'Our e-mails no longer reach these leads. Call them:',
      expired: (count) => (count === 1 ? 'One invitation has expired.' : `${count} invitations have expired.`),
      expiredLine: (names, when) => `${names}: expired on ${when}`,
      act: 'Follow the invitations',
    },
    lastJoined: { title: 'Newest members', since: (day) => `since ${day}` },
    empty: {
      title: 'No organization yet',
      text: 'The organizations of your network will appear here, by sector, with what is missing. Add the first one, or import a list.',
      add: 'Add an organization',
      import: 'Import a list of organizations',
    },
  },
  instance: {
    networks: 'Networks',
    networkCount: (count) => (count === 0 ? 'No network yet' : count === 1 ? 'One network' : `${count} networks`),
    setUp: 'Create the first network',
    refused: (names) => `The e-mail of the invitation did not arrive: ${names}.`,
    asked: (names) => `Another link is asked for: ${names}.`,
    correct: 'Correct the invitations',
    noCoordinator: (names) => `No coordinator: ${names}.`,
  },
}
