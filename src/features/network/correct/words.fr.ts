import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Corriger l’invitation ${de(name)}`,
  lead: 'Un nouveau lien partira à cette adresse, pour 7 jours. Celui d’avant ne servira plus.',
  sentTo: (email: string) => `Le dernier courriel était pour ${email}.`,
  send: 'Corriger et renvoyer',
  back: 'Revenir aux invitations',
  changedMeanwhile:
    'Quelqu’un a prolongé ou corrigé cette invitation entre-temps. Vérifiez ce qui est écrit ici, puis renvoyez.',
}
export type Words = typeof fr
