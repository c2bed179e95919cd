import type { Words } from './words.fr.ts'

export const en: Words = {
  step: (number, of) => `Getting started, page ${number} of ${of}`,
  networkTitle: 'Your network',
  networkLead: 'A table, a coalition, a committee: the organizations that work together in an area.',
  invitationsTitle: 'First invitations',
  invitationsLead: 'One organization at a time. The person will receive a link good for 7 days.',
  invited: (count) => (count === 1 ? 'One organization is invited:' : `${count} organizations are invited:`),
  organization: 'Which organization?',
  person: 'Who will lead it?',
  sameRegion: (region) => `Region: ${region}, the one of your network.`,
  region: 'Region',
  regionUnsaid: 'Not known yet',
  choose: 'Choose…',
  send: 'Send and finish',
  sendAnother: 'Send, then invite another organization',
  finish: 'Finish',
  skip: 'Skip, I will invite later',
  backToNetwork: 'Back to the network',
  doneTitle: 'The network is created',
  doneLead: (sent) =>
    sent === 0
      ? 'Nobody is invited yet: all is ready for the first organizations.'
      : sent === 1
        ? 'One invitation is waiting for an answer.'
        : `${sent} invitations are waiting for an answer.`,
  doneNext: 'Next',
  doneOrganizations: 'See the organizations and add some',
  doneImport: 'Import a list of organizations',
  doneInstance: 'See the state of the instance',
  doneCoordinator: 'The person who coordinates will receive an e-mail. They will invite the organizations.',
  mailWaits: 'No mail server is set up: messages wait in the outbox.',
  mailWaitsLink: 'Open the instance page',
}
