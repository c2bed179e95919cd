import type { Words } from './words.fr.ts'

export const en: Words = {
  title: (name) => `Correct the invitation for ${name}`,
  lead: 'A new link will go to this address, good for 7 days. The one before will stop working.',
  sentTo: (email) => `The last e-mail was for ${email}.`,
  send: 'Correct and send again',
  back: 'Back to the invitations',
  changedMeanwhile:
    'Someone extended or corrected this invitation in the meantime. Check what is written here, then send again.',
}
