import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (organization) => `No e-mail at hand: ${organization}`,
  lead: 'For someone in front of you, or to whom you hand a paper. A code is shown only once; they type it within the hour.',
  how: 'Nothing goes by e-mail. The person chooses a passkey at once, or a password with an app.',
  emailHint: 'It names their account, and later receives what concerns them. For example name@organization.ca',
  act: 'Show a code',
  byMail: 'Invite by e-mail instead',
  shown: {
    title: (name) => `A code for ${name}`,
    lead: 'Write it down, print it or leave it on screen: it will not be shown again.',
    code: 'Code',
    spelled: 'Upper or lower case, with or without the dash. No zero, no one, no O, I or L.',
    where: 'Where to type it',
    qr: (address) => `QR code of the address ${address}`,
    until: (when) => `Good only once, until ${when}`,
    unfinished: 'Until the person has chosen a way to sign in, nothing opens.',
    told: 'An e-mail will tell you when it has been used; “Invitations” shows it too.',
    again: 'Lost? Make another in the same way: the first will stop working.',
    revoke: (name) => `Withdraw the code for ${name}…`,
    people: 'Back to people',
  },
}
