import { de } from '../../../kernel/wording.ts'

export const fr = {
  title: (name: string) => `Annuler le départ ${de(name)}`,
  lead: (day: string) =>
    `Ce départ date du ${day}. Ce qui a été confié à d’autres ce jour-là revient, là où personne n’y a touché depuis.`,
  backTitle: 'Ce qui revient',
  access: (role: string) => `Son accès : ${role}`,
  staysTitle: 'Ce qui reste comme aujourd’hui',
  raised: (name: string) => `L’accès ${de(name)}, qui répond de l’organisation depuis ce départ`,
  raisedWhy: 'Changez-le sur sa page, s’il y a lieu.',
  sessions: 'Les sessions fermées le restent : cette personne ouvre une session comme d’habitude.',
  act: 'Annuler ce départ',
  changedMeanwhile:
    'Quelque chose a changé entre-temps. Rien n’est fait. Voici ce qu’il en est maintenant : relisez, puis confirmez.',
}
export type Words = typeof fr
