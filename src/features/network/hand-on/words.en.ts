import type { Words } from './words.fr.ts'

export const en: Words = {
  toWhom: (thing) => `${thing}: to whom?`,
  stays: 'It stays with this person',
  rest: 'Everything still left to “Nobody for now”: to whom?',
  restHint: 'One choice for all the rest. What you entrusted above does not move.',
  readersCannot: 'People who only read change nothing: they are not in every list.',
  toLeads: 'What stays in place',
  invitationTo: (name) => `Invitation sent to ${name}`,
  invitationMine: 'Send it again in my name, with a new link',
  invitationRevoke: 'Withdraw it',
  invitationStays: 'Leave it as it is',
  invitationWithdrawn: 'It was withdrawn, and its link is over: send another.',
  invitationSentAgain: 'It was sent again with a new link, in another name.',
  invitationsFollowed: (count) =>
    count === 1
      ? 'One invitation that is waiting for an answer.'
      : `${count} invitations that are waiting for an answer.`,
  changedMeanwhile:
    'Someone changed what this person holds in the meantime. Nothing was done. Here is how it stands now: read it again, then confirm.',
  refusals: {
    'not-a-member': 'Choose someone who works here today and can take it on.',
    'to-the-leaver': 'It cannot stay with this person. Choose someone else.',
  },
}
